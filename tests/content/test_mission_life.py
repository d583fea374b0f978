"""What becomes of a mission once it is published: closed, full, over, unconfirmed, unpublished, scheduled, renamed, deleted."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.http import HttpResponse
from django.utils import timezone

from content.models import Mission, MissionPage, MissionState
from content.tasks import publish_scheduled
from countries.models import Verification
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .desk import WHAT_A_MISSION_NEEDS, Desk
from .seen import cards, links, visitor_of

pytestmark = pytest.mark.django_db

See = Callable[[MissionPage], HttpResponse]


@pytest.fixture
def see(world: World) -> See:
    """What a visitor gets at a mission's address."""
    return lambda page: visitor_of(world.cameroon).get(page.full_url)


@pytest.fixture
def is_listed(world: World) -> Callable[[str], list[bool]]:
    """Whether a title is in the lists and search of the portal and of the hub."""

    def ask(title: str) -> list[bool]:
        words = title.replace(" ", "+")
        addresses = [(portal, f"/fr/missions/{query}") for portal in (world.cameroon, world.hub) for query in ("", f"?q={words}")]
        return [title in cards(visitor_of(portal).get(address)) for portal, address in addresses]

    return ask


def test_a_published_mission_takes_answers(see: See, world: World) -> None:
    html = see(world.douala_mission).content.decode()
    assert "mailto:lecture@example.org" in html
    assert "application/ld+json" in html
    assert 'class="notice' not in html


# --- Closing -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "words"),
    [(MissionState.PAUSED, "est en pause"), (MissionState.COMPLETED, "est terminée"), (MissionState.CANCELLED, "est annulée")],
)
def test_a_closed_mission_keeps_its_page_says_so_and_shows_others(
    focal_point: Desk, see: See, is_listed: Callable, world: World, state: str, words: str
) -> None:
    page = world.douala_mission
    assert focal_point.edit(page).fill(state=state).publish().status_code == 302

    response = see(page)
    html = response.content.decode()
    assert response.status_code == 200
    assert words in html
    assert "Missions similaires" in html
    assert "Lire avec les enfants de Bonabéri" in html
    assert "application/ld+json" not in html
    assert "mailto:lecture@example.org" not in html
    assert not any(is_listed(page.title))


def test_closing_is_said_on_every_language_of_the_page(focal_point: Desk, world: World, see: See) -> None:
    focal_point.edit(world.douala_mission).fill(state="completed").publish()
    english = MissionPage.objects.get(title="Paint the school of Deido")
    assert "mailto:lecture@example.org" not in see(english).content.decode()


def test_a_closed_mission_can_be_opened_again(focal_point: Desk, is_listed: Callable, world: World) -> None:
    page = world.douala_mission
    for state in ("completed", "open"):
        focal_point.edit(page).fill(state=state).publish()
    assert all(is_listed(page.title))
    assert Mission.objects.get(pages=page).closed_at is None


def test_closing_waits_in_the_draft_until_it_is_published(focal_point: Desk, is_listed: Callable, world: World) -> None:
    page = world.douala_mission
    assert focal_point.edit(page).fill(state="completed").save().status_code == 302
    assert all(is_listed(page.title))

    form = focal_point.edit(page)
    assert form.values["state"] == "completed"
    form.publish()
    assert not any(is_listed(page.title))


def test_a_mission_closed_for_half_a_year_is_gone_with_others_in_its_place(world: World, see: See) -> None:
    mission = world.douala_mission.mission
    mission.state = MissionState.COMPLETED
    mission.save()
    mission.closed_at -= timedelta(days=181)
    mission.save()

    response = see(world.douala_mission)
    assert response.status_code == 410
    assert "Missions similaires" in response.content.decode()


