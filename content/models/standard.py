from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from ..blocks import BODY_BLOCKS
from .base import BasePage


class StandardPage(BasePage):
    """A standing page: about, how it works, legal notice, accessibility."""

    leads_to_documents = True

    introduction = models.CharField(_("introduction"), max_length=300, blank=True)
    body = StreamField(BODY_BLOCKS, verbose_name=_("texte"))

    parent_page_types = ["content.PortalHomePage", "content.HubHomePage", "content.StandardPage"]
    subpage_types = ["content.StandardPage"]
    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("page permanente")
        verbose_name_plural = _("pages permanentes")
