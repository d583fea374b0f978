"""What is asked and what comes back: the interface that every engine serves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from django.conf import settings
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from .facets import fitting_all
from .languages import TEXT_CONFIGS
from .stay import Stay
from .synonyms import current_synonyms
from .words import Wanted, read_query

MAX_PAGE = 100
MAX_VALUES = 30
"""Values of one facet; the rest is ignored."""
PER_PAGE = 20


class Match(StrEnum):
    ALL = "all"
    SOME = "some"
    """At least a third of the terms that say something: the most complete answers first."""


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    START = "start"
    DISTANCE = "distance"


@dataclass(frozen=True)
class Point:
    """A place on Earth. Raises ValueError for anything else."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise ValueError(f"Not a place on Earth: {self.latitude}, {self.longitude}.")


@dataclass(frozen=True)
class MissionQuery:
    """A question to an engine. `portal_id` None asks the whole network, as the hub does: live portals, missions shown beyond their own.

    Facet values of one facet are alternatives; facets narrow each other. A text without a single word asks nothing (search.words).
    Without a text, relevance is: urgent ones first, then the newest. Raises ValueError for a page that cannot be.
    """

    portal_id: int | None = None
    organisation_id: int | None = None
    text: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stay: Stay | None = None
    near: Point | None = None
    radius_km: float | None = None
    urgent_only: bool = False
    sort: Sort = Sort.RELEVANCE
    page: int = 1
    per_page: int = PER_PAGE
    """0 where only the numbers are wanted."""
    today: date = field(default_factory=timezone.localdate)
    counts_facets: bool = True
    counts_total: bool = True
    """False where only the first hits are wanted: nothing is counted then, and `total` is the number of hits."""
    exclude_id: int | None = None
    """A mission's id that must not be among the hits: itself, on its own page."""
    match: Match = Match.ALL
    languages: tuple[str, ...] = tuple(TEXT_CONFIGS)
    """Those in which texts are searched: a portal has none in other languages than its own."""
    language: str = ""
    """The reader's: with it, each hit brings the passage of its text in that language, else in its original, that answers the text."""

    def __post_init__(self) -> None:
        if self.page < 1 or self.per_page < 0:
            raise ValueError("Pages are counted from 1.")

    @property
    def tokens(self) -> dict[str, list[str]]:
        """The chosen values of each facet that has some, and the one that fits them all, as documents hold them.

        What no document can hold is left out.
        """
        chosen = {code: [*values, *filter(None, [fitting_all(code)])] for code, values in self.facets.items() if values}
        return {code: [f"{code}:{value}" for value in values if value.isprintable()] for code, values in chosen.items()}

    @cached_property
    def wanted(self) -> Wanted:
        """The text's terms with their synonyms."""
        return read_query(self.text, current_synonyms()) if self.text else Wanted()

    @property
    def offset(self) -> int:
        return (self.page - 1) * self.per_page


@dataclass(frozen=True)
class Passage:
    """A piece of a hit's text with the words that were asked for: alternately plain and marked pieces, plain first. Not escaped."""

    language: str
    pieces: tuple[str, ...]


class FoundDocument(NamedTuple):
    """What a list shows of a row of the search table; see SearchDocument for the fields' meaning."""

    pk: int
    kind: str
    object_id: int
    portal_id: int | None
    texts: dict[str, dict[str, str]]
    page_ids: dict[str, int]
    languages: list[str]
    source_language: str
    card: dict[str, Any]
    is_urgent: bool
    availability: str
    window: DateRange | None
    slots: list[DateRange]
    weekdays: list[int]


@dataclass(frozen=True)
class Hit:
    document: FoundDocument
    distance_km: float | None = None
    passage: Passage | None = None


@dataclass(frozen=True)
class SearchResults:
    """`total` counts all matches; `facets` maps a facet's code to counts per value, each facet counted without its own filter."""

    hits: list[Hit]
    total: int
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    is_capped: bool = False


class SearchEngine(Protocol):
    """Finds missions. Engines pass the same contract tests (tests/search/test_contract.py)."""

    def search(self, query: MissionQuery) -> SearchResults:
        """Answer the query with what an anonymous visitor may read now."""
        ...

    def search_others(self, query: MissionQuery, limit: int) -> list[Hit]:
        """The best matches of the query's text that are not missions: cities, organisations, news."""
        ...

    def suggest(self, query: MissionQuery, limit: int) -> list[Hit]:
        """While a visitor types: at most `limit` of each kind whose names hold a word that begins with each word typed so far.

        Those whose name begins with it come first, then the newest.
        """
        ...


def get_engine() -> SearchEngine:
    """The engine that answers visitors: as the settings say, Elasticsearch, with the database behind it, or the database alone."""
    if settings.ELASTICSEARCH["URL"]:
        from .engines.fallback import network_engine

        return network_engine()
    from .engines.postgres import PostgresEngine

    return PostgresEngine()
