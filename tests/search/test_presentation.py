"""A page of results: facets, chips, pager, what to do when nothing was found, and what it costs."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from content.skills import SKILL_CHOICES
from countries.models import PortalStatus, Territory
from search.models import SearchDocument
from search.months import offered_months
from search.panel import MOST_OPTIONS, SHOWN
from search.presentation import ResultPage, build_pager
from search.query import MAX_PAGE
from tests.factories import CountryFactory, MissionPageFactory, OrganisationPageFactory, PortalFactory, TerritoryFactory, page_of
from tests.world import World

from .conftest import Show


def titles(page: ResultPage) -> set[str]:
    return {card.title for card in page.cards}


# --- Facets and chips -----------------------------------------------------------------------------------------------------------------


def test_facets_show_their_values_with_counts_and_names(show: Show):
    groups = {group.code: group for group in show().facets}

    assert [(option.value, option.label, option.count) for option in groups["city"].options] == [
        ("cm-douala", "Douala", 2),
        ("cm-yaounde", "Yaoundé", 1),
    ]
    assert list(groups) == ["city", "month", "domain", "type", "modality", "skill", "family", "language", "text", "organisation"]
    assert [(option.label, option.count) for option in groups["text"].options] == [("Français", 3), ("Anglais", 1)]


def test_the_hub_has_a_facet_of_countries(show: Show, world: World):
    countries = show(portal=world.hub).facets[0]

    assert (countries.code, [(option.label, option.count) for option in countries.options]) == (
        "country",
        [("Cameroun", 3), ("Maroc", 1)],
    )


def test_every_option_leads_to_what_it_counts(show: Show, follow: Show):
    for query in ("", "city=cm-douala", "domain=edu&domain=env", "q=enfants"):
        for group in show(query).facets:
            for option in group.options:
                if not option.is_selected and not group.selected_count:
                    assert follow(option.url).total == option.count, option.url


def test_choosing_and_taking_back_leads_where_one_was(show: Show, follow: Show):
    page = show("q=enfants")
    option = page.facets[0].options[0]

    chosen = follow(option.url)
    back = follow(chosen.facets[0].options[0].url)

    assert chosen.facets[0].options[0].is_selected
    assert (chosen.facets[0].selected_count, chosen.facets[0].is_open) == (1, True)
    assert back == page


def test_each_chip_lifts_its_own_wish_and_no_other(show: Show, follow: Show):
    query = "q=enfants&city=cm-douala&city=cm-yaounde&domain=edu&from=2030-01-01&to=2030-01-09&urgent=1"
    with time_machine.travel(datetime(2029, 12, 1, tzinfo=UTC)):
        page = show(query)
        labels = [chip.label for chip in page.chips]

        assert labels == ["« enfants »", "Du 01/01/2030 au 09/01/2030", "Urgentes", "Douala", "Yaoundé", "Éducation et jeunesse"]
        for chip in page.chips:
            left = [other.label for other in follow(chip.remove_url).chips]
            assert left == [label for label in labels if label != chip.label]
        assert follow(page.clear_url).chips == []


def test_two_cities_are_either(show: Show):
    page = show("city=cm-douala&city=cm-yaounde")

    assert (page.total, page.form.where_label, page.form.where) == (3, "2 villes choisies", "")
    assert page.form.hidden == [("city", "cm-douala"), ("city", "cm-yaounde")]


def test_of_many_values_the_first_stand_there_and_those_that_are_chosen(show: Show, world: World):
    skills = [code for code, _label in SKILL_CHOICES[: SHOWN + 4]]
    SearchDocument.objects.filter(kind="mission").update(facets=[f"skill:{code}" for code in skills])
    group = next(group for group in show().facets if group.code == "skill")

    assert ([len(group.first), len(group.more)], group.is_open) == ([SHOWN, 4], False)
    last = group.more[-1].value
    group = next(group for group in show(f"skill={last}").facets if group.code == "skill")
    assert ([len(group.first), len(group.more)], group.is_open) == ([SHOWN, 4], True)
    assert [option.value for option in group.first if option.is_selected] == [last]


def test_a_facet_that_keeps_its_order_shows_what_is_chosen_in_its_place(show: Show):
    last = offered_months(date.today())[-1]  # noqa: DTZ011, the page's month but for a few hours a year
    group = next(group for group in show(f"month={last}").facets if group.code == "month")

    assert group.first[-1].is_selected
    assert len(group.first) == SHOWN + 1


def test_an_unknown_value_has_a_chip_to_lift_it_by(show: Show, follow: Show):
    page = show("city=cm-nowhere")

    assert [chip.label for chip in page.chips] == ["cm-nowhere"]
    assert page.total == 0
    assert follow(page.chips[0].remove_url).total == 3


def test_a_facet_shows_its_most_frequent_values_and_those_that_are_chosen(show: Show, world: World):
    slugs = [f"ville-{number:03}" for number in range(MOST_OPTIONS + 10)]
    cities = [Territory(portal=world.cameroon, slug=slug, names={"fr": slug}, latitude=4, longitude=9, timezone="UTC") for slug in slugs]
    Territory.objects.bulk_create(cities)
    mission = SearchDocument.objects.filter(kind="mission", object_id=world.douala_mission.mission_id)
    mission.update(facets=[f"city:cm-{slug}" for slug in slugs])

    assert len(show(portal=world.hub).facets[1].options) == MOST_OPTIONS
    chosen = show("city=cm-ville-069", portal=world.hub).facets[1]
    assert (len(chosen.options), chosen.options[0].label, chosen.options[0].is_selected) == (MOST_OPTIONS + 1, "ville-069", True)


# --- Form and neighbours --------------------------------------------------------------------------------------------------------------


def test_the_form_repeats_what_was_asked_and_keeps_the_other_filters(show: Show):
    form = show("q=enfants&city=cm-douala&domain=edu&urgent=1&sort=newest&page=2").form

    assert (form.text, form.where, form.sort, form.action) == ("enfants", "cm-douala", "newest", "/fr/missions/")
    assert form.hidden == [("domain", "edu"), ("urgent", "1")]
    assert form.kept == [("q", "enfants"), ("urgent", "1")]
    assert [option.label for option in form.where_options if option.selected] == ["Douala"]


def test_the_usual_order_says_nothing_in_the_address(show: Show):
    assert [(option.value, option.selected) for option in show().form.sort_options] == [("", True), ("newest", False), ("start", False)]
    assert [option.value for option in show("sort=start").form.sort_options if option.selected] == ["start"]


def test_the_form_offers_every_place_even_where_nothing_was_found(show: Show, world: World):
    assert [option.label for option in show("q=introuvable").form.where_options] == ["Douala", "Yaoundé"]
    assert [option.label for option in show("q=introuvable", world.hub).form.where_options] == ["Cameroun", "Maroc"]


def test_the_whole_network_is_asked_the_same_without_the_city(show: Show, follow: Show, world: World):
    url = show("q=enfants&city=cm-douala&page=2").network_url

    assert url == "http://localhost/fr/missions/?q=enfants"
    assert show("q=enfants", world.hub).network_url == ""


def test_there_is_no_way_to_a_hub_that_is_closed(show: Show, world: World):
    world.hub.status = PortalStatus.DRAFT
    world.hub.save()

    assert show("q=enfants").network_url == ""


def test_the_hub_is_shown_in_a_language_that_it_has(show: Show, world: World):
    assert show("q=x", world.morocco, "ar").network_url == "http://localhost/fr/missions/?q=x"


# --- Nothing found --------------------------------------------------------------------------------------------------------------------


def test_what_finds_nothing_suggests_what_would(show: Show, follow: Show):
    page = show("q=introuvable&city=cm-douala")

    assert page.empty.reason == "Aucune mission ne correspond à tous vos critères."
    assert [(suggestion.label, suggestion.count) for suggestion in page.empty.suggestions] == [("Sans les mots « introuvable »", 2)]
    assert follow(page.empty.suggestions[0].url).total == 2


def test_the_most_fruitful_suggestion_comes_first(show: Show, follow: Show):
    page = show("city=cm-yaounde&domain=edu")

    suggestions = [(suggestion.label, suggestion.count) for suggestion in page.empty.suggestions]
    assert suggestions == [("Sans le filtre « Yaoundé »", 2), ("Sans le filtre « Éducation et jeunesse »", 1)]
    assert [follow(suggestion.url).total for suggestion in page.empty.suggestions] == [2, 1]


@pytest.mark.parametrize("query", ["urgent=1", "urgent=1&page=4"])
def test_urgent_ones_only_may_be_too_few(show: Show, query: str):
    assert [(found.label, found.count) for found in show(query).empty.suggestions] == [("Sans le filtre « Urgentes »", 3)]


def test_a_stay_may_be_what_stands_in_the_way(show: Show, world: World):
    SearchDocument.objects.filter(kind="mission").update(notice_days=5000)

    with time_machine.travel(datetime(2026, 12, 1, tzinfo=UTC)):
        SearchDocument.objects.filter(kind="mission").update(confirmed_on=date(2026, 12, 1))
        assert [found.label for found in show("from=2026-12-07").empty.suggestions] == ["À n’importe quelle date"]


def test_nothing_published_yet_is_said_as_such(show: Show):
    SearchDocument.objects.all().delete()

    page = show()

    assert (page.total, page.empty.suggestions, page.chips) == (0, [], [])
    assert page.empty.reason.startswith("Aucune mission n’est ouverte")


def test_a_page_after_the_last_leads_to_the_first(show: Show, follow: Show):
    page = show("q=bonaberi&page=9")

    assert (page.total, page.cards) == (1, [])
    assert page.empty.reason == "Cette page n’existe pas : il y a moins de résultats."
    assert titles(follow(page.empty.suggestions[0].url)) == {"Lire avec les enfants de Bonabéri"}


def test_what_was_found_is_not_empty(show: Show):
    assert show().empty is None


# --- Pager ----------------------------------------------------------------------------------------------------------------------------


def pager_of(total: int, page: int) -> list:
    pager = build_pager(total, page, 20, lambda number: f"?page={number}")
    return [link and (f"[{link.number}]" if link.is_current else str(link.number)) for link in pager.links]


@pytest.mark.parametrize(
    ("total", "page", "links"),
    [
        (0, 1, ["[1]"]),
        (20, 1, ["[1]"]),
        (21, 1, ["[1]", "2"]),
        (200, 1, ["[1]", "2", None, "10"]),
        (200, 5, ["1", None, "4", "[5]", "6", None, "10"]),
        (200, 3, ["1", "2", "[3]", "4", None, "10"]),
        (200, 10, ["1", None, "9", "[10]"]),
        (40, 9, ["1", "2"]),
        (10**6, 100, ["1", None, "99", "[100]"]),
    ],
)
def test_the_pager_shows_first_last_and_neighbours(total: int, page: int, links: list):
    assert pager_of(total, page) == links


def test_the_pager_steps_forth_and_back():
    pager = build_pager(60, 2, 20, lambda number: f"?page={number}")

    assert (pager.previous_url, pager.next_url, pager.pages) == ("?page=1", "?page=3", 3)


def test_beyond_the_last_page_there_is_no_step():
    pager = build_pager(60, 9, 20, str)

    assert (pager.previous_url, pager.next_url) == ("", "")


def test_no_more_pages_than_one_can_ask_for():
    assert build_pager(10**6, 1, 20, str).pages == MAX_PAGE


def test_turning_pages_shows_every_mission_once(show: Show, follow: Show, world: World):
    for _ in range(22):
        MissionPageFactory(parent=page_of(world.yaounde))
    page, seen = show("city=cm-yaounde"), []

    while True:
        seen += [card.url for card in page.cards]
        if not page.pager.next_url:
            break
        page = follow(page.pager.next_url)

    assert len(seen) == len(set(seen)) == 23 == page.total


# --- What it costs --------------------------------------------------------------------------------------------------------------------

ADDRESSES = ["", "q=enfants", "q=introuvable&domain=edu&urgent=1", "city=cm-douala&domain=edu&to={next_month}", "near=cm-douala&country=CM"]


def test_the_number_of_queries_does_not_grow(world: World):
    """Not with missions, cities, organisations, languages or portals."""
    before = queries_of_all_pages()

    grow(world)

    assert queries_of_all_pages() == before


def queries_of_all_pages() -> dict[tuple[str, str], int]:
    next_month = date.today() + timedelta(days=30)  # noqa: DTZ011, any day to come
    counts = {}
    for host in ("cm.localhost", "localhost"):
        client = Client(headers={"host": host})
        for address in ADDRESSES:
            url = f"/fr/missions/?{address.format(next_month=next_month)}"
            client.get(url)
            with CaptureQueriesContext(connection) as captured:
                assert client.get(url).status_code == 200
            counts[host, address] = len(captured)
    return counts


def grow(world: World) -> None:
    for number in range(3):
        city = TerritoryFactory(portal=world.cameroon, slug=f"ville-{number}")
        organisation = OrganisationPageFactory(parent=page_of(city))
        for _ in range(3):
            MissionPageFactory(parent=organisation)
    for code in ("SN", "BJ"):
        portal = PortalFactory(country=CountryFactory(code=code), languages=["fr", "en"])
        MissionPageFactory(parent=page_of(TerritoryFactory(portal=portal, slug="capitale")))
