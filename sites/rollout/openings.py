"""Openings asked for in the admin: a row each, run by a worker, followed by whoever asked.

The row is written on a connection of its own, beside the transaction of the opening: its steps are seen while they are done, and its
failure when all else was taken back. A worker that dies stops giving signs of life; what it left behind can be run again, since
`open_portal` is atomic and idempotent.
"""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connections, transaction
from django.utils import timezone
from django.utils.translation import get_language, gettext, override
from kombu.exceptions import OperationalError

from countries.models import Membership, OpeningState, Portal, PortalOpening, Role, User
from countries.models.openings import SILENT_AFTER
from countries.people.invitations import invite

from .address import ask_for_check
from .service import open_portal
from .spec import PortalSpec, SpecRefused

logger = logging.getLogger(__name__)

PULSE = 5.0
"""Seconds between two signs of life of a worker."""
RESEND_AFTER = timedelta(seconds=90)
"""A queued opening that no worker took for so long is sent again: the broker may have been away, or have lost it."""


class AlreadyUnderWay(Exception):
    """Somebody else asked for this country first; `opening` is theirs."""

    def __init__(self, opening: PortalOpening) -> None:
        super().__init__(str(opening))
        self.opening = opening


def ask_for_opening(spec: PortalSpec, first_editors: Sequence[str], user: User) -> PortalOpening:
    """Note what is asked and have it done. Raises AlreadyUnderWay when this country is being opened."""
    try:
        with transaction.atomic():
            opening = PortalOpening.objects.create(
                country_id=spec.country,
                spec=spec.as_json(),
                first_editors=list(first_editors),
                asked_by=user,
                language=get_language() or "fr",
            )
    except IntegrityError:
        other = PortalOpening.objects.under_way().filter(country=spec.country).first()
        if other is None:
            raise
        raise AlreadyUnderWay(other) from None
    send_opening(opening)
    return opening


def ask_again(opening: PortalOpening) -> bool:
    """Queue an opening that failed or was left behind. Returns False when it is neither any more, or another took its place."""
    fresh = {
        "state": OpeningState.QUEUED,
        "steps": [],
        "failure": "",
        "sent_at": None,
        "started_at": None,
        "seen_at": None,
        "finished_at": None,
    }
    runnable = PortalOpening.objects.filter(pk=opening.pk)
    failed = runnable.filter(state=OpeningState.FAILED)
    abandoned = runnable.filter(state=OpeningState.RUNNING, seen_at__lt=timezone.now() - SILENT_AFTER)
    try:
        with transaction.atomic():
            is_queued = bool(failed.update(**fresh) or abandoned.update(**fresh))
    except IntegrityError:
        return False
    if is_queued:
        send_opening(opening)
    return is_queued


def send_opening(opening: PortalOpening) -> None:
    """Hand it to a worker once it is committed. A broker that is away is no error here: Beat sends again what nobody took."""

    def send() -> None:
        from ..tasks import run_opening as task

        try:
            task.delay(opening.pk)
        except OperationalError:
            logger.exception("The broker does not answer: opening %s waits.", opening.pk)
        else:
            PortalOpening.objects.filter(pk=opening.pk).update(sent_at=timezone.now())

    transaction.on_commit(send)


def send_waiting_openings() -> int:
    """Send what no worker took; returns how many."""
    long_ago = timezone.now() - RESEND_AFTER
    waiting = PortalOpening.objects.filter(state=OpeningState.QUEUED, created_at__lt=long_ago).exclude(sent_at__gte=long_ago)
    openings = list(waiting)
    for opening in openings:
        send_opening(opening)
    return len(openings)


def run_opening(pk: int) -> None:
    """Open what the row asks for, if nobody else does; the row tells how it goes. Must not run inside a transaction."""
    now = timezone.now()
    taken = PortalOpening.objects.filter(pk=pk).runnable()
    if not taken.update(state=OpeningState.RUNNING, started_at=now, seen_at=now, finished_at=None, steps=[], failure=""):
        return
    opening = PortalOpening.objects.get(pk=pk)
    with override(opening.language), _Logbook(opening) as logbook:
        try:
            opened = open_portal(PortalSpec.from_json(opening.spec), progress=logbook.note)
        except SpecRefused as refusal:
            logbook.failure = " ".join(refusal.reasons)
        except Exception as error:
            logger.exception("Opening %s failed.", pk)
            logbook.failure = gettext("Une erreur inattendue a tout arrêté et rien n’a été gardé (%(error)s). Vous pouvez relancer.") % {
                "error": type(error).__name__
            }
        else:
            logbook.portal = opened.portal
            # Before the row says that it is done: whoever follows it goes on to the checklist, which shows both.
            invite_first_people(opening, opened.portal)
            ask_for_check(opened.portal)


def invite_first_people(opening: PortalOpening, portal: Portal) -> int:
    """Invite to the country's team, in the name of whoever asked for the opening, everybody who was named in it and has no role there
    nor an invitation. Returns how many were invited. After the opening: it stands, whoever may or may not be invited."""
    count = 0
    if opening.asked_by:
        for email in _not_there_yet(opening, portal):
            with suppress(ValidationError, PermissionDenied):
                invite(opening.asked_by, email, Role.COUNTRY_STAFF, portal)
                count += 1
    return count


def _not_there_yet(opening: PortalOpening, portal: Portal) -> list[str]:
    given = dict.fromkeys(email.lower() for email in opening.first_editors)
    here = set(Membership.objects.current().filter(portal=portal, user__email__in=given).values_list("user__email", flat=True))
    return [email for email in given if email not in here]


class _Logbook:
    """Writes to the opening's row from a thread of its own, which has a connection of its own: each line is committed at once.

    The thread also gives signs of life, and writes how it ended.
    """

    def __init__(self, opening: PortalOpening) -> None:
        self.portal: Portal | None = None
        self.failure = ""
        self._pk = opening.pk
        self._steps: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._writer = threading.Thread(target=self._write, name=f"opening-{opening.pk}", daemon=True)

    def note(self, step: str) -> None:
        self._lines.put(step)

    def __enter__(self) -> "_Logbook":
        self._writer.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._lines.put(None)
        self._writer.join()
        self._save(lambda: {**self._ending(), "steps": self._steps})

    def _ending(self) -> dict:
        ending = {"finished_at": timezone.now(), "seen_at": timezone.now()}
        if self.portal is None:
            return ending | {"state": OpeningState.FAILED, "failure": self.failure or gettext("Le travail a été interrompu.")}
        return ending | {"state": OpeningState.DONE, "portal": self.portal}

    def _write(self) -> None:
        try:
            while True:
                with suppress(queue.Empty):
                    line = self._lines.get(timeout=PULSE)
                    if line is None:
                        return
                    self._steps.append(line)
                self._save(lambda: {"steps": self._steps, "seen_at": timezone.now()})
        finally:
            connections.close_all()

    def _save(self, values: Callable[[], dict]) -> None:
        PortalOpening.objects.filter(pk=self._pk, state=OpeningState.RUNNING).update(**values())
