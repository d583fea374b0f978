from django.core.management.base import BaseCommand

from content.models import ContentDocument, ContentImage, Rendition
from content.publication import stamp_name
from content.stored_files import hide_files
from countries import stamps
from countries.models import Portal


class Command(BaseCommand):
    help = (
        "Moves uploaded files that lie in MEDIA_ROOT to PRIVATE_ROOT and drops renditions of pictures by old names, as the migration "
        "did: for files that an older version still running, or a backup, has put there since."
    )

    def handle(self, *args, **options) -> None:
        moved = hide_files({"original_images": ContentImage, "documents": ContentDocument}, Rendition)
        if portals := Portal.objects.all():
            stamps.renew(*map(stamp_name, portals))
        self.stdout.write(self.style.SUCCESS(f"Moved {moved.hidden} files, dropped {moved.dropped} renditions."))
