"""Searches are counted without saying by whom, without slowing one down, and each once whatever happens to the worker."""

import logging
import socket
import time
import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.conf import settings as configured
from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import Settings
from redis import Redis

from countries.models import Portal, PortalStatus
from search import counting, tasks
from search.counting import LIVE, TAKEN, count_search, countable, forget_old_counts, move_counts
from search.models import CountedBatch, QueryCount, Synonym
from search.parameters import read_parameters
from tests.factories import MissionPageFactory, page_of
from tests.world import World

pytestmark = pytest.mark.django_db

BROWSER = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"


@pytest.fixture(autouse=True)
def _fresh_counter() -> Iterator[None]:
    counting._paused_until = 0.0
    counting._client.cache_clear()
    yield
    counting._paused_until = 0.0
    counting._client.cache_clear()


@pytest.fixture
def valkey() -> Redis:
    return Redis.from_url(configured.REDIS_URL, decode_responses=True)


def visitor_of(portal: Portal, agent: str = BROWSER) -> Client:
    return Client(headers={"host": portal.site.hostname, "user-agent": agent})


def counted() -> dict[tuple[str, str, str], tuple[int, int]]:
    """What the database knows, by portal, language and text: searches, and those in vain."""
    rows = QueryCount.objects.values_list("portal__code", "language", "text", "searches", "found_nothing")
    return {(portal, language, text): (searches, in_vain) for portal, language, text, searches, in_vain in rows}


def asking(rf: RequestFactory, portal: Portal, text: str, **extra: str) -> HttpRequest:
    request = rf.get("/fr/missions/", {"q": text} | extra, headers={"user-agent": BROWSER})
    request.portal, request.LANGUAGE_CODE, request.user = portal, "fr", AnonymousUser()
    return request


def search(rf: RequestFactory, portal: Portal, text: str, found: bool = True, **extra: str) -> None:
    request = asking(rf, portal, text, **extra)
    count_search(request, read_parameters(request, portal), found)


def test_searches_are_counted_by_day_portal_language_and_folded_words(world: World) -> None:
    for portal, path, text in (
        (world.cameroon, "/fr/missions/", "École"),
        (world.cameroon, "/fr/missions/", "  ecole "),
        (world.cameroon, "/en/missions/", "school"),
        (world.morocco, "/fr/missions/", "école"),
        (world.hub, "/fr/missions/", "licorne bleue"),
    ):
        assert visitor_of(portal).get(path, {"q": text}).status_code == 200
    assert counted() == {}

    assert move_counts() == 5
    assert counted() == {
        ("cm", "fr", "ecole"): (2, 0),
        ("cm", "en", "school"): (1, 0),
        ("ma", "fr", "ecole"): (1, 1),
        (world.hub.code, "fr", "licorne bleue"): (1, 1),
    }
    assert set(QueryCount.objects.values_list("day", flat=True)) == {timezone.localdate()}

    visitor_of(world.cameroon).get("/fr/missions/", {"q": "école"})
    assert move_counts() == 1
    assert move_counts() == 0
    assert counted()["cm", "fr", "ecole"] == (3, 0)


def test_every_search_is_counted_though_pages_are_cached(world: World, settings: Settings) -> None:
    settings.PAGE_CACHE_SECONDS = 300
    for _again in range(3):
        visitor_of(world.cameroon).get("/fr/missions/", {"q": "école"})
    move_counts()
    assert counted()["cm", "fr", "ecole"] == (3, 0)


def test_what_was_answered_with_other_words_was_not_found(world: World) -> None:
    Synonym.objects.all().delete()
    MissionPageFactory(parent=page_of(world.douala), title="Vaccination des nourrissons au marché")
    visitor = visitor_of(world.cameroon)
    assert "Vaccination des nourrissons" in visitor.get("/fr/missions/", {"q": "vacination"}).content.decode()
    assert "Vaccination des nourrissons" in visitor.get("/fr/missions/", {"q": "vaccination licorne"}).content.decode()
    visitor.get("/fr/missions/", {"q": "vaccination", "city": "yaounde"})
    visitor.get("/fr/missions/", {"q": "vaccination"})
    move_counts()
    assert counted() == {
        ("cm", "fr", "vacination"): (1, 1),
        ("cm", "fr", "vaccination licorne"): (1, 1),
        ("cm", "fr", "vaccination"): (2, 1),  # once with a filter that kept it away
    }


