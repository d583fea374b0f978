"""The programs of the running demo: the web server that production uses, a Celery worker, Celery's clock and the mail catcher."""

import http.client
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sites.services import LOCAL, Child, processes

from . import folders
from .ports import LOOPBACK

READY_PATH = "/-/ready"
READY_PATIENCE = 90.0
STOP_PATIENCE = 12.0
CHECK_INTERVAL = 0.25


class ProgramEndedError(Exception):
    """A program of the demo ended by itself, or did not become ready; the message ends with its log's last lines."""


@dataclass(frozen=True)
class Mailbox:
    """Where the mail catcher listens: for mails, and for those who read them."""

    smtp_port: int
    pages: Sequence[str]


@contextmanager
def running_programs(addresses: Sequence[str], mailbox: Mailbox, environ: Mapping[str, str]) -> Iterator[list[Child]]:
    """Have web server, worker, clock and mail catcher while the block runs. All are told to end at once, then waited for."""
    pages = [word for address in mailbox.pages for word in ("--page", address)]
    commands = {
        "web": ["gunicorn", *(word for address in addresses for word in ("--bind", address)), "sites.wsgi:application"],
        "worker": ["celery", "--app", "sites", "worker", "--loglevel", "INFO", "--concurrency", "2"],
        "beat": ["celery", "--app", "sites", "beat", "--loglevel", "INFO", "--schedule", str(folders.BEAT_SCHEDULE)],
        "mails": ["sites.demo.mailbox", "--folder", str(folders.MAILS), "--smtp-port", str(mailbox.smtp_port), *pages],
    }
    children: list[Child] = []
    try:
        for name, command in commands.items():
            child = processes.start(
                name,
                [sys.executable, "-m", *command],
                log=folders.LOGS / f"{name}.log",
                environ=environ,
                cwd=LOCAL.parent,
            )
            children.append(child)
        yield children
    finally:
        for child in children:
            child.ask_to_stop()
        for child in children:
            child.stop(STOP_PATIENCE)


def wait_until_ready(port: int, children: Sequence[Child]) -> None:
    """Return when the readiness address answers 200.

    Raises ProgramEndedError.
    """
    end = time.monotonic() + READY_PATIENCE
    while (answer := _ask_readiness(port)) is None or answer[0] != http.HTTPStatus.OK:
        check_all_run(children)
        if time.monotonic() > end:
            said = f"answers {answer[0]}: {answer[1]}" if answer else "does not answer"
            raise ProgramEndedError(f"The web server {said} at {READY_PATH}.\n{_end_of_log(children[0])}")
        time.sleep(CHECK_INTERVAL)


def watch(children: Sequence[Child]) -> None:
    """Return never, as long as all programs run.

    Raises ProgramEndedError.
    """
    while True:
        check_all_run(children)
        time.sleep(CHECK_INTERVAL)


def check_all_run(children: Sequence[Child]) -> None:
    """Raises ProgramEndedError for the first program that ended."""
    for child in children:
        if child.exit_code is not None:
            raise ProgramEndedError(f"The program “{child.name}” ended (exit code {child.exit_code}).\n{_end_of_log(child)}")


def _end_of_log(child: Child) -> str:
    lines = "\n".join(f"    {line}" for line in child.last_lines().splitlines())
    return f"The end of {child.log}:\n{lines}"


def _ask_readiness(port: int) -> tuple[int, str] | None:
    """Status and body; None while nobody listens. No proxy is asked, whatever the environment says."""
    connection = http.client.HTTPConnection(LOOPBACK[0][1], port, timeout=10)
    try:
        connection.request("GET", READY_PATH, headers={"Host": "localhost"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode(errors="replace")
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
