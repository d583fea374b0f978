"""What must be done before the demo can be served: Django's commands, in this process.

Django is imported inside the functions: its settings need the addresses of the servers, which are known when the first step runs.
"""

import contextlib
import io
import os
import traceback
from collections.abc import Iterator
from typing import IO

from . import folders
from .console import say, step
from .static import collecting_static

STATIC_FILES = "Compressing the static files"


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
        with _reported(STATIC_FILES, log), collecting_static() as finish_static:
            _run("Preparing the database", log, "migrate", interactive=False)
            _run("Loading the reference data", log, "load_reference")
            _run("Opening the hub and the portals", log, "open_demo", keep_lines=True, port=port)
            if os.environ.get("ELASTICSEARCH_URL"):
                _run("Filling the search index", log, "rebuild_search", if_needed=True)
            if finish_static is not None:
                with step(STATIC_FILES):
                    finish_static()
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
    except StepFailedError:
        raise
    except Exception as error:
        traceback.print_exc(file=log)
        reason = str(error).strip() or type(error).__name__
        raise StepFailedError(
            f"“{title}” failed: {reason}\nThe whole story is at the end of {folders.STEPS_LOG}. "
            "Once the cause is gone, the same command goes on from here."
        ) from error
