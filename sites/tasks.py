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
def check_portals() -> None:
    """Nightly: leave a trace of what is wrong with any portal."""
    from .rollout.checks import check_portals as find_problems

    for problem in find_problems():
        logger.warning("Portal %s: %s", problem.portal, problem.message)
