"""Editors see a page as visitors will, before they save it, in each language, also where visitors are refused."""

import pytest
from django.urls import reverse

from content.models import MissionPage, OrganisationPage
from countries.models import Portal, PortalStatus, Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, page_of
from tests.world import World

from .desk import WHAT_A_MISSION_NEEDS, Desk, PageForm
from .seen import main_text, soup


def preview_of_edit(desk: Desk, form: PageForm):
    """Send the form to the preview of an existing page, then look."""
    assert form.preview("wagtailadmin_pages:preview_on_edit", form.page.pk).json() == {"is_valid": True, "is_available": True}
    return desk.get("wagtailadmin_pages:preview_on_edit", form.page.pk)


def preview_of_new(desk: Desk, form: PageForm, parent):
    """The same for a page that does not exist yet."""
    where = ("content", form.page._meta.model_name, parent.pk)
    assert form.preview("wagtailadmin_pages:preview_on_add", *where).json()["is_available"]
    return desk.get("wagtailadmin_pages:preview_on_add", *where)


def test_a_new_mission_is_previewed_before_it_is_saved(focal_point: Desk, world: World) -> None:
    form = focal_point.new(page_of(world.douala), MissionPage).fill(**WHAT_A_MISSION_NEEDS)
    response = preview_of_new(focal_point, form, page_of(world.douala))
    assert response.status_code == 200
    assert "Lire à voix haute à Deïdo" in main_text(response)
    assert "Écrire un e-mail" in main_text(response)


def test_a_new_mission_of_an_organisation_names_it_in_its_preview(focal_point: Desk, world: World) -> None:
    parent = page_of(world.lecture)
    form = focal_point.new(parent, MissionPage).fill(**WHAT_A_MISSION_NEEDS)
    assert "Lecture pour tous" in main_text(preview_of_new(focal_point, form, parent))


def test_hardly_begun_is_enough_for_a_preview(focal_point: Desk, world: World) -> None:
    form = focal_point.new(page_of(world.douala), MissionPage).fill(title="Lecture", availability="slots")
    assert preview_of_new(focal_point, form, page_of(world.douala)).status_code == 200


def test_a_new_organisation_is_previewed_before_it_is_saved(focal_point: Desk, world: World) -> None:
    parent = page_of(world.douala)
    form = focal_point.new(parent, OrganisationPage).fill(title="Jardins de Bonabéri", kind="association", summary="Des jardiniers.")
    assert "Jardins de Bonabéri" in main_text(preview_of_new(focal_point, form, parent))


@pytest.mark.parametrize(
    ("title", "language", "heading"),
    [("Repeindre l’école de Deïdo", "fr", "La mission"), ("Paint the school of Deido", "en", "The mission")],
)
def test_each_language_is_previewed_in_its_own_words(country_staff: Desk, world: World, title: str, language: str, heading: str) -> None:
    form = country_staff.edit(MissionPage.objects.get(title=title)).fill(title=f"{title} !")
    response = preview_of_edit(country_staff, form)
    assert soup(response).html["lang"] == language
    assert f"{title} !" in main_text(response)
    assert heading in main_text(response)


def test_an_arabic_page_is_previewed_from_right_to_left(world: World) -> None:
    desk = _staff_of(world.morocco)
    form = desk.edit(MissionPage.objects.get(title="حملة كشف في الدار البيضاء"))
    html = soup(preview_of_edit(desk, form)).html
    assert (html["lang"], html["dir"]) == ("ar", "rtl")


@pytest.mark.parametrize("status", [PortalStatus.DRAFT, PortalStatus.ARCHIVED])
def test_a_portal_that_refuses_visitors_can_be_previewed(country_staff: Desk, world: World, status: str) -> None:
    form = country_staff.edit(world.douala_mission)
    _set_status(world.cameroon, status)
    assert "Repeindre l’école de Deïdo" in main_text(preview_of_edit(country_staff, form))


def test_what_is_the_rows_is_previewed_too(focal_point: Desk, world: World) -> None:
    form = focal_point.edit(world.lecture_mission).fill(state="completed", capacity=7)
    assert "Cette mission est terminée." in main_text(preview_of_edit(focal_point, form))
    assert "7 places libres" in main_text(preview_of_edit(focal_point, form))
    form = focal_point.edit(page_of(world.lecture)).fill(contact_email="accueil@lecture.example.org")
    assert "accueil@lecture.example.org" in main_text(preview_of_edit(focal_point, form))


def test_a_saved_draft_is_shown_as_it_will_be(focal_point: Desk, world: World) -> None:
    focal_point.edit(world.douala_mission).fill(title="Repeindre le préau").save()
    response = focal_point.get("wagtailadmin_pages:view_draft", world.douala_mission.pk)
    assert "Repeindre le préau" in main_text(response)


def test_every_kind_of_page_can_be_previewed(country_staff: Desk, world: World, subtests: pytest.Subtests) -> None:
    for page in world.cameroon.root_page.get_descendants().filter(locale__language_code="fr").specific():
        with subtests.test(type(page).__name__):
            response = country_staff.get("wagtailadmin_pages:view_draft", page.pk)
            assert response.status_code == 200
            assert page.title in soup(response).get_text()


def test_a_preview_needs_the_right_to_edit(focal_point: Desk, world: World) -> None:
    for name in ("view_draft", "preview_on_edit"):
        response = focal_point.client.get(reverse(f"wagtailadmin_pages:{name}", args=[world.casablanca_mission.pk]))
        assert "Dépistage" not in response.content.decode()


def _staff_of(portal: Portal) -> Desk:
    membership = MembershipFactory(role=Role.COUNTRY_STAFF, portal=portal)
    derive_rights()
    return Desk(membership.user)


def _set_status(portal: Portal, status: str) -> None:
    portal.status = status
    portal.save()
