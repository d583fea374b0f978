"""The small things that pages show in lists, other than missions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from countries.models import Portal
from search.parameters import Parameters
from search.presentation import missions_url

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


def city_value(portal: Portal, slug: str) -> str:
    """A city's value of the facet "city"."""
    return f"{portal.code}-{slug}"


def city_cards(portal: Portal, pages: Iterable[TerritoryPage], counts: Mapping[str, int]) -> list[CityCard]:
    cards = [
        CityCard(page.title, page.get_url(), counts.get(city_value(portal, page.territory.slug), 0), page.territory.region)
        for page in pages
    ]
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


def news_cards(pages: Iterable[NewsPage]) -> list[NewsCard]:
    return [NewsCard(page.title, page.get_url(), page.introduction, page.date) for page in pages]


def organisation_cards(pages: Iterable[OrganisationPage]) -> list[OrganisationCard]:
    return [
        OrganisationCard(page.title, page.get_url(), page.organisation.get_kind_display(), page.organisation.is_verified) for page in pages
    ]
