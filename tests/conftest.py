"""Fixtures for all tests, and what keeps one test from another."""

from collections.abc import Iterator

import pytest
from django.conf import settings as configured
from django.core.cache import caches
from django.test import Client
from django.utils import translation
from pytest_django import DjangoDbBlocker, Settings

from countries import directory
from countries.reference.load import load_reference

from . import signed_in
from .broker import without_broker
from .factories import PortalFactory
from .snapshots import Snapshot
from .world import World, build_world

signed_in.patch()


@pytest.fixture(autouse=True)
def _nothing_is_left_of_the_last_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """The directory of portals and the shared cache outlive a transaction: a rolled-back test must leave nothing in them."""
    _forget()
    if "_django_db_helper" in request.fixturenames:
        request.getfixturevalue("_first_rows")
    with translation.override(configured.LANGUAGE_CODE):
        yield
    _forget()


def _forget() -> None:
    directory._remembered = None
    for alias in configured.CACHES:
        caches[alias].clear()


@pytest.fixture(scope="session")
def _migrated(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Snapshot]:
    """What migrations put into the tables: content types, permissions, the first locale, the roots of both trees."""
    with django_db_blocker.unblock():
        _plant_roots()
        migrated = Snapshot.of_database()
        yield migrated
        migrated.restore()  # for the next session on this database


@pytest.fixture
def _first_rows(db: None, _migrated: Snapshot) -> None:
    """A test with real transactions ends with a flush of all tables: put back what migrations had left in them."""
    from wagtail.models import Page

    if not Page.objects.filter(depth=1).exists():
        _migrated.restore()


def _plant_roots() -> None:
    """A session that was killed may have left a flushed database behind."""
    from wagtail.models import Collection, Locale, Page

    if Page.objects.filter(depth=1).exists():
        return
    locale, _created = Locale.objects.get_or_create(language_code=configured.LANGUAGE_CODE)
    Page.add_root(title="Root", slug="root", locale=locale)
    Collection.add_root(name="Root")


@pytest.fixture(scope="session")
def world_snapshot(_migrated: Snapshot, django_db_blocker: DjangoDbBlocker) -> Snapshot:
    with django_db_blocker.unblock():
        return Snapshot.built_by(build_world)


@pytest.fixture
def world(_first_rows: None, world_snapshot: Snapshot) -> World:
    """The small network of `tests.world`."""
    world_snapshot.restore()
    return World()


@pytest.fixture(scope="session")
def reference_snapshot(_migrated: Snapshot, django_db_blocker: DjangoDbBlocker) -> Snapshot:
    with django_db_blocker.unblock():
        return Snapshot.built_by(load_reference)


@pytest.fixture
def reference_data(_first_rows: None, reference_snapshot: Snapshot) -> None:
    """All countries, cities and airports that ship with the project."""
    reference_snapshot.restore()


@pytest.fixture(scope="session")
def bare_network_snapshot(_migrated: Snapshot, django_db_blocker: DjangoDbBlocker) -> Snapshot:
    """The reference data and a hub: a network in which no country is open."""

    def build() -> None:
        load_reference()
        PortalFactory(country=None, languages=["fr", "en"])

    with django_db_blocker.unblock():
        return Snapshot.built_by(build, onto=_migrated)


@pytest.fixture
def bare_network(_first_rows: None, bare_network_snapshot: Snapshot) -> None:
    bare_network_snapshot.restore()


@pytest.fixture
def no_shared_cache(settings: Settings) -> None:
    """The shared cache does not answer: its address leads to a port where nobody listens."""
    dead = {"LOCATION": "redis://127.0.0.1:1"}
    settings.CACHES = {alias: cache | dead for alias, cache in settings.CACHES.items()}


@pytest.fixture
def dead_broker() -> Iterator[None]:
    """The task queue does not answer: its address leads to a port where nobody listens."""
    with without_broker():
        yield


@pytest.fixture
def hub_client() -> Client:
    """A browser on the hub's host, where the admin answers."""
    return Client(headers={"host": configured.HUB_URL.rsplit("/", 1)[-1]})