@pytest.mark.parametrize("end", ["over", "unconfirmed"])
def test_half_a_year_after_its_dates_or_out_of_the_lists_it_is_gone_until_it_comes_back(world: World, see: See, end: str) -> None:
    """To visitors an abandoned listing is as dead as a closed one."""
    now = timezone.now().replace(hour=12)  # noon: the same day in Douala and in UTC
    changes = {"deadline": now.date()} if end == "over" else {}
    page = MissionPageFactory(parent=page_of(world.douala), title="Jouer au scrabble", **changes)
    out_after = 1 if end == "over" else 75
    with time_machine.travel(now + timedelta(days=out_after + 179), tick=False):
        assert see(page).status_code == 200
    with time_machine.travel(now + timedelta(days=out_after + 181), tick=False):
        response = see(page)
        assert response.status_code == 410
        page.deadline = None
        page.save_revision().publish()
        assert see(page).status_code == 200


# --- What is computed ----------------------------------------------------------------------------------------------------------------


def test_a_full_mission_says_so_and_leaves_the_lists(world: World, see: See, is_listed: Callable) -> None:
    _fill_up(world.douala_mission.mission)
    html = see(world.douala_mission).content.decode()
    assert "Cette mission est complète." in html
    assert "mailto:lecture@example.org" not in html
    assert not any(is_listed(world.douala_mission.title))


def test_a_full_mission_with_a_waiting_list_still_takes_answers(world: World, see: See, is_listed: Callable) -> None:
    page = MissionPageFactory(parent=page_of(world.douala), title="Jouer au scrabble", waiting_list=True, capacity=2)
    _fill_up(page.mission)
    html = see(page).content.decode()
    assert "Cette mission est complète." in html
    assert "mailto:lecture@example.org" in html
    assert all(is_listed(page.title))


def test_a_mission_is_over_at_midnight_of_its_place(world: World, see: See, is_listed: Callable) -> None:
    with time_machine.travel("2030-08-19T12:00Z", tick=False):
        page = MissionPageFactory(
            parent=page_of(world.douala),
            title="Jouer au scrabble",
            availability="window",
            window_start=date(2030, 8, 1),
            window_end=date(2030, 8, 20),
        )
    # Douala is one hour ahead of UTC.
    with time_machine.travel("2030-08-20T22:59Z", tick=False):
        assert "sont passées" not in see(page).content.decode()
        assert all(is_listed(page.title))
    with time_machine.travel("2030-08-20T23:01Z", tick=False):
        html = see(page).content.decode()
        assert "Les dates de cette mission sont passées." in html
        assert "application/ld+json" not in html
        assert not any(is_listed(page.title))


def test_a_mission_that_nobody_confirmed_leaves_until_it_is_published_again(
    focal_point: Desk, world: World, see: See, is_listed: Callable
) -> None:
    page = world.douala_mission
    with time_machine.travel(timezone.now() + timedelta(days=75), tick=False):
        assert "pas confirmé cette mission récemment" in see(page).content.decode()
        assert not any(is_listed(page.title))

        focal_point.sign_in()
        focal_point.edit(page).publish()
        assert "pas confirmé" not in see(page).content.decode()
        assert all(is_listed(page.title))


def test_a_suspended_organisations_missions_take_no_answers(world: World, see: See, is_listed: Callable) -> None:
    world.lecture.verification = Verification.SUSPENDED
    world.lecture.save()
    html = see(world.lecture_mission).content.decode()
    assert "n’est plus proposée" in html
    assert "mailto:lecture@example.org" not in html
    assert not any(is_listed(world.lecture_mission.title))


def _fill_up(mission: Mission) -> None:
    mission.capacity = mission.taken = 2
    mission.save()


# --- Scheduled -----------------------------------------------------------------------------------------------------------------------


@time_machine.travel("2030-01-10T09:00Z", tick=False)
def test_a_scheduled_mission_appears_when_its_time_has_come(focal_point: Desk, world: World, see: See, is_listed: Callable) -> None:
    focal_point.sign_in()
    form = focal_point.new(page_of(world.douala), MissionPage).fill(**WHAT_A_MISSION_NEEDS, go_live_at="2030-01-12 08:00")
    assert form.publish().status_code == 302
    page = MissionPage.objects.get(title=WHAT_A_MISSION_NEEDS["title"])

    publish_scheduled()
    assert see(page).status_code == 404
    assert not any(is_listed(page.title))

    with time_machine.travel("2030-01-12T08:01Z", tick=False):
        publish_scheduled()
        assert see(page).status_code == 200
        assert all(is_listed(page.title))


