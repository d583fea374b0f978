from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
import time_machine
from django.test import RequestFactory
from django.utils import translation

from countries.models import Portal
from search.models import SearchDocument
from search.parameters import read_parameters
from search.presentation import ResultPage, result_page
from tests.world import World

from .catalogue import NOW, Catalogue
from .engines import ENGINES


@pytest.fixture
def empty_table(world: World) -> World:
    """The world's portals, organisations and territories, of which search knows nothing yet."""
    SearchDocument.objects.all().delete()
    return world


@pytest.fixture(params=ENGINES)
def catalogue(request: pytest.FixtureRequest, empty_table: World) -> Iterator[Catalogue]:
    """Cameroon's empty shelves, at noon of `catalogue.TODAY`, asked of each engine in turn."""
    under_test = ENGINES[request.param]()
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
