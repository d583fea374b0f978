"""A task queue that does not answer."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from kombu import pools

from sites.celery import app

NOBODY = "redis://127.0.0.1:1/0"
"""A port where nobody listens."""


@contextmanager
def without_broker() -> Iterator[None]:
    """The broker's address leads to a port where nobody listens; afterwards it is as it was."""
    with pytest.MonkeyPatch.context() as patch:
        # In this order: what is not set follows the other, and would be taken back to its dead value.
        patch.setattr(app.conf, "broker_write_url", NOBODY)
        patch.setattr(app.conf, "broker_url", NOBODY)
        _forget_connections()
        yield
    _forget_connections()


def _forget_connections() -> None:
    """The connections, and the pools that are kept of them: one that was closed is never opened again."""
    pools.reset()
    app._pool = None
    app.__dict__.pop("amqp", None)
