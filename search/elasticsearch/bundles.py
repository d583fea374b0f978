"""Counting facets: values that are counted together stand in the index as one.

A mission has some sixteen values of facets; who counts them one by one reads all of them for every match. So each bundle of facets
(`Facet.counted_with`) has a field of its own, in which all the values that a document has of them are one, a signature. Then one value is
read for each match and bundle, Elasticsearch says how often it found each signature, and each value of a signature was found as often.
However many signatures a document has, each of its values stands in exactly one of them: so the sums are exact.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache, lru_cache
from typing import Any

from ..facets import Bundle, bundles

BETWEEN_FACETS, BETWEEN_VALUES = "\n", "\t"
"""Stand in no value: those are printable."""
MOST_TOGETHER = 100
"""Values of a signature; others of the same document make another. Lucene takes no more than 32,766 bytes."""

Counts = dict[str, dict[str, int]]
Value = tuple[str, str]
"""A facet's code and one of its values."""


def fields() -> dict[str, Bundle]:
    """Field → bundle. Named by its facets: an index in which others were counted together lacks the field, and is never misread."""
    return _fields(bundles())


def field_by_code() -> dict[str, str]:
    """Facet → the field in which it is counted."""
    return _field_by_code(bundles())


def signatures(tokens: Iterable[str]) -> dict[str, list[str]]:
    """What a document with these values (“facet:value”) holds in each field. To have none is a signature, too: no field is empty."""
    counted_in = field_by_code()
    held: dict[str, list[Value]] = {field: [] for field in fields()}
    for token in tokens:
        code, _colon, value = token.partition(":")
        if field := counted_in.get(code):
            held[field].append((code, value))
    return {field: list(_signatures(bundle, sorted(held[field]))) for field, bundle in fields().items()}


def add_signatures(counts: Counts, field: str, buckets: Iterable[Mapping[str, Any]], codes: Set[str]) -> None:
    """Add what was found of each signature to each of its values of these facets."""
    facets = fields()[field].codes
    _add(counts, ((_read(facets, bucket["key"]), bucket["doc_count"]) for bucket in buckets), codes)


def add_values(counts: Counts, buckets: Iterable[Mapping[str, Any]], codes: Set[str]) -> None:
    """The same where values were counted one by one."""
    _add(counts, (([tuple(bucket["key"].split(":", 1))], bucket["doc_count"]) for bucket in buckets), codes)


def _add(counts: Counts, found: Iterable[tuple[Iterable[Value], int]], codes: Set[str]) -> None:
    for each, times in found:
        for code, value in each:
            if code in codes:
                values = counts.setdefault(code, {})
                values[value] = values.get(value, 0) + times


def _signatures(bundle: Bundle, values: list[Value]) -> Iterator[str]:
    size = MOST_TOGETHER if bundle.combines else 1
    for start in range(0, max(len(values), 1), size):
        together = values[start : start + size]
        yield BETWEEN_FACETS.join(BETWEEN_VALUES.join(value for of, value in together if of == code) for code in bundle.codes)


@lru_cache(maxsize=65_536)
def _read(facets: tuple[str, ...], signature: str) -> tuple[Value, ...]:
    pairs = zip(facets, signature.split(BETWEEN_FACETS), strict=True)
    return tuple((code, value) for code, values in pairs if values for value in values.split(BETWEEN_VALUES))


@cache
def _fields(of: tuple[Bundle, ...]) -> dict[str, Bundle]:
    return {f"counts_{'_'.join(bundle.codes)}": bundle for bundle in of}


@cache
def _field_by_code(of: tuple[Bundle, ...]) -> dict[str, str]:
    return {code: field for field, bundle in _fields(of).items() for code in bundle.codes}
