"""Named locks in the database, for work that must not run twice at once."""

from django.db import connection


def lock(name: str) -> None:
    """Wait for the lock of this name and hold it until the transaction ends. Must run inside one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [name])
