"""Fixtures for the tests of the embedded servers."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account can enter; pytest's own `tmp_path` lies in one that is closed to all others."""
    folder = Path(tempfile.mkdtemp(prefix="jesuisaupays-tests-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def environ(open_folder: Path) -> dict[str, str]:
    """An environment that names no server, with the user's data folder inside `open_folder`."""
    bare = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    return bare | {"XDG_DATA_HOME": str(open_folder / "share")}
