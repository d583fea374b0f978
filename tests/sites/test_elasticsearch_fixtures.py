"""`make elasticsearch`, and the server that a test session shares."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytest_django import Settings

from sites.services import LOCAL, check_elasticsearch, foreground
from sites.services.errors import HomeInUseError, ServiceError
from sites.services.locks import hold
from tests.elasticsearch import SharedServer

TIMEOUT = 20.0


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + TIMEOUT
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.05)
    return met


def answers(url: str) -> bool:
    with contextlib.suppress(ServiceError):
        check_elasticsearch(url)
        return True
    return False


# --- The command and the fixtures ----------------------------------------------------------------------------------------------


def test_in_the_foreground_what_is_missing_is_said(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(foreground, "HOME", open_folder / "es")
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setenv("ELASTICSEARCH_PORT", "http")
    assert foreground.main() == 1
    monkeypatch.setenv("ELASTICSEARCH_PORT", "")
    monkeypatch.setenv("ES_JAVA_HOME", "/nowhere")
    assert foreground.main() == 1
    with hold(open_folder / "es.lock", "the first one"):
        assert foreground.main() == 1
    said = capsys.readouterr().out
    for words in ("ELASTICSEARCH_PORT is “http”", "ES_JAVA_HOME is /nowhere: it has no bin/java", "already runs: the first one"):
        assert words in said


def test_a_lock_can_be_waited_for(open_folder: Path) -> None:
    with ThreadPoolExecutor(1) as pool:
        with hold(open_folder / "lock", "first"), pytest.raises(HomeInUseError), hold(open_folder / "lock", "second", patience=0.3):
            pass
        with hold(open_folder / "lock", "first"):
            second = pool.submit(lambda: contextlib.ExitStack().enter_context(hold(open_folder / "lock", "second", patience=TIMEOUT)))
            time.sleep(0.3)
            assert not second.done()
        assert second.result(TIMEOUT) is None


SESSION = """
import os, pathlib, time, pytest

@pytest.mark.parametrize("number", range(4))
def test_shared(elasticsearch_server, number):
    assert "ELASTICSEARCH_URL" not in os.environ
    pathlib.Path(__file__).with_name(f"{os.environ['PYTEST_XDIST_WORKER']}-{number}.url").write_text(elasticsearch_server.url)
    time.sleep(0.3)

def test_without():
    pass
"""


def run_session(folder: Path, *arguments: str, **environ: str) -> str:
    """A pytest session of its own with two workers, without Django; what it said."""
    (folder / "test_session.py").write_text(SESSION)
    options = ["-c", "pyproject.toml", "-o", "addopts=", "-p", "tests.services", "-p", "no:django", "-p", "no:cacheprovider", "-rs"]
    command = [sys.executable, "-m", "pytest", "-n", "2", *options, f"--rootdir={folder}"]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "CI"))}
    run = subprocess.run(
        [*command, str(folder / "test_session.py"), *arguments],
        capture_output=True,
        text=True,
        env=clean | environ,
        cwd=LOCAL.parent,
        check=False,
    )
    return run.stdout + run.stderr


def test_the_workers_of_a_session_share_one_server_that_ends_with_it(open_folder: Path, elasticsearch_parts: None) -> None:
    said = run_session(open_folder, ELASTICSEARCH_URL="")
    assert "5 passed" in said
    files = list(open_folder.glob("*.url"))
    assert len({file.name.split("-")[0] for file in files}) == 2
    (url,) = {file.read_text() for file in files}
    assert wait_for(lambda: not answers(url))


def test_a_session_whose_tests_do_not_want_it_starts_none(open_folder: Path) -> None:
    assert "1 passed" in run_session(open_folder, "-m", "not elasticsearch", ES_JAVA_HOME="/nowhere", CI="true")


def test_without_a_jdk_a_developer_s_session_skips_by_name_and_ci_fails(open_folder: Path) -> None:
    said = run_session(open_folder, ES_JAVA_HOME="/nowhere")
    assert "1 passed, 4 skipped" in said
    assert "SKIPPED" in said
    assert "ES_JAVA_HOME is /nowhere" in said
    said = run_session(open_folder, ES_JAVA_HOME="/nowhere", CI="true")
    assert "1 passed" in said
    assert "4 errors" in said
    assert "ES_JAVA_HOME is /nowhere" in said


def test_a_server_named_by_the_caller_is_the_shared_one(open_folder: Path, elasticsearch_server: SharedServer) -> None:
    said = run_session(open_folder, ELASTICSEARCH_URL=elasticsearch_server.url, ES_JAVA_HOME="/nowhere")
    assert "5 passed" in said
    assert {file.read_text() for file in open_folder.glob("*.url")} == {elasticsearch_server.url}


def test_the_settings_of_the_tests_know_no_server(elasticsearch_server: SharedServer, settings: Settings) -> None:
    assert settings.ELASTICSEARCH["URL"] == ""
