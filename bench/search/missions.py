"""Missions by the million: lifelike, each made from its number alone, so that whoever asks for it again gets the same. Wants Django set up.

They stand on the portals, cities and organisations of the bench's network and lead to its pages; texts are drawn from
`bench.search.vocabulary`, facets, dates and places are as `content.search_sources` makes them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import accumulate
from random import Random
from typing import Any

from content.choices import Modality
from content.languages import SPOKEN_LANGUAGES
from content.models import MissionPage
from content.search_sources import _keywords, _labels, _names_of  # the very words that visitors' searches find
from content.skills import SKILLS
from content.taxonomy import DOMAINS, MISSION_TYPES, MissionType
from countries.models import Organisation, Portal, Territory
from search.documents import Document, Text
from search.models import Availability
from search.months import months_of
from search.near import city_value
from search.stay import Dates

from .vocabulary import vocabulary

FIRST_ID = 1_000_000
"""Object ids of made missions begin here, beyond those that have rows of their own."""
TEXTS = (("fr", "en"), ("fr",), ("fr", "ar"), ("en",), ("fr",), ("pt", "en"), ("fr", "en"), ("ar", "fr"))
"""Languages in which a portal's missions are written, portal by portal in turn; every other mission has the second one, too."""
TITLE, SUMMARY, BODY = 6, 18, 80
"""Words."""


@dataclass(frozen=True)
class PortalWorld:
    """What a portal's missions are made of."""

    portal: Portal
    territories: list[Territory]
    organisations: list[Organisation]
    page_ids: list[int]
    languages: tuple[str, ...]


