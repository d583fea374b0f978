"""Which missions fit which stay: one table for the rule itself and for every engine.

Today is Tuesday 10 November 2026; the stay, unless a case says otherwise, lasts from Monday 7 to Sunday 20 December.
"""

from dataclasses import dataclass
from datetime import date

from search.models import Availability
from search.stay import Dates, Fit, Stay

TODAY = date(2026, 11, 10)
STAY = Stay(date(2026, 12, 7), date(2026, 12, 20))
MONDAY, SATURDAY = 0, 5


@dataclass(frozen=True)
class Case:
    says: str
    dates: Dates
    expected: Fit
    stay: Stay = STAY
    today: date = TODAY


def any_time(**facts) -> Dates:
    return Dates(Availability.ANY_TIME, **facts)


def window(start: date | None, end: date | None, **facts) -> Dates:
    return Dates(Availability.WINDOW, start=start, end=end, **facts)


def slots(*days: tuple[date, date], **facts) -> Dates:
    return Dates(Availability.SLOTS, slots=days, **facts)


def recurring(*weekdays: int, start: date | None = None, end: date | None = None, **facts) -> Dates:
    return Dates(Availability.RECURRING, weekdays=weekdays, start=start, end=end, **facts)


def december(day: int) -> date:
    return date(2026, 12, day)


