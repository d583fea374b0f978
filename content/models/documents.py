from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from ..forms import Problems
from .base import BasePage
from .homes import INTRODUCTION_FEATURES


class DocumentPage(BasePage):
    """A publication with its cover: either a file of ours or the publisher's own address."""

    leads_to_documents = True

    summary = models.CharField(_("en une phrase"), max_length=250)
    description = RichTextField(_("description"), features=["h2", "h3", *INTRODUCTION_FEATURES])
    cover = models.ForeignKey(
        "content.ContentImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("couverture")
    )
    file = models.ForeignKey(
        "content.ContentDocument", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("fichier")
    )
    external_url = models.URLField(_("adresse chez l’éditeur"), blank=True)
    publisher = models.CharField(_("éditeur"), max_length=120, blank=True)
    pages_count = models.PositiveSmallIntegerField(_("nombre de pages"), null=True, blank=True)

    parent_page_types = ["content.PortalHomePage", "content.HubHomePage", "content.StandardPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("description"),
        FieldPanel("cover"),
        MultiFieldPanel(
            [FieldPanel("file"), FieldPanel("external_url"), FieldPanel("publisher"), FieldPanel("pages_count")],
            heading=_("Le document"),
            help_text=_("Un fichier déposé ici, ou l’adresse chez l’éditeur : l’un des deux."),
        ),
    ]
    override_translatable_fields = [SynchronizedField("slug", overridable=False), SynchronizedField("external_url")]

    class Meta:
        verbose_name = _("page d’un document")
        verbose_name_plural = _("pages de documents")

    def problems(self) -> Problems:
        if self.file_id and self.external_url:
            return {"external_url": [_("Choisissez : un fichier déposé ici, ou une adresse chez l’éditeur.")]}
        if not (self.file_id or self.external_url):
            return {"file": [_("Déposez un fichier, ou indiquez l’adresse chez l’éditeur.")]}
        return {}
