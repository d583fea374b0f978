"""Make `.venv` hold exactly the locked dependencies; do nothing when it already does.

`python3 tools/install.py local|dev`, called by the Makefile. Runs on the system's Python with the standard library only, and on an old
one too: it then hands over to a newer Python of the machine, or says what is missing.
"""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

MINIMUM = (3, 11)

if sys.version_info < MINIMUM:
    for minor in range(20, MINIMUM[1] - 1, -1):
        newer = shutil.which("python3.%d" % minor)  # noqa: UP031 - read by old Pythons
        if newer:
            os.execv(newer, [newer] + sys.argv)  # noqa: S606, RUF005
    sys.exit(
        "This project needs Python 3.11 or newer; `%s` is %s.\n"  # noqa: UP031
        "Install a newer one, then name it: make demo PYTHON=/path/to/python3.12"
        % (sys.executable, ".".join(map(str, sys.version_info[:3])))
    )

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed.json"
REQUIREMENTS = ROOT / "requirements"

# Every set holds the ones before it, and is locked against them: a larger installed set serves a smaller wish.
SETS = ("production", "local", "dev")


class InstallError(Exception):
    """The environment could not be made; the message says what to do."""


def fingerprint(name: str) -> str:
    """The checksum that changes when set `name` must be installed anew."""
    digest = hashlib.sha256()
    for file in (REQUIREMENTS / f"{name}.txt", REQUIREMENTS / "bootstrap.txt"):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def read_stamp() -> dict[str, str]:
    """What the last complete installation wrote, or nothing."""
    try:
        stamp = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return stamp if stamp.get("set") in SETS else {}


def set_to_install(wanted: str, stamp: dict[str, str]) -> str:
    """`wanted`, or the larger set that is already there: `make demo` never takes a developer's tools away."""
    return max(wanted, stamp.get("set", wanted), key=SETS.index)


def venv_works() -> bool:
    """Whether the environment's Python still runs (it does not after the system's Python was removed) and is new enough."""
    check = [str(VENV_PYTHON), "-c", f"import sys; sys.exit(sys.version_info < {MINIMUM})"]
    try:
        return subprocess.run(check, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """Create the environment with pip in it."""
    say(f"Making {VENV.name} with Python {sys.version_info.major}.{sys.version_info.minor}")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode:
        raise InstallError(
            f"{sys.executable} cannot make a virtual environment.\n{(made.stdout + made.stderr).strip()}\n"
            "On Debian and Ubuntu: apt-get install python3-venv"
        )


def uv_environment() -> dict[str, str]:
    """The environment for uv: pip's own settings of certificate and index hold for uv too, unless uv has its own."""
    environment = dict(os.environ)
    for ours, pips in {
        "SSL_CERT_FILE": "PIP_CERT",
        "UV_DEFAULT_INDEX": "PIP_INDEX_URL",
        "UV_INDEX": "PIP_EXTRA_INDEX_URL",
        "UV_FIND_LINKS": "PIP_FIND_LINKS",
    }.items():
        if os.environ.get(pips):
            environment.setdefault(ours, os.environ[pips])
    environment.setdefault("UV_SYSTEM_CERTS", "1")
    environment.setdefault("UV_LINK_MODE", "copy")
    environment["VIRTUAL_ENV"] = str(VENV)
    return environment


def install(name: str) -> None:
    """Install uv with pip, then the set with uv: hashes required, wheels only."""
    say(f"Installing the locked dependencies ({name})")
    pip = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(REQUIREMENTS / "bootstrap.txt")], dict(os.environ))
    # Compiled now, the modules load four times as fast, also where Python is told not to write bytecode by itself.
    uv = [str(VENV_PYTHON), "-m", "uv", "pip", "sync", "--quiet", "--require-hashes", "--no-build", "--compile-bytecode"]
    run([*uv, str(REQUIREMENTS / f"{name}.txt")], uv_environment())


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run one installer; its own words go to the terminal.

    Raises InstallError when it fails.
    """
    if subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode:
        raise InstallError(
            "The dependencies could not be installed; the reason stands above.\n"
            "- No connection, proxy or certificate? Set PIP_INDEX_URL, HTTPS_PROXY or SSL_CERT_FILE and run the command again.\n"
            "- No wheel for this machine? Nothing is compiled here, so no compiler helps. The servers come as wheels for Linux "
            "(glibc 2.28 or newer) and macOS, on x86-64 and ARM64; elsewhere use a container of such a system."
        )


def say(text: str) -> None:
    """Tell the person at the terminal what is going on."""
    print(f"  {text} …", flush=True)


def main(arguments: list[str]) -> None:
    if len(arguments) != 1 or arguments[0] not in SETS:
        raise InstallError(f"usage: python3 tools/install.py {'|'.join(SETS)}")
    lock = ROOT / ".local" / "install.lock"
    try:
        lock.parent.mkdir(exist_ok=True)
        held = lock.open("w")
    except OSError as error:
        raise InstallError(f"{lock} cannot be written: {error.strerror}. If root made .local or .venv, remove them as root.") from error
    with held:
        fcntl.flock(held, fcntl.LOCK_EX)  # `make demo` and `make test` of a fresh clone at the same time
        stamp = read_stamp()
        name = set_to_install(arguments[0], stamp)
        works = venv_works()
        if works and stamp == {"set": name, "checksum": fingerprint(name)}:
            return
        STAMP.unlink(missing_ok=True)
        if not works:
            make_venv()
        install(name)
        STAMP.write_text(json.dumps({"set": name, "checksum": fingerprint(name)}))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except InstallError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
