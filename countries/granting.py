"""Who may give which role where, and take it back: nobody beyond their own scope and rank.

| who | may give |
|---|---|
| central staff | everything |
| country staff | roles at their portals, focal points of their cities, editors of their organisations |
| focal point | editors of the organisations of their city |
| others | nothing |

The same rule says whose roles and invitations one sees: those that one could give. Focal points see each other besides.
"""

from django.db.models import Case, Model, Q, QuerySet, Value, When
from wagtail.permission_policies import BasePermissionPolicy

from .models import Invitation, Membership, Organisation, Portal, Role, Territory, User
from .models.memberships import NETWORK_ROLES, ORGANISATION_ROLES, PORTAL_ROLES, TERRITORY_ROLES
from .permissions import reach_of, staffed_portals

Place = Portal | Territory | Organisation
Grant = Membership | Invitation

PLACES: dict[str, type[Place]] = (
    dict.fromkeys(PORTAL_ROLES, Portal) | dict.fromkeys(TERRITORY_ROLES, Territory) | dict.fromkeys(ORGANISATION_ROLES, Organisation)
)
"""At what kind of place a role holds; those that are missing hold for the whole network."""


def may_grant(user: User, role: str, place: Place | None) -> bool:
    """Whether this user may give, change and end this role at this place (None: the whole network)."""
    if not user.is_active:
        return False
    if role in NETWORK_ROLES:
        return place is None and reach_of(user).is_network
    return isinstance(place, PLACES[role]) and grantable_places(user, role).filter(pk=place.pk).exists()


def may_grant_any(user: User) -> bool:
    return bool(grantable_roles(user))


def grantable_roles(user: User) -> list[Role]:
    """Roles that this user may give somewhere."""
    reach = reach_of(user)
    if not user.is_active:
        return []
    if reach.is_network:
        return list(Role)
    if reach.staffed_portal_ids:
        return [role for role in Role if role not in NETWORK_ROLES]
    return [Role(role) for role in ORGANISATION_ROLES] if reach.focal_territory_ids else []


def grantable_places(user: User, role: str) -> QuerySet:
    """Places at which this user may give this role, which must not be one of the whole network."""
    reach = reach_of(user)
    match PLACES[role]:
        case model if model is Portal:
            return staffed_portals(user)
        case model if reach.is_network:
            return model._default_manager.all()
        case model if model is Territory:
            return Territory.objects.filter(portal__in=reach.staffed_portal_ids)
    of_portals, of_territories = Q(portal__in=reach.staffed_portal_ids), Q(territory__in=reach.focal_territory_ids)
    return Organisation.objects.filter(of_portals | of_territories)


def grantable_memberships(user: User) -> QuerySet[Membership]:
    return Membership.objects.filter(_grantable(user))


def visible_memberships(user: User) -> QuerySet[Membership]:
    """Roles that a user may see; `is_grantable` says which of them they may change and end."""
    grantable = _grantable(user)
    colleagues = Q(role__in=TERRITORY_ROLES, territory__in=reach_of(user).focal_territory_ids)
    changes = Case(When(grantable, then=Value(True)), default=Value(False))
    return Membership.objects.filter(grantable | colleagues).annotate(is_grantable=changes)


def visible_invitations(user: User) -> QuerySet[Invitation]:
    return Invitation.objects.filter(_grantable(user))


def with_places(rows: QuerySet) -> QuerySet:
    """Roles or invitations with all that it takes to name their places."""
    return rows.select_related("portal", "territory__portal", "organisation__portal", "organisation__territory")


def portal_of(grant: Grant) -> Portal | None:
    """The portal that a role holds in; None where it is the whole network."""
    place = grant.place
    return place if place is None or isinstance(place, Portal) else place.portal


def place_fields(role: str, place: Place | None) -> dict[str, Model | None]:
    """Where a role holds, as a membership's or an invitation's fields."""
    fields: dict[str, Model | None] = {"portal": None, "territory": None, "organisation": None}
    if place is not None:
        fields[place._meta.model_name] = place
    return fields


class GrantPermissionPolicy(BasePermissionPolicy):
    """Lists of people and invitations open to whoever may give a role. What they show and change is asked for row by row."""

    def user_has_permission(self, user, action) -> bool:
        return action == "view" and user.is_authenticated and may_grant_any(user)


def _grantable(user: User) -> Q:
    """Rows with a role and a place: those that this user could give."""
    if not may_grant_any(user):
        return Q(pk__in=[])
    if reach_of(user).is_network:
        return Q(pk__isnull=False)
    return (
        Q(role__in=PORTAL_ROLES, portal__in=grantable_places(user, Role.COUNTRY_STAFF))
        | Q(role__in=TERRITORY_ROLES, territory__in=grantable_places(user, Role.FOCAL_POINT))
        | Q(role__in=ORGANISATION_ROLES, organisation__in=grantable_places(user, Role.ORGANISATION_EDITOR))
    )
