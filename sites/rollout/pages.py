"""The pages that every portal opens with, in each of its languages. What exists is left as its editors made it."""

from collections.abc import Callable
from functools import cache
from html import escape
from typing import Any
from uuid import UUID, uuid5

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Locale, Page

from content.models import BasePage, HubHomePage, NewsIndexPage, PortalHomePage, StandardPage, TerritoryPage
from countries.models import Portal

from .names import home_title
from .texts import standing_pages, texts_in

Journal = Callable[[str], None]
Locales = dict[str, Locale]

NAMESPACE = UUID("6f0b1f6e-0f2b-5d57-9a55-1f3d3f1f5c11")
"""Pages of one portal that are translations of each other share a key made from the portal's code and what they are: so a language
that is added later joins its siblings, whoever renamed them meanwhile."""

IN_MENUS = ("about", "how-it-works")


def open_homes(portal: Portal, locales: Locales, journal: Journal) -> None:
    container = portal.root_page
    for code, locale in locales.items():
        texts = texts_in(code)
        container.refresh_from_db()
        model = HubHomePage if portal.is_hub else PortalHomePage
        fields = {"tagline": texts.HOME_TAGLINE, "introduction": _filled(texts.HOME_INTRODUCTION, portal, code)}
        if _ensure(container, model, portal, "home", locale, title=home_title(portal, code), slug=code, **fields):
            journal(_("Accueil en %(language)s") % {"language": code})


def open_territory_pages(portal: Portal, locales: Locales, journal: Journal) -> None:
    opened = 0
    for code, locale in locales.items():
        home = _home(portal, locale)
        existing = set(TerritoryPage.objects.child_of(home).values_list("territory_id", flat=True))
        for territory in portal.territories.exclude(pk__in=existing).order_by("slug"):
            title = territory.name_in(code)
            key = f"territory {territory.slug}"
            opened += _ensure(home, TerritoryPage, portal, key, locale, title=title, slug=territory.slug, territory=territory)
    if opened:
        journal(_("%(count)s pages de villes") % {"count": opened})


def open_news(portal: Portal, locales: Locales, journal: Journal) -> None:
    for code, locale in locales.items():
        texts = texts_in(code)
        fields = {"title": texts.NEWS_TITLE, "slug": texts.NEWS_SLUG, "show_in_menus": True}
        if _ensure(_home(portal, locale), NewsIndexPage, portal, "news", locale, **fields):
            journal(_("Actualités en %(language)s") % {"language": code})


def open_standing_pages(portal: Portal, locales: Locales, journal: Journal) -> None:
    for code, locale in locales.items():
        home = _home(portal, locale)
        opened = 0
        for key, text in standing_pages(code).items():
            opened += _ensure(
                home,
                StandardPage,
                portal,
                f"standing {key}",
                locale,
                title=text.title,
                slug=text.slug,
                introduction=_filled(text.introduction, portal, code, is_html=False),
                body=[("paragraph", _rich_text(_filled(text.body, portal, code)))],
                show_in_menus=key in IN_MENUS,
            )
        if opened:
            journal(_("%(count)s pages permanentes en %(language)s") % {"count": opened, "language": code})


def _ensure(parent: Page, model: type[BasePage], portal: Portal, key: str, locale: Locale, **fields: Any) -> bool:
    """Create and publish the page unless it, or its translation of that key, is there. Returns whether it was created."""
    translation_key = uuid5(NAMESPACE, f"{portal.code} {key}")
    if Page.objects.filter(translation_key=translation_key, locale=locale).exists():
        return False
    page = model(translation_key=translation_key, locale=locale, live=False, **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    parent.refresh_from_db()
    return True


def _home(portal: Portal, locale: Locale) -> Page:
    return Page.objects.get(translation_key=uuid5(NAMESPACE, f"{portal.code} home"), locale=locale)


def _filled(text: str, portal: Portal, language: str, *, is_html: bool = True) -> str:
    """The text with the portal's own names in it; the hub speaks for all countries."""
    with override(language):
        country = portal.country.name_in(language) if portal.country else _("tous les pays du réseau")
    values = {
        "portal": home_title(portal, language),
        "country": country,
        "hub_url": settings.HUB_URL,
        "contact_email": portal.contact_email or settings.DEFAULT_FROM_EMAIL.rsplit("<", 1)[-1].rstrip(">"),
    }
    return text.format(**{name: escape(value) if is_html else value for name, value in values.items()})


@cache
def _paragraph_block():
    return StandardPage._meta.get_field("body").stream_block.child_blocks["paragraph"]


def _rich_text(html: str):
    return _paragraph_block().to_python(html)
