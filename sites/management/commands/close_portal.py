from django.core.management.base import BaseCommand, CommandError, CommandParser

from countries.models import Portal
from sites.rollout import close_portal


class Command(BaseCommand):
    help = "Archives a portal: gone for visitors, its content kept for staff. open_portal --status live brings it back."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("code", help="The portal's code, as bj.")

    def handle(self, *args, **options) -> None:
        try:
            closed = close_portal(options["code"].lower())
        except Portal.DoesNotExist as error:
            known = ", ".join(Portal.objects.order_by("code").values_list("code", flat=True)) or "none"
            raise CommandError(f"There is no portal “{options['code']}”. Portals: {known}.") from error
        self.stdout.write(self.style.SUCCESS("Archived." if closed else "It was archived already: nothing to change."))
