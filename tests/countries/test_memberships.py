"""A membership is a role at a place that fits it; the database itself refuses anything else."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from time_machine import TimeMachineFixture

from countries.models import Membership, Role
from countries.models.memberships import NETWORK_ROLES, ORGANISATION_ROLES, PORTAL_ROLES, TERRITORY_ROLES
from tests.factories import MembershipFactory, UserFactory
from tests.world import World

PLACES = {
    None: NETWORK_ROLES,
    "portal": PORTAL_ROLES,
    "territory": TERRITORY_ROLES,
    "organisation": ORGANISATION_ROLES,
}


def place(world: World, kind: str | None) -> dict:
    rows = {"portal": world.cameroon, "territory": world.douala, "organisation": world.lecture}
    return {kind: rows[kind]} if kind else {}


@pytest.mark.parametrize("role", Role.values)
@pytest.mark.parametrize("kind", PLACES)
def test_a_role_holds_at_its_own_kind_of_place_only(world: World, role: str, kind: str | None) -> None:
    if role in PLACES[kind]:
        assert MembershipFactory(role=role, **place(world, kind)).place == next(iter(place(world, kind).values()), None)
    else:
        with pytest.raises(IntegrityError, match="membership_role_fits_its_place"), transaction.atomic():
            MembershipFactory(role=role, **place(world, kind))


def test_a_role_holds_at_one_place_at_a_time(world: World) -> None:
    with pytest.raises(IntegrityError, match="membership_role_fits_its_place"), transaction.atomic():
        MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, portal=world.cameroon)


@pytest.mark.parametrize("kind", PLACES)
def test_the_same_role_at_the_same_place_is_given_once(world: World, kind: str | None) -> None:
    user = UserFactory()
    MembershipFactory(user=user, role=PLACES[kind][0], **place(world, kind))
    with pytest.raises(IntegrityError, match="membership_once"), transaction.atomic():
        MembershipFactory(user=user, role=PLACES[kind][0], **place(world, kind))


@pytest.mark.parametrize(
    ("today", "is_current"), [("2026-11-30", False), ("2026-12-01", True), ("2026-12-31", True), ("2027-01-01", False)]
)
def test_a_role_is_current_from_its_first_to_its_last_day(
    world: World, time_machine: TimeMachineFixture, today: str, is_current: bool
) -> None:
    MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, valid_from=date(2026, 12, 1), valid_until=date(2026, 12, 31))
    time_machine.move_to(f"{today} 12:00")
    assert Membership.objects.current().exists() == is_current


def test_who_may_no_longer_sign_in_has_no_current_role(world: World) -> None:
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala)
    membership.user.is_active = False
    membership.user.save()
    assert not Membership.objects.current().exists()
