"""What a question cost and where: in Elasticsearch, by its own account, on the way there, in PostgreSQL, in this process."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from django.db import connection
from elasticsearch import ApiError, TransportError

from countries.directory import held_directory
from search.elasticsearch import client as clients
from search.elasticsearch.engine import IncompleteAnswerError


@dataclass
class Cost:
    """Of one question, in milliseconds. `parts` is what Elasticsearch says of each request that went there at once."""

    whole: float = 0.0
    took: float = 0.0
    asking: float = 0.0
    """From sending a question to Elasticsearch to its answer read: what is beyond `took` are the way there and JSON."""
    database: float = 0.0
    parts: list[float] = field(default_factory=list)
    is_late: bool = False
    """Elasticsearch did not answer in the time that a visitor is given; the database would have answered in its place."""
    total: int = 0


class Recorder:
    """Stands between the engine and its client and notes what passes."""

    def __init__(self) -> None:
        self._client = clients.search_client()
        self.cost = Cost()

    def msearch(self, **asked: Any) -> Any:
        answer = self._noted(lambda: self._client.msearch(**asked))
        self.cost.parts += [each.get("took", 0) for each in answer["responses"]]
        return answer

    def search(self, **asked: Any) -> Any:
        answer = self._noted(lambda: self._client.search(**asked))
        self.cost.parts.append(answer["took"])
        return answer

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

    def _noted(self, ask: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        try:
            answer = ask()
        finally:
            self.cost.asking += _milliseconds(started)
        self.cost.took += answer["took"]
        return answer

    def _statement(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        started = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            self.cost.database += _milliseconds(started)


def _milliseconds(started: float) -> float:
    return 1000 * (time.perf_counter() - started)
