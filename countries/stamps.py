"""Version stamps in the shared cache: one small value says whether what a process or the page cache remembers is still true.

Changing a stamp invalidates everything made under it in O(1), in all processes. A shared cache that is down must not take the
site down: readers then get None, which callers treat as "trust nothing remembered by others".
"""

import logging
import uuid

from django.core.cache import cache
from django.db import transaction
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

STAMP_SECONDS = 30 * 86400


def read(name: str) -> str | None:
    """The stamp's present value, made on first use; None while the shared cache is unreachable."""
    try:
        return cache.get_or_set(f"stamp:{name}", _new, STAMP_SECONDS)
    except RedisError:
        logger.warning("The shared cache does not answer; stamp %s is unknown.", name)
        return None


def renew(*names: str) -> None:
    """Change the stamps now and again after the commit.

    Now, so that this transaction sees its own change; after the commit, so that nobody keeps what they read before it.
    """
    _renew(names)
    if transaction.get_connection().in_atomic_block:
        transaction.on_commit(lambda: _renew(names))


def _renew(names: tuple[str, ...]) -> None:
    try:
        cache.set_many({f"stamp:{name}": _new() for name in names}, STAMP_SECONDS)
    except RedisError:
        logger.warning("The shared cache does not answer; stamps %s were not renewed.", ", ".join(names))


def _new() -> str:
    return uuid.uuid4().hex
