"""An organisation's page and the row that it is the face of."""

import pytest

from content.models import MissionPage, OrganisationPage
from countries.models import Organisation, Role, Verification
from countries.rights import derive_rights
from tests.factories import MembershipFactory, OrganisationPageFactory, page_of, translated
from tests.world import World

from .desk import Desk, PageForm, problems_in
from .seen import cards, main_text, visitor_of

NAME = "Jardins de Bonabéri"


def new_organisation(desk: Desk, world: World, **changes: str) -> PageForm:
    values = {"title": NAME, "kind": "association", "summary": "Des jardiniers du quartier.", "contact_email": "jardins@example.org"}
    return desk.new(page_of(world.douala), OrganisationPage).fill(**values | changes)


@pytest.fixture
def editor(world: World) -> Desk:
    """Somebody who writes for the association « Lecture pour tous » and may not publish."""
    membership = MembershipFactory(role=Role.ORGANISATION_EDITOR, organisation=world.lecture)
    derive_rights()
    return Desk(membership.user)


def test_a_focal_points_new_organisation_has_its_row_at_once(focal_point: Desk, world: World) -> None:
    assert new_organisation(focal_point, world, website="https://jardins.example.org").publish().status_code == 302

    organisation = Organisation.objects.get(name=NAME)
    assert (organisation.kind, organisation.portal, organisation.territory) == ("association", world.cameroon, world.douala)
    assert (organisation.website, organisation.contact_email) == ("https://jardins.example.org", "jardins@example.org")
    assert organisation.verification == Verification.UNVERIFIED
    assert organisation.collection is not None


def test_a_new_organisation_is_shown_on_its_page_and_its_citys(focal_point: Desk, world: World) -> None:
    new_organisation(focal_point, world).publish()
    page = OrganisationPage.objects.get(title=NAME)
    visitor = visitor_of(world.cameroon)
    assert "jardins@example.org" in main_text(visitor.get(page.full_url))
    assert NAME in main_text(visitor.get(page_of(world.douala).full_url))
    assert NAME in main_text(visitor.get("/fr/missions/?q=jardiniers"))


def test_an_organisation_needs_a_kind_to_be_published(focal_point: Desk, world: World) -> None:
    form = new_organisation(focal_point, world, kind="")
    assert problems_in(form.publish()).keys() == {"kind"}
    assert form.save().status_code == 302


def test_the_form_of_an_organisation_shows_what_its_row_says(focal_point: Desk, world: World) -> None:
    world.lecture.website = "https://lecture.example.org"
    world.lecture.save()
    values = focal_point.edit(page_of(world.lecture)).values
    assert (values["kind"], values["website"]) == ("association", "https://lecture.example.org")


def test_a_renamed_organisation_bears_its_new_name_everywhere(focal_point: Desk, world: World) -> None:
    focal_point.edit(page_of(world.lecture)).fill(title="Lecture et conte").publish()
    world.lecture.refresh_from_db()
    assert world.lecture.name == "Lecture et conte"
    assert "Lecture et conte" in main_text(visitor_of(world.cameroon).get("/fr/missions/"))


def test_renaming_a_translation_leaves_the_organisations_name(country_staff: Desk, world: World) -> None:
    english = translated(page_of(world.lecture), "en", title="Reading for all")
    country_staff.edit(english).fill(title="Reading and telling").publish()
    world.lecture.refresh_from_db()
    assert world.lecture.name == "Lecture pour tous"


def test_a_contact_of_the_organisation_is_the_contact_of_its_missions(focal_point: Desk, world: World) -> None:
    MissionPage.objects.filter(pk=world.lecture_mission.pk).update(contact_email="")
    focal_point.edit(page_of(world.lecture)).fill(contact_email="accueil@lecture.example.org").publish()
    response = visitor_of(world.cameroon).get(world.lecture_mission.full_url)
    assert "accueil@lecture.example.org" in response.content.decode()


def test_what_an_editor_may_not_publish_changes_nothing_for_visitors(editor: Desk, focal_point: Desk, world: World) -> None:
    page = page_of(world.lecture)
    editor.edit(page).fill(contact_email="ailleurs@example.com", kind="company", title="Autre nom").save()
    editor.edit(page).fill(contact_email="ailleurs@example.com").publish()

    world.lecture.refresh_from_db()
    assert (world.lecture.contact_email, world.lecture.kind, world.lecture.name) == ("", "association", "Lecture pour tous")
    assert "ailleurs@example.com" not in visitor_of(world.cameroon).get(page.full_url).content.decode()


def test_what_an_editor_proposed_is_published_by_the_focal_point(editor: Desk, focal_point: Desk, world: World) -> None:
    page = page_of(world.lecture)
    editor.edit(page).fill(contact_email="accueil@lecture.example.org", kind="school").save()

    form = focal_point.edit(page)
    assert (form.values["contact_email"], form.values["kind"]) == ("accueil@lecture.example.org", "school")
    form.publish()
    world.lecture.refresh_from_db()
    assert (world.lecture.contact_email, world.lecture.kind) == ("accueil@lecture.example.org", "school")


def test_an_organisations_editor_writes_its_missions(editor: Desk, world: World) -> None:
    page = world.lecture_mission
    assert editor.edit(page).fill(title="Lire et conter").save().status_code == 302
    assert page.title in cards(visitor_of(world.cameroon).get("/fr/missions/"))


def test_its_missions_are_listed_on_an_organisations_page(world: World) -> None:
    OrganisationPageFactory(parent=page_of(world.douala), title="Une autre")
    assert cards(visitor_of(world.cameroon).get(page_of(world.lecture).full_url)) == ["Lire avec les enfants de Bonabéri"]


def test_a_city_cannot_be_copied(country_staff: Desk, world: World) -> None:
    city = page_of(world.douala)
    response = country_staff.post(
        "wagtailadmin_pages:copy", city.pk, new_title="Douala 2", new_slug="douala-2", new_parent_page=city.get_parent().pk
    )
    assert response.status_code == 200
    assert "new_parent_page" in response.context["form"].errors
