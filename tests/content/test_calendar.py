"""A mission's dates for the visitor's own calendar (RFC 5545)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from icalendar import Calendar, Event
from wagtail.models import PageViewRestriction

from content.models import MissionPage, MissionPlace, MissionSlot, MissionState
from countries.models import Portal
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .seen import links, visitor_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_in_january")]

DOUALA = ZoneInfo("Africa/Douala")


@pytest.fixture
def _in_january():
    with time_machine.travel("2030-01-09T12:00Z", tick=False):  # a Wednesday
        yield


@pytest.fixture
def parent(world: World):
    return page_of(world.douala)


def get(page: MissionPage, portal: Portal, language: str = "fr"):
    return visitor_of(portal).get(f"/{language}/agenda/{page.pk}.ics")


def events(page: MissionPage, portal: Portal) -> list[Event]:
    response = get(page, portal)
    assert (response.status_code, response.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    return Calendar.from_ical(response.content.decode()).walk("VEVENT")


def test_each_fixed_date_is_an_event_in_the_time_of_its_place(world: World, parent) -> None:
    page = MissionPageFactory(
        parent=parent,
        title="Conter à Deïdo",
        availability="slots",
        slots=[
            MissionSlot(starts_on=date(2030, 8, 12), start_time=time(9), end_time=time(12, 30)),
            MissionSlot(starts_on=date(2030, 8, 19), ends_on=date(2030, 8, 20)),
        ],
        places=[MissionPlace(label="Lycée de Bonabéri", territory=world.douala)],
    )
    first, second = events(page, world.cameroon)
    assert first.decoded("dtstart") == datetime(2030, 8, 12, 9, tzinfo=DOUALA)
    assert first.decoded("dtend") == datetime(2030, 8, 12, 12, 30, tzinfo=DOUALA)
    assert (first["summary"], first["location"], first["url"]) == ("Conter à Deïdo", "Lycée de Bonabéri, Douala", page.full_url)
    assert (second.decoded("dtstart"), second.decoded("dtend")) == (date(2030, 8, 19), date(2030, 8, 21))
    assert first["uid"] != second["uid"]


def test_a_weekly_mission_is_a_series_from_its_next_day_on(world: World, parent) -> None:
    page = MissionPageFactory(
        parent=parent, availability="recurring", weekdays=[1, 5], start_time=time(15), end_time=time(17), window_end=date(2030, 3, 30)
    )
    (event,) = events(page, world.cameroon)
    assert event.decoded("dtstart") == datetime(2030, 1, 12, 15, tzinfo=DOUALA)
    assert event["rrule"]["BYDAY"] == ["TU", "SA"]
    # The standard wants the end of a series in UTC.
    assert event["rrule"]["UNTIL"] == [datetime(2030, 3, 30, 22, 59, 59, tzinfo=UTC)]


def test_a_weekly_mission_without_hours_takes_whole_days(world: World, parent) -> None:
    page = MissionPageFactory(parent=parent, availability="recurring", weekdays=[2], window_end=date(2030, 3, 30))
    (event,) = events(page, world.cameroon)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2030, 1, 9), date(2030, 1, 10))
    assert event["rrule"]["UNTIL"] == [date(2030, 3, 30)]


def test_a_period_is_one_long_event(world: World, parent) -> None:
    page = MissionPageFactory(parent=parent, availability="window", window_start=date(2030, 8, 1), window_end=date(2030, 8, 20))
    (event,) = events(page, world.cameroon)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2030, 8, 1), date(2030, 8, 21))


def test_the_page_leads_to_its_calendar_file(world: World, parent) -> None:
    page = MissionPageFactory(parent=parent, availability="window", window_start=date(2030, 8, 1))
    visitor = visitor_of(world.cameroon)
    (address,) = [link for link in links(visitor.get(page.full_url)) if link.endswith(".ics")]
    response = visitor.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Disposition"] == f'attachment; filename="{page.slug}.ics"'


def test_without_dates_there_is_nothing_to_note(world: World, parent) -> None:
    mission = MissionPageFactory(parent=parent)
    assert get(mission, world.cameroon).status_code == 404
    page = visitor_of(world.cameroon).get(mission.full_url)
    assert not [link for link in links(page) if link.endswith(".ics")]


def test_only_open_missions_of_this_portal_that_anybody_may_read_have_one(world: World, parent) -> None:
    def mission(**fields) -> MissionPage:
        return MissionPageFactory(parent=parent, availability="window", window_start=date(2030, 8, 1), **fields)

    closed, draft, private, past = mission(), mission(live=False), mission(), mission(window_end=date(2030, 8, 2))
    closed.mission.state = MissionState.CANCELLED
    closed.mission.save()
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

    assert get(mission(), world.cameroon).status_code == 200
    assert get(mission(), world.morocco).status_code == 404
    assert [get(page, world.cameroon).status_code for page in (closed, draft, private)] == [404, 404, 404]
    with time_machine.travel(datetime(2030, 8, 2, tzinfo=UTC) + timedelta(days=1), tick=False):
        assert get(past, world.cameroon).status_code == 404
