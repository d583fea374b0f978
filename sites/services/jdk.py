"""The Java that Elasticsearch needs: a full JDK of version 21 or later.

A JRE is not enough: the server links modules at start that only a JDK brings. Candidates are asked rather than read about, since
packagers lay out their folders in different ways.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .accounts import Account
from .errors import ServiceNotInstalledError

MINIMUM = 21
MODULES = frozenset({"jdk.jlink", "jdk.incubator.vector"})
USUAL_PLACES = (("/usr/lib/jvm", "*"), ("/Library/Java/JavaVirtualMachines", "*/Contents/Home"))
ASKING_PATIENCE = 60.0

WAY_ON = (
    f"Elasticsearch needs a full JDK of version {MINIMUM} or later. Install one (Temurin, or your system's package with “jdk” in its "
    "name), name one in ES_JAVA_HOME, or name your own server in ELASTICSEARCH_URL."
)


@dataclass(frozen=True)
class Jdk:
    """A Java home that was asked what it is; `obstacle` says why it will not do (empty: it will)."""

    home: Path
    version: tuple[int, ...]
    obstacle: str = ""


def find_jdk(account: Account | None, environ: Mapping[str, str] = os.environ) -> Path:
    """The home of the JDK to use: the one in ES_JAVA_HOME, else the newest among the machine's that the account can run.

    Raises ServiceNotInstalledError, which names what was found and why it will not do.
    """
    if given := environ.get("ES_JAVA_HOME"):
        jdk = _examine(Path(given), account)
        if jdk.obstacle:
            raise ServiceNotInstalledError(f"ES_JAVA_HOME is {given}: {jdk.obstacle}. {WAY_ON}")
        return jdk.home
    found = [_examine(home, account) for home in dict.fromkeys(_homes(environ))]
    fitting = [jdk for jdk in found if not jdk.obstacle]
    if not fitting:
        seen = "".join(f"\n  {jdk.home}: {jdk.obstacle}" for jdk in found) or " Java is not installed here."
        raise ServiceNotInstalledError(f"{WAY_ON}{' Found:' if found else ''}{seen}")
    return max(fitting, key=lambda jdk: jdk.version).home


def _homes(environ: Mapping[str, str]) -> Iterator[Path]:
    for folder, pattern in USUAL_PLACES:
        for home in sorted(Path(folder).glob(pattern)):
            if (home / "bin" / "java").exists():
                yield home.resolve()
    if given := environ.get("JAVA_HOME"):
        yield Path(given).resolve()
    if java := shutil.which("java", path=environ.get("PATH")):
        yield Path(java).resolve().parents[1]


def _examine(home: Path, account: Account | None) -> Jdk:
    options = account.popen_options if account else {}
    who = f"the account “{account.name}”, which runs the server when you are root" if account else "you"
    try:
        asked = subprocess.run(
            [str(home / "bin" / "java"), "--list-modules"],
            capture_output=True,
            text=True,
            cwd="/",
            env={"LANG": "C.UTF-8"},
            timeout=ASKING_PATIENCE,
            check=False,
            **options,
        )
    except FileNotFoundError:
        return Jdk(home, (), "it has no bin/java")
    except PermissionError:
        return Jdk(home, (), f"it cannot be run by {who}")
    except (OSError, subprocess.TimeoutExpired) as error:
        return Jdk(home, (), f"it does not run ({error})")
    modules = dict(line.split("@", 1) for line in asked.stdout.splitlines() if "@" in line)
    version = tuple(int(part) for part in re.findall(r"\d+", modules.get("java.base", "").split("+")[0].split("-")[0]))
    if not version:  # Java 8 knows no modules
        return Jdk(home, version, f"it is older than version {MINIMUM}, or does not run")
    if version[0] < MINIMUM:
        return Jdk(home, version, f"it is version {version[0]}")
    if missing := sorted(MODULES - modules.keys()):
        return Jdk(home, version, f"it is version {version[0]} without the module {missing[0]}: a JRE, not a full JDK")
    return Jdk(home, version)
