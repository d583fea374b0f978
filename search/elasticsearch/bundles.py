"""Counting facets: values that are counted together stand in the index as one.

A mission has some sixteen values of facets; who counts them one by one reads all of them for every match. So each bundle of facets
(`Facet.counted_with`) has a field of its own, in which all the values that a document has of them are one, a signature. Then one value is
read for each match and bundle, Elasticsearch says how often it found each signature, and each value of a signature was found as often.
However many signatures a document has, each of its values stands in exactly one of them: so the sums are exact.
"""

from collections.abc import Iterable, Mapping, Set
from functools import cache, lru_cache
from typing import Any

from ..facets import Bundle, bundles

BETWEEN_FACETS, BETWEEN_VALUES = "\n", "\t"
"""Stand in no value: those are printable."""
MOST_TOGETHER = 100
"""Values of a signature; others of the same document make another. Lucene takes no more than 32,766 bytes."""

Counts = dict[str, dict[str, int]]


@cache
def fields() -> dict[str, Bundle]:
    """Field → bundle. Named by its facets: an index in which others were counted together lacks the field, and is never misread."""
    return {f"counts_{'_'.join(bundle.codes)}": bundle for bundle in bundles()}


@cache
def field_by_code() -> dict[str, str]:
    """Facet → the field in which it is counted."""
    return {code: field for field, bundle in fields().items() for code in bundle.codes}


def signatures(tokens: Iterable[str]) -> dict[str, list[str]]:
    """What a document with these values (“facet:value”) holds in each field. To have none is a signature, too: no field is empty."""
    held: dict[str, list[str]] = {}
    for token in tokens:
        code, _colon, value = token.partition(":")
        held.setdefault(code, []).append(value)
    return {field: _signatures(bundle, [sorted(held.get(code, ())) for code in bundle.codes]) for field, bundle in fields().items()}


def add_signatures(counts: Counts, field: str, buckets: Iterable[Mapping[str, Any]], codes: Set[str]) -> None:
    """Add what was found of each signature to each of its values of these facets."""
    facets = fields()[field].codes
    found: dict[str, int] = {}
    for bucket in buckets:
        times = bucket["doc_count"]
        for token in _tokens(facets, bucket["key"]):
            found[token] = found.get(token, 0) + times
    _add(counts, found.items(), codes)


def add_values(counts: Counts, buckets: Iterable[Mapping[str, Any]], codes: Set[str]) -> None:
    """The same where values were counted one by one."""
    _add(counts, ((bucket["key"], bucket["doc_count"]) for bucket in buckets), codes)


def _add(counts: Counts, found: Iterable[tuple[str, int]], codes: Set[str]) -> None:
    for token, times in found:
        code, _colon, value = token.partition(":")
        if code in codes:
            values = counts.setdefault(code, {})
            values[value] = values.get(value, 0) + times


def _signatures(bundle: Bundle, values: list[list[str]]) -> list[str]:
    """Of the values of each facet, in the order of the bundle."""
    if not bundle.combines:
        return values[0] or [""]
    if sum(map(len, values)) <= MOST_TOGETHER:
        return [_signature(values)]
    each = [(place, value) for place, of_facet in enumerate(values) for value in of_facet]
    together = (each[start : start + MOST_TOGETHER] for start in range(0, len(each), MOST_TOGETHER))
    return [_signature([[value for of, value in some if of == place] for place in range(len(values))]) for some in together]


def _signature(values: list[list[str]]) -> str:
    return BETWEEN_FACETS.join([BETWEEN_VALUES.join(of_facet) for of_facet in values])


@lru_cache(maxsize=65_536)
def _tokens(facets: tuple[str, ...], signature: str) -> tuple[str, ...]:
    """Its values, like “facet:value”."""
    pairs = zip(facets, signature.split(BETWEEN_FACETS), strict=True)
    return tuple(f"{code}:{value}" for code, values in pairs if values for value in values.split(BETWEEN_VALUES))
