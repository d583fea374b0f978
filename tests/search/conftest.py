from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
import time_machine
from django.test import RequestFactory
from django.utils import translation

from countries.models import Portal
from search.models import SearchDocument, SearchIndex
from search.parameters import read_parameters
from search.presentation import ResultPage, result_page
from tests.world import World

from .catalogue import NOW, Catalogue
from .engines import ENGINES, Unsent, use_elasticsearch


def pytest_itemcollected(item: pytest.Item) -> None:
    """Say which tests want the server: one of their engines asks for it only as it is made."""
    if hasattr(item, "callspec") and item.callspec.params.get("catalogue") == "elasticsearch":
        item.fixturenames = [*item.fixturenames, "elasticsearch_server"]


@pytest.fixture
def empty_table(world: World) -> World:
    """The world's portals, organisations and territories, of which search knows nothing yet."""
    SearchDocument.objects.all().delete()
    return world


@pytest.fixture
def index(request: pytest.FixtureRequest, elasticsearch_server, empty_table: World) -> SearchIndex:
    """The session's Elasticsearch, named in the settings, with an empty live index."""
    return use_elasticsearch(request)


@pytest.fixture
def shelves(index: SearchIndex, empty_table: World) -> Catalogue:
    """Cameroon's empty shelves. What is published there lags until a test sends it."""
    return Catalogue(Unsent(), empty_table.cameroon)


@pytest.fixture(params=ENGINES)
def catalogue(request: pytest.FixtureRequest, empty_table: World) -> Iterator[Catalogue]:
    """Cameroon's empty shelves, at noon of `catalogue.TODAY`, asked of each engine in turn."""
    under_test = ENGINES[request.param](request)
    with time_machine.travel(NOW, tick=False):
        yield Catalogue(under_test, empty_table.cameroon)


Show = Callable[..., ResultPage]


@pytest.fixture
def show(world: World, rf: RequestFactory) -> Show:
    """The page at an address's query string, of Cameroon's portal in French unless said otherwise."""

    def show(query: str = "", portal: Portal | None = None, language: str = "fr") -> ResultPage:
        portal = portal or world.cameroon
        with translation.override(language):
            return result_page(read_parameters(rf.get(f"/?{query}"), portal), portal, language)

    return show


@pytest.fixture
def follow(show: Show) -> Show:
    """The page that a link of a page leads to."""
    return lambda url, **options: show(urlsplit(url).query, **options)
