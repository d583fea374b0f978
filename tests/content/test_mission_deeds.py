"""What those who answer for a mission do with it in the admin: confirm, pause, resume, complete, cancel, reopen, duplicate."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from content.life import DEEDS, carry_out
from content.models import Mission, MissionPage, MissionSlot, MissionState
from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, MissionPageFactory, page_of, translated
from tests.world import World

from .desk import Desk
from .seen import cards, visitor_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(world: World) -> Desk:
    """Somebody of Lecture pour tous."""
    membership = MembershipFactory(role=Role.ORGANISATION_EDITOR, organisation=world.lecture)
    derive_rights()
    return Desk(membership.user)


def desk_of(role: str, **place) -> Desk:
    membership = MembershipFactory(role=role, **place)
    derive_rights()
    return Desk(membership.user)


def row(page: MissionPage) -> Mission:
    return Mission.objects.get(pages=page)


def set_state(page: MissionPage, state: str) -> None:
    mission = row(page)
    mission.state = state
    mission.save()


POSSIBLE = [
    ("confirm", MissionState.OPEN, MissionState.OPEN),
    ("pause", MissionState.OPEN, MissionState.PAUSED),
    ("resume", MissionState.PAUSED, MissionState.OPEN),
    ("complete", MissionState.OPEN, MissionState.COMPLETED),
    ("complete", MissionState.PAUSED, MissionState.COMPLETED),
    ("cancel", MissionState.OPEN, MissionState.CANCELLED),
    ("cancel", MissionState.PAUSED, MissionState.CANCELLED),
    ("reopen", MissionState.COMPLETED, MissionState.OPEN),
    ("reopen", MissionState.CANCELLED, MissionState.OPEN),
]
IMPOSSIBLE = [(code, state) for code in DEEDS for state in MissionState if (code, state) not in {(c, s) for c, s, _to in POSSIBLE}]


@pytest.mark.parametrize(("code", "before", "after"), POSSIBLE)
def test_done_at_once_after_a_question_and_logged(editor: Desk, world: World, code: str, before: str, after: str) -> None:
    page = world.lecture_mission
    set_state(page, before)
    Mission.objects.update(confirmed_on=date(2020, 1, 1))

    question = editor.get("mission_deed", page.pk, code)
    assert str(DEEDS[code].question) in question.content.decode()
    assert str(DEEDS[code].consequence) in BeautifulSoup(question.content, "html.parser").get_text()
    assert row(page).state == before, "looking changes nothing"

    response = editor.post("mission_deed", page.pk, code)
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    mission = row(page)
    assert mission.state == after
    assert (mission.confirmed_on == timezone.localdate()) is (after == MissionState.OPEN)
    assert bool(mission.closed_at) is (after in (MissionState.COMPLETED, MissionState.CANCELLED))
    is_listed = page.title in cards(visitor_of(world.cameroon).get("/fr/missions/"))
    assert is_listed is (after == MissionState.OPEN)
    entry = PageLogEntry.objects.get(action=f"content.mission.{code}")
    assert (entry.user, entry.page_id) == (editor.user, page.pk)
    assert str(DEEDS[code].label) in editor.get("wagtailadmin_pages:history", page.pk).content.decode()


@pytest.mark.parametrize(("code", "state"), IMPOSSIBLE)
def test_what_the_state_does_not_allow_changes_nothing_and_says_so(editor: Desk, world: World, code: str, state: str) -> None:
    page = world.lecture_mission
    set_state(page, state)
    for response in (editor.get("mission_deed", page.pk, code), editor.post("mission_deed", page.pk, code)):
        assert response.status_code == 302
        assert "Rien n’a changé" in [str(message) for message in get_messages(response.wsgi_request)][-1].replace("\xa0", " ")
    assert row(page).state == state
    assert not PageLogEntry.objects.filter(action__startswith="content.mission.").exists()


def test_a_draft_has_nothing_to_confirm_or_close(editor: Desk, world: World) -> None:
    page = MissionPageFactory(parent=page_of(world.lecture), live=False)
    for code in DEEDS:
        assert editor.post("mission_deed", page.pk, code).status_code == 302
    assert not carry_out(DEEDS["confirm"], page, editor.user)
    assert row(page).state == MissionState.OPEN


@pytest.mark.parametrize("code", [*DEEDS, "duplicate"])
def test_only_who_answers_for_it_may(world: World, code: str) -> None:
    """Its organisation's editors, its city's focal point, its country's staff, central staff; nobody else."""
    own = [
        desk_of(Role.ORGANISATION_EDITOR, organisation=world.lecture),
        desk_of(Role.FOCAL_POINT, territory=world.douala),
        desk_of(Role.COUNTRY_STAFF, portal=world.cameroon),
        desk_of(Role.CENTRAL_STAFF),
    ]
    others = [
        desk_of(Role.ORGANISATION_EDITOR, organisation=world.clinic),
        desk_of(Role.FOCAL_POINT, territory=world.yaounde),
        desk_of(Role.COUNTRY_STAFF, portal=world.morocco),
        desk_of(Role.TRANSLATOR, portal=world.cameroon),
        desk_of(Role.ANALYST, portal=world.cameroon),
    ]
    page = world.lecture_mission
    args = ["mission_duplicate", page.pk] if code == "duplicate" else ["mission_deed", page.pk, code]
    before, count = row(page).state, MissionPage.objects.count()
    for desk in others:
        for response in (desk.get(*args), desk.post(*args)):
            assert response.status_code == 302
            assert response["Location"] == "/admin/"
    assert (row(page).state, MissionPage.objects.count()) == (before, count)
    for desk in own:
        assert desk.get(*args).status_code in (200, 302)
        assert desk.get(*args).headers.get("Location") != "/admin/"


