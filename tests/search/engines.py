"""The engines that must pass the contract."""

from typing import Protocol

from search.engines.postgres import PostgresEngine
from search.query import SearchEngine


class EngineUnderTest(Protocol):
    engine: SearchEngine

    def catch_up(self) -> None:
        """Make what was written to the search table findable."""


class Postgres:
    def __init__(self) -> None:
        self.engine = PostgresEngine()

    def catch_up(self) -> None:
        """It reads the table itself."""


ENGINES: dict[str, type[EngineUnderTest]] = {
    "postgres": Postgres,
}
