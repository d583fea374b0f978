"""Version stamps in the shared cache: one small value says whether what a process or the page cache remembers is still true.

Changing a stamp invalidates everything made under it in O(1), in all processes. While the shared cache does not answer, every reading
is a new stamp: nothing remembered is then taken for true.
"""

import uuid

from django.core.cache import cache
from django.db import transaction

STAMP_SECONDS = 30 * 86400


def read(name: str) -> str:
    """The stamp's present value, made on first use."""
    return cache.get_or_set(f"stamp:{name}", _new, STAMP_SECONDS)


def renew(*names: str) -> None:
    """Change the stamps now and again after the commit.

    Now, so that this transaction sees its own change; after the commit, so that nobody keeps what they read before it.
    """
    _renew(names)
    if transaction.get_connection().in_atomic_block:
        transaction.on_commit(lambda: _renew(names))


def _renew(names: tuple[str, ...]) -> None:
    cache.set_many({f"stamp:{name}": _new() for name in names}, STAMP_SECONDS)


def _new() -> str:
    return uuid.uuid4().hex
