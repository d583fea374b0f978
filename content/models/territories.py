from collections.abc import Iterable

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from countries.models import Territory
from search.documents import following_once

from ..forms import row_page_form
from .base import BasePage
from .faces import RowFace, set_fields
from .homes import INTRODUCTION_FEATURES


class TerritoryPage(RowFace, BasePage):
    """A territory's face in one language."""

    search_kind = "territory"
    shown_relations = ("territory",)

    territory = models.ForeignKey(Territory, on_delete=models.PROTECT, related_name="pages", verbose_name=_("territoire"))
    introduction = RichTextField(_("présentation"), blank=True, features=INTRODUCTION_FEATURES)
    image = models.ForeignKey(
        "content.ContentImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("image")
    )

    parent_page_types = ["content.PortalHomePage"]
    subpage_types = ["content.OrganisationPage", "content.MissionPage"]
    is_creatable = False  # territories are opened with the portal (sites.rollout)
    base_form_class = row_page_form(Territory, "territory", Territory.CONTACT_FIELDS)
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldPanel("introduction"), FieldPanel("image")], heading=_("Présentation")),
        MultiFieldPanel(
            [FieldPanel(name) for name in Territory.CONTACT_FIELDS],
            heading=_("Point focal"),
            help_text=_("Ce contact est public. Les missions qui n’en nomment pas d’autre l’affichent."),
        ),
    ]
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("page d’un territoire")
        verbose_name_plural = _("pages des territoires")

    def get_search_object_id(self) -> int:
        return self.territory_id

    def save(self, *args, **kwargs) -> None:
        with following_once():
            is_full = kwargs.get("update_fields") is None
            changed = is_full and self.apply_row_changes(self.territory)
            super().save(*args, **kwargs)
            if is_full and self.live and self.territory.names.get(self.language) != self.title:
                # The page's title is the territory's name in that language, in lists and facets too.
                self.territory.names[self.language] = self.title
                changed = True
            if changed:
                self.territory.save()

    def imagine_row(self) -> None:
        set_fields(self.territory, self.row_changes or {})

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from ..composition import territory_context

        return super().get_context(request, *args, **kwargs) | territory_context(self, request)


def pages_of_territories(ids: Iterable[int]) -> dict[int, list[int]]:
    """Page ids, of all languages, per territory."""
    pages: dict[int, list[int]] = {}
    for territory_id, page_id in TerritoryPage.objects.filter(territory_id__in=ids).values_list("territory_id", "pk"):
        pages.setdefault(territory_id, []).append(page_id)
    return pages
