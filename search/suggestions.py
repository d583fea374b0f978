"""Suggestions while a visitor types: cities, domains and types of mission, missions, organisations."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from countries.models import Portal

from .cards import other_cards
from .facets import Facet, all_facets
from .forms import missions_url
from .marks import beginnings_marked
from .parameters import Parameters, today_in
from .query import MissionQuery, SearchEngine, get_engine
from .words import NAMES, plain, typed_words

MOST = {"territory": 3, "mission": 4, "organisation": 3}
"""Of each kind that is suggested."""
LISTS = ("domain", "type")
"""Facets whose values are suggested too."""
MOST_LISTS = 3


@dataclass(frozen=True)
class SuggestedLine:
    """One line of the list. `code` is a kind of document or a facet, `kind` what it is called."""

    title: SafeString
    url: str
    code: str
    kind: str
    lang: str
    dir: str
    country: str = ""


def suggested_lines(text: str, portal: Portal, language: str, engine: SearchEngine | None = None) -> list[SuggestedLine]:
    """What begins with the text in the active language, or in any other. The number of queries does not grow with what there is."""
    words = typed_words(text)
    if not words:
        return []
    engine = engine or get_engine()
    query = MissionQuery(portal.pk if not portal.is_hub else None, text=" ".join(words), today=today_in(portal), language=language)
    found: dict[str, list[SuggestedLine]] = {kind: [] for kind in MOST}
    names = {"territory": _("Ville"), "mission": _("Mission"), "organisation": _("Organisation")}
    hits = [hit for hit in engine.suggest(query, max(MOST.values())) if hit.document.kind in MOST]
    for card in other_cards(hits, portal):
        lines = found[card.kind]
        if len(lines) < MOST[card.kind]:
            title = beginnings_marked(card.title, words)
            lines.append(SuggestedLine(title, card.url, card.kind, names[card.kind], card.lang, card.dir, card.country))
    return [*found["territory"], *_lists(words, portal, language, engine), *found["mission"], *found["organisation"]]


def _lists(words: list[str], portal: Portal, language: str, engine: SearchEngine) -> Iterator[SuggestedLine]:
    """Missions of a domain or type whose name holds all the words, where there are any: a list is never suggested in vain."""
    named = [
        (facet, value, label)
        for facet in all_facets(on_hub=portal.is_hub)
        if facet.code in LISTS
        for value, label in ((value, str(label)) for value, label in facet.fixed_labels.items())
        if _begin_words_of(label, words)
    ]
    named.sort(key=lambda known: not plain(known[2], NAMES).startswith(" ".join(words)))
    for facet, value, label in named[:MOST_LISTS]:
        if _has_missions(facet, value, portal, engine):
            url = Parameters(facets={facet.code: (value,)}).url(missions_url(language))
            yield SuggestedLine(beginnings_marked(label, words), url, facet.code, str(facet.label), "", "")


def _begin_words_of(label: str, words: list[str]) -> bool:
    known = plain(label, NAMES).split()
    return all(any(name.startswith(word) for name in known) for word in words)


def _has_missions(facet: Facet, value: str, portal: Portal, engine: SearchEngine) -> bool:
    chosen = Parameters(facets={facet.code: (value,)}).to_query(portal, today_in(portal))
    return bool(engine.search(replace(chosen, per_page=1, counts_facets=False, counts_total=False)).hits)
