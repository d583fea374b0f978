"""How search is: which engine answers, what lags, what differs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Min
from django.utils import timezone
from elasticsearch import ApiError, TransportError

from .elasticsearch.client import is_configured
from .elasticsearch.engine import ElasticsearchEngine, IncompleteAnswerError
from .elasticsearch.indexes import live_index
from .models import SearchIndex

LATE = timedelta(seconds=60)
"""A lag of more than this is worth a look: the worker sends within a second, and beat sweeps every ten."""


@dataclass(frozen=True)
class IndexStatus:
    """One index and what it lacks."""

    index: SearchIndex
    lagging: int
    oldest: datetime | None

    @property
    def is_late(self) -> bool:
        return self.oldest is not None and timezone.now() - self.oldest > LATE


def index_statuses() -> list[IndexStatus]:
    """All indexes, in one query."""
    indexes = SearchIndex.objects.annotate(lagging=Count("lags"), oldest=Min("lags__since")).order_by("created_at")
    return [IndexStatus(index, index.lagging, index.oldest) for index in indexes]


def answering() -> str:
    """Which engine answers visitors now, and, where it is not Elasticsearch though it should, why."""
    if not is_configured():
        return "postgres"
    if live_index() is None:
        return "postgres (there is no index yet: rebuild_search)"
    try:
        ElasticsearchEngine.probe()
    except (ApiError, TransportError, IncompleteAnswerError) as error:
        return f"postgres (Elasticsearch does not answer: {type(error).__name__})"
    return "elasticsearch"


def in_a_word() -> str:
    """For `/-/ready`: the engine, and whether its index is late."""
    late = [status for status in index_statuses() if status.is_late] if is_configured() else []
    return answering() + (f", {sum(status.lagging for status in late)} documents late" if late else "")
