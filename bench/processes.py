"""The web processes, seen from the run that asks them."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, cast

WEB = Path(__file__).with_name("web.py")


class WebProcessFailed(Exception):
    """A web process ended before its answer; what it said is in its log."""


def cpu_seconds(pid: int) -> float | None:
    """What the threads of a process have spent on the CPU so far, to the nanosecond; None where the system does not tell."""
    try:
        spent = [int(thread.read_text().split()[0]) for thread in Path(f"/proc/{pid}/task").glob("*/schedstat")]
        return sum(spent) / 1e9 if spent else None
    except (OSError, ValueError, IndexError):
        return None


@dataclass
class Timing:
    """One batch of requests. Seconds per request; `servers` is the mean of what the servers behind it spent, None if unknown."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    servers: float | None = None

    @property
    def web(self) -> float:
        """Mean seconds of the web process per request."""
        return sum(self.cpu) / len(self.cpu)

    @property
    def total(self) -> float:
        return self.web + (self.servers or 0.0)


class WebProcess:
    """A project's application in a fresh interpreter; `servers` are process ids whose CPU counts as the page's too."""

    def __init__(self, name: str, folder: Path, environment: Mapping[str, str], log: Path, servers: Sequence[int] = ()) -> None:
        self.name = name
        self._log = log.open("ab")
        self._popen = subprocess.Popen(
            [sys.executable, "-P", str(WEB)],
            cwd=folder,
            env={**environment, "PYTHONPATH": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )
        self._questions = cast("BinaryIO", self._popen.stdin)
        self._answers = cast("BinaryIO", self._popen.stdout)
        self._servers = list(servers)

    def __enter__(self) -> "WebProcess":
        self._servers.append(self._ask({"do": "hello"})["backend"])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._popen.communicate()
        self._log.close()

    def look(self, requests: Sequence[tuple[str, str]], *, show: bool = False) -> list[dict[str, Any]]:
        """Status, queries and sizes of each page, once warm."""
        return self._ask({"do": "look", "requests": list(requests), "show": show})

    def time(self, requests: Sequence[tuple[str, str]], *, gzip: bool = False) -> Timing:
        before = self._server_seconds()
        answer = self._ask({"do": "time", "requests": list(requests), "gzip": gzip})
        after = self._server_seconds()
        spent = None if before is None or after is None else (after - before) / len(requests)
        return Timing(answer["cpu"], answer["wall"], spent)

    def _server_seconds(self) -> float | None:
        seconds = [cpu_seconds(pid) for pid in self._servers]
        return None if None in seconds else sum(each or 0.0 for each in seconds)

    def _ask(self, question: dict[str, Any]) -> Any:
        self._questions.write(json.dumps(question).encode() + b"\n")
        self._questions.flush()
        line = self._answers.readline()
        if not line:
            raise WebProcessFailed(f"The process of {self.name} ended with {self._popen.wait()}; see {self._log.name}.")
        return json.loads(line)
