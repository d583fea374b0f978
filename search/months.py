"""The months in which a mission takes place: a coarser answer than my stay, for those who have no dates yet.

Documents hold months as “2026-12”. As in search.stay, what takes place at any time, from afar, or without an end since its start, fits
every month.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from django.utils.formats import date_format

from .models import Availability
from .stay import Dates

ANY_MONTH = "any"
MONTHS_AHEAD = 12
"""One may choose this month and so many after it."""
MOST_MONTHS = 36
"""Months of one period that a document holds; of a longer one those from its last publication on: no passing day changes a document."""


def months_of(dates: Dates, published_on: date) -> list[str]:
    """The months in which a mission takes place, those of each slot or of its window, both ends included; else ANY_MONTH.

    A window without a start begins with its last publication.
    """
    if dates.is_remote or dates.availability == Availability.ANY_TIME:
        return [ANY_MONTH]
    periods = dates.slots
    if dates.availability != Availability.SLOTS:
        start = dates.start or published_on
        end = dates.end or date.max
        if end == date.max and start <= published_on:
            return [ANY_MONTH]
        periods = [(start, end)]
    return sorted({month for first, last in periods for month in _held_months(first, last, published_on)})


def offered_months(today: date) -> list[str]:
    """What may be chosen today, in the order of the calendar."""
    this_month = _number(today)
    return [_value(number) for number in range(this_month, this_month + MONTHS_AHEAD + 1)]


def month_labels(values: Iterable[str]) -> dict[str, str]:
    """“décembre 2026” for each value that is a month, in the active language and the order of the calendar."""
    months = {value: month for value in sorted(values) if (month := _month(value))}
    return {value: date_format(month, "YEAR_MONTH_FORMAT") for value, month in months.items()}


def _held_months(first: date, last: date, published_on: date) -> Iterator[str]:
    start, end = _number(first), _number(last)
    if end - start >= MOST_MONTHS:
        start = max(start, _number(published_on))
    return (_value(number) for number in range(start, min(end, start + MOST_MONTHS - 1) + 1)) if first <= last else iter(())


def _number(day: date) -> int:
    """Months since the year 0, so that they can be counted through."""
    return day.year * 12 + day.month - 1


def _value(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def _month(value: str) -> date | None:
    """The first day of a month as documents write it."""
    return date.fromisoformat(f"{value}-01") if _WRITTEN.fullmatch(value) else None


_WRITTEN = re.compile(r"(?!0000)[0-9]{4}-(0[1-9]|1[0-2])")
