"""What `make demo` says and leaves behind when it cannot start, is told to stop, or loses a program."""

import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sites.demo import console, folders, launcher, ports, programs, signals, steps
from sites.services import processes, running_services


@pytest.fixture
def demo_folders(monkeypatch: pytest.MonkeyPatch, open_folder: Path) -> Path:
    """The demo's folders, inside the test's own."""
    for name in ("HOME", "MEDIA", "PRIVATE", "MAILS", "BEAT_SCHEDULE", "ENVIRONMENT", "STATIC", "STATIC_FINGERPRINT", "LOGS", "STEPS_LOG"):
        place = getattr(folders, name).relative_to(folders.LOCAL)
        monkeypatch.setattr(folders, name, open_folder / place)
    bare = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL", "PORT", "MAIL_PORT"}}
    monkeypatch.setattr(os, "environ", bare)  # the launcher writes to it
    return open_folder


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


# --- Ports ---------------------------------------------------------------------------------------------------------------------


def test_a_taken_port_is_named_with_another_that_is_free(taken_port: int) -> None:
    with pytest.raises(ports.PortError, match=rf"Port {taken_port} is taken .* make demo PORT=\d+"):
        ports.addresses_for(taken_port)


def test_a_free_port_is_taken_on_every_loopback_address(taken_port: int) -> None:
    free = next(port for port in range(taken_port + 1, taken_port + 100) if _is_free(port))
    assert f"127.0.0.1:{free}" in ports.addresses_for(free)


def _is_free(port: int) -> bool:
    try:
        ports.addresses_for(port)
    except ports.PortError:
        return False
    return True


def test_the_variable_that_is_meant_is_named(taken_port: int) -> None:
    with pytest.raises(ports.PortError, match=r"make demo MAIL_PORT=\d+"):
        ports.addresses_for(taken_port, "MAIL_PORT")
    with pytest.raises(ports.PortError, match="MAIL_PORT is “x”, which is no port"):
        ports.read_port("x", "MAIL_PORT")


@pytest.mark.parametrize("text", ["", "eight", "0", "70000", "-1", "²"])
def test_a_port_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ports.PortError, match="which is no port"):
        ports.read_port(text)


# --- Start and stop ------------------------------------------------------------------------------------------------------------


def test_a_second_demo_in_the_same_folder_is_refused(demo_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_services(folders.HOME, description="http://localhost:8000/", environ=os.environ):
        assert launcher.run_demo() == launcher.FAILED
        assert "already runs in this folder: http://localhost:8000/" in capsys.readouterr().out
        assert launcher.reset_demo() == launcher.FAILED
        assert "The demo is running" in capsys.readouterr().out
        assert folders.HOME.exists()


def test_other_commands_find_the_servers_while_the_demo_runs(
    demo_folders: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found: dict[str, str] = {}

    def look_then_fail(port: int) -> None:
        assert folders.ENVIRONMENT.stat().st_mode & 0o777 == 0o600
        found.update(line.split("=", 1) for line in folders.ENVIRONMENT.read_text().splitlines())
        raise steps.StepFailedError("“Opening the portals” failed: the theme is missing")

    monkeypatch.setattr(steps, "prepare", look_then_fail)
    os.environ |= {"PORT": str(ports.free_port()), "MAIL_PORT": str(ports.free_port()), "EMAIL_URL": "smtp://mail.example.org"}
    assert launcher.run_demo() == launcher.FAILED
    assert found["DATABASE_URL"].startswith("postgresql://")
    assert found["REDIS_URL"].startswith("redis://")
    assert found["EMAIL_URL"].startswith("smtp://127.0.0.1:")
    assert "the theme is missing" in capsys.readouterr().out
    assert not folders.ENVIRONMENT.exists()
    assert not (folders.HOME / "postgres" / "postmaster.pid").exists()


def test_a_taken_port_ends_the_start_and_the_servers(demo_folders: Path, taken_port: int, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["PORT"] = str(taken_port)
    assert launcher.run_demo() == launcher.FAILED
    assert f"Port {taken_port} is taken" in capsys.readouterr().out
    assert not (folders.HOME / "postgres" / "postmaster.pid").exists()


def test_a_taken_port_of_the_mails_ends_the_start(demo_folders: Path, taken_port: int, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ |= {"PORT": str(ports.free_port()), "MAIL_PORT": str(taken_port)}
    assert launcher.run_demo() == launcher.FAILED
    assert f"Port {taken_port} is taken" in (said := capsys.readouterr().out)
    assert "make demo MAIL_PORT=" in said


def test_portals_and_mails_need_a_port_each(demo_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ |= {"PORT": "8001", "MAIL_PORT": "8001"}
    assert launcher.run_demo() == launcher.FAILED
    assert "a port each" in capsys.readouterr().out


def test_data_of_another_version_is_refused_with_the_way_to_start_afresh(demo_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = folders.HOME / "postgres"
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text("15\n")
    assert launcher.run_demo() == launcher.FAILED
    assert "made by PostgreSQL 15" in (said := capsys.readouterr().out)
    assert "make demo-reset" in said


def test_a_reset_removes_what_the_demo_made(demo_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_services(folders.HOME, environ=os.environ):
        folders.STATIC.mkdir()
    assert launcher.reset_demo() == 0
    assert not folders.HOME.exists()
    assert not folders.STATIC.exists()
    assert launcher.reset_demo() == 0
    assert "There was no data" in capsys.readouterr().out


@pytest.mark.parametrize("number", signals.STOP_SIGNALS)
def test_the_first_stop_signal_ends_the_demo_and_the_next_ones_wait(number: signal.Signals) -> None:
    before = signal.getsignal(number)

    def stop_twice() -> None:
        with signals.stop_requests():
            try:
                os.kill(os.getpid(), number)
            finally:
                os.kill(os.getpid(), number)

    with pytest.raises(signals.StopRequested):
        stop_twice()
    assert signal.getsignal(number) is before


def test_a_program_that_ends_by_itself_is_named_with_the_end_of_its_log(open_folder: Path) -> None:
    command = [sys.executable, "-c", "print('no such theme'); raise SystemExit(4)"]
    worker = processes.start("worker", command, log=open_folder / "worker.log", environ=os.environ, cwd=open_folder)
    with pytest.raises(programs.ProgramEndedError, match=r"“worker” ended \(exit code 4\)[\s\S]*no such theme"):
        programs.watch([worker])


def test_readiness_is_waited_for(open_folder: Path) -> None:
    server = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    states = iter([503, 503])
    def do_GET(self):
        self.send_response(next(self.states, 200))
        self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", server, str(port)]
    web = processes.start("web", command, log=open_folder / "web.log", environ=os.environ, cwd=open_folder)
    try:
        programs.wait_until_ready(port, [web])
        assert web.last_lines().count(" 503 ") == 2
    finally:
        web.stop()


# --- Words ---------------------------------------------------------------------------------------------------------------------


def test_a_step_shows_its_lines_and_its_duration(capsys: pytest.CaptureFixture[str]) -> None:
    with console.step("Opening the portals", keep_lines=True) as progress:
        progress.write("Cameroun\nSén")
        progress.write("égal\n")
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["  Opening the portals … ", "      Cameroun", "      Sénégal"]
    assert lines[3].strip().endswith(" s")


def test_lines_that_are_not_kept_are_shown_only_at_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with console.step("Preparing the database") as progress:
        progress.write("Applying 0001\n")
    assert "Applying" not in capsys.readouterr().out
