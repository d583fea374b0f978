"""Keeps the directory of portals true, and the journal of roles, statuses and places complete."""

from django.apps import apps
from django.db.models.signals import post_delete, post_migrate, post_save, pre_save
from django.dispatch import receiver
from wagtail.models import Site
from wagtail.signals import page_slug_changed, post_page_move

from .directory import HOME_DEPTH, forget_directory, get_directory
from .journal import LOG_MODELS, log_status, note_portal
from .models import Country, Organisation, Portal, Verification


@receiver(post_migrate, sender=apps.get_app_config("countries"))
def tables_changed(**kwargs) -> None:
    """A directory that was kept by the code before has rows of another shape."""
    forget_directory()


# Before the row is written too: whoever hears of the change first may ask for the directory, which must be this transaction's own then.
@receiver([pre_save, post_save, post_delete], sender=Portal)
@receiver([post_save, post_delete], sender=Site)
@receiver([post_save, post_delete], sender=Country)
def portal_changed(**kwargs) -> None:
    forget_directory()


@receiver([post_save, post_delete], sender=Organisation)
def organisation_changed(instance: Organisation, **kwargs) -> None:
    """Most changes are none to the directory: it knows only which organisations are suspended."""
    entry = get_directory().by_portal_id.get(instance.portal_id)
    known = entry is not None and instance.pk in entry.suspended_organisations
    if known or instance.verification == Verification.SUSPENDED:
        forget_directory()


@receiver([post_save, post_delete])
def home_changed(sender, instance, **kwargs) -> None:
    """A home was added, published, unpublished, renamed or deleted: any page class that stands where homes stand."""
    if getattr(instance, "depth", None) in (HOME_DEPTH - 1, HOME_DEPTH) and hasattr(instance, "url_path"):
        forget_directory()


@receiver([page_slug_changed, post_page_move])
def tree_changed(sender, instance, **kwargs) -> None:
    if instance.depth <= HOME_DEPTH:
        forget_directory()


def entry_about_to_be_written(sender, instance, **kwargs) -> None:
    if instance._state.adding:
        note_portal(instance)


for log_model in LOG_MODELS:
    pre_save.connect(entry_about_to_be_written, sender=log_model)


@receiver(pre_save, sender=Portal)
def status_about_to_change(instance: Portal, update_fields=None, **kwargs) -> None:
    if instance.pk and (update_fields is None or "status" in update_fields):
        instance.status_before = Portal.objects.filter(pk=instance.pk).values_list("status", flat=True).first()


@receiver(post_save, sender=Portal)
def status_changed(instance: Portal, **kwargs) -> None:
    before = instance.__dict__.pop("status_before", None)
    if before and before != instance.status:
        log_status(instance, before)