def test_only_a_first_page_that_a_person_asked_for_by_words_counts(world: World) -> None:
    visitor = visitor_of(world.cameroon)
    visitor.get("/fr/missions/", {"q": "école", "page": "2"})
    visitor.get("/fr/missions/", {"domain": "edu"})
    visitor.get("/fr/missions/", {"q": "…!"})
    visitor.head("/fr/missions/", {"q": "école"})
    for agent in ("", "Googlebot/2.1", "curl/8.5", "python-requests/2.32", "Mozilla/5.0 (compatible; bingbot/2.0)"):
        visitor_of(world.cameroon, agent).get("/fr/missions/", {"q": "école"})
    assert move_counts() == 0


def test_a_draft_portal_is_not_counted(world: World, rf: RequestFactory) -> None:
    world.cameroon.status = PortalStatus.DRAFT
    search(rf, world.cameroon, "école")
    assert move_counts() == 0


@pytest.mark.parametrize(
    "text",
    [
        "awa.ndiaye@example.org",
        "awa ndiaye @ example",
        "https://example.org/moi",
        "www.example",
        "example.org/page",
        "appelez 699000001",
        "+237 6 99 00 00 01",
        "6-99-00-00",
        "٦٩٩٠٠٠٠٠١",
        "passeport A 12.34.56",
    ],
)
def test_what_may_be_somebodys_is_not_kept(world: World, rf: RequestFactory, valkey: Redis, text: str) -> None:
    assert countable(text) == ""
    search(rf, world.cameroon, text)
    assert not valkey.exists(LIVE)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("L’Hôpital de Douala", "l hopital de douala"),
        ("« lac municipal » 2027", "2027 lac municipal"),
        ("12 enfants", "12 enfants"),
        ("a|b|c", "a b c"),
        ("1|2020-01-01|1|fr|x", ""),
        ("صحة الأطفال", "صحة الاطفال"),
        ("é" * 100, "e" * 80),
        ("a " * 60, "a"),
        ("\0\x07école\u202e", "ecole"),
    ],
)
def test_how_a_text_is_kept(text: str, kept: str) -> None:
    if kept:
        assert sorted(countable(text).split()) == sorted(kept.split())
    else:
        assert countable(text) == ""


def test_nothing_says_who_searched(world: World, valkey: Redis) -> None:
    visitor_of(world.cameroon).get("/fr/missions/", {"q": "école"}, headers={"x-forwarded-for": "203.0.113.7"})
    assert valkey.hgetall(LIVE) == {f"1|{timezone.localdate()}|{world.cameroon.pk}|fr|ecole": "1"}


class Died(DatabaseError):
    """The worker was killed here."""


def dying(*args, **kwargs) -> None:
    raise Died


