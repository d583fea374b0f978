"""Elasticsearch for development, demo and tests: one node on a free port of the loopback interface, with a password, never as root.

The server is a child of this process, which starts the JVM that does the work as a child of its own. The JVM ends when that child does;
only one that is frozen (SIGSTOP) outlives it, and the next start on the same data ends it.
"""

import contextlib
import os
import shutil
import signal
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from . import processes
from .accounts import service_account
from .directories import find_place
from .elasticsearch_config import USER
from .elasticsearch_data import PASSWORD_FILE, PID_FILE, PORT_FILE, initialise, prepare, server_environ, why_unusable
from .elasticsearch_http import ask, url_with_login
from .elasticsearch_programs import INSTEAD, VERSION, check_room, elasticsearch_programs, programs_place
from .errors import NoRoomError, ServiceStartError, ServiceUnreachableError, UnusableDataError
from .jdk import find_jdk

HOST = "127.0.0.1"
HEAP_VARIABLE = "ELASTICSEARCH_HEAP_MB"
DEFAULT_HEAP = 512
SMALLEST_HEAP = 256
BESIDE_THE_HEAP = 350  # what the JVM takes at start beyond its heap, and its launcher, in MB
ROOM_FOR_DATA = 500_000_000

START_PATIENCE = 300.0
RECOVERY_PATIENCE = 60.0
STOP_PATIENCE = 20.0
TIMEOUT = 5.0
LINES_OF_A_FAILURE = 12


@dataclass
class ElasticsearchServer:
    """A running server; `remark` says so where its data is not in the wished folder."""

    child: processes.Child
    data: Path
    port: int
    password: str
    remark: str = ""

    @property
    def url(self) -> str:
        """The address for ELASTICSEARCH_URL, with user and password."""
        return url_with_login(f"http://{HOST}:{self.port}", USER, self.password)

    @property
    def jvm(self) -> psutil.Process:
        """The process that answers requests, for drills that freeze or kill it.

        Raises psutil.NoSuchProcess where none runs.
        """
        pid = self.child.popen.pid
        if self.child.exit_code is None and (children := psutil.Process(pid).children()):
            return children[0]
        raise psutil.NoSuchProcess(pid, "elasticsearch")

    def stop(self) -> None:
        """Write everything, end."""
        with contextlib.suppress(psutil.Error):
            self.jvm.send_signal(signal.SIGCONT)  # a frozen one would not hear it
        self.child.stop(STOP_PATIENCE)


def start_elasticsearch(
    wished: Path,
    *,
    log: Path,
    disposable: bool = False,
    empty: bool = False,
    port: int = 0,
    environ: Mapping[str, str] = os.environ,
) -> ElasticsearchServer:
    """Start the server on the data in `wished` (or its stand-in), made as needed; the data survives `kill -9`.

    With `disposable`, data that cannot be used is thrown away, and a quick start goes before speed; with `empty`, all former indices
    are thrown away. `port` 0 takes a free one. The first start on a machine fetches the server, which takes minutes. Call it from the
    main thread: the server ends with the thread that started it.

    Raises ServiceError's descendants.
    """
    heap = _heap(environ)
    place = find_place(wished, service_account(wished), environ)
    account = service_account(place.path)
    jdk = find_jdk(account, environ)
    programs = elasticsearch_programs(account, environ)
    _check_memory(heap)
    check_room(place.path.parent, ROOM_FOR_DATA, "Elasticsearch")
    if disposable and why_unusable(place.path):
        shutil.rmtree(place.path)
    if reason := why_unusable(place.path):
        raise UnusableDataError(reason)
    _end_leftover(place.path)
    if port:
        _check_port(port)
    if not place.path.exists():
        initialise(place.path, programs, account, jdk, environ)
    prepare(place.path, programs, account, port=port, heap=heap, brief=disposable, empty=empty)
    child = processes.start(
        "elasticsearch",
        [str(programs / "bin" / "elasticsearch"), "--pidfile", str(place.path / PID_FILE)],
        log=log,
        environ=server_environ(place.path, jdk, environ),
        cwd=place.path,
        account=account,
    )
    server = ElasticsearchServer(child, place.path, port, (place.path / PASSWORD_FILE).read_text(), place.remark)
    try:
        if not processes.wait_until(lambda: _answers(server), child, patience=START_PATIENCE, interval=0.1):
            raise ServiceStartError(_why_not_started(server, heap, jdk))
    except BaseException:
        server.stop()
        raise
    return server


