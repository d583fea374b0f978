from collections.abc import Iterator

import pytest
import time_machine

from search.models import SearchDocument
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
