"""The mails that were caught: a file each, so that they are still there at the next start, with the links that still work."""

import os
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

MOST = 500
"""Older mails are removed."""
NAME = re.compile(r"\d{20}-[0-9a-f]{8}")
SUFFIX = ".eml"
ENVELOPE = "X-Envelope-To"


@dataclass(frozen=True)
class Caught:
    """A mail as its readers see it. `name` is its file's, without the suffix, and rises with time."""

    name: str
    message: EmailMessage

    @property
    def received_at(self) -> datetime:
        return datetime.strptime(self.name[:20], "%Y%m%d%H%M%S%f").replace(tzinfo=UTC).astimezone()

    @property
    def recipients(self) -> str:
        return self._header(ENVELOPE)

    @property
    def sender(self) -> str:
        return self._header("From")

    @property
    def subject(self) -> str:
        return self._header("Subject")

    @property
    def text(self) -> str:
        return self._body("plain")

    @property
    def html(self) -> str:
        return self._body("html")

    def _header(self, name: str) -> str:
        try:
            return str(self.message.get(name, "")).strip()
        except (ValueError, IndexError, AttributeError):  # the parser of headers meets some that it cannot take
            return ""

    def _body(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        if part is None:
            return ""
        try:
            return str(part.get_content())
        except (LookupError, UnicodeError):  # a character set that nobody knows
            payload = part.get_payload(decode=True)
            return payload.decode(errors="replace") if isinstance(payload, bytes) else ""


class Store:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, content: bytes, recipients: list[str]) -> str:
        """Keep a mail as it came; returns its name."""
        name = f"{datetime.now(UTC):%Y%m%d%H%M%S%f}-{secrets.token_hex(4)}"
        envelope = " ".join(", ".join(recipients).split())
        unfinished = self._folder / f"{name}.unfinished"
        unfinished.write_bytes(f"{ENVELOPE}: {envelope}\r\n".encode() + content)
        unfinished.rename(self._file(name))
        for old in self._names()[MOST:]:
            self._file(old).unlink(missing_ok=True)
        return name

    def all(self) -> list[Caught]:
        """The newest first."""
        return [caught for name in self._names() if (caught := self.get(name))]

    def get(self, name: str) -> Caught | None:
        """None where there is no such mail."""
        if not NAME.fullmatch(name):
            return None
        try:
            content = self._file(name).read_bytes()
        except FileNotFoundError:
            return None
        return Caught(name, message_from_bytes(content, policy=policy.default))

    def _names(self) -> list[str]:
        found = (entry.name.removesuffix(SUFFIX) for entry in os.scandir(self._folder) if entry.name.endswith(SUFFIX))
        return sorted(filter(NAME.fullmatch, found), reverse=True)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}{SUFFIX}"
