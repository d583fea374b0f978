from django.core.management.base import BaseCommand, CommandError

from countries.reference import ReferenceDataError
from countries.reference.load import load_reference


class Command(BaseCommand):
    help = "Loads countries, airports and cities from the files that ship with the project; run twice it changes nothing."

    def handle(self, *args, **options) -> None:
        try:
            report = load_reference()
        except ReferenceDataError as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        for loaded in report:
            self.stdout.write(
                f"{loaded.label}: {loaded.created} created, {loaded.updated} updated, {loaded.unchanged} unchanged"
                + (f", {len(loaded.kept)} kept though no longer in the files: {', '.join(loaded.kept)}" if loaded.kept else "")
            )
        self.stdout.write(self.style.SUCCESS("Reference data is up to date."))
