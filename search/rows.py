"""From what a builder says to a row of the search table."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.search import SearchVectorField
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Expression

from .languages import TEXT_CONFIGS
from .models import SearchDocument
from .stay import Dates
from .words import NAMES, plain

LONGEST_NAMES = 4_000
"""Characters of the words that suggestions go by."""

LONGEST_BODY = 50_000
"""Characters of a body that can be searched: PostgreSQL refuses a vector of more than a megabyte, and publishing must not fail."""


@dataclass(frozen=True)
class Text:
    """One language's text; `body` is plain text."""

    title: str
    summary: str = ""
    body: str = ""


@dataclass(frozen=True)
class Document:
    """What a builder says of one object; see SearchDocument for the fields' meaning."""

    object_id: int
    portal_id: int
    texts: dict[str, Text]
    page_ids: dict[str, int]
    source_language: str
    published_at: datetime
    keywords: str = ""
    """Words in any language that find it besides its texts: names of places, of its organisation, of its type."""
    organisation_id: int | None = None
    facets: dict[str, Sequence[str]] = field(default_factory=dict)
    card: dict[str, Any] = field(default_factory=dict)
    dates: Dates = field(default_factory=Dates)
    places: Sequence[tuple[float, float]] = ()
    is_on_hub: bool = True
    is_open: bool = True
    is_urgent: bool = False
    completeness: int = 0
    confirmed_on: date | None = None
    closes_at: datetime | None = None


class _Vector(Expression):
    """Title, summary, body and keywords of every language, each under its own stemmer and weight, in one column."""

    output_field = SearchVectorField()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.parts: list[tuple[str, str, str]] = []
        for language, config in TEXT_CONFIGS.items():
            text = document.texts.get(language, Text(""))
            weighted = ((text.title, "A"), (text.summary, "B"), (text.body[:LONGEST_BODY], "C"), (document.keywords, "D"))
            self.parts += [(config, plain(words, language), weight) for words, weight in weighted if words]

    def as_sql(self, compiler, connection) -> tuple[str, list[str]]:
        if not self.parts:
            return "''::tsvector", []
        sql = " || ".join("setweight(to_tsvector(%s::regconfig, %s), %s)" for _part in self.parts)
        return f"({sql})", [parameter for part in self.parts for parameter in part]


def row_of(kind: str, document: Document) -> SearchDocument:
    """The row, not saved and without a version, that says what the document says."""
    dates = document.dates
    starts = [start for start, _ in dates.slots] or [dates.start]
    return SearchDocument(
        kind=kind,
        object_id=document.object_id,
        portal_id=document.portal_id,
        organisation_id=document.organisation_id,
        keywords=document.keywords,
        texts={code: {"title": text.title, "summary": text.summary} for code, text in document.texts.items()},
        bodies={code: text.body[:LONGEST_BODY] for code, text in document.texts.items()},
        page_ids=document.page_ids,
        languages=list(document.texts),
        source_language=document.source_language,
        card=document.card,
        facets=[f"{code}:{value}" for code, values in document.facets.items() for value in dict.fromkeys(values)],
        vector=_Vector(document),
        names=_names(kind, document),
        is_on_hub=document.is_on_hub,
        is_open=document.is_open,
        is_urgent=document.is_urgent,
        completeness=document.completeness,
        published_at=document.published_at,
        confirmed_on=document.confirmed_on,
        closes_at=document.closes_at,
        availability=dates.availability,
        is_remote=dates.is_remote,
        window=_range(dates.start, dates.end) if dates.start or dates.end else None,
        slots=[_range(start, end) for start, end in dates.slots],
        weekdays=list(dates.weekdays),
        shortest_stay=dates.shortest_stay,
        notice_days=dates.notice_days,
        deadline=dates.deadline,
        starts_on=min((start for start in starts if start), default=None),
        latitudes=[latitude for latitude, _ in document.places],
        longitudes=[longitude for _, longitude in document.places],
    )


def _names(kind: str, document: Document) -> str:
    """Titles; of a place, also what else it is called. The blank in front lets one index find every word by its beginning."""
    words = [text.title for text in document.texts.values()] + ([document.keywords] if kind == "territory" else [])
    return " " + plain(" ".join(words), NAMES)[:LONGEST_NAMES]


def _range(start: date | None, end: date | None) -> DateRange:
    """Both days included, in the form that PostgreSQL gives it, so that a row read back equals the row that was written.

    Dates in the wrong order are no day at all; the last day that a date can name is no end.
    """
    if start and end and end < start:
        return DateRange(empty=True)
    upper = end + date.resolution if end and end < date.max else None
    return DateRange(start, upper, "[)" if start else "()")
