"""What the launcher says at the terminal: one line per step, with its duration."""

import io
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

CLEAR_LINE = "\r\x1b[K"


def say(text: str = "") -> None:
    """Print a line."""
    _write(f"{text}\n")


@contextmanager
def step(title: str, *, keep_lines: bool = False) -> Iterator[io.TextIOBase]:
    """Announce a step, then print how long it took. The block receives a stream for the step's own lines.

    They stand below the title; without `keep_lines` only the latest one is shown, in place, and only at a terminal.
    """
    begin = time.monotonic()
    in_place = sys.stdout.isatty() and not keep_lines
    shown = 0

    def show(line: str) -> None:
        nonlocal shown
        shown += 1
        _write(f"{CLEAR_LINE}  {title} … {line[:60]}" if in_place else f"\n      {line}")

    _write(f"  {title} … ")
    try:
        yield Lines(show) if in_place or keep_lines else io.StringIO()
    except BaseException:
        _write("\n")
        raise
    seconds = f"{time.monotonic() - begin:.1f} s"
    if shown:
        _write(f"{CLEAR_LINE}  {title} … {seconds}\n" if in_place else f"\n      {seconds}\n")
    else:
        _write(f"{seconds}\n")


class Lines(io.TextIOBase):
    """A text stream for commands: hands over each whole line that is not empty."""

    def __init__(self, show: Callable[[str], None]) -> None:
        super().__init__()
        self._show = show
        self._rest = ""

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        *whole, self._rest = (self._rest + text).split("\n")
        for line in filter(None, (line.strip() for line in whole)):
            self._show(line)
        return len(text)


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError:
        pass  # the terminal was closed; stopping goes on without it
