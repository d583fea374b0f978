"""Filling a new index and putting it in the place of the old one, without a gap."""

import gc
import logging
import re
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from elasticsearch import ApiError, Elasticsearch, NotFoundError, TransportError

from ..lags import INDEXES_LOCK
from ..models import SearchDocument, SearchIndex
from . import client as clients
from . import mapping
from .bodies import READ
from .sender import actions, send_actions, send_lags

logger = logging.getLogger(__name__)

BATCH = 1000
"""Rows read and sent at a time: memory stays the same whatever the number of rows."""
AT_ONCE = 2
"""Batches on their way: Elasticsearch takes in each on one core."""
OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""Python's own threshold is 700."""
ATTEMPTS_TO_AGREE = 10
"""Publications go on while an index and the table are counted: how often they may differ for that reason."""

Progress = Callable[[int, int], None]


class RebuildError(Exception):
    """The new index did not take the old one's place; the message says why and what to do."""


def live_index() -> SearchIndex | None:
    return SearchIndex.objects.filter(state=SearchIndex.State.LIVE).first()


def is_up_to_date() -> bool:
    """Whether the live index exists, in the database and in the cluster, and is of this code's mapping."""
    index = live_index()
    return bool(index and index.fingerprint == mapping.fingerprint() and _answers_to(clients.bulk_client(), index))


def rebuild_index(progress: Progress | None = None) -> SearchIndex:
    """Fill a new index from the table while the old one answers, then switch the alias. Goes on where an earlier run was interrupted.

    Whoever publishes meanwhile leaves a lag for the new index also, so that nothing is lost. Raises RebuildError when another rebuild
    runs, or when index and table do not come to agree; elasticsearch's exceptions when the cluster fails.
    """
    client = clients.bulk_client()
    with _alone():
        index = _resumed(client) or _created(client)
        with _few_collections():
            _fill(index, progress)
        _agree(client, index)
        _switch(client, index)
        _merge(client, index)
    return index


@contextmanager
def _alone() -> Iterator[None]:
    """One rebuild at a time in the whole installation; ends with the process, too."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(hashtextextended('search rebuild', 0))")
        if not cursor.fetchone()[0]:
            raise RebuildError("Another rebuild is running. Wait for its end, or stop it: it can be resumed.")
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(hashtextextended('search rebuild', 0))")


@contextmanager
def _few_collections() -> Iterator[None]:
    """Rows come and go by the thousand, and hardly any of what they leave refers to itself: to look for that, again and again among all
    that this process has loaded, took a quarter of the time of filling an index."""
    thresholds = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def _resumed(client: Elasticsearch) -> SearchIndex | None:
    """The index that an interrupted run left, if it is still what this code wants; what isn't is thrown away."""
    index = SearchIndex.objects.filter(state=SearchIndex.State.FILLING).first()
    if index and index.fingerprint == mapping.fingerprint() and client.indices.exists(index=index.name):
        logger.info("Going on with the search index %s after row %s", index.name, index.filled_to)
        return index
    if index:
        index.delete()
    return None


def _created(client: Elasticsearch) -> SearchIndex:
    name = f"{clients.alias()}-{timezone.now():%Y%m%d-%H%M%S-%f}"
    mappings = mapping.mappings()
    client.indices.create(index=name, settings=mapping.index_settings() | mapping.FILLING, mappings=mappings)
    with transaction.atomic(), connection.cursor() as cursor:
        # Whoever is writing now, ignorant of this index, has committed before its filling begins; whoever comes after knows of it.
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [INDEXES_LOCK])
        return SearchIndex.objects.create(name=name, fingerprint=mapping.fingerprint(), fields=sorted(mappings["properties"]))


def _fill(index: SearchIndex, progress: Progress | None) -> None:
    """Send all rows in the order of their ids, keeping the place. Some batches are on their way while the next one is made."""
    rows = SearchDocument.objects.filter(is_tombstone=False)
    total = rows.count()
    done = rows.filter(pk__lte=index.filled_to).count()
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="search-fill") as sending:
        under_way: deque[tuple[Future[dict[str, str]], int, int]] = deque()
        for last, wanted in _batches(index):
            under_way.append((sending.submit(send_actions, wanted), last, len(wanted)))
            if len(under_way) > AT_ONCE:
                done += _arrived(index, *under_way.popleft())
                _tell(progress, done, total)
        while under_way:
            done += _arrived(index, *under_way.popleft())
            _tell(progress, done, total)


