"""Child processes that end with their parent."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .accounts import Account

LAST_LINES = 15
KILL_PATIENCE = 5.0
PR_SET_PDEATHSIG = 1


@dataclass
class Child:
    """A running program with its own log; it is the leader of its own process group, so Ctrl-C reaches only the parent."""

    name: str
    popen: subprocess.Popen[bytes]
    log: Path
    log_start: int
    stop_signal: signal.Signals = signal.SIGTERM

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self.popen.poll()

    def last_lines(self) -> str:
        """The end of what this run of the program wrote to its log."""
        with self.log.open("rb") as log:
            log.seek(self.log_start)
            lines = log.read().decode(errors="replace").splitlines()
        return "\n".join(lines[-LAST_LINES:])

    def ask_to_stop(self) -> None:
        """Send the signal with which this program ends in good order."""
        if self.popen.poll() is None:
            self.popen.send_signal(self.stop_signal)

    def stop(self, patience: float = 10.0) -> None:
        """Ask it to stop, wait, then kill what is left of its group."""
        self.ask_to_stop()
        try:
            self.popen.wait(patience)
        except subprocess.TimeoutExpired:
            pass
        finally:
            self.kill()

    def kill(self) -> None:
        """End the whole group at once."""
        # Nothing may be left of it; macOS answers "not permitted" for a group of zombies.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait(KILL_PATIENCE)


def start(
    name: str,
    command: Sequence[str],
    *,
    log: Path,
    environ: Mapping[str, str],
    cwd: Path,
    account: Account | None = None,
    stop_signal: signal.Signals = signal.SIGTERM,
) -> Child:
    """Start a program in the background; its output is appended to `log`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        log_start = output.tell()
        popen = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=dict(environ),
            cwd=cwd,
            start_new_session=True,
            preexec_fn=_tether(stop_signal),
            **(account.popen_options if account else {}),
        )
    return Child(name, popen, log, log_start, stop_signal)


def wait_until(ready: Callable[[], bool], child: Child, *, patience: float, interval: float = 0.03) -> bool:
    """Poll until `ready()`; False when the child ended or patience did."""
    end = time.monotonic() + patience
    while not ready():
        if child.exit_code is not None or time.monotonic() > end:
            return False
        time.sleep(interval)
    return True


def _tether(stop_signal: signal.Signals) -> Callable[[], None] | None:
    """On Linux the kernel itself sends `stop_signal` when the parent dies, even by `kill -9`; elsewhere the next start tidies up."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def set_parent_death_signal() -> None:
        prctl(PR_SET_PDEATHSIG, int(stop_signal))

    return set_parent_death_signal
