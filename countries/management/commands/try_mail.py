import time
import uuid

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from countries.mails import Address, send_mail
from countries.models import Mail, MailState, Portal

PATIENCE = 60.0  # seconds; beat looks for mails every thirty


class Command(BaseCommand):
    help = "Sends a mail the way all mails go (row, worker, mail server) and says what became of it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address")
        parser.add_argument("--portal", metavar="CODE", help="In this portal's name; else in the network's.")
        parser.add_argument("--language", metavar="CODE", default="", help="Else the portal's first.")

    def handle(self, *args, **options) -> None:
        portal = Portal.objects.select_related("site").filter(code=options["portal"]).first() if options["portal"] else None
        if options["portal"] and not portal:
            raise CommandError(f"There is no portal “{options['portal']}”.")
        try:
            mail = send_mail(
                "countries/mails/trial",
                Address(options["address"], options["language"]),
                key=f"trial:{uuid.uuid4()}",
                portal=portal,
                is_confidential=False,
            )
        except ValidationError as error:
            raise CommandError(f"“{options['address']}” is no address of mail.") from error
        self.stdout.write(f"Mail {mail.pk} is written; waiting for the worker …")
        self._report(self._outcome(mail))

    @staticmethod
    def _outcome(mail: Mail) -> Mail:
        """The row after its first attempt, or as it is when patience ends."""
        end = time.monotonic() + PATIENCE
        while mail.state == MailState.WAITING and not mail.problem and time.monotonic() < end:
            time.sleep(0.2)
            mail.refresh_from_db()
        return mail

    def _report(self, mail: Mail) -> None:
        if mail.state == MailState.SENT:
            self.stdout.write("The mail server has taken it.")
        elif mail.problem:
            raise CommandError(f"It did not leave: {mail.problem}. {mail.detail}")
        else:
            raise CommandError("Nobody has tried to send it yet: is the worker running?")
