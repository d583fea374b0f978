"""The review of what somebody wrote who may not publish: who looks at it, who is told what."""

from enum import StrEnum

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from wagtail.models import Page, TaskState, Workflow, WorkflowPage, WorkflowState

from countries.directory import get_directory
from countries.mails import send_mail
from countries.models import Membership, Organisation, Portal, PortalStatus, Role, Territory, User

from .models import BasePage, ReviewTask, ReviewTaskState

WORKFLOW = "Relecture"


class Outcome(StrEnum):
    """What became of a submission, as its author reads it."""

    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    CHANGES = "changes"
    REFUSED = "refused"
    STOPPED = "stopped"


def is_in_place() -> bool:
    """Whether every page of the network, of portals to come as well, has the review."""
    placed = WorkflowPage.objects.filter(page__depth=1, workflow__active=True)
    return placed.filter(workflow__workflow_tasks__task__in=ReviewTask.objects.filter(active=True).values("pk")).exists()


def ensure_review() -> bool:
    """Put the review where every page inherits it, at the root; return whether anything had to be done."""
    if is_in_place():
        return False
    workflow, _created = Workflow.objects.get_or_create(name=WORKFLOW)
    task = ReviewTask.objects.filter(active=True).first() or ReviewTask.objects.create(name=WORKFLOW)
    workflow.active = True
    workflow.save()
    workflow.workflow_tasks.get_or_create(task=task.task_ptr)
    WorkflowPage.objects.update_or_create(page=Page.objects.get(depth=1), defaults={"workflow": workflow})
    return True


def reviewers_of(page: BasePage, author: User | None = None) -> QuerySet[User]:
    """Who is told that a page waits: the city's focal points, else the country's staff, else central staff. Never its author."""
    for place in _answering(page):
        memberships = Membership.objects.current().filter(**place).exclude(user=author)
        if memberships.exists():
            users = User.objects.filter(pk__in=memberships.values("user"))
            return users.exclude(wagtail_userprofile__submitted_notifications=False).order_by("pk")
    return User.objects.none()


def tell_reviewers(state: ReviewTaskState, author: User | None) -> None:
    page = _page_of(state)
    if page is None:
        return
    for reviewer in reviewers_of(page, author):
        send_mail(
            "content/mails/waiting",
            reviewer,
            key=f"review waiting:{state.pk}:{reviewer.pk}",
            portal=_portal_of(page),
            context=_context(page) | {"author": author.get_full_name() if author else ""},
            is_confidential=False,
        )


def tell_author(state: ReviewTaskState, outcome: Outcome, decided_by: User | None) -> None:
    """By e-mail, in the author's language, with the way back to the page; unless it is the author who decided."""
    author, page = state.workflow_state.requested_by, _page_of(state)
    if page is None or author is None or author == decided_by or not author.is_active:
        return
    send_mail(
        "content/mails/decided",
        author,
        key=f"review decided:{state.pk}",
        portal=_portal_of(page),
        context=_context(page)
        | {"outcome": str(outcome), "state": state, "reason": state.get_reason_display(), "comment": state.comment}
        | ({"url": page.full_url, "is_public": True} if outcome == Outcome.PUBLISHED and _is_open(page) else {}),
        is_confidential=False,
    )


def _is_open(page: BasePage) -> bool:
    """Whether visitors reach the page's portal."""
    return page.portal is not None and page.portal.status in (PortalStatus.PILOT, PortalStatus.LIVE)


def outcome_for(page: Page) -> Outcome:
    """What its author reads of a page that somebody has just published."""
    return Outcome.SCHEDULED if page.approved_schedule else Outcome.PUBLISHED


def open_remark(page: Page) -> ReviewTaskState | None:
    """The last decision on a page, if it was to refuse it or to ask for changes and nothing has been submitted or published since."""
    if page.live and not page.has_unpublished_changes:
        return None
    content_type = page.get_base_content_type()
    states = TaskState.objects.filter(workflow_state__base_content_type=content_type, workflow_state__object_id=str(page.pk))
    last = states.select_related("reviewtaskstate__finished_by").order_by("-started_at", "-pk").first()
    state = getattr(last, "reviewtaskstate", None) if last and last.status == TaskState.STATUS_REJECTED else None
    if state is None or (page.last_published_at and state.finished_at and page.last_published_at > state.finished_at):
        return None
    return state


def review_state(state: WorkflowState) -> ReviewTaskState | None:
    """The look that a workflow's state is at, if it is one of ours."""
    current = state.current_task_state
    specific = current.specific if current else None
    return specific if isinstance(specific, ReviewTaskState) else None


def _answering(page: BasePage) -> list[dict[str, object]]:
    territory, portal = _territory_of(page), _portal_of(page)
    places: list[dict[str, object]] = [{"role": Role.FOCAL_POINT, "territory": territory}] if territory else []
    places += [{"role": Role.COUNTRY_STAFF, "portal": portal}] if portal else []
    return [*places, {"role": Role.CENTRAL_STAFF}]


def _territory_of(page: BasePage) -> Territory | None:
    """The territory that the page stands under; the tree says who answers."""
    above = [page.path[:length] for length in range(page.steplen, len(page.path) + 1, page.steplen)]
    return Territory.objects.filter(pages__path__in=above).first()


def _portal_of(page: Page) -> Portal | None:
    return get_directory().portal_of(page.path)


def _page_of(state: ReviewTaskState) -> BasePage | None:
    page = state.workflow_state.content_object
    return page.specific if page else None


def _context(page: BasePage) -> dict[str, object]:
    organisation: Organisation | None = getattr(page, "organisation", None)
    return {
        "title": page.get_latest_revision_as_object().title,
        "organisation": organisation.name if organisation else "",
        "go_live_at": page.go_live_at,
        "url": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
