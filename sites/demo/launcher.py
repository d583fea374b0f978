"""Start everything that the demo needs, keep it running, and leave nothing behind.

Order: port and data are checked, PostgreSQL and Valkey start, the steps run, the programs start, the table of addresses is printed. It
ends the other way round, whatever the reason.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from sites.services import HomeInUseError, ServiceError, UnusableDataError, remove_services_data, running_services

from . import folders, steps
from .console import say, step
from .ports import PortError, addresses_for, read_port
from .programs import ProgramEndedError, running_programs, wait_until_ready, watch
from .signals import StopRequested, stop_requests

SETTINGS = "sites.settings.demo"
FAILED = 1


def run_demo() -> int:
    """Run until told to stop; returns the exit code. Everything that can go wrong ends here, as words for the terminal."""
    try:
        with stop_requests():
            _run()
    except StopRequested:
        say("\nStopped. The data is kept: make demo goes on with it, make demo-reset removes it.")
        return 0
    except HomeInUseError as error:
        say(f"The demo already runs in this folder: {error.holder}. Use that one, or stop it with Ctrl-C where it was started.")
    except UnusableDataError as error:
        say(f"{error}\nTo start the demo afresh: make demo-reset, then make demo.")
    except (PortError, ServiceError, steps.StepFailedError, ProgramEndedError) as error:
        say(str(error))
    return FAILED


def reset_demo() -> int:
    """Remove the demo's data; returns the exit code."""
    try:
        removed = remove_services_data(folders.HOME, environ=os.environ)
    except HomeInUseError as error:
        say(f"The demo is running: {error.holder}. Stop it with Ctrl-C where it was started, then reset it.")
        return FAILED
    except ServiceError as error:
        say(str(error))
        return FAILED
    for folder in (folders.HOME, folders.STATIC, folders.LOGS):
        if folder.exists():
            shutil.rmtree(folder)
            removed.append(folder)
    folders.STATIC_FINGERPRINT.unlink(missing_ok=True)
    say("Removed the demo's data. make demo starts afresh." if removed else "There was no data of the demo.")
    if os.environ.get("DATABASE_URL"):
        say("The database named in DATABASE_URL was left as it is.")
    return 0


def _run() -> None:
    port = read_port(os.environ.get("PORT") or "8000")
    with ExitStack() as stack:
        with step("Starting PostgreSQL and Valkey"):
            description = f"http://localhost:{port}/"
            services = stack.enter_context(running_services(folders.HOME, description=description, environ=os.environ))
        for remark in services.remarks:
            say(f"  {remark}")
        addresses = addresses_for(port)
        environment = demo_environment(port, services.environment)
        stack.enter_context(_environment_file(environment))
        os.environ.update(environment)
        steps.prepare(port)
        with step("Starting web server, worker and clock"):
            programs = stack.enter_context(running_programs(addresses, os.environ))
            wait_until_ready(port, programs)
        steps.print_summary(port)
        say(f"\nLogs: {folders.LOGS}. Ctrl-C stops everything.")
        watch([*programs, *services.children])


def demo_environment(port: int, addresses: Mapping[str, str]) -> dict[str, str]:
    """The variables by which every process of the demo knows its servers and folders."""
    return {
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "PORT": str(port),
        "MEDIA_ROOT": str(folders.MEDIA),
        "STATIC_ROOT": str(folders.STATIC),
        **addresses,
    }


@contextmanager
def _environment_file(environment: Mapping[str, str]) -> Iterator[None]:
    """Tell other commands of this checkout where the running demo's servers are; readable by this user only."""
    folders.ENVIRONMENT.unlink(missing_ok=True)
    folders.ENVIRONMENT.touch(mode=0o600)
    folders.ENVIRONMENT.write_text("".join(f"{name}={value}\n" for name, value in environment.items()))
    try:
        yield
    finally:
        folders.ENVIRONMENT.unlink(missing_ok=True)
