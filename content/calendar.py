"""A mission's dates for the visitor's own calendar."""

from datetime import UTC, datetime, time, timedelta

from django.utils import timezone
from django.utils.html import strip_tags
from icalendar import Calendar, Event

from search.models import Availability

from .models import MissionPage


def calendar_file(page: MissionPage) -> bytes | None:
    """One event per fixed date; one weekly series for a recurring mission; the whole period for a window. Times are the place's.

    None for a mission without dates: the standard knows no empty calendar.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//jesuisaupays//missions//FR")
    calendar.add("version", "2.0")
    for number, (start, end, rule) in enumerate(_occasions(page)):
        event = Event()
        event.add("uid", f"mission-{page.mission_id}-{number}@{page.portal.site.hostname}")
        event.add("dtstamp", timezone.now())
        event.add("summary", page.title)
        event.add("description", f"{page.summary}\n\n{strip_tags(page.expected_result)}\n{page.full_url}".strip())
        event.add("url", page.full_url)
        if location := _location(page):
            event.add("location", location)
        event.add("dtstart", start)
        event.add("dtend", end)
        if rule:
            event.add("rrule", rule)
        calendar.add_component(event)
    if not calendar.subcomponents:
        return None
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _occasions(page: MissionPage):
    zone = page.timezone
    match page.availability:
        case Availability.SLOTS:
            for slot in page.slot_list:
                if slot.start_time:
                    start = datetime.combine(slot.starts_on, slot.start_time, zone)
                    end = datetime.combine(slot.last_day, slot.end_time or slot.start_time, zone)
                    yield start, max(end, start + timedelta(minutes=30)), None
                else:
                    yield slot.starts_on, slot.last_day + timedelta(days=1), None
        case Availability.RECURRING if page.weekdays:
            today = timezone.localdate(timezone=zone)
            first = max(page.window_start or today, today)
            first += timedelta(days=min((day - first.weekday()) % 7 for day in page.weekdays))
            rule = {"freq": "weekly", "byday": [("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day] for day in page.weekdays]}
            if page.window_end:
                rule["until"] = datetime.combine(page.window_end, time(23, 59, 59), zone).astimezone(UTC)
            if page.start_time:
                start = datetime.combine(first, page.start_time, zone)
                end = datetime.combine(first, page.end_time or page.start_time, zone)
                yield start, max(end, start + timedelta(minutes=30)), rule
            else:
                if page.window_end:
                    rule["until"] = page.window_end
                yield first, first + timedelta(days=1), rule
        case Availability.WINDOW if page.window_start or page.window_end:
            start = page.window_start or timezone.localdate(timezone=zone)
            yield start, (page.window_end or start) + timedelta(days=1), None


def _location(page: MissionPage) -> str:
    places = [", ".join(filter(None, (place.label, place.territory.name if place.territory else ""))) for place in page.place_list]
    return " · ".join(places) or (page.territory.name if page.territory else "")
