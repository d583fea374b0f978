"""From a visitor's question to the answer that serves it best: as asked; else with its spelling corrected; else by some of its words."""

from dataclasses import dataclass, replace

from .query import Hit, Match, MissionQuery, SearchEngine, SearchResults, Sort
from .spelling import corrected
from .words import telling_terms

FEW = 5
"""Fewer full answers than this leave room for partial ones."""
MORE = 6
"""Partial answers shown below few full ones."""


@dataclass(frozen=True)
class Answer:
    """`query` is the question that `results` answer: the visitor's own unless one of the two others says how it differs."""

    results: SearchResults
    query: MissionQuery
    corrected: str = ""
    """The text that was searched in place of the visitor's."""
    is_partial: bool = False
    """No mission holds all the words: these hold some of them."""
    more: tuple[Hit, ...] = ()
    """Where few missions hold all the words: others that hold some of them."""
    nearest: str = ""
    """Where nothing was found: what the text may have meant, which found nothing here either."""


def find(engine: SearchEngine, query: MissionQuery) -> Answer:
    """Ask the engine; only where little or nothing was found, ask again with less."""
    results = engine.search(query)
    if results.total or not query.wanted:
        return Answer(results, query, more=_more(engine, query, results))
    text = corrected(query.wanted)
    if text:
        other = replace(query, text=text)
        if (results := engine.search(other)).total:
            return Answer(results, other, corrected=text, more=_more(engine, other, results))
    if len(query.wanted.terms) > 1:
        for words in filter(None, (text, query.text)):
            other = replace(query, text=words, match=Match.SOME)
            if (results := engine.search(other)).total:
                return Answer(results, other, corrected=text if words == text else "", is_partial=True)
    return Answer(SearchResults([], 0, results.facets), query, nearest=text)


def _more(engine: SearchEngine, query: MissionQuery, results: SearchResults) -> tuple[Hit, ...]:
    """Only for relevance's sake, below the last of few full answers, and where several words say something."""
    if results.total >= FEW or query.page > 1 or query.sort != Sort.RELEVANCE or len(telling_terms(query.wanted)) < 2:
        return ()
    others = engine.search(replace(query, match=Match.SOME, per_page=results.total + MORE, counts_facets=False, counts_total=False))
    known = {hit.document.pk for hit in results.hits}
    return tuple(hit for hit in others.hits if hit.document.pk not in known)[:MORE]
