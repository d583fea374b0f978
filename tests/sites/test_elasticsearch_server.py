"""The embedded Elasticsearch as it runs: what it keeps, who may ask it, and when it ends."""

import contextlib
import http.server
import json
import os
import pwd
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from sites.demo import folders, launcher, steps
from sites.services import (
    LOCAL,
    check_elasticsearch,
    elasticsearch_programs,
    remove_services_data,
    running_services,
)
from sites.services.accounts import service_account
from sites.services.elasticsearch_data import PASSWORD_FILE
from sites.services.elasticsearch_http import ask, url_with_login
from sites.services.errors import ServiceUnreachableError
from tests.elasticsearch import PrivateServer, SharedServer

TIMEOUT = 20.0


@pytest.fixture
def given() -> dict[str, str]:
    """The session's own PostgreSQL and Valkey, so that a test starts no others."""
    return {name: os.environ[name] for name in ("DATABASE_URL", "REDIS_URL")}


# --- The running server --------------------------------------------------------------------------------------------------------


def test_it_answers_to_its_password_only(private_elasticsearch: PrivateServer) -> None:
    answer = private_elasticsearch.ask("GET", "/")
    assert answer["version"]["number"] == elasticsearch_programs.VERSION
    bare = f"http://127.0.0.1:{private_elasticsearch.url.rsplit(':', 1)[1]}"
    assert ask(bare, "/", timeout=TIMEOUT)[0] == 401
    assert ask(url_with_login(bare, "elastic", "changeme"), "/", timeout=TIMEOUT)[0] == 401
    assert private_elasticsearch.ask("GET", "/_license")["license"]["type"] == "basic"


def test_it_runs_as_an_ordinary_account_and_only_on_the_loopback_interface(private_elasticsearch: PrivateServer) -> None:
    account = service_account()
    for process in (private_elasticsearch.jvm, psutil.Process(private_elasticsearch.child.popen.pid)):
        assert process.username() == (account.name if account else pwd.getpwuid(os.geteuid()).pw_name) != "root"
    hosts = {each.laddr.ip.removeprefix("::ffff:") for each in private_elasticsearch.jvm.net_connections() if each.status == "LISTEN"}
    assert hosts == {"127.0.0.1"}


def test_others_read_neither_password_nor_keystore_nor_data(private_elasticsearch: PrivateServer) -> None:
    data = private_elasticsearch._server.data
    assert data.stat().st_mode & 0o777 == 0o700
    assert (data / PASSWORD_FILE).stat().st_mode & 0o777 == 0o600
    assert (data / PASSWORD_FILE).stat().st_uid == private_elasticsearch.jvm.uids().real
    assert (data / PASSWORD_FILE).read_text() in private_elasticsearch.url
    assert (data / PASSWORD_FILE).read_text() not in " ".join(private_elasticsearch.jvm.cmdline())


def test_the_caller_s_secrets_do_not_reach_it(private_elasticsearch: PrivateServer) -> None:
    assert {"DATABASE_URL", "REDIS_URL", "SECRET_KEY"} & private_elasticsearch.jvm.environ().keys() == set()


def test_a_nearly_full_disk_locks_no_index(private_elasticsearch: PrivateServer) -> None:
    settings = private_elasticsearch.ask("GET", "/_cluster/settings?include_defaults=true&flat_settings=true")
    assert settings["defaults"]["cluster.routing.allocation.disk.threshold_enabled"] == "false"


def test_it_reads_four_languages(private_elasticsearch: PrivateServer) -> None:
    for analyser, text, stem in (
        ("french", "l'hôpital", "hopital"),
        ("english", "hospitals", "hospit"),
        ("portuguese", "hospitais", "hospital"),
        ("arabic", "المستشفى", "مستشف"),
    ):
        tokens = private_elasticsearch.ask("POST", "/_analyze", {"analyzer": analyser, "text": text})["tokens"]
        assert [token["token"] for token in tokens] == [stem]


def test_data_and_api_keys_survive_a_kill_on_the_same_address(private_elasticsearch: PrivateServer) -> None:
    private_elasticsearch.ask("PUT", "/kept/_doc/1", {"city": "Édéa"})
    rights = {"reader": {"indices": [{"names": ["kept"], "privileges": ["read"]}]}}
    key = private_elasticsearch.ask("POST", "/_security/api_key", {"name": "reader", "role_descriptors": rights})["encoded"]
    url = private_elasticsearch.url
    private_elasticsearch.kill()
    with pytest.raises(ConnectionRefusedError):
        ask(url, "/", timeout=TIMEOUT)
    private_elasticsearch.start()
    assert private_elasticsearch.url == url
    assert private_elasticsearch.ask("GET", "/kept/_doc/1")["_source"] == {"city": "Édéa"}
    bare, with_key = url.replace(url.split("//")[1].split("@")[0] + "@", ""), {"ELASTICSEARCH_API_KEY": key}
    assert ask(bare, "/kept/_doc/1", timeout=TIMEOUT, environ=with_key)[0] == 200
    assert ask(bare, "/kept/_doc/2", method="PUT", body={}, timeout=TIMEOUT, environ=with_key)[0] == 403


