"""Asking publishers whether their missions still stand: who is asked about what, and the link that lets them answer.

What is due is computed from the last confirmation, and who was told when is known from the mails' keys: nothing else is stored, so that a
run may be missed, cut short or repeated.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from countries.directory import get_directory
from countries.mails import send_mail
from countries.models import Mail, Membership, Portal, PortalStatus, Role, User, Verification
from search.models import SearchDocument
from search.rules import CONFIRMATION_DUE_AFTER

from .models import Mission, MissionPage, MissionState
from .permissions import answers_for
from .status import GONE_AFTER, leaves_on

REMINDED_AFTER = timedelta(days=7)
"""After the first request."""
LINK_VALID_FOR = timedelta(days=30)
FORGOTTEN_AFTER = timedelta(days=60)
"""How long after a request became due somebody is still written to because of it. Less than the outbox keeps the keys of mails."""
TEMPLATE = "content/mails/confirmation"
BATCH = 100
"""People per transaction."""
MOST_IN_A_MAIL = 60
"""Missions; the rest wait on the dashboard, and for the next mail."""

SALT = "content.confirmation"


# --- What is due ---------------------------------------------------------------------------------------------------------------------


def is_shown_publicly() -> Exists:
    """Of missions: published, and its dates are not over."""
    document = SearchDocument.objects.filter(kind="mission", object_id=OuterRef("pk"), is_tombstone=False)
    return Exists(document.filter(Q(closes_at=None) | Q(closes_at__gt=timezone.now())))


def due_missions(today: date) -> QuerySet[Mission]:
    """Published, open, still to come, of a public portal, and last confirmed long enough ago to ask."""
    return Mission.objects.filter(
        is_shown_publicly(),
        state=MissionState.OPEN,
        confirmed_on__lte=today - CONFIRMATION_DUE_AFTER,
        confirmed_on__gt=today - CONFIRMATION_DUE_AFTER - GONE_AFTER,
        portal__status__in=(PortalStatus.PILOT, PortalStatus.LIVE),
    ).exclude(organisation__verification=Verification.SUSPENDED)


class Due(NamedTuple):
    """A mission that waits for an answer, as far as it takes to find whom to ask."""

    pk: int
    portal_id: int
    territory_id: int | None
    organisation_id: int | None
    confirmed_on: date

    @property
    def asked_on(self) -> date:
        return self.confirmed_on + CONFIRMATION_DUE_AFTER


def _asked_about(due: Iterable[Due]) -> dict[int, list[Due]]:
    """User id → what they are asked about: its organisation's editors, else its city's focal points, else its portal's staff."""
    due = list(due)
    wanted = {
        Role.ORGANISATION_EDITOR: ("organisation_id", {mission.organisation_id for mission in due}),
        Role.FOCAL_POINT: ("territory_id", {mission.territory_id for mission in due}),
        Role.COUNTRY_STAFF: ("portal_id", {mission.portal_id for mission in due}),
    }
    condition = Q()
    for role, (name, ids) in wanted.items():
        condition |= Q(**{"role": role, f"{name}__in": ids - {None}})
    people: dict[tuple[str, int], list[int]] = defaultdict(list)
    rows = Membership.objects.current().filter(condition).order_by("user_id")
    for role, user_id, *ids in rows.values_list("role", "user_id", "organisation_id", "territory_id", "portal_id"):
        people[role, next(pk for pk in ids if pk)].append(user_id)
    asked: dict[int, list[Due]] = defaultdict(list)
    for mission in due:
        places = ((role, getattr(mission, name)) for role, (name, _ids) in wanted.items())
        for user_id in next((people[place] for place in places if place in people), ()):
            asked[user_id].append(mission)
    return asked


# --- Asking --------------------------------------------------------------------------------------------------------------------------


def ask_publishers(today: date | None = None) -> int:
    """Write to everybody who has something new to answer, or did not answer within a week; one mail a day at most, of all that waits
    for them. Returns how many were written to."""
    today = today or timezone.localdate()
    rows = due_missions(today).order_by("confirmed_on", "pk").values_list(*Due._fields)
    asked = _asked_about(Due(*row) for row in rows)
    people = sorted(asked)
    return sum(_ask({pk: asked[pk] for pk in people[start : start + BATCH]}, today) for start in range(0, len(people), BATCH))


@transaction.atomic
def _ask(asked: Mapping[int, list[Due]], today: date) -> int:
    """One batch of people. Three queries read all that their mails say."""
    last = _last_mails(asked, today)
    told = {user_id: missions[:MOST_IN_A_MAIL] for user_id, missions in asked.items() if _is_to_tell(missions, last.get(user_id), today)}
    if not told:
        return 0
    texts = _waiting({mission.pk for missions in told.values() for mission in missions}, today)
    for user in User.objects.filter(pk__in=told).order_by("pk"):
        missions = [texts[mission.pk] for mission in told[user.pk] if mission.pk in texts]
        if missions:
            _write(user, missions, len(asked[user.pk]) - len(missions), today)
    return len(told)


