"""The box « Où ? Quand ? Quoi ? », and the order of results."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from countries.models import Portal

from .facets import all_facets, choices_of
from .near import DEFAULT_KM, DISTANCES_KM, Place
from .parameters import FROM, NEAR, PAGE, SORT, TEXT, TO, WITHIN, Parameters, today_in, where_facet
from .query import Sort


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    selected: bool = False


@dataclass(frozen=True)
class OptionGroup:
    label: str
    options: list[Option]


@dataclass(frozen=True)
class SearchFormState:
    """The search box. Options that say what is usual have an empty value, so that an address says only what was asked."""

    action: str
    where: str
    where_label: str
    where_options: list[Option]
    starts_on: str = ""
    ends_on: str = ""
    today: str = ""
    text: str = ""
    near_groups: list[OptionGroup] = field(default_factory=list)
    """Cities and airports to be near to; empty where the box does not ask."""
    within_options: list[Option] = field(default_factory=list)
    sort: str = ""
    sort_options: list[Option] = field(default_factory=list)
    errors: tuple[str, ...] = ()
    hidden: list[tuple[str, str]] = field(default_factory=list)
    """What was asked besides, and goes with the box."""
    kept: list[tuple[str, str]] = field(default_factory=list)
    """What goes with the filters: all that is neither one of them nor an order."""


def search_form(
    portal: Portal,
    language: str,
    parameters: Parameters | None = None,
    places: dict[str, str] | None = None,
    around: Sequence[Place] = (),
) -> SearchFormState:
    """The search box, filled with what was asked.

    `places` are those to choose from, if they are known already; `around` are those to be near to, none where that is not asked.
    """
    parameters = parameters or Parameters()
    code = where_facet(portal)
    chosen = parameters.facets.get(code, ())
    where = chosen[0] if len(chosen) == 1 else ""
    places = choices_of(code, portal) if places is None else places
    near_groups = _near_groups(parameters.near, around)
    own = {SORT, TEXT, FROM, TO, PAGE} | ({code} if len(chosen) <= 1 else set()) | ({NEAR, WITHIN} if near_groups else set())
    codes = {facet.code for facet in all_facets()}
    return SearchFormState(
        action=missions_url(language),
        where=where,
        where_label=_where_label(portal, len(chosen)),
        where_options=[Option(value, label, value == where) for value, label in sorted(places.items(), key=lambda item: item[1])],
        starts_on=parameters.starts_on.isoformat() if parameters.starts_on else "",
        ends_on=parameters.ends_on.isoformat() if parameters.ends_on else "",
        today=today_in(portal).isoformat(),
        text=parameters.text,
        near_groups=near_groups,
        within_options=[
            _option(distance, _("%(distance)s km") % {"distance": distance}, DEFAULT_KM, parameters.within) for distance in DISTANCES_KM
        ],
        sort=parameters.sort or parameters.usual_sort,
        sort_options=_sort_options(parameters),
        errors=parameters.errors,
        hidden=[(name, value) for name, value in parameters.pairs() if name not in own],
        kept=[(name, value) for name, value in parameters.pairs() if name not in codes and name != SORT],
    )


@cache
def missions_url(language: str) -> str:
    """The address of the list of missions in a language; the host says of which portal."""
    with translation.override(language):
        return reverse("missions")


def _where_label(portal: Portal, chosen: int) -> str:
    """What the box says where no single place is chosen: several may be, among the filters."""
    if portal.is_hub:
        return ngettext("%(count)s pays choisi", "%(count)s pays choisis", chosen) % {"count": chosen} if chosen > 1 else _("Tous les pays")
    return (
        ngettext("%(count)s ville choisie", "%(count)s villes choisies", chosen) % {"count": chosen}
        if chosen > 1
        else _("Toutes les villes")
    )


def _near_groups(near: Place | None, around: Sequence[Place]) -> list[OptionGroup]:
    """The place that was chosen is among them, wherever it lies."""
    known = [*around, *([near] if near and near.value not in {place.value for place in around} else [])]
    groups = [
        (_("Villes"), [place for place in known if not place.is_airport]),
        (_("Aéroports"), [place for place in known if place.is_airport]),
    ]
    chosen = near.value if near else ""
    return [
        OptionGroup(label, [Option(place.value, place.name, place.value == chosen) for place in places])
        for label, places in groups
        if places
    ]


def _sort_options(parameters: Parameters) -> list[Option]:
    labels = {Sort.DISTANCE: _("Plus proches")} if parameters.near else {}
    labels |= {Sort.RELEVANCE: _("Pertinence"), Sort.NEWEST: _("Plus récentes"), Sort.START: _("Commence bientôt")}
    usual = parameters.usual_sort
    return [_option(value, label, usual, parameters.sort or usual) for value, label in labels.items()]


def _option(value: object, label: str, usual: object, chosen: object) -> Option:
    return Option("" if value == usual else str(value), label, value == chosen)
