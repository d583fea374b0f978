from django.core.exceptions import BadRequest, PermissionDenied, ValidationError
from django.db import models, transaction
from django.db.models import CharField, QuerySet
from django.db.models.functions import Cast
from django.forms import Form
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm
from wagtail.log_actions import log
from wagtail.models import Page, Task, TaskState, WorkflowState
from wagtail.permissions import policy_registry
from wagtail.signals import task_rejected

from countries.models import User


class RefusalReason(models.TextChoices):
    """Why a page is refused; stored as a code, shown in each reader's language."""

    NO_MISSION = "no_mission", _("Ce n’est pas une mission")
    INCOMPLETE = "incomplete", _("Il manque l’essentiel")
    DUPLICATE = "duplicate", _("Elle existe déjà")
    UNSAFE = "unsafe", _("Elle met quelqu’un en danger")
    AGAINST_RULES = "against_rules", _("Elle est contraire à nos règles")
    OTHER = "other", _("Autre raison")


class ReviewTaskState(TaskState):
    """One look at one version of a page, and what was decided. Rejected with a reason it is refused, without one changes are asked for."""

    reason = models.CharField(_("raison du refus"), max_length=20, choices=RefusalReason, blank=True)

    class Meta:
        verbose_name = _("relecture")
        verbose_name_plural = _("relectures")

    @property
    def is_refusal(self) -> bool:
        return bool(self.reason)

    def get_comment(self) -> str:
        """What the history of the review shows."""
        if not self.is_refusal:
            return self.comment
        return described_refusal(self.reason, self.comment)

    @property
    def remark(self) -> str:
        """Who decided what, and why, in one sentence."""
        who = self.finished_by.get_full_name() if self.finished_by else gettext("Une personne qui n’a plus de compte")
        return f"{who} : {self.get_comment()}"

    def refuse(self, user: User, reason: str, comment: str = "") -> None:
        """Say no. That ends the review: whoever wrote the page may change it and submit it as something new."""
        if self.status != self.STATUS_IN_PROGRESS:
            raise PermissionDenied
        with transaction.atomic():
            self.status, self.reason, self.comment = self.STATUS_REJECTED, reason, comment
            self.finished_at, self.finished_by = timezone.now(), user
            self.save()
            state = self.workflow_state
            state.status = WorkflowState.STATUS_CANCELLED
            state.save()
            data = {"reason": reason, "comment": comment, "workflow": {"id": state.workflow_id, "task_state_id": self.pk}}
            log(instance=self.revision.as_object(), action="content.refuse", user=user, data=data, revision=self.revision)
            task_rejected.send(sender=type(self), instance=self, user=user)


def described_refusal(reason: str, comment: str) -> str:
    """A refusal in one sentence, in the language of now."""
    label = RefusalReason(reason).label if reason in RefusalReason else reason
    sentence = gettext("Refusée : %(reason)s.") % {"reason": label}
    return f"{sentence} {comment}".strip()


class ReviewTask(Task):
    """The one look that a page of somebody who may not publish needs: by whoever may publish it where it stands.

    One task for the whole network, at the root of the tree: a new portal needs none of its own, and rights say who reviews what.
    """

    task_state_class = ReviewTaskState

    class Meta:
        verbose_name = _("relecture par qui peut publier")
        verbose_name_plural = _("relectures par qui peut publier")

    @classmethod
    def get_description(cls) -> str:
        return gettext("Le point focal de la ville ou l’équipe du pays décide ; rien d’autre à régler.")

    def get_actions(self, obj: Page, user: User) -> list[tuple[str, str, bool]]:
        if not obj.permissions_for_user(user).can_publish():
            return []
        return [
            ("approve", gettext_lazy("Approuver"), False),
            ("reject", gettext_lazy("Demander des modifications"), True),
            ("refuse", gettext_lazy("Refuser"), True),
        ]

    def get_form_for_action(self, action: str) -> type[Form]:
        from ..review_forms import ChangesForm, RefusalForm

        return {"reject": ChangesForm, "refuse": RefusalForm}.get(action, TaskStateCommentForm)

    @transaction.atomic
    def on_action(self, task_state: ReviewTaskState, user: User, action_name: str, **kwargs) -> None:
        """Decide. Raises ValidationError, in words for people, when there is nothing to decide any more or the page may not be published.

        What comes in may have been sent by hand: whose page it is and what was written are asked here again.
        """
        state = ReviewTaskState.objects.select_for_update(of=("self",)).select_related("workflow_state").get(pk=task_state.pk)
        page = state.workflow_state.content_object
        if page is None or action_name not in {name for name, _label, _modal in self.get_actions(page, user)}:
            raise PermissionDenied
        if state.status != TaskState.STATUS_IN_PROGRESS:
            raise ValidationError(gettext("Une décision a déjà été prise : rechargez la page pour la lire."))
        form = self.get_form_for_action(action_name)(kwargs)
        if not form.is_valid():
            raise BadRequest("A decision needs what its form asks for.")
        if action_name == "refuse":
            state.refuse(user, **form.cleaned_data)
        else:
            super().on_action(state, user, action_name, **form.cleaned_data)

    def locked_for_user(self, obj: Page, user: User) -> bool:
        """While a page waits, what is being judged does not change under the eyes of who judges it."""
        return not obj.permissions_for_user(user).can_publish()

    def user_can_lock(self, obj: Page, user: User) -> bool:
        return "lock" in obj.permissions_for_user(user).permissions

    def user_can_unlock(self, obj: Page, user: User) -> bool:
        return "unlock" in obj.permissions_for_user(user).permissions

    def get_task_states_user_can_moderate(self, user: User, **kwargs) -> QuerySet[TaskState]:
        pages = policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "publish")
        return TaskState.objects.filter(
            task=self.task_ptr,
            status=TaskState.STATUS_IN_PROGRESS,
            workflow_state__object_id__in=pages.order_by().values_list(Cast("pk", output_field=CharField()), flat=True),
        )
