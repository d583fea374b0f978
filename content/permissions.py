"""Who answers for which missions, and who may only look at them. What may be typed into a page is Wagtail's business."""

from dataclasses import dataclass, field
from typing import Protocol

from django.db.models import Q

from countries.models import Membership, Role, User


class Placed(Protocol):
    """A mission, or what was read of it."""

    portal_id: int | None
    territory_id: int | None
    organisation_id: int | None


@dataclass(frozen=True)
class MissionScope:
    """Where a user's current memberships lie, by what they mean for missions."""

    is_network: bool = False
    staffed_portals: frozenset[int] = field(default=frozenset())
    territories: frozenset[int] = field(default=frozenset())
    organisations: frozenset[int] = field(default=frozenset())
    read_portals: frozenset[int] = field(default=frozenset())
    """Portals whose missions they may look at: translators and analysts."""

    @property
    def is_answerable(self) -> bool:
        """Whether they answer for any place."""
        return self.is_network or bool(self.staffed_portals or self.territories or self.organisations)

    @property
    def is_empty(self) -> bool:
        return not self.is_answerable and not self.read_portals


def scope_of(user: User) -> MissionScope:
    """One query, remembered on the user."""
    if (known := getattr(user, "_mission_scope", None)) is None:
        known = user._mission_scope = _read_scope(user)
    return known


def answers_for(user: User, mission: Placed) -> bool:
    """Whether they say what becomes of it: editors of its organisation, focal points of its city, staff of its portal, central staff."""
    scope = scope_of(user)
    return (
        scope.is_network
        or mission.portal_id in scope.staffed_portals
        or mission.territory_id in scope.territories
        or mission.organisation_id in scope.organisations
    )


def answerable(user: User, prefix: str = "") -> Q:
    """The missions that they answer for, as a condition; `prefix` leads to the mission, such as "mission__"."""
    scope = scope_of(user)
    if scope.is_network:
        return Q()
    return (
        Q(**{f"{prefix}portal__in": scope.staffed_portals})
        | Q(**{f"{prefix}territory__in": scope.territories})
        | Q(**{f"{prefix}organisation__in": scope.organisations})
    )


def visible(user: User, prefix: str = "") -> Q:
    """The missions that they answer for or may look at."""
    scope = scope_of(user)
    return Q() if scope.is_network else answerable(user, prefix) | Q(**{f"{prefix}portal__in": scope.read_portals})


def _read_scope(user: User) -> MissionScope:
    if user.is_superuser:
        return MissionScope(is_network=True)
    places: dict[str, set[int]] = {role: set() for role in Role}
    rows = Membership.objects.current().filter(user=user).values_list("role", "portal_id", "territory_id", "organisation_id")
    for role, *ids in rows:
        places[role].update(pk for pk in ids if pk)
        if role == Role.CENTRAL_STAFF:
            return MissionScope(is_network=True)
    return MissionScope(
        staffed_portals=frozenset(places[Role.COUNTRY_STAFF]),
        territories=frozenset(places[Role.FOCAL_POINT]),
        organisations=frozenset(places[Role.ORGANISATION_EDITOR]),
        read_portals=frozenset(places[Role.TRANSLATOR] | places[Role.ANALYST]),
    )
