"""`python -m bench.search`: fill, measure at each size, print the tables, keep everything as JSON under .local/bench-search/."""

import argparse
import sys
import time
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from sites.services import LOCAL, Services, running_services, running_services_in_free_slot

from ..servers import environment_without_servers
from .report import tables
from .run import FULL, QUICK, Run, write_results

HOMES = LOCAL / "bench-search"
SIZES = (10_000, 100_000, 1_000_000)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.search", description="What searching costs as the network grows.")
    parser.add_argument("--sizes", type=_sizes, default=SIZES, help="numbers of documents, rising (default: 10000,100000,1000000)")
    parser.add_argument("--quick", action="store_true", help="2,000 documents, 60 questions: shows that the bench works, measures nothing")
    parser.add_argument("--output", type=Path, help="where the JSON goes (default: .local/bench-search/<time>.json)")
    arguments = parser.parse_args()
    effort = QUICK if arguments.quick else FULL
    sizes = (2000,) if arguments.quick else arguments.sizes
    path = arguments.output or HOMES / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
    with _servers(quick=arguments.quick) as services:
        results = Run(services, effort, say).measure(sizes, lambda so_far: write_results(so_far, path))
    sys.stdout.write(f"\n{tables(results)}\n\nAll figures: {path}\n")


def _servers(*, quick: bool) -> AbstractContextManager[Services]:
    """Disposable ones start sooner and never get as fast as they could."""
    environ = environment_without_servers()
    if quick:
        return running_services_in_free_slot(HOMES, description="the search bench", elasticsearch=True, environ=environ)
    return running_services(HOMES / "full", description="the search bench", elasticsearch=True, environ=environ)


def _sizes(written: str) -> tuple[int, ...]:
    return tuple(sorted(int(size) for size in written.split(",")))


started = time.monotonic()


def say(line: str) -> None:
    sys.stdout.write(f"{time.monotonic() - started:6.0f} s  {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