CASES = [
    # --- At any time, remote
    Case("at any time, it always fits", any_time(), Fit.YES),
    Case("at any time, its shortest stay does not matter", any_time(shortest_stay=60), Fit.YES),
    Case("remote, it fits whatever its window", window(date(2027, 3, 1), date(2027, 3, 31), is_remote=True), Fit.YES),
    Case("remote, it fits whatever its slots", slots((date(2027, 3, 1), date(2027, 3, 2)), is_remote=True), Fit.YES),
    # --- A window
    Case("a window around the stay", window(december(1), december(31)), Fit.YES),
    Case("a window inside the stay", window(december(9), december(10)), Fit.YES),
    Case("a window that ends before the stay", window(december(1), december(6)), Fit.OTHER_DATES),
    Case("a window that starts after the stay", window(december(21), december(31)), Fit.OTHER_DATES),
    Case("a window that ends on the day of arrival", window(december(1), december(7)), Fit.YES),
    Case("a window that starts on the day of departure", window(december(20), december(31)), Fit.YES),
    Case("a window without end that started long ago", window(date(2020, 1, 1), None), Fit.YES),
    Case("a window without end that starts on the day of departure", window(december(20), None), Fit.YES),
    Case("a window without end that starts after the stay", window(december(21), None), Fit.OTHER_DATES),
    Case("a window without start that ends during the stay", window(None, december(8)), Fit.YES),
    Case("a window without start that ends before the stay", window(None, december(6)), Fit.OTHER_DATES),
    Case("a window without any date is open-ended", window(None, None), Fit.YES),
    Case("a window whose dates are in the wrong order is no day at all", window(december(15), december(10)), Fit.OTHER_DATES),
    # --- A window and the shortest useful stay
    Case("one common day too few", window(december(1), december(9), shortest_stay=4), Fit.OTHER_DATES),
    Case("exactly as many common days as are useful", window(december(1), december(9), shortest_stay=3), Fit.YES),
    Case("more common days than are useful", window(december(1), december(9), shortest_stay=2), Fit.YES),
    Case("the whole stay is just long enough", window(None, None, shortest_stay=14), Fit.YES),
    Case("the whole stay is a day too short", window(None, None, shortest_stay=15), Fit.OTHER_DATES),
    Case("a shortest stay of no day asks for one", window(december(1), december(6), shortest_stay=0), Fit.OTHER_DATES),
    # --- Slots
    Case("a slot inside the stay", slots((december(12), december(13))), Fit.YES),
    Case("a slot as long as the stay", slots((december(7), december(20))), Fit.YES),
    Case("a slot that begins before arrival", slots((december(6), december(8))), Fit.OTHER_DATES),
    Case("a slot that ends after departure", slots((december(19), december(21))), Fit.OTHER_DATES),
    Case("one of several slots is inside", slots((december(1), december(2)), (december(12), december(12))), Fit.YES),
    Case("all slots are outside", slots((december(1), december(2)), (december(25), december(26))), Fit.OTHER_DATES),
    Case("slots that were never set", slots(), Fit.OTHER_DATES),
    Case("a slot whose dates are in the wrong order", slots((december(13), december(12))), Fit.OTHER_DATES),
    Case("a slot, whatever the shortest stay", slots((december(12), december(12)), shortest_stay=10), Fit.YES),
    # --- Every week
    Case("every Saturday, there is one in two weeks", recurring(SATURDAY), Fit.YES),
    Case("every Saturday, of a stay from Monday to Friday", recurring(SATURDAY), Fit.OTHER_DATES, Stay(december(7), december(11))),
    Case("every Saturday, the last day of the stay", recurring(SATURDAY), Fit.YES, Stay(december(7), december(12))),
    Case("every Monday, the day of arrival", recurring(MONDAY), Fit.YES, Stay(december(7), december(8))),
    Case("every Monday and Saturday, one of them is enough", recurring(MONDAY, SATURDAY), Fit.YES, Stay(december(8), december(12))),
    Case("every Saturday, from after the stay", recurring(SATURDAY, start=december(21)), Fit.OTHER_DATES),
    Case("every Saturday, until before the stay", recurring(SATURDAY, end=december(6)), Fit.OTHER_DATES),
    Case("every Saturday, from the day after the last of them", recurring(SATURDAY, start=december(20)), Fit.OTHER_DATES),
    Case("every Saturday, until the first of them", recurring(SATURDAY, end=december(12)), Fit.YES),
    Case("every Saturday, until the day before the first", recurring(SATURDAY, end=december(11)), Fit.OTHER_DATES),
    Case("no weekday was set", recurring(), Fit.OTHER_DATES),
    # --- Deadline and notice
    Case("the deadline is today", any_time(deadline=TODAY), Fit.YES),
    Case("the deadline was yesterday", any_time(deadline=date(2026, 11, 9)), Fit.DEADLINE_PAST),
    Case("the deadline was yesterday, remote or not", any_time(is_remote=True, deadline=date(2026, 11, 9)), Fit.DEADLINE_PAST),
    Case("notice is exactly enough", any_time(notice_days=27), Fit.YES),
    Case("notice is one day short", any_time(notice_days=28), Fit.NOTICE_TOO_SHORT),
    Case("notice is one day short, remote or not", any_time(is_remote=True, notice_days=28), Fit.NOTICE_TOO_SHORT),
    Case("a past deadline is said before short notice", any_time(deadline=date(2026, 11, 9), notice_days=99), Fit.DEADLINE_PAST),
    Case("short notice is said before other dates", window(None, december(1), notice_days=28), Fit.NOTICE_TOO_SHORT),
    # --- The stay has begun, is over, is short
    Case("begun: no notice is needed", any_time(), Fit.YES, Stay(december(7), december(20)), december(9)),
    Case("begun: a day's notice is too much", any_time(notice_days=1), Fit.NOTICE_TOO_SHORT, Stay(december(7), december(20)), december(9)),
    Case("begun: days gone by do not count", window(None, december(8)), Fit.OTHER_DATES, Stay(december(7), december(20)), december(9)),
    Case("begun: what remains is enough", window(None, None, shortest_stay=12), Fit.YES, Stay(december(7), december(20)), december(9)),
    Case(
        "begun: what remains is not enough",
        window(None, None, shortest_stay=13),
        Fit.OTHER_DATES,
        Stay(december(7), december(20)),
        december(9),
    ),
    Case("begun: a slot of the first day is gone", slots((december(7), december(7))), Fit.OTHER_DATES, STAY, december(9)),
    Case("begun: the last day is today", window(None, None), Fit.YES, STAY, december(20)),
    Case("over: nothing on the spot fits", window(None, None), Fit.OTHER_DATES, STAY, december(21)),
    Case("over: no slot fits", slots((december(12), december(13))), Fit.OTHER_DATES, STAY, december(21)),
    Case("over: no weekday fits", recurring(SATURDAY), Fit.OTHER_DATES, STAY, december(21)),
    Case("over: what is at any time still fits", any_time(), Fit.YES, STAY, december(21)),
    Case("one day, at the place's window", window(december(7), december(7)), Fit.YES, Stay(december(7), december(7))),
    Case("one day, one before the window", window(december(8), december(9)), Fit.OTHER_DATES, Stay(december(7), december(7))),
    Case("one day, on the weekday", recurring(MONDAY), Fit.YES, Stay(december(7), december(7))),
    Case("one day, on another weekday", recurring(SATURDAY), Fit.OTHER_DATES, Stay(december(7), december(7))),
    # --- The calendar's own traps
    Case("over the turn of the year", window(december(31), date(2027, 1, 1)), Fit.YES, Stay(december(30), date(2027, 1, 3))),
    Case(
        "a slot over the turn of the year",
        slots((december(31), date(2027, 1, 1))),
        Fit.YES,
        Stay(december(31), date(2027, 1, 1)),
    ),
    Case(
        "three days with a 29 February",
        window(date(2028, 2, 28), date(2028, 3, 1), shortest_stay=3),
        Fit.YES,
        Stay(date(2028, 2, 20), date(2028, 3, 5)),
        date(2028, 1, 1),
    ),
    Case(
        "the same dates in a year without one",
        window(date(2027, 2, 28), date(2027, 3, 1), shortest_stay=3),
        Fit.OTHER_DATES,
        Stay(date(2027, 2, 20), date(2027, 3, 5)),
        date(2027, 1, 1),
    ),
    Case("a slot on 29 February", slots((date(2028, 2, 29), date(2028, 2, 29))), Fit.YES, Stay(date(2028, 2, 29), date(2028, 2, 29))),
]
