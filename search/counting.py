"""Counts what visitors search and do not find, and forgets who they were.

A search costs one message to Valkey, which may be missing; every five minutes `move_counts` takes what has gathered there into
`QueryCount`. Kept are day, portal, language and folded words: no address, no session, no time of day.
"""

import logging
import re
import time
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from countries.locks import lock
from countries.models import Portal

from .models import CountedBatch, QueryCount
from .parameters import Parameters
from .words import read_query

logger = logging.getLogger(__name__)

LIVE = "jsap-searches"
"""A hash of Valkey: “found|day|portal|language|words” → how often. `found` is 1 or 0."""
TAKEN = "jsap-searches:taken"
"""The same while it is moved; its empty field names the batch."""

MOST_TEXTS = 20_000
"""Distinct texts that are kept: waiting in Valkey, and of each day in the database."""
MAX_TEXT = 80
KEPT_FOR = timedelta(days=396)
"""Thirteen months: the same month of last year stays comparable."""

WAIT = 0.2
"""Seconds that a search waits for Valkey, at most."""
PAUSE = 10.0
"""Seconds for which a Valkey that did not answer is left alone."""
PATIENCE = 10.0
"""Seconds that the task waits for it."""
AT_ONCE = 1_000
"""Rows of one statement."""

_PERSONAL = re.compile(
    r"""
    @ | ://                              # an address of mail or of the web
    | \bwww\. | [\w-]\.[a-z]{2,}\b       # the same without its beginning
    | (?:\d[\s.,()/+-]*){6}              # a number of telephone, passport, account
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ROBOT = re.compile(r"bot|crawl|spider|slurp|scrap|monitor|preview|headless|curl|wget|python|java/|go-http", re.IGNORECASE)

_ADD = """
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 or redis.call('HLEN', KEYS[1]) < tonumber(ARGV[2]) then
    redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
end
"""
_TAKE = """
if redis.call('EXISTS', KEYS[2]) == 0 then
    if redis.call('EXISTS', KEYS[1]) == 0 then return {} end
    redis.call('RENAME', KEYS[1], KEYS[2])
end
redis.call('HSETNX', KEYS[2], '', ARGV[1])
return redis.call('HGETALL', KEYS[2])
"""
_DROP = """
if redis.call('HGET', KEYS[1], '') == ARGV[1] then redis.call('DEL', KEYS[1]) end
"""

_paused_until = 0.0


def count_search(request: HttpRequest, parameters: Parameters, found: bool) -> None:
    """Count a visitor's search by text; `found`: something answers it as it was asked, with its filters, uncorrected and whole."""
    if request.method != "GET" or parameters.page > 1 or not request.portal.is_public or _is_robot(request):
        return
    if text := countable(parameters.text):
        _add(f"{int(found)}|{timezone.localdate()}|{request.portal.pk}|{request.LANGUAGE_CODE}|{text}")


def countable(text: str) -> str:
    """The words of a query as they are counted, the same for all ways to write them; empty if they may be somebody's address or number."""
    if _PERSONAL.search(text):
        return ""
    return " ".join(term.typed for term in read_query(text).terms)[:MAX_TEXT].strip()


def move_counts() -> int:
    """From Valkey into the database, each search once: whatever stops this half-way, the next run goes on from there.

    First what an interrupted run has left, then what has come since. Returns the number of searches.
    """
    client = _client(PATIENCE)
    moved = 0
    for _round in range(2):
        counts = dict(_pairs(client.eval(_TAKE, 2, LIVE, TAKEN, str(uuid.uuid4()))))
        if not counts:
            break
        batch = counts.pop("")
        with transaction.atomic():
            lock("search counts")
            _batch, is_new = CountedBatch.objects.get_or_create(pk=uuid.UUID(batch))
            if is_new:
                moved += _write(counts)
        client.eval(_DROP, 1, TAKEN, batch)
    return moved


def forget_old_counts() -> int:
    """Drop the rows of more than thirteen months ago; returns how many."""
    # The names of batches outlive every task that may still hold one.
    CountedBatch.objects.filter(counted_at__lt=timezone.now() - timedelta(days=7)).delete()
    dropped, _by_model = QueryCount.objects.filter(day__lt=timezone.localdate() - KEPT_FOR).delete()
    return dropped


@dataclass
class _Count:
    searches: int = 0
    found_nothing: int = 0


_Key = tuple[date, int, str, str]
"""Day, portal, language, text."""


def _add(field: str) -> None:
    global _paused_until
    if time.monotonic() < _paused_until:
        return
    try:
        _client(WAIT).eval(_ADD, 1, LIVE, field, MOST_TEXTS)
    except RedisError as error:
        _paused_until = time.monotonic() + PAUSE
        logger.warning("Searches are not counted, Valkey does not answer: %s", error)


def _is_robot(request: HttpRequest) -> bool:
    agent = request.headers.get("User-Agent", "")
    return not agent or bool(_ROBOT.search(agent))


@cache
def _client(seconds: float) -> Redis:
    """A client that says at once when the server is missing."""
    return Redis.from_url(
        settings.REDIS_URL,
        socket_connect_timeout=seconds,
        socket_timeout=seconds,
        retry=Retry(NoBackoff(), 0),
        decode_responses=True,
    )


def _pairs(flat: list[str]) -> Iterator[tuple[str, str]]:
    return zip(flat[::2], flat[1::2], strict=True)


def _write(fields: Mapping[str, str]) -> int:
    """Add the counts to their rows; returns how many searches there were. Runs under the lock: nobody else writes these rows."""
    portals = set(Portal.objects.values_list("pk", flat=True))
    counts = {key: count for key, count in _read(fields).items() if key[1] in portals}
    rows: dict[_Key, QueryCount] = {}
    keys = iter(counts)
    while some := list(islice(keys, AT_ONCE)):
        days, texts = {key[0] for key in some}, {key[3] for key in some}
        rows |= {_key(row): row for row in QueryCount.objects.filter(day__in=days, text__in=texts)}
    new = _within_bounds({key: count for key, count in counts.items() if key not in rows})
    for key in counts.keys() & rows.keys():
        rows[key].searches += counts[key].searches
        rows[key].found_nothing += counts[key].found_nothing
    known = [rows[key] for key in counts.keys() & rows.keys()]
    QueryCount.objects.bulk_update(known, ["searches", "found_nothing"], batch_size=AT_ONCE)
    QueryCount.objects.bulk_create(
        [
            QueryCount(day=day, portal_id=portal, language=language, text=text, **vars(count))
            for (day, portal, language, text), count in new.items()
        ],
        batch_size=AT_ONCE,
    )
    return sum(count.searches for count in counts.values())


def _read(fields: Mapping[str, str]) -> dict[_Key, _Count]:
    counts: dict[_Key, _Count] = {}
    for field, number in fields.items():
        found, day, portal, language, text = field.split("|", 4)
        count = counts.setdefault((date.fromisoformat(day), int(portal), language, text), _Count())
        count.searches += int(number)
        count.found_nothing += int(number) if found == "0" else 0
    return counts


def _within_bounds(counts: dict[_Key, _Count]) -> dict[_Key, _Count]:
    """The most frequent texts of each day, for as many rows as the day has left."""
    kept: dict[_Key, _Count] = {}
    taken = Counter({day: QueryCount.objects.filter(day=day).count() for day in {key[0] for key in counts}})
    for key in sorted(counts, key=lambda key: -counts[key].searches):
        if taken[key[0]] < MOST_TEXTS:
            taken[key[0]] += 1
            kept[key] = counts[key]
    return kept


def _key(row: QueryCount) -> _Key:
    return (row.day, row.portal_id, row.language, row.text)
