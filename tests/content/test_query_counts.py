"""Every public page asks the database the same number of questions, however large the network is."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import connection
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from content.models import NewsIndexPage, NewsPage, StandardPage
from countries import directory
from countries.models import Portal
from search.reconcile import rewrite_rows
from tests.factories import (
    MissionPageFactory,
    NewsPageFactory,
    OrganisationPageFactory,
    PortalFactory,
    TerritoryFactory,
    page_of,
    translated,
)
from tests.world import World

from .seen import visitor_of

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class PublicPage:
    """A kind of page: where it is, and how many queries it takes at most once the directory of portals is known."""

    name: str
    address: Callable[[World], tuple[Portal, str]]
    most: int

    def __str__(self) -> str:
        return self.name


PAGES = [
    PublicPage("portal home", lambda world: (world.cameroon, "/fr/"), 12),
    PublicPage("hub home", lambda world: (world.hub, "/fr/"), 11),
    PublicPage("territory", lambda world: (world.cameroon, page_of(world.douala).get_url_parts()[2]), 12),
    PublicPage("organisation", lambda world: (world.cameroon, page_of(world.lecture).get_url_parts()[2]), 11),
    PublicPage("mission of a city", lambda world: (world.cameroon, world.douala_mission.get_url_parts()[2]), 15),
    PublicPage("mission of an organisation", lambda world: (world.cameroon, world.lecture_mission.get_url_parts()[2]), 16),
    PublicPage("list of missions", lambda world: (world.cameroon, "/fr/missions/"), 7),
    PublicPage("filtered list", lambda world: (world.cameroon, "/fr/missions/?q=lecture&city=cm-douala&domain=edu"), 9),
    PublicPage("search on the hub", lambda world: (world.hub, "/fr/missions/?q=lecture"), 9),
    PublicPage("suggestions", lambda world: (world.cameroon, "/fr/missions/suggestions/?q=le"), 5),
    PublicPage("nothing found", lambda world: (world.cameroon, "/fr/missions/?q=zzzz&city=cm-douala"), 13),
    PublicPage("list of news", lambda world: (world.cameroon, NewsIndexPage.objects.get(under(world.cameroon)).get_url_parts()[2]), 7),
    PublicPage("news", lambda world: (world.cameroon, NewsPage.objects.get(under(world.cameroon)).get_url_parts()[2]), 6),
    PublicPage("standing page", lambda world: (world.cameroon, StandardPage.objects.get(under(world.cameroon)).get_url_parts()[2]), 6),
    PublicPage("page not found", lambda world: (world.cameroon, "/fr/nulle-part/"), 4),
]


def under(portal: Portal) -> Q:
    """Under this portal."""
    return Q(path__startswith=portal.root_page.path)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_costs_the_same_in_a_larger_network(page: PublicPage, world: World) -> None:
    portal, path = page.address(world)
    small = _queries(portal, path)

    _grow(world)

    assert _queries(portal, path) == small
    assert small <= page.most


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_cold_process_asks_at_most_one_query_more(page: PublicPage, world: World) -> None:
    portal, path = page.address(world)
    warm = _queries(portal, path)

    directory._remembered = None
    ContentType.objects.clear_cache()
    for cache in caches.all():
        cache.clear()
    kinds = 1  # each kind of page is looked up once in a process's life

    assert _queries(portal, path, warm_up=False) <= warm + 1 + kinds


def _queries(portal: Portal, path: str, *, warm_up: bool = True) -> int:
    visitor = visitor_of(portal)
    if warm_up:
        visitor.get(path)
    with CaptureQueriesContext(connection) as queries:
        visitor.get(path)
    return len(queries)


def _grow(world: World) -> None:
    """More portals, cities, organisations, missions, languages of texts and news."""
    for code in ("SN", "BJ"):
        portal = PortalFactory(country__code=code, languages=["fr", "en"])
        city = TerritoryFactory(portal=portal, slug=f"ville-{code.lower()}")
        for number in range(3):
            MissionPageFactory(parent=page_of(city), title=f"Lecture du soir {code} {number}")
    limbe = TerritoryFactory(portal=world.cameroon, slug="limbe")
    for city in (world.douala, world.yaounde, limbe):
        for number in range(3):
            organisation = OrganisationPageFactory(parent=page_of(city), title=f"Association {city.slug} {number}")
            mission = MissionPageFactory(parent=organisation, title=f"Lecture partagée {city.slug} {number}")
            translated(organisation, "en", title=f"Association in English {number}")
            translated(mission, "en", title=f"Shared reading {city.slug} {number}")
    index = NewsIndexPage.objects.get(under(world.cameroon))
    for number in range(3):
        NewsPageFactory(parent=index, title=f"Nouvelle du portail {number}")
    rewrite_rows()
