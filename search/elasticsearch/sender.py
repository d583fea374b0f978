"""Sending what lags: rows as they are at that moment, with their versions, so that no late write undoes a newer one."""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from django.utils import timezone
from elasticsearch import ApiError, TransportError
from elasticsearch.helpers import streaming_bulk

from ..models import SearchDocument, SearchIndex, SearchLag
from . import client as clients
from .bodies import READ, body, document_id

logger = logging.getLogger(__name__)

BATCH = 500
BULK_BYTES = 8 * 1024 * 1024
RETRIES = 4
"""Of rows that were refused because the cluster had too much to do (429)."""
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 2.0
"""Seconds between those; each is twice as long as the one before."""
AT_ONCE = 50
"""Up to so many rows, the sender waits until searches see them; more come in bulk, and are seen within the index's refresh interval."""

HAS_NEWER = 409


def send_all_lags() -> int:
    """Bring every index up to date. Returns the number of rows that were confirmed.

    Two senders at once do the same work twice and no harm: versions decide.
    """
    indexes = SearchIndex.objects.exclude(state=SearchIndex.State.RETIRED)
    return sum(send_lags(index) for index in indexes)


def send_lags(index: SearchIndex) -> int:
    """Send what this index lacks until nothing is left that it takes. A cluster that fails leaves the lags, and its error on record.

    Raises elasticsearch's exceptions.
    """
    confirmed, last = 0, 0
    while lags := list(index.lags.filter(pk__gt=last).order_by("pk")[:BATCH]):
        last = lags[-1].pk
        try:
            confirmed += _send(index, lags)
        except (ApiError, TransportError) as error:
            _note_error(index, error)
            raise
    return confirmed


def _send(index: SearchIndex, lags: Sequence[SearchLag]) -> int:
    rows = list(SearchDocument.objects.filter(pk__in=[lag.document_id for lag in lags]).only(*READ))
    # An index that is being filled is not refreshed at all, and nobody searches it.
    failed = deliver(index, rows, wait=index.state == SearchIndex.State.LIVE and len(rows) <= AT_ONCE)
    sent = [row for row in rows if row.pk not in failed]
    confirm(index, sent)
    if failed:
        refused = [lag for lag in lags if lag.document_id in failed]
        for lag in refused:
            lag.attempts, lag.error = lag.attempts + 1, failed[lag.document_id]
        SearchLag.objects.bulk_update(refused, ["attempts", "error"])
        reason = next(iter(failed.values()))
        logger.error("Elasticsearch refused %s of %s rows, for instance: %s", len(failed), len(rows), reason)
        _note_error(index, reason)
    if sent and index.state == SearchIndex.State.LIVE:
        tell_followers({row.portal_id for row in sent})
    return len(sent)


def deliver(index: SearchIndex, rows: Sequence[SearchDocument], *, wait: bool = False) -> dict[int, str]:
    """Send rows, each with its version. Returns what went wrong by row id; that the index has a newer version is as good as delivered.

    Raises elasticsearch's exceptions when the cluster does not answer.
    """
    failed = send_actions(actions(index, rows), wait=wait)
    ids = {document_id(row.kind, row.object_id): row.pk for row in rows}
    return {ids[key]: reason for key, reason in failed.items()}


def actions(index: SearchIndex, rows: Iterable[SearchDocument]) -> list[dict[str, Any]]:
    """What is to be sent of these rows. An index that was made by earlier code is told what it knows of."""
    known = set(index.fields)
    wanted = []
    for row in rows:
        action = {"_index": index.name, "_id": document_id(row.kind, row.object_id), "version": row.version, "version_type": "external_gte"}
        if row.is_tombstone:
            wanted.append(action | {"_op_type": "delete"})
        else:
            wanted.append(action | {"_op_type": "index", "_source": {name: value for name, value in body(row).items() if name in known}})
    return wanted


def send_actions(wanted: Sequence[dict[str, Any]], *, wait: bool = False) -> dict[str, str]:
    """Send them in bulk. Returns what went wrong by document id. Asks no database, so that a thread may do it.

    Raises elasticsearch's exceptions when the cluster does not answer.
    """
    results = streaming_bulk(
        clients.bulk_client(),
        wanted,
        chunk_size=len(wanted) or 1,
        max_chunk_bytes=BULK_BYTES,
        raise_on_error=False,
        max_retries=RETRIES,
        initial_backoff=FIRST_PAUSE,
        max_backoff=LONGEST_PAUSE,
        refresh="wait_for" if wait else False,
    )
    failed = {}
    for is_done, item in results:
        [(operation, outcome)] = item.items()
        is_gone = operation == "delete" and outcome["status"] == 404
        if not (is_done or is_gone or outcome["status"] == HAS_NEWER):
            failed[outcome["_id"]] = f"{outcome['status']} {_reason(outcome)}"
    return failed


def confirm(index: SearchIndex, rows: Sequence[SearchDocument]) -> None:
    """The index has these versions: what lagged no further behind lags no more."""
    if rows:
        with connection.cursor() as cursor:
            cursor.execute(
                "DELETE FROM network_search_searchlag l USING unnest(%s::bigint[], %s::bigint[]) AS sent(document_id, version)"
                " WHERE l.index_id = %s AND l.document_id = sent.document_id AND l.version <= sent.version",
                [[row.pk for row in rows], [row.version for row in rows], index.pk],
            )
        SearchIndex.objects.filter(pk=index.pk).update(last_sent_at=timezone.now())


def _note_error(index: SearchIndex, error: Exception | str) -> None:
    SearchIndex.objects.filter(pk=index.pk).update(last_error=str(error)[:500], last_error_at=timezone.now())


def _reason(outcome: dict[str, Any]) -> str:
    error = outcome.get("error", {})
    return f"{error.get('type')}: {error.get('reason')}"[:300] if isinstance(error, dict) else str(error)[:300]


_followers: list[Any] = []


def on_delivery(follower: Any) -> None:
    """Register who is to know of the portals of which visitors can now find something new: `follower(portal_ids)`."""
    _followers.append(follower)


def tell_followers(portal_ids: set[int]) -> None:
    for follower in _followers:
        follower(portal_ids)
