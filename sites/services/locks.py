"""One run at a time on one set of data."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from .errors import HomeInUseError, NoPlaceForDataError

INTERVAL = 0.2


@contextmanager
def hold(file: Path, description: str, *, patience: float = 0.0) -> Iterator[None]:
    """Hold the lock while the block runs; the system lets go of it when the process ends, however it ends.

    Where another run holds it, it is waited for as long as `patience` says (seconds).

    Raises HomeInUseError, with the description that the other run gave, where that run holds it, and NoPlaceForDataError where the file
    cannot be written.
    """
    end = time.monotonic() + patience
    while (locked := _try_lock(file)) is None and time.monotonic() < end:
        time.sleep(INTERVAL)
    if locked is None:
        holder = file.read_text(errors="replace").strip()
        raise HomeInUseError(f"Already in use: {holder or file}", holder)
    with locked:
        locked.truncate(0)
        locked.write(f"{description} (process {os.getpid()})")
        locked.flush()
        yield


def _try_lock(file: Path) -> TextIO | None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        opened = file.open("a+", encoding="utf-8")
    except OSError as error:
        raise NoPlaceForDataError(f"{file} cannot be written: {error.strerror}. If root made {file.parent}, remove it as root.") from error
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        opened.close()
        return None
    return opened
