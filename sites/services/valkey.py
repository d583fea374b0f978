"""Valkey from its wheel, for development, demo and tests: cache and message broker on a free port of the loopback interface."""

import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from . import processes
from .directories import find_place
from .errors import ServiceStartError, ServiceUnreachableError
from .programs import valkey_program

HOST = "127.0.0.1"
PORT_FILE = "port"
START_PATIENCE = 30.0
PORT_ATTEMPTS = 5
TIMEOUT = 5.0
NO_RETRY = Retry(NoBackoff(), 0)  # the callers wait in their own way


@dataclass
class ValkeyServer:
    """A running server; `remark` says so where its data is not in the wished folder."""

    child: processes.Child
    data: Path
    port: int
    remark: str = ""

    @property
    def url(self) -> str:
        """The address for REDIS_URL; the settings add the number of a database."""
        return f"redis://{HOST}:{self.port}"

    def stop(self) -> None:
        """Write everything, end."""
        self.child.stop()


def start_valkey(wished: Path, *, log: Path, disposable: bool = False, environ: Mapping[str, str] = os.environ) -> ValkeyServer:
    """Start the server on the data in `wished` (or its stand-in). Kept data survives `kill -9`; disposable data is never written.

    Call it from the main thread: the server ends with the thread that started it.

    Raises ServiceError's descendants.
    """
    place = find_place(wished, None, environ)
    place.path.mkdir(mode=0o700, exist_ok=True)
    _end_leftover(place.path)
    for _ in range(PORT_ATTEMPTS):
        port = _free_port()
        child = processes.start(
            "valkey",
            [str(valkey_program()), *_options(port, place.path, disposable=disposable)],
            log=log,
            environ=environ,
            cwd=place.path,
        )
        server = ValkeyServer(child, place.path, port, place.remark)
        try:
            if processes.wait_until(lambda: _answers(server), child, patience=START_PATIENCE):  # noqa: B023 - used at once
                (place.path / PORT_FILE).write_text(str(port))
                return server
        except BaseException:
            server.stop()
            raise
        server.stop()
        if "in use" not in child.last_lines():  # else another program took the port first
            break
    raise ServiceStartError(f"Valkey did not start. The end of {log}:\n{child.last_lines()}")


def check_redis(url: str) -> None:
    """Make sure that a server which is not ours answers at this address.

    Raises ServiceUnreachableError.
    """
    try:
        with redis.Redis.from_url(url, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT, retry=NO_RETRY) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        raise ServiceUnreachableError(f"The server named in REDIS_URL does not answer: {error}") from error


def _options(port: int, data: Path, *, disposable: bool) -> list[str]:
    options = {"port": str(port), "bind": HOST, "dir": str(data), "save": "", "daemonize": "no"}
    options["appendonly"] = "no" if disposable else "yes"
    return [word for name, value in options.items() for word in (f"--{name}", value)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _client(port: int) -> redis.Redis:
    return redis.Redis(host=HOST, port=port, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT, retry=NO_RETRY)


def _answers(server: ValkeyServer) -> bool:
    """Whether this very server answers: another program may have been given the same port."""
    with _client(server.port) as client:
        try:
            return client.info("server").get("process_id") == server.child.popen.pid
        except redis.RedisError:
            return False


def _end_leftover(data: Path) -> None:
    """End a server that outlived a killed run: two on one folder would spoil its data."""
    try:
        port = int((data / PORT_FILE).read_text())
    except (FileNotFoundError, ValueError):
        return
    with _client(port) as client:
        try:
            if client.config_get("dir").get("dir") == str(data):
                client.shutdown(save=False)
        except redis.RedisError:
            pass  # nobody there, or somebody else
    (data / PORT_FILE).unlink(missing_ok=True)
