"""Timing in alternating rounds, so that what else the machine does falls on all projects alike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

from .pages import KINDS, Kind, Requests, batch
from .processes import Timing, WebProcess

WARM_UP = 5
"""Requests of a kind before the first round, at least one of each address: byte code is specialised, templates and pages are kept."""

Say = Callable[[str], None]


@dataclass(frozen=True)
class Contestant:
    """A web process with its addresses by kind of page; `compressed` where answers are asked for as browsers do."""

    process: WebProcess
    pages: Mapping[str, Requests]
    compressed: bool = False


@dataclass
class Measured:
    """All rounds of one kind of page in one project."""

    rounds: list[Timing] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        walls = sorted(wall for timing in self.rounds for wall in timing.wall)
        cuts = quantiles(walls, n=100, method="inclusive") if len(walls) > 1 else walls * 99
        servers = [timing.servers for timing in self.rounds if timing.servers is not None]
        return {
            "web_ms": 1000 * median(timing.web for timing in self.rounds),
            "servers_ms": 1000 * median(servers) if servers else None,
            "p50_ms": 1000 * cuts[49],
            "p95_ms": 1000 * cuts[94],
        }

    def ratio_to(self, other: "Measured", *, with_servers: bool = False) -> float:
        """The median over the rounds of this one's CPU divided by the other's in the same round."""
        pairs = zip(self.rounds, other.rounds, strict=True)
        return median((a.total / b.total) if with_servers else (a.web / b.web) for a, b in pairs)


def run_rounds(contestants: Mapping[str, Contestant], rounds: int, size: int, say: Say) -> dict[str, dict[str, Measured]]:
    """By kind and project. Each round asks every project for every kind once, in turns, every other round in reverse order."""
    results: dict[str, dict[str, Measured]] = {kind.code: {} for kind in KINDS}
    for kind in KINDS:
        for name, contestant in _having(contestants, kind):
            warm_up = batch(contestant.pages[kind.code], max(WARM_UP, len(contestant.pages[kind.code])), 0)
            contestant.process.time(warm_up, gzip=contestant.compressed)
            results[kind.code][name] = Measured()
    for number in range(rounds):
        say(f"round {number + 1} of {rounds}")
        for kind in KINDS:
            having = _having(contestants, kind)
            for name, contestant in having if number % 2 == 0 else reversed(having):
                requests = batch(contestant.pages[kind.code], size, number)
                results[kind.code][name].rounds.append(contestant.process.time(requests, gzip=contestant.compressed))
    return results


def _having(contestants: Mapping[str, Contestant], kind: Kind) -> list[tuple[str, Contestant]]:
    return [(name, contestant) for name, contestant in contestants.items() if kind.code in contestant.pages]
