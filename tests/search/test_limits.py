"""How often one client may ask: many may share an address, none may take the site for itself."""

import logging

import pytest
import time_machine
from django.core.cache import cache
from django.http import HttpResponse
from pytest_django import Settings

from search.limits import client_of
from tests.content.seen import visitor_of
from tests.world import World

pytestmark = pytest.mark.django_db

SEARCH = "/fr/missions/?q=enfants"
SUGGESTIONS = "/fr/missions/suggestions/?q=dou"


@pytest.fixture(autouse=True)
def _two_a_minute(settings: Settings) -> None:
    settings.SEARCH_LIMITS = {"searches": 2, "suggestions": 2}


def asked(world: World, path: str, times: int = 1, **meta: str) -> HttpResponse:
    """The last of so many answers."""
    for _ in range(times):
        response = visitor_of(world.cameroon).get(path, **meta)
    return response


def test_more_searches_than_that_are_answered_by_a_page_that_says_when(world: World):
    with time_machine.travel("2026-11-22 12:00:15Z", tick=False):
        assert asked(world, SEARCH, 2).status_code == 200
        refused = asked(world, SEARCH)

    assert (refused.status_code, refused["Retry-After"]) == (429, "45")
    html = refused.content.decode()
    assert "45 secondes" in html
    assert 'class="site-header"' in html
    assert 'href="/fr/missions/"' in html


def test_more_suggestions_than_that_are_answered_with_nothing(world: World):
    assert asked(world, SUGGESTIONS, 2).content
    refused = asked(world, SUGGESTIONS)

    assert (refused.status_code, refused.content) == (429, b"")
    assert 0 < int(refused["Retry-After"]) <= 60


def test_the_next_minute_everybody_may_ask_again(world: World):
    with time_machine.travel("2026-11-22 12:00:59Z", tick=False):
        assert asked(world, SEARCH, 3).status_code == 429
    with time_machine.travel("2026-11-22 12:01:00Z", tick=False):
        assert asked(world, SEARCH).status_code == 200


def test_searches_and_suggestions_are_counted_apart_and_so_are_clients(world: World):
    assert asked(world, SEARCH, 3, REMOTE_ADDR="192.0.2.1").status_code == 429
    assert asked(world, SUGGESTIONS, REMOTE_ADDR="192.0.2.1").status_code == 200
    assert asked(world, SEARCH, REMOTE_ADDR="192.0.2.2").status_code == 200


@pytest.mark.parametrize("path", ["/fr/missions/", "/fr/missions/?domain=edu", "/fr/missions/suggestions/?q=d", "/fr/"])
def test_what_searches_no_words_is_not_counted(world: World, path: str):
    assert asked(world, path, 5).status_code == 200


def test_a_head_request_is_neither_counted_nor_searched(world: World, django_assert_max_num_queries):
    visitor = visitor_of(world.cameroon)
    visitor.head(SEARCH)
    with django_assert_max_num_queries(1):
        assert {visitor.head(path).status_code for path in [SEARCH, SUGGESTIONS] * 4} == {200}
    assert asked(world, SEARCH, 2).status_code == 200


def test_what_the_page_cache_answers_is_not_counted(world: World, settings: Settings):
    settings.PAGE_CACHE_SECONDS = 300

    assert asked(world, SUGGESTIONS, 9).status_code == 200


def test_a_refusal_is_not_kept(world: World, settings: Settings):
    settings.PAGE_CACHE_SECONDS = 300
    with time_machine.travel("2026-11-22 12:00:59Z", tick=False):
        for number in range(3):
            refused = asked(world, f"/fr/missions/?q=enfants+{number}")
    assert refused.status_code == 429

    with time_machine.travel("2026-11-22 12:01:00Z", tick=False):
        assert asked(world, "/fr/missions/?q=enfants+2").status_code == 200


def test_nobody_is_refused_while_the_shared_cache_is_down(world: World, no_shared_cache: None):
    assert asked(world, SEARCH, 4).status_code == 200
    assert asked(world, SUGGESTIONS, 4).status_code == 200


def test_no_limit_is_no_limit(world: World, settings: Settings):
    settings.SEARCH_LIMITS = {"searches": 0, "suggestions": 0}

    assert asked(world, SEARCH, 4).status_code == 200


def test_nothing_that_is_kept_or_logged_tells_the_address(world: World, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG):
        asked(world, SEARCH, 3, REMOTE_ADDR="192.0.2.77")

    (key,) = cache._cache.get_client().scan_iter("*asked:*")
    assert b"192.0.2" not in key
    assert "192.0.2" not in caplog.text
    assert 0 < cache._cache.get_client().ttl(key) <= 60


# --- Whose address it is --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proxies", "forwarded", "client"),
    [
        (0, "203.0.113.9", "192.0.2.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),  # whatever the client wrote itself stands to the left
        (2, "203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (2, "10.0.0.1", ""),
        (1, "", ""),
        (1, "unknown", ""),
        (1, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (1, "::ffff:203.0.113.9", "203.0.113.9"),
    ],
)
def test_the_client_is_who_asked_our_first_proxy(rf, settings: Settings, proxies: int, forwarded: str, client: str):
    settings.TRUSTED_PROXIES = proxies
    request = rf.get("/", REMOTE_ADDR="192.0.2.1", headers={"x-forwarded-for": forwarded} if forwarded else {})

    assert client_of(request) == client


def test_behind_a_proxy_that_does_not_say_for_whom_it_asks_nobody_is_refused(world: World, settings: Settings):
    settings.TRUSTED_PROXIES = 1

    assert asked(world, SEARCH, 4).status_code == 200
