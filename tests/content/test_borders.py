"""A page does not change its portal: who may move it within is told what to do instead."""

import pytest
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Page

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, page_of
from tests.world import World

from .desk import Desk

pytestmark = pytest.mark.django_db

SAID = "Une page ne change pas de portail"


@pytest.fixture(params=["central staff", "staff of both"])
def desk(request: pytest.FixtureRequest, world: World) -> Desk:
    if request.param == "central staff":
        user = MembershipFactory(role=Role.CENTRAL_STAFF).user
    else:
        user = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon).user
        MembershipFactory(user=user, role=Role.COUNTRY_STAFF, portal=world.morocco)
    derive_rights()
    return Desk(user)


def is_told(desk: Desk, response: HttpResponse) -> bool:
    assert response.status_code == 302
    return SAID in desk.client.get(response["Location"]).content.decode()


def bulk_move(desk: Desk, pages: list[Page], destination: Page) -> HttpResponse:
    query = "&".join(f"id={page.pk}" for page in pages)
    return desk.client.post(f"/admin/bulk/wagtailcore/page/move/?next=/admin/&{query}", {"chooser": destination.pk})


def test_a_mission_stays_in_its_country(desk: Desk, world: World) -> None:
    mission, destination = world.douala_mission, page_of(world.casablanca)
    url = reverse("wagtailadmin_pages:move_confirm", args=[mission.pk, destination.pk])
    assert is_told(desk, desk.client.get(url))
    assert is_told(desk, desk.client.post(url))
    assert is_told(desk, bulk_move(desk, [mission], destination))
    mission.refresh_from_db()
    assert mission.get_parent().pk == page_of(world.douala).pk
    assert mission.mission.portal == world.cameroon


def test_of_several_one_that_would_leave_keeps_all(desk: Desk, world: World) -> None:
    assert is_told(desk, bulk_move(desk, [world.casablanca_mission, world.douala_mission], page_of(world.casablanca)))
    assert world.douala_mission.get_parent().pk == page_of(world.douala).pk


def test_within_the_country_it_moves(desk: Desk, world: World) -> None:
    destination = page_of(world.yaounde)
    assert bulk_move(desk, [world.douala_mission], destination)["Location"] == "/admin/"
    assert Page.objects.get(pk=world.douala_mission.pk).get_parent().pk == destination.pk


def test_nobody_moves_it_to_where_they_may_not(focal_point: Desk, world: World) -> None:
    for destination in (page_of(world.yaounde), page_of(world.casablanca)):
        bulk_move(focal_point, [world.douala_mission], destination)
        focal_point.post("wagtailadmin_pages:move_confirm", world.douala_mission.pk, destination.pk)
    assert Page.objects.get(pk=world.douala_mission.pk).get_parent().pk == page_of(world.douala).pk
