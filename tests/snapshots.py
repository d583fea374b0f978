"""States of the database that are slow to build: built once per session, put back in milliseconds where a test asks for them.

Building goes through the models, signals and all, in a transaction that is rolled back; the tables that it changed are kept in
PostgreSQL's own copy format. The database itself stays as migrations made it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction


@dataclass(frozen=True)
class Snapshot:
    """Tables with all their rows."""

    tables: dict[str, bytes]

    @classmethod
    def of_database(cls) -> "Snapshot":
        """All that is there now."""
        return cls(_read_tables())

    @classmethod
    def built_by(cls, build: Callable[[], object], *, onto: "Snapshot | None" = None) -> "Snapshot":
        """The tables that `build` changes, as it leaves them. `onto` is put back first, where a test may have flushed all tables."""
        with transaction.atomic():
            if onto:
                onto.restore()
            before = _read_tables()
            build()
            after = _read_tables()
            transaction.set_rollback(True)
        return cls({table: rows for table, rows in after.items() if rows != before[table]})

    def restore(self) -> None:
        """Put these rows in the place of the tables' present ones. Foreign keys are checked at the end, so order does not matter."""
        with transaction.atomic(), connection.cursor() as cursor:
            for table in self.tables:
                cursor.execute(f'DELETE FROM "{table}"')
            for table, rows in self.tables.items():
                with cursor.copy(f'COPY "{table}" FROM STDIN (FORMAT binary)') as copy:
                    copy.write(rows)
        ContentType.objects.clear_cache()


def _read_tables() -> dict[str, bytes]:
    models = apps.get_models(include_auto_created=True)
    tables = {}
    with connection.cursor() as cursor:
        for table in sorted({model._meta.db_table for model in models if model._meta.managed and not model._meta.proxy}):
            with cursor.copy(f'COPY "{table}" TO STDOUT (FORMAT binary)') as copy:
                tables[table] = b"".join(copy)
    return tables
