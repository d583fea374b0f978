from django.core.management.base import BaseCommand

from search.reconcile import reconcile


class Command(BaseCommand):
    help = "Compares pages with the search table and puts right what differs (beat does so every night)."

    def handle(self, *args, **options) -> None:
        report = reconcile()
        for kind, ids in report.differences.items():
            self.stdout.write(f"{kind}: {len(ids)} put right: {', '.join(map(str, ids[:20]))}")
        if not report:
            self.stdout.write(self.style.SUCCESS("The search table equals the pages."))
