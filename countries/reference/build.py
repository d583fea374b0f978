"""Rebuilds countries.csv, airports.csv and cities.csv from their sources: `python -m countries.reference.build`.

The sources are development packages; SOURCES.md names them with versions and licences. The same versions give the same bytes. What
people here would not accept from a source is put right in `corrections`, never in the files written. The pilot's cities and the order of
roll-out are the project's own: cameroon_cities.csv and rollout_countries.csv are read here and never written.
"""

import csv
import datetime
import logging
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import airportsdata
import phonenumbers
from babel import Locale
from babel.core import get_global
from babel.languages import get_territory_language_info
from babel.numbers import get_territory_currencies

from . import corrections
from .data import AIRPORTS, CITIES, COLUMNS, COUNTRIES, FOLDER, PILOT_COUNTRY, pilot_city_rows, rollout_rows
from .gazetteer import CorrectionError, Gazetteer, Place, Town, alternate_names, distance, plain_apostrophes, searchable
from .records import LIST_SEPARATOR

logger = logging.getLogger(__name__)

# The 54 member states of the United Nations in Africa.
AFRICA = (  # noqa: SIM905 (literals would take 54 lines)
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY "
    "MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"
).split()
# The inhabited French overseas territories.
OVERSEAS = ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "WF", "YT"]

AS_OF = datetime.date(2026, 11, 22)  # legal tender is that of this day

# Portuguese as it is written in Africa, which is Portugal's, not Brazil's ("Quénia", not "Quênia").
LOCALES = {"fr": "fr", "en": "en", "ar": "ar", "pt": "pt_PT"}
OFFICIAL = {"official", "de_facto_official"}

AIRFIELD_OF_ITS_OWNER = re.compile(r"\bAir (Force )?Base\b|\bLodge\b|\bMine\b")
AIRPORT_SUFFIX = re.compile(r"( International)? (Airport|Airstrip)$")
PLAIN_LATIN = re.compile(r"[\u0020-\u00ff’]+")  # the accents of French and Portuguese, not those of transliterations
KILOMETRES_TO_TOWN = 30

Cells = dict[str, object]


def build(folder: Path = FOLDER) -> None:
    """Write the three files to a folder."""
    gazetteer = Gazetteer()
    towns = {code: _towns(gazetteer, code) for code in sorted([*AFRICA, *OVERSEAS])}
    cities = [_city(town, towns[code]) for code in towns for town in towns[code]]
    _write(folder / COUNTRIES, (_country(code, gazetteer, cities) for code in towns))
    _write(folder / AIRPORTS, _airports(gazetteer, towns))
    _write(folder / CITIES, cities)


def _towns(gazetteer: Gazetteer, country: str) -> list[Town]:
    pilots = [pilot.name for pilot in pilot_city_rows()] if country == PILOT_COUNTRY else []
    return gazetteer.towns(country, overseas=country in OVERSEAS, also=pilots)


def _country(code: str, gazetteer: Gazetteer, cities: Iterable[Cells]) -> Cells:
    capital = gazetteer.find(code, gazetteer.capitals[code])["geonameid"]
    position = next(city for city in cities if city["geonames_id"] == capital)
    return {
        "code": code,
        **{f"name_{language}": name for language, name in _country_names(code).items()},
        "currency": _currency(code),
        "timezone": _timezone(code),
        "languages": " ".join(_languages(code)),
        "calling_code": f"+{phonenumbers.country_code_for_region(code)}",
        "latitude": position["latitude"],
        "longitude": position["longitude"],
        "is_overseas": "yes" if code in OVERSEAS else "no",
    }


def _country_names(code: str) -> dict[str, str]:
    names = {language: plain_apostrophes(Locale.parse(locale).territories[code]) for language, locale in LOCALES.items()}
    for country in rollout_rows():
        if country.code == code:
            names |= {"fr": country.name_fr, "en": country.name_en}
    return names | corrections.COUNTRY_NAMES.get(code, {})


def _currency(code: str) -> str:
    currencies = get_territory_currencies(code, AS_OF)
    return _only(currencies, corrections.CURRENCIES.get(code), f"currency of {code}")


def _timezone(code: str) -> str:
    return _only(get_global("territory_zones")[code], corrections.TIMEZONES.get(code), f"time zone of {code}")


