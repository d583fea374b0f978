from django.core.management.base import BaseCommand, CommandError, CommandParser

from countries.models import Portal, PortalStatus
from sites.rollout import PortalSpec, SpecRefused, open_portal
from sites.rollout.spec import planned_languages


class Command(BaseCommand):
    help = (
        "Opens a country's portal, or adds what it lacks: site, container, a home per language, a page per city, standing pages, "
        "collection, rights, theme. Run twice it changes nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("country", nargs="?", help="ISO code of the country, as BJ; left out with --hub.")
        parser.add_argument("--hub", action="store_true", help="Open the hub, which has no country.")
        parser.add_argument("--host", required=True, help="Its host name, as jesuisaubenin.com; the port is the network's.")
        parser.add_argument("--languages", nargs="+", help="Codes in order, the first is the default. Left out: the roll-out plan's.")
        parser.add_argument("--theme", default=None, help="Code of a theme; left out: the base theme, or the one it has.")
        parser.add_argument("--cities", nargs="+", default=(), help="Names of cities; left out: the largest of the reference data.")
        parser.add_argument("--name", help="The portal's name, as « Je suis au Bénin ».")
        parser.add_argument("--status", choices=PortalStatus.values, help="Left out: draft, or what it is.")
        parser.add_argument("--dry-run", action="store_true", help="Print the plan, change nothing.")

    def handle(self, *args, **options) -> None:
        if bool(options["country"]) == options["hub"]:
            raise CommandError("Name a country by its ISO code, or give --hub.")
        country = None if options["hub"] else options["country"].upper()
        code = country.lower() if country else "hub"
        existing = Portal.objects.filter(code=code).first()
        languages = tuple(options["languages"] or (existing.languages if existing else planned_languages(country or "")))
        spec = PortalSpec(
            country=country,
            host=options["host"],
            # "fr,en" and "fr en" mean the same.
            languages=tuple(code for word in languages for code in word.split(",") if code),
            theme=options["theme"] or (existing.theme if existing else "base"),
            cities=tuple(name.strip() for word in options["cities"] for name in word.split(",") if name.strip()),
            status=options["status"],
            name=options["name"],
        )
        try:
            opened = open_portal(spec, dry_run=options["dry_run"], progress=lambda step: self.stdout.write(f"  {step}"))
        except SpecRefused as refusal:
            raise CommandError("\n".join(refusal.reasons)) from refusal
        if options["dry_run"]:
            self.stdout.write(self.style.WARNING(f"Dry run: {len(opened.steps)} steps, nothing was changed."))
        elif not opened.changed:
            self.stdout.write(self.style.SUCCESS(f"{opened.portal}: everything is as asked, nothing to change."))
        else:
            portal = opened.portal
            self.stdout.write(self.style.SUCCESS(f"{portal}: {len(opened.steps)} steps. {portal.root_url} ({portal.status})"))
