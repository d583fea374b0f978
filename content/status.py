"""The state of a mission as its page tells it, and whether one can answer."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from countries.models import Verification
from search.rules import UNCONFIRMED_AFTER

from .models import MissionPage, MissionState


class StatusCode(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FULL = "full"
    OVER = "over"
    UNCONFIRMED = "unconfirmed"
    SUSPENDED = "suspended"


GONE_AFTER = timedelta(days=180)
"""From its closing on; its page then answers 410 (Gone), still with similar missions."""

MESSAGES: dict[StatusCode, Promise | str] = {
    StatusCode.OPEN: "",
    StatusCode.PAUSED: _("Cette mission est en pause."),
    StatusCode.COMPLETED: _("Cette mission est terminée."),
    StatusCode.CANCELLED: _("Cette mission est annulée."),
    StatusCode.FULL: _("Cette mission est complète."),
    StatusCode.OVER: _("Les dates de cette mission sont passées."),
    StatusCode.UNCONFIRMED: _("L’organisation n’a pas confirmé cette mission récemment : elle n’est plus proposée."),
    StatusCode.SUSPENDED: _("Cette mission n’est plus proposée."),
}


@dataclass(frozen=True)
class MissionStatus:
    code: StatusCode
    message: Promise | str
    is_open: bool
    is_gone: bool = False


def status_of(page: MissionPage) -> MissionStatus:
    """What stands now. A full mission with a waiting list still takes answers; one that was closed long ago is gone."""
    code = _code(page)
    is_open = code == StatusCode.OPEN or (code == StatusCode.FULL and page.waiting_list)
    closed_at = page.mission.closed_at
    return MissionStatus(code, MESSAGES[code], is_open, bool(closed_at) and closed_at + GONE_AFTER <= timezone.now())


def _code(page: MissionPage) -> StatusCode:
    mission = page.mission
    if mission.organisation and mission.organisation.verification == Verification.SUSPENDED:
        return StatusCode.SUSPENDED
    if mission.state != MissionState.OPEN:
        return StatusCode(mission.state)
    now = timezone.now()
    if page.closes_at and page.closes_at <= now:
        return StatusCode.OVER
    if mission.confirmed_on and mission.confirmed_on < now.date() - UNCONFIRMED_AFTER:
        return StatusCode.UNCONFIRMED
    if mission.is_full:
        return StatusCode.FULL
    return StatusCode.OPEN
