"""Who may see what in the admin, where Wagtail itself does not ask.

Wagtail scopes what users may edit, by the page and collection permissions that `countries.rights` derives. What they may see in choosers,
lists, reports and settings is decided here.
"""

from dataclasses import dataclass

from django.db.models import F, Model, Q, QuerySet
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Site
from wagtail.permission_policies import BasePermissionPolicy, ModelPermissionPolicy
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from .models import Mail, Membership, Organisation, OrganisationPaper, Portal, Role, Territory, User


@dataclass(frozen=True)
class Reach:
    """The portals that a user has a part in; all of them for those who work for the network. And the roles that they have anywhere."""

    is_network: bool
    portal_ids: frozenset[int] = frozenset()
    staffed_portal_ids: frozenset[int] = frozenset()
    """Those of them whose country staff they are."""
    focal_territory_ids: frozenset[int] = frozenset()
    """Territories whose focal point they are."""
    organisation_ids: frozenset[int] = frozenset()
    """Organisations whose editor they are."""
    roles: frozenset[str] = frozenset()


def reach_of(user: User) -> Reach:
    """Where a user's current memberships lie. One query, remembered on the user."""
    if (known := getattr(user, "_reach", None)) is None:
        known = user._reach = _read_reach(user)
    return known


def visible_portals(user: User) -> QuerySet[Portal]:
    reach = reach_of(user)
    return Portal.objects.all() if reach.is_network else Portal.objects.filter(pk__in=reach.portal_ids)


def staffed_portals(user: User) -> QuerySet[Portal]:
    """Portals whose staff a user is; all for those who work for the network."""
    reach = reach_of(user)
    return Portal.objects.all() if reach.is_network else Portal.objects.filter(pk__in=reach.staffed_portal_ids)


def portal_of_user(user: User) -> Portal | None:
    """The one portal that a user has a part in; None for those who work for several, for the network, or for none (any more)."""
    reach = reach_of(user)
    return Portal.objects.filter(pk__in=reach.portal_ids).first() if len(reach.portal_ids) == 1 else None


def answered_territories(user: User) -> QuerySet[Territory]:
    """Territories that a user answers for: as their focal point, or with the staff of their country."""
    reach = reach_of(user)
    if reach.is_network:
        return Territory.objects.all()
    return Territory.objects.filter(Q(portal__in=reach.staffed_portal_ids) | Q(pk__in=reach.focal_territory_ids))


def visible_mails(user: User) -> QuerySet[Mail]:
    """Mails that a user may see the record of: country staff those of their portals, those who work for the network all."""
    reach = reach_of(user)
    return Mail.objects.all() if reach.is_network else Mail.objects.filter(portal__in=reach.staffed_portal_ids)


def visible_organisations(user: User) -> QuerySet[Organisation]:
    """Organisations of which a user may know what visitors do not: country staff those of their portals, focal points those of their
    territories, editors their own, those who work for the network all."""
    reach = reach_of(user)
    if reach.is_network:
        return Organisation.objects.all()
    of_portals, of_territories = Q(portal__in=reach.staffed_portal_ids), Q(territory__in=reach.focal_territory_ids)
    return Organisation.objects.filter(of_portals | of_territories | Q(pk__in=reach.organisation_ids))


def may_decide_on(user: User, organisation: Organisation) -> bool:
    """Whether a user verifies, suspends and trusts this organisation, and reads its papers."""
    reach = reach_of(user)
    return reach.is_network or organisation.portal_id in reach.staffed_portal_ids


def may_supply_papers_for(user: User, organisation: Organisation) -> bool:
    """Whether a user brings what shows who this organisation is: its editors, and whoever decides on it."""
    return organisation.pk in reach_of(user).organisation_ids or may_decide_on(user, organisation)


def may_read_paper(user: User, paper: OrganisationPaper) -> bool:
    """Whoever decides reads all papers, an editor what they brought themselves."""
    is_own = paper.uploaded_by_id == user.pk and paper.organisation_id in reach_of(user).organisation_ids
    return is_own or may_decide_on(user, paper.organisation)


def own_sites(user: User) -> QuerySet[Site]:
    """Addresses of the portals whose staff a user is."""
    return Site.objects.filter(pk__in=staffed_portals(user).values("site"))


def own_redirects(user: User) -> QuerySet[Redirect]:
    """Those of the portals whose staff a user is; those of no portal hold for all and are the network's."""
    rows = Redirect.objects.all()
    return rows if reach_of(user).is_network else rows.filter(site__in=own_sites(user))


def choosable_pages(user: User, pages: PageQuerySet | None = None) -> PageQuerySet:
    """Pages that a user may link to or walk through: of their portals, what is public or theirs to edit.

    Choosers name a page by its draft's title: a public page whose title is about to change is left out for others until it has.
    """
    pages = Page.objects.all() if pages is None else pages
    if reach_of(user).is_network:
        return pages
    containers = visible_portals(user).values_list("root_page__path", flat=True)
    of_portals = _under(containers)
    public = Q(live=True, draft_title=F("title"))
    if not of_portals:
        return pages.none()
    # As a subquery, since Wagtail's search does not understand a comparison of two columns.
    return pages.filter(pk__in=Page.objects.filter(of_portals, public | _under(_editable_paths(user))).values("pk"))


