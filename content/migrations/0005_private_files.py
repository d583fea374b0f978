from django.db import migrations

from content.publication import stamp_name
from content.stored_files import hide_files
from countries import stamps


def hide(apps, schema_editor):
    """Make private what was uploaded until now: only renditions of pictures stay public, and get names that nobody can guess.

    Files follow no transaction: each is moved for good, and the whole may be run again.
    """
    owners = {folder: apps.get_model("content", model) for folder, model in (("original_images", "ContentImage"), ("documents", "ContentDocument"))}
    hide_files(owners, apps.get_model("content", "Rendition"))
    if portals := apps.get_model("countries", "Portal").objects.all():
        # Pages that are kept show renditions that are gone.
        stamps.renew(*map(stamp_name, portals))


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("content", "0004_review_at_the_root"), ("countries", "0007_journal_for_good")]

    operations = [migrations.RunPython(hide, migrations.RunPython.noop)]
