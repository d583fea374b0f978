"""Follows changes of what search itself keeps."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from .models import Synonym
from .synonyms import announce_change


@receiver([post_save, post_delete], sender=Synonym)
def synonyms_changed(sender, **kwargs) -> None:
    announce_change()
