"""Who is told what of a review: these take the place of Wagtail's own mails.

Wagtail connects its own under the same names later than this package is loaded, and finds the names taken.
"""

from wagtail.models import WorkflowState
from wagtail.signals import task_rejected, task_submitted, workflow_approved, workflow_cancelled, workflow_rejected

from countries.models import User

from .models import ReviewTaskState
from .reviews import Outcome, outcome_for, review_state, tell_author, tell_reviewers


def submitted(sender, instance: ReviewTaskState, user: User | None = None, **kwargs) -> None:
    tell_reviewers(instance, user or instance.workflow_state.requested_by)


def approved(sender, instance: WorkflowState, user: User | None = None, **kwargs) -> None:
    if state := review_state(instance):
        tell_author(state, outcome_for(instance.content_object), user)


def changes_requested(sender, instance: WorkflowState, user: User | None = None, **kwargs) -> None:
    if state := review_state(instance):
        tell_author(state, Outcome.CHANGES, user)


def refused(sender, instance: ReviewTaskState, user: User | None = None, **kwargs) -> None:
    if instance.is_refusal:
        tell_author(instance, Outcome.REFUSED, user)


def ended_otherwise(sender, instance: WorkflowState, user: User | None = None, **kwargs) -> None:
    """Somebody published the waiting page past the review, or took it out of it."""
    if state := review_state(instance):
        page = instance.content_object
        is_out = page.live_revision_id and page.live_revision_id >= state.revision_id
        tell_author(state, outcome_for(page) if is_out or page.approved_schedule else Outcome.STOPPED, user)


task_submitted.connect(submitted, sender=ReviewTaskState)
task_rejected.connect(refused, sender=ReviewTaskState)
workflow_cancelled.connect(ended_otherwise, sender=WorkflowState)
workflow_approved.connect(approved, sender=WorkflowState, dispatch_uid="workflow_state_approved_email_notification")
workflow_rejected.connect(changes_requested, sender=WorkflowState, dispatch_uid="workflow_state_rejected_email_notification")
