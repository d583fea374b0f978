"""What a question cost and where: in Elasticsearch, by its own account, on the way there, in PostgreSQL, in this process."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from django.db import connection
from elasticsearch import ApiError, TransportError

from bench.processes import cpu_seconds
from countries.directory import held_directory
from search.elasticsearch import client as clients
from search.elasticsearch.engine import IncompleteAnswerError


@dataclass
class Cost:
    """Of one question, in milliseconds."""

    whole: float = 0.0
    took: float = 0.0
    """In Elasticsearch, by its own account: of what is asked at once, the longest."""
    hits: float = 0.0
    counts: float = 0.0
    """Of the two requests of a search by themselves."""
    database: float = 0.0
    is_late: bool = False
    """Elasticsearch did not answer in the time that a visitor is given; the database would have answered in its place."""
    total: int = 0


class Recorder:
    """Stands between the engine and its client and notes what passes."""

    def __init__(self) -> None:
        self._client = clients.search_client()
        self.cost = Cost()

    def search(self, **asked: Any) -> Any:
        answer = self._client.search(**asked)
        self._note(asked["body"], answer)
        return answer

    def msearch(self, **asked: Any) -> Any:
        answer = self._client.msearch(**asked)
        for request, each in zip(asked["searches"][1::2], answer["responses"], strict=True):
            self._note(request, each)
        return answer

    def _note(self, request: Any, answer: Any) -> None:
        self.cost.took = max(self.cost.took, answer["took"])
        setattr(self.cost, "hits" if request["size"] else "counts", answer["took"])

    @contextmanager
    def recording(self) -> Iterator[Cost]:
        """The cost of what is asked inside, as if it were the answer to one request of a visitor."""
        self.cost = Cost()
        with patch.object(clients, "search_client", lambda: self), connection.execute_wrapper(self._statement), held_directory():
            started = time.perf_counter()
            try:
                yield self.cost
            except (ApiError, TransportError, IncompleteAnswerError):
                self.cost.is_late = True
            self.cost.whole = _milliseconds(started)

    def _statement(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        started = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            self.cost.database += _milliseconds(started)


def _milliseconds(started: float) -> float:
    return 1000 * (time.perf_counter() - started)


@dataclass
class Busy:
    """Seconds of CPU, which other work on the machine changes far less than times: of Elasticsearch, of this process's connection to
    PostgreSQL and of this process."""

    elasticsearch: float = 0.0
    postgres: float = 0.0
    python: float = 0.0

    @contextmanager
    def adding(self) -> Iterator[None]:
        """Add what the block costs. Elasticsearch's background work counts, too."""
        backend = connection_backend()
        before, rows, started = elasticsearch_seconds(), cpu_seconds(backend) or 0.0, time.process_time()
        yield
        self.python += time.process_time() - started
        self.postgres += (cpu_seconds(backend) or 0.0) - rows
        self.elasticsearch += elasticsearch_seconds() - before


def connection_backend() -> int:
    """The process of PostgreSQL that serves this one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return cursor.fetchone()[0]


def elasticsearch_seconds() -> float:
    """What its one node has spent on the CPU since its start."""
    [node] = clients.bulk_client().nodes.stats(metric="process")["nodes"].values()
    return node["process"]["cpu"]["total_in_millis"] / 1000
