import logging

from celery import shared_task

from . import rights
from .sign_in.resets import send_reset

logger = logging.getLogger(__name__)


@shared_task
def derive_rights() -> None:
    """Nightly: give the rights of the roles that begin today, take those of the roles that have ended."""
    for difference in rights.derive_rights().differences:
        logger.info("Rights put right: %s", difference)


@shared_task
def send_password_reset(email: str, language: str) -> None:
    """Runs for every address that somebody typed, whether it has an account or not."""
    send_reset(email, language)
