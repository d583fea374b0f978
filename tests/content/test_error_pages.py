"""What a visitor is shown when a page is not there, or when we fail: in the portal's look and language."""

import pytest
from django.test import Client

from content.models import MissionPage
from countries.models import Portal
from tests.world import World
from themes.registry import get_theme

from .seen import main_text, soup, visitor_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("portal", "path", "language", "words"),
    [
        ("cameroon", "/fr/nulle-part/", "fr", "Voir toutes les missions"),
        ("cameroon", "/en/nowhere/", "en", "See all missions"),
        ("morocco", "/ar/nowhere/", "ar", ""),
        ("hub", "/en/nowhere/", "en", "See all missions"),
    ],
)
def test_a_page_that_is_not_there_is_told_in_the_language_of_its_address(
    world: World, portal: str, path: str, language: str, words: str
) -> None:
    response = visitor_of(getattr(world, portal)).get(path)
    html = soup(response)
    assert response.status_code == 404
    assert html.html["lang"] == language
    assert words in main_text(response)
    assert html.select(f'main a[href="/{language}/missions/"]')


def test_it_has_the_portals_look(world: World) -> None:
    _set_theme(world.cameroon)
    html = soup(visitor_of(world.cameroon).get("/fr/nulle-part/"))
    assert get_theme("cameroon").tokens["primary"] in html.find("style").get_text()
    assert world.cameroon.name in html.find("header").get_text()


@pytest.mark.parametrize(("accepted", "language"), [("en", "en"), ("pt, en;q=0.5", "en"), ("de", "fr")])
def test_a_language_that_the_portal_does_not_have_is_told_in_one_that_it_has(world: World, accepted: str, language: str) -> None:
    response = visitor_of(world.cameroon, accepted).get("/ar/")
    assert response.status_code == 404
    assert soup(response).html["lang"] == language


def test_the_admin_is_not_on_a_portals_host_and_says_so_in_its_language(world: World) -> None:
    visitor_of(world.cameroon).get("/fr/")
    response = visitor_of(world.cameroon, "en").get("/admin/")
    assert response.status_code == 404
    assert soup(response).html["lang"] == "en"
    assert "See all missions" in main_text(response)


@pytest.mark.parametrize(("language", "words"), [("fr", "Un incident de notre côté"), ("en", "Something went wrong on our side")])
def test_a_failure_of_ours_is_told_in_the_portals_look_and_language(world: World, language: str, words: str) -> None:
    _set_theme(world.cameroon)
    response = _fail(world, language)
    html = soup(response)
    assert response.status_code == 500
    assert html.html["lang"] == language
    assert words in main_text(response)
    assert world.cameroon.name in html.get_text()
    assert get_theme("cameroon").tokens["primary"] in html.find("style").get_text()
    assert html.select(f'a[href="/{language}/"]')


def test_a_failure_is_told_even_when_nothing_is_known_of_the_portal() -> None:
    client = Client(headers={"host": "\x00"}, raise_request_exception=False)
    assert client.get("/fr/").status_code in (400, 404)


def _set_theme(portal: Portal) -> None:
    portal.theme = "cameroon"
    portal.save()


def _fail(world: World, language: str):
    """A page whose row holds what no form would let in."""
    page = MissionPage.objects.get(mission=world.douala_mission.mission, locale__language_code=language)
    MissionPage.objects.filter(pk=page.pk).update(modality="nonsense")
    client = Client(headers={"host": "cm.localhost"}, raise_request_exception=False)
    return client.get(page.full_url)
