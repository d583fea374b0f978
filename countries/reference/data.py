"""The reference files as typed rows. Nothing here knows of the database."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .records import Record, ReferenceDataError, Row, read

__all__ = [
    "AirportRow",
    "CityRow",
    "CountryRow",
    "PilotCity",
    "ReferenceData",
    "ReferenceDataError",
    "RolloutCountry",
    "airport_rows",
    "city_rows",
    "country_rows",
    "pilot_city_rows",
    "read_reference",
    "rollout_rows",
]

FOLDER = Path(__file__).parent

COUNTRIES, AIRPORTS, CITIES = "countries.csv", "airports.csv", "cities.csv"
PILOT_CITIES, ROLLOUT = "cameroon_cities.csv", "rollout_countries.csv"

NAMES = ("name_fr", "name_en", "name_ar", "name_pt")
COLUMNS = {
    COUNTRIES: ("code", *NAMES, "currency", "timezone", "languages", "calling_code", "latitude", "longitude", "is_overseas"),
    AIRPORTS: ("iata", "name", "country", "city_name", "latitude", "longitude"),
    CITIES: (
        *("geonames_id", "country", *NAMES, "latitude", "longitude", "population", "timezone"),
        *("region", "iso_region", "main_language", "airport", "alternate_names"),
    ),
    PILOT_CITIES: ("name", "region", "iso_region", "latitude", "longitude", "main_language", "airport_iata"),
    ROLLOUT: ("code", "name_fr", "name_en", "hostname", "languages", "currency", "timezone", "airports"),
}

COUNTRY_CODE, LANGUAGE, IATA, CURRENCY = r"[A-Z]{2}", r"[a-z]{2,3}", r"[A-Z]{3}", r"[A-Z]{3}"
ISO_REGION = r"[A-Z]{2}-[A-Z0-9]{1,3}"
HOSTNAME = r"[a-z0-9-]+(?:\.[a-z0-9-]+)+"

PILOT_COUNTRY = "CM"


@dataclass(frozen=True, slots=True)
class CountryRow:
    code: str
    names: dict[str, str]
    currency: str
    timezone: str
    languages: tuple[str, ...]
    calling_code: str
    latitude: float
    longitude: float
    is_overseas: bool


@dataclass(frozen=True, slots=True)
class AirportRow:
    iata: str
    name: str
    country: str
    city_name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class CityRow:
    geonames_id: int
    country: str
    names: dict[str, str]
    alternate_names: tuple[str, ...]
    latitude: float
    longitude: float
    population: int
    timezone: str
    region: str
    iso_region: str
    main_language: str
    airport: str


@dataclass(frozen=True, slots=True)
class PilotCity:
    """A city of the Cameroon pilot. It is in cities.csv too, by the same name."""

    name: str
    region: str
    iso_region: str
    latitude: float
    longitude: float
    main_language: str
    airport_iata: str


@dataclass(frozen=True, slots=True)
class RolloutCountry:
    """A country that gets its portal first. `languages` are the portal's, in its order: not all of the country's."""

    code: str
    name_fr: str
    name_en: str
    hostname: str
    languages: tuple[str, ...]
    currency: str
    timezone: str
    airports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """What goes to the database, whole: every country and airport that a row names is among the rows."""

    countries: tuple[CountryRow, ...]
    airports: tuple[AirportRow, ...]
    cities: tuple[CityRow, ...]


def country_rows(folder: Path = FOLDER) -> tuple[CountryRow, ...]:
    return tuple(_countries(folder).values())


def airport_rows(folder: Path = FOLDER) -> tuple[AirportRow, ...]:
    return tuple(_airports(folder).values())


def city_rows(folder: Path = FOLDER) -> tuple[CityRow, ...]:
    return tuple(_cities(folder).values())


def pilot_city_rows(folder: Path = FOLDER) -> tuple[PilotCity, ...]:
    return tuple(_read(folder, PILOT_CITIES, _pilot_city, lambda row: row.name).values())


def rollout_rows(folder: Path = FOLDER) -> tuple[RolloutCountry, ...]:
    return tuple(_read(folder, ROLLOUT, _rollout_country, lambda row: row.code).values())


def read_reference(folder: Path = FOLDER) -> ReferenceData:
    """All that `load_reference` writes. Raises ReferenceDataError also where a row names a country or airport that is not there."""
    countries, airports, cities = _countries(folder), _airports(folder), _cities(folder)
    codes = {row.code for row in countries.values()}
    iatas = {row.iata for row in airports.values()}
    for file, rows in ((AIRPORTS, airports), (CITIES, cities)):
        for line, row in rows.items():
            if row.country not in codes:
                raise ReferenceDataError(file, line, f"country {row.country} is not in {COUNTRIES}")
    for line, city in cities.items():
        if city.airport and city.airport not in iatas:
            raise ReferenceDataError(CITIES, line, f"airport {city.airport} is not in {AIRPORTS}")
    return ReferenceData(tuple(countries.values()), tuple(airports.values()), tuple(cities.values()))


def _countries(folder: Path) -> dict[int, CountryRow]:
    return _read(folder, COUNTRIES, _country, lambda row: row.code)


def _airports(folder: Path) -> dict[int, AirportRow]:
    return _read(folder, AIRPORTS, _airport, lambda row: row.iata)


def _cities(folder: Path) -> dict[int, CityRow]:
    return _read(folder, CITIES, _city, lambda row: row.geonames_id)


def _read(folder: Path, file: str, parse: Callable[[Record], Row], key: Callable[[Row], object]) -> dict[int, Row]:
    return read(folder / file, COLUMNS[file], parse, key)


def _country(record: Record) -> CountryRow:
    return CountryRow(
        code=record.text("code", COUNTRY_CODE),
        names=record.names(required=("fr", "en", "ar", "pt")),
        currency=record.text("currency", CURRENCY),
        timezone=record.timezone(),
        languages=record.words("languages", LANGUAGE),
        calling_code=record.text("calling_code", r"\+[1-9]\d{0,3}"),
        latitude=record.latitude(),
        longitude=record.longitude(),
        is_overseas=record.flag("is_overseas"),
    )


def _airport(record: Record) -> AirportRow:
    return AirportRow(
        iata=record.text("iata", IATA),
        name=record.text("name", r".{1,100}"),
        country=record.text("country", COUNTRY_CODE),
        city_name=record.text("city_name", r".{1,80}"),
        latitude=record.latitude(),
        longitude=record.longitude(),
    )


def _city(record: Record) -> CityRow:
    return CityRow(
        geonames_id=record.whole("geonames_id"),
        country=record.text("country", COUNTRY_CODE),
        names=record.names(required=("fr", "en")),
        alternate_names=record.items("alternate_names"),
        latitude=record.latitude(),
        longitude=record.longitude(),
        population=record.whole("population"),
        timezone=record.timezone(),
        region=record.text("region", r".{1,80}", optional=True),
        iso_region=record.text("iso_region", ISO_REGION, optional=True),
        main_language=record.text("main_language", LANGUAGE, optional=True),
        airport=record.text("airport", IATA, optional=True),
    )


def _pilot_city(record: Record) -> PilotCity:
    return PilotCity(
        name=record.text("name"),
        region=record.text("region"),
        iso_region=record.text("iso_region", ISO_REGION),
        latitude=record.latitude(),
        longitude=record.longitude(),
        main_language=record.text("main_language", LANGUAGE),
        airport_iata=record.text("airport_iata", IATA),
    )


def _rollout_country(record: Record) -> RolloutCountry:
    return RolloutCountry(
        code=record.text("code", COUNTRY_CODE),
        name_fr=record.text("name_fr"),
        name_en=record.text("name_en"),
        hostname=record.text("hostname", HOSTNAME),
        languages=record.words("languages", LANGUAGE),
        currency=record.text("currency", CURRENCY),
        timezone=record.timezone(),
        airports=record.words("airports", IATA),
    )
