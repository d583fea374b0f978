"""`python -m bench.relevance`: fill a disposable database with the judged missions, ask all queries, print the figures."""

import argparse
import os
import sys

from sites.services import LOCAL, running_services_in_free_slot

from ..servers import environment_without_servers

HOMES = LOCAL / "relevance"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.relevance", description="How good the answers of search are.")
    parser.add_argument("--plain", action="store_true", help="ask the engine alone, without corrected spelling and partial answers")
    arguments = parser.parse_args()
    with running_services_in_free_slot(HOMES, description="the relevance bench", environ=environment_without_servers()) as services:
        os.environ.pop("ELASTICSEARCH_URL", None)
        os.environ |= services.environment | {"DJANGO_SETTINGS_MODULE": "bench.network.settings", "PORT": "80"}
        sys.stdout.write(f"{_report(arguments.plain)}\n")


def _report(plain: bool) -> str:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection, transaction
    from django.utils import timezone

    from countries.models import Portal, PortalStatus
    from search.finding import find
    from search.query import get_engine
    from sites.rollout import PortalSpec, open_portal

    from .catalogue import fill
    from .measure import measure, shown

    call_command("migrate", interactive=False, verbosity=0)
    call_command("load_reference", stdout=sys.stderr)
    engine = get_engine()
    answer = engine.search if plain else lambda query: shown(find(engine, query))
    try:
        with transaction.atomic():
            hub = open_portal(PortalSpec(country=None, host="localhost", languages=("fr", "en"), name="hub", status=PortalStatus.LIVE))
            fill(Portal.objects.get(pk=hub.portal.pk), timezone.now())
            report = measure(answer).report()
            transaction.set_rollback(True)
    finally:
        connection.close()
    return report


if __name__ == "__main__":
    main()
