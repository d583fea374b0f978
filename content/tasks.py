import logging

from celery import shared_task
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Revision

from .confirmation import ask_publishers

logger = logging.getLogger(__name__)


@shared_task
def publish_scheduled() -> None:
    """Every minute: publish what is due. A page that has become unfit meanwhile stays due, and does not hold up the others."""
    for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at"):
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except ValidationError as error:
            logger.warning("%s is due but cannot be published: %s", revision.object_str, error)


@shared_task
def ask_for_confirmation() -> None:
    """Every morning: ask publishers whether their missions still stand. Repeated or missed, it asks nothing twice and forgets nothing."""
    if people := ask_publishers():
        logger.info("Missions to confirm: %s people were written to.", people)
