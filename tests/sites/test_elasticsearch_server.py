"""The embedded Elasticsearch: what it needs and how it says so, how it is fetched, what it keeps, and when it ends."""

import contextlib
import http.server
import json
import os
import pwd
import shutil
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections import namedtuple
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import psutil
import pytest
from pytest_django import Settings

from sites.demo import folders, launcher, steps
from sites.services import (
    LOCAL,
    ServiceError,
    UnusableDataError,
    check_elasticsearch,
    elasticsearch,
    elasticsearch_programs,
    foreground,
    jdk,
    remove_services_data,
    running_services,
    start_elasticsearch,
)
from sites.services.accounts import service_account
from sites.services.elasticsearch_data import PASSWORD_FILE, VERSION_FILE
from sites.services.elasticsearch_http import ask, url_with_login
from sites.services.errors import (
    ArchiveError,
    HomeInUseError,
    NoRoomError,
    ServiceNotInstalledError,
    ServiceStartError,
    ServiceUnreachableError,
)
from sites.services.locks import hold
from tests.elasticsearch import PrivateServer, SharedServer

TIMEOUT = 20.0


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + TIMEOUT
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.05)
    return met


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


# --- What is missing: Java -----------------------------------------------------------------------------------------------------


FULL = ("jdk.jlink", "jdk.incubator.vector")


