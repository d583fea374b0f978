"""Follows what changes outside of a page's own save: rows, moves, deletions, restrictions."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_slug_changed, post_page_move

from countries.directory import get_directory
from countries.models import Organisation, Portal, Territory
from countries.rights import derive_rights
from search.documents import update_documents

from .models import BasePage, Mission, MissionPage, MissionPlace, NewsPage, OrganisationPage, PortalPartner, TerritoryPage
from .publication import announce_change


@receiver(post_save, sender=Mission)
def mission_changed(sender, instance: Mission, created: bool, **kwargs) -> None:
    if created:
        return  # its first page, about to be saved, brings it into search
    update_documents("mission", [instance.pk])
    announce_change(instance.portal)


@receiver(post_save, sender=Organisation)
def organisation_changed(sender, instance: Organisation, created: bool, **kwargs) -> None:
    if created:
        return
    update_documents("organisation", [instance.pk])
    update_documents("mission", instance.missions.values_list("pk", flat=True))
    announce_change(instance.portal)


@receiver(post_save, sender=Territory)
def territory_changed(sender, instance: Territory, created: bool, **kwargs) -> None:
    if created:
        return
    happening_there = MissionPlace.objects.filter(territory=instance).values_list("page__mission_id", flat=True)
    update_documents("territory", [instance.pk])
    update_documents("mission", {*instance.missions.values_list("pk", flat=True), *happening_there} - {None})
    announce_change(instance.portal)


@receiver(post_save, sender=Portal)
def portal_changed(sender, instance: Portal, **kwargs) -> None:
    announce_change(instance)


@receiver([post_save, post_delete], sender=PortalPartner)
def partner_changed(sender, instance: PortalPartner, **kwargs) -> None:
    announce_change(instance.portal)


@receiver(post_delete)
def page_deleted(sender, instance, **kwargs) -> None:
    if isinstance(instance, BasePage):
        instance.follow_change()


@receiver(post_delete, sender=MissionPage)
def last_face_deleted(sender, instance: MissionPage, **kwargs) -> None:
    """A mission without any page is no more."""
    if instance.mission_id and not MissionPage.objects.filter(mission_id=instance.mission_id).exists():
        Mission.objects.filter(pk=instance.mission_id).delete()


@receiver(post_save, sender=TerritoryPage)
@receiver(post_save, sender=OrganisationPage)
def face_added(sender, instance, created: bool, **kwargs) -> None:
    """A new face, in a new language say: whoever answers for the row may edit it too."""
    row = instance.territory if isinstance(instance, TerritoryPage) else instance.organisation
    if created and row and row.memberships.exists():
        transaction.on_commit(derive_rights)


@receiver(post_page_move)
def page_moved(sender, instance: Page, url_path_before: str, url_path_after: str, **kwargs) -> None:
    """Rows stand where the tree says. A move is a bulk update without signals: follow it down the subtree."""
    if url_path_before == url_path_after and kwargs.get("parent_page_before") == kwargs.get("parent_page_after"):
        return
    follow_subtree(instance, attach=True)
    announce_change(get_directory().portal_of(kwargs["parent_page_before"].path))


@receiver(page_slug_changed)
def page_renamed(sender, instance: Page, **kwargs) -> None:
    # Search documents lead to page ids: a new address rewrites nothing there.
    announce_change(get_directory().portal_of(instance.path))


@receiver([post_save, post_delete], sender=PageViewRestriction)
def restriction_changed(sender, instance: PageViewRestriction, **kwargs) -> None:
    follow_subtree(instance.page, attach=False)


def follow_subtree(page: Page, *, attach: bool) -> None:
    """Bring the rows (with `attach`) and search documents of all pages under this one up to date."""
    under = {"path__startswith": page.path}
    with transaction.atomic():
        if attach:
            for organisation_page in OrganisationPage.objects.filter(**under).order_by("path"):
                organisation_page.attach_row()
            for mission_page in MissionPage.objects.filter(**under).select_related("mission").order_by("path"):
                mission_page.attach_row()
        update_documents("territory", TerritoryPage.objects.filter(**under).values_list("territory_id", flat=True))
        update_documents("organisation", _ids(OrganisationPage.objects.filter(**under).values_list("organisation_id", flat=True)))
        update_documents("mission", _ids(MissionPage.objects.filter(**under).values_list("mission_id", flat=True)))
        update_documents("news", [news.get_search_object_id() for news in NewsPage.objects.filter(**under)])
        announce_change(get_directory().portal_of(page.path))


def _ids(values) -> set[int]:
    return set(values) - {None}
