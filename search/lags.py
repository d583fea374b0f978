"""The outbox of the indexes: which rows each of them does not have yet."""

from collections.abc import Callable, Iterable

from django.db import connection, transaction

INDEXES_LOCK = "search indexes"
"""Shared by all who write rows, held alone by who adds an index: rows committed after that know of it, rows before are in the table."""

_notify: list[Callable[[], None]] = []


def on_lag(notify: Callable[[], None]) -> None:
    """Register what is to be called after the commit of a transaction that left an index behind."""
    _notify.append(notify)


def note_lags(kind: str, object_ids: Iterable[int]) -> None:
    """Leave, in the transaction that wrote these rows, a lag for each index. Two statements, for one row and for many."""
    ids = list(object_ids)
    if not ids:
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(hashtextextended(%s, 0))", [INDEXES_LOCK])
        cursor.execute(
            "INSERT INTO network_search_searchlag (index_id, document_id, version, since, attempts, error)"
            " SELECT i.id, d.id, d.version, clock_timestamp(), 0, '' FROM network_search_searchindex i, network_search_searchdocument d"
            " WHERE i.state <> 'retired' AND d.kind = %s AND d.object_id = ANY (%s)"
            " ON CONFLICT (index_id, document_id) DO UPDATE SET version = EXCLUDED.version, attempts = 0, error = ''",
            [kind, ids],
        )
        lags = cursor.rowcount
    if lags:
        for notify in _notify:
            transaction.on_commit(notify, robust=True)
