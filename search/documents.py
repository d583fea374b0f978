"""Writing the search table: who builds documents, and when.

`content` registers one builder per kind. `update_documents()` runs inside the transaction of the change: it locks the objects,
asks the builder what an anonymous visitor may read of them now, and writes rows with a new version. What a builder no longer
returns becomes a tombstone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.db import connection, transaction

from countries.directory import held_directory

from .lags import note_lags
from .models import SearchDocument
from .rows import Document, Text, row_of

__all__ = [
    "Document",
    "Source",
    "Text",
    "differing_ids",
    "following_once",
    "in_batches",
    "mend_documents",
    "register_source",
    "sources",
    "update_documents",
    "write_documents",
]

BATCH = 500
MOST_LOCKS = 1000
"""Objects that one transaction locks one by one: PostgreSQL has room for some six thousand locks in all. Beyond, the kind is locked."""

CONTENT_FIELDS = [
    field.attname
    for field in SearchDocument._meta.concrete_fields
    if field.name not in ("id", "kind", "object_id", "vector", "version", "is_tombstone", "updated_at")
]
"""The columns that a builder decides; the vector is made from them."""

Builder = Callable[[Sequence[int]], Iterable[Document]]


@dataclass(frozen=True)
class Source:
    """Where documents of one kind come from: `build` for given ids, `ids` of all objects that could have one."""

    build: Builder
    ids: Callable[[], Iterable[int]]


_sources: dict[str, Source] = {}
_collected: ContextVar[dict[str, set[int]] | None] = ContextVar("collected", default=None)


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


# --- Following changes -------------------------------------------------------------------------------------------------------------


def update_documents(kind: str, object_ids: Iterable[int]) -> None:
    """Make the rows of these objects what an anonymous visitor may read of them, as this transaction sees them.

    Objects are locked in the order of their ids, so that two writers of the same one take turns and the later version is the later
    truth. Inside of `following_once()` this waits for the end of that block.
    """
    collected = _collected.get()
    if collected is not None:
        collected.setdefault(kind, set()).update(object_ids)
        return
    with transaction.atomic():
        ids = set(object_ids)
        _lock(kind, ids)
        for batch in in_batches(ids):
            _update_batch(kind, batch)


@contextmanager
def following_once() -> Iterator[None]:
    """One transaction whose changes search follows once, at its end, whatever number of signals tell of them.

    Kinds and ids are taken in one order, so that two such transactions cannot wait for each other. A block inside another is part of it.
    """
    if _collected.get() is not None:
        yield
        return
    with transaction.atomic():
        collected: dict[str, set[int]] = {}
        token = _collected.set(collected)
        try:
            yield
        finally:
            _collected.reset(token)
        for kind in sorted(collected):
            update_documents(kind, collected[kind])


def _lock(kind: str, ids: Iterable[int]) -> None:
    """Hold these objects until the transaction ends: each by itself beside other writers, very many by holding all writers off."""
    ordered = sorted(ids)
    lock, objects = ("pg_advisory_xact_lock_shared", ordered) if len(ordered) <= MOST_LOCKS else ("pg_advisory_xact_lock", [])
    name = f"search {kind}"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {lock}(hashtextextended(%s, 0))", [name])
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, id)) FROM unnest(%s::bigint[]) AS id", [name, objects])


def _update_batch(kind: str, ids: Sequence[int]) -> None:
    documents = _built(kind, ids)
    gone = SearchDocument.objects.filter(kind=kind, object_id__in=set(ids) - {d.object_id for d in documents}, is_tombstone=False)
    write_documents(kind, documents, list(gone.values_list("object_id", flat=True)))


def _built(kind: str, ids: Sequence[int]) -> list[Document]:
    """What the builder says of these objects. Each asks the directory where it stands: once, then, whether that is still true."""
    with held_directory():
        return list(_sources[kind].build(ids))


def write_documents(kind: str, documents: Sequence[Document], gone: Iterable[int] = ()) -> None:
    """Write rows as they are said, and tombstones of what is gone, each with a new version. Locks nothing."""
    rows = [row_of(kind, document) for document in documents]
    rows += [SearchDocument(kind=kind, object_id=pk, is_tombstone=True) for pk in gone]
    for row, version in zip(rows, _versions(len(rows)), strict=True):
        row.version = version
    SearchDocument.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["kind", "object_id"],
        update_fields=[*CONTENT_FIELDS, "vector", "version", "is_tombstone", "updated_at"],
    )
    note_lags(kind, [row.object_id for row in rows])


def _versions(count: int) -> list[int]:
    if not count:
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('network_search_version') FROM generate_series(1, %s)", [count])
        return [version for (version,) in cursor.fetchall()]


# --- Comparing --------------------------------------------------------------------------------------------------------------------


@transaction.atomic
def mend_documents(kind: str, object_ids: Sequence[int]) -> list[int]:
    """Put right the rows of these objects that are not what their builder says; return which.

    Compared once without locks, since nearly all are right, and once more under them: a change that was on its way is no difference.
    """
    suspects = differing_ids(kind, object_ids)
    if suspects:
        _lock(kind, suspects)
        suspects = differing_ids(kind, suspects)
        for batch in in_batches(suspects):
            _update_batch(kind, batch)
    return suspects


def differing_ids(kind: str, ids: Sequence[int]) -> list[int]:
    """Which of these objects have a row that is not what their builder says now."""
    wanted = {document.object_id: row_of(kind, document) for document in _built(kind, ids)}
    stored = {row.object_id: row for row in SearchDocument.objects.filter(kind=kind, object_id__in=ids)}
    return [pk for pk in ids if not _same(stored.get(pk), wanted.get(pk))]


def _same(stored: SearchDocument | None, wanted: SearchDocument | None) -> bool:
    if wanted is None:
        return stored is None or stored.is_tombstone
    if stored is None or stored.is_tombstone or stored.vector is None:
        return False
    return all(getattr(stored, name) == getattr(wanted, name) for name in CONTENT_FIELDS)
