"""Named locks in the database, for work that must not run twice at once."""

from django.db import OperationalError, connection, transaction
from psycopg.errors import LockNotAvailable


class LockIsHeld(Exception):
    """Another transaction holds the lock, and did not end in the time that there was to wait."""


def lock(name: str, *, patience: float | None = None) -> None:
    """Wait for the lock of this name and hold it until the transaction ends. Must run inside one.

    Raises LockIsHeld after `patience` seconds; without, it waits for as long as it takes.
    """
    with connection.cursor() as cursor:
        if patience is None:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [name])
            return
        try:
            with transaction.atomic():
                cursor.execute("SELECT set_config('lock_timeout', %s, true)", [f"{round(patience * 1000)}ms"])
                cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [name])
                cursor.execute("SELECT set_config('lock_timeout', '0', true)")
        except OperationalError as error:
            if isinstance(error.__cause__, LockNotAvailable):
                raise LockIsHeld(name) from error
            raise
