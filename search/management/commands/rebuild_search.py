from django.core.management.base import BaseCommand, CommandError
from elasticsearch import ApiError, TransportError

from search.elasticsearch.client import is_configured
from search.elasticsearch.indexes import RebuildError, is_up_to_date, rebuild_index
from search.reconcile import rewrite_rows


class Command(BaseCommand):
    help = (
        "Fills a new Elasticsearch index from the search table and puts it in the place of the old one; portals answer and editors publish "
        "meanwhile. An interrupted run is gone on with. Without Elasticsearch, or with --rows, writes the rows of the table anew."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--rows", action="store_true", help="first write every row of the table anew from its pages")
        parser.add_argument("--if-needed", action="store_true", help="only if there is no index of the present mapping")

    def handle(self, *args, rows: bool, if_needed: bool, **options) -> None:
        if rows or not (is_configured() or if_needed):
            total = rewrite_rows(lambda kind, done, of: self.stdout.write(f"{kind}: {done}/{of}"))
            self.stdout.write(self.style.SUCCESS(f"{total} objects written."))
        if not is_configured():
            return
        try:
            if if_needed and is_up_to_date():
                self.stdout.write("The index is up to date.")
                return
            index = rebuild_index(lambda done, of: self.stdout.write(f"{done}/{of}"))
        except RebuildError as error:
            raise CommandError(str(error)) from error
        except (ApiError, TransportError) as error:
            raise CommandError(
                f"Elasticsearch failed: {error}. Nothing has changed for visitors; the same command goes on from here."
            ) from error
        self.stdout.write(self.style.SUCCESS(f"{index.name} answers now."))
