import django.db.models.deletion
from django.db import migrations, models


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
        # Of a row of some 4 kB only 0.5 kB decide whether and where it is listed. `facets` stays inside: counting reads it.
        migrations.RunSQL(
            "ALTER TABLE network_search_searchdocument SET (toast_tuple_target = 512);"
            " ALTER TABLE network_search_searchdocument ALTER COLUMN facets SET STORAGE MAIN",
            "ALTER TABLE network_search_searchdocument RESET (toast_tuple_target);"
            " ALTER TABLE network_search_searchdocument ALTER COLUMN facets SET STORAGE EXTENDED",
        ),
        migrations.RunSQL(
            "UPDATE network_search_searchdocument SET"
            " bodies = (SELECT COALESCE(jsonb_object_agg(key, value -> 'body'), '{}') FROM jsonb_each(texts)),"
            " texts = (SELECT COALESCE(jsonb_object_agg(key, value - 'body'), '{}') FROM jsonb_each(texts))",
            migrations.RunSQL.noop,
        ),
    ]
