"""Elasticsearch is refused, hangs, is read-only, overloaded, killed: visitors get the database's answer, editors publish, nothing is lost.

Each drill does it to a real server. Waiting times are promises to visitors; they are asserted with threefold slack for a busy machine.
"""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from elasticsearch import ApiError, TransportError

from search import tasks
from search.elasticsearch.client import alias, bulk_client
from search.elasticsearch.comparison import compare
from search.elasticsearch.indexes import live_index, rebuild_index
from search.engines.fallback import FallbackEngine, network_engine
from search.query import MissionQuery, get_engine
from tests.world import World

from .following import publish

if TYPE_CHECKING:
    from tests.elasticsearch import PrivateServer

SLACK = 3
WAIT = 1.0 * SLACK
"""Seconds that a visitor may wait for an outage, all in all."""
NO_WAIT = 0.3 * SLACK
"""Seconds within which a page is there once the outage is known."""
RECOVERY = 30.0


@pytest.fixture
def server(private_elasticsearch: "PrivateServer", settings, world: World) -> Iterator["PrivateServer"]:
    """The small network on a server of its own, all of its missions in the index."""
    settings.ELASTICSEARCH = settings.ELASTICSEARCH | {"URL": private_elasticsearch.url, "INDEX": "drill"}
    network_engine.cache_clear()
    rebuild_index()
    yield private_elasticsearch
    private_elasticsearch.mend()
    rebuild_index()
    wait_until(lambda: not engine().circuit.is_open)
    network_engine.cache_clear()


@pytest.fixture
def visitor(world: World) -> Client:
    client = Client(headers={"host": world.cameroon.site.hostname})
    client.get("/fr/missions/")  # the first page of a process compiles its templates
    return client


def engine() -> FallbackEngine:
    found = get_engine()
    assert isinstance(found, FallbackEngine)
    return found


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + RECOVERY
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def timed(visitor: Client, text: str) -> tuple[float, str]:
    begin = time.monotonic()
    answer = visitor.get("/fr/missions/", {"q": text})
    assert answer.status_code == 200
    return time.monotonic() - begin, answer.content.decode()


def everything_arrives() -> None:
    """After a recovery the worker sends, and index and table are the same."""
    wait_until(_sent)
    index = live_index()
    assert index
    assert not index.lags.exists()
    assert not compare(index)


def _sent() -> bool:
    tasks.send_lags()
    index = live_index()
    return bool(index and not index.lags.exists())


def elasticsearch_answers(text: str, expected: int) -> None:
    bulk_client().indices.refresh(index=alias())
    assert engine().first.search(MissionQuery(text=text)).total == expected


# --- Drills ---------------------------------------------------------------------------------------------------------------------------


def refuse(server: "PrivateServer") -> None:
    server.kill()


def freeze(server: "PrivateServer") -> None:
    server.freeze()


def lose_the_index(_server: "PrivateServer") -> None:
    bulk_client().indices.delete(index=live_index().name)


def overload(server: "PrivateServer") -> None:
    """Its circuit breaker refuses every request with 429."""
    server.ask("PUT", "/_cluster/settings", {"persistent": {"indices.breaker.total.limit": "1kb"}})


@pytest.mark.parametrize("outage", [refuse, freeze, lose_the_index, overload])
def test_no_visitor_waits_long_and_none_waits_twice(server, visitor: Client, world: World, outage: Callable):
    _seconds, before = timed(visitor, "lecture")
    assert world.lecture_mission.title in before
    outage(server)

    first, page = timed(visitor, "lecture")
    assert first < WAIT
    assert world.lecture_mission.title in page
    assert engine().circuit.is_open

    for text in ("lecture", "enfants", "rien de tel ici"):
        seconds, page = timed(visitor, text)
        assert seconds < NO_WAIT
        assert "Elasticsearch" not in page


@pytest.mark.parametrize("outage", [refuse, freeze, overload])
def test_editors_publish_as_ever_and_after_the_recovery_the_index_equals_the_table(server, world: World, outage: Callable):
    outage(server)
    begin = time.monotonic()

    world.douala_mission.title = "Vélos pour le lycée"
    publish(world.douala_mission)
    world.yaounde_mission.unpublish()

    assert time.monotonic() - begin < WAIT
    tasks.send_lags()
    index = live_index()
    assert index.lags.count() == 2
    assert index.last_error
    assert get_engine().search(MissionQuery(text="vélos")).total == 1

    server.recover()
    everything_arrives()
    wait_until(lambda: not engine().circuit.is_open)
    elasticsearch_answers("vélos", 1)


def test_an_index_that_is_read_only_catches_up_once_it_is_not(server, world: World):
    """As on a nearly full disk."""
    bulk_client().indices.put_settings(index=alias(), settings={"index.blocks.write": True})

    world.douala_mission.title = "Vélos pour le lycée"
    publish(world.douala_mission)
    tasks.send_lags()

    [lag] = live_index().lags.all()
    assert "cluster_block_exception" in lag.error
    assert get_engine().search(MissionQuery(text="enfants")).hits, "it can still be searched"

    bulk_client().indices.put_settings(index=alias(), settings={"index.blocks.write": False})
    everything_arrives()
    elasticsearch_answers("vélos", 1)


def test_a_restarted_server_is_found_again_without_a_visitor_sent_ahead(server, visitor: Client, world: World):
    server.kill()
    timed(visitor, "lecture")
    server.start()

    wait_until(lambda: not engine().circuit.is_open)

    _seconds, page = timed(visitor, "lecture")
    assert world.lecture_mission.title in page
    assert not engine().circuit.is_open


def test_a_query_that_is_not_understood_is_our_fault_and_opens_nothing(server, monkeypatch: pytest.MonkeyPatch, caplog):
    monkeypatch.setattr("search.elasticsearch.queries._NEWEST", [{"no_such_field": "desc"}])

    assert get_engine().search(MissionQuery()).total > 0

    assert not engine().circuit.is_open
    assert "did not understand a query" in caplog.text


def test_a_sender_that_meets_an_outage_says_so_and_raises_nothing(server, world: World, caplog: pytest.LogCaptureFixture):
    publish(world.douala_mission)
    server.kill()

    tasks.send_lags()

    assert "could not be brought up to date" in caplog.text
    with pytest.raises((ApiError, TransportError)):
        bulk_client().info()
