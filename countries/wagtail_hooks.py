"""What the admin of a network shows of its portals (countries.admin says how)."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import PagesSummaryItem, SummaryItem
from wagtail.admin.widgets.button import Button
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import BaseLogEntry, Page
from wagtail.permissions import register_permission_policy
from wagtail.query import PageQuerySet
from wagtail.users.models import UserProfile
from wagtail_localize import wagtail_hooks as localize

from .granting import GrantPermissionPolicy
from .journal import STATUS_CHANGED, label_of, status_change
from .mails.outbox import SENT_AGAIN
from .models import Invitation, Mail, Membership, Organisation, Portal, User, Verification
from .people import records
from .permissions import (
    MailPermissionPolicy,
    OrganisationPermissionPolicy,
    PortalPermissionPolicy,
    RedirectPermissionPolicy,
    choosable_pages,
    reach_of,
)
from .sign_in.email_change import CHANGED as ADDRESS_CHANGED

# Before any view set asks for a model's policy and gets a general one.
register_permission_policy(Portal, PortalPermissionPolicy(Portal))
register_permission_policy(Organisation, OrganisationPermissionPolicy(Organisation))
register_permission_policy(Mail, MailPermissionPolicy(Mail))
register_permission_policy(Redirect, RedirectPermissionPolicy(Redirect))
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


@hooks.register("register_admin_viewset")
def places_of_an_invitation() -> list:
    from .admin.people.choosers import choosers

    return list(choosers.values())


@hooks.register("register_log_actions")
def roles_given_and_taken(actions: LogActionRegistry) -> None:
    records.register(actions)


@hooks.register("register_admin_viewset")
def organisations() -> object:
    from .admin.organisations.viewsets import OrganisationViewSet

    return OrganisationViewSet()


@hooks.register("register_account_settings_panel")
def security_of_own_account(request: HttpRequest, user: User, profile: UserProfile) -> object:
    from .sign_in.account_panel import SecurityPanel

    return SecurityPanel(request, user, profile)


@hooks.register("construct_reports_menu")
def hide_reports_of_the_network(request: HttpRequest, menu_items: list) -> None:
    from .admin.reports import NETWORK_REPORTS

    if not reach_of(request.user).is_network:
        menu_items[:] = [item for item in menu_items if item.name not in NETWORK_REPORTS]


@hooks.register("construct_explorer_page_queryset")
def read_translations_with_their_pages(parent_page: Page, pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    from .admin.translation_buttons import with_translations

    return with_translations(pages)


# In the place of wagtail-localize's, whose registration Wagtail offers no way to take back.
hooks._hooks["register_page_listing_more_buttons"].remove((localize.page_listing_more_buttons, 0))


@hooks.register("register_page_listing_more_buttons")
def translations_in_the_explorer(page: Page, user: User, next_url: str | None = None) -> Iterator[Button]:
    from .admin.translation_buttons import translation_buttons

    yield from translation_buttons(page, user, next_url)


@hooks.register("construct_homepage_summary_items", order=100)  # after Wagtail's own have added theirs
def hide_the_number_of_pages(request: HttpRequest, summary_items: list[SummaryItem]) -> None:
    """Wagtail counts the pages below the first one that a user's places have in common: the whole country's, for a focal point."""
    if not reach_of(request.user).is_network:
        summary_items[:] = [item for item in summary_items if not isinstance(item, PagesSummaryItem)]


class JournalMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        reach = reach_of(request.user)
        return reach.is_network or bool(reach.staffed_portal_ids)


@hooks.register("register_admin_urls")
def journal_urls() -> list[URLPattern]:
    from .admin.journal import urlpatterns

    return urlpatterns


@hooks.register("register_admin_urls")
def private_file_urls() -> list[URLPattern]:
    from .admin.files import urlpatterns

    return urlpatterns


@hooks.register("register_reports_menu_item")
def journal_menu_item() -> MenuItem:
    return JournalMenuItem(_("Journal"), reverse("journal"), name="journal", icon_name="history", order=50)


@hooks.register("register_log_actions")
def decisions_in_the_journal(actions: LogActionRegistry) -> None:
    actions.register_action("countries.dossier", _("Dossier d’une organisation : modifier"), _("Dossier modifié"))

    @actions.register_action(STATUS_CHANGED)
    class PortalStatusChange(LogFormatter):
        label = _("Statut d’un portail : changer")
        message = _("Statut changé")

        def format_comment(self, log_entry: BaseLogEntry) -> str:
            return status_change(log_entry.data)

    @actions.register_action(SENT_AGAIN)
    class MailSentAgain(LogFormatter):
        label = _("E-mail en échec : renvoyer")
        message = _("A renvoyé un e-mail")

        def format_comment(self, log_entry: BaseLogEntry) -> str:
            return log_entry.data.get("recipient", "")

    @actions.register_action(ADDRESS_CHANGED)
    class AddressChange(LogFormatter):
        label = _("Adresse d’un compte : changer")
        message = _("A changé l’adresse de son compte")

        def format_comment(self, log_entry: BaseLogEntry) -> str:
            return f"{log_entry.data.get('before', '')} → {log_entry.data.get('after', '')}"

    @actions.register_action("countries.verification")
    class VerificationChange(LogFormatter):
        label = _("Vérification d’une organisation : décider")
        message = _("Vérification décidée")

        def format_comment(self, log_entry: BaseLogEntry) -> str:
            before, after = (label_of(Verification, log_entry.data.get(moment, "")) for moment in ("before", "after"))
            note = log_entry.data.get("note")
            return f"{before} → {after}" + (f" · {note}" if note else "")

    @actions.register_action("countries.trust")
    class TrustChange(LogFormatter):
        label = _("Confiance en une organisation : décider")

        def format_message(self, log_entry: BaseLogEntry) -> str:
            return gettext("Publie désormais sans relecture") if log_entry.data.get("after") else gettext("Est à nouveau relue")

    for name, label, message in (
        ("add", _("Justificatif : ajouter"), _("Justificatif ajouté")),
        ("delete", _("Justificatif : supprimer"), _("Justificatif supprimé")),
    ):
        formatter = type("Paper", (LogFormatter,), {"label": label, "message": message, "format_comment": _paper_name})
        actions.register_action(f"countries.paper.{name}")(formatter)


def _paper_name(formatter: LogFormatter, log_entry: BaseLogEntry) -> str:
    return log_entry.data.get("name", "")
