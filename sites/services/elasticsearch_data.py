"""The data folder of an embedded Elasticsearch: its making, with password and keystore, and what a start finds in it."""

import os
import secrets
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .accounts import Account
from .directories import make_private
from .elasticsearch_config import write_config
from .elasticsearch_programs import VERSION
from .errors import ServiceStartError

PASSWORD_FILE = "password"  # noqa: S105 - a file's name
VERSION_FILE = "version"
PID_FILE = "pid"
PORT_FILE = Path("logs", "http.ports")
FOLDERS = ("config", "data", "logs", "tmp")


def why_unusable(data: Path) -> str:
    """Why the existing folder cannot be served (empty: it can, or there is none)."""
    if not data.exists():
        return ""
    try:
        version = (data / VERSION_FILE).read_text().strip()
    except FileNotFoundError:
        return f"{data} is not a data folder of Elasticsearch. Move it away; the next start makes a new one."
    except PermissionError:
        return f"{data} belongs to another account (was it made as root?). Start as that account again, or move it away."
    if version != VERSION and not _older(version):
        return f"{data} was written by Elasticsearch {version}, this project now runs {VERSION}, which cannot read it. Move it away."
    return ""


def _older(version: str) -> bool:
    """Whether this version can take over the data: an earlier one of the same major version."""
    try:
        theirs, ours = (tuple(int(part) for part in each.split(".")) for each in (version, VERSION))
    except ValueError:
        return False
    return theirs[0] == ours[0] and theirs < ours


def initialise(data: Path, programs: Path, account: Account | None, jdk: Path, environ: Mapping[str, str]) -> None:
    """Make the folder with a new password, in the server's keystore before its first start, as the server's account."""
    unfinished = data.with_name(f"{data.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)  # an earlier run was interrupted
    make_private(unfinished, account)
    for name in FOLDERS:
        make_private(unfinished / name, account)
    password = secrets.token_urlsafe(24)
    file = unfinished / PASSWORD_FILE
    file.touch(mode=0o600)
    file.write_text(password)
    _hand_over(file, account)
    made = subprocess.run(
        [str(programs / "bin" / "elasticsearch-cli"), "add", "--force", "--stdin", "bootstrap.password"],
        input=password,
        capture_output=True,
        text=True,
        env=server_environ(unfinished, jdk, environ) | {"CLI_NAME": "keystore", "CLI_LIBS": "lib/tools/keystore-cli"},
        cwd="/",
        check=False,
        **(account.popen_options if account else {}),
    )
    if made.returncode:
        raise ServiceStartError(f"Elasticsearch could not make its keystore:\n{(made.stdout + made.stderr).strip()}")
    (unfinished / VERSION_FILE).write_text(VERSION)
    unfinished.rename(data)


def prepare(data: Path, programs: Path, account: Account | None, *, port: int, heap: int, brief: bool, empty: bool) -> None:
    """Bring the folder to where the server can start: its settings, no traces of the last run, with `empty` no indices."""
    for name in ("data", "logs", "tmp") if empty else ("logs", "tmp"):
        shutil.rmtree(data / name, ignore_errors=True)
        make_private(data / name, account)
    (data / VERSION_FILE).write_text(VERSION)
    write_config(data / "config", programs, data=data, port=port, heap=heap, brief=brief)
    for file in (data / VERSION_FILE, *(data / "config").rglob("*")):
        _hand_over(file, account)


def _hand_over(file: Path, account: Account | None) -> None:
    if account is not None:
        os.chown(file, account.uid, account.gid)


def server_environ(data: Path, jdk: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the caller's environment but where programs are: it holds secrets, and options for other JVMs."""
    passed = {name: environ[name] for name in ("PATH", "TZ") if name in environ}
    return passed | {
        "LANG": "C.UTF-8",
        "HOME": str(data),
        "ES_JAVA_HOME": str(jdk),
        "ES_PATH_CONF": str(data / "config"),
        "ES_TMPDIR": str(data / "tmp"),
        "CLI_JAVA_OPTS": "-XX:TieredStopAtLevel=1",  # the launcher and the keystore's tool live too briefly for more
    }