def editable_pages(user: User) -> PageQuerySet:
    return policy_registry.get_by_type(Page).instances_user_has_any_permission_for(user, ["add", "change", "publish"])


def choosable_media(user: User, model: type[Model]) -> QuerySet:
    """Pictures or documents that a user may use or edit."""
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, ["add", "change", "delete", "choose"])


def choosable(user: User, model: type[Model]) -> QuerySet | None:
    """What a user may point to, for models of which that is not everything; None for others."""
    if issubclass(model, Page):
        return choosable_pages(user)
    return choosable_media(user, model) if model in (get_image_model(), get_document_model()) else None


class PortalPermissionPolicy(ModelPermissionPolicy):
    """The permission that a role gives on portals counts for the user's own only."""

    def user_has_permission_for_instance(self, user, action, instance) -> bool:
        return self.user_has_any_permission_for_instance(user, [action], instance)

    def user_has_any_permission_for_instance(self, user, actions, instance) -> bool:
        return self.user_has_any_permission(user, actions) and visible_portals(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user, actions) -> QuerySet[Portal]:
        return visible_portals(user) if self.user_has_any_permission(user, actions) else Portal.objects.none()


class NetworkPermissionPolicy(BasePermissionPolicy):
    """For models that belong to the whole network: everything for those who work for it, nothing for others, whatever their groups hold."""

    def user_has_permission(self, user, action) -> bool:
        return user.is_authenticated and user.is_active and reach_of(user).is_network

    def users_with_any_permission(self, actions) -> QuerySet[User]:
        central_staff = Membership.objects.current().filter(role=Role.CENTRAL_STAFF).values("user")
        return User.objects.filter(Q(is_superuser=True) | Q(pk__in=central_staff), is_active=True)


class OrganisationPermissionPolicy(BasePermissionPolicy):
    """Staff decides on organisations, focal points and editors look at theirs; nobody adds or deletes one but by its page."""

    def user_has_permission(self, user, action) -> bool:
        if not (user.is_authenticated and user.is_active):
            return False
        reach = reach_of(user)
        is_staff = reach.is_network or bool(reach.staffed_portal_ids)
        looks_on = bool(reach.focal_territory_ids or reach.organisation_ids)
        return (action == "change" and is_staff) or (action == "view" and (is_staff or looks_on))

    def user_has_permission_for_instance(self, user, action, instance) -> bool:
        if not self.user_has_permission(user, action):
            return False
        return may_decide_on(user, instance) if action == "change" else visible_organisations(user).filter(pk=instance.pk).exists()


class RedirectPermissionPolicy(BasePermissionPolicy):
    """Staff keeps redirects, each of its own portals."""

    def user_has_permission(self, user, action) -> bool:
        if not (user.is_authenticated and user.is_active):
            return False
        reach = reach_of(user)
        return reach.is_network or bool(reach.staffed_portal_ids)

    def user_has_permission_for_instance(self, user, action, instance) -> bool:
        return self.user_has_permission(user, action) and own_redirects(user).filter(pk=instance.pk).exists()


class MailPermissionPolicy(BasePermissionPolicy):
    """Staff looks at mails, and has failed ones sent again; nobody writes, changes or deletes one."""

    def user_has_permission(self, user, action) -> bool:
        return action == "view" and user.is_authenticated and user.is_active and self._is_staff(user)

    def user_has_permission_for_instance(self, user, action, instance) -> bool:
        return self.user_has_permission(user, action) and visible_mails(user).filter(pk=instance.pk).exists()

    @staticmethod
    def _is_staff(user) -> bool:
        reach = reach_of(user)
        return reach.is_network or bool(reach.staffed_portal_ids)


def _read_reach(user: User) -> Reach:
    if user.is_superuser:
        return Reach(is_network=True)
    places = Membership.objects.current().filter(user=user)
    rows = places.values_list("role", "territory_id", "organisation_id", "portal_id", "territory__portal_id", "organisation__portal_id")
    roles = frozenset(role for role, *_places in rows)
    if Role.CENTRAL_STAFF in roles:
        return Reach(is_network=True, roles=roles)
    return Reach(
        is_network=False,
        portal_ids=frozenset(pk for _role, _territory, _organisation, *portals in rows for pk in portals if pk),
        staffed_portal_ids=frozenset(portal for role, _territory, _organisation, portal, *_others in rows if role == Role.COUNTRY_STAFF),
        focal_territory_ids=frozenset(territory for role, territory, *_others in rows if role == Role.FOCAL_POINT),
        organisation_ids=frozenset(organisation for role, _territory, organisation, *_others in rows if role == Role.ORGANISATION_EDITOR),
        roles=roles,
    )


def _editable_paths(user: User) -> set[str]:
    return {permission.page.path for permission in policy_registry.get_by_type(Page).get_cached_permissions_for_user(user)}


def _under(paths) -> Q:
    """Pages at or under any of these tree paths."""
    condition = Q()
    for path in sorted(set(paths)):
        condition |= Q(path__startswith=path)
    return condition
