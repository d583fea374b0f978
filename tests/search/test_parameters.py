"""From addresses to questions: whatever was typed, followed or forged, there is a page."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client, RequestFactory

from countries.models import Country, Portal
from search.parameters import Parameters, read_parameters, today_in
from search.query import MAX_PAGE, MAX_VALUES, Sort
from search.stay import Stay
from search.words import MAX_TEXT
from tests.world import World

NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)
TODAY = NOON.date()


CAMEROON = Portal(pk=1, code="cm", country=Country(code="CM", timezone="Africa/Douala"), languages=["fr", "en"])
HUB = Portal(pk=2, code="hub", languages=["fr", "en"])


@pytest.fixture
def read(rf: RequestFactory):
    """Reads an address's query string, on Cameroon's portal at noon of 10 November 2026. It asks no database."""
    with time_machine.travel(NOON, tick=False):
        yield lambda query, portal=CAMEROON: read_parameters(rf.get(f"/fr/missions/?{query}"), portal)


# --- What is understood ---------------------------------------------------------------------------------------------------------------


def test_everything_at_once(read):
    parameters = read("q=lire&city=cm-douala&city=cm-yaounde&domain=edu&from=2026-12-07&to=2026-12-20&urgent=1&sort=newest&page=3")

    assert parameters == Parameters(
        text="lire",
        facets={"city": ("cm-douala", "cm-yaounde"), "domain": ("edu",)},
        starts_on=date(2026, 12, 7),
        ends_on=date(2026, 12, 20),
        urgent=True,
        sort=Sort.NEWEST,
        page=3,
    )


def test_nothing_at_all(read):
    assert read("") == Parameters()
    assert not read("").is_narrowed


def test_where_is_a_city_on_a_portal_and_a_country_on_the_hub(read):
    assert read("where=cm-douala").facets == {"city": ("cm-douala",)}
    assert read("where=CM", HUB).facets == {"country": ("CM",)}
    assert read("where=").facets == {}
    assert read("where=cm-douala&city=cm-douala&city=cm-yaounde").facets == {"city": ("cm-douala", "cm-yaounde")}


def test_the_facet_of_countries_is_the_hubs_own(read):
    assert read("country=CM").facets == {}
    assert read("country=CM", HUB).facets == {"country": ("CM",)}


def test_the_question_follows_the_portal(read):
    query = read("q=lire&from=2026-12-07&to=2026-12-20&page=2").to_query(CAMEROON, TODAY)

    assert (query.portal_id, query.text, query.page, query.today) == (CAMEROON.pk, "lire", 2, TODAY)
    assert query.stay == Stay(date(2026, 12, 7), date(2026, 12, 20))
    assert read("").to_query(HUB, TODAY).portal_id is None


@pytest.mark.parametrize(
    ("query", "start", "end"),
    [
        ("from=2026-12-07", date(2026, 12, 7), date(2026, 12, 20)),
        ("to=2026-12-20", date(2026, 12, 7), date(2026, 12, 20)),
        ("to=2026-11-12", TODAY, date(2026, 11, 12)),
        ("from=2026-11-01&to=2026-11-10", date(2026, 11, 1), TODAY),
        ("from=2028-11-09", date(2028, 11, 9), date(2028, 11, 22)),
        ("from=20261207", date(2026, 12, 7), date(2026, 12, 20)),
    ],
)
def test_a_stay_with_one_date_is_two_weeks_long(read, query: str, start: date, end: date):
    parameters = read(query)

    assert (parameters.starts_on, parameters.ends_on, parameters.errors) == (start, end, ())


def test_today_is_the_portals():
    with time_machine.travel(datetime(2026, 11, 10, 23, 30, tzinfo=UTC)):
        assert today_in(CAMEROON) == date(2026, 11, 11)
        assert today_in(HUB) == date(2026, 11, 10)


# --- What is not ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("from=2026-12-20&to=2026-12-07", "précède"),
        ("from=2026-10-01&to=2026-11-09", "déjà passé"),
        ("to=2026-11-09", "déjà passé"),
        ("from=2028-11-10", "trop lointain"),
        ("to=2199-01-01", "trop lointain"),
        ("from=demain", "« demain »"),
        ("from=2026-02-30", "« 2026-02-30 »"),
        ("from=0001-01-01", "« 0001-01-01 »"),
        ("to=9999-12-31", "« 9999-12-31 »"),
        ("from=%00", "pas compris"),
        ("from=" + "9" * 5000, "pas compris"),
        ("from=%D9%A2%D9%A0%D9%A2%D9%A6-12-07", "pas compris"),
    ],
)
def test_a_stay_that_cannot_be_is_left_out_and_said(read, query: str, reason: str):
    parameters = read(query)

    assert (parameters.starts_on, parameters.ends_on) == (None, None)
    assert len(parameters.errors) == 1
    assert reason in parameters.errors[0]


def test_one_wrong_date_leaves_the_other(read):
    parameters = read("from=2026-12-07&to=nonsense")

    assert (parameters.starts_on, parameters.ends_on) == (date(2026, 12, 7), date(2026, 12, 20))
    assert len(parameters.errors) == 1


@pytest.mark.parametrize(
    ("written", "page"),
    [
        ("1", 1),
        ("7", 7),
        ("007", 7),
        ("0", 1),
        ("-3", 1),
        ("1e3", 1),
        ("", 1),
        ("two", 1),
        ("%D9%A3", 1),
        ("99999", MAX_PAGE),
        ("99999999999999999999", 1),
        ("%00", 1),
    ],
)
def test_pages(read, written: str, page: int):
    assert read(f"page={written}").page == page


def test_months_beyond_what_a_facet_may_have_are_left_out(read):
    assert len(read("&".join(f"month=20{number}-01" for number in range(26, 57))).facets["month"]) == MAX_VALUES == 30


def test_a_distance_without_a_place_asks_nothing(read):
    assert read("within=100&near=") == read("within=-1") == Parameters()


@pytest.mark.parametrize("written", ["relevance", "distance", "published_at", "-1", "%00", "newest;drop"])
def test_any_other_order_is_the_usual_one(read, written: str):
    assert read(f"sort={written}").sort is None


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("%20%20lire%09avec%0A", "lire avec"),
        ("li%00re", "li re"),
        ("h%C3%B4%C2%ADpital", "hôpital"),
        ("%E2%80%8Flire", "lire"),
        ("%ED%A0%80lire", "���lire"),
        ("???", ""),
        ("%22", ""),
        ("a" * 10_000, "a" * MAX_TEXT),
        ("%F0%9F%8C%8D", ""),
    ],
)
def test_texts_are_cleaned_and_cut(read, written: str, text: str):
    assert read(f"q={written}").text == text


@pytest.mark.parametrize("value", ["%00", "edu%00", "'; DROP TABLE", "a" * 61, "--", "edu,san", "{edu}", "%25", "edu:san", "%5C"])
def test_values_that_no_facet_can_have_are_left_out(read, value: str):
    assert read(f"domain={value}").facets == {}


def test_unknown_values_are_kept_so_that_a_shared_address_says_what_it_said(read):
    assert read("domain=other&nothing=edu").facets == {"domain": ("other",)}


def test_a_facet_has_so_many_values_and_no_more(read):
    assert len(read("&".join(f"city=cm-{number}" for number in range(500))).facets["city"]) == MAX_VALUES


# --- Addresses ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=lire+avec+%26%3D%23",
        "city=cm-douala&city=cm-yaounde&domain=edu",
        "from=2026-12-07&to=2026-12-20",
        "urgent=1&sort=start&page=4",
        "q=%D9%85%D9%87%D9%85%D8%A9",
    ],
)
def test_an_address_says_what_was_asked(read, query: str):
    parameters = read(query)

    assert read(parameters.url("").lstrip("?")) == parameters


def test_changes_lead_to_the_first_page(read):
    parameters = read("q=lire&city=cm-douala&from=2026-12-07&to=2026-12-20&urgent=1&page=4")

    for changed in (
        parameters.toggled("city", "cm-douala"),
        parameters.toggled("city", "cm-kribi"),
        parameters.without("city"),
        parameters.without_text(),
        parameters.without_stay(),
        parameters.without_urgent(),
    ):
        assert changed.page == 1


def test_a_value_that_is_chosen_twice_is_chosen_no_more(read):
    parameters = read("domain=edu")

    assert parameters.toggled("domain", "san").facets == {"domain": ("edu", "san")}
    assert parameters.toggled("domain", "san").toggled("domain", "edu").facets == {"domain": ("san",)}
    assert parameters.toggled("domain", "edu").facets == {}


# --- There is always a page -----------------------------------------------------------------------------------------------------------

HOSTILE = [
    "from=2026-12-20&to=2026-12-07",
    "from=9999-12-31&to=0000-00-00",
    "page=99999999999999999999",
    "page=-1&sort=%00",
    "q=" + "a" * 10_000,
    "q=%00%00",
    "q=%27%3B+DROP+TABLE+network_search_searchdocument%3B--",
    "q=%22%22%22%22%22",
    "q=a+%26+%7C+%21+%28+%29+%3A%2A+%3C-%3E+%3C2%3E",
    "q=%ED%A0%80%FF%FE",
    "q=%25s+%25%28x%29s+%7B0%7D",
    "q=%3Cscript%3Ealert(1)%3C/script%3E",
    "city=%00&city=cm-nowhere&country=XX&domain=%27",
    "where=nowhere&where=cm-douala&where=",
    "domain=edu&domain=edu&domain=edu&language=xx&text=zz&organisation=city",
    "q=" + "%D9%90" * 50,
    "&&&===&q&city&from",
    "urgent=yes&urgent=1&urgent=0",
    "near=%3Cscript%3Ealert(1)%3C/script%3E&within=-1",
    "near=cm-douala&within=-1&sort=distance",
    "near=cm-douala&within=%00&near=%00",
    "near=%00&within=9999999999999999999999",
    "near=DLA&near=cm-douala&within=1e9",
    "near=cm-%27%3B+DROP+TABLE&within=50",
    "near=" + "A" * 10_000 + "&within=" + "9" * 10_000,
    "near=%F0%9F%8C%8D&within=%D9%A5%D9%A0",
    "near=hub-&near=-&near=_&within=25",
    "month=2026-31&month=%00&month=any&month=any",
    "&".join(f"month=20{number}-{number % 12 + 1:02}" for number in range(26, 57)),
    "skill=%00&skill=pedagogy&family=no&family=yes&family=" + "y" * 100,
]


@pytest.mark.parametrize("host", ["cm.localhost", "localhost"])
def test_a_hostile_address_gets_a_page(world: World, host: str, subtests: pytest.Subtests):
    client = Client(headers={"host": host})
    for query in HOSTILE:
        with subtests.test(query[:60]):
            response = client.get(f"/fr/missions/?{query}")
            assert response.status_code == 200
            assert b"<script>alert" not in response.content
