"""Comparing pages with the search table, and filling it afresh."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from .documents import Source, in_batches, mend_documents, sources, update_documents
from .models import SearchDocument, SearchLag

TOMBSTONES_KEPT = timedelta(days=2)
"""After this, those that every index has confirmed are dropped."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class ReconcileReport:
    """Ids of objects whose row differed from their pages, by kind; they were put right."""

    differences: dict[str, list[int]]

    def __bool__(self) -> bool:
        return any(self.differences.values())


def rewrite_rows(progress: Progress | None = None) -> int:
    """Write every row anew, in batches that each commit: readers always see a full table. Returns the number of objects."""
    total = 0
    for kind, source in sources().items():
        ids, done = _all_ids(kind, source), 0
        for batch in in_batches(ids):
            update_documents(kind, batch)
            done += len(batch)
            if progress:
                progress(kind, done, len(ids))
        total += done
    return total


def reconcile() -> ReconcileReport:
    """Find rows that are not what their pages say, put them right and name them; drop old tombstones."""
    differences: dict[str, list[int]] = {}
    for kind, source in sources().items():
        for batch in in_batches(_all_ids(kind, source)):
            if ids := mend_documents(kind, batch):
                differences.setdefault(kind, []).extend(ids)
    confirmed = ~Exists(SearchLag.objects.filter(document=OuterRef("pk")))
    SearchDocument.objects.filter(confirmed, is_tombstone=True, updated_at__lt=timezone.now() - TOMBSTONES_KEPT).delete()
    return ReconcileReport(differences)


def _all_ids(kind: str, source: Source) -> set[int]:
    """Objects that could have a row, and those that have one."""
    ids: Iterable[int] = SearchDocument.objects.filter(kind=kind).values_list("object_id", flat=True)
    return set(source.ids()) | set(ids)
