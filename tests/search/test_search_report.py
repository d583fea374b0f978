"""The report of searches: central staff's, of a period, by portal and language; what fewer than three searches asked for is not shown."""

import csv
import io
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from countries.models import Portal, Role
from countries.rights import derive_rights
from search.models import QueryCount, Synonym
from tests.content.desk import Desk
from tests.factories import MembershipFactory
from tests.world import World

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(world: World) -> Desk:
    """Of somebody who works for the whole network."""
    Synonym.objects.all().delete()
    membership = MembershipFactory(role=Role.CENTRAL_STAFF)
    derive_rights()
    return Desk(membership.user)


def searched(portal: Portal, text: str, searches: int, found_nothing: int = 0, days_ago: int = 0, language: str = "fr") -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    QueryCount.objects.create(day=day, portal=portal, language=language, text=text, searches=searches, found_nothing=found_nothing)


def rows_of(response: HttpResponse) -> list[list[str]]:
    assert response.status_code == 200
    rows = BeautifulSoup(response.content, "html.parser").select("table.listing tbody tr")
    return [[" ".join(cell.get_text(" ").split()) for cell in row.select("td")] for row in rows]


def texts_of(response: HttpResponse) -> list[str]:
    return [row[0].split(" Ajouter")[0].split(" Modifier")[0] for row in rows_of(response)]


def test_it_sums_days_and_names_portal_and_language(desk: Desk, world: World) -> None:
    searched(world.cameroon, "ecole", 3)
    searched(world.cameroon, "ecole", 4, 1, days_ago=29)
    searched(world.cameroon, "ecole", 100, days_ago=30)
    searched(world.morocco, "مدرسة", 5, 5, language="ar")
    searched(world.cameroon, "school", 1_234, language="en")

    assert rows_of(desk.get("search_report")) == [
        ["school", "1 234", "0", "0", world.cameroon.name, "Anglais"],
        ["ecole Ajouter un synonyme", "7", "1", "14", world.cameroon.name, "Français"],
        ["مدرسة Ajouter un synonyme", "5", "5", "100", world.morocco.name, "Arabe"],
    ]


def test_what_was_searched_less_than_three_times_is_not_shown_and_the_page_says_so(desk: Desk, world: World) -> None:
    searched(world.cameroon, "jean dupont", 2, 2)
    searched(world.morocco, "jean dupont", 2, 2)
    searched(world.cameroon, "ecole", 2)
    searched(world.cameroon, "ecole", 1, days_ago=3)
    response = desk.get("search_report")
    assert texts_of(response) == ["ecole"]
    assert "au moins 3 fois" in BeautifulSoup(response.content, "html.parser").get_text()
    for export in ("csv", "xlsx"):
        assert b"dupont" not in b"".join(desk.get("search_report", export=export))
    assert texts_of(desk.get("search_report", q="dupont")) == []
    assert texts_of(desk.get("search_report", period="7")) == ["ecole"]


def test_two_sights(desk: Desk, world: World) -> None:
    searched(world.cameroon, "ecole", 50, 2)
    searched(world.cameroon, "licorne", 9, 9)
    searched(world.cameroon, "foot", 20)
    assert texts_of(desk.get("search_report")) == ["ecole", "foot", "licorne"]
    assert texts_of(desk.get("search_report", sight="in_vain")) == ["licorne", "ecole"]
    assert texts_of(desk.get("search_report", ordering="text")) == ["ecole", "foot", "licorne"]
    assert texts_of(desk.get("search_report", ordering="-ratio")) == ["licorne", "ecole", "foot"]

    page = BeautifulSoup(desk.get("search_report", portal=world.cameroon.pk).content, "html.parser")
    other = page.find("a", string="Les plus cherchées sans résultat")
    response = desk.client.get(other["href"])
    assert texts_of(response) == ["licorne", "ecole"]
    assert f"portal={world.cameroon.pk}" in other["href"]


def test_filters(desk: Desk, world: World) -> None:
    searched(world.cameroon, "hier", 3, days_ago=1)
    searched(world.cameroon, "semaine", 3, days_ago=7)
    searched(world.cameroon, "saison", 3, days_ago=60)
    searched(world.cameroon, "school", 3, language="en")
    searched(world.morocco, "ailleurs", 3)
    searched(world.cameroon, "an passe", 3, days_ago=364)

    def shown(**filters: object) -> set[str]:
        return set(texts_of(desk.get("search_report_results", **filters)))

    assert shown() == {"hier", "semaine", "school", "ailleurs"}
    assert shown(period="7") == {"hier", "school", "ailleurs"}
    assert shown(period="90") == shown() | {"saison"}
    assert shown(portal=world.morocco.pk) == {"ailleurs"}
    assert shown(language="en") == {"school"}
    assert shown(q="SÉMAINE") == {"semaine"}
    day = timezone.localdate() - timedelta(days=364)
    assert shown(day_from=day - timedelta(days=1), day_to=day) == {"an passe"}
    assert shown(day_from=day) == shown(period="90") | {"an passe"}
    assert shown(day_to=day, period="7") == {"an passe"}


