"""Lists of pages and their moves."""

from collections.abc import Iterable

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.views.pages import listing, workflow
from wagtail.admin.views.pages.move import MoveConfirmView
from wagtail.admin.viewsets.pages import PageViewSet, page_viewset_registry
from wagtail.models import Page, TaskState

from ..directory import get_directory
from .comments import CommentedEditView
from .kept_text import keeping_text

STAYS_IN_ITS_PORTAL = _(
    "Une page ne change pas de portail : ses lieux, ses images et ses langues n’y sont pas. Copiez-la là-bas, puis retirez celle-ci."
)


def leaves_its_portal(pages: Iterable[Page], destination: Page) -> bool:
    """Whether any of these pages would stand in another portal then."""
    portal_of = get_directory().portal_of
    return any(portal_of(page.path) != portal_of(destination.path) for page in pages)


class PageFilterSet(listing.GenericPageFilterSet):
    """Without the filters that list all users and all sites of the network."""

    owner = edited_by = site = None


class GuardedMoveConfirmView(MoveConfirmView):
    """Wagtail's names the page before it asks whether one may move it."""

    def dispatch(self, request, page_to_move_id, destination_id, *args, **kwargs):
        page = get_object_or_404(Page, pk=page_to_move_id)
        destination = get_object_or_404(Page, pk=destination_id)
        if not page.permissions_for_user(request.user).can_move_to(destination):
            raise PermissionDenied
        if leaves_its_portal([page], destination):
            messages.error(request, STAYS_IN_ITS_PORTAL)
            return redirect("wagtailadmin_pages:move", page.pk)
        return super().dispatch(request, page_to_move_id, destination_id, *args, **kwargs)


class OwnPagesIndexView(listing.ExplorableIndexView):
    """Wagtail's shows the heading of any page under the common ancestor of what one may edit: a portal's container, say."""

    def get(self, request, parent_page_id=None):
        if parent_page_id and not self.permission_policy.explorable_instances(request.user).filter(pk=parent_page_id).exists():
            raise Http404
        return super().get(request, parent_page_id)


class OwnTask:
    """Wagtail's takes page and task from the address without asking whether they belong together: another page's would be decided."""

    def get_task_state(self) -> TaskState:
        return get_object_or_404(TaskState.objects.for_instance(self.object), pk=self.task_state_id).specific


class CollectDecisionView(OwnTask, workflow.CollectWorkflowActionDataView):
    pass


class DecisionView(OwnTask, workflow.WorkflowActionView):
    """A decision that cannot be carried out (any more) is said in words; nothing has changed then."""

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            return super().post(request, *args, **kwargs)
        except ValidationError as error:
            for message in error.messages:
                messages.error(request, message)
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(request, {"step": "success", "redirect": self.redirect_url})
        return redirect(self.redirect_url)


class NetworkPageViewSet(PageViewSet):
    model = Page
    filterset_class = PageFilterSet
    index_view_class = OwnPagesIndexView
    edit_view_class = CommentedEditView
    move_confirm_view_class = GuardedMoveConfirmView
    collect_workflow_action_data_view_class = CollectDecisionView
    workflow_action_view_class = DecisionView


edit = keeping_text(page_viewset_registry.as_view("edit", page_id_kwarg="page_id"))
add = keeping_text(
    page_viewset_registry.as_view("add", app_label_kwarg="content_type_app_name", model_name_kwarg="content_type_model_name")
)
