"""Knowing that a server does not answer, so that nobody waits for it again until it does."""

import logging
import threading
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)

FIRST_PAUSE = 1.0
"""Seconds until the server is asked again after its first failure; after each further one twice as long."""
LONGEST_PAUSE = 5.0
CALM = 60.0
"""Seconds without a failure after which the next one counts as a first one."""


class Circuit:
    """Open from the first failure on, closed again by a thread of its own that asks the server: no visitor is ever sent ahead to try.

    One per process and server; threads share it.
    """

    def __init__(self, probe: Callable[[], None], *, first_pause: float = FIRST_PAUSE, longest_pause: float = LONGEST_PAUSE) -> None:
        self._probe = probe
        self._first_pause, self._longest_pause = first_pause, longest_pause
        self._lock = threading.Lock()
        self._is_open = False
        self._pause = first_pause
        self._closed_at = -CALM

    @property
    def is_open(self) -> bool:
        return self._is_open

    def trip(self, error: Exception) -> None:
        """Open it, and begin to ask the server whether it is back."""
        with self._lock:
            if self._is_open:
                return
            self._is_open = True
            if time.monotonic() - self._closed_at > CALM:
                self._pause = self._first_pause
        logger.warning("Searches are answered by the database: %s", describe(error))
        threading.Thread(target=self._wait_for_recovery, name="search-recovery", daemon=True).start()

    def _wait_for_recovery(self) -> None:
        while True:
            time.sleep(self._pause)
            self._pause = min(2 * self._pause, self._longest_pause)
            try:
                self._probe()
            except Exception as error:  # noqa: BLE001 - whatever it is, the server does not answer yet
                logger.info("Still answered by the database: %s", describe(error))
                continue
            with self._lock:
                self._is_open = False
                self._closed_at = time.monotonic()
            logger.warning("Searches are answered by Elasticsearch again.")
            return


def describe(error: Exception) -> str:
    """Its kind and the beginning of what it says: addresses of visitors or their words are in neither."""
    return f"{type(error).__name__}: {str(error)[:200]}"
