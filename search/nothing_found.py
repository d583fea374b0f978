"""Nothing found: why, and the nearest changes that would find something. The page is never a dead end."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from django.utils.translation import gettext as _

from countries.directory import get_directory
from countries.models import Portal

from .cards import MissionCard, listed, mission_cards
from .finding import Answer
from .near import DISTANCES_KM, around_label
from .parameters import Parameters, today_in, where_facet
from .query import Match, MissionQuery, SearchEngine, Sort
from .spelling import as_written
from .words import Wanted, telling_terms

MOST_QUESTIONS = 5
"""About changes; with the network, the nearest spelling and the newest, the engine is asked eight at most."""
MOST_WORDS = 3
NEWEST = 3
"""Missions to show where no change would find anything."""


@dataclass(frozen=True)
class Suggestion:
    label: str
    url: str
    count: int


@dataclass(frozen=True)
class EmptyState:
    reason: str
    suggestions: list[Suggestion]
    newest: list[MissionCard] = field(default_factory=list)


@dataclass(frozen=True)
class Asked:
    """What was asked, where and of whom. `labels` names the facets' values; `network_url` asks the hub the same."""

    parameters: Parameters
    portal: Portal
    language: str
    engine: SearchEngine
    base: str
    labels: Mapping[str, Mapping[str, str]]
    network_url: str

    def count(self, parameters: Parameters, portal: Portal | None = None, match: Match = Match.ALL) -> int:
        query = parameters.to_query(portal or self.portal, today_in(self.portal))
        return self.engine.search(replace(query, counts_facets=False, page=1, per_page=0, match=match)).total


def empty_state(asked: Asked, answer: Answer) -> EmptyState:
    """What to say in place of results, and where to go from here."""
    parameters = asked.parameters
    if answer.results.total:
        first = Suggestion(_("Première page"), parameters.on_page(1).url(asked.base), 0)
        return EmptyState(_("Cette page n’existe pas : il y a moins de résultats."), [first])
    if not parameters.is_narrowed:
        return EmptyState(_("Aucune mission n’est ouverte pour le moment. Revenez bientôt : les villes publient chaque semaine."), [])
    # As search.finding would answer: where nothing holds all the words, what holds some of them.
    some = answer.query.text and len(answer.query.wanted.terms) > 1 and not answer.nearest
    changes = _fruitful(asked, [*_lifted(asked), *_single_words(asked, answer)], [Match.ALL, *([Match.SOME] if some else [])])
    suggestions = [*_spelled_alike(asked, answer), *changes, *_in_the_network(asked, changes)]
    return EmptyState(_reason(parameters), suggestions, [] if suggestions else _newest(asked))


def without_each_filter(asked: Asked, more_than: int = 0) -> list[Suggestion]:
    """For an answer to other words than were asked for: what the filters, each by itself, keep away."""
    return [found for found in _fruitful(asked, _filters_lifted(asked)) if found.count > more_than]


def _reason(parameters: Parameters) -> str:
    if parameters.text and not parameters.without_text().is_narrowed:
        return _("Aucune mission ne contient « %(text)s ».") % {"text": parameters.text}
    return _("Aucune mission ne correspond à tous vos critères.")


def _fruitful(asked: Asked, changes: Iterable[tuple[str, Parameters]], matches: Sequence[Match] = (Match.ALL,)) -> list[Suggestion]:
    """Those of the changes that would find something, the most fruitful first."""
    found: dict[str, Suggestion] = {}
    questions = ((label, changed, match) for label, changed in changes for match in matches if match == Match.ALL or changed.text)
    for label, changed, match in islice(questions, MOST_QUESTIONS):
        if label not in found and (count := asked.count(changed, match=match)):
            found[label] = Suggestion(label, changed.url(asked.base), count)
    return sorted(found.values(), key=lambda suggestion: -suggestion.count)


def _lifted(asked: Asked) -> Iterator[tuple[str, Parameters]]:
    """What was asked, each time with one wish less, and how to say so. Without its only wish it would be the whole list."""
    without = asked.parameters.without_text()
    if asked.parameters.text and without.is_narrowed:
        yield _("Sans les mots « %(text)s »") % {"text": asked.parameters.text}, without
    yield from _filters_lifted(asked)


def _filters_lifted(asked: Asked) -> Iterator[tuple[str, Parameters]]:
    parameters = asked.parameters
    if parameters.starts_on:
        yield _("À n’importe quelle date"), parameters.without_stay()
    if place := parameters.near:
        for distance in [distance for distance in DISTANCES_KM if distance > parameters.within][-1:]:
            yield around_label(place, distance), replace(parameters, within=distance, page=1)
        yield _("À n’importe quelle distance"), parameters.without_near()
    for code, values in parameters.facets.items():
        names = listed(asked.labels[code].get(value, value) for value in values)
        yield _("Sans le filtre « %(names)s »") % {"names": names}, parameters.without(code)
    if parameters.urgent:
        yield _("Sans le filtre « %(names)s »") % {"names": _("Urgentes")}, parameters.without_urgent()


def _single_words(asked: Asked, answer: Answer) -> Iterator[tuple[str, Parameters]]:
    """Each of the words by itself: some of them together were looked for already (search.finding)."""
    terms = telling_terms(answer.query.wanted)
    if len(terms) > 2:
        for term in islice(terms, MOST_WORDS):
            text = as_written(Wanted((term,)).text, [asked.parameters.text])
            yield _("Seulement « %(text)s »") % {"text": text}, replace(asked.parameters, text=text, page=1)


def _spelled_alike(asked: Asked, answer: Answer) -> list[Suggestion]:
    """What may have been meant, if it was not found because of the other wishes."""
    if not answer.nearest:
        return []
    meant = Parameters(text=as_written(answer.nearest, [asked.parameters.text]))
    label = _("Essayer « %(text)s », sans filtre") % {"text": meant.text}
    return [Suggestion(label, meant.url(asked.base), count)] if (count := asked.count(meant)) else []


def _in_the_network(asked: Asked, changes: list[Suggestion]) -> list[Suggestion]:
    """The same wishes in all countries, on the hub, if others than this one find something."""
    hub = get_directory().hub
    if not asked.network_url or hub is None:
        return []
    anywhere = asked.parameters.without(where_facet(asked.portal))
    here = next((change.count for change in changes if change.url == anywhere.url(asked.base)), 0)
    count = asked.count(anywhere, hub.portal)
    return [Suggestion(_("Dans tous les pays du réseau"), asked.network_url, count)] if count > here else []


def _newest(asked: Asked) -> list[MissionCard]:
    query = MissionQuery(
        portal_id=None if asked.portal.is_hub else asked.portal.pk,
        sort=Sort.NEWEST,
        per_page=NEWEST,
        today=today_in(asked.portal),
        counts_facets=False,
        counts_total=False,
    )
    return mission_cards(asked.engine.search(query).hits, asked.portal)
