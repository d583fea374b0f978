"""The Chromium that the browser tests drive: the machine's own. `python -m tests.browser.chromium` sees to it that there is one.

Playwright's own download is not used: it is large and comes from an address that many networks do not reach.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS_PROGRAMS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends", "chromium")


def find_chromium() -> str | None:
    """The program's path: CHROMIUM in the environment, else the machine's."""
    named = os.environ.get("CHROMIUM")
    installed = [shutil.which(name) for name in NAMES]
    on_macos = [program for program in MACOS_PROGRAMS if Path(program).exists()]
    return next((program for program in (named, *installed, *on_macos) if program), None)


def how_to_install() -> str:
    """The one command that puts Chromium on this machine."""
    if sys.platform == "darwin":
        return "brew install --cask chromium"
    if shutil.which("apt-get"):
        return f"sudo {' '.join(APT_INSTALL)}"
    return "install the package `chromium` of your system, or set CHROMIUM=/path/to/chrome"


def install_chromium() -> bool:
    """As root on Debian, install it with its package manager; returns whether there is one now."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    sys.stdout.write("  Installing Chromium for the browser tests …\n")
    sys.stdout.flush()
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (("apt-get", "update", "-qq"), (*APT_INSTALL, "-qq")):
        subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, check=False)
    return find_chromium() is not None


def main() -> int:
    """Returns 1 only in CI: a developer may run the other tests without a browser."""
    if find_chromium() or install_chromium():
        return 0
    missing = f"The browser tests need Chromium: {how_to_install()}\n"
    if os.environ.get("CI"):
        sys.stderr.write(missing)
        return 1
    sys.stdout.write(f"{missing}Without it they are skipped.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
