"""The months in which missions take place, as documents hold them, engines find them and visitors choose them."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.utils import translation

from content.models import MissionSlot
from search.facets import all_facets
from search.models import SearchDocument
from search.months import ANY_MONTH, MONTHS_AHEAD, MOST_MONTHS, month_labels, months_of, offered_months
from search.query import MissionQuery
from search.stay import Dates
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .catalogue import Catalogue
from .conftest import Show
from .following import mission_row
from .stay_cases import SATURDAY, TODAY, any_time, recurring, slots, window

CASES: dict[str, tuple[Dates, list[str]]] = {
    "at any time": (any_time(), [ANY_MONTH]),
    "remote, whatever its window": (window(date(2027, 3, 1), date(2027, 3, 31), is_remote=True), [ANY_MONTH]),
    "remote, whatever its slots": (slots((date(2027, 3, 1), date(2027, 3, 2)), is_remote=True), [ANY_MONTH]),
    "a window in one month": (window(date(2026, 12, 1), date(2026, 12, 31)), ["2026-12"]),
    "a window of one day": (window(date(2026, 12, 31), date(2026, 12, 31)), ["2026-12"]),
    "a window over the new year": (window(date(2026, 12, 31), date(2027, 2, 1)), ["2026-12", "2027-01", "2027-02"]),
    "a window that has begun": (window(date(2026, 9, 1), date(2026, 12, 1)), ["2026-09", "2026-10", "2026-11", "2026-12"]),
    "a window without a start": (window(None, date(2026, 12, 1)), ["2026-11", "2026-12"]),
    "a window that is over, without a start": (window(None, date(2026, 10, 31)), []),
    "a window whose end precedes its start": (window(date(2026, 12, 2), date(2026, 12, 1)), []),
    "a window without an end that began long ago": (window(date(2020, 1, 1), None), [ANY_MONTH]),
    "a window without an end that begins today": (window(TODAY, None), [ANY_MONTH]),
    "a window without either": (window(None, None), [ANY_MONTH]),
    "a window that ends on the last day that can be written": (window(TODAY, date.max), [ANY_MONTH]),
    "recurring for a while": (recurring(SATURDAY, start=date(2026, 12, 5), end=date(2027, 1, 9)), ["2026-12", "2027-01"]),
    "recurring without an end": (recurring(SATURDAY, start=date(2020, 1, 1)), [ANY_MONTH]),
    "no slots": (slots(), []),
    "a slot over the turn of a month": (slots((date(2026, 11, 30), date(2026, 12, 1))), ["2026-11", "2026-12"]),
    "slots in any order, two in one month": (
        slots((date(2027, 4, 1), date(2027, 4, 2)), (date(2026, 12, 5), date(2026, 12, 5)), (date(2027, 4, 9), date(2027, 4, 9))),
        ["2026-12", "2027-04"],
    ),
    "a slot whose end precedes its start": (slots((date(2026, 12, 2), date(2026, 12, 1))), []),
}


@pytest.mark.parametrize(("dates", "expected"), CASES.values(), ids=CASES)
def test_the_months_of_a_mission(dates: Dates, expected: list[str]):
    assert months_of(dates, TODAY) == expected


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        (window(date(2027, 3, 1), None), "2027-03", "2030-02"),
        (window(date(2020, 1, 1), date(2050, 1, 1)), "2026-11", "2029-10"),
        (window(date(2026, 12, 1), date(2029, 11, 30)), "2026-12", "2029-11"),
        (slots((date(2020, 1, 1), date(2090, 1, 1))), "2026-11", "2029-10"),
    ],
    ids=["without an end, to come", "for decades", "of exactly as many", "a slot for decades"],
)
def test_a_long_period_is_held_for_so_many_months(dates: Dates, first: str, last: str):
    months = months_of(dates, TODAY)

    assert (months[0], months[-1], len(months)) == (first, last, MOST_MONTHS)


def test_this_month_and_a_year_of_others_are_offered():
    months = offered_months(date(2026, 12, 31))

    assert (months[0], months[1], months[-1], len(months)) == ("2026-12", "2027-01", "2027-12", MONTHS_AHEAD + 1)


def test_months_have_names_in_the_readers_language_and_the_order_of_the_calendar():
    expected = {"fr": "décembre 2026", "en": "December 2026", "ar": "ديسمبر 2026", "pt": "Dezembro de 2026"}
    for language, text in expected.items():
        with translation.override(language):
            assert month_labels(["2026-12"]) == {"2026-12": text}
    assert list(month_labels(["2027-01", "2026-12", "2026-02"])) == ["2026-02", "2026-12", "2027-01"]


@pytest.mark.parametrize(
    "value", ["any", "", "2026", "2026-00", "2026-13", "2026-31", "0000-01", "2026-1", "20261-1", "-", "٢٠٢٦-12", "2026-12-01"]
)
def test_what_is_no_month_has_no_name(value: str):
    assert month_labels([value]) == {}


# --- Found, on every engine ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def year(catalogue: Catalogue) -> Catalogue:
    """Missions of December, of December to January, of March, and two at any time."""
    months = {1: ["2026-12"], 2: ["2026-12", "2027-01"], 3: ["2027-03"], 4: ["any"], 5: ["any"]}
    domains = {1: ["edu"], 2: ["san"], 3: ["san"], 4: ["edu"], 5: ["env"]}
    catalogue.publish(*(catalogue.mission(number, facets={"month": months[number], "domain": domains[number]}) for number in months))
    return catalogue


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (("2026-12",), [1, 2, 4, 5]),
        (("2027-01",), [2, 4, 5]),
        (("2027-01", "2027-03"), [2, 3, 4, 5]),
        (("2027-06",), [4, 5]),
        (("2026-31",), [4, 5]),
        ((), [1, 2, 3, 4, 5]),
    ],
    ids=str,
)
def test_what_fits_every_month_is_found_with_any(year: Catalogue, chosen: tuple[str, ...], expected: list[int]):
    results = year.search(facets={"month": chosen})

    assert [hit.document.object_id for hit in results.hits] == expected
    assert results.total == len(expected)


@pytest.mark.parametrize("others", [{}, {"domain": ("edu",)}, {"domain": ("san", "env")}, {"month": ("2027-03",)}], ids=str)
def test_a_month_counts_what_choosing_it_finds(year: Catalogue, others: dict):
    month = next(facet for facet in all_facets() if facet.code == "month")
    counts = month.counts(year.search(facets=others).facets["month"], (), TODAY)

    assert "any" not in counts
    for value in offered_months(TODAY):
        assert counts.get(value, 0) == year.search(facets=others | {"month": (value,)}).total


def test_other_facets_count_with_what_fits_every_month(year: Catalogue):
    assert year.search(facets={"month": ("2027-01",)}).facets["domain"] == {"edu": 1, "san": 1, "env": 1}


def test_only_facets_that_say_so_have_a_value_that_fits_all():
    query = MissionQuery(facets={"domain": ("edu",), "month": ("2026-12",), "skill": ()})

    assert query.tokens == {"domain": ["domain:edu"], "month": ["month:2026-12", "month:any"]}


# --- On the page ----------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def winter(world: World):
    """Two of Cameroon's missions have a season: one from December to January, one that was in spring when its row was written."""
    rows = SearchDocument.objects.filter(kind="mission")
    rows.filter(object_id=world.douala_mission.mission_id).update(facets=["month:2026-12", "month:2027-01"])
    rows.filter(object_id=world.yaounde_mission.mission_id).update(facets=["month:2026-04", "month:2026-11"])
    rows.update(confirmed_on=TODAY)
    with time_machine.travel(datetime(2026, 11, 10, 12, tzinfo=UTC), tick=False):
        yield