@pytest.fixture
def java(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """`java("25.0.3", …modules)` makes a Java home on a machine that has no other."""
    monkeypatch.setattr(jdk, "USUAL_PLACES", ((str(open_folder / "jvm"), "*"),))

    def make(version: str, *modules: str, name: str = "") -> Path:
        home = open_folder / "jvm" / (name or f"java-{version}")
        lines = [f"{module}@{version}" for module in ("java.base", *modules)]
        return program(home / "bin" / "java", "\n".join(f"echo {line}" for line in lines)).parents[1]

    return make


def program(file: Path, script: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return file


def test_the_newest_full_jdk_is_taken_not_the_default_one(java: Callable[..., Path], open_folder: Path) -> None:
    default = java("17.0.15", *FULL)
    java("21.0.9", *FULL)
    newest = java("25.0.3", *FULL, name="a-name-that-says-nothing")
    java("26", name="jre-26")
    environ = {"PATH": str(default / "bin"), "JAVA_HOME": str(default)}
    assert jdk.find_jdk(None, environ) == newest
    elsewhere = java("27-ea", *FULL).rename(open_folder / "java-home")
    assert jdk.find_jdk(None, environ | {"JAVA_HOME": str(elsewhere)}) == elsewhere
    assert jdk.find_jdk(None, {"PATH": str(elsewhere / "bin")}) == elsewhere


def test_es_java_home_goes_before_all_others(java: Callable[..., Path]) -> None:
    chosen = java("21.0.9", *FULL)
    java("25.0.3", *FULL)
    assert jdk.find_jdk(None, {"ES_JAVA_HOME": str(chosen)}) == chosen


def test_a_machine_without_java_is_told_what_is_needed(java: Callable[..., Path], open_folder: Path) -> None:
    with pytest.raises(ServiceNotInstalledError, match=r"full JDK of version 21 or later.*ES_JAVA_HOME.*Java is not installed here"):
        jdk.find_jdk(None, {"PATH": str(open_folder)})


def test_javas_that_will_not_do_are_named_with_the_reason(java: Callable[..., Path]) -> None:
    old, jre = java("17.0.15", *FULL), java("25.0.3", "jdk.incubator.vector")
    with pytest.raises(ServiceNotInstalledError) as refusal:
        jdk.find_jdk(None, {"PATH": ""})
    assert f"{old}: it is version 17" in str(refusal.value)
    assert f"{jre}: it is version 25 without the module jdk.jlink: a JRE, not a full JDK" in str(refusal.value)


def test_a_wrong_es_java_home_is_named_and_no_other_taken(java: Callable[..., Path], open_folder: Path) -> None:
    java("25.0.3", *FULL)
    with pytest.raises(ServiceNotInstalledError, match=f"ES_JAVA_HOME is {open_folder}: it has no bin/java"):
        jdk.find_jdk(None, {"ES_JAVA_HOME": str(open_folder)})


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as another account")
def test_a_jdk_that_the_account_cannot_enter_is_left_aside(java: Callable[..., Path], open_folder: Path) -> None:
    closed = java("25.0.3", *FULL).rename(open_folder / "closed")
    closed.chmod(0o700)
    open_one = java("21.0.9", *FULL)
    assert jdk.find_jdk(service_account(), {"JAVA_HOME": str(closed)}) == open_one
    shutil.rmtree(open_one)
    with pytest.raises(ServiceNotInstalledError, match="closed: it cannot be run by the account “nobody”"):
        jdk.find_jdk(service_account(), {"JAVA_HOME": str(closed), "PATH": ""})


# --- What is missing: the programs ---------------------------------------------------------------------------------------------


@pytest.fixture
def archive(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small archive of the same make, which counts as the right one; programs go into the test's folder."""
    file = open_folder / "archive.zip"
    with zipfile.ZipFile(file, "w") as opened:
        top = elasticsearch_programs.TOP
        for name in ("bin/elasticsearch", "lib/server.jar", "elasticsearch/bin/elasticsearch-cli", "elasticsearch/lib/elasticsearch.jar"):
            opened.writestr(f"{top}{name}", name)
        opened.writestr(f"{top}elasticsearch/plugins/", "")
    monkeypatch.setattr(elasticsearch_programs, "SHA256", sha256(file.read_bytes()).hexdigest())
    monkeypatch.setattr(elasticsearch_programs, "ROOM_FOR_FETCHING", 1_000_000)
    monkeypatch.setattr(elasticsearch_programs, "LOCAL", open_folder)
    return file


@pytest.fixture
def maven(archive: Path, open_folder: Path, environ: dict[str, str]) -> Callable[[str], dict[str, str]]:
    """`maven(script)` is an environment in which `mvn` is that script; it finds the archive's name in $ARCHIVE, the target in $TARGET."""

    def make(script: str) -> dict[str, str]:
        target = f'for word; do case "$word" in -DoutputDirectory=*) TARGET="${{word#*=}}/{NAME}";; esac; done'
        program(open_folder / "path" / "mvn", f"{target}\necho run >> {open_folder}/mvn.log\n{script}")
        return environ | {"PATH": f"{open_folder / 'path'}:/usr/bin:/bin", "ARCHIVE": str(archive)}

    return make


NAME = f"{elasticsearch_programs.ARTIFACT}-{elasticsearch_programs.ARTIFACT_VERSION}.zip"
COPY = 'cp "$ARCHIVE" "$TARGET"'


def left_over(open_folder: Path) -> list[str]:
    return sorted(file.name for file in (open_folder / "programs").iterdir() if file.suffix != ".lock")


def test_only_the_server_is_kept_of_the_archive_and_all_may_run_it(maven: Callable[[str], dict[str, str]], open_folder: Path) -> None:
    umask = os.umask(0o077)
    try:
        programs = elasticsearch_programs.elasticsearch_programs(service_account(), maven(COPY))
    finally:
        os.umask(umask)
    assert programs == open_folder / "programs" / f"elasticsearch-{elasticsearch_programs.VERSION}"
    modes = {str(file.relative_to(programs)): stat.S_IMODE(file.stat().st_mode) for file in programs.rglob("*")}
    assert modes == {
        "bin": 0o755,
        "bin/elasticsearch": 0o755,
        "bin/elasticsearch-cli": 0o755,
        "lib": 0o755,
        "lib/elasticsearch.jar": 0o644,
        "plugins": 0o755,
    }
    assert left_over(open_folder) == [programs.name]


def test_two_runs_at_once_fetch_once(maven: Callable[[str], dict[str, str]], open_folder: Path) -> None:
    environ = maven(f"sleep 0.5; {COPY}")
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(elasticsearch_programs.elasticsearch_programs, None, environ) for _ in range(2)]
    assert runs[0].result() == runs[1].result()
    assert (open_folder / "mvn.log").read_text() == "run\n"
    elasticsearch_programs.elasticsearch_programs(None, environ | {"PATH": ""})  # from now on nothing is fetched


def test_what_a_killed_run_left_is_no_trouble(maven: Callable[[str], dict[str, str]], open_folder: Path) -> None:
    for state in ("download", "unfinished"):
        (open_folder / "programs" / f"elasticsearch-{elasticsearch_programs.VERSION}.{state}" / "lib").mkdir(parents=True)
    programs = elasticsearch_programs.elasticsearch_programs(None, maven(COPY))
    assert left_over(open_folder) == [programs.name]
    assert (programs / "bin" / "elasticsearch").exists()


def test_an_archive_with_another_checksum_is_not_unpacked(maven: Callable[[str], dict[str, str]], open_folder: Path) -> None:
    with pytest.raises(ArchiveError, match=r"its SHA-256 is \w{64}, expected \w{64}.*~/\.m2/repository"):
        elasticsearch_programs.elasticsearch_programs(None, maven(f'{COPY}; echo more >> "$TARGET"'))
    assert left_over(open_folder) == []


def test_without_maven_the_way_on_is_named(archive: Path, open_folder: Path, environ: dict[str, str]) -> None:
    with pytest.raises(ServiceNotInstalledError, match=r"Maven \(the command mvn\) is not installed.*ELASTICSEARCH_URL"):
        elasticsearch_programs.elasticsearch_programs(None, environ | {"PATH": str(open_folder)})


@pytest.mark.parametrize(
    ("complaint", "said"),
    [
        ("[ERROR] Could not transfer artifact: Unknown host", "did not reach its repository .no network"),
        ("[ERROR] Plugin is broken", "it failed.*Plugin is broken"),
    ],
)
def test_a_maven_that_fails_is_quoted(maven: Callable[[str], dict[str, str]], open_folder: Path, complaint: str, said: str) -> None:
    with pytest.raises(ArchiveError, match=f"(?s){said}"):
        elasticsearch_programs.elasticsearch_programs(None, maven(f"echo '[INFO] Scanning'; echo '{complaint}'; exit 1"))
    assert left_over(open_folder) == []


def test_a_full_disk_is_noticed_before_the_download(
    maven: Callable[[str], dict[str, str]], open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elasticsearch_programs, "ROOM_FOR_FETCHING", 10**15)
    with pytest.raises(NoRoomError, match=r"GB left, fetching Elasticsearch .* needs 1000000.0 GB.*XDG_DATA_HOME"):
        elasticsearch_programs.elasticsearch_programs(None, maven(COPY))
    assert not (open_folder / "mvn.log").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as another account")
def test_in_a_closed_checkout_the_programs_go_where_the_account_can_run_them(
    maven: Callable[[str], dict[str, str]], open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o700)
    monkeypatch.setattr(elasticsearch_programs, "LOCAL", closed)
    programs = elasticsearch_programs.elasticsearch_programs(service_account(), maven(COPY))
    assert programs.is_relative_to(open_folder / "share")
    assert list(closed.iterdir()) == []
    assert closed.stat().st_mode & 0o777 == 0o700


# --- What is missing: memory, disk, a port, a place ----------------------------------------------------------------------------


@pytest.fixture
def fake_parts(monkeypatch: pytest.MonkeyPatch, open_folder: Path) -> None:
    """A machine with JDK and programs, for starts that end before either is used."""
    monkeypatch.setattr(elasticsearch, "find_jdk", lambda *_: open_folder)
    monkeypatch.setattr(elasticsearch, "elasticsearch_programs", lambda *_: open_folder)


def start_in(folder: Path, environ: dict[str, str], **options: int) -> None:
    start_elasticsearch(folder / "elasticsearch", log=folder / "elasticsearch.log", environ=environ, **options)


@pytest.mark.usefixtures("fake_parts")
def test_too_little_memory_is_named(open_folder: Path, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: namedtuple("Memory", "available")(800 * 2**20))
    with pytest.raises(NoRoomError, match=r"862 MB of memory with a heap of 512 MB, 800 MB are free.*ELASTICSEARCH_HEAP_MB=256"):
        start_in(open_folder, environ)


@pytest.mark.usefixtures("fake_parts")
def test_too_little_disk_is_named(open_folder: Path, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: namedtuple("Usage", "free")(100_000_000))
    with pytest.raises(NoRoomError, match=r"has 0.1 GB left, Elasticsearch needs 0.5 GB"):
        start_in(open_folder, environ)


@pytest.mark.usefixtures("fake_parts")
def test_a_taken_port_is_named(open_folder: Path, environ: dict[str, str]) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        with pytest.raises(ServiceStartError, match=f"cannot have port {port}"):
            start_in(open_folder, environ, port=port)


@pytest.mark.parametrize("text", ["half", "0", "-512", "64"])
def test_a_heap_that_is_none_is_refused(open_folder: Path, environ: dict[str, str], text: str) -> None:
    with pytest.raises(ServiceStartError, match=f"ELASTICSEARCH_HEAP_MB is “{text}”"):
        start_in(open_folder, environ | {"ELASTICSEARCH_HEAP_MB": text})


@pytest.mark.usefixtures("fake_parts")
@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"notes.txt": "mine"}, "not a data folder of Elasticsearch"),
        ({VERSION_FILE: "9.99.0"}, "written by Elasticsearch 9.99.0"),
        ({VERSION_FILE: "8.19.2"}, "written by Elasticsearch 8.19.2"),
    ],
)
def test_a_folder_of_something_else_is_refused_and_left_alone(
    open_folder: Path, environ: dict[str, str], files: dict[str, str], reason: str
) -> None:
    data = open_folder / "elasticsearch"
    data.mkdir()
    for name, text in files.items():
        (data / name).write_text(text)
    with pytest.raises(UnusableDataError, match=reason):
        start_in(open_folder, environ)
    assert {file.name: file.read_text() for file in data.iterdir()} == files


