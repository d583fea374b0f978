"""The filters beside the results: facets with their values, names and counts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from countries.models import Portal

from .facets import Facet, all_facets
from .parameters import Parameters, today_in, where_facet
from .query import SearchResults

MOST_OPTIONS = 60
"""Values of one facet on a page, the most frequent ones: whoever has chosen a country among forty finds its cities again."""
SHOWN = 8
"""Values of one facet that stand there at once; the others unfold."""

Names = dict[str, dict[str, str]]
"""Facet → value → its name in the active language."""


@dataclass(frozen=True)
class FacetOption:
    value: str
    label: str
    count: int
    is_selected: bool
    url: str


@dataclass(frozen=True)
class FacetGroup:
    code: str
    label: str
    options: list[FacetOption]
    selected_count: int
    is_open: bool

    @property
    def first(self) -> list[FacetOption]:
        """Those that stand there at once, chosen ones among them."""
        return [option for place, option in enumerate(self.options) if place < SHOWN or option.is_selected]

    @property
    def more(self) -> list[FacetOption]:
        return [option for option in self.options[SHOWN:] if not option.is_selected]


def names_of_values(results: SearchResults, parameters: Parameters, portal: Portal, places: Mapping[str, str]) -> Names:
    """Names of all facet values on the page; those of `places`, where one may go, are known."""
    names = {}
    for facet in all_facets(on_hub=portal.is_hub):
        chosen = parameters.facets.get(facet.code, ())
        counts = _counts(facet, results, chosen, portal)
        most_frequent = sorted(counts, key=lambda value, counts=counts: (-counts[value], value))[:MOST_OPTIONS]
        values = {*most_frequent, *chosen}
        is_place = facet.code == where_facet(portal)
        names[facet.code] = {value: places[value] for value in values if value in places} if is_place else facet.labels(values)
    return names


def facet_groups(results: SearchResults, parameters: Parameters, portal: Portal, base: str, names: Names) -> list[FacetGroup]:
    """The facets of a portal; those that help most stand open."""
    groups = []
    for facet in all_facets(on_hub=portal.is_hub):
        chosen, labels = parameters.facets.get(facet.code, ()), names[facet.code]
        counts = _counts(facet, results, chosen, portal)
        values: Iterable[str] = labels
        if not facet.keeps_order:
            values = sorted(labels, key=lambda value, chosen=chosen, counts=counts, labels=labels: _rank(value, chosen, counts, labels))
        options = [
            FacetOption(value, labels[value], counts.get(value, 0), value in chosen, parameters.toggled(facet.code, value).url(base))
            for value in values
        ]
        selected = sum(option.is_selected for option in options)
        is_open = bool(selected) or facet.code in (where_facet(portal), "domain")
        groups.append(FacetGroup(facet.code, str(facet.label), options, selected, is_open))
    return groups


def _rank(value: str, chosen: Sequence[str], counts: Mapping[str, int], labels: Mapping[str, str]) -> tuple[bool, int, str]:
    """Chosen ones first, then the most frequent."""
    return value not in chosen, -counts.get(value, 0), labels[value]


def _counts(facet: Facet, results: SearchResults, chosen: Sequence[str], portal: Portal) -> dict[str, int]:
    return facet.counts(results.facets.get(facet.code, {}), chosen, today_in(portal))