def months_on(page) -> list[tuple[str, int]]:
    return next([(option.label, option.count) for option in group.options] for group in page.facets if group.code == "month")


@pytest.mark.usefixtures("winter")
def test_months_are_listed_from_this_one_on(show: Show):
    months = months_on(show())

    assert months[:4] == [("novembre 2026", 2), ("décembre 2026", 2), ("janvier 2027", 2), ("février 2027", 1)]
    assert months[-1] == ("novembre 2027", 1)
    assert len(months) == MONTHS_AHEAD + 1


@pytest.mark.usefixtures("winter")
def test_every_month_leads_to_what_it_counts(show: Show, follow: Show):
    for query in ("", "domain=edu"):
        for group in show(query).facets:
            for option in group.options:
                assert group.code != "month" or follow(option.url).total == option.count


@pytest.mark.usefixtures("winter")
def test_a_month_that_was_chosen_and_is_past_can_be_taken_back(show: Show, follow: Show):
    page = show("month=2026-04")

    assert months_on(page)[0] == ("avril 2026", 2)
    assert [chip.label for chip in page.chips] == ["avril 2026"]
    assert follow(page.chips[0].remove_url).total == 3


@pytest.mark.parametrize("query", ["month=any", "month=%00", "month=<script>"])
def test_nobody_chooses_any_month_or_none_at_all(show: Show, query: str):
    assert show(query).chips == []
    assert show(query).total == 3


def test_a_mission_holds_its_months(world: World):
    with time_machine.travel(datetime(2026, 11, 10, 12, tzinfo=UTC), tick=False):
        dated = MissionPageFactory(parent=page_of(world.douala), availability="slots", slots=[MissionSlot(starts_on=date(2026, 12, 5))])
        begins = MissionPageFactory(parent=page_of(world.douala), availability="window", window_start=date(2027, 3, 1))

    assert "month:2026-12" in mission_row(dated).facets
    assert mission_row(begins).facets.count("month:2027-03") == 1
    assert "month:any" in mission_row(world.douala_mission).facets
