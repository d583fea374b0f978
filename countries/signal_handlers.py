"""Keeps the directory of portals true."""

from django.apps import apps
from django.db.models.signals import post_delete, post_migrate, post_save, pre_save
from django.dispatch import receiver
from wagtail.models import Site
from wagtail.signals import page_slug_changed, post_page_move

from .directory import HOME_DEPTH, forget_directory, get_directory
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
