"""What can be translated, in the lines of the explorer: read with the pages, in the portal's languages, for those who may edit them."""

from collections.abc import Iterator

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Subquery
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from wagtail.admin.widgets.button import Button, ListingButton
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail_localize import wagtail_hooks as localize
from wagtail_localize.models import TranslationSource

from ..directory import get_directory
from ..models import User


def with_translations(pages: PageQuerySet) -> PageQuerySet:
    """With the languages in which each page exists, and what it is the source of: asked line by line they would be queries each."""
    same = Page.objects.filter(translation_key=OuterRef("translation_key"), alias_of=None)
    sources = TranslationSource.objects.filter(object_id=OuterRef("translation_key"), locale_id=OuterRef("locale_id"))
    return pages.annotate(
        translated_into=ArraySubquery(same.values("locale__language_code")),
        translated_from=Subquery(sources.filter(translations__enabled=True).values("pk")[:1]),
    )


def translation_buttons(page: Page, user: User, next_url: str | None = None) -> Iterator[Button]:
    """wagtail-localize's own, which ask two questions of each page and offer languages that its portal does not speak."""
    if not hasattr(page, "translated_into"):  # in a list that is not the explorer's
        yield from localize.page_listing_more_buttons(page, user, next_url=next_url)
        return
    if not user.has_perm("wagtail_localize.submit_translation") or not page.permissions_for_user(user).can_edit():
        return
    portal = get_directory().portal_of(page.path)
    if portal and set(portal.languages) - set(page.translated_into):
        url = reverse("wagtail_localize:submit_page_translation", args=[page.alias_of_id or page.pk])
        yield ListingButton(gettext("Traduire cette page"), url, priority=60, icon_name="wagtail-localize-language")
    if page.translated_from:
        url = reverse("wagtail_localize:update_translations", args=[page.translated_from])
        query = f"?{urlencode({'next': next_url})}" if next_url else ""
        yield ListingButton(gettext("Mettre à jour les traductions"), url + query, priority=60, icon_name="resubmit")