def elasticsearch_is_here(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a start needs no Maven and no network: the server was fetched before."""
    return programs_place(service_account(), environ).is_dir()


def fetch_elasticsearch(environ: Mapping[str, str] = os.environ) -> None:
    """Have everything that a start needs; the JDK first, since fetching the server takes minutes.

    Raises ServiceError's descendants.
    """
    account = service_account()
    find_jdk(account, environ)
    elasticsearch_programs(account, environ)


def check_elasticsearch(url: str, environ: Mapping[str, str] = os.environ) -> None:
    """Make sure that a server which is not ours answers at this address, lets us in, and has the right major version.

    Raises ServiceUnreachableError.
    """
    try:
        status, answer = ask(url, "/", timeout=TIMEOUT, environ=environ)
    except (OSError, ValueError) as error:
        raise ServiceUnreachableError(f"The server named in ELASTICSEARCH_URL does not answer: {error}") from error
    if status in {401, 403}:
        raise ServiceUnreachableError(
            f"The server named in ELASTICSEARCH_URL refuses the login (answer {status}): check user and password in the address, "
            "or ELASTICSEARCH_API_KEY."
        )
    version = answer.get("version")
    number = str(version.get("number", "")) if isinstance(version, dict) else ""
    if status != 200 or not number:
        raise ServiceUnreachableError(f"The server named in ELASTICSEARCH_URL is no Elasticsearch (answer {status}).")
    if number.split(".")[0] != VERSION.split(".")[0]:
        raise ServiceUnreachableError(
            f"The server named in ELASTICSEARCH_URL is Elasticsearch {number}; this project needs version {VERSION.split('.')[0]}."
        )


def _heap(environ: Mapping[str, str]) -> int:
    text = environ.get(HEAP_VARIABLE) or str(DEFAULT_HEAP)
    if not text.isdecimal() or int(text) < SMALLEST_HEAP:
        raise ServiceStartError(f"{HEAP_VARIABLE} is “{text}”: give the megabytes of Elasticsearch's heap, {SMALLEST_HEAP} or more.")
    return int(text)


def _check_memory(heap: int) -> None:
    available, needed = psutil.virtual_memory().available // 2**20, heap + BESIDE_THE_HEAP
    if available < needed:
        raise NoRoomError(
            f"Elasticsearch needs {needed} MB of memory with a heap of {heap} MB, {available} MB are free. End other programs, "
            f"give it a smaller heap ({HEAP_VARIABLE}={SMALLEST_HEAP}), {INSTEAD}."
        )


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise ServiceStartError(f"Elasticsearch cannot have port {port}: {error.strerror}. Name another one, or none.") from error


def _end_leftover(data: Path) -> None:
    """End a JVM that outlived a killed run: two on one folder cannot be."""
    try:
        jvm = psutil.Process(int((data / PID_FILE).read_text()))
        if f"-Djava.io.tmpdir={data / 'tmp'}" in jvm.cmdline():
            jvm.terminate()
            jvm.send_signal(signal.SIGCONT)  # it may be frozen
            try:
                jvm.wait(STOP_PATIENCE)
            except psutil.TimeoutExpired:
                jvm.kill()
                jvm.wait(STOP_PATIENCE)
    except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
        pass
    except (psutil.AccessDenied, psutil.TimeoutExpired) as error:
        raise ServiceStartError(f"An Elasticsearch of another run still uses {data} and does not end ({error}).") from error
    (data / PID_FILE).unlink(missing_ok=True)


def _answers(server: ElasticsearchServer) -> bool:
    """Whether this very server answers (its password is known to no other) and has its indices back."""
    with contextlib.suppress(OSError, ValueError):
        if not server.port:
            server.port = _read_port(server.data / PORT_FILE)
        path = f"/_cluster/health?wait_for_no_initializing_shards=true&wait_for_events=languid&timeout={RECOVERY_PATIENCE:.0f}s"
        status, _answer = ask(server.url, path, timeout=RECOVERY_PATIENCE + TIMEOUT)
        return status in {200, 408}  # 408: the largest indices are still being recovered
    return False


def _read_port(file: Path) -> int:
    """Raises OSError or ValueError as long as the server has not written it whole."""
    return int(file.read_text().split()[0].rsplit(":", 1)[1])


def _why_not_started(server: ElasticsearchServer, heap: int, jdk: Path) -> str:
    lines = server.child.last_lines().splitlines()[-LINES_OF_A_FAILURE:]
    text = "\n".join(lines)
    reason = f"Elasticsearch did not start (with the JDK in {jdk}; ES_JAVA_HOME names another)."
    if server.child.exit_code in {137, -signal.SIGKILL} or "insufficient memory" in text or "OutOfMemoryError" in text:
        reason = f"Elasticsearch did not get the memory for a heap of {heap} MB; {HEAP_VARIABLE} changes it."
    elif server.port and "BindException" in text:
        reason = f"Another program took port {server.port} from Elasticsearch."
    return f"{reason} The end of {server.child.log}:\n{text}"
