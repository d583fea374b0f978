import logging

from celery import shared_task
from redis.exceptions import RedisError

from . import counting
from . import reconcile as service

logger = logging.getLogger(__name__)


@shared_task
def reconcile() -> None:
    """Nightly: put right the rows that are not what their pages say, and leave a trace when there were any."""
    for kind, ids in service.reconcile().differences.items():
        logger.warning("Search rows that differed from their pages: %s %s", kind, ids[:50])


@shared_task
def move_search_counts() -> None:
    """Every five minutes: what visitors searched, from Valkey into the database."""
    try:
        counting.move_counts()
    except RedisError as error:
        logger.warning("The counted searches stay in Valkey until it answers: %s", error)


@shared_task
def forget_search_counts() -> None:
    """Nightly: drop counts of more than thirteen months ago."""
    counting.forget_old_counts()
