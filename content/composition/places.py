"""A territory's page and an organisation's."""

from dataclasses import replace

from django.http import HttpRequest

from search.cards import mission_cards
from search.forms import missions_url, search_form
from search.near import city_value
from search.parameters import Parameters, today_in
from search.presentation import build_pager
from search.query import MissionQuery, Sort, get_engine

from ..models import OrganisationPage, TerritoryPage
from .cards import domain_cards, organisation_cards

PER_PAGE = 12


def territory_context(page: TerritoryPage, request: HttpRequest) -> dict:
    """What happens in the city, by the missions' places, whoever answers for them."""
    portal, language, territory = request.portal, page.language, page.territory
    value = city_value(portal, territory.slug)
    facets = {"city": (value,)}
    query = MissionQuery(portal_id=portal.pk, facets=facets, sort=Sort.NEWEST, per_page=PER_PAGE, today=today_in(portal))
    # Counts ignore a facet's own filter only: those of the domains are the city's.
    results = get_engine().search(query)
    organisations = OrganisationPage.objects.child_of(page).live().order_by("title")
    return {
        "territory": territory,
        "search_form": search_form(portal, language, Parameters(facets=facets)),
        "cards": mission_cards(results.hits, portal),
        "total": results.total,
        "list_url": Parameters(facets=facets).url(missions_url(language)),
        "domains": domain_cards(language, results.facets.get("domain", {}), facets),
        "organisations": organisation_cards(organisations),
    }


def organisation_context(page: OrganisationPage, request: HttpRequest) -> dict:
    """The organisation and its open missions."""
    query = MissionQuery(portal_id=request.portal.pk, organisation_id=page.organisation_id, sort=Sort.NEWEST, per_page=PER_PAGE)
    written = request.GET.get("page", "1")
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 4 else 1
    query = replace(query, page=max(number, 1), counts_facets=False, today=today_in(request.portal))
    results = get_engine().search(query)
    return {
        "organisation": page.organisation,
        "cards": mission_cards(results.hits, request.portal),
        "total": results.total,
        "pager": build_pager(results.total, query.page, PER_PAGE, lambda number: f"{page.get_url()}?page={number}"),
    }
