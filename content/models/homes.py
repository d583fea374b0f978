from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from .base import BasePage

INTRODUCTION_FEATURES = ["bold", "italic", "ul", "link"]


class PortalRoot(BasePage):
    """The container of a portal's homes, one per language. Not routable.

    It answers every look-up of a translation with itself, so that a new language's home lands beside the others.
    """

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["content.PortalHomePage", "content.HubHomePage"]
    is_creatable = False
    content_panels = Page.content_panels
    promote_panels: list = []
    settings_panels: list = []
    preview_modes: list = []

    class Meta:
        verbose_name = _("conteneur d’un portail")
        verbose_name_plural = _("conteneurs des portails")

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, None, None] | None:
        """Its site without an address: Wagtail then knows that what is created under it can be reached."""
        portal = self.portal
        return (portal.site_id, None, None) if portal else None

    def route(self, request: HttpRequest, path_components: list[str]):
        raise Http404

    def get_translation(self, locale) -> "PortalRoot":
        return self

    def get_translation_or_none(self, locale) -> "PortalRoot":
        return self

    def has_translation(self, locale) -> bool:
        return True


class HomePage(BasePage):
    """What the hub's and a portal's home share."""

    tagline = models.CharField(_("accroche"), max_length=160, help_text=_("Une phrase : ce que le visiteur trouve ici."))
    introduction = RichTextField(_("présentation"), blank=True, features=INTRODUCTION_FEATURES)
    hero_image = models.ForeignKey(
        "content.ContentImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("image d’accueil")
    )

    parent_page_types = ["content.PortalRoot"]
    is_creatable = False
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldPanel("tagline"), FieldPanel("introduction"), FieldPanel("hero_image")], heading=_("Présentation")),
    ]
    promote_panels = [MultiFieldPanel([FieldPanel("seo_title"), FieldPanel("search_description")], heading=_("Référencement"))]
    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("hero_image"),
    ]

    class Meta:
        abstract = True

    def get_admin_display_title(self) -> str:
        """With its language: the homes of a portal stand beside each other under one name."""
        return f"{super().get_admin_display_title()} ({get_language_info(self.locale.language_code)['name_local']})"


class HubHomePage(HomePage):
    """The hub's home in one language: what the network is, its open portals."""

    subpage_types = ["content.NewsIndexPage", "content.StandardPage", "content.DocumentPage"]

    class Meta:
        verbose_name = _("accueil du hub")
        verbose_name_plural = _("accueils du hub")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from ..composition import hub_home_context

        return super().get_context(request, *args, **kwargs) | hub_home_context(self, request)


class PortalHomePage(HomePage):
    """A country portal's home in one language: its cities, domains, newest and urgent missions, news."""

    subpage_types = [
        "content.TerritoryPage",
        "content.OrganisationPage",
        "content.MissionPage",
        "content.NewsIndexPage",
        "content.StandardPage",
        "content.DocumentPage",
    ]

    class Meta:
        verbose_name = _("accueil d’un portail")
        verbose_name_plural = _("accueils des portails")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from ..composition import portal_home_context

        return super().get_context(request, *args, **kwargs) | portal_home_context(self, request)
