"""Lists of people and of invitations: what the reader could give, and nothing else."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.widgets.button import HeaderButton

from ...granting import grantable_roles, visible_invitations, visible_memberships, with_places
from ...models import Invitation, InvitationState, Membership, MembershipState, Portal, Role, Territory
from ...permissions import answered_territories, reach_of, staffed_portals


def portals_of_reader(request: HttpRequest | None) -> QuerySet[Portal]:
    return staffed_portals(request.user).order_by("name") if request else Portal.objects.none()


def territories_of_reader(request: HttpRequest | None) -> QuerySet[Territory]:
    return answered_territories(request.user).order_by("portal__name", "slug") if request else Territory.objects.none()


class GrantFilterSet(WagtailFilterSet):
    """By role and place; only those that the reader may see anything of are offered."""

    role = django_filters.ChoiceFilter(label=_("Rôle"), choices=Role, empty_label=_("Tous"))
    portal = django_filters.ModelChoiceFilter(label=_("Portail"), queryset=portals_of_reader, empty_label=_("Tous"), method="within_portal")
    territory = django_filters.ModelChoiceFilter(
        label=_("Ville"), queryset=territories_of_reader, empty_label=_("Toutes les villes"), method="within_territory"
    )
    state = django_filters.ChoiceFilter(label=_("État"), empty_label=_("Tous"), method="in_state")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None:
            return
        reach = reach_of(self.request.user)
        roles = grantable_roles(self.request.user)
        if reach.focal_territory_ids and Role.FOCAL_POINT not in roles:
            roles = [Role.FOCAL_POINT, *roles]
        self.filters["role"].extra["choices"] = [(role.value, role.label) for role in roles]
        if not reach.is_network and len(reach.staffed_portal_ids) < 2:
            del self.filters["portal"]

    def within_portal(self, rows: QuerySet, name: str, portal: Portal) -> QuerySet:
        return rows.filter(Q(portal=portal) | Q(territory__portal=portal) | Q(organisation__portal=portal))

    def within_territory(self, rows: QuerySet, name: str, territory: Territory) -> QuerySet:
        return rows.filter(Q(territory=territory) | Q(organisation__territory=territory))

    def in_state(self, rows: Any, name: str, state: str) -> QuerySet:
        return rows.in_state(state)


class PeopleFilterSet(GrantFilterSet):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.filters["state"].extra["choices"] = MembershipState.choices

    class Meta:
        model = Membership
        fields = ["role"]


class InvitationFilterSet(GrantFilterSet):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.filters["state"].extra["choices"] = InvitationState.choices

    class Meta:
        model = Invitation
        fields = ["role"]


class CellColumn(Column):
    """Several facts in one cell: on a phone there is no room beside each other."""

    def __init__(self, name: str, template: str, **kwargs) -> None:
        super().__init__(name, **kwargs)
        self.cell_template_name = f"countries/admin/people/{template}"


class TeamIndexView(generic.IndexView):
    search_backend_name = None

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        return [HeaderButton(gettext("Inviter"), url=reverse("invitations:add"), icon_name="plus")]

    def order_queryset(self, queryset: QuerySet) -> QuerySet:
        ordered = super().order_queryset(queryset)
        return ordered.order_by(*ordered.query.order_by, "pk")


class PeopleIndexView(TeamIndexView):
    page_title = _("Personnes")
    default_ordering = "user__last_name"
    search_fields = ["user__first_name", "user__last_name", "user__email"]

    def get_base_queryset(self) -> QuerySet[Membership]:
        return with_places(visible_memberships(self.request.user)).select_related("user")

    @cached_property
    def columns(self) -> list[Column]:
        return [
            CellColumn("person", "person_cell.html", label=_("Personne"), sort_key="user__last_name"),
            CellColumn("role", "role_cell.html", label=_("Rôle et lieu"), sort_key="role"),
            CellColumn("access", "access_cell.html", label=_("État et dates"), sort_key="valid_from"),
        ]


class InvitationIndexView(TeamIndexView):
    page_title = _("Invitations")
    default_ordering = "-sent_at"
    search_fields = ["first_name", "last_name", "email"]

    def get_base_queryset(self) -> QuerySet[Invitation]:
        return with_places(visible_invitations(self.request.user)).select_related("invited_by")

    @cached_property
    def columns(self) -> list[Column]:
        return [
            CellColumn("person", "invited_cell.html", label=_("Personne"), sort_key="email"),
            CellColumn("role", "role_cell.html", label=_("Rôle et lieu"), sort_key="role"),
            CellColumn("state", "invitation_cell.html", label=_("Invitation"), sort_key="sent_at"),
        ]
