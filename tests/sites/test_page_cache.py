"""The cache of anonymous pages: fast, never stale after a publication, never another portal's or language's page."""

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from content.publication import announce_change
from countries.models import Portal
from sites.middleware import PageCacheMiddleware
from tests.content.seen import visitor_of
from tests.factories import MissionPageFactory, page_of
from tests.world import World

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _cached_pages(settings: Settings) -> None:
    settings.PAGE_CACHE_SECONDS = 300


def test_a_page_that_was_seen_is_answered_without_a_query(world: World) -> None:
    visitor = visitor_of(world.cameroon)
    first = visitor.get("/fr/missions/")

    with CaptureQueriesContext(connection) as queries:
        second = visitor.get("/fr/missions/")

    assert len(queries) == 0
    assert second.content == first.content
    assert second["Content-Language"] == "fr"


def test_a_publication_is_seen_at_once_on_its_portal_and_on_the_hub(world: World) -> None:
    for portal in (world.cameroon, world.hub):
        visitor_of(portal).get("/fr/missions/")

    MissionPageFactory(parent=page_of(world.douala), title="Tailler les manguiers de Bonanjo")

    for portal in (world.cameroon, world.hub):
        assert "Tailler les manguiers de Bonanjo" in visitor_of(portal).get("/fr/missions/").content.decode()


def test_a_publication_leaves_other_portals_pages_alone(world: World) -> None:
    visitor_of(world.morocco).get("/fr/missions/")

    MissionPageFactory(parent=page_of(world.douala), title="Tailler les manguiers de Bonanjo")

    with CaptureQueriesContext(connection) as queries:
        visitor_of(world.morocco).get("/fr/missions/")
    assert len(queries) == 0


def test_portals_languages_and_questions_are_kept_apart(world: World) -> None:
    answers = {
        (portal.code, path): visitor_of(portal).get(path).content
        for portal in (world.cameroon, world.hub)
        for path in ("/fr/missions/", "/en/missions/", "/fr/missions/?domain=env", "/fr/missions/?domain=edu")
    }
    assert len(set(answers.values())) == len(answers)
    for (code, path), content in answers.items():
        portal = world.cameroon if code == "cm" else world.hub
        assert visitor_of(portal).get(path).content == content


def test_compressed_and_plain_pages_are_kept_apart(world: World) -> None:
    visitor = visitor_of(world.cameroon)
    compressed = visitor.get("/fr/missions/", headers={"accept-encoding": "gzip"})
    plain = visitor.get("/fr/missions/", headers={"accept-encoding": "identity"})

    assert compressed["Content-Encoding"] == "gzip"
    assert not plain.has_header("Content-Encoding")
    assert visitor.get("/fr/missions/", headers={"accept-encoding": "gzip"}).content == compressed.content
    assert "Accept-Encoding" in compressed["Vary"]


def test_a_head_request_has_no_body_and_takes_none_from_a_get(world: World) -> None:
    visitor = visitor_of(world.cameroon)
    assert visitor.head("/fr/missions/").content == b""
    assert b"<h1" in visitor.get("/fr/missions/").content


def test_a_request_with_a_session_is_never_answered_from_the_cache(world: World, settings: Settings) -> None:
    visitor_of(world.cameroon).get("/fr/missions/")
    signed_in = visitor_of(world.cameroon)
    signed_in.cookies[settings.SESSION_COOKIE_NAME] = "a-session"

    with CaptureQueriesContext(connection) as queries:
        signed_in.get("/fr/missions/")

    assert len(queries) > 0
    assert not Session.objects.exists()


@pytest.mark.parametrize("path", ["/fr/nulle-part/", "/"])
def test_only_found_pages_are_kept(path: str, world: World) -> None:
    visitor = visitor_of(world.cameroon)
    visitor.get(path)
    assert not list(cache._cache.get_client().scan_iter("*page:*"))


def test_a_page_that_was_made_before_a_publication_is_not_served_after_it(world: World, rf) -> None:
    """It may be stored later than the publication: under the stamp that was valid when it was begun, which nobody reads again."""

    def view(request) -> HttpResponse:
        announce_change(request.portal)  # somebody publishes while the page is being made
        return HttpResponse("what it said before")

    request = rf.get("/fr/missions/", headers={"host": "cm.localhost"})
    request.portal = world.cameroon
    PageCacheMiddleware(view)(request)

    assert _content(PageCacheMiddleware(lambda request: HttpResponse("what it says now")), rf, world.cameroon) == b"what it says now"


def test_pages_are_served_while_the_shared_cache_is_down(world: World, no_shared_cache: None) -> None:
    response = visitor_of(world.cameroon).get("/fr/missions/")
    assert response.status_code == 200
    assert "Repeindre l’école de Deïdo" in response.content.decode()


def _content(middleware: PageCacheMiddleware, rf, portal: Portal) -> bytes:
    request = rf.get("/fr/missions/", headers={"host": "cm.localhost"})
    request.portal = portal
    return middleware(request).content