def _batches(index: SearchIndex) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """The id of the last row and what is to be sent, from the place that was reached on."""
    # As tuples: to make models of them takes Django longer than to read them.
    rows = SearchDocument.objects.filter(is_tombstone=False).order_by("pk").values_list("id", *READ, named=True)
    last = index.filled_to
    while batch := list(rows.filter(pk__gt=last)[:BATCH]):
        last = batch[-1].id
        yield last, actions(index, batch)


def _arrived(index: SearchIndex, sent: "Future[dict[str, str]]", last: int, count: int) -> int:
    """Keep the place once a batch has arrived as a whole."""
    if failed := sent.result():
        reason = next(iter(failed.values()))
        raise RebuildError(f"Elasticsearch refused {len(failed)} of {count} rows, for instance: {reason}")
    index.filled_to = last
    index.save(update_fields=["filled_to"])
    return count


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress:
        progress(done, max(total, done))


def _agree(client: Elasticsearch, index: SearchIndex) -> None:
    """Refuse to go on unless index and table hold equally many documents, with nothing on its way. Raises RebuildError."""
    counted = (0, 0)
    client.indices.put_settings(index=index.name, settings=mapping.FILLED)
    client.indices.flush(index=index.name, wait_if_ongoing=True)
    for _attempt in range(ATTEMPTS_TO_AGREE):
        send_lags(index)
        client.indices.refresh(index=index.name)
        counted = (client.count(index=index.name)["count"], SearchDocument.objects.filter(is_tombstone=False).count())
        if counted[0] == counted[1]:
            return
    # What went wrong may be anything, a crash of the server among it: the next run does not build on this one.
    client.indices.delete(index=index.name)
    index.delete()
    raise RebuildError(
        f"The new index {index.name} holds {counted[0]} documents, the table {counted[1]}: it does not take the old one's place"
        " and has been removed. Another `rebuild_search` begins afresh."
    )


def _switch(client: Elasticsearch, index: SearchIndex) -> None:
    """The alias in one step, then the rows, then the old indexes: a run that is interrupted in between is put right by the next one."""
    alias = clients.alias()
    old = _names_behind(client, alias) - {index.name}
    actions = [{"add": {"index": index.name, "alias": alias}}, *({"remove": {"index": name, "alias": alias}} for name in old)]
    client.indices.update_aliases(actions=actions)
    with transaction.atomic():
        SearchIndex.objects.exclude(pk=index.pk).update(state=SearchIndex.State.RETIRED)
        index.state, index.live_since = SearchIndex.State.LIVE, timezone.now()
        index.save(update_fields=["state", "live_since"])
    _remove_others(client, index)


def _merge(client: Elasticsearch, index: SearchIndex) -> None:
    """Have what was written in pieces made one, in the cluster's own time: each piece costs every question something, and the cluster
    would merge them later anyway, several times over."""
    try:
        client.indices.forcemerge(index=index.name, max_num_segments=1, wait_for_completion=False)
    except (ApiError, TransportError):
        logger.exception("Elasticsearch was not asked to merge %s; it answers all the same.", index.name)


def _remove_others(client: Elasticsearch, live: SearchIndex) -> None:
    """What was replaced, and what an interrupted run made and nobody knows of. Another installation's names may begin like ours."""
    ours = re.compile(rf"{re.escape(clients.alias())}-\d{{8}}-\d{{6}}-\d{{6}}")
    for name in client.indices.get(index=f"{clients.alias()}-*", expand_wildcards="open"):
        if name != live.name and ours.fullmatch(name):
            client.indices.delete(index=name, ignore_unavailable=True)
    SearchIndex.objects.filter(state=SearchIndex.State.RETIRED).delete()


def _answers_to(client: Elasticsearch, index: SearchIndex) -> bool:
    return index.name in _names_behind(client, clients.alias())


def _names_behind(client: Elasticsearch, alias: str) -> set[str]:
    try:
        return set(client.indices.get_alias(name=alias))
    except NotFoundError:
        return set()
