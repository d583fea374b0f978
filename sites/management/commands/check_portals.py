from django.core.management.base import BaseCommand, CommandError

from sites.rollout.checks import check_portals


class Command(BaseCommand):
    help = "Names what is wrong with any portal; exits with an error when something is."

    def handle(self, *args, **options) -> None:
        problems = check_portals()
        for problem in problems:
            self.stdout.write(f"{problem.portal}: {problem.message}")
        if problems:
            raise CommandError(f"{len(problems)} problems.")
        self.stdout.write(self.style.SUCCESS("All portals are well."))
