"""Around a place: which places there are, what is found near to them, and what the page says of it."""

import pytest
from django.test import RequestFactory
from django.utils import translation

from content.models import MissionPlace
from countries.directory import get_directory
from countries.models import Airport, PortalStatus
from search.near import find_place, places_of
from search.parameters import read_parameters
from search.presentation import ResultPage
from search.query import Point, Sort
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .conftest import Show


@pytest.fixture(autouse=True)
def airports(world: World) -> None:
    """Of Douala, Yaoundé and Casablanca, and one in a country without a portal's city near it."""
    for iata, code, city, latitude, longitude in (
        ("DLA", "CM", "Douala", 4.01, 9.72),
        ("NSI", "CM", "Yaounde", 3.72, 11.55),
        ("GOU", "CM", "Garoua", 9.34, 13.37),
        ("CMN", "MA", "Casablanca", 33.37, -7.59),
    ):
        Airport.objects.create(iata=iata, name=city, country_id=code, city_name=city, latitude=latitude, longitude=longitude)


@pytest.fixture
def read(rf: RequestFactory, world: World):
    return lambda query, portal=None: read_parameters(rf.get(f"/?{query}"), portal or world.cameroon)


def titles(page: ResultPage) -> list[str]:
    return [card.title for card in page.cards]


# --- Places -----------------------------------------------------------------------------------------------------------------------------


def test_the_places_of_a_portal_are_its_cities_and_its_countrys_airports(world: World, django_assert_num_queries):
    portal = world.cameroon
    get_directory()

    with translation.override("fr"), django_assert_num_queries(1):
        places = places_of([portal])

    assert [(place.value, place.name, place.is_airport) for place in places] == [
        ("cm-douala", "Douala", False),
        ("DLA", "Douala (DLA)", True),
        ("GOU", "Garoua (GOU)", True),
        ("cm-yaounde", "Yaoundé", False),
        ("NSI", "Yaoundé (NSI)", True),
    ]
    assert places[0].point == Point(world.douala.latitude, world.douala.longitude)
    assert places_of([]) == []


def test_places_have_names_in_the_readers_language(world: World):
    with translation.override("ar"):
        assert {place.name for place in places_of([world.morocco])} == {"الدار البيضاء", "الدار البيضاء (CMN)"}
        assert find_place("CMN") in places_of([world.morocco])
        assert find_place("ma-casablanca") in places_of([world.morocco])


@pytest.mark.parametrize(
    ("value", "name"), [("cm-douala", "Douala"), ("ma-casablanca", "Casablanca"), ("DLA", "Douala (DLA)"), ("dla", "Douala (DLA)")]
)
def test_a_place_is_found_by_its_value(value: str, name: str, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        assert find_place(value).name == name


@pytest.mark.parametrize("value", ["", "XXX", "cm-", "cm-nowhere", "cm", "douala", "hub-douala", "ma-douala", "cm-DOUALA", "Douala", "écu"])
def test_there_is_no_such_place(value: str):
    assert find_place(value) is None


def test_a_portal_that_visitors_cannot_see_has_no_places(world: World):
    world.morocco.status = PortalStatus.DRAFT
    world.morocco.save()

    assert find_place("ma-casablanca") is None
    assert find_place("CMN").name == "Casablanca (CMN)"


# --- Addresses --------------------------------------------------------------------------------------------------------------------------


def test_near_to_a_place(read, world: World):
    parameters = read("near=cm-douala&within=100")
    query = parameters.to_query(world.cameroon, None)

    assert (parameters.near.value, parameters.within, parameters.errors, parameters.is_narrowed) == ("cm-douala", 100, (), True)
    assert (query.near, query.radius_km, query.sort) == (Point(world.douala.latitude, world.douala.longitude), 100, Sort.DISTANCE)
    assert read("near=DLA").within == 50


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("near=cm-nowhere", "le lieu «\u00a0cm-nowhere\u00a0»"),
        ("near=<script>", "le lieu «\u00a0<script>\u00a0»"),
        ("near=%00", "pas le lieu"),
        ("near=cm-douala%00", "pas le lieu"),
        ("near=4.05,9.77", "le lieu «\u00a04.05,9.77\u00a0»"),
        ("near=" + "a" * 5000, "le lieu «\u00a0aaaaaaaaaaaaaaaaaaaa\u00a0»"),
        ("near=%ED%A0%80", "pas le lieu"),
    ],
)
def test_a_place_that_is_not_understood_is_left_out_and_said(read, query: str, reason: str):
    parameters = read(query + "&within=100&domain=edu")

    assert (parameters.near, parameters.within, parameters.facets) == (None, 50, {"domain": ("edu",)})
    assert len(parameters.errors) == 1
    assert reason in parameters.errors[0]


@pytest.mark.parametrize("written", ["-1", "0", "51", "1e3", "abc", "%00", "50.0", "9" * 5000, "%D9%A5%D9%A0", "<b>"])
def test_a_distance_that_is_not_understood_is_the_usual_one_and_said(read, written: str):
    parameters = read(f"near=cm-douala&within={written}")

    assert (parameters.near.value, parameters.within) == ("cm-douala", 50)
    assert len(parameters.errors) == 1
    assert "la distance" in parameters.errors[0]


@pytest.mark.parametrize(
    ("query", "sort"),
    [("", None), ("sort=distance", None), ("sort=relevance", Sort.RELEVANCE), ("sort=newest", Sort.NEWEST), ("sort=nonsense", None)],
)
def test_the_nearest_come_first_unless_another_order_is_asked_for(read, query: str, sort: Sort | None):
    assert read(f"near=cm-douala&{query}").sort == sort


