"""A MissionQuery in Elasticsearch's terms: built of fixed pieces; what a person typed travels as plain words in leaf queries only."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils import timezone

from countries.directory import get_directory
from countries.models import PortalStatus

from ..query import Match, MissionQuery, Sort
from ..rules import UNCONFIRMED_AFTER, WEIGHTS
from ..stems import GAP, stemmed
from ..words import Term, alternatives_in, enough_of, said_in, telling_terms, typed_words
from . import bundles, stays

Clause = dict[str, Any]

MOST_VALUES = 10_000
"""Values of all facets together, or signatures of a bundle: far below Elasticsearch's own limit of 65,536 buckets."""
VALUES = "facets"
"""The field of values one by one, by which results are narrowed."""
FIELD_WEIGHTS = {"title": WEIGHTS.title, "summary": WEIGHTS.summary, "text": WEIGHTS.body, "keywords": WEIGHTS.keywords}
HERE = 0.001
"""Kilometres: Elasticsearch refuses a radius of nothing."""
SHOWN = ["kind", "object_id"]
"""What says which row a hit is."""
_NEWEST = [{"published_at": "desc"}, {"object_id": "desc"}]


# --- Whole requests ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Requests:
    """What is asked in one go for one page of results."""

    hits: Clause | None
    """None where only the numbers are wanted."""
    counts: Clause | None = None
    """Total and facets of what is found: the request for hits itself, where one does for both; None where nothing is counted."""
    own_counts: Clause | None = None
    """Of each facet with a choice the counts without its own filter, so that a choice never takes its own alternatives to zero."""


def search_requests(query: MissionQuery) -> Requests:
    """The page of hits, and the counts: in one request where the text is scored, which is done once for both; else beside it.

    Counts by themselves hold no hits: Elasticsearch keeps such an answer until the index changes. What choices leave out is counted by
    itself, too, so that they narrow what is scored.
    """
    conditions = [*_base(query), *_chosen(query).values()]
    hits = _hits(_asked(query, conditions), _order(query), query.per_page, query.offset)
    if not query.counts_total:
        return Requests(hits)
    numbers = counts_requests(query)
    if not query.per_page or numbers.counts is None:
        return numbers
    if query.wanted and query.sort == Sort.RELEVANCE:
        hits |= {name: numbers.counts[name] for name in ("track_total_hits", "aggs")}
        return replace(numbers, hits=hits, counts=hits)
    return replace(numbers, hits=hits)


def counts_requests(query: MissionQuery, *, one_by_one: bool = False) -> Requests:
    """The numbers without hits. One by one, values are counted as such: of an index that lacks a bundle, or has too many signatures."""
    base, chosen = _base(query), _chosen(query)
    counted_in = {code: VALUES if one_by_one else name for code, name in bundles.field_by_code().items() if query.counts_facets}
    of_others = {name: _terms(name) for code, name in counted_in.items() if code not in chosen}
    own = {}
    for code in filter(counted_in.get, chosen):
        others = [clause for other, clause in chosen.items() if other != code]
        narrowed = {"bool": {"filter": others}} if others else {"match_all": {}}
        own[code] = {"filter": narrowed, "aggs": {counted_in[code]: _terms(counted_in[code], f"{code}:.*" if one_by_one else "")}}
    counts = _counts(query, [*base, *chosen.values()], of_others)
    return Requests(None, counts, _counts(query, base, own) if own else None)


def _counts(query: MissionQuery, conditions: list[Clause], aggregations: Clause) -> Clause:
    return {
        "size": 0,
        "track_total_hits": True,
        "query": {"bool": {"filter": _with_text(query, conditions)}},
        "aggs": aggregations,
    }


def _terms(field: str, include: str = "") -> Clause:
    """In the order in which the index keeps them: the quickest to read."""
    return {"terms": {"field": field, "size": MOST_VALUES, "order": {"_key": "asc"}} | ({"include": include} if include else {})}


def others_request(query: MissionQuery, limit: int) -> Clause:
    """The best matches of the text that are not missions."""
    query_of_others = _asked(query, [*_visible(query), {"bool": {"must_not": {"term": {"kind": "mission"}}}}])
    return _hits(query_of_others, [{"_score": "desc"}, {"kind": "asc"}, {"object_id": "asc"}], limit)


