"""What the SMTP server does with a mail."""

import asyncio

from aiosmtpd.smtp import SMTP, Envelope, Session

from .store import Store


class Receiver:
    """Takes every mail, whoever it is for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        content = envelope.original_content or b""
        await asyncio.to_thread(self._store.add, content, list(envelope.rcpt_tos))
        return "250 OK"
