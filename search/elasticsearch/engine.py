"""Answers from the live index; what is shown of a hit comes from the table, which also says whether it may still be shown."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from elasticsearch import ApiError
from elasticsearch.exceptions import HTTP_EXCEPTIONS

from ..engines.postgres import shown_hits
from ..query import Hit, MissionQuery, SearchResults
from ..words import typed_words
from . import bundles, client, queries

_NOTHING: Mapping[str, Any] = {"hits": {"hits": [], "total": {"value": 0}}}
"""The answer to what was not asked."""


class IncompleteAnswerError(Exception):
    """The cluster answered with a part of what was asked: in vain, too late, or not from all shards."""


class ElasticsearchEngine:
    """Raises elasticsearch's exceptions and IncompleteAnswerError when the cluster does not answer in time: see engines.fallback."""

    def search(self, query: MissionQuery) -> SearchResults:
        requests = queries.search_requests(query)
        hits, counts, own_counts = _answers(requests)
        shown = shown_hits(query, _found(hits))
        if not query.counts_total:
            return SearchResults(shown, len(shown))
        counted = _counted(counts, own_counts)
        if any(each.is_cut for each in counted):
            _no_hits, counts, own_counts = _answers(queries.counts_requests(query, one_by_one=True))
            counted = _counted(counts, own_counts)
        return SearchResults(shown, counts["hits"]["total"]["value"], _facets(counted))

    def search_others(self, query: MissionQuery, limit: int) -> list[Hit]:
        if not query.wanted:
            return []
        [answer] = _ask(queries.others_request(query, limit))
        return shown_hits(query, _found(answer))

    def suggest(self, query: MissionQuery, limit: int) -> list[Hit]:
        if not typed_words(query.text):
            return []
        [answer] = _ask(queries.suggest_request(query, limit))
        kinds = answer["aggregations"]["kinds"]["buckets"]
        return shown_hits(query, [found for kind in kinds for found in _found(kind["first"])])

    @staticmethod
    def probe() -> None:
        """Whether the live index answers as quickly as visitors need it. Asks no database: runs in a thread that has no connection."""
        _ask({"size": 0, "query": {"match_all": {}}})


def _answers(requests: queries.Requests) -> tuple[Mapping[str, Any], ...]:
    """To hits, counts and own counts, in this order."""
    is_one = requests.counts is requests.hits
    wanted = (requests.hits, None if is_one else requests.counts, requests.own_counts)
    answers = iter(_ask(*filter(None, wanted)))
    hits, counts, own_counts = (next(answers) if request else _NOTHING for request in wanted)
    return hits, hits if is_one else counts, own_counts


def _ask(*requests: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """The answers to these, which are asked in one go. Raises as the class says."""
    elasticsearch, index = client.search_client(), client.alias()
    timed = [{**request, "timeout": f"{client.SEARCH_SECONDS * 1000:.0f}ms"} for request in requests]
    answers: Sequence[Mapping[str, Any]]
    if len(timed) == 1:
        answers = [elasticsearch.search(index=index, allow_partial_search_results=False, body=timed[0])]
    else:
        answer = elasticsearch.msearch(
            index=index, searches=[line for each in timed for line in ({"allow_partial_search_results": False}, each)]
        )
        answers = answer["responses"]
        for failed in (each for each in answers if "error" in each):
            meta = replace(answer.meta, status=failed["status"])
            raise HTTP_EXCEPTIONS.get(meta.status, ApiError)(str(failed["error"].get("type")), meta, failed)
    if any(each["timed_out"] for each in answers):
        raise IncompleteAnswerError("timed out")
    return answers


def _found(answer: Mapping[str, Any]) -> list[tuple[str, int]]:
    return [(hit["fields"]["kind"][0], hit["fields"]["object_id"][0]) for hit in answer["hits"]["hits"]]


@dataclass(frozen=True)
class _Counted:
    """What was counted of some facets in one field."""

    codes: Set[str]
    documents: int
    field: str
    terms: Mapping[str, Any]

    @property
    def is_cut(self) -> bool:
        """Whether there are more signatures than were asked for, or the index, which other code has made, lacks the field."""
        return bool(self.terms["sum_other_doc_count"] or (self.documents and not self.terms["buckets"]))


def _counted(counts: Mapping[str, Any], own_counts: Mapping[str, Any]) -> list[_Counted]:
    """A facet with a choice has counts of its own, of more than what is chosen."""
    own = own_counts.get("aggregations", {})
    others = bundles.field_by_code().keys() - own.keys()
    of_others = [_Counted(others, counts["hits"]["total"]["value"], *each) for each in counts.get("aggregations", {}).items()]
    return of_others + [_Counted({code}, of["doc_count"], name, of[name]) for code, of in own.items() for name in of if name != "doc_count"]


def _facets(counted: list[_Counted]) -> dict[str, dict[str, int]]:
    """Counts per facet and value."""
    counts: dict[str, dict[str, int]] = {}
    for each in counted:
        if each.field == queries.VALUES:
            bundles.add_values(counts, each.terms["buckets"], each.codes)
        else:
            bundles.add_signatures(counts, each.field, each.terms["buckets"], each.codes)
    return counts
