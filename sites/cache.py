"""The shared cache, which may be missing: pages are then slower, never an error."""

import logging
import time
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.redis import RedisCache, RedisCacheClient
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds for which a server that did not answer is left alone, so that a page waits for it once, not at every look-up."""


class KeptClient(RedisCacheClient):
    """Django makes a client for every single look-up, which takes longer than the look-up itself."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept: dict[int, Any] = {}

    def get_client(self, key: Any = None, *, write: bool = False) -> Any:
        index = self._get_connection_pool_index(write)
        if index not in self._kept:
            self._kept[index] = super().get_client(key, write=write)
        return self._kept[index]


class ForgivingRedisCache(RedisCache):
    """Redis or Valkey; what cannot be read is a miss, what cannot be written is let go, with a line in the log."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._class = KeptClient
        self._paused_until = 0.0

    def add(self, *args, **kwargs):
        """Nobody is known to have been there before: whoever waits for a turn or counts attempts goes on."""
        return self._try(super().add, True, *args, **kwargs)

    def get(self, key, default=None, version=None):
        return self._try(super().get, default, key, default, version)

    def set(self, *args, **kwargs):
        return self._try(super().set, None, *args, **kwargs)

    def incr(self, key, delta=1, version=None):
        """What cannot be counted, or is no longer there, counts as nothing."""
        try:
            return self._try(super().incr, 0, key, delta, version)
        except ValueError:
            return 0

    def touch(self, *args, **kwargs):
        return self._try(super().touch, False, *args, **kwargs)

    def delete(self, *args, **kwargs):
        return self._try(super().delete, False, *args, **kwargs)

    def get_many(self, *args, **kwargs):
        return self._try(super().get_many, {}, *args, **kwargs)

    def has_key(self, *args, **kwargs):
        return self._try(super().has_key, False, *args, **kwargs)

    def set_many(self, data, *args, **kwargs):
        return self._try(super().set_many, list(data), data, *args, **kwargs)

    def delete_many(self, *args, **kwargs):
        return self._try(super().delete_many, None, *args, **kwargs)

    def _try(self, call: Callable[..., Any], otherwise: Any, *args, **kwargs) -> Any:
        if time.monotonic() < self._paused_until:
            return otherwise
        try:
            return call(*args, **kwargs)
        except RedisError as error:
            self._paused_until = time.monotonic() + PAUSE
            logger.warning("The shared cache does not answer: %s", error)
            return otherwise