def _is_to_tell(missions: Sequence[Due], last: date | None, today: date) -> bool:
    """Whether any of them became due, or became due a week ago, since the last mail."""
    turns = (turn for mission in missions for turn in (mission.asked_on, mission.asked_on + REMINDED_AFTER))
    return any(today - FORGOTTEN_AFTER < turn <= today and (last is None or last < turn) for turn in turns)


def key_of(user_id: int, day: date) -> str:
    return f"confirmation:{user_id}:{day.isoformat()}"


def _last_mails(user_ids: Iterable[int], today: date) -> dict[int, date]:
    """When each of them was last written to about this."""
    since = datetime.combine(today - FORGOTTEN_AFTER - timedelta(days=1), datetime.min.time(), timezone.get_default_timezone())
    emails = User.objects.filter(pk__in=user_ids).values("email")
    keys = Mail.objects.filter(template=TEMPLATE, created_at__gte=since, recipient__in=emails).values_list("key", flat=True)
    last: dict[int, date] = {}
    for key in keys:
        _name, user_id, day = key.split(":")
        last[int(user_id)] = max(date.fromisoformat(day), last.get(int(user_id), date.min))
    return last


@dataclass(frozen=True)
class Waiting:
    """A mission as the mail names it."""

    pk: int
    portal_id: int
    title: str
    place: str
    confirmed_on: date
    leaves_on: date
    is_out: bool
    """It is in no list any more."""


def _waiting(mission_ids: Iterable[int], today: date) -> dict[int, Waiting]:
    return {
        page.mission_id: Waiting(
            page.mission_id,
            page.mission.portal_id,
            page.title,
            place_of(page.mission),
            page.mission.confirmed_on,
            leaves_on(page.mission.confirmed_on),
            leaves_on(page.mission.confirmed_on) <= today,
        )
        for page in first_faces(mission_ids)
    }


def first_faces(mission_ids: Iterable[int]) -> QuerySet[MissionPage]:
    """One live page of each mission, with its row: the one in the language that it was written in, where that is live."""
    is_translation = Case(When(locale__language_code=F("mission__source_language"), then=Value(0)), default=Value(1))
    pages = MissionPage.objects.filter(mission__in=list(mission_ids), live=True).select_related(
        "mission__territory", "mission__organisation", "mission__portal", "locale"
    )
    return pages.order_by("mission_id", is_translation, "pk").distinct("mission_id")


def place_of(mission: Mission) -> str:
    """Who asks for it, and where, in a few words."""
    parts = (mission.organisation, mission.territory)
    return " · ".join(part.name for part in parts if part) or mission.portal.name


def _write(user: User, missions: Sequence[Waiting], more: int, today: date) -> None:
    portals = {mission.portal_id for mission in missions}
    entry = get_directory().by_portal_id.get(portals.pop()) if len(portals) == 1 else None
    portal = entry.portal if entry else None
    context = {
        "missions": missions,
        "more": more,
        "url": link_for(user, [mission.pk for mission in missions], portal),
        "admin_url": f"{settings.WAGTAILADMIN_BASE_URL}{reverse('wagtailadmin_home')}",
        "days": LINK_VALID_FOR.days,
    }
    # Confidential: the link lets its holder answer.
    send_mail(TEMPLATE, user, key=key_of(user.pk, today), portal=portal, context=context)


# --- The link ------------------------------------------------------------------------------------------------------------------------


class BadLink(Exception):
    """The link was not made by us, or the person no longer answers for any of its missions."""


class ExpiredLink(BadLink):
    """It was good once."""


@dataclass(frozen=True)
class Link:
    """What a link stands for: this person may answer for these missions, and nothing else."""

    user: User
    mission_ids: tuple[int, ...]


def link_for(user: User, mission_ids: Sequence[int], portal: Portal | None) -> str:
    """An address on the portal's host, or the hub's. What makes it work stands after the question mark, which is not logged."""
    key = signing.dumps([user.pk, *mission_ids], salt=SALT, compress=True)
    root_url = portal.root_url if portal else settings.HUB_URL
    return f"{root_url}{reverse('confirm_missions')}?{urlencode({'key': key})}"


def read_link(key: str) -> Link:
    """Raises BadLink, or ExpiredLink."""
    try:
        content = signing.loads(key, salt=SALT, max_age=LINK_VALID_FOR)
    except signing.SignatureExpired as error:
        raise ExpiredLink from error
    except (signing.BadSignature, ValueError) as error:
        raise BadLink from error
    if not isinstance(content, list) or not content or not all(isinstance(pk, int) for pk in content):
        raise BadLink
    user_id, *mission_ids = content
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        raise BadLink
    return Link(user, tuple(mission_ids))


def missions_of(link: Link) -> list[MissionPage]:
    """The link's missions that are still published and that its holder still answers for, in the order of the mail.

    Raises BadLink when the person no longer answers for any of the missions that are left.
    """
    order = {pk: number for number, pk in enumerate(link.mission_ids)}
    pages = sorted(first_faces(link.mission_ids), key=lambda page: order[page.mission_id])
    own = [page for page in pages if answers_for(link.user, page.mission)]
    if pages and not own:
        raise BadLink
    return own
