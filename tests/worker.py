"""A Celery worker in a process of its own, on the database and the broker of the test that asks for it."""

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
import redis
from django.conf import settings as configured
from django.db import connection

PATIENCE = 60.0
"""Seconds that a busy machine may take to start a worker or to run a task."""


@contextmanager
def running_worker(log_file: Path, **environment: str) -> Iterator[subprocess.Popen]:
    """A worker that is ready; `environment` is added to this process's."""
    address = urlsplit(os.environ["DATABASE_URL"])
    environment = os.environ | {
        "DATABASE_URL": address._replace(path=f"/{connection.settings_dict['NAME']}").geturl(),
        "DJANGO_SETTINGS_MODULE": "sites.settings.test",
        "ELASTICSEARCH_URL": configured.ELASTICSEARCH["URL"],
        "ELASTICSEARCH_INDEX": configured.ELASTICSEARCH["INDEX"],
        **environment,
    }
    command = [sys.executable, "-m", "celery", "-A", "sites", "worker", "--pool", "solo", "--loglevel", "INFO"]
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


def queued() -> int:
    """How many tasks wait for a worker."""
    return _broker().llen(configured.CELERY_TASK_DEFAULT_QUEUE)


def empty_queue() -> None:
    _broker().delete(configured.CELERY_TASK_DEFAULT_QUEUE)


def _broker() -> redis.Redis:
    return redis.Redis.from_url(configured.CELERY_BROKER_URL)
