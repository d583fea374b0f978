"""How staff look at a portal that is still a draft: a link for a few minutes and one use, then a cookie for a few hours.

The link leads from the admin to the portal's own host. There it sets a cookie that opens this one portal to this one browser, as an
anonymous visitor would see it: it signs nobody in and gives no rights.
"""

import secrets
from datetime import timedelta

from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from .models import Portal

PATH = "/-/draft/"
COOKIE = "jsap_draft"
LINK_LASTS = timedelta(minutes=5)
COOKIE_LASTS = timedelta(hours=4)

_LINK = "countries.drafts.link"
_COOKIE = "countries.drafts.cookie"


class LinkRefused(Exception):
    """The link is forged, another portal's, too old or was used before."""


def draft_link(portal: Portal) -> str:
    """The address of a page with one button that opens the draft. Whoever has it can use it, once."""
    token = signing.dumps({"portal": portal.pk, "once": secrets.token_urlsafe(16)}, salt=_LINK)
    return f"{portal.root_url}{PATH}?token={token}"


def is_ours(token: str, portal: Portal) -> bool:
    """Whether we made this link to this portal, however long ago."""
    try:
        return signing.loads(token, salt=_LINK)["portal"] == portal.pk
    except signing.BadSignature:
        return False


def check_link(token: str, portal: Portal) -> str:
    """Read the token of a link without using it; returns what makes it unique. Raises LinkRefused."""
    try:
        data = signing.loads(token, salt=_LINK, max_age=LINK_LASTS)
    except signing.BadSignature as error:
        raise LinkRefused from error
    if data["portal"] != portal.pk or cache.get(_used(data["once"])):
        raise LinkRefused
    return data["once"]


def use_link(token: str, portal: Portal) -> None:
    """Raises LinkRefused, also at the second use in whatever process, and while the shared cache cannot tell."""
    once, mine = check_link(token, portal), secrets.token_hex()
    cache.add(_used(once), mine, 2 * LINK_LASTS.total_seconds())
    # Read again: a cache that is away takes everything and keeps nothing.
    if cache.get(_used(once)) != mine:
        raise LinkRefused


def let_in(request: HttpRequest, response: HttpResponse) -> None:
    """Set the cookie: on this host only, out of the reach of scripts."""
    value = signing.dumps(request.portal.pk, salt=_COOKIE)
    response.set_cookie(COOKIE, value, max_age=COOKIE_LASTS, secure=request.is_secure(), httponly=True, samesite="Lax")


def may_look(request: HttpRequest, portal: Portal) -> bool:
    """Whether this browser was let into this draft, not too long ago."""
    try:
        return signing.loads(request.COOKIES.get(COOKIE, ""), salt=_COOKIE, max_age=COOKIE_LASTS) == portal.pk
    except signing.BadSignature:
        return False


def keep_private(response: HttpResponse) -> None:
    """What is seen of a draft is nobody else's: no cache keeps it, no search engine shows it."""
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"


def _used(once: str) -> str:
    return f"draft-link:{once}"
