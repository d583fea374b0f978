from collections.abc import Iterable

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from countries.collections import ensure_collection
from countries.models import Organisation
from search.documents import following_once

from ..forms import row_page_form
from .base import BasePage
from .faces import RowFace, set_fields
from .homes import INTRODUCTION_FEATURES
from .territories import TerritoryPage


class OrganisationPage(RowFace, BasePage):
    """An organisation's face in one language. Under a territory it is that territory's; directly under the home, country-wide."""

    search_kind = "organisation"
    shown_relations = ("organisation",)

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="pages", null=True, editable=False, verbose_name=_("organisation")
    )
    summary = models.CharField(_("en une phrase"), max_length=200)
    body = RichTextField(_("présentation"), blank=True, features=INTRODUCTION_FEATURES)
    logo = models.ForeignKey(
        "content.ContentImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )

    parent_page_types = ["content.TerritoryPage", "content.PortalHomePage"]
    subpage_types = ["content.MissionPage"]
    base_form_class = row_page_form(Organisation, "organisation", ("kind", "website", *Organisation.CONTACT_FIELDS))
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldPanel("kind"), FieldPanel("website")], heading=_("Organisation")),
        MultiFieldPanel([FieldPanel("summary"), FieldPanel("body"), FieldPanel("logo")], heading=_("Présentation")),
        MultiFieldPanel(
            [FieldPanel(name) for name in Organisation.CONTACT_FIELDS],
            heading=_("Contact"),
            help_text=_("Ce contact est public. Les missions de l’organisation qui n’en nomment pas d’autre l’affichent."),
        ),
    ]
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]
    exclude_fields_in_copy = ["organisation", "row_changes"]

    class Meta:
        verbose_name = _("page d’une organisation")
        verbose_name_plural = _("pages des organisations")

    def get_search_object_id(self) -> int | None:
        return self.organisation_id

    def save(self, *args, **kwargs) -> None:
        with following_once():
            if kwargs.get("update_fields") is None:
                self.attach_row()
            super().save(*args, **kwargs)

    def attach_row(self) -> None:
        """Give a new page its row, its translation's or one of its own, and keep the row where the tree says it is."""
        sibling = OrganisationPage.objects.filter(translation_key=self.translation_key).exclude(pk=self.pk).order_by("pk").first()
        if self.organisation is None:
            self.organisation = sibling.organisation if sibling else Organisation()
        row = self.organisation
        changed = False
        if sibling is None or (self.pk and self.pk < sibling.pk):
            # The organisation bears the name, and stands at the place, of the page that was written first.
            changed = set_fields(row, self._place_in_tree() | {"name": self.title})
        if self.apply_row_changes(row) or changed or row.pk is None:
            row.save()
        ensure_collection(row)
        self.organisation = row

    def imagine_row(self) -> None:
        self.organisation = self.organisation or Organisation(name=self.title, **self._place_in_tree())
        set_fields(self.organisation, self.row_changes or {})

    def _place_in_tree(self) -> dict[str, object]:
        """Whose organisation it is."""
        parent = self.get_parent().specific
        return {"portal": self.portal, "territory": parent.territory if isinstance(parent, TerritoryPage) else None}

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from ..composition import organisation_context

        return super().get_context(request, *args, **kwargs) | organisation_context(self, request)


def pages_of_organisations(ids: Iterable[int]) -> dict[int, list[int]]:
    """Page ids, of all languages, per organisation."""
    pages: dict[int, list[int]] = {}
    for organisation_id, page_id in OrganisationPage.objects.filter(organisation_id__in=ids).values_list("organisation_id", "pk"):
        pages.setdefault(organisation_id, []).append(page_id)
    return pages
