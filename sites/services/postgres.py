"""PostgreSQL from its wheel, for development, demo and tests.

The server is a child of this process and listens on a Unix socket in a folder that only its account can enter. The wheel's own Python
layer is not used: as root it would change the permissions of every parent folder.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from locale import LC_CTYPE, setlocale
from locale import Error as LocaleError
from pathlib import Path
from urllib.parse import quote, urlencode

import psutil
import psycopg
from psycopg import sql

from . import processes
from .accounts import Account, can_enter, service_account
from .directories import find_place, make_private
from .errors import NoPlaceForDataError, ServiceStartError, ServiceUnreachableError, UnusableDataError
from .programs import postgres_major, postgres_programs

USER = "postgres"
PORT = 5432
SOCKET = f".s.PGSQL.{PORT}"
SOCKET_PATH_LIMIT = 103  # bytes that fit on Linux (107) and macOS (103)

# Recovery after a crash takes as long as it takes; this only guards against a server that hangs.
START_PATIENCE = 120.0
CONNECT_TIMEOUT = 10  # seconds

SETTINGS = {"listen_addresses": "", "unix_socket_permissions": "0700", "log_min_messages": "warning", "max_connections": "200"}
# What may be lost when the machine (not the server) crashes.
SETTINGS_FOR_KEPT_DATA = {"synchronous_commit": "off"}
SETTINGS_FOR_DISPOSABLE_DATA = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


@dataclass
class PostgresServer:
    """A running server; `remark` says so where its data is not in the wished folder."""

    child: processes.Child
    data: Path
    socket_folder: Path
    remark: str = ""

    def url(self, database: str) -> str:
        """The address for DATABASE_URL, psql and psycopg alike."""
        # The folder stands in the query: a host part would be read in lower case.
        query = urlencode({"host": str(self.socket_folder), "port": PORT}, quote_via=quote)
        return f"postgresql://{USER}@/{database}?{query}"

    def stop(self) -> None:
        """Close all connections, write everything, end."""
        self.child.stop()
        if self.socket_folder != self.data:
            shutil.rmtree(self.socket_folder, ignore_errors=True)


def start_postgres(
    wished: Path, *, log: Path, database: str, disposable: bool = False, environ: Mapping[str, str] = os.environ
) -> PostgresServer:
    """Start the server on the data in `wished` (or its stand-in), made as needed, and make sure that `database` exists.

    With `disposable`, data that cannot be used is thrown away, and speed goes before safety. Call it from the main thread: the server
    ends with the thread that started it.

    Raises ServiceError's descendants.
    """
    account = service_account(wished)
    place = find_place(wished, account, environ)
    account = service_account(place.path)
    programs = postgres_programs(account, environ)
    server_environ = _server_environ(environ)
    if disposable and _why_unusable(place.path):
        shutil.rmtree(place.path)
    if not place.path.exists():
        _initialise(place.path, programs, account, server_environ)
    if reason := _why_unusable(place.path):
        raise UnusableDataError(reason)

    _end_leftover(place.path)
    socket_folder = _socket_folder(place.path, account, environ)
    settings = SETTINGS | (SETTINGS_FOR_DISPOSABLE_DATA if disposable else SETTINGS_FOR_KEPT_DATA)
    settings["unix_socket_directories"] = str(socket_folder)
    child = processes.start(
        "postgres",
        [str(programs / "postgres"), "-D", str(place.path), *(f"--{name}={value}" for name, value in settings.items())],
        log=log,
        environ=server_environ,
        cwd=Path("/"),
        account=account,
        stop_signal=signal.SIGINT,  # "fast": ends open connections instead of waiting for them
    )
    server = PostgresServer(child, place.path, socket_folder, place.remark)
    try:
        if not processes.wait_until(lambda: _answers(server), child, patience=START_PATIENCE):
            raise ServiceStartError(f"PostgreSQL did not start. The end of {log}:\n{child.last_lines()}")
        _ensure_database(server, database)
    except BaseException:
        server.stop()
        raise
    return server


def check_postgres(url: str) -> None:
    """Make sure that a server which is not ours answers at this address.

    Raises ServiceUnreachableError.
    """
    try:
        psycopg.connect(url, connect_timeout=CONNECT_TIMEOUT).close()
    except psycopg.OperationalError as error:
        raise ServiceUnreachableError(f"The database named in DATABASE_URL does not answer: {error}") from error
    except psycopg.ProgrammingError:
        pass  # written in words that only Django knows; Django will say what it makes of them


def _server_environ(environ: Mapping[str, str]) -> dict[str, str]:
    """The caller's environment without what would reach into the server; UTF-8, or lower('É') is É."""
    clean = {name: value for name, value in environ.items() if not name.startswith(("PG", "LC_"))}
    return clean | {"LANG": _utf8_locale()}


