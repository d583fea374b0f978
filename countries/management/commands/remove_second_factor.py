from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from countries.models import User


class Command(BaseCommand):
    help = (
        "For someone who has lost both their phone and their recovery codes, once you know that it is them: removes the second factor "
        "and ends their sessions. Whoever must have one sets up another at the next sign-in."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="The address that they sign in with.")

    @transaction.atomic
    def handle(self, *args, **options) -> None:
        user = User.objects.filter(email__iexact=options["email"].strip()).first()
        if user is None:
            raise CommandError("No user signs in with that address.")
        removed, _rows = Authenticator.objects.filter(user=user).delete()
        for session in UserSession.objects.filter(user=user):
            session.end()
        if not removed:
            self.stdout.write("There was no second factor. All sessions have ended.")
            return
        self.stdout.write(self.style.SUCCESS("The second factor is removed, all sessions have ended."))
