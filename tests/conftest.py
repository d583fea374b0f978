"""Fixtures for all tests, and what keeps one test from another."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.cache import caches
from django.test import Client
from django.utils import translation

from countries import directory

from .snapshots import Snapshot, ensure_first_rows
from .world import World, build_world


@pytest.fixture(autouse=True)
def _nothing_is_left_of_the_last_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """The directory of portals and the shared cache outlive a transaction: a rolled-back test must leave nothing in them."""
    _forget()
    if "_django_db_helper" in request.fixturenames:
        request.getfixturevalue("_first_rows")
    with translation.override(settings.LANGUAGE_CODE):
        yield
    _forget()


def _forget() -> None:
    directory._remembered = None
    for cache in caches.all():
        cache.clear()
    caches["default"].clear()


@pytest.fixture
def _first_rows(db: None) -> None:
    """Tests with real transactions end with a flush, which takes with it what migrations had put into the tables."""
    ensure_first_rows()


@pytest.fixture(scope="session")
def world_snapshot() -> Snapshot:
    return Snapshot(build_world)


@pytest.fixture(scope="session")
def reference_snapshot() -> Snapshot:
    from countries.reference.load import load_reference

    return Snapshot(load_reference)


@pytest.fixture
def world(_first_rows: None, world_snapshot: Snapshot) -> World:
    """The small network of `tests.world`, in this test's transaction."""
    world_snapshot.restore()
    directory.forget_directory()
    return World()


@pytest.fixture
def reference_data(_first_rows: None, reference_snapshot: Snapshot) -> None:
    """All countries, cities and airports that ship with the project."""
    reference_snapshot.restore()


@pytest.fixture
def hub_client() -> Client:
    """A browser on the hub's host, where the admin answers."""
    return Client(headers={"host": settings.HUB_URL.rsplit("/", 1)[-1]})
