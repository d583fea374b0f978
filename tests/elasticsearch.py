"""pytest plugin: a real Elasticsearch for the tests that ask for one.

`elasticsearch_server` is shared by the session, started by the controller of pytest-xdist before the first test runs, and only if a
collected test asks for it. `private_elasticsearch` may be frozen, killed and started again. Tests that use either are marked
`elasticsearch`. The settings do not know these servers: a test names one in them by its own fixture.

Without Maven or a JDK those tests are skipped, by name; under CI that is a failure. ELASTICSEARCH_URL replaces the shared server.
"""

import json
import os
import signal
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from sites.services import (
    Child,
    ElasticsearchServer,
    ServiceError,
    check_elasticsearch,
    fetch_elasticsearch,
    processes,
    start_elasticsearch,
)
from sites.services.elasticsearch_http import ask
from sites.services.errors import ServiceNotInstalledError

SHARED, PRIVATE, PARTS = "elasticsearch_server", "private_elasticsearch", "elasticsearch_parts"
VARIABLES = ("ELASTICSEARCH_URL", "ELASTICSEARCH_API_KEY", "ELASTICSEARCH_CA_FILE")
GIVEN: pytest.StashKey[dict[str, str]] = pytest.StashKey()
STATE: pytest.StashKey[Path] = pytest.StashKey()
WORKER_INPUT = "elasticsearch_state"
END_PATIENCE = 20.0
TIMEOUT = 30.0


class SharedServer:
    """The session's server: read, write, delete what your test made; do not disturb it."""

    def __init__(self, url: str) -> None:
        self.url = url


class PrivateServer:
    """A server that a test may treat badly. Its address stays the same, its data too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server = self._start(empty=True)
        self.url = self._server.url

    @property
    def child(self) -> Child:
        return self._server.child

    @property
    def jvm(self) -> psutil.Process:
        """The process that answers requests."""
        return self._server.jvm

    @property
    def runs(self) -> bool:
        return self.child.exit_code is None

    def freeze(self) -> None:
        """It accepts connections and answers nothing, until `thaw()`."""
        self.jvm.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.jvm.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """As by `kill -9`: connections are refused from now on."""
        if self.runs:
            self.jvm.kill()
        processes.wait_until(lambda: False, self.child, patience=END_PATIENCE)
        self.child.kill()

    def stop(self) -> None:
        """In good order."""
        self._server.stop()

    def start(self) -> None:
        """Again, after `kill()` or `stop()`, on the same port."""
        if not self.runs:
            self._server = self._start(port=self._server.port)

    def mend(self) -> None:
        """Undo all that a test did to it, its indices too."""
        self.recover()
        for name in self.ask("GET", "/_all/_settings?expand_wildcards=open,closed&flat_settings=true"):
            self.ask("DELETE", f"/{name}")

    def recover(self) -> None:
        """The end of an outage: running, no settings of the cluster, nothing read-only; what it holds stays."""
        if self.runs:
            self.thaw()
        self.start()
        # A locked cluster takes the end of its lock and nothing else.
        for name in ("cluster.blocks.read_only", "cluster.blocks.read_only_allow_delete", "*"):
            self.ask("PUT", "/_cluster/settings", {"persistent": {name: None}})
        self.ask("PUT", "/_all/_settings?allow_no_indices=true", {"index.blocks.read_only": None})

    def ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        """The answer to a request that must succeed."""
        status, answer = ask(self.url, path, method=method, body=body, timeout=TIMEOUT)
        assert status in {200, 201}, answer
        return answer

    def _start(self, *, port: int = 0, empty: bool = False) -> ElasticsearchServer:
        log = self._folder.with_suffix(".log")
        return start_elasticsearch(self._folder, log=log, disposable=True, port=port, empty=empty)


# --- Fixtures ------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def elasticsearch_parts() -> None:
    """The JDK and the server's programs, fetched if need be; else the test is skipped, or fails under CI."""
    try:
        fetch_elasticsearch()
    except ServiceNotInstalledError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def elasticsearch_server(request: pytest.FixtureRequest) -> Iterator[SharedServer]:
    """The session's Elasticsearch."""
    config = request.config
    with ExitStack() as stack:
        state = _read(config.stash[STATE]) if _is_worker(config) else _start_shared(config, stack)
        if state.missing and not os.environ.get("CI"):
            pytest.skip(state.error)
        if state.error:
            raise ServiceError(state.error)
        yield SharedServer(state.url)


@pytest.fixture(scope="module")
def _private_elasticsearch(request: pytest.FixtureRequest, elasticsearch_parts: None) -> Iterator[PrivateServer]:
    server = PrivateServer(_home(request.config) / "elasticsearch-private")
    yield server
    server.kill()


@pytest.fixture
def private_elasticsearch(_private_elasticsearch: PrivateServer) -> PrivateServer:
    """An Elasticsearch of this module's own, empty and running at the beginning of each test."""
    _private_elasticsearch.mend()
    return _private_elasticsearch


# --- One server for all workers ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class State:
    """What the controller tells its workers of the shared server."""

    url: str = ""
    error: str = ""
    missing: bool = False


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "elasticsearch: needs a real Elasticsearch, hence Maven and a JDK")


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None, None, None]:
    """Before the settings are read: they shall not find the address."""
    given = {name: os.environ.pop(name) for name in VARIABLES if name in os.environ}
    early_config.stash[GIVEN] = given
    return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if {SHARED, PRIVATE, PARTS} & set(getattr(item, "fixturenames", ())):
            item.add_marker("elasticsearch")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """A worker tells the controller what the chosen tests need; tryfirst: before xdist says that the collection is done."""
    if _is_worker(session.config):
        path = Path(session.config.workerinput[WORKER_INPUT])  # type: ignore[attr-defined]
        session.config.stash[STATE] = path
        if any(SHARED in getattr(item, "fixturenames", ()) for item in session.items):
            _wish(path).touch()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """In the controller, before a worker starts."""
    path = _home(node.config) / "elasticsearch.json"
    if STATE not in node.config.stash:
        node.config.stash[STATE] = path
        for file in (path, _wish(path)):
            file.unlink(missing_ok=True)
    node.workerinput[WORKER_INPUT] = str(path)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any) -> None:
    """In the controller, before the first test is given to a worker."""
    path = node.config.stash[STATE]
    if path.exists() or not _wish(path).exists():
        return
    stack = ExitStack()
    node.config.add_cleanup(stack.close)
    state = _start_shared(node.config, stack)
    path.touch(mode=0o600)
    path.write_text(json.dumps(vars(state)))


def _start_shared(config: pytest.Config, stack: ExitStack) -> State:
    try:
        if url := config.stash[GIVEN].get("ELASTICSEARCH_URL"):
            check_elasticsearch(url)
            return State(url)
        home = _home(config)
        server = start_elasticsearch(home / "elasticsearch", log=home / "elasticsearch.log", disposable=True, empty=True)
    except ServiceNotInstalledError as error:
        return State(error=str(error), missing=True)
    except ServiceError as error:
        return State(error=str(error))
    stack.callback(server.stop)
    return State(server.url)


def _read(path: Path) -> State:
    return State(**json.loads(path.read_text()))


def _wish(path: Path) -> Path:
    return path.with_suffix(".wanted")


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def _home(config: pytest.Config) -> Path:
    from .services import HOME

    return config.stash[HOME]
