"""Django's EMAIL_BACKEND: what Django, Wagtail or another package sends becomes a row, too."""

from collections.abc import Sequence

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils.translation import get_language

from ..models import Mail, Portal, User
from ..permissions import portal_of_user
from .outbox import keep, sender_of
from .writing import html_of, one_line, tidy


class OutboxBackend(BaseEmailBackend):
    """Writes a row per address, each with a fate of its own; nobody sees who else was written to.

    All these mails are confidential: nothing says which of them holds a link that lets its holder in. Nor does anything say what they are
    about, so they have no key; a reader who has a part in one portal is written to in its name. What is text alone gets an HTML twin.
    Attachments are not kept: a mail links to what its reader may see.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Raises ValidationError for an address that is none, ValueError for an attachment."""
        with transaction.atomic():
            return sum(_keep(message) for message in email_messages)


def _keep(message: EmailMessage) -> int:
    if message.attachments:
        raise ValueError("The outbox keeps no attachments: write a link to what the reader may see.")
    language, subject = get_language() or settings.LANGUAGE_CODE, one_line(message.subject)
    text, html = (tidy(message.body), _html_in(message)) if message.content_subtype != "html" else ("", message.body)
    is_ours = message.from_email == settings.DEFAULT_FROM_EMAIL
    for recipient in dict.fromkeys(message.recipients()):
        portal = _portal_of(recipient)
        keep(
            Mail(
                portal=portal,
                language=language,
                is_confidential=True,
                sender=sender_of(portal) if is_ours else one_line(message.from_email),
                recipient=recipient,
                reply_to=one_line(", ".join(message.reply_to)),
                subject=subject,
                text=text,
                html=html.replace("\0", "") or html_of(text, subject, language, portal),
            )
        )
    return 1 if message.recipients() else 0


def _portal_of(recipient: str) -> Portal | None:
    user = User.objects.filter(email=recipient.strip().lower()).first()
    return portal_of_user(user) if user else None


def _html_in(message: EmailMessage) -> str:
    alternatives = message.alternatives if isinstance(message, EmailMultiAlternatives) else []
    return next((str(content) for content, kind in alternatives if kind == "text/html"), "")
