"""The state of a mission as its page tells it, and whether one can answer."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from countries.models import Verification
from search.parameters import today_in
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
"""From the day on which it was closed, was over or left the lists unconfirmed; its page then answers 410 (Gone), still with similar
missions. What is confirmed or gets new dates comes back."""

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
    """What stands now. A full mission with a waiting list still takes answers; one that ended long ago is gone."""
    code = _code(page)
    is_open = code == StatusCode.OPEN or (code == StatusCode.FULL and page.waiting_list)
    ended_at = _ended_at(page, code)
    return MissionStatus(code, MESSAGES[code], is_open, bool(ended_at) and ended_at + GONE_AFTER <= timezone.now())


def leaves_on(confirmed_on: date) -> date:
    """The first day on which a mission that was last confirmed then is in no list, if nobody confirms it."""
    return confirmed_on + UNCONFIRMED_AFTER + timedelta(days=1)


def _code(page: MissionPage) -> StatusCode:
    mission = page.mission
    if mission.organisation and mission.organisation.verification == Verification.SUSPENDED:
        return StatusCode.SUSPENDED
    if mission.state != MissionState.OPEN:
        return StatusCode(mission.state)
    if page.closes_at and page.closes_at <= timezone.now():
        return StatusCode.OVER
    if mission.confirmed_on and leaves_on(mission.confirmed_on) <= _today(page):
        return StatusCode.UNCONFIRMED
    if mission.is_full:
        return StatusCode.FULL
    return StatusCode.OPEN


def _today(page: MissionPage) -> date:
    """As search counts days."""
    return today_in(page.portal) if page.portal else timezone.localdate()


def _ended_at(page: MissionPage, code: StatusCode) -> datetime | None:
    match code:
        case StatusCode.OVER:
            return page.closes_at
        case StatusCode.UNCONFIRMED:
            return datetime.combine(leaves_on(page.mission.confirmed_on), time.min, timezone.get_default_timezone())
        case _:
            return page.mission.closed_at
