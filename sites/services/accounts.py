"""Which account the servers run as.

PostgreSQL refuses to run as root. An ordinary user runs it as themselves; for root there is an account without rights that every Unix
has, so that nothing is added to the machine.
"""

import contextlib
import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UNPRIVILEGED = "nobody"


@dataclass(frozen=True)
class Account:
    """An account other than the caller's; only root can act as one."""

    name: str
    uid: int
    gid: int

    @property
    def popen_options(self) -> dict[str, Any]:
        """Keyword arguments that make subprocess start a command as this account, without root's groups."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


def service_account(owned: Path | None = None) -> Account | None:
    """The account for servers that refuse root; None where the caller is an ordinary user and needs no other.

    The owner of existing data goes first: a folder that an ordinary user made stays that user's when root starts the server.
    """
    if os.geteuid() != 0:
        return None
    entry = pwd.getpwnam(UNPRIVILEGED)
    if owned is not None and owned.exists() and (uid := owned.stat().st_uid) != 0:
        with contextlib.suppress(KeyError):  # initdb and postgres want an account with a name
            entry = pwd.getpwuid(uid)
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def can_enter(folder: Path, account: Account | None) -> bool:
    """Whether the account (None: the caller) can reach the folder; asks the kernel, which knows of access lists and mounts too."""
    return _succeeds(["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)], account)


def can_run(program: Path, account: Account | None) -> bool:
    """Whether the account (None: the caller) can start the program and load its libraries."""
    return _succeeds([str(program), "--version"], account)


def _succeeds(command: list[str], account: Account | None) -> bool:
    options = account.popen_options if account else {}
    try:
        return subprocess.run(command, capture_output=True, cwd="/", check=False, **options).returncode == 0
    except OSError:
        return False