@pytest.mark.parametrize(
    "query",
    [
        {"period": "31"},
        {"period": "'; DROP TABLE x"},
        {"day_from": "demain"},
        {"day_from": "2026-13-45"},
        {"portal": "999999"},
        {"portal": "x"},
        {"language": "xx"},
        {"sight": "all"},
        {"ordering": "portal__contact_email"},
        {"ordering": "-"},
        {"p": "999"},
        {"p": "x"},
        {"q": "\0"},
        {"q": "%_\\"},
        {"export": "pdf"},
        {"export": "csv", "period": "x"},
    ],
)
def test_bad_questions_are_answered(desk: Desk, world: World, query: dict[str, str]) -> None:
    searched(world.cameroon, "ecole", 3)
    for name in ("search_report", "search_report_results"):
        assert desk.get(name, **query).status_code == 200


def test_beside_a_text_without_result_stands_a_way_to_a_synonym(desk: Desk, world: World) -> None:
    searched(world.cameroon, "repetiteur", 9, 9)
    searched(world.cameroon, "vetos", 8, 8)
    searched(world.cameroon, "ecole", 7)
    searched(world.cameroon, "m" * 80, 6, 6)
    synonym = Synonym.objects.create(term="Véto", means="vétérinaire")
    page = BeautifulSoup(desk.get("search_report").content, "html.parser")
    cells = page.select("table.listing td.title")
    links = [(link.get_text(), link["href"]) for cell in cells for link in cell.select("a")]
    assert links == [
        ("Ajouter un synonyme", reverse("synonyms:add") + "?term=repetiteur"),
        ("Modifier le synonyme", reverse("synonyms:edit", args=[synonym.pk])),
    ]
    form = BeautifulSoup(desk.client.get(links[0][1]).content, "html.parser")
    assert form.select_one("input[name=term]")["value"] == "repetiteur"


def test_exports(desk: Desk, world: World) -> None:
    searched(world.cameroon, "ecole", 1_200, 3)
    searched(world.morocco, "licorne", 4, 4)
    rows = list(csv.reader(io.StringIO(b"".join(desk.get("search_report", export="csv")).decode())))
    assert rows == [
        ["Mots cherchés", "Portail", "Langue", "Recherches", "Sans résultat", "Sans résultat, en %"],
        ["ecole", world.cameroon.name, "Français", "1200", "3", "0"],
        ["licorne", world.morocco.name, "Français", "4", "4", "100"],
    ]
    sheet = load_workbook(io.BytesIO(b"".join(desk.get("search_report", export="xlsx", sight="in_vain")))).active
    assert [[cell.value for cell in row] for row in sheet.rows][1:] == [
        ["licorne", world.morocco.name, "Français", 4, 4, 100],
        ["ecole", world.cameroon.name, "Français", 1200, 3, 0],
    ]


def test_the_number_of_queries_is_fixed(desk: Desk, world: World) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get("search_report").status_code == 200
        return len(captured)

    searched(world.cameroon, "ecole", 3, 3)
    queries()
    few = queries()
    for number in range(120):
        searched((world.cameroon, world.morocco, world.hub)[number % 3], f"mot {number}", 3 + number, 3)
    for number in range(30):
        Synonym.objects.create(term=f"mot {number}", means="autre")
    assert queries() == few
    page = desk.get("search_report", p="3")
    assert len(rows_of(page)) == 21


def test_it_stands_in_the_reports_menu_of_central_staff_alone(desk: Desk, world: World) -> None:
    searched(world.cameroon, "ecole", 3)
    url = reverse("search_report")
    assert url in desk.client.get(reverse("wagtailadmin_home")).content.decode()

    for role in (Role.COUNTRY_STAFF, Role.ANALYST, Role.TRANSLATOR):
        other = Desk(MembershipFactory(role=role, portal=world.cameroon).user)
        derive_rights()
        assert url not in other.client.get(reverse("wagtailadmin_home")).content.decode()
        for name in ("search_report", "search_report_results"):
            for query in ({}, {"export": "csv"}):
                response = other.get(name, **query)
                assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))


def test_an_empty_report_says_so(desk: Desk) -> None:
    assert rows_of(desk.get("search_report")) == []