class Missions:
    """Makes the document of any number."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.evening = datetime.combine(today, time(0), UTC)

    @cached_property
    def hub(self) -> Portal:
        return Portal.objects.get(country__isnull=True)

    @cached_property
    def portals(self) -> list[PortalWorld]:
        """Country portals in the order of their ids, which is that of their size: the first have far more missions than the last."""
        return [
            PortalWorld(
                portal,
                list(Territory.objects.filter(portal=portal).select_related("city").order_by("pk")),
                list(Organisation.objects.filter(portal=portal).order_by("pk")),
                list(MissionPage.objects.filter(mission__portal=portal).order_by("pk").values_list("pk", flat=True)),
                languages,
            )
            for portal, languages in portals_with_languages()
        ]

    @cached_property
    def portal_weights(self) -> list[float]:
        return list(accumulate(1 / (number + 3) ** 0.8 for number in range(len(self.portals))))

    def documents(self, first: int, last: int) -> Iterator[Document]:
        return (self.document(number) for number in range(first, last))

    def document(self, number: int) -> Document:
        random = Random(number)  # noqa: S311 - the same mission at each run
        [world] = random.choices(self.portals, cum_weights=self.portal_weights)
        portal = world.portal
        territory = world.territories[_skewed(random, len(world.territories))]
        organisation = world.organisations[_skewed(random, len(world.organisations))] if random.random() < 0.8 else None
        type_ = _TYPES[_skewed(random, len(_TYPES))]
        modality = random.choices((Modality.ON_SITE, Modality.HYBRID, Modality.REMOTE), (80, 12, 8))[0]
        languages = world.languages if random.random() < 0.5 else world.languages[:1]
        dates = self._dates(random, modality == Modality.REMOTE)
        published_at = self.evening - timedelta(days=min(random.expovariate(1 / 60), 1000), seconds=number % 86400)
        [page_id] = random.choices(world.page_ids)
        return Document(
            object_id=FIRST_ID + number,
            portal_id=portal.pk,
            organisation_id=organisation.pk if organisation else None,
            source_language=languages[0],
            texts={language: _text(random, language) for language in languages},
            page_ids=dict.fromkeys(languages, page_id),
            keywords=self._keywords(territory, portal, organisation, type_),
            facets={
                "city": [city_value(portal, territory.slug)],
                "domain": [type_.domain],
                "type": [type_.code],
                "modality": [modality],
                "month": months_of(dates, self.today),
                "skill": random.sample(_SKILLS, random.randrange(5)),
                "family": ["yes"] if random.random() < 0.3 else [],
                "language": [languages[0], *([random.choice(_SPOKEN)] if random.random() < 0.3 else [])],
                "text": list(languages),
                "organisation": [organisation.kind if organisation else "city"],
                "country": [portal.country_id],
            },
            card=self._card(territory, organisation, type_, modality),
            dates=dates,
            places=[] if modality == Modality.REMOTE else [_beside(random, territory)],
            is_on_hub=random.random() < 0.97,
            is_open=random.random() < 0.97,
            is_urgent=random.random() < 0.05,
            completeness=random.randrange(0, 101, 10),
            published_at=published_at,
            confirmed_on=self.today - timedelta(days=int(random.triangular(0, 80, 0))),
            closes_at=self.evening + timedelta(days=random.uniform(-5, 200)) if random.random() < 0.6 else None,
        )

    def _dates(self, random: Random, is_remote: bool) -> Dates:
        [kind] = random.choices(Availability.values, (30, 30, 25, 15))
        start = self.today + timedelta(days=random.randrange(-60, 240))
        rules: dict[str, Any] = {
            "is_remote": is_remote,
            "shortest_stay": random.choice((1, 1, 1, 3, 7, 14)),
            "notice_days": random.choice((0, 0, 0, 3, 7)),
            "deadline": self.today + timedelta(days=random.randrange(120)) if random.random() < 0.1 else None,
        }
        match kind:
            case Availability.WINDOW:
                return Dates(kind, start=start, end=start + timedelta(days=random.randrange(5, 90)), **rules)
            case Availability.SLOTS:
                firsts = [start + timedelta(days=14 * place) for place in range(random.randrange(1, 5))]
                return Dates(kind, slots=[(first, first + timedelta(days=random.randrange(3))) for first in firsts], **rules)
            case Availability.RECURRING:
                end = start + timedelta(days=180) if random.random() < 0.5 else None
                return Dates(kind, start=start, end=end, weekdays=sorted(random.sample(range(7), random.randrange(1, 4))), **rules)
        return Dates(kind, **rules)

    def _keywords(self, territory: Territory, portal: Portal, organisation: Organisation | None, type_: MissionType) -> str:
        return _keywords(
            *_names_of(territory), *portal.country.names.values(), organisation.name if organisation else "", *_LABELS[type_.code]
        )

    @staticmethod
    def _card(territory: Territory, organisation: Organisation | None, type_: MissionType, modality: str) -> dict[str, Any]:
        return {
            "publisher": organisation.name if organisation else "",
            "publisher_names": {} if organisation else territory.names,
            "kind": organisation.kind if organisation else "city",
            "is_verified": organisation.is_verified if organisation else True,
            "places": [territory.names],
            "type": type_.code,
            "domain": type_.domain,
            "modality": modality,
        }


def portals_with_languages() -> list[tuple[Portal, tuple[str, ...]]]:
    """Country portals in the order of their ids, and in which languages missions are made for each."""
    portals = Portal.objects.filter(country__isnull=False).select_related("country", "site").order_by("pk")
    return [(portal, TEXTS[number % len(TEXTS)]) for number, portal in enumerate(portals)]


def _text(random: Random, language: str) -> Text:
    words = vocabulary(language).draw(random, TITLE + SUMMARY + BODY)
    title, summary, body = words[:TITLE], words[TITLE : TITLE + SUMMARY], words[TITLE + SUMMARY :]
    return Text(" ".join(title).capitalize(), f"{' '.join(summary).capitalize()}.", f"{' '.join(body).capitalize()}.")


def _beside(random: Random, territory: Territory) -> tuple[float, float]:
    """A place within some kilometres of the city's middle."""
    return territory.latitude + random.uniform(-0.1, 0.1), territory.longitude + random.uniform(-0.1, 0.1)


def _skewed(random: Random, count: int) -> int:
    """A place in a list of which the first are chosen more often than the last."""
    return int(count * random.random() ** 1.6)


_TYPES = list(MISSION_TYPES.values())
_LABELS = {type_.code: _labels(type_.label, DOMAINS[type_.domain].label) for type_ in _TYPES}
_SKILLS, _SPOKEN = list(SKILLS), list(SPOKEN_LANGUAGES)
