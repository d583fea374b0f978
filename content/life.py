"""What can be done with a published mission: confirm, pause, resume, complete, cancel, reopen; and duplicate, with any.

Each is done at once, is in Wagtail's log with who did it, and never unpublishes: the page stays and says what stands.
"""

from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import find_available_slug
from wagtail.log_actions import log
from wagtail.models import Revision

from countries.models import User

from .models import Mission, MissionPage, MissionState
from .permissions import Placed, answers_for

LOG_PREFIX = "content.mission."


@dataclass(frozen=True)
class Deed:
    """Something that those who answer for a mission do with it."""

    code: str
    label: Promise
    question: Promise
    consequence: Promise
    """What visitors will see."""
    done: Promise
    icon: str
    possible_in: frozenset[str]
    leads_to: str = ""
    confirms: bool = field(default=False)

    @property
    def log_action(self) -> str:
        return LOG_PREFIX + self.code


STILL_THERE = frozenset({MissionState.OPEN, MissionState.PAUSED})

DEEDS: dict[str, Deed] = {
    deed.code: deed
    for deed in (
        Deed(
            "confirm",
            _("Confirmer"),
            _("Cette mission est-elle toujours d’actualité ?"),
            _("Elle reste dans les listes et la recherche, ou y revient. On vous le redemandera dans 60 jours."),
            _("« %(title)s » est confirmée."),
            "check",
            frozenset({MissionState.OPEN}),
            confirms=True,
        ),
        Deed(
            "pause",
            _("Mettre en pause"),
            _("Mettre cette mission en pause ?"),
            _("Elle quitte les listes et la recherche. Sa page reste, dit qu’elle est en pause et montre des missions semblables."),
            _("« %(title)s » est en pause."),
            "time",
            frozenset({MissionState.OPEN}),
            leads_to=MissionState.PAUSED,
        ),
        Deed(
            "resume",
            _("Reprendre"),
            _("Reprendre cette mission ?"),
            _("Elle revient dans les listes et la recherche, et l’on peut à nouveau y répondre."),
            _("« %(title)s » est de nouveau proposée."),
            "rotate",
            frozenset({MissionState.PAUSED}),
            leads_to=MissionState.OPEN,
            confirms=True,
        ),
        Deed(
            "complete",
            _("Marquer comme terminée"),
            _("Cette mission est-elle terminée ?"),
            _(
                "Elle quitte les listes et la recherche. Sa page reste 180 jours, dit qu’elle est terminée et montre des missions "
                "semblables. On peut la rouvrir."
            ),
            _("« %(title)s » est terminée."),
            "circle-check",
            STILL_THERE,
            leads_to=MissionState.COMPLETED,
        ),
        Deed(
            "cancel",
            _("Annuler la mission"),
            _("Annuler cette mission ?"),
            _(
                "Elle quitte les listes et la recherche. Sa page reste 180 jours, dit qu’elle est annulée et montre des missions "
                "semblables. On peut la rouvrir."
            ),
            _("« %(title)s » est annulée."),
            "cross",
            STILL_THERE,
            leads_to=MissionState.CANCELLED,
        ),
        Deed(
            "reopen",
            _("Rouvrir"),
            _("Rouvrir cette mission ?"),
            _("Elle revient dans les listes et la recherche, et l’on peut à nouveau y répondre. Vérifiez d’abord ses dates."),
            _("« %(title)s » est rouverte."),
            "rotate",
            frozenset({MissionState.COMPLETED, MissionState.CANCELLED}),
            leads_to=MissionState.OPEN,
            confirms=True,
        ),
    )
}

DUPLICATE = "duplicate"

DATES = ("window_start", "window_end", "deadline")
"""Of a mission; its fixed dates too are left out of a duplicate."""


def may_do(page: MissionPage, mission: Placed, user: User) -> bool:
    """Who may change the page and answers for the mission; not a translator, nor while somebody else has the page locked."""
    is_locked = page.locked and page.locked_by_id != user.pk
    return not is_locked and answers_for(user, mission) and page.permissions_for_user(user).can_edit()


@transaction.atomic
def carry_out(deed: Deed, page: MissionPage, user: User, *, by_mail: bool = False) -> bool:
    """Do it, whoever asks (see `may_do`); False when the mission is not, or no longer, in a state in which it can be done.

    `by_mail`: through the link of a mail, without having signed in.
    """
    mission = Mission.objects.select_for_update(of=("self",)).select_related("portal").get(pk=page.mission_id)
    if mission.state not in deed.possible_in or not mission.pages.filter(live=True).exists():
        return False
    if deed.leads_to:
        mission.state = deed.leads_to
        _forget_waiting_state(mission)
    if deed.confirms:
        mission.confirm(timezone.now())
    mission.save()
    log(instance=page, action=deed.log_action, user=user, data={"by_mail": True} if by_mail else None)
    return True


def _forget_waiting_state(mission: Mission) -> None:
    """A draft that asks for a state asked before this: publishing it must not undo what was decided since."""
    for revision in Revision.objects.filter(pk__in=mission.pages.values("latest_revision"), content__row_changes__has_key="state"):
        del revision.content["row_changes"]["state"]
        revision.save(update_fields=["content"])


@transaction.atomic
def duplicate(page: MissionPage, user: User) -> MissionPage:
    """A draft beside it with the same texts and facts as its latest draft, without dates; its row is new: open, unconfirmed, without
    the organisation's own identifier. In its language only."""
    parent = page.get_parent()
    return page.get_latest_revision_as_object().copy(
        to=parent,
        copy_revisions=False,
        keep_live=False,
        user=user,
        update_attrs=dict.fromkeys(DATES) | {"slug": find_available_slug(parent, page.slug), "go_live_at": None, "locked": False},
        exclude_fields=["slots", "locked_by", "locked_at"],
        log_action=LOG_PREFIX + DUPLICATE,
    )
