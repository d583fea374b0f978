"""Copying and moving: the row stands where the tree says."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from content.models import Mission, MissionPage, OrganisationPage
from countries.models import Organisation
from tests.factories import MissionPageFactory, OrganisationPageFactory, home_of, page_of, translated
from tests.world import World

from .desk import Desk
from .seen import cards, visitor_of


def copy(desk: Desk, page: Page, *, title: str, parent: Page | None = None, published: bool = False) -> Page:
    """Copy a page through the admin's form."""
    values = {"new_title": title, "new_slug": "copie", "new_parent_page": (parent or page.get_parent()).pk}
    response = desk.post("wagtailadmin_pages:copy", page.pk, **values | ({"publish_copies": "on"} if published else {}))
    assert response.status_code == 302
    return type(page).objects.get(slug="copie")


def move(desk: Desk, page: Page, to: Page) -> None:
    """Move a page through the admin's confirmation."""
    assert desk.client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, to.pk])).status_code == 302
    page.refresh_from_db()


# --- Copies --------------------------------------------------------------------------------------------------------------------------


def test_a_copy_is_a_mission_of_its_own(focal_point: Desk, world: World) -> None:
    original = world.douala_mission
    twin = copy(focal_point, original, title="Repeindre l’école d’Akwa")
    assert twin.mission_id != original.mission_id
    assert twin.mission.territory == world.douala

    focal_point.edit(twin).fill(state="completed").publish()
    listed = cards(visitor_of(world.cameroon).get("/fr/missions/"))
    assert original.title in listed
    assert "Repeindre l’école d’Akwa" not in listed


def test_a_copy_that_is_published_at_once_is_found(focal_point: Desk, world: World) -> None:
    copy(focal_point, world.douala_mission, title="Repeindre l’école d’Akwa", published=True)
    listed = cards(visitor_of(world.cameroon).get("/fr/missions/"))
    assert {"Repeindre l’école d’Akwa", world.douala_mission.title} <= set(listed)


def test_a_copys_row_stays_its_own_when_it_is_published(focal_point: Desk, world: World) -> None:
    twin = copy(focal_point, world.douala_mission, title="Repeindre l’école d’Akwa")
    focal_point.edit(twin).publish()
    twin.refresh_from_db()
    assert twin.mission_id != world.douala_mission.mission_id


def test_a_closed_missions_copy_is_open(focal_point: Desk, world: World) -> None:
    focal_point.edit(world.lecture_mission).fill(state="completed", source_id="A-1").publish()
    twin = copy(focal_point, world.lecture_mission, title="Lire encore", published=True)
    assert (twin.mission.state, twin.mission.source_id) == ("open", "")


def test_a_copied_organisation_is_another_one(country_staff: Desk, world: World) -> None:
    original = OrganisationPage.objects.get(organisation=world.lecture)
    twin = copy(country_staff, original, title="Lecture pour toutes")
    assert twin.organisation != world.lecture
    assert Organisation.objects.get(pk=world.lecture.pk).name == "Lecture pour tous"


# --- Moves ---------------------------------------------------------------------------------------------------------------------------


def test_a_mission_that_moves_to_another_city_is_that_citys(country_staff: Desk, world: World) -> None:
    page = world.douala_mission
    move(country_staff, page, page_of(world.yaounde))

    assert Mission.objects.get(pages=page).territory == world.yaounde
    assert page.title in cards(visitor_of(world.cameroon).get("/fr/missions/?city=cm-yaounde"))
    assert page.title not in cards(visitor_of(world.cameroon).get("/fr/missions/?city=cm-douala"))
    assert page.full_url == "http://cm.localhost/fr/yaounde/repeindre-lecole-de-deido/"


def test_the_missions_other_languages_move_with_it(country_staff: Desk, world: World) -> None:
    move(country_staff, world.douala_mission, page_of(world.yaounde))

    english = MissionPage.objects.get(title="Paint the school of Deido")
    assert english.get_parent().specific == page_of(world.yaounde, "en")
    assert visitor_of(world.cameroon).get(english.full_url).status_code == 200


def test_a_language_whose_place_does_not_exist_stays_and_does_not_pull_the_row_back(country_staff: Desk, world: World) -> None:
    french_only = OrganisationPageFactory(parent=page_of(world.yaounde), title="Jardins de Yaoundé")
    move(country_staff, world.douala_mission, french_only)
    english = MissionPage.objects.get(title="Paint the school of Deido")
    country_staff.edit(english).fill(title="Paint the whole school").publish()

    assert english.get_parent().specific == page_of(world.douala, "en")
    assert Mission.objects.get(pages=english).organisation == french_only.organisation


def test_a_mission_that_moves_under_an_organisation_is_the_organisations(focal_point: Desk, world: World) -> None:
    move(focal_point, world.douala_mission, page_of(world.lecture))
    mission = Mission.objects.get(pages=world.douala_mission)
    assert (mission.organisation, mission.territory) == (world.lecture, world.douala)

    html = visitor_of(world.cameroon).get(page_of(world.lecture).full_url)
    assert world.douala_mission.title in cards(html)


def test_a_mission_that_moves_under_the_home_is_country_wide(country_staff: Desk, world: World) -> None:
    move(country_staff, world.douala_mission, home_of(world.cameroon))
    mission = Mission.objects.get(pages=world.douala_mission)
    assert (mission.portal, mission.organisation, mission.territory) == (world.cameroon, None, None)


def test_an_organisation_that_moves_takes_its_missions_along(country_staff: Desk, world: World) -> None:
    page = OrganisationPage.objects.get(organisation=world.lecture)
    english = translated(page, "en", title="Reading for all")
    translated(world.lecture_mission, "en", title="Read with the children")
    move(country_staff, page, page_of(world.yaounde))

    mission = Mission.objects.get(pages=world.lecture_mission)
    assert (mission.organisation.territory, mission.territory) == (world.yaounde, world.yaounde)
    english.refresh_from_db()
    assert english.get_parent().specific == page_of(world.yaounde, "en")
    assert world.lecture_mission.title in cards(visitor_of(world.cameroon).get("/fr/missions/?city=cm-yaounde"))
    assert "Read with the children" in cards(visitor_of(world.cameroon).get("/en/missions/?city=cm-yaounde"))


def test_a_move_beside_a_namesake_keeps_both_addresses(country_staff: Desk, world: World) -> None:
    there = translated(MissionPageFactory(parent=page_of(world.yaounde), title="Semer le lac", slug="semer"), "en", slug="peindre")
    MissionPage.objects.filter(title="Paint the school of Deido").update(slug="peindre")
    move(country_staff, world.douala_mission, page_of(world.yaounde))

    english = MissionPage.objects.get(title="Paint the school of Deido")
    assert english.get_parent() == there.get_parent()
    assert english.url_path != there.url_path


@pytest.mark.parametrize("foreign", ["casablanca"])
def test_a_focal_point_cannot_move_a_mission_to_another_city(focal_point: Desk, world: World, foreign: str) -> None:
    for target in (page_of(world.yaounde), page_of(getattr(world, foreign))):
        focal_point.client.post(reverse("wagtailadmin_pages:move_confirm", args=[world.douala_mission.pk, target.pk]))
        assert Mission.objects.get(pages=world.douala_mission).territory == world.douala
