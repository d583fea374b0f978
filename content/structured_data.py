"""schema.org data of a mission's own page: an Event where there are fixed dates, else a volunteer JobPosting. Never on lists."""

import json
from typing import Any

from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe

from .choices import Modality
from .models import MissionPage

# Inside <script>, these would end the element or start a comment.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def structured_data(page: MissionPage, publisher: str) -> SafeString:
    """JSON-LD, safe inside a script element."""
    is_event = page.slot_list
    data = _event(page, publisher) if is_event else _job_posting(page, publisher)
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(_ESCAPES))  # noqa: S308 - escaped in the line above


def _job_posting(page: MissionPage, publisher: str) -> dict[str, Any]:
    data = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": page.title,
        "description": str(page.description),
        "datePosted": page.first_published_at.date().isoformat() if page.first_published_at else "",
        "employmentType": "VOLUNTEER",
        "hiringOrganization": {"@type": "Organization", "name": publisher or _portal_name(page)},
        "url": page.full_url,
        "inLanguage": page.language,
        "jobLocation": _locations(page),
    }
    if page.closes_at:
        data["validThrough"] = page.closes_at.isoformat()
    if page.modality == Modality.REMOTE:
        data["jobLocationType"] = "TELECOMMUTE"
        if country := _country(page):
            data["applicantLocationRequirements"] = {"@type": "Country", "name": country}
    return {name: value for name, value in data.items() if value}


def _event(page: MissionPage, publisher: str) -> dict[str, Any]:
    slots = sorted(page.slot_list, key=lambda slot: slot.starts_on)
    modes = {Modality.REMOTE: "Online", Modality.HYBRID: "Mixed", Modality.ON_SITE: "Offline"}
    data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": page.title,
        "description": strip_tags(page.description),
        "startDate": _moment(slots[0].starts_on, slots[0].start_time),
        "endDate": _moment(slots[-1].last_day, slots[-1].end_time),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": f"https://schema.org/{modes[Modality(page.modality)]}EventAttendanceMode",
        "location": _locations(page) or [{"@type": "VirtualLocation", "url": page.full_url}],
        "organizer": {"@type": "Organization", "name": publisher or _portal_name(page)},
        "isAccessibleForFree": not page.costs,
        "url": page.full_url,
        "inLanguage": page.language,
    }
    if len(slots) > 1:
        data["subEvent"] = [
            {
                "@type": "Event",
                "name": page.title,
                "startDate": _moment(s.starts_on, s.start_time),
                "endDate": _moment(s.last_day, s.end_time),
            }
            for s in slots
        ]
    return data


def _moment(day, time) -> str:
    return f"{day.isoformat()}T{time.isoformat('minutes')}" if time else day.isoformat()


def _locations(page: MissionPage) -> list[dict[str, Any]]:
    country = page.portal.country_id if page.portal else None
    named = [(place.label, place.territory.name if place.territory else "") for place in page.place_list]
    if not named and page.territory and page.modality != Modality.REMOTE:
        named = [(page.territory.name, page.territory.name)]
    return [
        {
            "@type": "Place",
            "name": label,
            "address": {"@type": "PostalAddress", **({"addressLocality": city} if city else {}), "addressCountry": country},
        }
        for label, city in named
    ]


def _country(page: MissionPage) -> str:
    return page.portal.country.name if page.portal and page.portal.country else ""


def _portal_name(page: MissionPage) -> str:
    return page.portal.name if page.portal else ""
