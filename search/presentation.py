"""A page of results, as the template prints it: form, facets, chips, pager, empty state."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from countries.directory import get_directory
from countries.models import Portal

from .cards import MissionCard, OtherCard, listed, mission_cards, other_cards
from .facets import choices_of
from .finding import find
from .forms import SearchFormState, missions_url, search_form
from .near import DISTANCES_KM, Place, around_label, places_of
from .panel import FacetGroup, facet_groups, names_of_values
from .parameters import Parameters, today_in, where_facet
from .query import MAX_PAGE, PER_PAGE, SearchEngine, SearchResults, get_engine

OTHERS = 5
MOST_CHANGES = 5


@dataclass(frozen=True)
class Chip:
    label: str
    remove_url: str


@dataclass(frozen=True)
class PagerLink:
    number: int
    url: str
    is_current: bool


@dataclass(frozen=True)
class Pager:
    page: int
    pages: int
    previous_url: str
    next_url: str
    links: list[PagerLink | None]


@dataclass(frozen=True)
class Suggestion:
    label: str
    url: str
    count: int


@dataclass(frozen=True)
class EmptyState:
    reason: str
    suggestions: list[Suggestion]


@dataclass(frozen=True)
class ResultPage:
    """Everything that `search/results.html` prints."""

    total: int
    is_capped: bool
    cards: list[MissionCard]
    others: list[OtherCard]
    form: SearchFormState
    facets: list[FacetGroup]
    chips: list[Chip]
    clear_url: str
    pager: Pager
    empty: EmptyState | None
    stay_note: str
    remote_url: str
    """Near to a place, what happens nowhere is not found: the same question about remote missions."""
    network_url: str


def result_page(parameters: Parameters, portal: Portal, language: str, engine: SearchEngine | None = None) -> ResultPage:
    """Ask the engine and lay out its answer. The number of queries is the same for one portal and for forty."""
    engine = engine or get_engine()
    answer = find(engine, parameters.to_query(portal, today_in(portal), language))
    query, results = answer.query, answer.results
    base = missions_url(language)
    around = _places_around(parameters, portal)
    places = choices_of("country", portal) if portal.is_hub else {place.value: place.name for place in around if not place.is_airport}
    labels = names_of_values(results, parameters, portal, places)
    return ResultPage(
        total=results.total,
        is_capped=results.is_capped,
        cards=mission_cards(results.hits, portal),
        others=other_cards(engine.search_others(query, OTHERS), portal) if parameters.page == 1 and parameters.text else [],
        form=search_form(portal, language, parameters, places, around),
        facets=facet_groups(results, parameters, portal, base, labels),
        chips=_chips(parameters, base, labels),
        clear_url=base,
        pager=build_pager(results.total, parameters.page, PER_PAGE, lambda page: parameters.on_page(page).url(base)),
        empty=_empty(results, parameters, portal, base, labels, engine) if not results.hits else None,
        stay_note=_("Les missions sans date fixe sont toujours proposées.") if parameters.starts_on else "",
        remote_url=_remote_url(parameters, base),
        network_url=_network_url(parameters, portal, language),
    )


def build_pager(total: int, page: int, per_page: int, url) -> Pager:
    """Links to the first, the last and the neighbouring pages; None stands for a gap."""
    pages = min(max(-(-total // per_page), 1), MAX_PAGE)
    shown = sorted({1, pages, *range(max(page - 1, 1), min(page + 1, pages) + 1)})
    links: list[PagerLink | None] = []
    for number in shown:
        if links and isinstance(links[-1], PagerLink) and number - links[-1].number > 1:
            links.append(None)
        links.append(PagerLink(number, url(number), number == page))
    return Pager(page, pages, url(page - 1) if 1 < page <= pages else "", url(page + 1) if page < pages else "", links)


def _chips(parameters: Parameters, base: str, labels: dict[str, dict[str, str]]) -> list[Chip]:
    chips = [Chip(_("« %(text)s »") % {"text": parameters.text}, parameters.without_text().url(base))] if parameters.text else []
    if parameters.starts_on and parameters.ends_on:
        chips.append(Chip(_stay_label(parameters.starts_on, parameters.ends_on), parameters.without_stay().url(base)))
    if parameters.near:
        chips.append(Chip(around_label(parameters.near, parameters.within), parameters.without_near().url(base)))
    if parameters.urgent:
        chips.append(Chip(_("Urgentes"), parameters.without_urgent().url(base)))
    for code, values in parameters.facets.items():
        chips += [Chip(labels[code].get(value, value), parameters.toggled(code, value).url(base)) for value in values]
    return chips


def _stay_label(start: date, end: date) -> str:
    return _("Du %(start)s au %(end)s") % {"start": date_format(start, "SHORT_DATE_FORMAT"), "end": date_format(end, "SHORT_DATE_FORMAT")}


def _empty(
    results: SearchResults, parameters: Parameters, portal: Portal, base: str, labels: dict[str, dict[str, str]], engine: SearchEngine
) -> EmptyState:
    """Why nothing is shown, and the nearest changes that would find something, the most fruitful first."""
    if results.total:
        first = Suggestion(_("Première page"), parameters.on_page(1).url(base), 0)
        return EmptyState(_("Cette page n’existe pas : il y a moins de résultats."), [first])
    if not parameters.is_narrowed:
        return EmptyState(_("Aucune mission n’est ouverte pour le moment. Revenez bientôt : les villes publient chaque semaine."), [])
    suggestions = []
    for label, changed in list(_changes(parameters, labels))[:MOST_CHANGES]:
        query = replace(changed.to_query(portal, today_in(portal)), counts_facets=False, per_page=1)
        if count := engine.search(query).total:
            suggestions.append(Suggestion(label, changed.url(base), count))
    suggestions.sort(key=lambda suggestion: -suggestion.count)
    return EmptyState(_("Aucune mission ne correspond à tous vos critères."), suggestions)


def _changes(parameters: Parameters, labels: dict[str, dict[str, str]]) -> Iterator[tuple[str, Parameters]]:
    """What was asked, each time with one wish less, and how to say so."""
    if parameters.text:
        yield _("Sans les mots « %(text)s »") % {"text": parameters.text}, parameters.without_text()
    if parameters.starts_on:
        yield _("À n’importe quelle date"), parameters.without_stay()
    if place := parameters.near:
        for distance in [distance for distance in DISTANCES_KM if distance > parameters.within][-1:]:
            yield around_label(place, distance), replace(parameters, within=distance, page=1)
        yield _("À n’importe quelle distance"), parameters.without_near()
    for code, values in parameters.facets.items():
        names = listed(labels[code].get(value, value) for value in values)
        yield _("Sans le filtre « %(names)s »") % {"names": names}, parameters.without(code)
    if parameters.urgent:
        yield _("Sans le filtre « %(names)s »") % {"names": _("Urgentes")}, parameters.without_urgent()


def _places_around(parameters: Parameters, portal: Portal) -> list[Place]:
    """What one may be near to: the cities and airports of the portal; on the hub, of the countries that were chosen."""
    if not portal.is_hub:
        return places_of([portal])
    countries = parameters.facets.get("country", ())
    return places_of(portal for portal in get_directory().live_portals() if portal.country_id in countries)


def _remote_url(parameters: Parameters, base: str) -> str:
    if not parameters.near or "modality" in parameters.facets:
        return ""
    anywhere = parameters.without_near().without("city")
    return replace(anywhere, facets={**anywhere.facets, "modality": ("remote",)}).url(base)


def _network_url(parameters: Parameters, portal: Portal, language: str) -> str:
    """The same words and dates, asked of the whole network on the hub."""
    directory = get_directory()
    hub = directory.hub
    if portal.is_hub or hub is None or not hub.portal.is_public or not hub.languages:
        return ""
    hub_language = language if language in hub.languages else hub.languages[0]
    return hub.portal.root_url + parameters.without(where_facet(portal)).url(missions_url(hub_language))
