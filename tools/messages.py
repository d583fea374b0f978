"""Translations of the interface: `python -m tools.messages` collects the texts and compiles; `--check` says what is out of date.

Compiled files are committed, so that nobody needs gettext to run the project; compiling is done in Python. Collecting new texts needs
gettext's `xgettext`.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
# Texts are written in French in the code; these are the other languages of the network.
LANGUAGES = ("en", "ar", "pt")


def packages() -> list[Path]:
    """The packages that have translations of their own."""
    return sorted(folder.parent for folder in ROOT.glob("*/locale") if folder.is_dir())


def sources() -> list[Path]:
    """The files that translators edit."""
    return sorted(file for package in packages() for file in package.glob("locale/*/LC_MESSAGES/*.po"))


def collect(package: Path) -> None:
    """Bring a package's sources up to date with the texts in its code and templates."""
    environ = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    languages = [word for language in LANGUAGES for word in ("--locale", language)]
    options = ["--no-obsolete", "--add-location", "file", "--no-wrap"]
    # -P: the package is the working folder, and its modules must not stand before the standard library's of the same name.
    command = [sys.executable, "-P", "-m", "django", "makemessages", *languages, *options]
    subprocess.run(command, cwd=package, env=environ, check=True)


def compile_file(source: Path) -> bool:
    """Write the compiled file beside its source; returns whether that changed anything."""
    target = source.with_suffix(".mo")
    compiled = polib.pofile(str(source)).to_binary()
    if target.exists() and target.read_bytes() == compiled:
        return False
    target.write_bytes(compiled)
    return True


def problems(source: Path) -> list[str]:
    """a stale compilation and doubtful translations."""
    catalogue = polib.pofile(str(source))
    name = source.relative_to(ROOT)
    target = source.with_suffix(".mo")
    found = []
    if not target.exists() or target.read_bytes() != catalogue.to_binary():
        found.append(f"{name}: not compiled since it was changed; run make messages")
    found += [f"{name}:{entry.linenum}: doubtful translation of “{entry.msgid}”" for entry in catalogue.fuzzy_entries()]
    return found


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.messages", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when something is out of date")
    if parser.parse_args().check:
        found = [problem for source in sources() for problem in problems(source)]
        print("\n".join(found) or f"{len(sources())} translations are compiled.")
        return 1 if found else 0
    if shutil.which("xgettext"):
        for package in packages():
            collect(package)
    else:
        print("New texts are not collected: that needs gettext (apt-get install gettext, brew install gettext).")
    changed = [str(source.relative_to(ROOT)) for source in sources() if compile_file(source)]
    print("\n".join(f"compiled {name}" for name in changed) or "All translations were compiled already.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
