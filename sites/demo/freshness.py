"""Keeps a demo that was filled some days ago from growing stale: its dates move with the calendar."""

from datetime import date, timedelta

from django.db import transaction
from django.db.models import F
from wagtail.models import Page

from content.models import Mission, MissionPage, MissionSlot
from search.documents import update_documents

from .content.vocabulary import Window
from .portals import PORTALS

FACT_DATES = ("window_start", "window_end", "deadline")
PUBLICATION_DATES = ("first_published_at", "last_published_at")


@transaction.atomic
def freshen(today: date) -> int:
    """Move the dates of the demo's missions by the days since they were filled; return that number of days."""
    days = _days_since_filled(today)
    if days <= 0:
        return 0
    shift = timedelta(days=days)
    # By ids and not by nested queries: without statistics, as on a fresh database, the planner runs those row by row.
    pages, missions = zip(*MissionPage.objects.filter(translation_key__in=_demo_keys()).values_list("pk", "mission_id"), strict=True)
    MissionPage.objects.filter(pk__in=pages).update(**{name: F(name) + shift for name in FACT_DATES})
    Page.objects.filter(pk__in=pages).update(**{name: F(name) + shift for name in PUBLICATION_DATES})
    MissionSlot.objects.filter(page__in=pages).update(starts_on=F("starts_on") + shift, ends_on=F("ends_on") + shift)
    Mission.objects.filter(pk__in=missions).update(confirmed_on=F("confirmed_on") + shift)
    update_documents("mission", missions)
    return days


def _demo_keys() -> list:
    from .fill import key_of

    return [key_of(demo.content.code, "mission", mission.slug) for demo in PORTALS for mission in demo.content.missions]


def _days_since_filled(today: date) -> int:
    """Told from the missions with a window: their registry says how many days after the filling it starts. The commonest answer
    counts, since somebody may have edited one."""
    from .fill import key_of

    starts = {
        key_of(demo.content.code, "mission", mission.slug): mission.when.start
        for demo in PORTALS
        for mission in demo.content.missions
        if isinstance(mission.when, Window)
    }
    stored = MissionPage.objects.filter(translation_key__in=starts, window_start__isnull=False).values_list(
        "translation_key", "window_start"
    )
    ages = [(today - (start - timedelta(days=starts[key]))).days for key, start in stored]
    return max(set(ages), key=ages.count) if ages else 0
