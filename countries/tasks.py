import logging

from celery import shared_task

from . import rights

logger = logging.getLogger(__name__)


@shared_task
def derive_rights() -> None:
    """Nightly: give the rights of the roles that begin today, take those of the roles that have ended."""
    for difference in rights.derive_rights().differences:
        logger.info("Rights put right: %s", difference)
