"""Answers from the live index; what is shown of a hit comes from the table, which also says whether it may still be shown."""

from collections.abc import Mapping, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from ..engines.postgres import shown_hits
from ..query import Hit, MissionQuery, SearchResults
from ..words import typed_words
from . import bundles, client, queries

_NOTHING: Mapping[str, Any] = {"hits": {"hits": [], "total": {"value": 0}}}
"""The answer to what was not asked."""
_beside = ThreadPoolExecutor(8, thread_name_prefix="search-counts")


class IncompleteAnswerError(Exception):
    """The cluster answered with a part of what was asked: in vain, too late, or not from all shards."""


class ElasticsearchEngine:
    """Raises elasticsearch's exceptions and IncompleteAnswerError when the cluster does not answer in time: see engines.fallback."""

    def search(self, query: MissionQuery) -> SearchResults:
        requests = queries.search_requests(query)
        # What is counted by itself is counted while the rows of the hits are read.
        counting = _beside.submit(_answer_to, requests.counts) if requests.counts is not requests.hits else None
        counting_own = _beside.submit(_answer_to, requests.own_counts) if requests.own_counts else None
        hits = _answer_to(requests.hits)
        shown = shown_hits(query, _found(hits))
        if not query.counts_total:
            return SearchResults(shown, len(shown))
        counts = counting.result() if counting else hits
        counted = _counted(counts, counting_own.result() if counting_own else _NOTHING)
        if any(each.is_cut for each in counted):
            requests = queries.counts_requests(query, one_by_one=True)
            counted = _counted(_answer_to(requests.counts), _answer_to(requests.own_counts))
        return SearchResults(shown, counts["hits"]["total"]["value"], _facets(counted))

    def search_others(self, query: MissionQuery, limit: int) -> list[Hit]:
        if not query.wanted:
            return []
        answer = _ask(queries.others_request(query, limit))
        return shown_hits(query, _found(answer))

    def suggest(self, query: MissionQuery, limit: int) -> list[Hit]:
        if not typed_words(query.text):
            return []
        answer = _ask(queries.suggest_request(query, limit))
        kinds = answer["aggregations"]["kinds"]["buckets"]
        return shown_hits(query, [found for kind in kinds for found in _found(kind["first"])])

    @staticmethod
    def probe() -> None:
        """Whether the live index answers as quickly as visitors need it. Asks no database: runs in a thread that has no connection."""
        _ask({"size": 0, "query": {"match_all": {}}})


def _answer_to(request: Mapping[str, Any] | None) -> Mapping[str, Any]:
    return _ask(request) if request else _NOTHING


def _ask(request: Mapping[str, Any]) -> Mapping[str, Any]:
    """Raises as the class says."""
    answer = client.search_client().search(
        index=client.alias(), allow_partial_search_results=False, body={**request, "timeout": f"{client.SEARCH_SECONDS * 1000:.0f}ms"}
    )
    if answer["timed_out"]:
        raise IncompleteAnswerError("timed out")
    return answer


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