def test_a_frozen_server_hangs_and_goes_on(private_elasticsearch: PrivateServer) -> None:
    private_elasticsearch.freeze()
    try:
        with pytest.raises(TimeoutError):
            ask(private_elasticsearch.url, "/", timeout=0.5)
    finally:
        private_elasticsearch.thaw()
    assert private_elasticsearch.ask("GET", "/")["cluster_name"] == "jesuisaupays"


def test_a_frozen_one_that_outlived_its_run_is_ended_by_the_next_start(private_elasticsearch: PrivateServer) -> None:
    private_elasticsearch.ask("PUT", "/kept/_doc/1", {"city": "Kribi"})
    leftover = private_elasticsearch.jvm
    private_elasticsearch.freeze()
    private_elasticsearch.child.popen.kill()  # the launcher alone, as the end of a killed run does
    private_elasticsearch.child.popen.wait()
    assert leftover.is_running()
    private_elasticsearch.start()
    assert not leftover.is_running()
    assert private_elasticsearch.ask("GET", "/kept/_doc/1")["_source"] == {"city": "Kribi"}


def test_a_mended_server_is_empty(private_elasticsearch: PrivateServer) -> None:
    private_elasticsearch.ask("PUT", "/rubbish/_doc/1", {})
    private_elasticsearch.ask("PUT", "/rubbish/_settings", {"index.blocks.read_only": True})
    private_elasticsearch.ask("PUT", "/_cluster/settings", {"persistent": {"cluster.blocks.read_only": True}})
    private_elasticsearch.freeze()
    private_elasticsearch.mend()
    assert private_elasticsearch.ask("GET", "/_cluster/settings") == {"persistent": {}, "transient": {}}
    assert private_elasticsearch.ask("GET", "/_all/_settings") == {}


def test_an_end_in_good_order_closes_the_node(private_elasticsearch: PrivateServer) -> None:
    child, jvm = private_elasticsearch.child, private_elasticsearch.jvm
    private_elasticsearch.stop()
    assert not jvm.is_running()
    assert "closed" in child.last_lines().splitlines()[-1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux ends children with a killed parent")
def test_launcher_and_jvm_end_when_their_parent_is_killed(open_folder: Path, elasticsearch_parts: None, given: dict[str, str]) -> None:
    command = [sys.executable, "-m", "sites.services", "--elasticsearch", str(open_folder / "home"), "--"]
    command += ["sh", "-c", "echo $ELASTICSEARCH_URL; exec sleep 60"]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | given, cwd=LOCAL.parent, text=True)
    assert parent.stdout is not None
    url = parent.stdout.readline().strip()
    check_elasticsearch(url)
    children = psutil.Process(parent.pid).children(recursive=True)
    servers = [child for child in children if child.name() == "java"]
    assert len(servers) == 2
    parent.send_signal(signal.SIGKILL)
    for other in set(children) - set(servers):
        other.kill()
    parent.communicate()
    assert psutil.wait_procs(servers, timeout=TIMEOUT)[1] == []
    with pytest.raises(ServiceUnreachableError, match="does not answer"):
        check_elasticsearch(url)


def test_in_the_foreground_it_tells_its_address_and_ends_with_ctrl_c(open_folder: Path, elasticsearch_parts: None) -> None:
    script = f"from pathlib import Path; from sites.services import foreground as f; f.HOME = Path({str(open_folder / 'es')!r}); "
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    run = subprocess.Popen(
        [sys.executable, "-c", script + "raise SystemExit(f.main())"],
        stdout=subprocess.PIPE,
        env=os.environ | {"ELASTICSEARCH_PORT": str(port)},
        cwd=LOCAL.parent,
        text=True,
    )
    assert run.stdout is not None
    line = next(line for line in run.stdout if line.startswith("export ")).strip()
    url = line.removeprefix("export ELASTICSEARCH_URL=")
    check_elasticsearch(url)
    assert url.endswith(f"@127.0.0.1:{port}")
    run.send_signal(signal.SIGINT)
    assert "Stopped." in run.communicate(timeout=180)[0]
    assert run.returncode == 0
    with pytest.raises(ServiceUnreachableError):
        check_elasticsearch(url)


# --- With the other servers, and in the demo -----------------------------------------------------------------------------------


def test_a_given_server_is_used_and_none_started(
    open_folder: Path, environ: dict[str, str], given: dict[str, str], elasticsearch_server: SharedServer
) -> None:
    given["ELASTICSEARCH_URL"] = elasticsearch_server.url
    with running_services(open_folder / "home", elasticsearch=True, environ=environ | given) as services:
        assert services.environment == given
        assert services.children == ()


def test_nobody_needs_maven_or_java_who_does_not_want_it(open_folder: Path, environ: dict[str, str], given: dict[str, str]) -> None:
    bare = environ | given | {"PATH": str(open_folder), "ES_JAVA_HOME": "/nowhere"}
    with running_services(open_folder / "home", environ=bare) as services:
        assert "ELASTICSEARCH_URL" not in services.environment


