from celery import shared_task
from django.core.management import call_command


@shared_task
def publish_scheduled() -> None:
    """Every minute: publish what is due (Wagtail's scheduled publishing)."""
    call_command("publish_scheduled")
