"""What must be done before the demo can be served: Django's commands, in this process.

Django is imported inside the functions: its settings need the addresses of the servers, which are known when the first step runs.
"""

import contextlib
import hashlib
import io
import os
import shutil
import traceback
from collections.abc import Iterator
from typing import IO

from . import folders
from .console import say, step


class StepFailedError(Exception):
    """A step did not succeed; the message is meant for the person at the terminal."""


def prepare(port: int) -> None:
    """Bring database, reference data, portals, content and static files up to date; quick where they are.

    Raises StepFailedError.
    """
    with _step_log() as log:
        with _reported("Loading the applications", log), step("Loading the applications"):
            import django

            django.setup()
        _run("Preparing the database", log, "migrate", interactive=False)
        _run("Loading the reference data", log, "load_reference")
        _run("Opening the hub and the portals", log, "open_demo", keep_lines=True, port=port)
        _collect_static(log)
        _let_go_of_connections()


def print_summary(port: int) -> None:
    """Print the table of addresses and demo logins."""
    from django.core.management import call_command

    with _step_log() as log, _reported("The summary", log):
        summary = io.StringIO()
        call_command("open_demo", summary=True, port=port, stdout=summary)
        say(summary.getvalue().rstrip())
    _let_go_of_connections()


def _run(title: str, log: IO[str], command: str, *, keep_lines: bool = False, **options: object) -> None:
    from django.core.management import call_command

    with _reported(title, log), step(title, keep_lines=keep_lines) as progress:
        call_command(command, stdout=progress, no_color=True, **options)


def _collect_static(log: IO[str]) -> None:
    """Hash and compress the static files, when one of them has changed since the last time."""
    from django.core.management import call_command

    title = "Compressing the static files"
    with _reported(title, log):
        fingerprint = _static_fingerprint()
        known = folders.STATIC_FINGERPRINT.read_text() if folders.STATIC_FINGERPRINT.exists() else ""
        if folders.STATIC.is_dir() and known == fingerprint:
            return
        with step(title) as progress:
            folders.STATIC_FINGERPRINT.unlink(missing_ok=True)
            shutil.rmtree(folders.STATIC, ignore_errors=True)
            call_command("collectstatic", interactive=False, stdout=progress, no_color=True)
            folders.STATIC_FINGERPRINT.write_text(fingerprint)


def _static_fingerprint() -> str:
    from django.contrib.staticfiles.finders import get_finders

    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list(None):
            state = os.stat(storage.path(path))  # noqa: PTH116 - some 2,000 files
            digest.update(f"{path} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _let_go_of_connections() -> None:
    from django.db import connections

    connections.close_all()


@contextlib.contextmanager
def _step_log() -> Iterator[IO[str]]:
    """A log for warnings and tracebacks, which would otherwise stand between the lines of progress."""
    folders.LOGS.mkdir(parents=True, exist_ok=True)
    with folders.STEPS_LOG.open("a", encoding="utf-8") as log, contextlib.redirect_stderr(log):
        yield log


@contextlib.contextmanager
def _reported(title: str, log: IO[str]) -> Iterator[None]:
    """Put the traceback of a failure in the log, and its reason before the person."""
    try:
        yield
    except Exception as error:
        traceback.print_exc(file=log)
        reason = str(error).strip() or type(error).__name__
        raise StepFailedError(
            f"“{title}” failed: {reason}\nThe whole story is at the end of {folders.STEPS_LOG}. "
            "Once the cause is gone, the same command goes on from here."
        ) from error
