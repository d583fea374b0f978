import logging
from typing import Any

from celery import shared_task
from django.utils.module_loading import import_string

logger = logging.getLogger(__name__)


@shared_task
def run_task(module_path: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    """Run one of Wagtail's own tasks by its import path (see tasks_backend)."""
    import_string(module_path).func(*args, **kwargs)


@shared_task
def run_opening(pk: int) -> None:
    """Open the country that an opening asks for."""
    from .rollout import openings

    openings.run_opening(pk)


@shared_task
def send_waiting_openings() -> None:
    """Each minute: openings that no worker has taken are sent again."""
    from .rollout import openings

    if count := openings.send_waiting_openings():
        logger.warning("%s openings were waiting for a worker and were sent again.", count)


@shared_task(time_limit=60)
def check_address(portal_id: int) -> None:
    """See whether a portal's address leads to it."""
    from .rollout import address

    address.check_address(portal_id)


@shared_task
def check_portals() -> None:
    """Nightly: leave a trace of what is wrong with any portal."""
    from .rollout.checks import check_portals as find_problems

    for problem in find_problems():
        logger.warning("Portal %s: %s", problem.portal, problem.message)
