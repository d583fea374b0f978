"""Where a server keeps its data: in the project where possible, else in a place that the server's account can reach.

No permission of a folder that was there before is ever changed. Folders made here get the permissions they need as they are made.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .accounts import Account, can_enter
from .errors import NoPlaceForDataError

PROJECT = Path(__file__).resolve().parents[2]
LOCAL = PROJECT / ".local"

# Open to all: what stands there under our name may be another user's.
SHARED = Path("/var/tmp")  # noqa: S108

OPEN_TO_ENTER = 0o755
PRIVATE = 0o700


@dataclass(frozen=True)
class Place:
    """A folder for a server's data, and why it is not the wished one (empty where it is)."""

    path: Path
    remark: str = ""


def find_place(wished: Path, account: Account | None, environ: Mapping[str, str] = os.environ) -> Place:
    """The first folder among the wished one and its stand-ins in which the account can keep private data.

    The parents of the answer exist and can be entered; the folder itself may not exist yet.

    Raises NoPlaceForDataError.
    """
    obstacles: list[str] = []
    for path in (wished, *stand_ins(wished, environ)):
        obstacle = _obstacle(path.parent, account)
        if not obstacle:
            remark = f"{obstacles[0]} The data is kept in {path} instead." if obstacles else ""
            return Place(path, remark)
        obstacles.append(obstacle)
    raise NoPlaceForDataError(
        "No folder was found for the server's data:\n  "
        + "\n  ".join(obstacles)
        + "\nName one that it can reach: XDG_DATA_HOME=/a/folder make demo"
    )


def stand_ins(wished: Path, environ: Mapping[str, str] = os.environ) -> Iterator[Path]:
    """The other places where the data of `wished` may be, best first; another checkout of the project has others."""
    mark = hashlib.sha256(os.fsencode(wished)).hexdigest()[:10]
    name = Path(f"{wished.parent.name}-{mark}", wished.name)
    share = environ.get("XDG_DATA_HOME") or os.path.join(environ.get("HOME") or Path.home(), ".local/share")  # noqa: PTH118
    yield Path(share, "jesuisaupays", name)
    yield SHARED / f"jesuisaupays-{os.geteuid()}" / name


def remove_data(wished: Path, environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Delete the data of `wished` wherever it is; returns the folders that were there."""
    removed = []
    for path in (wished, *stand_ins(wished, environ)):
        if os.path.isdir(path):  # noqa: PTH112 - as below
            shutil.rmtree(path)
            removed.append(path)
    return removed


def make_private(folder: Path, account: Account | None) -> None:
    """Create `folder` for the account alone."""
    folder.mkdir(mode=PRIVATE)
    if account is not None:
        os.chown(folder, account.uid, account.gid)


def _obstacle(parent: Path, account: Account | None) -> str:
    """Why `parent` cannot hold the account's private folder (empty: it can). Makes the missing folders on the way."""
    # os.path, since Path.is_dir() raises where it is not allowed to look.
    existing = next(folder for folder in (parent, *parent.parents) if os.path.isdir(folder))  # noqa: PTH112
    if not can_enter(existing, account):
        closed = next(folder for folder in (*reversed(existing.parents), existing) if not can_enter(folder, account))
        who = f"the account “{account.name}”, which runs the server when you are root" if account else "you"
        return f"{closed} is closed to {who}."
    try:
        _make_folders(parent, readable=account is not None)
        if SHARED in parent.parents and parent.stat().st_uid != os.geteuid():
            return f"{parent} belongs to another user."
        return _obstacle_to_privacy(parent, account)
    except OSError as error:
        return f"{error.filename or parent}: {error.strerror}."


def _make_folders(folder: Path, *, readable: bool) -> None:
    """Like `mkdir -p`; with `readable`, what is made here can be entered by everyone, whatever the caller's umask."""
    if folder.exists():
        return
    _make_folders(folder.parent, readable=readable)
    folder.mkdir(exist_ok=True)
    if readable:
        folder.chmod(OPEN_TO_ENTER)


def _obstacle_to_privacy(parent: Path, account: Account | None) -> str:
    """Try it: file systems of other systems (a mounted Windows drive) accept `chmod` and `chown` and forget them."""
    probe = parent / f".probe-{os.getpid()}"
    make_private(probe, account)
    try:
        state = probe.stat()
    finally:
        probe.rmdir()
    if state.st_mode & 0o777 != PRIVATE or state.st_uid != (account.uid if account else os.geteuid()):
        return f"The file system of {parent} keeps no owners and permissions."
    return ""
