"""How a visitor answers: only what works, with the text prepared."""

from urllib.parse import parse_qs, urlsplit

import pytest

from content.models import MissionPage
from tests.factories import MissionPageFactory, page_of, translated
from tests.world import World

from .seen import main_text, soup, visitor_of

pytestmark = pytest.mark.django_db


def ways(world: World, page: MissionPage) -> list[str]:
    """The addresses that answer this mission, the main one first."""
    html = soup(visitor_of(world.cameroon).get(page.full_url)).select_one("section.answer")
    return [link["href"] for link in html.select("a.answer-button, ul a")]


def mission(world: World, **fields) -> MissionPage:
    return MissionPageFactory(parent=page_of(world.douala), title="Conter à Deïdo", **fields)


def test_an_email_has_its_subject_and_text_prepared(world: World) -> None:
    page = mission(world, questions=[("line", "Quels contes connaissez-vous ?")])
    (address,) = ways(world, page)
    parts = urlsplit(address)
    query = parse_qs(parts.query)

    assert (parts.scheme, parts.path) == ("mailto", "lecture@example.org")
    assert query["subject"] == ["Conter à Deïdo – Je suis · Cameroun"]
    (body,) = query["body"]
    assert "Votre mission « Conter à Deïdo » m’intéresse." in body
    assert "Quels contes connaissez-vous ?" in body
    assert body.endswith(page.full_url)


def test_a_whatsapp_message_is_prepared_for_the_offices_number(world: World) -> None:
    (address, _email) = ways(world, mission(world, channel="whatsapp", contact_whatsapp="00237 6 99-00-00-01"))
    parts = urlsplit(address)
    assert (parts.netloc, parts.path) == ("wa.me", "/237699000001")
    assert "Conter à Deïdo" in parse_qs(parts.query)["text"][0]


def test_a_national_number_gets_the_countrys_code(world: World) -> None:
    page = mission(world, channel="whatsapp", contact_whatsapp="06 99 00 00 01", contact_phone="699 00 00 02")
    whatsapp, _email, phone = ways(world, page)
    assert whatsapp.startswith("https://wa.me/237699000001?")
    assert phone == "tel:+237699000002"


def test_the_chosen_way_comes_first_and_the_others_follow(world: World) -> None:
    page = mission(
        world, channel="phone", contact_phone="+237 699 00 00 02", contact_whatsapp="+237 699 00 00 01", answer_url="https://lecture.org"
    )
    assert [urlsplit(address).scheme for address in ways(world, page)] == ["tel", "https", "mailto", "https"]


def test_an_organisations_own_page_can_be_the_way(world: World) -> None:
    assert ways(world, mission(world, channel="external", answer_url="https://lecture.org/r"))[0] == "https://lecture.org/r"


def test_the_text_is_in_the_language_of_the_page(world: World) -> None:
    english = translated(mission(world), "en", title="Tell tales in Deido")
    (address,) = ways(world, english)
    (body,) = parse_qs(urlsplit(address).query)["body"]
    assert body.startswith("Hello,")
    assert "Tell tales in Deido" in body


@pytest.mark.parametrize(("days", "words"), [(1, "Réponse sous 1 jour."), (7, "Réponse sous 7 jours.")])
def test_it_says_within_how_many_days_somebody_answers(world: World, days: int, words: str) -> None:
    response = visitor_of(world.cameroon).get(mission(world, answer_days=days).full_url)
    assert words in main_text(response)


def test_it_says_who_answers(world: World) -> None:
    page = mission(world, contact_name="Carine Ekambi", contact_role="Bibliothécaire")
    text = main_text(visitor_of(world.cameroon).get(page.full_url))
    assert "Carine Ekambi" in text
    assert "Bibliothécaire" in text
