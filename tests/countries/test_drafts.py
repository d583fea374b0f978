"""A draft is looked at through a link: signed, for minutes, for one use, for this portal; the cookie it leaves gives no rights."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.core import signing
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django import Settings

from countries import drafts
from countries.addresses import answering_portal, question
from countries.models import Membership, Portal, PortalStatus, Role, User
from countries.rights import derive_rights
from tests.content.desk import Desk
from tests.content.seen import main_text, visitor_of
from tests.factories import MembershipFactory
from tests.world import World


@pytest.fixture
def draft(world: World) -> Portal:
    world.cameroon.status = PortalStatus.DRAFT
    world.cameroon.save()
    return world.cameroon


@pytest.fixture
def visitor(draft: Portal) -> Client:
    return visitor_of(draft)


def path_of(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.path}?{parts.query}"


def link_to(portal: Portal, by: User | None = None) -> str:
    """A fresh link, made by somebody of the central staff."""
    return path_of(drafts.draft_link(portal, by or MembershipFactory(role=Role.CENTRAL_STAFF).user))


def looks_in(visitor: Client, portal: Portal) -> HttpResponse:
    """Follow a fresh link and press its button."""
    return visitor.post(link_to(portal))


def test_the_admin_leads_to_the_draft(draft: Portal) -> None:
    membership = MembershipFactory(role=Role.CENTRAL_STAFF)
    derive_rights()
    link = Desk(membership.user).post("portals:draft", draft.pk)["Location"]
    assert link.startswith("http://cm.localhost/-/draft/?token=")
    visitor = visitor_of(draft)
    page = visitor.get(path_of(link))
    assert page.status_code == 200
    assert "Voir le brouillon" in page.content.decode()
    assert visitor.get("/fr/").status_code == 404, "looking at the page with the button uses nothing up"

    answer = visitor.post(path_of(link))
    assert (answer.status_code, answer["Location"]) == (302, "/")
    page = visitor.get("/fr/")
    assert page.status_code == 200
    assert draft.name in page.content.decode()
    assert "Brouillon" in page.content.decode()
    assert visitor.get("/fr/douala/").status_code == 200


def test_the_button_is_guarded_against_other_sites(draft: Portal) -> None:
    visitor = Client(headers={"host": draft.site.hostname}, enforce_csrf_checks=True)
    link = link_to(draft)
    assert visitor.post(link).status_code == 403
    visitor.get(link)
    token = visitor.cookies["csrftoken"].value
    assert visitor.post(link, {"csrfmiddlewaretoken": token}).status_code == 302


def test_a_link_is_used_once_in_whatever_browser(draft: Portal, visitor: Client) -> None:
    link = link_to(draft)
    assert visitor.post(link).status_code == 302
    other = visitor_of(draft)
    for answer in (other.post(link), other.get(link), visitor.post(link)):
        assert answer.status_code == 403
        assert "une seule fois" in main_text(answer)
    assert drafts.COOKIE not in other.cookies
    assert other.get("/fr/").status_code == 404


def test_a_link_is_good_for_minutes(draft: Portal, visitor: Client) -> None:
    now = timezone.now()
    with time_machine.travel(now, tick=False):
        link = link_to(draft)
    with time_machine.travel(now + drafts.LINK_LASTS + timedelta(seconds=2), tick=False):
        assert visitor.post(link).status_code == 403
    assert visitor.get("/fr/").status_code == 404


@pytest.mark.parametrize(
    "token",
    [
        "",
        "x",
        "\0",
        signing.dumps({"portal": 1, "once": "a"}, salt="another"),
        signing.dumps({"portal": 1, "once": "a"}, key="another key", salt="countries.drafts.link"),
    ],
    ids=["empty", "short", "zero", "another salt", "another key"],
)
def test_a_forged_link_finds_nothing(draft: Portal, visitor: Client, token: str) -> None:
    """Not even that there is a draft: the answer is that of an address nobody has."""
    unknown = Client(headers={"host": "nobody.example.org", "accept-language": "fr"}).get("/")
    forged = visitor.get("/-/draft/", {"token": token})
    assert (forged.status_code, forged.content) == (404, unknown.content)
    assert visitor.post(f"/-/draft/?token={token}").status_code == 404


def test_a_link_of_another_portal_finds_nothing(world: World, draft: Portal, visitor: Client) -> None:
    world.morocco.status = PortalStatus.DRAFT
    world.morocco.save()
    link = link_to(world.morocco)
    assert visitor.post(link).status_code == 404
    assert visitor_of(world.morocco).post(link).status_code == 302, "and it was not used up"
    token = parse_qs(urlsplit(drafts.draft_link(world.morocco, MembershipFactory(role=Role.CENTRAL_STAFF).user)).query)["token"][0]
    with pytest.raises(drafts.LinkRefused):
        drafts.use_link(token, draft)


def test_without_the_shared_cache_nobody_can_tell_whether_it_was_used(draft: Portal, visitor: Client, no_shared_cache: None) -> None:
    assert visitor.post(link_to(draft)).status_code == 403


def test_the_cookie_stays_on_its_host_and_out_of_scripts(draft: Portal, visitor: Client) -> None:
    cookie = looks_in(visitor, draft).cookies[drafts.COOKIE]
    assert cookie["domain"] == ""
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"
    assert cookie["path"] == "/"
    assert cookie["max-age"] == drafts.COOKIE_LASTS.total_seconds()
    assert not cookie["secure"]


def test_the_cookie_is_secure_where_the_portal_is(draft: Portal, visitor: Client) -> None:
    answer = visitor.post(link_to(draft), secure=True)
    assert answer.cookies[drafts.COOKIE]["secure"] is True


def test_the_cookie_is_good_for_hours_and_one_portal(world: World, draft: Portal, visitor: Client) -> None:
    looks_in(visitor, draft)
    world.morocco.status = PortalStatus.DRAFT
    world.morocco.save()
    elsewhere = visitor_of(world.morocco)
    elsewhere.cookies[drafts.COOKIE] = visitor.cookies[drafts.COOKIE].value
    assert elsewhere.get("/fr/").status_code == 404
    with time_machine.travel(timezone.now() + drafts.COOKIE_LASTS + timedelta(seconds=2), tick=False):
        old = visitor_of(draft)
        old.cookies[drafts.COOKIE] = visitor.cookies[drafts.COOKIE].value
        assert old.get("/fr/").status_code == 404


@pytest.mark.parametrize("value", ["", "x", "1", "\\0"])
def test_a_forged_cookie_opens_nothing(draft: Portal, visitor: Client, value: str) -> None:
    visitor.cookies[drafts.COOKIE] = value
    assert visitor.get("/fr/").status_code == 404


@pytest.fixture
def maker(draft: Portal) -> User:
    """Of the country's staff."""
    return MembershipFactory(role=Role.COUNTRY_STAFF, portal=draft).user


