"""What waits for one's decision, on Wagtail's home: as many queries for one page as for all of a country's."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import WorkflowObjectsToModeratePanel
from wagtail.models import Revision, TaskState

from ..models import ReviewTask

FIRST = 20


@dataclass(frozen=True)
class Step:
    """A task of a review, as Wagtail's table shows it. There is one, and it is under way."""

    name: str
    status: str
    status_display: str


class WaitingPanel(WorkflowObjectsToModeratePanel):
    """Wagtail's panel, which reads task and steps anew for each of its lines, and shows all that waits."""

    template_name = "content/admin/waiting.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        request = parent_context["request"]
        states = TaskState.objects.reviewable_by(request.user).filter(task__in=ReviewTask.objects.values("pk")).order_by("-started_at")
        states = states.select_related("revision__user", "workflow_state").prefetch_related(
            "revision__content_object", "revision__content_object__latest_revision"
        )
        found = list(states.annotate(previous_revision_id=Revision.objects.previous_revision_id_subquery())[: FIRST + 1])
        tasks = ReviewTask.objects.in_bulk([state.task_id for state in found])
        lines = [self._line(state, tasks[state.task_id], request.user) for state in found[:FIRST] if state.revision.content_object]
        context = Component.get_context_data(self, parent_context)
        return context | {"states": lines, "has_more": len(found) > FIRST, "request": request, "csrf_token": parent_context["csrf_token"]}

    @staticmethod
    def _line(state: TaskState, task: ReviewTask, user) -> dict[str, Any]:
        page = state.revision.content_object
        state.task = task
        return {
            "obj": page,
            "revision": state.revision,
            "previous_revision_id": state.previous_revision_id,
            "live_revision_id": page.live_revision_id,
            "task_state": state,
            "actions": task.get_actions(page, user),
            "workflow_tasks": [Step(task.name, state.status, state.get_status_display())],
            "workflow_action_url_name": "wagtailadmin_pages:workflow_action",
            "workflow_preview_url_name": "wagtailadmin_pages:workflow_preview",
            "revisions_compare_url_name": "wagtailadmin_pages:revisions_compare",
        }