def suggest_request(query: MissionQuery, limit: int) -> Clause:
    """Names of which a word begins with each typed word: the first of each kind, in one pass. Holds no hits beside these."""
    words = typed_words(query.text)
    open_or_other = {"bool": {"should": [{"bool": {"must_not": {"term": {"kind": "mission"}}}}, {"bool": {"filter": _open(query)}}]}}
    named = [{"prefix": {"names": word}} for word in words]
    begins = {"constant_score": {"filter": {"prefix": {"name": " ".join(words)}}, "boost": 1}}
    order = [{"_score": "desc"}, {"is_urgent": "desc"}, *_NEWEST]
    first = {"top_hits": {"size": limit, "sort": order, "docvalue_fields": SHOWN, "stored_fields": "_none_"}}
    return {
        "size": 0,
        "track_total_hits": False,
        "query": {"bool": {"filter": [*_visible(query), open_or_other, *named], "should": begins}},
        "aggs": {"kinds": {"terms": {"field": "kind", "order": {"_key": "asc"}}, "aggs": {"first": first}}},
    }


def _hits(query: Clause, sort: list[Clause], size: int, offset: int = 0) -> Clause:
    """Kind and id come from stored values; everything that is shown comes from the table."""
    return {
        "query": query,
        "sort": sort,
        "size": size,
        "from": offset,
        "track_total_hits": False,
        "docvalue_fields": SHOWN,
        "stored_fields": "_none_",
    }


# --- Conditions --------------------------------------------------------------------------------------------------------------------


def _visible(query: MissionQuery) -> list[Clause]:
    """What an anonymous visitor of this portal, or of the hub, may find now: statuses are the directory's, not the index's."""
    directory = get_directory()
    if query.portal_id is None:
        hidden = [entry.portal.pk for entry in directory.entries if entry.portal.status != PortalStatus.LIVE]
        clauses = [{"term": {"is_on_hub": True}}, {"bool": {"must_not": {"terms": {"portal": hidden}}}}]
        suspended = frozenset().union(*(entry.suspended_organisations for entry in directory.entries))
    else:
        clauses = [{"term": {"portal": query.portal_id}}]
        entry = directory.by_portal_id.get(query.portal_id)
        suspended = entry.suspended_organisations if entry else frozenset()
    if suspended:
        clauses.append({"bool": {"must_not": {"terms": {"organisation": sorted(suspended)}}}})
    return clauses


def _open(query: MissionQuery) -> list[Clause]:
    """What is said of missions only. Closing times are compared by the minute, so that an answer can be kept until the next one."""
    return [
        {"term": {"is_open": True}},
        {"bool": {"must_not": {"range": {"closes_at": {"lte": _minute(timezone.now())}}}}},
        {"range": {"confirmed_on": {"gte": query.today - UNCONFIRMED_AFTER}}},
    ]


def _base(query: MissionQuery) -> list[Clause]:
    """Everything but text and facets."""
    clauses = [*_visible(query), {"term": {"kind": "mission"}}, *_open(query)]
    if query.organisation_id is not None:
        clauses.append({"term": {"organisation": query.organisation_id}})
    if query.urgent_only:
        clauses.append({"term": {"is_urgent": True}})
    if query.exclude_id is not None:
        clauses.append({"bool": {"must_not": {"term": {"object_id": query.exclude_id}}}})
    if query.stay:
        clauses += stays.fits(query.stay, query.today)
    if query.near and query.radius_km is not None:
        clauses.append({"geo_distance": {"distance": f"{max(query.radius_km, HERE)}km", "places": _point(query)}})
    return clauses


def _chosen(query: MissionQuery) -> dict[str, Clause]:
    """Per facet with a choice its condition."""
    return {code: {"terms": {"facets": tokens}} for code, tokens in query.tokens.items()}


def _point(query: MissionQuery) -> Clause:
    return {"lat": query.near.latitude, "lon": query.near.longitude}


def _minute(moment: datetime) -> str:
    return moment.replace(second=0, microsecond=0).isoformat()


def _order(query: MissionQuery) -> list[Clause]:
    """Ends with the id in every case: no two missions share one, so that pages never repeat or skip any."""
    match query.sort:
        case Sort.START:
            return [stays.next_start(query.today), *_NEWEST]
        case Sort.DISTANCE if query.near:
            return [{"_geo_distance": {"places": _point(query), "order": "asc", "unit": "km", "mode": "min"}}, *_NEWEST]
        case Sort.RELEVANCE:
            return [{"_score": "desc"} if query.wanted else {"is_urgent": "desc"}, *_NEWEST]
    return _NEWEST


# --- Text --------------------------------------------------------------------------------------------------------------------------


