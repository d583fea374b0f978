"""Writing the reference files to the database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.db import models, transaction

from ..models import Airport, City, Country
from .data import FOLDER, AirportRow, CityRow, CountryRow, read_reference

BATCH = 1000


@dataclass(frozen=True)
class Loaded:
    """What became of one table. `kept` are rows that the files no longer hold: portals and territories may point to them."""

    label: str
    created: int
    updated: int
    unchanged: int
    kept: tuple[str, ...] = ()

    @property
    def changed(self) -> int:
        return self.created + self.updated


@dataclass(frozen=True)
class LoadReport:
    countries: Loaded
    airports: Loaded
    cities: Loaded

    def __iter__(self) -> Iterator[Loaded]:
        return iter((self.countries, self.airports, self.cities))

    @property
    def changed(self) -> int:
        return sum(loaded.changed for loaded in self)


def load_reference(folder: Path = FOLDER) -> LoadReport:
    """Bring the tables to what the files say: all of it or, on ReferenceDataError, nothing. A second run changes nothing.

    One query reads each table, and one more per thousand rows that differ writes it. No row is ever removed.
    """
    data = read_reference(folder)
    with transaction.atomic():
        return LoadReport(
            countries=_upsert(Country, map(_country, data.countries)),
            airports=_upsert(Airport, map(_airport, data.airports)),
            cities=_upsert(City, map(_city, data.cities)),
        )


def _country(row: CountryRow) -> Country:
    return Country(
        code=row.code,
        names=row.names,
        currency=row.currency,
        timezone=row.timezone,
        languages=list(row.languages),
        calling_code=row.calling_code,
        latitude=row.latitude,
        longitude=row.longitude,
        is_overseas=row.is_overseas,
    )


def _airport(row: AirportRow) -> Airport:
    return Airport(
        iata=row.iata,
        name=row.name,
        country_id=row.country,
        city_name=row.city_name,
        latitude=row.latitude,
        longitude=row.longitude,
    )


def _city(row: CityRow) -> City:
    return City(
        geonames_id=row.geonames_id,
        country_id=row.country,
        names=row.names,
        alternate_names=list(row.alternate_names),
        latitude=row.latitude,
        longitude=row.longitude,
        population=row.population,
        timezone=row.timezone,
        region=row.region,
        iso_region=row.iso_region,
        main_language=row.main_language,
        airport_id=row.airport or None,
    )


def _upsert(model: type[models.Model], wanted: Iterable[models.Model]) -> Loaded:
    columns = [field.attname for field in model._meta.concrete_fields if not field.primary_key]
    present = {row.pk: row for row in model._default_manager.all()}
    created, updated, unchanged = [], [], 0
    for row in wanted:
        old = present.pop(row.pk, None)
        if old is None:
            created.append(row)
        elif any(getattr(old, column) != getattr(row, column) for column in columns):
            updated.append(row)
        else:
            unchanged += 1
    model._default_manager.bulk_create(
        created + updated,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=[model._meta.pk.attname],
        update_fields=[field.name for field in model._meta.concrete_fields if not field.primary_key],
    )
    return Loaded(
        label=model._meta.label,
        created=len(created),
        updated=len(updated),
        unchanged=unchanged,
        kept=tuple(sorted(map(str, present))),  # by key
    )
