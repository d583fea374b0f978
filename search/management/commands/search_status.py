from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from elasticsearch import ApiError, TransportError

from search import status
from search.elasticsearch.comparison import compare, mend
from search.elasticsearch.indexes import is_up_to_date, live_index
from search.elasticsearch.sender import send_lags
from search.models import SearchDocument


class Command(BaseCommand):
    help = "Shows which engine answers searches, what its indexes lack, and, with --compare, every difference between index and table."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--compare", action="store_true", help="compare every document of the live index with its row")
        parser.add_argument("--mend", action="store_true", help="compare, and put right what differs")

    def handle(self, *args, **options) -> None:
        rows = SearchDocument.objects.filter(is_tombstone=False).count()
        tombstones = SearchDocument.objects.filter(is_tombstone=True).count()
        self.stdout.write(f"answering: {status.answering()}")
        self.stdout.write(f"table: {rows} documents, {tombstones} tombstones")
        for each in status.index_statuses():
            self._show(each)
        if not (options["compare"] or options["mend"]):
            return
        try:
            self._compare(mends=options["mend"])
        except (ApiError, TransportError) as error:
            raise CommandError(f"Elasticsearch failed: {error}") from error

    def _show(self, each: status.IndexStatus) -> None:
        index = each.index
        self.stdout.write(f"{index.name}: {index.state}, {each.lagging} documents to send")
        if each.oldest:
            self.stdout.write(f"  the oldest for {(timezone.now() - each.oldest).total_seconds():.0f} s")
        if index.last_sent_at:
            self.stdout.write(f"  last sent {index.last_sent_at:%Y-%m-%d %H:%M:%S} UTC")
        if index.last_error:
            self.stdout.write(f"  last error {index.last_error_at:%Y-%m-%d %H:%M:%S} UTC: {index.last_error}")
        for lag in index.lags.exclude(error="").select_related("document")[:5]:
            self.stdout.write(f"  {lag.document}: {lag.error} ({lag.attempts} attempts)")

    def _compare(self, *, mends: bool) -> None:
        index = live_index()
        if index is None:
            raise CommandError("There is no index yet: rebuild_search makes one.")
        if not is_up_to_date():
            self.stdout.write("The code has another mapping than the index: rebuild_search.")
        differences = compare(index)
        for words, keys in (("missing or old", differences.missing), ("too many", differences.surplus)):
            named = ", ".join(f"{kind} {pk}" for kind, pk in keys[:20])
            self.stdout.write(f"  {len(keys)} {words}{': ' + named if keys else ''}")
        if not differences:
            self.stdout.write(self.style.SUCCESS("The index equals the table."))
        elif mends:
            mend(index, differences)
            send_lags(index)
            self.stdout.write(self.style.SUCCESS(f"{len(differences)} put right."))
