"""The content of a run, as plain data that both projects are filled from.

Texts, facts and dates are the demo's: each mission of the plan is one of its registry, so that lengths and proportions are those of
real listings. Everything is deterministic: the same day gives the same plan.
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.utils.text import slugify

from countries.reference import CityRow, country_rows
from countries.reference.data import city_rows
from sites.demo.content import vocabulary as v
from sites.demo.portals import PORTALS

from .volume import Volume

LANGUAGES = ("fr", "en")
"""Every other portal has both; the rest are in French only. The plain project is in French."""
THEMES = ("base", "cameroon", "senegal", "morocco", "gambia")
KEPT_FOR_OPENING = "CM"
"""No portal of the plan: its opening through Wagtail's own API is measured."""
ORGANISATIONS_PER_CITY = 3

NOT_FACTS = {"slug", "type", "texts", "when", "city", "organisation", "places", "contact", "published_days_ago", "deadline"}

Json = dict[str, Any]


def make_plan(volume: Volume, today: date) -> Json:
    """The network's content as JSON can hold it; see the keys below."""
    entries = [_entry(mission, today) for demo in PORTALS for mission in demo.content.missions if "fr" in mission.texts]
    english = [asdict(mission.texts["en"]) for demo in PORTALS for mission in demo.content.missions if "en" in mission.texts]
    for entry, text in zip(entries, itertools.cycle(english), strict=False):
        entry["texts"].setdefault("en", text)
    portals = [_portal(number, code, cities, volume) for number, (code, cities) in enumerate(_countries(volume))]
    for portal in portals:
        _place_missions(portal, entries, volume, today)
    return {"today": today.isoformat(), "entries": entries, "news": list(_news(today)), "portals": portals}


def _countries(volume: Volume) -> Iterator[tuple[str, list[CityRow]]]:
    """As many countries as there are portals, each with its largest cities."""
    cities: dict[str, list[CityRow]] = {}
    for city in sorted(city_rows(), key=lambda row: -row.population):
        cities.setdefault(city.country, []).append(city)
    enough = ((row.code, cities.get(row.code, [])) for row in country_rows() if row.code != KEPT_FOR_OPENING)
    usable = [(code, rows[: volume.cities]) for code, rows in enough if len({slugify(_name(row)) for row in rows}) >= volume.cities]
    if len(usable) < volume.portals:
        raise ValueError(f"The reference data has {len(usable)} countries with {volume.cities} cities, not {volume.portals}.")
    yield from usable[: volume.portals]


def _portal(number: int, code: str, cities: Iterable[CityRow], volume: Volume) -> Json:
    content = PORTALS[0].content
    return {
        "code": code.lower(),
        "name": f"Je suis au pays · {code}",
        "languages": list(LANGUAGES if number % 2 == 0 else LANGUAGES[:1]),
        "theme": THEMES[number % len(THEMES)],
        "taglines": content.taglines,
        "introductions": content.introductions,
        "contact": asdict(content.contact),
        "cities": [_city(row, index) for index, row in enumerate(cities)],
    }


def _name(row: CityRow) -> str:
    return row.names.get("fr") or next(iter(row.names.values()))


def _city(row: CityRow, index: int) -> Json:
    content = PORTALS[0].content
    contacts, introductions = list(content.city_contacts.values()), list(content.city_introductions.values())
    organisations = [organisation for organisation in content.organisations if {"fr", "en"} <= set(organisation.body)]
    start = index * ORGANISATIONS_PER_CITY
    return {
        "slug": slugify(_name(row)),
        "names": {"fr": _name(row)} | row.names,
        "geonames_id": row.geonames_id,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "timezone": row.timezone,
        "region": row.region or "Littoral",
        "contact": asdict(contacts[index % len(contacts)]),
        "introduction": introductions[index % len(introductions)],
        "organisations": [
            _organisation(organisations[number % len(organisations)]) for number in range(start, start + ORGANISATIONS_PER_CITY)
        ],
    }


def _organisation(organisation: v.Organisation) -> Json:
    return {
        "slug": organisation.slug,
        "name": organisation.name,
        "kind": organisation.kind,
        "website": organisation.website,
        "verified": organisation.verified,
        "contact": asdict(organisation.contact),
        "summary": organisation.summary,
        "body": organisation.body,
    }


def _place_missions(portal: Json, entries: list[Json], volume: Volume, today: date) -> None:
    """Give each city its missions: one in four is the city's own, the others are its organisations'. Entries rotate."""
    evening = datetime.combine(today, time(0), UTC)
    number = 0
    for city in portal["cities"]:
        city["missions"] = []
        for index in range(volume.missions):
            entry = number % len(entries)
            owner = index % (ORGANISATIONS_PER_CITY + 1)
            city["missions"].append(
                {
                    "entry": entry,
                    "slug": f"{entries[entry]['slug']}-{number}",
                    "organisation": owner - 1 if owner else None,
                    "published_at": (evening - timedelta(days=entries[entry]["days_ago"], minutes=number)).isoformat(),
                }
            )
            number += 1


def _entry(mission: v.Mission, today: date) -> Json:
    facts = {name: value for name, value in asdict(mission).items() if name not in NOT_FACTS}
    return {
        "slug": mission.slug,
        "type": mission.type,
        "texts": {language: asdict(text) for language, text in mission.texts.items() if language in LANGUAGES},
        "facts": facts | _when(mission.when, today) | {"deadline": _day(today, mission.deadline)},
        "slots": [_slot(slot, today) for slot in mission.when.slots] if isinstance(mission.when, v.Slots) else [],
        "places": [{name: value for name, value in asdict(place).items() if name != "city"} for place in mission.places],
        "days_ago": mission.published_days_ago,
    }


def _when(when: v.AnyTime | v.Window | v.Slots | v.Recurring, today: date) -> Json:
    match when:
        case v.Window():
            dates = {"window_start": _day(today, when.start), "window_end": _day(today, when.start + when.days - 1)}
            return {"availability": "window", **dates}
        case v.Recurring():
            return {
                "availability": "recurring",
                "weekdays": list(when.weekdays),
                "start_time": when.start_time,
                "end_time": when.end_time,
                "window_start": _day(today, when.start),
                "window_end": _day(today, when.start + when.days - 1) if when.days else None,
            }
        case v.Slots():
            return {"availability": "slots"}
        case _:
            return {"availability": "any_time"}


def _slot(slot: v.Slot, today: date) -> Json:
    return {
        "starts_on": _day(today, slot.start),
        "ends_on": _day(today, slot.start + slot.days - 1) if slot.days > 1 else None,
        "start_time": slot.start_time or None,
        "end_time": slot.end_time or None,
        "capacity": slot.capacity,
    }


def _day(today: date, days: int | None) -> str | None:
    return None if days is None else (today + timedelta(days=days)).isoformat()


def _news(today: date) -> Iterator[Json]:
    for item in PORTALS[0].content.news:
        texts = {
            language: dict(zip(("title", "introduction", "body"), text, strict=True))
            for language, text in item.texts.items()
            if language in LANGUAGES
        }
        yield {"slug": item.slug, "date": _day(today, -item.published_days_ago), "texts": texts}
