"""Results as visitors see them."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from content.models import MissionSlot
from search.cards import describe_dates, mission_cards, other_cards
from search.models import SearchDocument
from search.query import Hit
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .conftest import Show
from .following import mission_row


def test_a_card_is_in_the_readers_language_where_there_is_a_text(show: Show):
    (french,) = show("q=repeindre").cards
    (english,) = show("q=repeindre", language="en").cards

    assert (french.title, french.lang, french.is_original_in) == ("Repeindre l’école de Deïdo", "fr", "")
    assert (english.title, english.url) == ("Paint the school of Deido", "http://cm.localhost/en/douala/repeindre-lecole-de-deido/")


def test_a_card_in_another_language_says_so_and_leads_to_its_own_address(show: Show):
    (card,) = show("q=lac", language="en").cards

    assert (card.lang, card.dir) == ("fr", "ltr")
    assert "French" in card.is_original_in
    assert card.url == "http://cm.localhost/fr/yaounde/planter-au-lac-de-yaounde/"


def test_cards_name_the_country_on_the_hub_only(show: Show, world: World):
    assert {card.country for card in show(portal=world.hub).cards} == {"Cameroun", "Maroc"}
    assert {card.country for card in show().cards} == {""}


def test_a_page_that_was_unpublished_meanwhile_is_never_shown(world: World):
    hits = [Hit(mission_row(world.douala_mission)), Hit(mission_row(world.yaounde_mission))]

    world.yaounde_mission.unpublish()
    world.douala_mission.unpublish()

    (card,) = mission_cards(hits, world.cameroon)
    assert card.title == "Paint the school of Deido"


def test_a_language_whose_home_is_closed_is_never_shown(world: World):
    hit = Hit(mission_row(world.douala_mission))
    world.cameroon.languages = ["en"]
    world.cameroon.save()

    (card,) = mission_cards([hit], world.cameroon)
    assert card.lang == "en"


def test_other_finds_are_shown_on_the_first_page_of_a_text_only(show: Show):
    assert [other.title for other in show("q=douala").others] == ["Douala", "Lecture pour tous"]
    assert show("q=douala&page=2").others == []
    assert show("city=cm-douala").others == []


def test_other_finds_lead_to_their_pages(world: World):
    city = SearchDocument.objects.get(kind="territory", object_id=world.douala.pk)

    (card,) = other_cards([Hit(city)], world.cameroon)

    assert (card.kind, card.title, card.url, card.country) == ("territory", "Douala", "http://cm.localhost/fr/douala/", "")


def test_the_hub_names_the_country_of_what_it_finds(show: Show, world: World):
    city = show("q=casablanca", world.hub).others[0]

    assert (city.title, city.country) == ("Casablanca", "Maroc")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "À tout moment"),
        (
            {"availability": "window", "window_start": date(2026, 12, 3), "window_end": date(2026, 12, 20)},
            "Du 3 décembre au 20 décembre 2026",
        ),
        (
            {"availability": "window", "window_start": date(2026, 12, 30), "window_end": date(2027, 1, 2)},
            "Du 30 décembre 2026 au 2 janvier 2027",
        ),
        ({"availability": "window", "window_start": date(2026, 12, 3), "window_end": date(2026, 12, 3)}, "Le 3 décembre 2026"),
        ({"availability": "window", "window_start": date(2026, 12, 3)}, "À partir du 3 décembre 2026"),
        ({"availability": "window", "window_end": date(2026, 12, 3)}, "Jusqu’au 3 décembre 2026"),
        ({"availability": "recurring", "weekdays": [0, 5]}, "Chaque lundi, samedi"),
        ({"availability": "slots", "slots": [MissionSlot(starts_on=date(2026, 12, 5))]}, "Le 5 décembre 2026"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_dates_are_said_in_words(world: World, facts: dict, said: str):
    with time_machine.travel(datetime(2026, 11, 10, tzinfo=UTC)):
        page = MissionPageFactory(parent=page_of(world.douala), **facts)

        assert describe_dates(mission_row(page)) == said


def test_slots_gone_by_are_not_counted(world: World):
    with time_machine.travel(datetime(2026, 11, 10, tzinfo=UTC)):
        slots = [
            MissionSlot(starts_on=date(2026, 11, 9)),
            MissionSlot(starts_on=date(2026, 12, 5)),
            MissionSlot(starts_on=date(2026, 12, 6)),
        ]
        page = MissionPageFactory(parent=page_of(world.douala), availability="slots", slots=slots)

        assert describe_dates(mission_row(page)) == "2 dates à partir du 5 décembre 2026"