def _timezone_of_town(place: Place) -> str:
    """GeoNames', unless it is a neighbour's: towns on a border are sometimes put on its other side."""
    country, timezone = place["countrycode"], place["timezone"]
    return timezone if timezone in get_global("territory_zones")[country] else _timezone(country)


def _only(found: Iterable[str], chosen: str | None, what: str) -> str:
    """The one value there is, or the chosen one of several."""
    found = list(found)
    if len(found) == 1 and chosen is None:
        return found[0]
    if chosen in found and len(found) > 1:
        return chosen
    raise CorrectionError(f"{what}: {chosen} chosen from {found}")


def _languages(code: str) -> tuple[str, ...]:
    if chosen := corrections.LANGUAGES.get(code):
        return chosen
    spoken: dict[str, Any] = get_territory_language_info(code)
    official = [language for language, info in spoken.items() if info["official_status"] in OFFICIAL]
    return tuple(sorted(official, key=lambda language: (-spoken[language]["population_percent"], language)))


def _city(town: Town, towns: Iterable[Town]) -> Cells:
    place = town.place
    city: Cells = {
        "geonames_id": place["geonameid"],
        "country": place["countrycode"],
        **{f"name_{language}": town.names.get(language, "") for language in LOCALES},
        "latitude": _degrees(place["latitude"]),
        "longitude": _degrees(place["longitude"]),
        "population": place["population"],
        "timezone": _timezone_of_town(place),
        "alternate_names": LIST_SEPARATOR.join(alternate_names(town, towns)),
    }
    return city | _pilot_facts(town) if place["countrycode"] == PILOT_COUNTRY else city


def _pilot_facts(town: Town) -> Cells:
    """What cameroon_cities.csv says of a city stands before what GeoNames says; the names are taken from there already."""
    for pilot in pilot_city_rows():
        if pilot.name == town.names["fr"]:
            return {
                "latitude": _degrees(pilot.latitude),
                "longitude": _degrees(pilot.longitude),
                "region": pilot.region,
                "iso_region": pilot.iso_region,
                "main_language": pilot.main_language,
                "airport": pilot.airport_iata,
            }
    return {}


def _airports(gazetteer: Gazetteer, towns: dict[str, list[Town]]) -> list[Cells]:
    known = airportsdata.load("IATA")
    corrected = corrections.AIRPORTS_LEFT_OUT.keys() | corrections.AIRPORT_NAMES.keys() | corrections.AIRPORT_CITIES.keys()
    if unknown := corrected - known.keys():
        raise CorrectionError(f"there is no airport {', '.join(sorted(unknown))}")
    return [
        {
            "iata": iata,
            "name": corrections.AIRPORT_NAMES.get(iata, airport["name"]),
            "country": airport["country"],
            "city_name": corrections.AIRPORT_CITIES.get(iata) or _city_served(airport, gazetteer, towns[airport["country"]]),
            "latitude": _degrees(airport["lat"]),
            "longitude": _degrees(airport["lon"]),
        }
        for iata, airport in sorted(known.items())
        if airport["country"] in towns and iata not in corrections.AIRPORTS_LEFT_OUT and not AIRFIELD_OF_ITS_OWNER.search(airport["name"])
    ]


def _city_served(airport: airportsdata.Airport, gazetteer: Gazetteer, towns: Iterable[Town]) -> str:
    """The town by its French name; another place as the source writes it, with its accents.

    Where the source has no city, it is the town or place that the airport is named after, or the largest town near it.
    """
    stated = airport["city"] or AIRPORT_SUFFIX.sub("", airport["name"])
    place = gazetteer.named(airport["country"], stated)
    for town in towns:
        if town.place is place or searchable(stated) in map(searchable, town.names.values()):
            return town.names["fr"]
    if place and searchable(place["name"]) == searchable(stated) and PLAIN_LATIN.fullmatch(place["name"]):
        return plain_apostrophes(place["name"])
    if place or airport["city"]:
        return stated
    position = {"latitude": airport["lat"], "longitude": airport["lon"]}
    near = (town.names["fr"] for town in towns if distance(town.place, position) < KILOMETRES_TO_TOWN)
    return next(near, stated)


def _degrees(value: float) -> str:
    """At most five decimals, a metre; none that say nothing."""
    return repr(round(float(value), 5))


def _write(path: Path, rows: Iterable[Cells]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS[path.name], restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    logger.info("%s: %d bytes", path.name, path.stat().st_size)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    build()
