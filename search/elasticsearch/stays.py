"""My stay in Elasticsearch: the rule of `search.stay.fit`, said in fields that plain ranges can answer.

A window fits when the days common to it and the stay are at least the shortest useful stay. That is: whoever comes has arrived by
`arrive_by` (its last day less the shortest stay), leaves not before `leave_after` (its first day plus the shortest stay), and stays
long enough. A weekly date falls inside when, of one of its weekdays, the days within the window (`weekday_0` … `weekday_6`, from the
first to the last of them) and those within the stay have one in common: both go by weeks, so it is enough that they overlap.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from ..models import Availability, SearchDocument
from ..stay import Stay

NEVER_BEFORE, NEVER_AFTER = date(1, 1, 1), date(9999, 12, 31)
PAIR = 10_000_000
"""A pair of days as one number: the first's ordinal times this, plus the last's."""
SOMETIME = PAIR - 1
WEEK = timedelta(days=7)


def described(document: SearchDocument) -> dict[str, Any]:
    """The fields of a mission's dates."""
    fields: dict[str, Any] = {
        "fits_always": document.is_remote or document.availability == Availability.ANY_TIME,
        "notice_days": document.notice_days,
        "deadline": document.deadline,
        "starts": list(_starts(document)),
    }
    if document.availability == Availability.SLOTS:
        fields["slots"] = [{"gte": start, "lte": end} for start, end in _slots(document)]
    elif (window := _window(document)) and document.availability == Availability.WINDOW:
        fields |= _stays_in(window, max(document.shortest_stay, 1))
    elif window and document.availability == Availability.RECURRING:
        fields |= {f"weekday_{weekday}": days for weekday in document.weekdays if (days := _days_of(weekday, window))}
    return fields


def fits(stay: Stay, today: date) -> Iterator[dict[str, Any]]:
    """Conditions that must all hold."""
    yield {"bool": {"must_not": {"range": {"deadline": {"lt": today}}}}}
    yield {"range": {"notice_days": {"lte": max((stay.start - today).days, 0)}}}
    always = {"term": {"fits_always": True}}
    first, last = max(stay.start, today), stay.end
    if last < first:
        yield always
        return
    long_enough = {"range": {"shortest_stay": {"lte": (last - first).days + 1}}}
    window = [long_enough, {"range": {"arrive_by": {"gte": first}}}, {"range": {"leave_after": {"lte": last}}}]
    weekly = [
        {"range": {f"weekday_{weekday}": {"gte": days["gte"], "lte": days["lte"], "relation": "intersects"}}}
        for weekday in range(7)
        if (days := _days_of(weekday, (first, last)))
    ]
    slot = {"range": {"slots": {"gte": first, "lte": last, "relation": "within"}}}
    yield {"bool": {"should": [always, slot, {"bool": {"filter": window}}, *weekly], "minimum_should_match": 1}}


def next_start(today: date) -> dict[str, Any]:
    """Sorting by `search.stay.next_start`: what is at any time, or all over, comes last."""
    script = (
        f"long best = Long.MAX_VALUE; long today = ((Number) params.today).longValue(); for (long pair : doc['starts']) {{"
        f" long start = pair / {PAIR}L; if (start < today) {{ start = today; }}"
        f" if (pair % {PAIR}L >= start && start < best) {{ best = start; }} }} return best;"
    )
    return {"_script": {"type": "number", "order": "asc", "script": {"source": script, "params": {"today": today.toordinal()}}}}


def _starts(document: SearchDocument) -> Iterator[int]:
    """For each date from when to when it can be begun."""
    if document.availability == Availability.SLOTS:
        yield from (start.toordinal() * PAIR + end.toordinal() for start, end in _slots(document))
    elif document.availability != Availability.ANY_TIME:
        yield (document.starts_on or NEVER_BEFORE).toordinal() * PAIR + SOMETIME


def _slots(document: SearchDocument) -> Iterator[tuple[date, date]]:
    for slot in document.slots:
        if not slot.isempty and slot.lower and slot.upper:
            yield slot.lower, slot.upper - date.resolution


def _window(document: SearchDocument) -> tuple[date, date] | None:
    """First and last day; None where the dates leave no day at all."""
    window = document.window
    if window is None:
        return NEVER_BEFORE, NEVER_AFTER
    if window.isempty:
        return None
    return window.lower or NEVER_BEFORE, window.upper - date.resolution if window.upper else NEVER_AFTER


def _stays_in(window: tuple[date, date], shortest: int) -> dict[str, Any]:
    """Nothing at all for a window that is too short for anybody."""
    start, end = window
    if (end - start).days + 1 < shortest:
        return {}
    return {
        "shortest_stay": shortest,
        "arrive_by": end if end == NEVER_AFTER else end - timedelta(days=shortest - 1),
        "leave_after": start if start == NEVER_BEFORE else start + timedelta(days=shortest - 1),
    }


def _days_of(weekday: int, days: tuple[date, date]) -> dict[str, date] | None:
    """The first and the last day among these that is this weekday."""
    first, last = days
    ahead, back = (weekday - first.weekday()) % 7, (last.weekday() - weekday) % 7
    if (last - first).days < ahead:
        return None
    return {"gte": first + timedelta(days=ahead), "lte": last - timedelta(days=back)}
