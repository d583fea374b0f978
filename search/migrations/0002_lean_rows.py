import django.db.models.deletion
from django.db import migrations, models

INSIDE = ("facets", "languages", "page_ids", "slots", "weekdays", "latitudes", "longitudes")


def _storage(kind):
    return ", ".join(f"ALTER COLUMN {column} SET STORAGE {kind}" for column in INSIDE)


class Migration(migrations.Migration):
    """Rows that a list can read by the thousand: texts leave the row for the table beside it, and come back for those that are shown.

    `manage.py rebuild_search` afterwards reads all texts anew.
    """

    dependencies = [
        ("countries", "0002_portals_and_memberships"),
        ("network_search", "0001_search_documents"),
    ]

    operations = [
        migrations.RemoveIndex("searchdocument", "search_document_newest"),
        migrations.RemoveIndex("searchdocument", "search_document_network"),
        migrations.AddIndex(
            "searchdocument",
            models.Index(fields=["portal", "kind", "-published_at", "-object_id"], name="search_document_of_portal"),
        ),
        migrations.AddIndex(
            "searchdocument",
            models.Index(fields=["kind", "-published_at", "-object_id"], name="search_document_of_network"),
        ),
        migrations.AlterField(
            "searchdocument",
            "portal",
            models.ForeignKey(
                db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="countries.portal"
            ),
        ),
        migrations.AlterField(
            "searchdocument",
            "texts",
            models.JSONField(default=dict, help_text="Language → {title, summary}: what a result shows."),
        ),
        migrations.AddField(
            "searchdocument",
            "bodies",
            models.JSONField(default=dict, help_text="Language → the rest of the text, plain."),
        ),
        # Of a row of some 4 kB only 0.5 kB decide whether and where it is listed: these stay inside, the rest leaves.
        migrations.RunSQL(
            f"ALTER TABLE network_search_searchdocument SET (toast_tuple_target = 512), {_storage('MAIN')}",
            f"ALTER TABLE network_search_searchdocument RESET (toast_tuple_target), {_storage('EXTENDED')}",
        ),
        migrations.RunSQL(
            "UPDATE network_search_searchdocument SET"
            " bodies = (SELECT COALESCE(jsonb_object_agg(key, value -> 'body'), '{}') FROM jsonb_each(texts)),"
            " texts = (SELECT COALESCE(jsonb_object_agg(key, value - 'body'), '{}') FROM jsonb_each(texts))",
            migrations.RunSQL.noop,
        ),
    ]
