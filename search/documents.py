"""Writing the search table: the shape of a document, who builds it, and when.

`content` registers one builder per kind. `update_documents()` runs inside the transaction of the change: it locks the objects,
asks the builder what an anonymous visitor may read of them now, and writes rows with a new version. What a builder no longer
returns becomes a tombstone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from .languages import TEXT_CONFIGS
from .models import SearchDocument
from .stay import Dates

BATCH = 500

CONTENT_FIELDS = [
    field.attname
    for field in SearchDocument._meta.concrete_fields
    if field.name not in ("id", "kind", "object_id", "vector", "version", "is_tombstone", "updated_at")
]
"""The columns that a builder decides."""


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
    published_at: datetime | None = None
    confirmed_on: date | None = None
    closes_at: datetime | None = None


Builder = Callable[[Sequence[int]], Iterable[Document]]


@dataclass(frozen=True)
class Source:
    """Where documents of one kind come from: `build` for given ids, `ids` of all objects that could have one."""

    build: Builder
    ids: Callable[[], Iterable[int]]


_sources: dict[str, Source] = {}


def register_source(kind: str, build: Builder, ids: Callable[[], Iterable[int]]) -> None:
    """Tell how documents of this kind are built. Raises ValueError for a kind that is taken."""
    if kind in _sources:
        raise ValueError(f"Documents of the kind {kind!r} have a source already.")
    _sources[kind] = Source(build, ids)


def sources() -> dict[str, Source]:
    """The registered sources by kind."""
    return dict(_sources)


def in_batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """The distinct ids in ascending order, 500 at a time."""
    ordered = sorted(set(ids))
    for start in range(0, len(ordered), BATCH):
        yield ordered[start : start + BATCH]


def differing_ids(kind: str, ids: Sequence[int]) -> list[int]:
    """Which of these objects have a row that is not what their builder says now."""
    wanted = {document.object_id: _row(kind, document) for document in _sources[kind].build(ids)}
    stored = {row.object_id: row for row in SearchDocument.objects.filter(kind=kind, object_id__in=ids)}
    return [pk for pk in ids if not _same(stored.get(pk), wanted.get(pk))]


def _same(stored: SearchDocument | None, wanted: SearchDocument | None) -> bool:
    if wanted is None:
        return stored is None or stored.is_tombstone
    if stored is None or stored.is_tombstone:
        return False
    return all(getattr(stored, name) == getattr(wanted, name) for name in CONTENT_FIELDS)


@transaction.atomic
def update_documents(kind: str, object_ids: Iterable[int]) -> None:
    """Make the rows of these objects what an anonymous visitor may read of them, as this transaction sees them.

    Seven queries per 500 objects. Objects are locked in the order of their ids, so that two writers of the same one take turns
    and the later version is the later truth.
    """
    for ids in in_batches(object_ids):
        _update_batch(kind, ids)


def _update_batch(kind: str, ids: Sequence[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, id)) FROM unnest(%s::bigint[]) AS id", [f"search {kind}", list(ids)]
        )
    documents = list(_sources[kind].build(ids))
    written = {document.object_id for document in documents}
    gone = SearchDocument.objects.filter(kind=kind, object_id__in=set(ids) - written, is_tombstone=False)
    rows = [_row(kind, document) for document in documents]
    rows += [SearchDocument(kind=kind, object_id=pk, is_tombstone=True) for pk in gone.values_list("object_id", flat=True)]
    if not rows:
        return
    for row, version in zip(rows, _versions(len(rows)), strict=True):
        row.version = version
    SearchDocument.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["kind", "object_id"],
        update_fields=[*CONTENT_FIELDS, "version", "is_tombstone", "updated_at"],
    )
    _write_vectors(kind, [row.object_id for row in rows])


def _row(kind: str, document: Document) -> SearchDocument:
    dates = document.dates
    starts = [start for start, _ in dates.slots] or [dates.start]
    has_window = dates.start or dates.end
    return SearchDocument(
        kind=kind,
        object_id=document.object_id,
        portal_id=document.portal_id,
        organisation_id=document.organisation_id,
        keywords=document.keywords,
        texts={code: {"title": t.title, "summary": t.summary, "body": t.body} for code, t in document.texts.items()},
        page_ids=document.page_ids,
        languages=list(document.texts),
        source_language=document.source_language,
        card=document.card,
        facets=[f"{code}:{value}" for code, values in document.facets.items() for value in dict.fromkeys(values)],
        is_on_hub=document.is_on_hub,
        is_open=document.is_open,
        is_urgent=document.is_urgent,
        completeness=document.completeness,
        published_at=document.published_at,
        confirmed_on=document.confirmed_on,
        closes_at=document.closes_at,
        availability=dates.availability,
        is_remote=dates.is_remote,
        window=_days(dates.start, dates.end) if has_window else None,
        slots=[_days(start, end) for start, end in dates.slots],
        weekdays=list(dates.weekdays),
        shortest_stay=dates.shortest_stay,
        notice_days=dates.notice_days,
        deadline=dates.deadline,
        starts_on=min((start for start in starts if start), default=None),
        latitudes=[latitude for latitude, _ in document.places],
        longitudes=[longitude for _, longitude in document.places],
    )


def _days(first: date | None, last: date | None) -> DateRange:
    """Both days included, in the form in which PostgreSQL gives a range of dates back; None is open."""
    return DateRange(first, last and last + date.resolution, "[)")


def _versions(count: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('network_search_version') FROM generate_series(1, %s)", [count])
        return [version for (version,) in cursor.fetchall()]


def _write_vectors(kind: str, ids: Sequence[int]) -> None:
    """Title, summary and body of every language, each under its own stemmer and weight, in one column."""
    parts, parameters = [], []
    for language, config in TEXT_CONFIGS.items():
        for column, weight in (("title", "A"), ("summary", "B"), ("body", "C")):
            parts.append(f"setweight(to_tsvector(%s::regconfig, COALESCE(d.texts->%s->>'{column}', '')), '{weight}')")
            parameters += [config, language]
        parts.append("setweight(to_tsvector(%s::regconfig, d.keywords), 'B')")
        parameters.append(config)
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE network_search_searchdocument d SET vector = CASE WHEN d.is_tombstone THEN NULL ELSE {' || '.join(parts)} END"
            " WHERE d.kind = %s AND d.object_id = ANY (%s)",
            [*parameters, kind, list(ids)],
        )
