"""What stands around every page: menu, languages, addresses. Built when a template first asks, in two queries at most."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import get_language_info
from wagtail.models import Page

from countries.directory import HOME_DEPTH, PortalEntry, get_directory
from countries.models import Portal
from search.forms import missions_url
from themes.registry import Theme, ThemeError, get_theme

from .models import BasePage


@dataclass(frozen=True)
class MenuItem:
    title: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class LanguageLink:
    """A language of the portal. `is_fallback`: this page does not exist in it, the link leads to that language's home."""

    code: str
    name: str
    url: str
    is_current: bool
    is_fallback: bool


class Frame:
    """The surroundings of one request's page."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request
        self._entry: PortalEntry = request.portal_entry

    @property
    def portal(self) -> Portal:
        return self._entry.portal

    @property
    def portal_name(self) -> str:
        return self._entry.name_in(self.language)

    @property
    def language(self) -> str:
        return getattr(self._request, "LANGUAGE_CODE", self.portal.default_language)

    @property
    def direction(self) -> str:
        return "rtl" if get_language_info(self.language)["bidi"] else "ltr"

    @cached_property
    def theme(self) -> Theme:
        try:
            return get_theme(self.portal.theme)
        except ThemeError:
            # check_portals reports it; visitors get the base theme meanwhile.
            return get_theme("base")

    @property
    def home_url(self) -> str:
        return f"/{self.language}/"

    @property
    def missions_url(self) -> str:
        return missions_url(self.language)

    @property
    def hub_url(self) -> str:
        hub = get_directory().hub
        if hub is None:
            return ""
        language = self.language if self.language in hub.languages else hub.portal.default_language
        return f"{hub.portal.root_url}/{language}/"

    @property
    def hub_name(self) -> str:
        hub = get_directory().hub
        return hub.portal.name if hub else ""

    @property
    def is_indexable(self) -> bool:
        """Only live portals are offered to search engines; a pilot is public but not."""
        return self.portal.status == "live"

    @property
    def is_draft(self) -> bool:
        """Looked at by staff alone."""
        return self.portal.status == "draft"

    @property
    def menu(self) -> list[MenuItem]:
        """Pages "in menus", in the order of the tree."""
        return [item for item, in_menus in self._menu_pages if in_menus]

    @property
    def footer_menu(self) -> list[MenuItem]:
        """The standing pages that are not in menus: legal notice, accessibility."""
        return [item for item, in_menus in self._menu_pages if not in_menus]

    @cached_property
    def _menu_pages(self) -> list[tuple[MenuItem, bool]]:
        home = self._entry.homes.get(self.language)
        if home is None:
            return []
        is_standing = Q(content_type__app_label="content", content_type__model="standardpage")
        pages = Page.objects.filter(Q(show_in_menus=True) | is_standing, depth=HOME_DEPTH + 1, live=True)
        # The container's path has an index, the home's url_path has not.
        pages = pages.filter(path__startswith=self.portal.root_page.path, url_path__startswith=home.url_path).order_by("path")
        current = self._page.url_path if self._page else ""
        return [
            (MenuItem(title, home.path_to(url_path), current.startswith(url_path)), in_menus)
            for title, url_path, in_menus in pages.values_list("title", "url_path", "show_in_menus")
        ]

    @cached_property
    def languages(self) -> list[LanguageLink]:
        """All languages that a visitor can read here, each with this page's real translation, else its home.

        What was asked of the list of missions is asked again in the other language.
        """
        links, query = [], self._request.META.get("QUERY_STRING", "")
        asked = f"?{query}" if query and self._is_mission_list else ""
        for code in self._entry.languages:
            url = self._translations[code] + asked if code in self._translations else ""
            name = get_language_info(code)["name_local"].capitalize()
            links.append(LanguageLink(code, name, url or f"/{code}/", code == self.language, not url))
        return links

    @cached_property
    def hreflangs(self) -> list[tuple[str, str]]:
        """Live, real translations with absolute addresses, itself included; x-default is the first of the portal's order."""
        if len(self._translations) < 2:
            return []
        pairs = [(code, self.portal.root_url + url) for code, url in self._translations.items()]
        return [*pairs, ("x-default", pairs[0][1])]

    @cached_property
    def canonical_url(self) -> str:
        """This page's own address, without filters; a mission that was first published elsewhere names that place."""
        if self._page is not None:
            return getattr(self._page, "canonical_url", "") or self._page.full_url or ""
        if self._is_mission_list:
            return self.portal.root_url + missions_url(self.language)
        return ""

    @property
    def _page(self) -> BasePage | None:
        return getattr(self._request, "current_page", None)

    @property
    def _is_mission_list(self) -> bool:
        match = self._request.resolver_match
        return bool(match and match.url_name == "missions")

    @cached_property
    def _translations(self) -> dict[str, str]:
        """Language → path of this page in it."""
        if self._page is not None:
            return self._page.translation_paths()
        if self._is_mission_list:
            return {code: missions_url(code) for code in self._entry.languages}
        return {}
