"""`make bench`: fill, measure, print the tables and keep everything as JSON under .local/bench/ (docs/bench.md)."""

import argparse
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from sites.services import LOCAL, running_services_in_free_slot

from .report import tables
from .run import Run, write_results
from .servers import environment_without_servers
from .volume import FULL, QUICK

HOMES = LOCAL / "bench"


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description="What the public pages cost, beside a plain Wagtail project.")
    parser.add_argument("--quick", action="store_true", help="four small portals: shows that the bench works, measures nothing")
    parser.add_argument("--rounds", type=int, default=8, help="alternating rounds (default: 8)")
    parser.add_argument("--requests", type=int, default=8, help="requests of each kind of page in a round (default: 8)")
    parser.add_argument("--search", choices=("postgres", "elasticsearch"), default="postgres", help="who answers the network's searches")
    parser.add_argument("--output", type=Path, help="where the JSON goes (default: .local/bench/<time>.json)")
    arguments = parser.parse_args()
    rounds, size = (1, 2) if arguments.quick else (arguments.rounds, arguments.requests)
    environ = environment_without_servers()
    elasticsearch = arguments.search == "elasticsearch"
    with running_services_in_free_slot(HOMES, description="make bench", elasticsearch=elasticsearch, environ=environ) as services:
        results = Run(services, QUICK if arguments.quick else FULL, say).measure(rounds, size)
    path = arguments.output or HOMES / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
    write_results(results, path)
    sys.stdout.write(f"\n{tables(results)}\n\nAll figures: {path}\n")


started = time.monotonic()


def say(line: str) -> None:
    sys.stdout.write(f"{time.monotonic() - started:6.0f} s  {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
