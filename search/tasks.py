import logging

from celery import shared_task

from . import reconcile as service

logger = logging.getLogger(__name__)


@shared_task
def reconcile() -> None:
    """Nightly: put right the rows that are not what their pages say, and leave a trace when there were any."""
    for kind, ids in service.reconcile().differences.items():
        logger.warning("Search rows that differed from their pages: %s %s", kind, ids[:50])
