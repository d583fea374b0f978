"""What reaches people by mail in a test."""

from django.core import mail

from countries.mails.delivery import send_due


def delivered() -> list[mail.EmailMultiAlternatives]:
    """All mails that have reached the mail server, after what waits was sent."""
    send_due()
    return mail.outbox
