"""The small things that pages show in lists, other than missions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import QuerySet

from countries.directory import page_url
from countries.models import OrganisationKind, Portal, Verification
from search.forms import missions_url
from search.near import city_value
from search.parameters import Parameters

from ..models import NewsPage, OrganisationPage, TerritoryPage
from ..taxonomy import DOMAINS


@dataclass(frozen=True)
class CityCard:
    name: str
    url: str
    count: int
    region: str


@dataclass(frozen=True)
class DomainCard:
    code: str
    label: str
    url: str
    count: int


@dataclass(frozen=True)
class NewsCard:
    title: str
    url: str
    introduction: str
    date: date


@dataclass(frozen=True)
class OrganisationCard:
    name: str
    url: str
    kind_label: str
    is_verified: bool


@dataclass(frozen=True)
class PortalCard:
    """An open portal, as the hub shows it; `colour` is its theme's main colour."""

    name: str
    country: str
    url: str
    count: int
    languages: list[str]
    colour: str


class CityFace(NamedTuple):
    """What lists need of a territory's page."""

    title: str
    url_path: str
    slug: str
    region: str


def city_faces(pages: QuerySet[TerritoryPage]) -> list[CityFace]:
    return [CityFace(*row) for row in pages.values_list("title", "url_path", "territory__slug", "territory__region")]


def city_cards(portal: Portal, pages: Iterable[CityFace], counts: Mapping[str, int]) -> list[CityCard]:
    cards = [CityCard(page.title, page_url(page.url_path), counts.get(city_value(portal, page.slug), 0), page.region) for page in pages]
    return sorted(cards, key=lambda card: card.name)


def domain_cards(language: str, counts: Mapping[str, int], facets: Mapping[str, tuple[str, ...]] | None = None) -> list[DomainCard]:
    """Domains that have missions, the fullest first, each leading to its list; `facets` narrow that list further."""
    base = missions_url(language)
    cards = [
        DomainCard(code, str(domain.label), Parameters(facets={**(facets or {}), "domain": (code,)}).url(base), counts[code])
        for code, domain in DOMAINS.items()
        if counts.get(code)
    ]
    return sorted(cards, key=lambda card: -card.count)


def news_cards(pages: QuerySet[NewsPage]) -> list[NewsCard]:
    rows = pages.values_list("title", "url_path", "introduction", "date")
    return [NewsCard(title, page_url(url_path), introduction, day) for title, url_path, introduction, day in rows]


def organisation_cards(pages: QuerySet[OrganisationPage]) -> list[OrganisationCard]:
    kinds = dict(OrganisationKind.choices)
    rows = pages.values_list("title", "url_path", "organisation__kind", "organisation__verification")
    return [
        OrganisationCard(title, page_url(url_path), str(kinds.get(kind, "")), verification == Verification.VERIFIED)
        for title, url_path, kind, verification in rows
    ]
