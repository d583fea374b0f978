"""pytest plugin: PostgreSQL and Valkey for the session, running before Django reads its settings. `tests.elasticsearch` and
`tests.smtp` have the others.

DATABASE_URL and REDIS_URL in the environment replace either server. Under pytest-xdist the workers share the controller's PostgreSQL, in
which pytest-django gives each a database of its own, and have a Valkey each.
"""

import os
import shutil
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sites.services import LOCAL, running_services_in_free_slot

pytest_plugins = ["tests.elasticsearch", "tests.smtp"]

HOMES = LOCAL / "test"
HOME: pytest.StashKey[Path] = pytest.StashKey()
ADDRESSES = ("DATABASE_URL", "REDIS_URL")

# The controller leaves this for its workers: REDIS_URL is not the caller's, so they do not share it.
OWN_VALKEY = "TEST_SESSION_OWNS_VALKEY"


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None, None, None]:
    """Goes around pytest-django's own hook, which loads the settings."""
    given = {name: os.environ[name] for name in ADDRESSES if os.environ.get(name)}
    if os.environ.get(OWN_VALKEY):
        del given["REDIS_URL"]
    elif "REDIS_URL" not in given:
        os.environ[OWN_VALKEY] = "1"
    stack = ExitStack()
    early_config.add_cleanup(stack.close)  # whatever way the session ends
    services = stack.enter_context(running_services_in_free_slot(HOMES, description="tests", environ=_without_addresses() | given))
    early_config.stash[HOME] = services.home
    media, private = services.home / "media", services.home / "private"
    for folder in (media, private):
        shutil.rmtree(folder, ignore_errors=True)
    os.environ.update(services.environment, MEDIA_ROOT=str(media), PRIVATE_ROOT=str(private))
    return (yield)


def _without_addresses() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in ADDRESSES}
