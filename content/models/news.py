from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from search.documents import following_once, update_documents

from ..blocks import BODY_BLOCKS
from .base import BasePage


class NewsIndexPage(BasePage):
    """The list of a portal's news in one language."""

    introduction = models.CharField(_("introduction"), max_length=250, blank=True)

    parent_page_types = ["content.PortalHomePage", "content.HubHomePage"]
    subpage_types = ["content.NewsPage"]
    max_count_per_parent = 1
    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    PER_PAGE = 12

    class Meta:
        verbose_name = _("liste des actualités")
        verbose_name_plural = _("listes des actualités")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from ..composition import news_index_context

        return super().get_context(request, *args, **kwargs) | news_index_context(self, request)


class NewsPage(BasePage):
    """A piece of news."""

    search_kind = "news"
    leads_to_documents = True

    introduction = models.CharField(_("chapeau"), max_length=250, help_text=_("Deux phrases au plus : elles paraissent dans les listes."))
    date = models.DateField(_("date"), default=timezone.localdate)
    image = models.ForeignKey(
        "content.ContentImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("image")
    )
    body = StreamField(BODY_BLOCKS, verbose_name=_("texte"))

    parent_page_types = ["content.NewsIndexPage"]
    subpage_types: list[str] = []
    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("date"), FieldPanel("image"), FieldPanel("body")]
    override_translatable_fields = [SynchronizedField("slug", overridable=False), SynchronizedField("date")]

    class Meta:
        verbose_name = _("actualité")
        verbose_name_plural = _("actualités")

    def get_search_object_id(self) -> int:
        """News has no row of its own: its translations share the id of the one that was written first."""
        translations = NewsPage.objects.filter(translation_key=self.translation_key)
        return translations.order_by("pk").values_list("pk", flat=True).first() or self.pk

    def follow_change(self) -> None:
        # When the one that was written first is deleted, the next one's id stands for the rest.
        with following_once():
            update_documents(self.search_kind, [self.pk])
            super().follow_change()