@pytest.mark.parametrize(
    "query", ["near=cm-douala", "near=DLA&within=250&sort=relevance&page=2", "q=lire&near=cm-yaounde&within=25&urgent=1"]
)
def test_an_address_says_where_and_how_far(read, query: str):
    parameters = read(query)

    assert read(parameters.url("").lstrip("?")) == parameters
    assert "within=50" not in parameters.url("")
    assert dict(parameters.toggled("domain", "edu").pairs())["near"] == parameters.near.value


def test_without_the_place_its_distance_and_order_are_gone_too(read):
    assert read("near=cm-douala&within=100&sort=relevance&page=3").without_near() == read("")
    assert read("near=cm-douala&sort=newest").without_near() == read("sort=newest")


# --- The page -----------------------------------------------------------------------------------------------------------------------------


def test_only_what_is_near_is_found_and_how_far_it_is_is_said(show: Show, world: World):
    MissionPageFactory(
        parent=page_of(world.douala), title="Nettoyer la plage", places=[MissionPlace(label="Plage", latitude=4.35, longitude=9.77)]
    )

    page = show("near=cm-douala")
    assert titles(page)[-1] == "Nettoyer la plage"
    assert (page.total, [round(card.distance_km) for card in page.cards]) == (3, [0, 0, 33])
    assert show("near=cm-douala&within=25").total == 2
    assert show("near=NSI&within=25").total == 1


def test_a_chip_names_the_circle_and_lifts_it(show: Show, follow: Show):
    page = show("near=DLA&within=100&domain=edu")

    assert [chip.label for chip in page.chips] == ["Douala (DLA), 100\u00a0km à la ronde", "Éducation et jeunesse"]
    left = follow(page.chips[0].remove_url)
    assert [chip.label for chip in left.chips] == ["Éducation et jeunesse"]


def test_links_of_the_page_keep_the_circle(show: Show):
    page = show("near=DLA&within=100")

    links = [option.url for group in page.facets for option in group.options]
    assert links
    assert all("near=DLA&within=100" in url for url in links)
    assert page.form.kept == [("near", "DLA"), ("within", "100")]
    assert page.form.hidden == []


def test_the_box_offers_places_and_distances(show: Show):
    form = show("near=DLA&within=100").form

    assert [(group.label, [option.value for option in group.options]) for group in form.near_groups] == [
        ("Villes", ["cm-douala", "cm-yaounde"]),
        ("Aéroports", ["DLA", "GOU", "NSI"]),
    ]
    assert [option.value for group in form.near_groups for option in group.options if option.selected] == ["DLA"]
    assert [(option.value, option.selected) for option in form.within_options] == [
        ("25", False),
        ("", False),
        ("100", True),
        ("250", False),
    ]


def test_a_place_of_elsewhere_is_offered_while_it_is_chosen(show: Show):
    cities = show("near=ma-casablanca").form.near_groups[0]

    assert [(option.label, option.selected) for option in cities.options] == [("Douala", False), ("Yaoundé", False), ("Casablanca", True)]


def test_the_nearest_first_is_offered_near_to_a_place_only(show: Show):
    assert [option.value for option in show("near=DLA").form.sort_options] == ["", "relevance", "newest", "start"]
    assert [option.label for option in show("near=DLA").form.sort_options if option.selected] == ["Plus proches"]
    assert "Plus proches" not in [option.label for option in show().form.sort_options]


def test_the_hub_offers_the_places_of_the_countries_that_are_chosen(show: Show, world: World):
    assert show(portal=world.hub).form.near_groups == []
    cities, airports = show("country=MA", portal=world.hub).form.near_groups
    assert [option.value for option in (*cities.options, *airports.options)] == ["ma-casablanca", "CMN"]


def test_the_hub_keeps_a_place_whose_country_is_not_chosen(show: Show, world: World):
    page = show("near=cm-douala", portal=world.hub)

    assert page.total == 2
    assert [option.selected for option in page.form.near_groups[0].options] == [True]


def test_remote_missions_are_nowhere_and_one_link_away(show: Show, follow: Show, world: World):
    remote = MissionPageFactory(parent=page_of(world.douala), title="Mentorat à distance", modality="remote", mission_type="ent-mentorat")

    page = show("near=cm-douala&city=cm-douala&q=mentorat")
    assert remote.title not in titles(page)
    assert titles(follow(page.remote_url)) == [remote.title]


def test_remote_missions_are_not_spoken_of_without_need(show: Show):
    assert show().remote_url == ""
    assert show("near=cm-douala&modality=on_site").remote_url == ""


def test_where_nothing_is_near_farther_is_suggested(show: Show, follow: Show):
    suggestions = {found.label: found for found in show("near=GOU&domain=edu").empty.suggestions}

    assert list(suggestions) == ["À n’importe quelle distance"]
    assert follow(suggestions["À n’importe quelle distance"].url).total == 2
    labels = [found.label for found in show("near=NSI&domain=edu").empty.suggestions]
    assert "Yaoundé (NSI), 250\u00a0km à la ronde" in labels


def test_the_page_says_it_all(client, world: World):
    response = client.get("/fr/missions/?near=cm-douala&within=-1", headers={"host": "cm.localhost"})
    text = response.content.decode()

    assert "à moins d’1\u00a0km" in text
    assert "Les missions à distance n’ont pas de lieu" in text
    assert "Nous n’avons pas compris la distance «\u00a0-1\u00a0»" in text
    assert '<option value="cm-douala" selected>' in text


def test_a_city_page_and_a_home_do_not_ask_for_a_distance(client, world: World):
    for path in ("/fr/", "/fr/douala/"):
        assert "search-near" not in client.get(path, headers={"host": "cm.localhost"}).content.decode()
