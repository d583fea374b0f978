"""Reference data that ships with the project: countries, cities, airports, the pilot's cities and the order of roll-out.

`data` reads the files, `load` writes them to the database, `build` makes them anew from their sources (SOURCES.md).
"""

from .data import (
    AirportRow,
    CityRow,
    CountryRow,
    PilotCity,
    ReferenceData,
    ReferenceDataError,
    RolloutCountry,
    airport_rows,
    city_rows,
    country_rows,
    pilot_city_rows,
    read_reference,
    rollout_rows,
)

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
