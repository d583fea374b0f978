"""The network of `tests.world` with something secret at every place, and someone of each role."""

import pytest
from pytest_django import DjangoDbBlocker

from tests.snapshots import Snapshot
from tests.world import World, build_world

from .canaries import build_canaries


def build() -> None:
    build_world()
    build_canaries()


@pytest.fixture(scope="session")
def guarded_snapshot(_migrated: Snapshot, django_db_blocker: DjangoDbBlocker) -> Snapshot:
    with django_db_blocker.unblock():
        return Snapshot.built_by(build)


@pytest.fixture
def guarded(_first_rows: None, guarded_snapshot: Snapshot) -> World:
    guarded_snapshot.restore()
    return World()