def _asked(query: MissionQuery, conditions: list[Clause]) -> Clause:
    """Conditions, and the text: scored only where the order goes by it."""
    if not query.wanted or query.sort != Sort.RELEVANCE:
        return {"bool": {"filter": _with_text(query, conditions)}}
    return {
        "function_score": {
            "query": {"bool": {"filter": conditions, "must": _scored(query)}},
            "functions": [
                {"filter": {"term": {"is_urgent": True}}, "weight": WEIGHTS.urgency},
                {"field_value_factor": {"field": "completeness", "factor": 0.01, "missing": 0}, "weight": WEIGHTS.completeness},
                {"exp": {"published_at": _fading(query)}, "weight": WEIGHTS.freshness},
            ],
            "score_mode": "sum",
            "boost_mode": "sum",
        }
    }


def _fading(query: MissionQuery) -> Clause:
    return {"origin": query.today, "scale": f"{WEIGHTS.freshness_days:g}d", "offset": "1d", "decay": 0.3679}


def _with_text(query: MissionQuery, conditions: list[Clause]) -> list[Clause]:
    return [*conditions, _held(query)] if query.wanted else conditions


def _held(query: MissionQuery) -> Clause:
    """The document holds all the terms, as one of the languages reads them; for Match.SOME, enough of those that say something."""
    if query.match == Match.SOME:
        terms = telling_terms(query.wanted)
        return {"bool": {"should": [_in_any_language(query, term) for term in terms], "minimum_should_match": enough_of(terms)}}
    languages = [
        {"bool": {"filter": [_held_in(term, language) for term in terms]}}
        for language in query.languages
        if (terms := said_in(query.wanted.terms, language))
    ]
    return {"bool": {"should": languages, "minimum_should_match": 1}} if languages else {"match_none": {}}


def _scored(query: MissionQuery) -> Clause:
    """How well the text answers, from 0 to 1: each term by the weightiest field it stands in, in the language that answers best."""
    if query.match == Match.SOME:
        terms = telling_terms(query.wanted)
        share = 1 / (2 * len(terms))
        each = [
            {
                "bool": {
                    "must": {"constant_score": {"filter": _in_any_language(query, term), "boost": share}},
                    "should": _weighed_anywhere(query, term, share),
                }
            }
            for term in terms
        ]
        return {"bool": {"should": each, "minimum_should_match": enough_of(terms)}}
    languages = []
    for language in query.languages:
        if terms := said_in(query.wanted.terms, language):
            held = [_weighed(term, language, 1 / len(terms)) for term in terms]
            languages.append({"bool": {"must": held, "should": _close_together(terms, language)}} if len(terms) > 1 else held[0])
    return {"dis_max": {"queries": languages}} if languages else {"match_none": {}}


def _held_in(term: Term, language: str) -> Clause:
    """A document holds a term as a language reads it, in a text of this language or among its keywords."""
    return {"bool": {"should": [_holds(term, language, field) for field in ("text", "keywords")], "minimum_should_match": 1}}


def _holds(term: Term, language: str, field: str, boost: float = 1) -> Clause:
    """A field holds one of a term's alternatives."""
    leaves = [leaf for words in alternatives_in(term, language) if (leaf := _read(words, language, field, boost))]
    return leaves[0] if len(leaves) == 1 else {"dis_max": {"queries": leaves}} if leaves else {"match_none": {}}


def _read(words: str, language: str, field: str, boost: float) -> Clause | None:
    """A word or an expression, stemmed like what is indexed; None where there are small words only."""
    stems = stemmed(words, language).strip(f"{GAP} ")
    if " " in stems:
        # Of a language's own texts, only the whole knows the places of words.
        name = field if field == "keywords" else f"{language}.text"
        return {"match_phrase": {name: {"query": stems, "boost": boost}}}
    return {"term": {field if field == "keywords" else f"{language}.{field}": {"value": stems, "boost": boost}}} if stems else None


def _weighed(term: Term, language: str, share: float) -> Clause:
    return {"dis_max": {"queries": [_holds(term, language, field, weight * share) for field, weight in FIELD_WEIGHTS.items()]}}


def _weighed_anywhere(query: MissionQuery, term: Term, share: float) -> Clause:
    return {"dis_max": {"queries": [_weighed(term, language, share) for language in query.languages]}}


def _in_any_language(query: MissionQuery, term: Term) -> Clause:
    return {"bool": {"should": [_held_in(term, language) for language in query.languages], "minimum_should_match": 1}}


def _close_together(terms: Sequence[Term], language: str) -> Clause:
    """Words that stand together say more than the same words far apart."""
    text = stemmed(" ".join(term.typed for term in terms), language)
    return {"match_phrase": {f"{language}.text": {"query": text, "slop": CLOSE, "boost": WEIGHTS.closeness}}}


CLOSE = 4
"""Words that may stand between those that were asked for."""
