import logging

from celery import shared_task
from django.utils import timezone

from . import rights
from .mails import delivery
from .models import Invitation, Mail, invitations, mails
from .sign_in import email_change
from .sign_in.resets import send_reset

logger = logging.getLogger(__name__)


@shared_task
def derive_rights() -> None:
    """Nightly: give the rights of the roles that begin today, take those of the roles that have ended."""
    for difference in rights.derive_rights().differences:
        logger.info("Rights put right: %s", difference)


@shared_task(time_limit=180)  # seconds; less than delivery.CLAIM
def send_mails() -> None:
    """Send the mails that are due. Asked for after each commit that wrote some, and by beat for whatever was left."""
    if delivery.send_due():
        send_mails.delay()


@shared_task
def forget_old_mails() -> None:
    """Nightly: drop mails of more than 90 days ago, and with them their keys."""
    Mail.objects.filter(created_at__lt=timezone.now() - mails.KEPT_FOR).delete()


@shared_task
def forget_old_invitations() -> None:
    """Nightly: drop invitations that were over 90 days ago. The journal keeps who invited whom, and who accepted."""
    Invitation.objects.over_since(timezone.now() - invitations.KEPT_FOR).delete()


@shared_task
def forget_old_address_changes() -> None:
    """Nightly: drop the addresses that somebody wanted and did not confirm in time."""
    email_change.forget_old_wishes()


@shared_task
def send_password_reset(email: str, language: str) -> None:
    """Runs for every address that somebody typed, whether it has an account or not."""
    send_reset(email, language)
