"""Answers from the live index; what is shown of a hit comes from the table, which also says whether it may still be shown."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from ..engines.postgres import shown_hits
from ..query import Hit, MissionQuery, SearchResults
from ..words import typed_words
from . import client, queries

_beside = ThreadPoolExecutor(8, thread_name_prefix="search-counts")


class IncompleteAnswerError(Exception):
    """The cluster answered with a part of what was asked: in vain, too late, or not from all shards."""


class ElasticsearchEngine:
    """Raises elasticsearch's exceptions and IncompleteAnswerError when the cluster does not answer in time: see engines.fallback."""

    def search(self, query: MissionQuery) -> SearchResults:
        hits_request, *counts_requests = queries.search_requests(query)
        # What is counted by itself is counted while the rows of the hits are read.
        counting = [_beside.submit(_ask, request) for request in counts_requests]
        hits = _ask(hits_request)
        shown = shown_hits(query, _found(hits))
        if not query.counts_total:
            return SearchResults(shown, len(shown))
        counts = counting[0].result() if counting else hits
        return SearchResults(shown, _total(counts), _facets(counts.get("aggregations", {})))

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


def _total(answer: Mapping[str, Any]) -> int:
    """With facets chosen, what was found is a part of what was counted."""
    chosen = answer.get("aggregations", {}).get("all", {})
    return chosen.get("doc_count", answer["hits"]["total"]["value"])


def _facets(aggregations: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """Counts per facet and value. A facet with a choice has its own, which counts more than what is chosen."""
    counts: dict[str, dict[str, int]] = {}
    everything = aggregations.get("all", {})
    for bucket in everything.get("values", everything).get("buckets", ()):
        code, _colon, value = bucket["key"].partition(":")
        counts.setdefault(code, {})[value] = bucket["doc_count"]
    for name, aggregation in aggregations.items():
        prefix, _colon, code = name.partition(":")
        if prefix == "facet":
            buckets = aggregation["values"]["buckets"]
            counts.pop(code, None)
            if buckets:
                counts[code] = {bucket["key"].partition(":")[2]: bucket["doc_count"] for bucket in buckets}
    return counts
