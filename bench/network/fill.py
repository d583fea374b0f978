"""Filling the network from a plan: `python -m bench.network.fill plan.json FIRST LAST` adds the plan's portals FIRST to LAST - 1.

Bulk inserts send no signals: the search table, and Elasticsearch's index where there is one, are written afterwards as by
`rebuild_search --rows`, as after a restored backup. The hub is opened
with the first portals, by `open_portal`. Pages of the admin's own search index and of the reference index are not filled: no
public page reads them.
"""

import json
import sys
from pathlib import Path
from typing import Any

import django

from ..labels import labels

Json = dict[str, Any]


def main(plan_path: str, first: str, last: str) -> None:
    django.setup()
    from django.core.management import call_command
    from django.db import connection, transaction

    plan = json.loads(Path(plan_path).read_text())
    if first == "0":
        call_command("migrate", interactive=False, verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("load_reference", stdout=sys.stderr)
        Path(plan_path).with_name("labels.json").write_text(json.dumps(labels()))
    with transaction.atomic():
        _fill(plan, int(first), int(last))
    from countries.directory import forget_directory
    from search.elasticsearch.client import is_configured
    from search.elasticsearch.indexes import rebuild_index
    from search.reconcile import rewrite_rows

    forget_directory()
    rewrite_rows()
    if is_configured():
        rebuild_index()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _fill(plan: Json, first: int, last: int) -> None:
    from django.utils import timezone
    from wagtail.models import Locale

    from countries.models import PortalStatus
    from sites.rollout import PortalSpec, open_portal

    from ..tree import NewPages
    from .missions import PortalContents
    from .portals import create_portals, create_territories

    if first == 0:
        open_portal(PortalSpec(country=None, host="localhost", languages=("fr", "en"), name="jesuisaupays", status=PortalStatus.LIVE))
    for language in ("fr", "en"):
        Locale.objects.get_or_create(language_code=language)
    pages = NewPages(timezone.now())
    portals = create_portals(plan["portals"][first:last], pages)
    PortalContents(plan, pages, create_territories(portals)).fill(portals)


if __name__ == "__main__":
    main(*sys.argv[1:])
