"""My stay: which missions fit a visitor's dates. One pure function; both engines must agree with it on one table of cases.

Dates are the place's, never the reader's. Days are counted whole, first and last included.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .models import Availability


@dataclass(frozen=True)
class Stay:
    """From arrival to departure, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("A stay cannot end before it starts.")


@dataclass(frozen=True)
class Dates:
    """When a mission takes place, as far as a stay is concerned."""

    availability: str = Availability.ANY_TIME
    is_remote: bool = False
    start: date | None = None
    end: date | None = None
    slots: Sequence[tuple[date, date]] = ()
    weekdays: Sequence[int] = ()
    shortest_stay: int = 1
    notice_days: int = 0
    deadline: date | None = None


class Fit(StrEnum):
    YES = "yes"
    DEADLINE_PAST = "deadline_past"
    NOTICE_TOO_SHORT = "notice_too_short"
    OTHER_DATES = "other_dates"


def fit(dates: Dates, stay: Stay, today: date) -> Fit:
    """Whether a mission fits a stay and, if not, why.

    Only the part of the stay that is still to come counts. A past deadline or too short a notice excludes whatever the dates.
    Any-time, open-ended and remote missions fit every stay; a window without an end is open-ended from its start on.
    """
    if dates.deadline and dates.deadline < today:
        return Fit.DEADLINE_PAST
    if dates.notice_days and (stay.start - today).days < dates.notice_days:
        return Fit.NOTICE_TOO_SHORT
    first, last = max(stay.start, today), stay.end
    if dates.is_remote or dates.availability == Availability.ANY_TIME:
        return Fit.YES
    if dates.availability == Availability.SLOTS:
        matches = any(first <= start <= end <= last for start, end in dates.slots)
    else:
        first, last = max(first, dates.start or first), min(last, dates.end or last)
        common_days = (last - first).days + 1
        if dates.availability == Availability.RECURRING:
            candidates = (first + timedelta(days=offset) for offset in range(min(common_days, 7)))
            matches = any(day.weekday() in dates.weekdays for day in candidates)
        else:
            matches = common_days >= max(dates.shortest_stay, 1)
    return Fit.YES if matches else Fit.OTHER_DATES


def next_start(dates: Dates, today: date) -> date | None:
    """The first date from today on at which the mission takes place; today if it has begun, None if it is at any time or all over."""
    match dates.availability:
        case Availability.ANY_TIME:
            return None
        case Availability.SLOTS:
            return min((max(start, today) for start, end in dates.slots if end >= max(start, today)), default=None)
    return max(dates.start or today, today)