def test_a_worker_that_dies_before_the_commit_loses_nothing(world: World, rf: RequestFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    search(rf, world.cameroon, "école")
    with monkeypatch.context() as patched:
        patched.setattr(QueryCount.objects.__class__, "bulk_create", dying)
        with pytest.raises(Died):
            move_counts()
    search(rf, world.cameroon, "école", found=False)
    assert counted() == {}

    assert move_counts() == 2
    assert counted() == {("cm", "fr", "ecole"): (2, 1)}


def test_a_worker_that_dies_after_the_commit_counts_nothing_twice(
    world: World, rf: RequestFactory, valkey: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(rf, world.cameroon, "école")
    client = counting._client(counting.PATIENCE)
    monkeypatch.setattr(
        client, "eval", lambda script, *args, real=client.eval: dying() if script == counting._DROP else real(script, *args)
    )
    with pytest.raises(Died):
        move_counts()
    assert valkey.exists(TAKEN)
    monkeypatch.undo()
    counting._client.cache_clear()

    search(rf, world.cameroon, "école")
    assert move_counts() == 1
    assert counted() == {("cm", "fr", "ecole"): (2, 0)}
    assert not valkey.exists(LIVE, TAKEN)


def test_a_late_worker_does_not_drop_the_next_batch(world: World, rf: RequestFactory, valkey: Redis) -> None:
    search(rf, world.cameroon, "école")
    valkey.eval(counting._TAKE, 2, LIVE, TAKEN, "00000000-0000-0000-0000-000000000001")
    valkey.eval(counting._DROP, 1, TAKEN, "00000000-0000-0000-0000-000000000002")
    assert valkey.hget(TAKEN, "") == "00000000-0000-0000-0000-000000000001"
    assert move_counts() == 1


def test_a_portal_that_is_gone_takes_its_counts_along(world: World, valkey: Redis) -> None:
    valkey.hset(LIVE, mapping={f"1|2026-01-05|{world.cameroon.pk}|fr|ecole": 2, "0|2026-01-05|999999|fr|ecole": 7})
    assert move_counts() == 2
    assert counted() == {("cm", "fr", "ecole"): (2, 0)}


def test_texts_are_bounded_in_valkey_and_in_the_database(
    world: World, rf: RequestFactory, valkey: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "MOST_TEXTS", 5)
    for number in range(9):
        search(rf, world.cameroon, f"mot{number}")
    search(rf, world.cameroon, "mot3")
    assert valkey.hlen(LIVE) == 5
    move_counts()
    assert counted()["cm", "fr", "mot3"] == (2, 0)

    search(rf, world.cameroon, "mot3")
    search(rf, world.cameroon, "autre")
    move_counts()
    assert QueryCount.objects.count() == 5
    assert counted()["cm", "fr", "mot3"] == (3, 0)


def test_a_full_day_is_moved_in_few_statements(world: World, valkey: Redis, django_assert_max_num_queries) -> None:
    today = timezone.localdate()
    fields = {f"{number % 2}|{today}|{world.cameroon.pk}|fr|mot{number}": 3 for number in range(counting.MOST_TEXTS)}
    for _run in range(2):
        valkey.hset(LIVE, mapping=fields)
        with django_assert_max_num_queries(120):
            assert move_counts() == 3 * counting.MOST_TEXTS
    assert QueryCount.objects.filter(searches=6).count() == counting.MOST_TEXTS


def test_without_valkey_searches_are_answered_and_the_task_waits(
    world: World, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1"
    visitor = visitor_of(world.cameroon)
    with caplog.at_level(logging.WARNING, "search"):
        for _again in range(5):
            assert visitor.get("/fr/missions/", {"q": "école"}).status_code == 200
        assert len([record for record in caplog.records if "not counted" in record.message]) == 1
        tasks.move_search_counts()
    assert "stay in Valkey" in caplog.text


def test_a_frozen_valkey_is_waited_for_once_and_shortly(world: World, rf: RequestFactory, settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.REDIS_URL = f"redis://127.0.0.1:{silent.getsockname()[1]}"
        started = time.monotonic()
        for _again in range(20):
            search(rf, world.cameroon, "école")
        assert time.monotonic() - started < 2 * counting.WAIT + 0.5


def test_rows_older_than_thirteen_months_are_dropped(world: World) -> None:
    with time_machine.travel("2026-11-22T01:40:00Z", tick=False):
        for day in (date(2025, 10, 1), date(2025, 10, 21), date(2025, 10, 22), date(2026, 11, 22)):
            QueryCount.objects.create(day=day, portal=world.cameroon, language="fr", text="ecole", searches=3)
        CountedBatch.objects.create(id=uuid.uuid4())
        CountedBatch.objects.filter(pk=CountedBatch.objects.create(id=uuid.uuid4()).pk).update(
            counted_at=timezone.now() - timedelta(days=8)
        )
        tasks.forget_search_counts()
        assert forget_old_counts() == 0
    assert [row.day for row in QueryCount.objects.order_by("day")] == [date(2025, 10, 22), date(2026, 11, 22)]
    assert CountedBatch.objects.count() == 1


def test_beat_moves_and_forgets() -> None:
    planned = {entry["task"] for entry in configured.CELERY_BEAT_SCHEDULE.values()}
    assert {tasks.move_search_counts.name, tasks.forget_search_counts.name} <= planned