@time_machine.travel("2030-01-10T09:00Z", tick=False)
def test_a_page_that_cannot_be_published_does_not_hold_up_the_others(world: World, see: See) -> None:
    pages = [MissionPageFactory(parent=page_of(world.douala), live=False) for _ in range(2)]
    for page, hour in zip(pages, (8, 9), strict=True):
        page.go_live_at = datetime(2030, 1, 12, hour, tzinfo=timezone.get_current_timezone())
        page.save_revision().publish()
    revision = pages[0].latest_revision
    revision.content["channel"] = "phone"
    revision.save()

    with time_machine.travel("2030-01-12T10:00Z", tick=False):
        publish_scheduled()
        assert [see(page).status_code for page in pages] == [404, 200]


# --- Unpublished, deleted ------------------------------------------------------------------------------------------------------------


def test_an_unpublished_mission_is_nowhere(focal_point: Desk, world: World, see: See, is_listed: Callable) -> None:
    page = world.lecture_mission
    assert focal_point.post("wagtailadmin_pages:unpublish", page.pk).status_code == 302
    assert see(page).status_code == 404
    assert not any(is_listed(page.title))


def test_without_its_source_page_a_mission_is_found_in_its_other_language(focal_point: Desk, world: World, is_listed: Callable) -> None:
    focal_point.post("wagtailadmin_pages:unpublish", world.douala_mission.pk)
    assert not any(is_listed(world.douala_mission.title))
    assert all(is_listed("Paint the school of Deido"))


def test_an_unpublished_missions_page_can_be_published_again(focal_point: Desk, world: World, is_listed: Callable) -> None:
    page = world.lecture_mission
    focal_point.post("wagtailadmin_pages:unpublish", page.pk)
    assert focal_point.edit(page).publish().status_code == 302
    assert all(is_listed(page.title))


def test_a_deleted_missions_row_goes_with_its_last_page(country_staff: Desk, world: World, is_listed: Callable) -> None:
    page = world.douala_mission
    mission, english = page.mission_id, MissionPage.objects.get(title="Paint the school of Deido")

    country_staff.post("wagtailadmin_pages:delete", page.pk)
    assert not any(is_listed(page.title))
    assert all(is_listed(english.title))
    country_staff.post("wagtailadmin_pages:delete", english.pk)
    assert not any(is_listed(english.title))
    assert not Mission.objects.filter(pk=mission).exists()


def test_the_facts_of_a_mission_whose_source_page_was_deleted_are_edited_on_the_other(country_staff: Desk, world: World) -> None:
    country_staff.post("wagtailadmin_pages:delete", world.douala_mission.pk)
    english = MissionPage.objects.get(title="Paint the school of Deido")
    assert "mission_type" in country_staff.edit(english).values


# --- Renamed -------------------------------------------------------------------------------------------------------------------------


def test_a_renamed_mission_is_found_at_its_new_address(focal_point: Desk, world: World, see: See, is_listed: Callable) -> None:
    page = world.lecture_mission
    before = page.full_url
    focal_point.edit(page).fill(title="Conter au marché", slug="conter-au-marche").publish()

    page.refresh_from_db()
    assert page.full_url == "http://cm.localhost/fr/douala/lecture-pour-tous/conter-au-marche/"
    assert see(page).status_code == 200
    assert all(is_listed("Conter au marché"))
    assert page.full_url in links(visitor_of(world.cameroon).get("/fr/missions/"))
    moved = visitor_of(world.cameroon).get(before)
    assert (moved.status_code, moved.headers["location"]) == (301, page.full_url)


def test_a_renamed_city_bears_its_new_name_in_lists(country_staff: Desk, world: World) -> None:
    country_staff.edit(page_of(world.douala)).fill(title="Douala la belle").publish()
    html = visitor_of(world.cameroon).get("/fr/missions/").content.decode()
    assert "Douala la belle" in html
