"""What search engines read of a mission's own page (schema.org)."""

import json
from datetime import date, time
from typing import Any

import pytest

from content.models import MissionPage, MissionPlace, MissionSlot
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .seen import soup, visitor_of

pytestmark = pytest.mark.django_db


def data_of(world: World, page: MissionPage) -> dict[str, Any]:
    """The page's one block of structured data, as a browser parses it."""
    (script,) = soup(visitor_of(world.cameroon).get(page.full_url)).find_all("script", type="application/ld+json")
    return json.loads(script.string)


def test_a_mission_is_a_posting_for_volunteers(world: World) -> None:
    data = data_of(world, world.lecture_mission)
    assert (data["@type"], data["employmentType"]) == ("JobPosting", "VOLUNTEER")
    assert data["title"] == "Lire avec les enfants de Bonabéri"
    assert data["hiringOrganization"]["name"] == "Lecture pour tous"
    assert data["jobLocation"][0]["address"] == {"@type": "PostalAddress", "addressLocality": "Douala", "addressCountry": "CM"}
    assert data["url"] == world.lecture_mission.full_url
    assert data["inLanguage"] == "fr"


def test_a_citys_own_mission_is_hired_for_by_the_portal(world: World) -> None:
    assert data_of(world, world.douala_mission)["hiringOrganization"]["name"] == "Je suis · Cameroun"


def test_a_period_says_until_when_in_the_time_of_its_place(world: World) -> None:
    page = MissionPageFactory(
        parent=page_of(world.douala), availability="window", window_start=date(2030, 8, 1), window_end=date(2030, 8, 20)
    )
    assert data_of(world, page)["validThrough"] == "2030-08-21T00:00:00+01:00"


def test_a_remote_mission_is_open_to_the_whole_country(world: World) -> None:
    data = data_of(world, MissionPageFactory(parent=page_of(world.douala), modality="remote"))
    assert data["jobLocationType"] == "TELECOMMUTE"
    assert data["applicantLocationRequirements"] == {"@type": "Country", "name": "Cameroun"}


def test_fixed_dates_make_an_event(world: World) -> None:
    page = MissionPageFactory(
        parent=page_of(world.douala),
        availability="slots",
        costs="2 000 FCFA pour le déjeuner",
        slots=[
            MissionSlot(starts_on=date(2030, 8, 19)),
            MissionSlot(starts_on=date(2030, 8, 12), start_time=time(9), end_time=time(12, 30)),
        ],
        places=[MissionPlace(label="Lycée de Bonabéri", territory=world.douala)],
    )
    data = data_of(world, page)
    assert data["@type"] == "Event"
    assert (data["startDate"], data["endDate"]) == ("2030-08-12T09:00", "2030-08-19")
    assert [event["startDate"] for event in data["subEvent"]] == ["2030-08-12T09:00", "2030-08-19"]
    assert data["location"][0]["name"] == "Lycée de Bonabéri"
    assert data["isAccessibleForFree"] is False
    assert data["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"


def test_nothing_that_was_typed_can_leave_the_script(world: World) -> None:
    title = "Lire </script><script>alert(1)</script> & <!-- conter"
    page = MissionPageFactory(parent=page_of(world.douala), title=title)
    assert data_of(world, page)["title"] == title
    assert b"<script>alert" not in visitor_of(world.cameroon).get(page.full_url).content


@pytest.mark.parametrize("address", ["/fr/", "/fr/missions/", "/fr/douala/", "/fr/douala/lecture-pour-tous/"])
def test_lists_have_none(world: World, address: str) -> None:
    assert not soup(visitor_of(world.cameroon).get(address)).find_all("script", type="application/ld+json")
