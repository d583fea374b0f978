"""Run a command with the servers up: `python -m sites.services [--elasticsearch] .local/mine -- python manage.py migrate`."""

import os
import subprocess
import sys
from pathlib import Path

from . import ServiceError, running_services

USAGE = "usage: python -m sites.services [--elasticsearch] <folder for the data> -- <command>"


def main(arguments: list[str]) -> int:
    """Returns the command's exit code."""
    elasticsearch = arguments[:1] == ["--elasticsearch"]
    arguments = arguments[1:] if elasticsearch else arguments
    if len(arguments) < 3 or arguments[1] != "--":
        sys.stderr.write(f"{USAGE}\n")
        return 2
    home, command = Path(arguments[0]).absolute(), arguments[2:]
    try:
        with running_services(home, description=" ".join(command), elasticsearch=elasticsearch) as services:
            for remark in services.remarks:
                sys.stderr.write(f"{remark}\n")
            try:
                return subprocess.run(command, env={**os.environ, **services.environment}, check=False).returncode
            except FileNotFoundError:
                sys.stderr.write(f"{command[0]}: no such command\n")
                return 127
    except ServiceError as error:
        sys.stderr.write(f"{error}\n")
        return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
