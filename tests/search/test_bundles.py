"""Facets that are counted together: whatever combinations there are, the counts are those of the values."""

import pytest

from search.elasticsearch import bundles, mapping, queries
from search.elasticsearch.client import alias, bulk_client
from search.elasticsearch.indexes import is_up_to_date, rebuild_index
from search.elasticsearch.sender import send_lags
from search.models import SearchIndex

from .catalogue import Catalogue

LONGEST_TERM = 32_766
"""Bytes that Lucene takes."""
NOVEMBER, DECEMBER = "2026-11", "2026-12"


def held(tokens: list[str]) -> dict[str, dict[str, int]]:
    """What is counted of one document with these values."""
    counts: dict[str, dict[str, int]] = {}
    for field, signatures in bundles.signatures(tokens).items():
        buckets = [{"key": signature, "doc_count": 1} for signature in signatures]
        bundles.add_signatures(counts, field, buckets, bundles.field_by_code().keys())
    return counts


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ([], {}),
        (["city:cm-douala", "country:CM"], {"city": {"cm-douala": 1}, "country": {"CM": 1}}),
        (["country:CM"], {"country": {"CM": 1}}),
        (["month:2026-11", "month:2026-12", "skill:a", "skill:b"], {"month": {NOVEMBER: 1, DECEMBER: 1}, "skill": {"a": 1, "b": 1}}),
        (["city:cm:douala"], {"city": {"cm:douala": 1}}),
        (["nothing:edu"], {}),
    ],
)
def test_each_value_is_counted_once(tokens: list[str], expected: dict):
    assert held(tokens) == expected


def test_the_order_of_values_makes_no_other_signature():
    assert bundles.signatures(["month:2026-12", "month:2026-11"]) == bundles.signatures(["month:2026-11", "month:2026-12"])


def test_no_field_is_empty():
    """So that an index that lacks the field is told from one that has found nothing in it."""
    assert all(bundles.signatures([]).values())
    assert bundles.signatures([]).keys() <= mapping.mappings()["properties"].keys()


def test_any_number_of_long_values_is_taken():
    cities = [f"city:{number:03}{'é' * 72}" for number in range(250)]
    signatures = bundles.signatures(cities)[bundles.field_by_code()["city"]]

    assert max(len(signature.encode()) for signature in signatures) <= LONGEST_TERM
    assert held(cities) == {"city": {city.removeprefix("city:"): 1 for city in cities}}


@pytest.fixture
def months(index: SearchIndex, shelves: Catalogue) -> Catalogue:
    """Two months in four combinations, none of them among those."""
    combinations = ([], [NOVEMBER], [DECEMBER], [NOVEMBER, DECEMBER])
    shelves.publish(*(shelves.mission(number, facets={"month": held}) for number, held in enumerate(combinations, 1)))
    send_lags(index)
    bulk_client().indices.refresh(index=alias())
    return shelves


def counts_are_right(months: Catalogue) -> bool:
    everything = {"month": {NOVEMBER: 2, DECEMBER: 2}}
    return (
        months.search().facets == everything
        and months.search(text="lire").facets == everything
        and months.search(text="lire", facets={"month": (NOVEMBER,)}).facets == everything
    )


def test_more_signatures_than_are_asked_for_are_counted_value_by_value(months: Catalogue, monkeypatch: pytest.MonkeyPatch):
    assert counts_are_right(months)

    monkeypatch.setattr(queries, "MOST_VALUES", 3)

    assert counts_are_right(months)


def test_an_index_of_earlier_code_that_lacks_the_bundles_counts_all_the_same(months: Catalogue, monkeypatch: pytest.MonkeyPatch):
    present = mapping.mappings()
    earlier = {name: described for name, described in present["properties"].items() if name not in bundles.fields()}
    with monkeypatch.context() as patched:
        patched.setattr(mapping, "mappings", lambda: {**present, "properties": earlier})
        rebuild_index()

    assert not is_up_to_date()
    assert counts_are_right(months)
