"""Opening one more portal through Wagtail's own API: fourteen cities, two languages. Prints seconds and pages as JSON."""

import json
import sys
import time

import django


def main() -> None:
    django.setup()
    from django.utils import translation
    from wagtail.models import Page

    from sites.rollout import PortalSpec, open_portal

    spec = PortalSpec(country="CM", host="cm.localhost", languages=("fr", "en"), theme="cameroon")
    started, busy = time.perf_counter(), time.process_time()
    with translation.override("fr"):
        portal = open_portal(spec).portal
    wall, cpu = time.perf_counter() - started, time.process_time() - busy
    pages = Page.objects.filter(path__startswith=portal.root_page.path).count()
    sys.stdout.write(json.dumps({"seconds": wall, "cpu": cpu, "pages": pages, "cities": portal.territories.count()}) + "\n")


if __name__ == "__main__":
    main()
