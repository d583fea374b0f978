"""Organisations and missions, in bulk: rows first, then their pages in each language, then what hangs on the pages."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from uuid import uuid4

from django.utils import timezone
from wagtail.models import Page

from content.models import Mission, MissionPage, MissionPlace, MissionSlot, OrganisationPage
from countries.models import Organisation, Portal, Territory, Verification

from ..tree import NewPages, create
from .portals import BulkPortal, add_city_page, add_other_pages, contact_fields

Json = dict[str, Any]

DATES = {"window_start": date.fromisoformat, "window_end": date.fromisoformat, "deadline": date.fromisoformat}
TIMES = {"start_time": time.fromisoformat, "end_time": time.fromisoformat}
SLOT_DATES = {"starts_on": date.fromisoformat, "ends_on": date.fromisoformat}
LISTS = ("tasks", "prerequisites", "questions")


class PortalContents:
    """Fills portals that exist with cities, organisations and missions."""

    def __init__(self, plan: Json, pages: NewPages, territories: dict[tuple[int, str], Territory]) -> None:
        self.entries, self.news = plan["entries"], plan["news"]
        self.pages, self.territories = pages, territories
        self.places: list[MissionPlace] = []
        self.slots: list[MissionSlot] = []

    def fill(self, portals: list[BulkPortal]) -> None:
        """All of these portals' contents, in one insert per table."""
        cities = [(each.portal, city) for each in portals for city in each.plan["cities"]]
        self.organisations = self._organisations(cities)
        self.missions = self._missions(cities)
        for portal in portals:
            for city in portal.plan["cities"]:
                self._city(portal, city)
            add_other_pages(portal, self.pages, self.news)
        self.pages.save()
        create(MissionPlace, self.places)
        create(MissionSlot, self.slots)

    def _organisations(self, cities: list[tuple[Portal, Json]]) -> dict[tuple[int, str], list[Organisation]]:
        rows = {
            (portal.pk, city["slug"]): [
                Organisation(
                    portal=portal,
                    territory=self.territories[portal.pk, city["slug"]],
                    name=each["name"],
                    kind=each["kind"],
                    website=each["website"],
                    verification=Verification.VERIFIED if each["verified"] else Verification.UNVERIFIED,
                    **contact_fields(each["contact"]),
                )
                for each in city["organisations"]
            ]
            for portal, city in cities
        }
        create(Organisation, [row for group in rows.values() for row in group])
        return rows

    def _missions(self, cities: list[tuple[Portal, Json]]) -> dict[tuple[int, str], Mission]:
        rows = {}
        for portal, city in cities:
            organisations = self.organisations[portal.pk, city["slug"]]
            for each in city["missions"]:
                rows[portal.pk, each["slug"]] = Mission(
                    portal=portal,
                    territory=self.territories[portal.pk, city["slug"]],
                    organisation=None if each["organisation"] is None else organisations[each["organisation"]],
                    source_language="fr",
                    confirmed_on=timezone.localdate(),
                    capacity=self.entries[each["entry"]]["facts"]["capacity"],
                )
        create(Mission, list(rows.values()))
        return rows

    def _city(self, portal: BulkPortal, city: Json) -> None:
        """The city's page with its organisations' and missions', in each language."""
        territory = self.territories[portal.portal.pk, city["slug"]]
        city_key, organisation_keys = uuid4(), [uuid4() for _ in city["organisations"]]
        mission_keys = [uuid4() for _ in city["missions"]]
        for language, home in portal.homes.items():
            city_page = add_city_page(self.pages, home, territory, city, language, city_key)
            organisation_pages = self._organisation_pages(portal.portal, city, language, organisation_keys)
            owners: list[Page] = [self.pages.under(city_page, page, language) for page in organisation_pages]
            for plan, key in zip(city["missions"], mission_keys, strict=True):
                page = self._mission_page(self.missions[portal.portal.pk, plan["slug"]], plan, language)
                page.translation_key = key
                self.pages.under(city_page if plan["organisation"] is None else owners[plan["organisation"]], page, language)
                entry = self.entries[plan["entry"]]
                self.places += [MissionPlace(page=page, territory=territory, **place) for place in entry["places"]]
                self.slots += [MissionSlot(page=page, **typed(slot, SLOT_DATES | TIMES)) for slot in entry["slots"]]

    def _organisation_pages(self, portal: Portal, city: Json, language: str, keys: list) -> Iterator[OrganisationPage]:
        rows = self.organisations[portal.pk, city["slug"]]
        for row, plan, key in zip(rows, city["organisations"], keys, strict=True):
            yield OrganisationPage(
                title=plan["name"],
                slug=plan["slug"],
                organisation=row,
                summary=plan["summary"][language],
                body=plan["body"][language],
                translation_key=key,
            )

    def _mission_page(self, mission: Mission, plan: Json, language: str) -> MissionPage:
        entry = self.entries[plan["entry"]]
        text = entry["texts"][language]
        return MissionPage(
            slug=plan["slug"],
            mission=mission,
            mission_type=entry["type"],
            first_published_at=datetime.fromisoformat(plan["published_at"]),
            **typed(entry["facts"], DATES | TIMES),
            **{name: value for name, value in text.items() if name not in LISTS},
            **{name: [("line", line) for line in text[name]] for name in LISTS},
        )


def typed(values: Json, types: dict[str, Any]) -> Json:
    """JSON's strings as the dates and times that they stand for."""
    return {name: types[name](value) if name in types and value is not None else value for name, value in values.items()}
