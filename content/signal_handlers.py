"""Follows what changes outside of a page's own save: rows, moves, deletions, restrictions."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver
from wagtail.coreutils import find_available_slug
from wagtail.models import Page, PageViewRestriction, get_page_models
from wagtail.signals import page_slug_changed, post_page_move

from countries.directory import forget_directory, get_directory
from countries.models import Organisation, Portal, Territory
from countries.rights import derive_rights
from search.documents import following_once, update_documents

from .models import (
    BasePage,
    HubHomePage,
    Mission,
    MissionPage,
    MissionPlace,
    NewsPage,
    OrganisationPage,
    PortalHomePage,
    PortalPartner,
    TerritoryPage,
)
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
    with following_once():
        update_documents("organisation", [instance.pk])
        update_documents("mission", instance.missions.values_list("pk", flat=True))
    announce_change(instance.portal)


@receiver(post_save, sender=Territory)
def territory_changed(sender, instance: Territory, created: bool, **kwargs) -> None:
    if created:
        return
    happening_there = MissionPlace.objects.filter(territory=instance).values_list("page__mission_id", flat=True)
    with following_once():
        update_documents("territory", [instance.pk])
        update_documents("organisation", instance.organisations.values_list("pk", flat=True))
        update_documents("mission", {*instance.missions.values_list("pk", flat=True), *happening_there} - {None})
    announce_change(instance.portal)


@receiver(pre_save, sender=Portal)
def portal_about_to_change(sender, instance: Portal, update_fields=None, **kwargs) -> None:
    if update_fields is None or set(update_fields) & {"languages", "code"}:
        instance.readable_before = Portal.objects.filter(pk=instance.pk).values_list("languages", "code").first()


@receiver(post_save, sender=Portal)
def portal_changed(sender, instance: Portal, **kwargs) -> None:
    """A language more or less changes what can be read of every page."""
    before = instance.__dict__.pop("readable_before", None)
    if before and before != (instance.languages, instance.code):
        forget_directory()  # what is followed here is read through it
        follow_subtree(instance.root_page, attach=False)
    announce_change(instance)


@receiver(pre_save, sender=HubHomePage)
@receiver(pre_save, sender=PortalHomePage)
def home_about_to_change(sender, instance: Page, **kwargs) -> None:
    instance.was_live = Page.objects.filter(pk=instance.pk).values_list("live", flat=True).first()


@receiver(post_save, sender=HubHomePage)
@receiver(post_save, sender=PortalHomePage)
def home_changed(sender, instance: Page, **kwargs) -> None:
    """Without its home a language cannot be read; with it, all that stands below can."""
    if instance.__dict__.pop("was_live", None) not in (None, instance.live):
        follow_subtree(instance, attach=False)


@receiver([post_save, post_delete], sender=PortalPartner)
def partner_changed(sender, instance: PortalPartner, **kwargs) -> None:
    announce_change(instance.portal)


def page_deleted(sender, instance: BasePage, **kwargs) -> None:
    instance.follow_change()


for page_model in get_page_models():
    # Not for every sender: Django reads each row that it deletes of a model that somebody listens to, sessions too.
    if issubclass(page_model, BasePage):
        post_delete.connect(page_deleted, sender=page_model)


@receiver(post_delete, sender=MissionPage)
def face_deleted(sender, instance: MissionPage, **kwargs) -> None:
    """A mission without any page is no more; one without the page that its facts were edited on has them edited on another."""
    faces = MissionPage.objects.filter(mission_id=instance.mission_id).order_by("pk")
    languages = list(faces.values_list("locale__language_code", flat=True))
    missions = Mission.objects.filter(pk=instance.mission_id)
    if languages:
        missions.exclude(source_language__in=languages).update(source_language=languages[0])
    else:
        missions.delete()


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
    before, after = kwargs["parent_page_before"], kwargs["parent_page_after"]
    if url_path_before == url_path_after and before == after:
        return
    with following_once():
        if before != after:
            bring_translations(instance, after)
        follow_subtree(instance, attach=True)
        announce_change(get_directory().portal_of(before.path))


def bring_translations(page: Page, parent: Page) -> None:
    """The faces of one row stand at one place: move the others where this one went, in their own languages."""
    for model in (OrganisationPage, MissionPage):
        for face in model.objects.filter(translation_key=page.translation_key, alias_of__isnull=True).exclude(pk=page.pk):
            target = parent.get_translation_or_none(face.locale)
            if target and not face.is_child_of(target):
                slug = find_available_slug(target, face.slug, ignore_page_id=face.pk)
                if slug != face.slug:
                    face.slug = slug
                    face.save(clean=False)
                face.move(target, pos="last-child")


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
    with following_once():
        if attach:
            for organisation_page in OrganisationPage.objects.filter(**under).order_by("path"):
                organisation_page.attach_row()
            for mission_page in MissionPage.objects.filter(**under).select_related("mission").order_by("path"):
                mission_page.attach_row()
        update_documents("territory", TerritoryPage.objects.filter(**under).values_list("territory_id", flat=True))
        update_documents("organisation", _ids(OrganisationPage.objects.filter(**under).values_list("organisation_id", flat=True)))
        update_documents("mission", _ids(MissionPage.objects.filter(**under).values_list("mission_id", flat=True)))
        news = NewsPage.objects.filter(translation_key__in=NewsPage.objects.filter(**under).values("translation_key"))
        update_documents("news", news.values_list("pk", flat=True))
        announce_change(get_directory().portal_of(page.path))


def _ids(values) -> set[int]:
    return set(values) - {None}
