"""`python -m sites.demo` runs the demo until it is told to stop; `--reset` removes its data."""

import argparse
import sys

from .launcher import reset_demo, run_demo


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m sites.demo", description=__doc__)
    parser.add_argument("--reset", action="store_true", help="remove the demo's data; the next start begins afresh")
    return reset_demo() if parser.parse_args().reset else run_demo()


if __name__ == "__main__":
    sys.exit(main())
