"""A page of results, as the template prints it: form, facets, chips, pager, empty state."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from countries.directory import get_directory
from countries.models import Portal

from .cards import MissionCard, OtherCard, listed, mission_cards, other_cards
from .facets import Facet, all_facets, choices_of
from .finding import find
from .parameters import SORT, Parameters, today_in, where_facet
from .query import MAX_PAGE, PER_PAGE, SearchEngine, SearchResults, Sort, get_engine

OTHERS = 5
MOST_CHANGES = 5
MOST_OPTIONS = 60
"""Values of one facet on a page, the most frequent ones: whoever has chosen a country among forty finds its cities again."""


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    selected: bool = False


@dataclass(frozen=True)
class SearchFormState:
    """The box « Où ? Quand ? Quoi ? »."""

    action: str
    where: str
    where_label: str
    where_options: list[Option]
    starts_on: str = ""
    ends_on: str = ""
    today: str = ""
    text: str = ""
    sort: str = ""
    sort_options: list[Option] = field(default_factory=list)
    errors: tuple[str, ...] = ()
    hidden: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class FacetOption:
    value: str
    label: str
    count: int
    is_selected: bool
    url: str


@dataclass(frozen=True)
class FacetGroup:
    code: str
    label: str
    options: list[FacetOption]
    selected_count: int
    is_open: bool


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
    network_url: str


def result_page(parameters: Parameters, portal: Portal, language: str, engine: SearchEngine | None = None) -> ResultPage:
    """Ask the engine and lay out its answer. The number of queries is the same for one portal and for forty."""
    engine = engine or get_engine()
    answer = find(engine, parameters.to_query(portal, today_in(portal), language))
    query, results = answer.query, answer.results
    base = missions_url(language)
    places = choices_of(where_facet(portal), portal)
    labels = _labels(results, parameters, portal, places)
    return ResultPage(
        total=results.total,
        is_capped=results.is_capped,
        cards=mission_cards(results.hits, portal),
        others=other_cards(engine.search_others(query, OTHERS), portal) if parameters.page == 1 and parameters.text else [],
        form=search_form(portal, language, parameters, places),
        facets=[_group(facet, results, parameters, base, labels[facet.code]) for facet in all_facets(on_hub=portal.is_hub)],
        chips=_chips(parameters, base, labels),
        clear_url=base,
        pager=build_pager(results.total, parameters.page, PER_PAGE, lambda page: parameters.on_page(page).url(base)),
        empty=_empty(results, parameters, portal, base, labels, engine) if not results.hits else None,
        stay_note=_("Les missions sans date fixe sont toujours proposées.") if parameters.starts_on else "",
        network_url=_network_url(parameters, portal, language),
    )


def search_form(
    portal: Portal, language: str, parameters: Parameters | None = None, places: dict[str, str] | None = None
) -> SearchFormState:
    """The search box, filled with what was asked; `places` are those to choose from, if they are known already."""
    parameters = parameters or Parameters()
    code = where_facet(portal)
    chosen = parameters.facets.get(code, ())
    where = chosen[0] if len(chosen) == 1 else ""
    places = choices_of(code, portal) if places is None else places
    sorts = [(Sort.RELEVANCE, _("Pertinence")), (Sort.NEWEST, _("Plus récentes")), (Sort.START, _("Commence bientôt"))]
    own = {SORT, "q", "from", "to", "page"} | ({code} if len(chosen) <= 1 else set())
    return SearchFormState(
        action=missions_url(language),
        where=where,
        where_label=_("Tous les pays") if portal.is_hub else _("Toutes les villes"),
        where_options=[Option(value, label, value == where) for value, label in sorted(places.items(), key=lambda item: item[1])],
        starts_on=parameters.starts_on.isoformat() if parameters.starts_on else "",
        ends_on=parameters.ends_on.isoformat() if parameters.ends_on else "",
        today=today_in(portal).isoformat(),
        text=parameters.text,
        sort=parameters.sort or Sort.RELEVANCE,
        sort_options=[Option(value, label, value == (parameters.sort or Sort.RELEVANCE)) for value, label in sorts],
        errors=parameters.errors,
        hidden=[(name, value) for name, value in parameters.pairs() if name not in own],
    )


@cache
def missions_url(language: str) -> str:
    """The address of the list of missions in a language; the host says of which portal."""
    with translation.override(language):
        return reverse("missions")


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


def _labels(results: SearchResults, parameters: Parameters, portal: Portal, places: dict[str, str]) -> dict[str, dict[str, str]]:
    """Names of all facet values on the page, by facet; those of places are known."""
    names = {}
    for facet in all_facets(on_hub=portal.is_hub):
        counts = results.facets.get(facet.code, {})
        most_frequent = sorted(counts, key=lambda value, counts=counts: (-counts[value], value))[:MOST_OPTIONS]
        values = {*most_frequent, *parameters.facets.get(facet.code, ())}
        is_place = facet.code == where_facet(portal)
        names[facet.code] = {value: places[value] for value in values if value in places} if is_place else facet.labels(values)
    return names


def _group(facet: Facet, results: SearchResults, parameters: Parameters, base: str, labels: dict[str, str]) -> FacetGroup:
    counts = results.facets.get(facet.code, {})
    chosen = parameters.facets.get(facet.code, ())
    values: Iterable[str] = (
        labels if facet.keeps_order else sorted(labels, key=lambda value: (value not in chosen, -counts.get(value, 0), labels[value]))
    )
    options = [
        FacetOption(value, labels[value], counts.get(value, 0), value in chosen, parameters.toggled(facet.code, value).url(base))
        for value in values
    ]
    selected = sum(option.is_selected for option in options)
    return FacetGroup(facet.code, str(facet.label), options, selected, bool(selected) or facet.code in ("country", "city", "domain"))


def _chips(parameters: Parameters, base: str, labels: dict[str, dict[str, str]]) -> list[Chip]:
    chips = [Chip(_("« %(text)s »") % {"text": parameters.text}, parameters.without_text().url(base))] if parameters.text else []
    if parameters.starts_on and parameters.ends_on:
        chips.append(Chip(_stay_label(parameters.starts_on, parameters.ends_on), parameters.without_stay().url(base)))
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
    for code, values in parameters.facets.items():
        names = listed(labels[code].get(value, value) for value in values)
        yield _("Sans le filtre « %(names)s »") % {"names": names}, parameters.without(code)
    if parameters.urgent:
        yield _("Sans le filtre « %(names)s »") % {"names": _("Urgentes")}, parameters.without_urgent()


def _network_url(parameters: Parameters, portal: Portal, language: str) -> str:
    """The same words and dates, asked of the whole network on the hub."""
    directory = get_directory()
    hub = directory.hub
    if portal.is_hub or hub is None or not hub.portal.is_public or not hub.languages:
        return ""
    hub_language = language if language in hub.languages else hub.languages[0]
    return hub.portal.root_url + parameters.without(where_facet(portal)).url(missions_url(hub_language))
