from django.db import migrations

from search.first_synonyms import read_first_synonyms


def add_first_synonyms(apps, schema_editor) -> None:
    Synonym = apps.get_model("network_search", "Synonym")
    if not Synonym.objects.exists():
        Synonym.objects.bulk_create(Synonym(**values) for values in read_first_synonyms())


class Migration(migrations.Migration):
    """Shipped once: from here on the list is central staff's, and what they delete does not come back."""

    dependencies = [
        ("network_search", "0004_counted_batches"),
    ]

    operations = [
        migrations.RunPython(add_first_synonyms, migrations.RunPython.noop),
    ]
