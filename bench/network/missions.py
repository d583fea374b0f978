"""Organisations and missions, in bulk: rows first, then their pages in each language, then what hangs on the pages."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from uuid import uuid4

from content.models import Mission, MissionPage, MissionPlace, MissionSlot, OrganisationPage
from countries.models import Organisation, Portal, Territory, Verification
from django.utils import timezone
from wagtail.models import Page

from .portals import add_city_page, add_other_pages, contact_fields
from .tree import NewPages

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

    def fill(self, portals: list[Portal], plans: list[Json]) -> None:
        """All of these portals' contents, in one insert per table."""
        cities = [(portal, city) for portal, plan in zip(portals, plans, strict=True) for city in plan["cities"]]
        self.organisations = self._organisations(cities)
        self.missions = self._missions(cities)
        pages_of_cities: dict[tuple[int, str, str], Page] = {}
        for portal, city in cities:
            self._city(portal, city, pages_of_cities)
        for portal in portals:
            add_other_pages(portal, self.pages, self.news)
        self.pages.save()
        for child in (*self.places, *self.slots):
            child.page_id = child.page.pk
        MissionPlace.objects.bulk_create(self.places, batch_size=2000)
        MissionSlot.objects.bulk_create(self.slots, batch_size=2000)

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
        Organisation.objects.bulk_create([row for group in rows.values() for row in group])
        return rows

    def _missions(self, cities: list[tuple[Portal, Json]]) -> dict[tuple[int, str], Mission]:
        rows = {
            (portal.pk, each["slug"]): Mission(
                portal=portal,
                territory=self.territories[portal.pk, city["slug"]],
                organisation=self._owner(portal, city, each),
                source_language="fr",
                confirmed_on=timezone.localdate(),
                capacity=self.entries[each["entry"]]["facts"]["capacity"],
            )
            for portal, city in cities
            for each in city["missions"]
        }
        Mission.objects.bulk_create(rows.values(), batch_size=2000)
        return rows

    def _owner(self, portal: Portal, city: Json, mission: Json) -> Organisation | None:
        number = mission["organisation"]
        return None if number is None else self.organisations[portal.pk, city["slug"]][number]

    def _city(self, portal: Portal, city: Json, pages_of_cities: dict) -> None:
        territory = self.territories[portal.pk, city["slug"]]
        city_key, organisation_keys = uuid4(), [uuid4() for _ in city["organisations"]]
        mission_keys = [uuid4() for _ in city["missions"]]
        for language, home in portal.bench_homes.items():
            city_page = add_city_page(self.pages, home, territory, city, language, city_key)
            pages_of_cities[portal.pk, city["slug"], language] = city_page
            owners: list[Page] = [
                self.pages.under(city_page, page, language) for page in self._organisation_pages(portal, city, language, organisation_keys)
            ]
            for plan, key in zip(city["missions"], mission_keys, strict=True):
                page = self._mission_page(self.missions[portal.pk, plan["slug"]], plan, language)
                page.translation_key = key
                self.pages.under(city_page if plan["organisation"] is None else owners[plan["organisation"]], page, language)
                self._children(page, territory, self.entries[plan["entry"]])

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

    def _children(self, page: MissionPage, territory: Territory, entry: Json) -> None:
        for place in entry["places"]:
            self.places.append(MissionPlace(page=page, **{**place, "territory": territory, "city": None} | {}))
        for slot in entry["slots"]:
            self.slots.append(MissionSlot(page=page, **typed(slot, SLOT_DATES | TIMES)))


def typed(values: Json, types: dict[str, Any]) -> Json:
    """JSON's strings as the dates and times that they stand for."""
    return {name: types[name](value) if name in types and value is not None else value for name, value in values.items()}
