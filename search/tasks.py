import logging
from datetime import timedelta

from celery import shared_task
from django.utils import timezone
from elasticsearch import ApiError, TransportError
from redis.exceptions import RedisError

from . import counting, vocabulary
from . import reconcile as service
from .elasticsearch.client import is_configured
from .elasticsearch.comparison import compare, mend
from .elasticsearch.indexes import live_index
from .elasticsearch.sender import send_all_lags

logger = logging.getLogger(__name__)


@shared_task
def send_lags() -> None:
    """Send what the indexes lack. Asked for after each publication, and by beat for whatever was missed."""
    if not is_configured():
        return
    try:
        send_all_lags()
    except (ApiError, TransportError) as error:
        # The lags stay, the index's row holds the error, and beat tries again.
        logger.warning("The search index could not be brought up to date: %s", error)


@shared_task
def compare_index() -> None:
    """Nightly: put right what differs between the live index and the table, and leave a trace when anything did."""
    index = live_index() if is_configured() else None
    if index is None:
        return
    try:
        if differences := compare(index):
            logger.warning("Documents of the search index that differed from their rows: %s", differences)
            mend(index, differences)
            send_all_lags()
    except (ApiError, TransportError) as error:
        logger.warning("The search index could not be compared: %s", error)


def request_sending() -> None:
    """Have the worker send soon."""
    if is_configured():
        send_lags.delay()


@shared_task
def reconcile() -> None:
    """Nightly: put right the rows that are not what their pages say, and leave a trace when there were any."""
    for kind, ids in service.reconcile().differences.items():
        logger.warning("Search rows that differed from their pages: %s %s", kind, ids[:50])


LEARNED_AGAIN = timedelta(minutes=15)
"""Beat asks every five minutes: a task that comes late misses nothing."""


@shared_task
def learn_words() -> None:
    """Every five minutes: the words of what was just published, for misspelt ones to be corrected to."""
    vocabulary.learn_words(timezone.now() - LEARNED_AGAIN)


@shared_task
def count_words() -> None:
    """Nightly: the words of all that is public."""
    vocabulary.count_words()


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
