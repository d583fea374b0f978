"""What the embedded Elasticsearch needs of a machine, how it is fetched, and how each thing that is missing is named."""

import os
import shutil
import socket
import stat
import zipfile
from collections import namedtuple
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import psutil
import pytest

from sites.services import (
    UnusableDataError,
    elasticsearch,
    elasticsearch_programs,
    jdk,
    start_elasticsearch,
)
from sites.services.accounts import service_account
from sites.services.elasticsearch_data import VERSION_FILE
from sites.services.errors import (
    ArchiveError,
    NoRoomError,
    ServiceNotInstalledError,
    ServiceStartError,
)

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
