"""Facets: what results can be narrowed by. `content` registers them, so that search knows nothing of missions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from django.utils.functional import Promise

from countries.models import Portal


class Scope(StrEnum):
    EVERYWHERE = "everywhere"
    HUB = "hub"


@dataclass(frozen=True)
class Facet:
    """One way to narrow results.

    `code` is the parameter in addresses and the prefix of the stored values. `labels` gives each value its name in the active
    language, in at most one query whatever the number of values; values that it leaves out are not shown. With `keeps_order` the
    values appear in the order of `labels`, otherwise the most frequent first. `choices` gives all values of a portal with their
    names, for a box to choose from even where nothing was found; at most one query.
    """

    code: str
    label: Promise | str
    labels: Callable[[Iterable[str]], dict[str, str]]
    keeps_order: bool = False
    scope: Scope = Scope.EVERYWHERE
    choices: Callable[[Portal], dict[str, str]] | None = None
    fixed_labels: Mapping[str, Promise | str] = field(default_factory=dict)
    """All values with their names, where both are a fixed list."""
    fits_all: str = ""
    """A value that fits whatever is chosen. Documents with it have no other value of this facet; nobody is offered it."""
    offered: Callable[[date], Sequence[str]] | None = None
    """The values that may be chosen on a day; None: any that a document has."""
    counted_with: str = ""
    """Facets that say the same here are counted together, by the combinations of their values that documents hold: a few hundred should
    exist, so it may also be one facet with many values a document. Empty: too many combinations, counted value by value."""

    def token(self, value: str) -> str:
        """How a value of this facet is stored in SearchDocument.facets."""
        return f"{self.code}:{value}"

    def counts(self, found: Mapping[str, int], chosen: Iterable[str], today: date) -> dict[str, int]:
        """How many results each value that is chosen or may be today would leave, from an engine's counts of what documents hold."""
        values: Iterable[str] = found if self.offered is None else dict.fromkeys([*self.offered(today), *chosen])
        for_all = found.get(self.fits_all, 0)
        counts = {value: found.get(value, 0) + for_all for value in values if value != self.fits_all}
        return {value: count for value, count in counts.items() if count}


@dataclass(frozen=True)
class Bundle:
    """Facets, by their codes, that are counted together: by combinations of values, or value by value."""

    codes: tuple[str, ...]
    combines: bool


_facets: dict[str, Facet] = {}


def register_facet(facet: Facet) -> None:
    """Add a facet; the order of registration is the order on the page. Raises ValueError for a code that is taken."""
    if facet.code in _facets:
        raise ValueError(f"A facet with the code {facet.code!r} is registered already.")
    _facets[facet.code] = facet


def all_facets(*, on_hub: bool = True) -> list[Facet]:
    return [facet for facet in _facets.values() if on_hub or facet.scope == Scope.EVERYWHERE]


def bundles() -> tuple[Bundle, ...]:
    """Every facet stands in one of them."""
    together: dict[str, list[str]] = {}
    for facet in _facets.values():
        together.setdefault(facet.counted_with, []).append(facet.code)
    alone = together.pop("", [])
    return (*(Bundle(tuple(codes), True) for codes in together.values()), *(Bundle((code,), False) for code in alone))


def fitting_all(code: str) -> str:
    """The value of a facet that fits whatever is chosen; empty where there is none."""
    facet = _facets.get(code)
    return facet.fits_all if facet else ""


def choices_of(code: str, portal: Portal) -> dict[str, str]:
    """All values of a facet on this portal with their names; none where the facet does not know them."""
    facet = _facets.get(code)
    return facet.choices(portal) if facet and facet.choices else {}


def choices_facet(code: str, label: Promise | str, choices: Iterable[tuple[str, Promise | str]], **options) -> Facet:
    """A facet whose values and labels are a fixed list."""
    known = dict(choices)

    def labels(values: Iterable[str]) -> dict[str, str]:
        wanted = set(values)
        return {value: str(text) for value, text in known.items() if value in wanted}

    return Facet(code, label, labels, fixed_labels=known, **options)


def all_labels() -> list[str]:
    """The names of all values that are a fixed list (domains, types …), in the active language."""
    return [str(text) for facet in _facets.values() for text in facet.fixed_labels.values()]
