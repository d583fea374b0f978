"""Whether the live index equals the table, document by document, and making it so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.db import transaction
from elasticsearch import Elasticsearch

from ..lags import note_lags
from ..models import SearchDocument, SearchIndex
from . import client as clients
from .bodies import document_id
from .sender import send_actions

PAGE = 5000
KEPT_ALIVE = "2m"

Version = tuple[str, int, int]
"""Kind, id, version."""


@dataclass
class Differences:
    """Documents by their id in the index."""

    missing: list[tuple[str, int]] = field(default_factory=list)
    """The index lacks them, or has an older version."""
    surplus: list[tuple[str, int]] = field(default_factory=list)
    """The table has no such row, or only its tombstone."""

    def __bool__(self) -> bool:
        return bool(self.missing or self.surplus)

    def __len__(self) -> int:
        return len(self.missing) + len(self.surplus)


def compare(index: SearchIndex) -> Differences:
    """Walk through both in the same order, a page at a time. What lags is no difference: it is on its way.

    Raises elasticsearch's exceptions.
    """
    client = clients.bulk_client()
    client.indices.refresh(index=index.name)
    lagging = set(index.lags.values_list("document__kind", "document__object_id"))
    differences = Differences()
    rows, entries = _rows(), _entries(client, index)
    row, entry = next(rows, None), next(entries, None)
    while row or entry:
        if entry is None or (row and row[:2] < entry[:2]):
            differences.missing.append(row[:2])
            row = next(rows, None)
        elif row is None or entry[:2] < row[:2]:
            differences.surplus.append(entry[:2])
            entry = next(entries, None)
        else:
            if row[2] != entry[2]:
                differences.missing.append(row[:2])
            row, entry = next(rows, None), next(entries, None)
    differences.missing = [key for key in differences.missing if key not in lagging]
    differences.surplus = [key for key in differences.surplus if key not in lagging]
    return differences


def mend(index: SearchIndex, differences: Differences) -> None:
    """What is missing lags from now on and is sent; what is too much is deleted, unless a row has come in between.

    Raises elasticsearch's exceptions.
    """
    with transaction.atomic():
        for kind, ids in _by_kind(differences.missing).items():
            note_lags(kind, ids)
    for kind, ids in _by_kind(differences.surplus).items():
        come = set(SearchDocument.objects.filter(kind=kind, object_id__in=ids, is_tombstone=False).values_list("object_id", flat=True))
        gone = [{"_op_type": "delete", "_index": index.name, "_id": document_id(kind, pk)} for pk in ids if pk not in come]
        send_actions(gone)


def _by_kind(keys: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    ids: dict[str, list[int]] = {}
    for kind, pk in keys:
        ids.setdefault(kind, []).append(pk)
    return ids


def _rows() -> Iterator[Version]:
    rows = SearchDocument.objects.filter(is_tombstone=False).order_by("kind", "object_id")
    last: tuple[str, int] | None = None
    while True:
        page = rows
        if last:
            page = page.extra(where=["(kind, object_id) > (%s, %s)"], params=last)
        found = list(page.values_list("kind", "object_id", "version")[:PAGE])
        yield from found
        if len(found) < PAGE:
            return
        last = found[-1][:2]


def _entries(client: Elasticsearch, index: SearchIndex) -> Iterator[Version]:
    """In the same order as the rows: of kinds byte by byte, as both sort plain ASCII."""
    pit = client.open_point_in_time(index=index.name, keep_alive=KEPT_ALIVE)["id"]
    after = None
    try:
        while True:
            answer = client.search(
                pit={"id": pit, "keep_alive": KEPT_ALIVE},
                size=PAGE,
                sort=[{"kind": "asc"}, {"object_id": "asc"}],
                search_after=after,
                version=True,
                stored_fields="_none_",
                docvalue_fields=["kind", "object_id"],
                track_total_hits=False,
            )
            hits = answer["hits"]["hits"]
            for hit in hits:
                yield hit["fields"]["kind"][0], hit["fields"]["object_id"][0], hit["_version"]
            if len(hits) < PAGE:
                return
            pit, after = answer["pit_id"], hits[-1]["sort"]
    finally:
        client.options(ignore_status=404).close_point_in_time(id=pit)
