"""How staff look at a portal that is still a draft: a link for a few minutes and one use, then a cookie for a few hours.

The link leads from the admin to the portal's own host. There it sets a cookie that opens this one portal to this one browser, as an
anonymous visitor would see it: it signs nobody in and gives no rights. It opens for as long as whoever made the link may: their account and
role are looked up at each page of a draft, and only there.
"""

import secrets
from datetime import timedelta

from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from .models import Portal, User
from .permissions import reach_of

PATH = "/-/draft/"
COOKIE = "jsap_draft"
LINK_LASTS = timedelta(minutes=5)
COOKIE_LASTS = timedelta(hours=4)

_LINK = "countries.drafts.link"
_COOKIE = "countries.drafts.cookie"


class LinkRefused(Exception):
    """The link is forged, another portal's, too old, was used before, or whoever made it has lost their access."""


def draft_link(portal: Portal, by: User) -> str:
    """The address of a page with one button that opens the draft. Whoever has it can use it, once."""
    token = signing.dumps({"portal": portal.pk, "by": by.pk, "once": secrets.token_urlsafe(16)}, salt=_LINK)
    return f"{portal.root_url}{PATH}?token={token}"


def is_ours(token: str, portal: Portal) -> bool:
    """Whether we made this link to this portal, however long ago."""
    try:
        return signing.loads(token, salt=_LINK)["portal"] == portal.pk
    except signing.BadSignature:
        return False


def check_link(token: str, portal: Portal) -> tuple[str, int]:
    """Read the token of a link without using it; returns what makes it unique, and who made it. Raises LinkRefused."""
    try:
        data = signing.loads(token, salt=_LINK, max_age=LINK_LASTS)
    except signing.BadSignature as error:
        raise LinkRefused from error
    if (
        data["portal"] != portal.pk or cache.get(_used(data["once"])) or not _may_open(data.get("by"), portal)
    ):  # one from before it named somebody names nobody
        raise LinkRefused
    return data["once"], data["by"]


def use_link(token: str, portal: Portal) -> int:
    """Returns who made it. Raises LinkRefused, also at the second use in whatever process, and while the shared cache cannot tell."""
    (once, by), mine = check_link(token, portal), secrets.token_hex()
    cache.add(_used(once), mine, 2 * LINK_LASTS.total_seconds())
    # Read again: a cache that is away takes everything and keeps nothing.
    if cache.get(_used(once)) != mine:
        raise LinkRefused
    return by


def let_in(request: HttpRequest, response: HttpResponse, by: int) -> None:
    """Set the cookie: on this host only, out of the reach of scripts."""
    value = signing.dumps([request.portal.pk, by], salt=_COOKIE)
    response.set_cookie(COOKIE, value, max_age=COOKIE_LASTS, secure=request.is_secure(), httponly=True, samesite="Lax")


def may_look(request: HttpRequest, portal: Portal) -> bool:
    """Whether this browser was let into this draft, not too long ago, by somebody who may still open it."""
    try:
        pk, by = signing.loads(request.COOKIES.get(COOKIE, ""), salt=_COOKIE, max_age=COOKIE_LASTS)
    except (signing.BadSignature, TypeError):  # the latter of a cookie from before it named somebody
        return False
    return pk == portal.pk and _may_open(by, portal)


def keep_private(response: HttpResponse) -> None:
    """What is seen of a draft is nobody else's: no cache keeps it, no search engine shows it."""
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"


def _may_open(user_id: int | None, portal: Portal) -> bool:
    """Whether it is one of those who may edit the portal's settings now."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    reach = reach_of(user) if user else None
    return reach is not None and (reach.is_network or portal.pk in reach.staffed_portal_ids)


def _used(once: str) -> str:
    return f"draft-link:{once}"
