from collections.abc import Iterator

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem, PublishMenuItem, SubmitForModerationMenuItem
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import WorkflowObjectsToModeratePanel
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import ModelLogEntry, Page, PageLogEntry
from wagtail.query import PageQuerySet

from countries.granting import grantable_roles
from countries.models import Role, User

from .downloads import may_read
from .life import DEEDS, DUPLICATE, LOG_PREFIX
from .mission_facts import take_facts
from .models import ContentDocument, MissionPage
from .models.reviews import described_refusal
from .permissions import scope_of
from .reviews import open_remark


@hooks.register("before_edit_page", order=-1)
def judge_translation(request: HttpRequest, page) -> HttpResponse | None:
    """The translation editor publishes after its commit, where a refusal would be an error page: refuse before, in words."""
    if request.method != "POST" or request.POST.get("action") != "publish" or not isinstance(page, MissionPage) or page.is_source:
        return None
    take_facts(page)
    problems = page.problems()
    for name, texts in problems.items():
        label = capfirst(page._meta.get_field(name).verbose_name)
        for text in texts:
            messages.error(request, f"{label} : {text}")
    return redirect(request.path) if problems else None


@hooks.register("insert_editor_js")
def wait_for_the_autosave() -> str:
    return format_html('<script src="{}"></script>', static("content/autosave.js"))


@hooks.register("before_serve_document", order=-1)
def documents_have_readers(document: ContentDocument, request: HttpRequest) -> None:
    if not may_read(document, request):
        raise Http404("No page shows this document to whoever asks.")


@hooks.register("register_admin_urls")
def mission_urls() -> list[URLPattern]:
    from .admin.urls import urlpatterns

    return urlpatterns


@hooks.register("construct_homepage_panels")
def missions_on_the_dashboard(request: HttpRequest, panels: list) -> None:
    from .admin.dashboard import MissionsPanel

    if not scope_of(request.user).is_empty:
        panels.append(MissionsPanel())


@hooks.register("construct_homepage_panels", order=100)  # after Wagtail's own have been added
def what_waits_at_a_fixed_cost(request: HttpRequest, panels: list) -> None:
    from .admin.waiting import WaitingPanel

    panels[:] = [WaitingPanel() if type(panel) is WorkflowObjectsToModeratePanel else panel for panel in panels]


@hooks.register("construct_explorer_page_queryset")
def read_missions_with_their_pages(parent_page: Page, pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    from .admin.buttons import with_mission_rows

    return with_mission_rows(pages)


@hooks.register("register_page_listing_more_buttons")
def deeds_in_the_explorer(page: Page, user: User, next_url: str | None = None) -> Iterator[Button]:
    from .admin.buttons import mission_buttons

    yield from mission_buttons(page, user, next_url)


@hooks.register("register_page_header_buttons")
def deeds_on_the_page(page: Page, user: User, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    from .admin.buttons import mission_buttons

    yield from mission_buttons(page, user, next_url)


@hooks.register("register_log_actions")
def log_what_is_done_with_missions(actions: LogActionRegistry) -> None:
    for deed in DEEDS.values():
        formatter = type("DeedFormatter", (LogFormatter,), {"label": deed.label, "format_message": _message_of(deed.label)})
        actions.register_action(deed.log_action)(formatter)
    actions.register_action(LOG_PREFIX + DUPLICATE, _("Dupliquer"), _("Mission dupliquée"))


def _message_of(label):
    def format_message(self: LogFormatter, entry: PageLogEntry) -> str:
        done = gettext("Mission : %(deed)s") % {"deed": label}
        return gettext("%(done)s, par le lien d’un e-mail") % {"done": done} if entry.data.get("by_mail") else done

    return format_message


class NewOrganisationItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return Role.ORGANISATION_EDITOR in grantable_roles(request.user)


@hooks.register("register_admin_menu_item")
def new_organisation_item() -> MenuItem:
    return NewOrganisationItem(
        _("Nouvelle organisation"), reverse("organisation_add"), name="new-organisation", icon_name="plus-inverse", order=745
    )


@hooks.register("register_admin_urls")
def organisation_urls() -> list[URLPattern]:
    from .admin.organisations import urlpatterns

    return urlpatterns


@hooks.register("before_edit_page")
def show_last_decision(request: HttpRequest, page: Page) -> None:
    """Whoever opens a page that was sent back reads why, before anything else."""
    if request.method != "GET" or not (remark := open_remark(page)):
        return
    title = gettext("Cette page a été refusée.") if remark.is_refusal else gettext("On vous demande de modifier cette page.")
    way_on = gettext("Modifiez-la, puis soumettez-la à nouveau.")
    messages.warning(request, format_html("<b>{}</b> {} {}", title, remark.remark, way_on))


class SubmitItem(SubmitForModerationMenuItem):
    """Named for what it does, not for the workflow."""

    def get_context_data(self, parent_context: dict) -> dict:
        return super().get_context_data(parent_context) | {"label": gettext("Soumettre à la relecture")}


@hooks.register("construct_page_action_menu", order=100)
def one_way_to_publish(menu_items: list[ActionMenuItem], request: HttpRequest, context: dict) -> None:
    """Whoever may publish does not submit; and what waits is published by approving it, so that its author hears who did."""
    may_publish = any(isinstance(item, PublishMenuItem) for item in menu_items)
    is_waiting = any(item.name == "approve" for item in menu_items)
    hidden = ("action-submit", "action-restart-workflow") if may_publish else ("action-restart-workflow",)
    hidden += ("action-publish",) if is_waiting else ()
    menu_items[:] = [
        SubmitItem(order=item.order) if item.name == "action-submit" else item for item in menu_items if item.name not in hidden
    ]


@hooks.register("register_log_actions")
def decisions_in_the_history(actions: LogActionRegistry) -> None:
    @actions.register_action("content.refuse")
    class Refusal(LogFormatter):
        label = _("Refuser")
        message = _("Page refusée")

        def format_comment(self, log_entry: PageLogEntry | ModelLogEntry) -> str:
            return described_refusal(log_entry.data.get("reason", ""), log_entry.data.get("comment", ""))
