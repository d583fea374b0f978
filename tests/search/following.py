"""Reading the search table as the tests of what follows pages do."""

from countries.models import Portal
from search.engines.postgres import PostgresEngine
from search.models import SearchDocument
from search.query import MissionQuery


def row(kind: str, object_id: int) -> SearchDocument:
    return SearchDocument.objects.get(kind=kind, object_id=object_id)


def mission_row(page) -> SearchDocument:
    return row("mission", page.mission_id)


def found(portal: Portal | None = None, text: str = "", **question) -> set[int]:
    """Ids of the missions that visitors of a portal, or of the hub, find."""
    query = MissionQuery(portal_id=portal.pk if portal else None, text=text, per_page=100, **question)
    return {hit.document.object_id for hit in PostgresEngine().search(query).hits}


def publish(page) -> None:
    """As an editor does."""
    page.save_revision().publish()
    page.refresh_from_db()


def snapshot() -> list[dict]:
    """The whole table, as it is."""
    return list(SearchDocument.objects.order_by("kind", "object_id").values())