def test_an_organisations_editor_does_not_touch_the_citys_missions(editor: Desk, world: World) -> None:
    editor.post("mission_deed", world.douala_mission.pk, "cancel")
    assert row(world.douala_mission).state == MissionState.OPEN


def test_a_page_that_somebody_else_has_locked_is_left_alone(editor: Desk, country_staff: Desk, world: World) -> None:
    page = world.lecture_mission
    country_staff.post("wagtailadmin_pages:lock", page.pk)
    editor.post("mission_deed", page.pk, "pause")
    assert row(page).state == MissionState.OPEN
    country_staff.post("mission_deed", page.pk, "pause")
    assert row(page).state == MissionState.PAUSED


def test_a_draft_that_asked_for_another_state_before_does_not_undo_it(focal_point: Desk, world: World) -> None:
    page = world.douala_mission
    focal_point.edit(page).fill(state="completed").save()
    focal_point.post("mission_deed", page.pk, "cancel")
    page.refresh_from_db()
    form = focal_point.edit(page)
    assert form.values["state"] == "cancelled"
    page.get_latest_revision().publish()
    assert row(page).state == MissionState.CANCELLED


def test_one_leads_back_to_where_one_came_from_and_nowhere_else(editor: Desk, world: World) -> None:
    page = world.lecture_mission
    assert editor.post("mission_deed", page.pk, "confirm", next="/admin/pages/")["Location"] == "/admin/pages/"
    assert "example.org" not in editor.post("mission_deed", page.pk, "confirm", next="https://example.org/")["Location"]


# --- Duplicating ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def filled(world: World) -> MissionPage:
    """A mission with all that a duplicate does not take along."""
    page = MissionPageFactory(
        parent=page_of(world.lecture),
        title="Lire au marché",
        availability="slots",
        window_start=date(2030, 1, 1),
        window_end=date(2030, 2, 1),
        deadline=date(2030, 1, 20),
        capacity=4,
        slots=[MissionSlot(starts_on=date(2030, 1, 5), ends_on=date(2030, 1, 6))],
    )
    mission = page.mission
    mission.source_id, mission.taken, mission.state = "LPT-7", 2, MissionState.COMPLETED
    mission.save()
    translated(page_of(world.lecture), "en", title="Reading for all")
    translated(page, "en", title="Reading at the market")
    page.refresh_from_db()
    return page