def test_a_server_that_does_not_come_up_is_quoted(
    open_folder: Path, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, fake_parts: None
) -> None:
    program(open_folder / "bin" / "elasticsearch-cli", "exit 0")
    (open_folder / "config").mkdir()
    (open_folder / "config" / "jvm.options").touch()
    for script, said in (
        ("echo fatal exception; exit 1", "did not start .with the JDK in .*fatal exception"),
        ("echo There is insufficient memory for the Java Runtime Environment; exit 1", "did not get the memory for a heap of 512 MB"),
        ("kill -9 $$", "did not get the memory"),
    ):
        program(open_folder / "bin" / "elasticsearch", script)
        with pytest.raises(ServiceStartError, match=f"(?s){said}"):
            start_in(open_folder, environ)


def test_a_keystore_that_cannot_be_made_leaves_no_data_folder(open_folder: Path, environ: dict[str, str], fake_parts: None) -> None:
    program(open_folder / "bin" / "elasticsearch-cli", "echo no entropy; exit 1")
    with pytest.raises(ServiceStartError, match=r"keystore:\s+no entropy"):
        start_in(open_folder, environ)
    assert not (open_folder / "elasticsearch").exists()


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
    assert wait_for(lambda: not _answers(url))


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


def _answers(url: str) -> bool:
    with contextlib.suppress(ServiceError):
        check_elasticsearch(url)
        return True
    return False
