"""My stay: the rule, and every engine's agreement with it."""

import random
from datetime import date, timedelta

import pytest

from search.models import Availability
from search.query import Sort
from search.stay import Dates, Fit, Stay, fit, next_start

from .catalogue import Catalogue
from .stay_cases import CASES, TODAY, Case, any_time, recurring, slots, window

END_OF_LOTS = date(2028, 12, 31)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_the_rule_says(case: Case):
    assert fit(case.dates, case.stay, case.today) == case.expected


def test_a_stay_cannot_end_before_it_starts():
    with pytest.raises(ValueError, match="cannot end before"):
        Stay(date(2026, 12, 7), date(2026, 12, 6))


def test_the_engine_finds_what_the_rule_says(catalogue: Catalogue, subtests: pytest.Subtests):
    catalogue.publish(*(catalogue.mission(number, dates=case.dates, confirmed_on=case.today) for number, case in enumerate(CASES)))

    for number, case in enumerate(CASES):
        with subtests.test(case.says):
            found = catalogue.ids(stay=case.stay, today=case.today, per_page=len(CASES))
            assert (number in found) == (case.expected == Fit.YES)


def test_the_engine_agrees_with_the_rule_on_dates_drawn_by_lot(catalogue: Catalogue):
    lot = random.Random(20261110)
    drawn = {number: draw_dates(lot) for number in range(1, 201)}
    catalogue.publish(*(catalogue.mission(number, dates=dates, confirmed_on=END_OF_LOTS) for number, dates in drawn.items()))

    for _ in range(12):
        stay, today = draw_stay(lot)
        expected = {number for number, dates in drawn.items() if fit(dates, stay, today) == Fit.YES}
        assert set(catalogue.ids(stay=stay, today=today, per_page=200)) == expected, (stay, today)


def test_starting_soon_agrees_with_the_rule_on_dates_drawn_by_lot(catalogue: Catalogue):
    lot = random.Random(1118)
    drawn = {number: draw_dates(lot) for number in range(1, 201)}
    catalogue.publish(*(catalogue.mission(number, dates=dates, confirmed_on=END_OF_LOTS) for number, dates in drawn.items()))

    for _ in range(5):
        _stay, today = draw_stay(lot)
        expected = sorted(drawn, key=lambda number: (next_start(drawn[number], today) or date.max, number))
        assert catalogue.ids(sort=Sort.START, today=today, per_page=200) == expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (any_time(), None),
        (window(date(2026, 12, 1), None), date(2026, 12, 1)),
        (window(date(2026, 10, 1), None), TODAY),
        (window(None, date(2026, 12, 1)), TODAY),
        (recurring(5, start=date(2026, 12, 1)), date(2026, 12, 1)),
        (slots((date(2026, 10, 1), date(2026, 10, 2)), (date(2026, 12, 1), date(2026, 12, 2))), date(2026, 12, 1)),
        (slots((date(2026, 11, 9), date(2026, 11, 10))), TODAY),
        (slots((date(2026, 10, 1), date(2026, 10, 2))), None),
    ],
    ids=["any time", "to come", "begun", "no start", "weekly", "next slot", "slot of today", "slots gone by"],
)
def test_the_next_start_is_the_first_date_from_today_on(dates: Dates, expected: date | None):
    assert next_start(dates, TODAY) == expected


def draw_dates(lot: random.Random) -> Dates:
    """Dates as editors might set them, around the turn of a leap year so that every bound is met."""

    def day() -> date:
        return date(2027, 12, 1) + timedelta(days=lot.randrange(120))

    def maybe(value):
        return value if lot.random() < 0.7 else None

    start, end = maybe(day()), maybe(day())
    availability = lot.choice(Availability.values)
    days = [day() for _ in range(lot.randrange(4))]
    return Dates(
        availability=availability,
        is_remote=lot.random() < 0.05,
        start=start if availability in (Availability.WINDOW, Availability.RECURRING) else None,
        end=end if availability in (Availability.WINDOW, Availability.RECURRING) else None,
        slots=tuple((first, first + timedelta(days=lot.randrange(-1, 4))) for first in days) if availability == Availability.SLOTS else (),
        weekdays=tuple(lot.sample(range(7), lot.randrange(3))) if availability == Availability.RECURRING else (),
        shortest_stay=lot.randrange(12),
        notice_days=lot.choice([0, 0, 1, 7, 30]),
        deadline=day() if lot.random() < 0.2 else None,
    )


def draw_stay(lot: random.Random) -> tuple[Stay, date]:
    start = date(2027, 12, 1) + timedelta(days=lot.randrange(120))
    stay = Stay(start, start + timedelta(days=lot.choice([0, 1, 5, 13, 40])))
    return stay, start - timedelta(days=lot.choice([-60, -3, 0, 1, 7, 30, 60]))
