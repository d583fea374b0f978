from django.db import migrations

# What is there already gets its portal, as far as its page still exists.
BACKFILL = """
UPDATE wagtailcore_pagelogentry entry
SET data = COALESCE(entry.data, '{}'::jsonb) || jsonb_build_object('portal', portal.id)
FROM wagtailcore_page page, wagtailcore_page container, countries_portal portal
WHERE entry.page_id = page.id AND portal.root_page_id = container.id AND page.path LIKE container.path || '%'
"""

TABLES = ("wagtailcore_pagelogentry", "wagtailcore_modellogentry")

GUARD = """
CREATE FUNCTION countries_journal_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The journal is kept: entries of % are not changed or deleted.', TG_TABLE_NAME
    USING HINT = 'A migration of Wagtail that must change them disables the trigger countries_journal_is_kept around it.';
END $$
"""


def guarded(table: str) -> str:
    return (
        f"CREATE TRIGGER countries_journal_is_kept BEFORE UPDATE OR DELETE ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION countries_journal_is_kept()"
    )


def indexed(table: str) -> str:
    return f"CREATE INDEX {table}_portal ON {table} ((data -> 'portal'), timestamp DESC)"


class Migration(migrations.Migration):
    dependencies = [("countries", "0006_organisation_verification"), ("wagtailcore", "0098_apitoken")]

    operations = [
        migrations.RunSQL(BACKFILL, migrations.RunSQL.noop),
        migrations.RunSQL(GUARD, "DROP FUNCTION countries_journal_is_kept()"),
        *(
            operation
            for table in TABLES
            for operation in (
                migrations.RunSQL(indexed(table), f"DROP INDEX {table}_portal"),
                migrations.RunSQL(guarded(table), f"DROP TRIGGER countries_journal_is_kept ON {table}"),
            )
        ),
    ]