def _utf8_locale() -> str:
    before = setlocale(LC_CTYPE)
    try:
        for name in ("C.UTF-8", "en_US.UTF-8"):
            try:
                setlocale(LC_CTYPE, name)
            except LocaleError:
                continue
            return name
    finally:
        setlocale(LC_CTYPE, before)
    return "C"


def _initialise(data: Path, programs: Path, account: Account | None, environ: Mapping[str, str]) -> None:
    """Make a new data folder beside its final place and move it there when it is whole.

    So a folder in the final place is never half made, and what an interrupted run left beside it can go.
    """
    unfinished = data.with_name(f"{data.name}.unfinished")
    if unfinished.exists():
        shutil.rmtree(unfinished)
    make_private(unfinished, account)
    command = [str(programs / "initdb"), "--pgdata", str(unfinished), "--username", USER, "--auth", "trust"]
    options = account.popen_options if account else {}
    made = subprocess.run(
        [*command, "--encoding", "UTF8", "--no-instructions", "--no-sync"],
        capture_output=True,
        text=True,
        env=dict(environ),
        cwd="/",
        check=False,
        **options,
    )
    if made.returncode:
        raise ServiceStartError(f"PostgreSQL could not make its data folder:\n{(made.stdout + made.stderr).strip()}")
    unfinished.rename(data)


def _why_unusable(data: Path) -> str:
    """Why the existing folder cannot be served (empty: it can, or there is none)."""
    if not data.exists():
        return ""
    try:
        version = (data / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        return f"{data} is not a data folder of PostgreSQL. Move it away; the next start makes a new one."
    except PermissionError:
        return f"{data} belongs to another account (was it made as root?). Start as that account again, or move it away."
    if version != postgres_major():
        return (
            f"{data} was made by PostgreSQL {version}, this project now runs {postgres_major()}. "
            "To keep the data, dump it with the former version of the project; else move the folder away."
        )
    if not (data / "global" / "pg_control").exists():
        return f"{data} is incomplete: it holds no database. Move it away; the next start makes a new one."
    return ""


def _end_leftover(data: Path) -> None:
    """End a server that outlived a killed run, and forget the process id of one that is gone.

    PostgreSQL itself refuses to start when the remembered id belongs to any living process of the same account, as happens in
    containers, where the ids begin anew.
    """
    pid_file = data / "postmaster.pid"
    try:
        pid = int(pid_file.read_text().splitlines()[0])
    except (FileNotFoundError, IndexError, ValueError):
        return
    try:
        process = psutil.Process(pid)
        if process.name() == "postgres" and Path(process.cwd()) == data.resolve():
            process.send_signal(signal.SIGINT)
            process.wait(START_PATIENCE)
    except psutil.NoSuchProcess:
        pass
    except (psutil.AccessDenied, psutil.TimeoutExpired) as error:
        raise ServiceStartError(f"A PostgreSQL of another run (process {pid}) still uses {data} and does not end.") from error
    for name in ("postmaster.pid", SOCKET, f"{SOCKET}.lock"):
        (data / name).unlink(missing_ok=True)


def _socket_folder(data: Path, account: Account | None, environ: Mapping[str, str]) -> Path:
    """The data folder, which only the account can enter; in a deep checkout a short one, since the system cuts socket paths."""
    if len(os.fsencode(data / SOCKET)) <= SOCKET_PATH_LIMIT:
        return data
    for parent in filter(None, (environ.get("XDG_RUNTIME_DIR"), "/tmp")):  # noqa: S108 - mkdtemp makes a private folder in it
        if os.access(parent, os.W_OK) and can_enter(Path(parent), account):
            folder = Path(tempfile.mkdtemp(prefix="jesuisaupays-", dir=parent))
            if account is not None:
                os.chown(folder, account.uid, account.gid)
            return folder
    raise NoPlaceForDataError(f"No folder was found for PostgreSQL's socket: /tmp is closed, and {data} is too deep for one.")


def _connect(server: PostgresServer) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(server.url("postgres"), autocommit=True, connect_timeout=CONNECT_TIMEOUT)


def _answers(server: PostgresServer) -> bool:
    try:
        _connect(server).close()
    except psycopg.OperationalError:
        return False
    return True


def _ensure_database(server: PostgresServer, name: str) -> None:
    with _connect(server) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
