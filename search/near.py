"""Around a place: the cities and airports that a visitor may name, and how far around them to look."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import BigIntegerField, Q, Value
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from countries.directory import get_directory
from countries.models import Airport, Portal, Territory

from .query import Point

DISTANCES_KM = (25, 50, 100, 250)
DEFAULT_KM = 50


@dataclass(frozen=True)
class Place:
    """A city, whose value is that of its facet, or an airport, whose value is its IATA code."""

    value: str
    name: str
    point: Point
    is_airport: bool = False


def city_value(portal: Portal, slug: str) -> str:
    """A city's value in addresses: unique in the network, readable, stable."""
    return f"{portal.code}-{slug}"


def around_label(place: Place, distance: int) -> str:
    """Names the circle around a place, in the active language."""
    return _("%(place)s, %(distance)s km à la ronde") % {"place": place.name, "distance": distance}


def places_of(portals: Iterable[Portal]) -> list[Place]:
    """The cities of these portals and the airports of their countries, by name. One query, none without a portal."""
    portals = list(portals)
    if not portals:
        return []
    return _places(Q(portal__in=[portal.pk for portal in portals]), Q(country__in=[portal.country_id for portal in portals]))


def find_place(value: str) -> Place | None:
    """The place with this value, on any portal that visitors see; None where there is none. At most one query."""
    if len(value) == 3:
        found = _places(Q(portal__country__airports=value.upper()), Q(pk=value.upper()))
        return next((place for place in found if place.value == value.upper()), None)
    cities = Q()
    for entry in get_directory().entries:
        prefix = city_value(entry.portal, "")
        if value.startswith(prefix) and entry.portal.is_public:
            cities |= Q(portal=entry.portal.pk, slug=value.removeprefix(prefix))
    return next((place for place in _places(cities) if place.value == value), None) if cities else None


def _places(cities: Q, airports: Q | None = None) -> list[Place]:
    columns = ("slug", "names", "latitude", "longitude")
    rows = Territory.objects.filter(cities).order_by().values_list("portal_id", *columns)
    if airports is not None:
        names = JSONObject(fr="city_name")
        there = Airport.objects.filter(airports).order_by().values_list(_NO_PORTAL, "iata", names, "latitude", "longitude")
        rows = rows.union(there, all=True)
    known = list(rows)
    portals = get_directory().by_portal_id
    # Airports name their city as French or English does; where the city is among the places, it is named as the reader does.
    names_of_cities = {name: Territory(names=names).name for portal_id, _, names, *_ in known if portal_id for name in names.values()}
    places = []
    for portal_id, code, names, *coordinates in known:
        if portal_id in portals:
            places.append(Place(city_value(portals[portal_id].portal, code), Territory(names=names).name, Point(*coordinates)))
        elif portal_id is None:
            city = names["fr"]
            places.append(Place(code, f"{names_of_cities.get(city, city)} ({code})", Point(*coordinates), is_airport=True))
    return sorted(places, key=lambda place: (place.name, place.value))


_NO_PORTAL = Value(None, BigIntegerField())
