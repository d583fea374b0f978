"""What the admin of a network shows of its portals (countries.admin says how)."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.log_actions import LogActionRegistry
from wagtail.permissions import register_permission_policy
from wagtail.query import PageQuerySet
from wagtail.users.models import UserProfile

from .granting import GrantPermissionPolicy
from .models import Invitation, Mail, Membership, Portal, User
from .people import records
from .permissions import MailPermissionPolicy, PortalPermissionPolicy, choosable_pages, reach_of
from .statuses import LOG_ACTION

# Before any view set asks for a model's policy and gets a general one.
register_permission_policy(Portal, PortalPermissionPolicy(Portal))
register_permission_policy(Mail, MailPermissionPolicy(Mail))
register_permission_policy(Membership, GrantPermissionPolicy(Membership))
register_permission_policy(Invitation, GrantPermissionPolicy(Invitation))


@hooks.register("construct_page_chooser_queryset")
def pages_of_own_portals(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    return choosable_pages(request.user, pages)


@hooks.register("construct_admin_api", order=100)
def own_media_in_the_admin_api(router: WagtailAPIRouter) -> None:
    from .admin.media import DocumentsAPI, ImagesAPI

    router.register_endpoint("documents", DocumentsAPI)
    router.register_endpoint("images", ImagesAPI)


@hooks.register("register_admin_viewset")
def page_views() -> object:
    from .admin.pages import NetworkPageViewSet

    return NetworkPageViewSet()


@hooks.register("register_admin_viewset")
def portal_settings() -> object:
    from .admin.portals import PortalViewSet

    return PortalViewSet()


@hooks.register("register_admin_viewset")
def mail_records() -> object:
    from .admin.mails import MailViewSet

    return MailViewSet()


@hooks.register("register_admin_viewset")
def people_and_invitations() -> object:
    from .admin.people.viewsets import TeamGroup

    return TeamGroup()


@hooks.register("register_log_actions")
def roles_given_and_taken(actions: LogActionRegistry) -> None:
    records.register(actions)


@hooks.register("register_account_settings_panel")
def security_of_own_account(request: HttpRequest, user: User, profile: UserProfile) -> object:
    from .sign_in.account_panel import SecurityPanel

    return SecurityPanel(request, user, profile)


@hooks.register("construct_reports_menu")
def hide_reports_of_the_network(request: HttpRequest, menu_items: list) -> None:
    from .admin.reports import NETWORK_REPORTS

    if not reach_of(request.user).is_network:
        menu_items[:] = [item for item in menu_items if item.name not in NETWORK_REPORTS]


@hooks.register("register_log_actions")
def status_in_the_log(actions: LogActionRegistry) -> None:
    actions.register_action(LOG_ACTION, _("Statut du portail"), _("Statut changé"))
