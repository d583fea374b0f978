"""A portal's status: said before, asked, changed in order, seen at once."""

import pytest
from django.http import HttpResponse
from wagtail.models import ModelLogEntry

from countries.journal import STATUS_CHANGED
from countries.models import Portal, PortalStatus, Role
from countries.rights import derive_rights
from countries.statuses import FOLLOWING, MEANINGS, StatusRefused, change_status
from tests.content.desk import Desk
from tests.content.seen import main_text, soup, visitor_of
from tests.factories import MembershipFactory
from tests.world import World


@pytest.fixture
def desk(world: World) -> Desk:
    membership = MembershipFactory(role=Role.CENTRAL_STAFF)
    derive_rights()
    return Desk(membership.user)


def given(portal: Portal, status: str) -> Portal:
    portal.status = status
    portal.save()
    return portal


def status_of(portal: Portal) -> str:
    return Portal.objects.values_list("status", flat=True).get(pk=portal.pk)


def said(response: HttpResponse) -> str:
    return soup(response).select_one(".messages").get_text()


@pytest.mark.parametrize(
    ("before", "after"),
    [(before, after) for before, following in FOLLOWING.items() for after in following],
    ids=lambda status: status.value,
)
def test_what_visitors_will_see_is_said_before_anything_changes(world: World, desk: Desk, before: str, after: str) -> None:
    portal = given(world.cameroon, before)
    page = desk.get("portals:status", portal.pk, after)
    text = main_text(page)
    assert str(MEANINGS[before].visitors) in text
    assert str(MEANINGS[after].visitors) in text
    assert status_of(portal) == before

    desk.post("portals:status", portal.pk, after, seen=before, sure="1")
    assert status_of(portal) == after
    code = {PortalStatus.DRAFT: 404, PortalStatus.ARCHIVED: 410}.get(after, 200)
    assert visitor_of(portal).get("/fr/").status_code == code
    entry = ModelLogEntry.objects.filter(action=STATUS_CHANGED).latest("pk")
    assert (entry.user, entry.data) == (desk.user, {"before": before, "after": after, "portal": portal.pk})


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PortalStatus.DRAFT, PortalStatus.LIVE),
        (PortalStatus.LIVE, PortalStatus.DRAFT),
        (PortalStatus.ARCHIVED, PortalStatus.DRAFT),
    ],
)
def test_a_status_that_may_not_follow_is_refused(world: World, desk: Desk, before: str, after: str) -> None:
    portal = given(world.cameroon, before)
    assert desk.get("portals:status", portal.pk, after).status_code == 302
    desk.post("portals:status", portal.pk, after, seen=before, sure="1")
    assert status_of(portal) == before
    with pytest.raises(StatusRefused):
        change_status(portal, after, seen=before)


def test_closing_a_portal_that_visitors_read_is_asked_twice(world: World, desk: Desk) -> None:
    second = desk.post("portals:status", world.cameroon.pk, "archived", seen="live")
    assert status_of(world.cameroon) == PortalStatus.LIVE
    assert "Vraiment archiver" in main_text(second)
    assert world.cameroon.root_url in main_text(second)
    sent = {field["name"]: field["value"] for field in soup(second).select("main form input[type=hidden]")}
    answer = desk.post("portals:status", world.cameroon.pk, "archived", **sent)
    assert answer.status_code == 302
    assert status_of(world.cameroon) == PortalStatus.ARCHIVED
    assert not desk.post("portals:status", world.cameroon.pk, "live", seen="archived").context
    assert status_of(world.cameroon) == PortalStatus.LIVE


def test_who_saw_another_status_changes_nothing(world: World, desk: Desk) -> None:
    given(world.cameroon, PortalStatus.PILOT)
    answer = desk.client.post(f"/admin/portals/{world.cameroon.pk}/status/archived/", {"seen": "live", "sure": "1"}, follow=True)
    assert "quelqu’un d’autre" in said(answer)
    assert status_of(world.cameroon) == PortalStatus.PILOT


@pytest.mark.parametrize("path", ["open", "draft%00", "live/live"])
def test_a_status_that_does_not_exist_is_not_found(world: World, desk: Desk, path: str) -> None:
    assert desk.client.get(f"/admin/portals/{world.cameroon.pk}/status/{path}/").status_code == 404


def test_one_comes_back_to_where_one_came_from_and_nowhere_else(world: World, desk: Desk) -> None:
    given(world.cameroon, PortalStatus.PILOT)
    there = f"/admin/network/portals/{world.cameroon.pk}/"
    page = desk.get("portals:status", world.cameroon.pk, "live", next=there)
    assert soup(page).select_one("main input[name=next]")["value"] == there
    assert desk.post("portals:status", world.cameroon.pk, "live", seen="pilot", next=there)["Location"] == there
    foreign = desk.post("portals:status", world.cameroon.pk, "pilot", seen="live", next="https://example.org/")
    assert foreign["Location"] == f"/admin/portals/{world.cameroon.pk}/"
