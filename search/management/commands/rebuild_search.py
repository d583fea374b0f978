from django.core.management.base import BaseCommand

from search.reconcile import rebuild_search


class Command(BaseCommand):
    help = "Writes every row of the search table anew; the portals keep answering meanwhile."

    def handle(self, *args, **options) -> None:
        total = rebuild_search(lambda kind, done, of: self.stdout.write(f"{kind}: {done}/{of}"))
        self.stdout.write(self.style.SUCCESS(f"{total} objects written."))
