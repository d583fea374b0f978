"""The hub's home and a portal's."""

from dataclasses import replace
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import get_language_info

from countries.directory import get_directory
from search.cards import mission_cards
from search.forms import search_form
from search.near import city_value
from search.parameters import today_in
from search.query import MissionQuery, SearchResults, Sort, get_engine
from themes.registry import get_theme

from ..models import DocumentPage, HubHomePage, NewsPage, PortalHomePage, PortalPartner, TerritoryPage
from .cards import PortalCard, city_cards, city_faces, domain_cards, news_cards

NEWEST = 6
URGENT = 3
NEWS = 3

if TYPE_CHECKING:
    from search.cards import MissionCard


def portal_home_context(page: PortalHomePage, request: HttpRequest) -> dict:
    portal, language = request.portal, page.language
    newest, _urgent, cards = _newest_and_urgent(request)
    cities = city_faces(TerritoryPage.objects.child_of(page).live())
    names = {city_value(portal, city.slug): city.title for city in cities}
    return {
        "search_form": search_form(portal, language, places=names),
        "cities": city_cards(portal, cities, newest.facets.get("city", {})),
        "domains": domain_cards(language, newest.facets.get("domain", {})),
        "total": newest.total,
        "newest": cards[: len(newest.hits)],
        "urgent": cards[len(newest.hits) :],
        "news": news_cards(_latest_news(page)),
        "partners": PortalPartner.objects.filter(portal=portal).select_related("logo").prefetch_related("logo__renditions"),
    }


def hub_home_context(page: HubHomePage, request: HttpRequest) -> dict:
    language = page.language
    newest, _urgent, cards = _newest_and_urgent(request)
    counts = newest.facets.get("country", {})
    return {
        "search_form": search_form(request.portal, language),
        "portals": _portal_cards(language, counts),
        "total": newest.total,
        "newest": cards[: len(newest.hits)],
        "news": news_cards(_latest_news(page)),
        "white_paper": DocumentPage.objects.child_of(page).live().select_related("cover").first(),
    }


def _newest_and_urgent(request: HttpRequest) -> "tuple[SearchResults, SearchResults, list[MissionCard]]":
    """The newest missions with all counts, the urgent ones, and the cards of both, made with one page query."""
    engine, portal = get_engine(), request.portal
    portal_id = None if portal.is_hub else portal.pk
    today = today_in(portal)
    newest = engine.search(MissionQuery(portal_id=portal_id, sort=Sort.NEWEST, per_page=NEWEST + URGENT, today=today))
    urgent = engine.search(
        MissionQuery(portal_id=portal_id, urgent_only=True, sort=Sort.NEWEST, per_page=URGENT, today=today, counts_total=False)
    )
    shown = {hit.document.object_id for hit in urgent.hits}
    newest = replace(newest, hits=[hit for hit in newest.hits if hit.document.object_id not in shown][:NEWEST])
    return newest, urgent, mission_cards([*newest.hits, *urgent.hits], portal)


def _latest_news(page: HubHomePage | PortalHomePage):
    return NewsPage.objects.descendant_of(page).live().order_by("-date", "-pk")[:NEWS]


def _portal_cards(language: str, counts: dict[str, int]) -> list[PortalCard]:
    """Live portals by their country's name; each leads to the reader's language where the portal has it."""
    directory = get_directory()
    cards = []
    for portal in directory.live_portals():
        if portal.is_hub:
            continue
        languages = directory.by_portal_id[portal.pk].languages
        target = language if language in languages else portal.default_language
        names = [get_language_info(code)["name_local"].capitalize() for code in languages]
        cards.append(
            PortalCard(
                name=directory.by_portal_id[portal.pk].name_in(target),
                country=portal.country.name,
                url=f"{portal.root_url}/{target}/",
                count=counts.get(portal.country_id, 0),
                languages=names,
                colour=get_theme(portal.theme).tokens["primary"],
            )
        )
    return sorted(cards, key=lambda card: card.country)
