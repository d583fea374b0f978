"""The engines that must pass the contract."""

import os
from typing import Protocol

import pytest

from search.elasticsearch import client, sender
from search.elasticsearch.client import bulk_client
from search.elasticsearch.engine import ElasticsearchEngine
from search.elasticsearch.indexes import rebuild_index
from search.engines.postgres import PostgresEngine
from search.models import SearchIndex
from search.query import SearchEngine


class EngineUnderTest(Protocol):
    engine: SearchEngine

    def catch_up(self) -> None:
        """Make what was written to the search table findable."""


class Postgres:
    def __init__(self, request: pytest.FixtureRequest) -> None:
        self.engine = PostgresEngine()

    def catch_up(self) -> None:
        """It reads the table itself."""


class Elasticsearch:
    """The session's server, with an empty index for each test."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self.index = use_elasticsearch(request)
        # Tests refresh the index themselves rather than wait for it.
        request.getfixturevalue("monkeypatch").setattr(sender, "AT_ONCE", -1)
        self.engine = ElasticsearchEngine()

    def catch_up(self) -> None:
        sender.send_lags(self.index)
        bulk_client().indices.refresh(index=self.index.name)


class Unsent:
    """An index that nobody brings up to date."""

    def __init__(self) -> None:
        self.engine = ElasticsearchEngine()

    def catch_up(self) -> None:
        """Left to the test."""


def use_elasticsearch(request: pytest.FixtureRequest) -> SearchIndex:
    """Name the session's server in the settings, and fill an index with what the table holds.

    What is found must not depend on how busy the machine is: the promise to visitors has its own tests (test_outages).
    """
    request.getfixturevalue("monkeypatch").setattr(client, "SEARCH_SECONDS", 30.0)
    settings = request.getfixturevalue("settings")
    name = f"test-{os.environ.get('PYTEST_XDIST_WORKER', 'single')}"
    settings.ELASTICSEARCH = settings.ELASTICSEARCH | {"URL": request.getfixturevalue("elasticsearch_server").url, "INDEX": name}
    return rebuild_index()


ENGINES: dict[str, type[EngineUnderTest]] = {
    "postgres": Postgres,
    "elasticsearch": Elasticsearch,
}
