"""A search table filled by hand, document by document, and questions to one engine."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from countries.models import Portal
from search.documents import write_documents
from search.models import SearchDocument
from search.query import Hit, MissionQuery, SearchResults
from search.rows import Document, Text

from .engines import EngineUnderTest

NOW = datetime(2026, 11, 10, 12, tzinfo=UTC)
TODAY = NOW.date()


def texts(language: str = "fr", title: str = "Lire avec les enfants", summary: str = "", body: str = "") -> dict[str, Text]:
    return {language: Text(title, summary, body)}


class Catalogue:
    """Documents of `portal`, unless they name another, and what an engine finds among them."""

    def __init__(self, under_test: EngineUnderTest, portal: Portal) -> None:
        self.under_test = under_test
        self.engine = under_test.engine
        self.portal = portal

    # --- Filling ---------------------------------------------------------------------------------------------------------------------

    def mission(self, object_id: int, **changes: Any) -> Document:
        """A mission that anybody may find, published `object_id` minutes ago: the smaller its id, the newer it is."""
        described = changes.pop("texts", None) or texts()
        fields = {
            "object_id": object_id,
            "portal_id": self.portal.pk,
            "texts": described,
            "page_ids": dict.fromkeys(described, object_id),
            "source_language": next(iter(described)),
            "published_at": NOW - timedelta(minutes=object_id),
            "confirmed_on": TODAY,
        }
        return Document(**(fields | changes))

    def publish(self, *documents: Document, kind: str = "mission") -> None:
        write_documents(kind, documents)
        self.under_test.catch_up()

    def withdraw(self, *object_ids: int, kind: str = "mission") -> None:
        write_documents(kind, [], object_ids)
        self.under_test.catch_up()

    def clear(self) -> None:
        """For the next case of a table."""
        missions = SearchDocument.objects.filter(kind="mission", is_tombstone=False)
        self.withdraw(*missions.values_list("object_id", flat=True))

    # --- Asking ----------------------------------------------------------------------------------------------------------------------

    def search(self, **question: Any) -> SearchResults:
        return self.engine.search(MissionQuery(**({"portal_id": self.portal.pk, "today": TODAY} | question)))

    def ids(self, **question: Any) -> list[int]:
        """The ids found, in their order."""
        return [hit.document.object_id for hit in self.search(**question).hits]

    def others(self, text: str, limit: int = 5, **question: Any) -> list[tuple[str, int]]:
        """Kind and id of what is found besides missions."""
        query = MissionQuery(**({"portal_id": self.portal.pk, "today": TODAY, "text": text} | question))
        hits: list[Hit] = self.engine.search_others(query, limit)
        return [(hit.document.kind, hit.document.object_id) for hit in hits]


def days_from_today(days: int) -> date:
    return TODAY + timedelta(days=days)