LOSSES = {
    "role ended": lambda maker: Membership.objects.filter(user=maker).update(ended_at=timezone.now()),
    "role over": lambda maker: Membership.objects.filter(user=maker).update(valid_until=timezone.localdate() - timedelta(days=1)),
    "another role": lambda maker: Membership.objects.filter(user=maker).update(role=Role.ANALYST),
    "account closed": lambda maker: User.objects.filter(pk=maker.pk).update(is_active=False),
    "account deleted": lambda maker: maker.delete(),
}


@pytest.mark.parametrize("loss", LOSSES)
def test_it_ends_at_once_when_its_maker_loses_their_access(draft: Portal, visitor: Client, maker: User, loss: str) -> None:
    visitor.post(link_to(draft, maker))
    unused = link_to(draft, maker)
    assert visitor.get("/fr/").status_code == 200
    LOSSES[loss](maker)
    assert visitor.get("/fr/").status_code == 404
    assert visitor_of(draft).post(unused).status_code == 403


def test_a_cookie_of_before_it_named_its_maker_opens_nothing(draft: Portal, visitor: Client) -> None:
    visitor.cookies[drafts.COOKIE] = signing.dumps(draft.pk, salt="countries.drafts.cookie")
    assert visitor.get("/fr/").status_code == 404


def test_visitors_of_other_portals_pay_nothing_for_it(draft: Portal, visitor: Client) -> None:
    looks_in(visitor, draft)
    draft.status = PortalStatus.LIVE
    draft.save()
    counts = []
    for cookie in (visitor.cookies[drafts.COOKIE].value, "", visitor.cookies[drafts.COOKIE].value):
        visitor.cookies[drafts.COOKIE] = cookie
        visitor.get("/fr/")
        with CaptureQueriesContext(connection) as queries:
            assert visitor.get("/fr/").status_code == 200
        counts.append(len(queries))
    assert len(set(counts)) == 1


def test_it_gives_no_rights(world: World, draft: Portal, visitor: Client) -> None:
    looks_in(visitor, draft)
    assert visitor.get("/admin/").status_code == 404
    world.douala_mission.unpublish()
    assert visitor.get("/fr/douala/repeindre-lecole-de-deido/").status_code == 404


def test_a_portal_that_was_archived_opens_to_no_cookie(draft: Portal, visitor: Client) -> None:
    looks_in(visitor, draft)
    draft.status = PortalStatus.ARCHIVED
    draft.save()
    assert visitor.get("/fr/").status_code == 410
    assert visitor.get(link_to(draft)).status_code == 302


def test_what_is_seen_of_a_draft_is_kept_by_nobody(draft: Portal, visitor: Client, settings: Settings) -> None:
    settings.PAGE_CACHE_SECONDS = 300
    looks_in(visitor, draft)
    for _time in range(2):
        seen = visitor.get("/fr/")
        assert seen["Cache-Control"] == "private, no-store"
        assert seen["X-Robots-Tag"] == "noindex, nofollow"
        assert visitor_of(draft).get("/fr/").status_code == 404
    assert "noindex" in seen.content.decode()
    assert "Disallow: /\n" in visitor.get("/robots.txt").content.decode()

    draft.status = PortalStatus.LIVE
    draft.save()
    public = visitor_of(draft).get("/fr/")
    assert public.status_code == 200
    assert "Brouillon" not in public.content.decode()
    assert "X-Robots-Tag" not in public


def test_an_address_proves_itself_to_our_own_question_only(world: World, draft: Portal, visitor: Client) -> None:
    asked = question()
    answer = visitor.get("/-/portal/", {"question": asked})
    assert answering_portal(asked, answer.content.decode()) == draft.pk
    assert answering_portal(question(), answer.content.decode()) is None
    for path in ("/-/portal/", "/-/portal/?question=x", f"/-/portal/?question={signing.dumps('x', salt='y')}"):
        assert visitor.get(path).status_code == 404
        assert draft.name not in visitor.get(path).content.decode()
        assert visitor_of(world.morocco).get(path).status_code == 404
    cache.clear()
    assert answering_portal(asked, "x") is None
