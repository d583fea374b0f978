"""What Wagtail gives to those who write: versions to compare and to come back to, locks, dates, usage, reports; within our rights."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.utils import timezone
from wagtail.models import PageLogEntry, ReferenceIndex

from content.choices import Modality
from content.models import MissionPage
from content.tasks import publish_scheduled
from countries.models import Role
from countries.rights import derive_rights
from tests.factories import ImageFactory, MembershipFactory, MissionPageFactory, page_of
from tests.world import World

from .desk import Desk
from .seen import main_text, visitor_of

pytestmark = pytest.mark.django_db

REFUSED = (302, 403)


@pytest.fixture
def editor(world: World) -> Desk:
    """Writes for Lecture pour tous."""
    return desk_of(Role.ORGANISATION_EDITOR, organisation=world.lecture)


def desk_of(role: str, **place: Any) -> Desk:
    membership = MembershipFactory(role=role, **place)
    derive_rights()
    return Desk(membership.user)


def text_of(response: HttpResponse) -> str:
    assert response.status_code == 200
    return " ".join(BeautifulSoup(response.content, "html.parser").find("main").get_text(" ").split())


def two_versions(desk: Desk, page: MissionPage) -> tuple[int, int]:
    """Change the title and a fact, as a draft; the ids of the version before and of this one."""
    before = page.save_revision().pk
    assert desk.edit(page).fill(title="Repeindre deux écoles", capacity=12).save().status_code == 302
    page.refresh_from_db()
    return before, page.latest_revision_id


# --- Versions --------------------------------------------------------------------------------------------------------------------


def test_two_versions_are_compared(focal_point: Desk, world: World) -> None:
    before, after = two_versions(focal_point, world.douala_mission)
    shown = focal_point.get("wagtailadmin_pages:revisions_compare", world.douala_mission.pk, before, after)
    html = BeautifulSoup(shown.content, "html.parser")
    assert "deux écoles" in " ".join(part.get_text() for part in html.select(".addition"))
    assert "12" in text_of(shown)
    live = focal_point.get("wagtailadmin_pages:revisions_compare", world.douala_mission.pk, "live", "latest")
    assert "deux écoles" in text_of(live)


def test_choices_are_compared_by_their_labels_in_whatever_order(focal_point: Desk, world: World) -> None:
    page = world.douala_mission
    page.skills_useful, page.modality = ["pedagogy", "mentoring"], "on_site"
    before = page.save_revision().pk
    page.skills_useful, page.modality = ["mentoring", "pedagogy"], "on_site"
    same = page.save_revision().pk
    shown = focal_point.get("wagtailadmin_pages:revisions_compare", page.pk, before, same)
    assert not BeautifulSoup(shown.content, "html.parser").select(".addition, .deletion")

    page.skills_useful, page.modality = ["mentoring"], "remote"
    after = page.save_revision().pk
    html = BeautifulSoup(focal_point.get("wagtailadmin_pages:revisions_compare", page.pk, same, after).content, "html.parser")
    labels = dict(MissionPage._meta.get_field("skills_useful").base_field.flatchoices)
    assert {part.get_text() for part in html.select(".deletion")} == {str(labels["pedagogy"]), str(Modality.ON_SITE.label)}
    assert {part.get_text() for part in html.select(".addition")} == {str(Modality.REMOTE.label)}


def test_an_earlier_version_comes_back(focal_point: Desk, world: World) -> None:
    page = world.douala_mission
    before, _after = two_versions(focal_point, page)
    shown = focal_point.get("wagtailadmin_pages:revisions_revert", page.pk, before)
    assert "Repeindre l’école de Deïdo" in shown.content.decode()
    form = focal_point.edit(page)
    form.html = shown.content.decode()
    again = type(form)(focal_point.client, form.url, form.html, page)
    assert again.save().status_code == 302
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "Repeindre l’école de Deïdo"


def test_the_history_says_who_did_what(focal_point: Desk, world: World) -> None:
    two_versions(focal_point, world.douala_mission)
    shown = text_of(focal_point.get("wagtailadmin_pages:history", world.douala_mission.pk))
    assert focal_point.user.get_full_name() in shown


def test_nobody_else_reads_versions(world: World) -> None:
    page = world.douala_mission
    page.save_revision()
    for desk in (
        desk_of(Role.FOCAL_POINT, territory=world.yaounde),
        desk_of(Role.ORGANISATION_EDITOR, organisation=world.lecture),
        desk_of(Role.ANALYST, portal=world.cameroon),
    ):
        assert desk.get("wagtailadmin_pages:history", page.pk).status_code in REFUSED
        assert desk.get("wagtailadmin_pages:revisions_compare", page.pk, "earliest", "latest").status_code in REFUSED
        assert desk.get("wagtailadmin_pages:revisions_revert", page.pk, page.latest_revision_id).status_code in REFUSED


# --- Locks -----------------------------------------------------------------------------------------------------------------------


def test_a_focal_point_locks_a_page_and_opens_it_again(focal_point: Desk, editor: Desk, world: World) -> None:
    page = world.lecture_mission
    focal_point.post("wagtailadmin_pages:lock", page.pk)
    page.refresh_from_db()
    assert (page.locked, page.locked_by) == (True, focal_point.user)
    assert editor.edit(page).fill(title="Pendant ce temps").save().status_code in (200, 302)
    assert page.get_latest_revision_as_object().title != "Pendant ce temps"
    assert editor.post("wagtailadmin_pages:unlock", page.pk).status_code in REFUSED
    page.refresh_from_db()
    assert page.locked

    focal_point.post("wagtailadmin_pages:unlock", page.pk)
    page.refresh_from_db()
    assert not page.locked


def test_country_staff_opens_any_lock_and_a_focal_point_not_theirs(focal_point: Desk, country_staff: Desk, world: World) -> None:
    page = world.douala_mission
    country_staff.post("wagtailadmin_pages:lock", page.pk)
    assert focal_point.post("wagtailadmin_pages:unlock", page.pk).status_code in REFUSED
    page.refresh_from_db()
    assert page.locked_by == country_staff.user
    country_staff.post("wagtailadmin_pages:unlock", page.pk)
    focal_point.post("wagtailadmin_pages:lock", page.pk)
    country_staff.post("wagtailadmin_pages:unlock", page.pk)
    page.refresh_from_db()
    assert not page.locked


def test_nobody_locks_what_they_do_not_answer_for(editor: Desk, world: World) -> None:
    for desk, page in (
        (editor, world.lecture_mission),
        (desk_of(Role.FOCAL_POINT, territory=world.yaounde), world.douala_mission),
        (desk_of(Role.TRANSLATOR, portal=world.cameroon), world.douala_mission),
    ):
        assert desk.post("wagtailadmin_pages:lock", page.pk).status_code in REFUSED
        page.refresh_from_db()
        assert not page.locked


def test_the_report_of_locks_names_what_one_may_open(focal_point: Desk, country_staff: Desk, world: World) -> None:
    for page in (world.douala_mission, world.yaounde_mission):
        country_staff.post("wagtailadmin_pages:lock", page.pk)
    shown = text_of(country_staff.get("wagtailadmin_reports:locked_pages"))
    assert world.douala_mission.title in shown
    assert world.yaounde_mission.title in shown
    reached = focal_point.get("wagtailadmin_reports:locked_pages")
    assert world.yaounde_mission.title not in reached.content.decode()


# --- Dates -----------------------------------------------------------------------------------------------------------------------


def test_a_planned_page_appears_in_its_time_and_the_plan_can_be_given_up(focal_point: Desk, world: World) -> None:
    page = MissionPageFactory(parent=page_of(world.douala), title="Ouvrir la bibliothèque", live=False)
    path = page.full_url.removeprefix(world.cameroon.root_url)
    soon = (timezone.now() + timedelta(days=2)).strftime("%Y-%m-%d %H:%M")
    assert focal_point.edit(page).fill(go_live_at=soon).publish().status_code == 302
    page.refresh_from_db()
    assert (page.live, page.approved_schedule) == (False, True)
    assert visitor_of(world.cameroon).get(path).status_code == 404

    focal_point.post("wagtailadmin_pages:revisions_unschedule", page.pk, page.scheduled_revision.pk)
    assert not MissionPage.objects.get(pk=page.pk).approved_schedule
    assert focal_point.edit(page).fill(go_live_at=soon).publish().status_code == 302
    with time_machine.travel(timezone.now() + timedelta(days=3), tick=False):
        publish_scheduled()
        page.refresh_from_db()
        assert page.live
        assert page.title in main_text(visitor_of(world.cameroon).get(path))


def test_a_date_that_has_passed_is_said_at_its_field(focal_point: Desk, world: World) -> None:
    page = MissionPageFactory(parent=page_of(world.douala), title="Ouvrir la bibliothèque", live=False)
    yesterday = (timezone.now() - timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    response = focal_point.edit(page).fill(go_live_at=yesterday).publish()
    assert response.status_code in (200, 302)
    page.refresh_from_db()
    assert page.live, "what was to appear yesterday appears now"


# --- Usage and age ---------------------------------------------------------------------------------------------------------------


def test_the_usage_of_a_picture_names_ones_own_pages_only(focal_point: Desk, world: World) -> None:
    image = ImageFactory(title="Salle de classe", collection=world.douala.collection)
    for page in (world.douala_mission, world.yaounde_mission):
        page.image = image
        page.save_revision().publish()
        ReferenceIndex.create_or_update_for_object(page)
    shown = focal_point.get("wagtailimages:image_usage", image.pk).content.decode()
    assert world.douala_mission.title in shown
    assert world.yaounde_mission.title not in shown


def test_the_report_of_old_pages_names_what_one_may_edit(focal_point: Desk, world: World) -> None:
    shown = text_of(focal_point.get("wagtailadmin_reports:aging_pages"))
    assert world.douala_mission.title in shown
    assert world.yaounde_mission.title not in shown
    assert world.casablanca_mission.title not in shown


def test_the_log_has_what_was_done_with_several_at_once(focal_point: Desk, world: World) -> None:
    ids = [world.douala_mission.pk, world.lecture_mission.pk, world.yaounde_mission.pk]
    url = "/admin/bulk/wagtailcore/page/unpublish/?" + "&".join(f"id={pk}" for pk in ids)
    asked = focal_point.client.get(url)
    assert asked.status_code == 200
    assert world.yaounde_mission.title not in asked.content.decode()
    assert focal_point.client.post(url).status_code == 302
    live = dict(MissionPage.objects.filter(pk__in=ids).values_list("pk", "live"))
    assert live == dict(zip(ids, (False, False, True), strict=True))
    assert PageLogEntry.objects.filter(action="wagtail.unpublish", user=focal_point.user).count() == 2
