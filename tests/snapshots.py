"""States of the database that are slow to build: built once per session, put back in milliseconds where a test asks for them.

Building goes through the models, signals and all, in a transaction that is rolled back; the tables that it changed are kept as
PostgreSQL's own copy format. The database itself stays as migrations made it.
"""

from collections.abc import Callable, Iterator

from django.apps import apps
from django.db import connection, transaction


class Snapshot:
    """The tables that `build` changes, with all their rows."""

    def __init__(self, build: Callable[[], object]) -> None:
        self._build = build
        self._tables: dict[str, bytes] = {}

    def take(self) -> None:
        with transaction.atomic():
            ensure_first_rows()
            before = dict(_read_tables())
            self._build()
            self._tables = {table: rows for table, rows in _read_tables() if rows != before[table]}
            transaction.set_rollback(True)

    def restore(self) -> None:
        """Replace the rows of the tables that differ. Foreign keys are checked at the end of the transaction, so order does not matter."""
        if not self._tables:
            self.take()
        with transaction.atomic(), connection.cursor() as cursor:
            for table in self._tables:
                cursor.execute(f'DELETE FROM "{table}"')
            for table, rows in self._tables.items():
                with cursor.copy(f'COPY "{table}" FROM STDIN (FORMAT binary)') as copy:
                    copy.write(rows)


def ensure_first_rows() -> None:
    """What Wagtail's migrations leave behind and a flushed database lacks: the first locale and the roots of both trees."""
    from wagtail.models import Collection, Locale, Page

    if Page.objects.filter(depth=1).exists():
        return
    locale, _created = Locale.objects.get_or_create(language_code="fr")
    Page.add_root(title="Root", slug="root", locale=locale)
    Collection.add_root(name="Root")


def _read_tables() -> Iterator[tuple[str, bytes]]:
    models = apps.get_models(include_auto_created=True)
    with connection.cursor() as cursor:
        for table in sorted({model._meta.db_table for model in models if model._meta.managed and not model._meta.proxy}):
            with cursor.copy(f'COPY "{table}" TO STDOUT (FORMAT binary)') as copy:
                yield table, b"".join(copy)
