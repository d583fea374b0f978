"""From a visitor's question to the answer that serves it best: as asked; else with its spelling corrected; else by some of its words."""

from dataclasses import dataclass, replace

from .query import Match, MissionQuery, SearchEngine, SearchResults
from .spelling import corrected


@dataclass(frozen=True)
class Answer:
    """`query` is the question that `results` answer: the visitor's own unless one of the two others says how it differs."""

    results: SearchResults
    query: MissionQuery
    corrected: str = ""
    """The text that was searched in place of the visitor's."""
    is_partial: bool = False
    """No mission holds all the words: these hold some of them."""


def find(engine: SearchEngine, query: MissionQuery) -> Answer:
    """Ask the engine; only where nothing was found, ask again with less."""
    results = engine.search(query)
    if results.total or not query.wanted:
        return Answer(results, query)
    text = corrected(query.wanted)
    if text:
        other = replace(query, text=text)
        if (results := engine.search(other)).total:
            return Answer(results, other, corrected=text)
    if len(query.wanted.terms) > 1:
        for words in filter(None, (text, query.text)):
            other = replace(query, text=words, match=Match.SOME)
            if (results := engine.search(other)).total:
                return Answer(results, other, corrected=text if words == text else "", is_partial=True)
    return Answer(SearchResults([], 0, results.facets), query)
