"""Whether a portal's address leads to it: asked by a worker, from outside, as a visitor's browser would.

Only the portal's own host, scheme and port are asked; no redirect is followed, no proxy used, and next to nothing of the answer is read.
The result is kept for the checklist, which never waits for it.
"""

import http.client
import logging
import socket
import ssl
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlencode, urlsplit

from django.core.cache import cache
from django.utils import timezone
from kombu.exceptions import OperationalError

from countries.addresses import PATH, answering_portal, question
from countries.models import Portal

logger = logging.getLogger(__name__)

SECONDS = 5.0
"""How long to wait for a connection, and again for each piece of the answer."""
KEPT_FOR = 7 * 86400
"""Seconds for which the last result is remembered."""
ASKED_FOR = 120
"""Seconds after which a check that was asked for and brought no result counts as lost."""
LONGEST_ANSWER = 1000
"""Characters."""


class Outcome(StrEnum):
    ANSWERS = "answers"
    UNRESOLVED = "unresolved"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class AddressCheck:
    outcome: Outcome
    root_url: str
    at: datetime


def last_check(portal: Portal) -> AddressCheck | None:
    """The last result for the portal's present address, if any."""
    check = cache.get(_key(portal.pk))
    return check if check and check.root_url == portal.root_url else None


def is_being_checked(portal: Portal) -> bool:
    return bool(cache.get(_asked_key(portal.pk)))


def ask_for_check(portal: Portal) -> bool:
    """Have a worker check the address. Returns False when there is no way to reach one."""
    from ..tasks import check_address as task

    # Before the task is sent: a quick worker is done with it, and has taken this back, before `delay` returns.
    cache.set(_asked_key(portal.pk), 1, ASKED_FOR)
    try:
        task.delay(portal.pk)
    except OperationalError:
        logger.exception("The broker does not answer: the address of %s is not checked.", portal.code)
        cache.delete(_asked_key(portal.pk))
        return False
    return True


def check_address(portal_id: int) -> AddressCheck | None:
    """Ask the address, and remember what came of it. Must not run inside a transaction: it waits for the network."""
    portal = Portal.objects.select_related("site").filter(pk=portal_id).first()
    if portal is None:
        return None
    check = AddressCheck(outcome_of(portal), portal.root_url, timezone.now())
    cache.set(_key(portal_id), check, KEPT_FOR)
    cache.delete(_asked_key(portal_id))
    return check


def outcome_of(portal: Portal) -> Outcome:
    """What one finds at the portal's address now."""
    asked = question()
    try:
        status, answered = _ask(portal.root_url, f"{PATH}?{urlencode({'question': asked})}")
    except socket.gaierror:
        return Outcome.UNRESOLVED
    except ssl.SSLError:
        return Outcome.CERTIFICATE
    except (OSError, http.client.HTTPException):
        return Outcome.UNREACHABLE
    is_ours = status == 200 and answering_portal(asked, answered) == portal.pk
    return Outcome.ANSWERS if is_ours else Outcome.ELSEWHERE


def _ask(root_url: str, path: str) -> tuple[int, str]:
    address = urlsplit(root_url)
    host = address.hostname or ""
    connect = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
    connection = connect(_target(host), address.port, timeout=SECONDS)
    try:
        connection.request("GET", path, headers={"Host": address.netloc, "User-Agent": "jesuisaupays", "Connection": "close"})
        response = connection.getresponse()
        return response.status, response.read(LONGEST_ANSWER).decode("utf-8", "replace").strip()
    finally:
        connection.close()


def _target(host: str) -> str:
    """Names under `localhost` are this machine (RFC 6761), whether or not its resolver knows."""
    return "127.0.0.1" if host.endswith(".localhost") else host


def _key(portal_id: int) -> str:
    return f"address-check:{portal_id}"


def _asked_key(portal_id: int) -> str:
    return f"address-check-asked:{portal_id}"
