"""A Celery worker in a process of its own, and waiting for what it does."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection

PATIENCE = 60.0
"""Seconds that a busy machine may take to start a worker or to run a task."""


@contextmanager
def running_worker(folder: Path) -> Iterator[subprocess.Popen]:
    """A worker on the database and the broker of this test. Its log is a file in the folder."""
    address = urlsplit(os.environ["DATABASE_URL"])
    environment = os.environ | {
        "DATABASE_URL": address._replace(path=f"/{connection.settings_dict['NAME']}").geturl(),
        "DJANGO_SETTINGS_MODULE": "sites.settings.test",
        "ELASTICSEARCH_URL": settings.ELASTICSEARCH["URL"],
        "ELASTICSEARCH_INDEX": settings.ELASTICSEARCH["INDEX"],
    }
    command = [sys.executable, "-m", "celery", "-A", "sites", "worker", "--pool", "solo", "--loglevel", "INFO"]
    log_file = folder / "worker.log"
    with log_file.open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            wait_until(lambda: b" ready." in log_file.read_bytes() or process.poll() is not None, "the worker is ready")
            assert process.poll() is None, log_file.read_text()
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Ask again until it is so; what another process does has no signal of its own."""
    deadline, pause = monotonic() + PATIENCE, Event()
    while not condition():
        if monotonic() > deadline:
            pytest.fail(f"After {PATIENCE:.0f} seconds it is still not true that {what}.")
        pause.wait(0.1)
