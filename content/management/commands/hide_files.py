from django.core.management import call_command
from django.core.management.base import BaseCommand

from content.models import ContentDocument, ContentImage, Rendition
from content.publication import stamp_name
from content.stored_files import hide_files
from countries import stamps
from countries.models import Portal


class Command(BaseCommand):
    help = (
        "Moves uploaded files that lie in MEDIA_ROOT to PRIVATE_ROOT and drops renditions of pictures by old names, as the migration "
        "did: for files that an older version still running, or a backup, has put there since. Then notes anew which pages lead to which "
        "documents, by which visitors may read them."
    )

    def handle(self, *args, **options) -> None:
        moved = hide_files({"original_images": ContentImage, "documents": ContentDocument}, Rendition)
        if portals := Portal.objects.all():
            stamps.renew(*map(stamp_name, portals))
        call_command("rebuild_references_index", verbosity=0)
        self.stdout.write(self.style.SUCCESS(f"Moved {moved.hidden} files, dropped {moved.dropped} renditions."))
