"""Fixtures for the tests of what editors publish."""

import pytest

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.world import World

from .desk import Desk


@pytest.fixture
def focal_point(world: World) -> Desk:
    """Douala's focal point at the admin."""
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala)
    derive_rights()
    return Desk(membership.user)


@pytest.fixture
def country_staff(world: World) -> Desk:
    """Cameroon's staff at the admin."""
    membership = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon)
    derive_rights()
    return Desk(membership.user)
