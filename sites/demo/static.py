"""Hashed and compressed static files, made when one of the sources changed, in a process beside the other steps: both take long."""

import contextlib
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator

from sites.services import LOCAL, processes

from . import folders

PATIENCE = 600.0


class StaticFilesError(Exception):
    """The static files could not be collected; the message is the end of the command's log."""


@contextlib.contextmanager
def collecting_static() -> Iterator[Callable[[], None] | None]:
    """Collect while the block runs. The block receives the function that waits for the end, or None when nothing has changed.

    The function raises StaticFilesError. Django must be set up.
    """
    fingerprint = _fingerprint()
    known = folders.STATIC_FINGERPRINT.read_text() if folders.STATIC_FINGERPRINT.exists() else ""
    if folders.STATIC.is_dir() and known == fingerprint:
        yield None
        return

    folders.STATIC_FINGERPRINT.unlink(missing_ok=True)
    shutil.rmtree(folders.STATIC, ignore_errors=True)
    command = [sys.executable, "-m", "django", "collectstatic", "--no-input", "--no-color", "--verbosity", "0"]
    log = folders.LOGS / "static.log"
    child = processes.start("static", command, log=log, environ=os.environ, cwd=LOCAL.parent)

    def finish() -> None:
        processes.wait_until(lambda: False, child, patience=PATIENCE)
        if child.exit_code != 0:
            raise StaticFilesError(f"The end of {log}:\n{child.last_lines()}")
        folders.STATIC_FINGERPRINT.write_text(fingerprint)

    try:
        yield finish
    finally:
        child.kill()


def _fingerprint() -> str:
    """Changes with the name, size and time of any source."""
    from django.contrib.staticfiles.finders import get_finders

    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list(None):
            state = os.stat(storage.path(path))  # noqa: PTH116 - some 2,000 files
            digest.update(f"{path} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()