def test_a_duplicate_is_a_draft_without_dates_with_a_row_of_its_own(editor: Desk, filled: MissionPage) -> None:
    assert "Dupliquer cette mission" in editor.get("mission_duplicate", filled.pk).content.decode()
    response = editor.post("mission_duplicate", filled.pk)

    copy = MissionPage.objects.get(slug="lire-au-marche-1")
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[copy.pk])
    assert not copy.live
    assert copy.get_parent() == filled.get_parent()
    assert (copy.title, copy.description, copy.capacity, copy.owner) == (filled.title, filled.description, 4, editor.user)
    draft = copy.get_latest_revision_as_object()
    for page in (copy, draft):
        assert [page.window_start, page.window_end, page.deadline, list(page.slots.all())] == [None, None, None, []]
    assert [copy.places.count(), list(copy.get_translations())] == [filled.places.count(), []]
    assert copy.mission_id != filled.mission_id
    assert [copy.mission.state, copy.mission.confirmed_on, copy.mission.source_id, copy.mission.taken] == [MissionState.OPEN, None, "", 0]
    assert copy.mission.organisation == filled.mission.organisation
    entry = PageLogEntry.objects.get(action="content.mission.duplicate")
    assert (entry.user, entry.page_id) == (editor.user, copy.pk)
    assert editor.edit(copy).values["title"] == "Lire au marché"


def test_a_duplicate_is_of_the_latest_draft(editor: Desk, filled: MissionPage) -> None:
    editor.edit(filled).fill(summary="Un conte, douze enfants, une suite à inventer.").save()
    editor.post("mission_duplicate", filled.pk)
    copy = MissionPage.objects.get(slug="lire-au-marche-1")
    assert copy.summary == "Un conte, douze enfants, une suite à inventer."
    filled.refresh_from_db()
    assert filled.slots.count() == 1


def test_a_translation_is_not_duplicated(country_staff: Desk, filled: MissionPage) -> None:
    english = MissionPage.objects.get(title="Reading at the market")
    assert country_staff.post("mission_duplicate", english.pk)["Location"] == "/admin/"


# --- Where it is offered -------------------------------------------------------------------------------------------------------------


def offered(response) -> set[str]:
    """What the menus of the page offer, by the last part of its address."""
    links = BeautifulSoup(response.content, "html.parser").select('a[href*="/admin/missions/"]')
    return {link["href"].partition("?")[0].rstrip("/").rsplit("/", 1)[1] for link in links}


@pytest.mark.parametrize(
    ("state", "codes"),
    [
        (MissionState.OPEN, {"confirm", "pause", "complete", "cancel", "duplicate"}),
        (MissionState.PAUSED, {"resume", "complete", "cancel", "duplicate"}),
        (MissionState.COMPLETED, {"reopen", "duplicate"}),
        (MissionState.CANCELLED, {"reopen", "duplicate"}),
    ],
)
def test_the_menus_offer_what_is_possible(editor: Desk, world: World, state: str, codes: set[str]) -> None:
    page = world.lecture_mission
    set_state(page, state)
    assert offered(editor.get("wagtailadmin_pages:edit", page.pk)) == codes
    assert offered(editor.get("wagtailadmin_explore", page.get_parent().pk)) == codes


def test_a_translator_is_offered_none_of_it(world: World) -> None:
    desk = desk_of(Role.TRANSLATOR, portal=world.cameroon)
    assert not offered(desk.get("wagtailadmin_pages:edit", world.lecture_mission.pk))
    assert not offered(desk.get("wagtailadmin_explore", page_of(world.lecture).pk))


def test_the_explorer_costs_no_query_per_mission(focal_point: Desk, world: World) -> None:
    """But for the two of wagtail-localize's own buttons: whether the page is, or could be, submitted for translation."""
    city = page_of(world.douala)
    theirs = ('FROM "wagtail_localize_translatableobject"', 'FROM "wagtailcore_locale" WHERE NOT')

    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert focal_point.get("wagtailadmin_explore", city.pk).status_code == 200
        return len([query for query in queries if not any(part in query["sql"] for part in theirs)])

    MissionPageFactory(parent=city, title="Lecture du matin")
    cost()
    few = cost()
    for number in range(5):
        MissionPageFactory(parent=city, title=f"Lecture du soir {number}")
    cost()  # publishing has made cached addresses void
    assert cost() == few


# --- Half a year later ---------------------------------------------------------------------------------------------------------------


def test_half_a_year_counts_from_the_closing(editor: Desk, world: World) -> None:
    editor.post("mission_deed", world.lecture_mission.pk, "complete")
    Mission.objects.filter(pages=world.lecture_mission).update(closed_at=timezone.now() - timedelta(days=181))
    assert visitor_of(world.cameroon).get(world.lecture_mission.full_url).status_code == 410
    editor.post("mission_deed", world.lecture_mission.pk, "reopen")
    assert visitor_of(world.cameroon).get(world.lecture_mission.full_url).status_code == 200