def test_its_data_goes_with_a_home_s_data(open_folder: Path, environ: dict[str, str]) -> None:
    for name in ("elasticsearch", "elasticsearch.unfinished"):
        (open_folder / "home" / name / "data").mkdir(parents=True)
    assert len(remove_services_data(open_folder / "home", environ=environ)) == 2


@pytest.fixture
def demo(monkeypatch: pytest.MonkeyPatch, open_folder: Path, given: dict[str, str]) -> dict[str, str]:
    """The demo's folders inside the test's own; what its steps would find in the environment."""
    for name in ("HOME", "ENVIRONMENT", "LOGS", "STEPS_LOG"):
        monkeypatch.setattr(folders, name, open_folder / getattr(folders, name).relative_to(LOCAL))
    bare = {name: value for name, value in os.environ.items() if name not in {"PORT", "SEARCH"}} | given
    monkeypatch.setattr(os, "environ", bare)
    seen: dict[str, str] = {}

    def look_then_fail(port: int) -> None:
        seen.update(line.split("=", 1) for line in folders.ENVIRONMENT.read_text().splitlines())
        raise steps.StepFailedError("as far as this test goes")

    monkeypatch.setattr(steps, "prepare", look_then_fail)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        bare["PORT"] = str(probe.getsockname()[1])
    return seen


def test_the_demo_on_elasticsearch_leaves_its_address_to_other_commands(demo: dict[str, str], elasticsearch_server: SharedServer) -> None:
    os.environ |= {"SEARCH": "elasticsearch", "ELASTICSEARCH_URL": elasticsearch_server.url}
    assert launcher.run_demo() == launcher.FAILED
    assert demo["ELASTICSEARCH_URL"] == elasticsearch_server.url


def test_the_demo_on_postgres_says_that_it_leaves_a_given_server_aside(demo: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["ELASTICSEARCH_URL"] = "http://127.0.0.1:1"
    assert launcher.run_demo() == launcher.FAILED
    assert demo["ELASTICSEARCH_URL"] == ""
    assert "ELASTICSEARCH_URL is left aside" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["solr", "Elasticsearch", "elasticsearch "])
def test_the_demo_has_no_other_engine(demo: dict[str, str], capsys: pytest.CaptureFixture[str], text: str) -> None:
    os.environ["SEARCH"] = text
    assert launcher.run_demo() == launcher.FAILED
    assert f"SEARCH is “{text}”: give postgres or elasticsearch" in capsys.readouterr().out
    assert demo == {}


@pytest.mark.parametrize(("url", "filled"), [("http://127.0.0.1:9200", True), ("", False)])
def test_the_index_is_filled_only_where_there_is_one(monkeypatch: pytest.MonkeyPatch, open_folder: Path, url: str, *, filled: bool) -> None:
    commands: list[str] = []
    monkeypatch.setattr(folders, "LOGS", open_folder)
    monkeypatch.setattr(folders, "STEPS_LOG", open_folder / "steps.log")
    monkeypatch.setattr(steps, "_run", lambda title, log, command, **options: commands.append(f"{title}: {command} {options}"))
    monkeypatch.setattr(steps, "collecting_static", lambda: contextlib.nullcontext())
    monkeypatch.setattr(steps, "_let_go_of_connections", lambda: None)
    monkeypatch.setenv("ELASTICSEARCH_URL", url)
    steps.prepare(8000)
    assert ("Filling the search index: rebuild_search {'if_needed': True}" in commands) is filled
    assert len(commands) == 3 + filled


# --- A server of others --------------------------------------------------------------------------------------------------------


@pytest.fixture
def impostor() -> Iterator[Callable[[int, object], str]]:
    """`impostor(status, answer)` is the address of a server that answers everything so."""
    servers: list[http.server.HTTPServer] = []

    def start(status: int, answer: object) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.end_headers()
                self.wfile.write(json.dumps(answer).encode())

            def log_message(self, *arguments: object) -> None:
                pass

        servers.append(http.server.HTTPServer(("127.0.0.1", 0), Handler))
        threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        (200, {"version": {"number": "8.19.2"}}, "is Elasticsearch 8.19.2; this project needs version 9"),
        (200, {"hello": "world"}, "is no Elasticsearch"),
        (200, ["hello"], "is no Elasticsearch"),
        (503, {}, r"is no Elasticsearch \(answer 503\)"),
        (401, {}, "refuses the login"),
    ],
)
def test_a_given_server_that_will_not_do_is_refused_with_the_reason(
    impostor: Callable[[int, object], str], status: int, answer: object, said: str
) -> None:
    with pytest.raises(ServiceUnreachableError, match=said):
        check_elasticsearch(impostor(status, answer))


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "127.0.0.1:9200", "ftp://127.0.0.1", "http://127.0.0.1:port"])
def test_an_address_where_nobody_answers_is_named(url: str) -> None:
    with pytest.raises(ServiceUnreachableError, match="ELASTICSEARCH_URL does not answer"):
        check_elasticsearch(url)
