"""Whoever was writing when the page was taken away gets a sentence and their words back."""

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse

from content.models import MissionPage
from countries.models import Membership, Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, page_of
from tests.world import World

from .desk import WHAT_A_MISSION_NEEDS, Desk

pytestmark = pytest.mark.django_db

SAID = "Rien n’est enregistré"


@pytest.fixture
def central(world: World) -> Desk:
    membership = MembershipFactory(role=Role.CENTRAL_STAFF)
    derive_rights()
    return Desk(membership.user)


def given_back(response: HttpResponse, status: int) -> dict[str, str]:
    """The words, by the field's name for people."""
    assert response.status_code == status
    html = BeautifulSoup(response.content, "html.parser")
    assert SAID in html.find("h1").get_text()
    return {label.get_text(): html.find(id=label["for"]).get_text().strip() for label in html.select("main label")}


def test_a_city_page_that_is_deleted_while_its_editor_writes(focal_point: Desk, central: Desk, world: World) -> None:
    form = focal_point.edit(page_of(world.douala)).fill(title="Douala <b>la grande</b>", introduction="Trois quartiers vous attendent.")
    central.post("wagtailadmin_pages:delete", page_of(world.douala).pk)

    texts = given_back(form.publish(), 404)
    assert texts["Titre"] == "Douala <b>la grande</b>"


def test_a_mission_begun_in_a_city_whose_page_is_deleted(focal_point: Desk, central: Desk, world: World) -> None:
    form = focal_point.new(page_of(world.douala), MissionPage).fill(**WHAT_A_MISSION_NEEDS)
    central.post("wagtailadmin_pages:delete", page_of(world.douala).pk)
    texts = given_back(form.save(), 404)
    assert texts["Titre"] == WHAT_A_MISSION_NEEDS["title"]
    assert any("La bibliothèque du quartier cherche des voix." in text for text in texts.values())


def test_a_mission_that_is_moved_to_another_city_while_its_editor_writes(focal_point: Desk, country_staff: Desk, world: World) -> None:
    mission = world.douala_mission
    form = focal_point.edit(mission).fill(summary="Deux jours de peinture avec les parents.")
    country_staff.post("wagtailadmin_pages:move_confirm", mission.pk, page_of(world.yaounde).pk)
    texts = given_back(form.publish(), 403)
    assert "Deux jours de peinture avec les parents." in texts.values()
    row = MissionPage.objects.select_related("mission__territory").get(pk=mission.pk)
    assert (row.summary, row.mission.territory) == (mission.summary, world.yaounde)


def test_an_access_that_ends_while_its_holder_writes(world: World) -> None:
    user = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala).user
    MembershipFactory(user=user, role=Role.TRANSLATOR, portal=world.morocco)
    derive_rights()
    desk = Desk(user)
    form = desk.edit(world.douala_mission).fill(summary="Deux jours de peinture avec les parents.")
    Membership.objects.filter(user=user, role=Role.FOCAL_POINT).delete()
    derive_rights()
    assert "Deux jours de peinture avec les parents." in given_back(form.save(), 403).values()


def test_the_editors_script_and_visits_are_answered_as_ever(focal_point: Desk, central: Desk, world: World) -> None:
    form = focal_point.edit(world.douala_mission).fill(summary="Deux jours de peinture avec les parents.")
    pk = world.douala_mission.pk
    central.post("wagtailadmin_pages:delete", pk)
    assert SAID not in form.autosave().content.decode()
    assert focal_point.get("wagtailadmin_pages:edit", pk).status_code == 404
