"""The engine that the network runs on: Elasticsearch, and the database in its place as long as it does not answer."""

import logging
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from elasticsearch import ApiError, BadRequestError, TransportError

from ..elasticsearch.engine import ElasticsearchEngine, IncompleteAnswerError
from ..query import Hit, MissionQuery, SearchEngine, SearchResults
from .circuit import Circuit
from .postgres import PostgresEngine

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class FallbackEngine:
    """Asks the first engine unless it is known not to answer; whatever goes wrong there, the second one answers."""

    def __init__(self, first: SearchEngine, second: SearchEngine, circuit: Circuit) -> None:
        self.first, self.second, self.circuit = first, second, circuit

    def search(self, query: MissionQuery) -> SearchResults:
        return self._ask(lambda engine: engine.search(query))

    def search_others(self, query: MissionQuery, limit: int) -> list[Hit]:
        return self._ask(lambda engine: engine.search_others(query, limit))

    def suggest(self, query: MissionQuery, limit: int) -> list[Hit]:
        return self._ask(lambda engine: engine.suggest(query, limit))

    def _ask(self, question: Callable[[SearchEngine], Answer]) -> Answer:
        if not self.circuit.is_open:
            try:
                return question(self.first)
            except BadRequestError:
                # Our fault, not the server's: the next question may well be answered.
                logger.exception("Elasticsearch did not understand a query")
            except (ApiError, TransportError, IncompleteAnswerError) as error:
                self.circuit.trip(error)
        return question(self.second)


@cache
def network_engine() -> FallbackEngine:
    """One per process, since what it learns of the cluster is true of all requests."""
    elasticsearch = ElasticsearchEngine()
    return FallbackEngine(elasticsearch, PostgresEngine(), Circuit(probe=elasticsearch.probe))
