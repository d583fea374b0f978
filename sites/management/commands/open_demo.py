from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone
from wagtail.models import Site

from content.confirmation import ask_publishers
from countries.models import Portal
from sites.demo.people import LOGINS, PASSWORD
from sites.demo.second_factor import current_code


class Command(BaseCommand):
    help = "Opens the demo's hub and portals and fills them; quick when that is done already."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=None, help="The port that browsers use: all portals' links get it.")
        parser.add_argument("--summary", action="store_true", help="Only print the addresses and logins.")

    def handle(self, *args, **options) -> None:
        if options["summary"]:
            self._summary()
            return
        from sites.demo.fill import fill_demo
        from sites.demo.freshness import freshen

        filled = fill_demo(timezone.localdate(), self.stdout.write)
        if options["port"]:
            self._set_port(options["port"])
        if days := freshen(timezone.localdate()):
            self.stdout.write(f"dates moved by {days} days")
        # What beat does every morning: a demo is seldom up at that hour.
        ask_publishers()
        if not filled.changed:
            self.stdout.write("everything is there already")

    @staticmethod
    def _set_port(port: int) -> None:
        """Give all sites the port that this demo answers on, so that kept data has right links on another one."""
        for site in Site.objects.exclude(port=port):
            site.port = port
            site.save()

    def _summary(self) -> None:
        write = self.stdout.write
        write("Portals")
        portals = sorted(Portal.objects.public().select_related("site"), key=lambda portal: (not portal.is_hub, portal.name))
        for portal in portals:
            write(f"  {portal.name:<22} {portal.root_url}/")
        write("")
        write(f"Admin: {settings.WAGTAILADMIN_BASE_URL}/admin/ — password for all: {PASSWORD}")
        for login in LOGINS:
            write(f"  {login.email:<28} {login.role.value:<20} {login.place}{' *' if login.needs_code else ''}")
        write(f"  * is asked for a code as well: now it is {current_code()}; `make demo-code` shows the one of any later minute")
