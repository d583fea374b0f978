"""The network at a glance: what each portal has, in a number of queries that does not depend on how many there are."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, Exists, OuterRef, Q
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Page, WorkflowState

from content.models import MissionPage
from countries.directory import get_directory
from countries.models import Membership, Portal, PortalStatus, Role, Territory, Verification
from countries.statuses import MEANINGS, Meaning
from search.models import SearchDocument
from search.rules import UNCONFIRMED_AFTER

ORDER = (PortalStatus.LIVE, PortalStatus.PILOT, PortalStatus.DRAFT, PortalStatus.ARCHIVED)


@dataclass(frozen=True)
class PortalFigures:
    """`live`: missions that a visitor finds. `stale`: published, but not confirmed for so long that nobody finds them. `waiting`: pages of
    missions that someone has submitted and nobody has decided about."""

    portal: Portal
    live: int
    stale: int
    waiting: int
    cities: int
    cities_alone: int

    @property
    def meaning(self) -> Meaning:
        return MEANINGS[self.portal.status]


def network_figures() -> list[PortalFigures]:
    """Every portal's, the hub first, then by status and name."""
    missions = {row["portal"]: row for row in mission_counts()}
    cities = {row["portal"]: row for row in city_counts()}
    waiting = waiting_missions()
    portals = [entry.portal for entry in get_directory().entries]
    rows = [
        PortalFigures(
            portal,
            live=missions.get(portal.pk, {}).get("live", 0),
            stale=missions.get(portal.pk, {}).get("stale", 0),
            waiting=waiting[portal.pk],
            cities=cities.get(portal.pk, {}).get("all", 0),
            cities_alone=cities.get(portal.pk, {}).get("alone", 0),
        )
        for portal in portals
    ]
    return sorted(rows, key=lambda row: (not row.portal.is_hub, ORDER.index(row.portal.status), row.portal.name))


def mission_counts(portal: Portal | None = None) -> Iterable[dict]:
    """Per portal how many of its published missions are found, and how many only a confirmation would bring back."""
    now = timezone.now()
    is_offered = Q(organisation=None) | ~Q(organisation__verification=Verification.SUSPENDED)
    is_ahead = Q(closes_at__isnull=True) | Q(closes_at__gt=now)
    published = SearchDocument.objects.filter(is_offered, is_ahead, kind="mission", is_tombstone=False, is_open=True)
    if portal:
        published = published.filter(portal=portal)
    is_confirmed = Q(confirmed_on__gte=now.date() - UNCONFIRMED_AFTER)
    return published.order_by().values("portal").annotate(live=Count("pk", filter=is_confirmed), stale=Count("pk", filter=~is_confirmed))


def city_counts() -> Iterable[dict]:
    """Per portal its cities, and those for which nobody answers."""
    return Territory.objects.order_by().values("portal").annotate(all=Count("pk"), alone=Count("pk", filter=~_has_focal_point()))


def cities_without_focal_point(portal: Portal) -> list[Territory]:
    return list(portal.territories.filter(~_has_focal_point()))


def waiting_missions() -> Counter[int]:
    """Pages of missions that are in a workflow, by portal."""
    kind = ContentType.objects.get_for_model(Page)
    states = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, base_content_type=kind)
    pages = MissionPage.objects.annotate(key=Cast("pk", CharField())).filter(key__in=states.values("object_id"))
    directory = get_directory()
    portals = (directory.portal_of(path) for path in pages.values_list("path", flat=True))
    return Counter(portal.pk for portal in portals if portal)


def _has_focal_point() -> Exists:
    return Exists(Membership.objects.current().filter(role=Role.FOCAL_POINT, territory=OuterRef("pk")))
