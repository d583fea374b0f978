"""`python -m sites.demo` runs the demo until it is told to stop; `--reset` removes its data, `--code` shows what staff are asked for."""

import argparse
import sys

from .console import say
from .launcher import reset_demo, run_demo
from .second_factor import current_code


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m sites.demo", description=__doc__)
    parser.add_argument("--reset", action="store_true", help="remove the demo's data; the next start begins afresh")
    parser.add_argument("--code", action="store_true", help="show the code that the demo's central and country staff sign in with now")
    options = parser.parse_args()
    if options.code:
        say(current_code())
        return 0
    return reset_demo() if options.reset else run_demo()


if __name__ == "__main__":
    sys.exit(main())
