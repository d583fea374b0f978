"""A page of results, as the template prints it: form, facets, chips, pager, empty state."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from countries.directory import get_directory
from countries.models import Portal

from .cards import MissionCard, OtherCard, mission_cards, other_cards
from .facets import all_labels, choices_of
from .finding import Answer, find
from .forms import SearchFormState, missions_url, search_form
from .near import Place, around_label, places_of
from .nothing_found import Asked, EmptyState, Suggestion, empty_state, without_each_filter
from .panel import FacetGroup, facet_groups, names_of_values
from .parameters import Parameters, today_in, where_facet
from .query import MAX_PAGE, PER_PAGE, SearchEngine, get_engine
from .spelling import as_written

OTHERS = 5


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
class Notice:
    """That other words were answered than were asked for, and what the filters keep away."""

    text: str
    suggestions: list[Suggestion]


@dataclass(frozen=True)
class ResultPage:
    """Everything that `search/results.html` prints."""

    total: int
    is_capped: bool
    cards: list[MissionCard]
    more: list[MissionCard]
    """Below few missions that hold all the words, others that hold some of them."""
    others: list[OtherCard]
    form: SearchFormState
    facets: list[FacetGroup]
    chips: list[Chip]
    clear_url: str
    pager: Pager
    notice: Notice | None
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
    typed, parameters = parameters.text, _as_answered(parameters, answer)
    base = missions_url(language)
    around = _places_around(parameters, portal)
    places = choices_of("country", portal) if portal.is_hub else {place.value: place.name for place in around if not place.is_airport}
    labels = names_of_values(results, parameters, portal, places)
    asked = Asked(parameters, portal, language, engine, base, labels, _network_url(parameters, portal, language))
    return ResultPage(
        total=results.total,
        is_capped=results.is_capped,
        cards=mission_cards(results.hits, portal),
        more=mission_cards(answer.more, portal),
        others=other_cards(engine.search_others(query, OTHERS), portal) if parameters.page == 1 and parameters.text else [],
        form=search_form(portal, language, parameters, places, around),
        facets=facet_groups(results, parameters, portal, base, labels),
        chips=_chips(parameters, base, labels),
        clear_url=base,
        pager=build_pager(results.total, parameters.page, PER_PAGE, lambda page: parameters.on_page(page).url(base)),
        notice=_notice(asked, answer, typed),
        empty=empty_state(asked, answer) if not results.hits else None,
        stay_note=_("Les missions sans date fixe sont toujours proposées.") if parameters.starts_on else "",
        remote_url=_remote_url(parameters, base),
        network_url=asked.network_url,
    )


def _as_answered(parameters: Parameters, answer: Answer) -> Parameters:
    """With the corrected words in place of those that were typed, so that all links of the page lead on among what it shows."""
    if not answer.corrected:
        return parameters
    titles = [text["title"] for hit in answer.results.hits for text in hit.document.texts.values()]
    passages = ["".join(hit.passage.pieces) for hit in answer.results.hits if hit.passage]
    return replace(parameters, text=as_written(answer.corrected, [parameters.text, *titles, *passages, *all_labels()]))


def _notice(asked: Asked, answer: Answer, typed: str) -> Notice | None:
    words = {"typed": typed, "text": asked.parameters.text}
    if answer.is_partial and answer.corrected:
        text = _("Aucune mission pour « %(typed)s ». Voici celles qui contiennent une partie des mots « %(text)s ».") % words
    elif answer.is_partial:
        text = _("Aucune mission ne contient tous ces mots ; en voici qui en contiennent une partie.")
    elif answer.corrected:
        text = _("Aucune mission pour « %(typed)s ». Résultats pour « %(text)s ».") % words
    else:
        return None
    return Notice(text, without_each_filter(asked, 0 if answer.is_partial else answer.results.total))


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
    chips = [Chip(_("« %(text)s »") % {"text": parameters.text}, parameters.without_text().url(base))] if parameters.text else []
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
