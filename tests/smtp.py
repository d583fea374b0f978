"""A real SMTP server for tests, which can be told to be difficult."""

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass
class PostOffice:
    """Accepts what it is sent, on a port of its own that stays the same while it is away.

    `answers` are given first, each once, as RCPT's or DATA's: `{"RCPT": ["451 later"]}`. `hangs` names the command that is never answered.
    """

    port: int = 0
    received: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=dict)
    hangs: str = ""
    asked: int = 0
    """How many clients came."""
    password: str = ""
    """Whoever signs in must know it."""
    _controller: Controller | None = None

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def open(self) -> None:
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, authenticator=self._authenticate, auth_require_tls=False)
        self._controller.start()

    def close(self) -> None:
        if self._controller:
            self._controller.stop()
        self._controller = None

    async def handle_EHLO(self, server: SMTP, session: Session, envelope: Envelope, hostname: str, lines: list[str]) -> list[str]:  # noqa: N802
        self.asked += 1
        session.host_name = hostname
        await self._hang_at("EHLO")
        return lines

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        answer = self._answer("MAIL")
        if answer.startswith("2"):
            envelope.mail_from = address
        return answer

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        await self._hang_at("RCPT")
        answer = self._answer("RCPT")
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        await self._hang_at("DATA")
        answer = self._answer("DATA")
        if answer.startswith("2"):
            self.received.append(message_from_bytes(envelope.content, policy=policy.default))
            self.recipients.append(list(envelope.rcpt_tos))
        await self._hang_at("ACCEPTED")
        return answer

    def _authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword) -> AuthResult:
        return AuthResult(success=data.password.decode() == self.password, handled=False)

    def _answer(self, command: str) -> str:
        waiting = self.answers.get(command)
        return waiting.pop(0) if waiting else "250 OK"

    async def _hang_at(self, command: str) -> None:
        if self.hangs == command:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(3600)


@pytest.fixture
def post_office() -> Iterator[PostOffice]:
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # the server's own, which runs in this process
    office = PostOffice(port=_free_port())
    office.open()
    yield office
    office.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
