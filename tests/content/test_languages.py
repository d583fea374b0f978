"""One page in several languages: alternates, canonical address, switcher, and texts in another language than the page."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page

from content.models import MissionPage
from countries.models import Portal
from tests.factories import MissionPageFactory, home_of, page_of
from tests.world import World

from .seen import soup, visitor_of

pytestmark = pytest.mark.django_db

SCHOOL = "douala/repeindre-lecole-de-deido/"


def page(portal: Portal, path: str) -> BeautifulSoup:
    return soup(visitor_of(portal).get(path))


def alternates(html: BeautifulSoup) -> dict[str, str]:
    return {link["hreflang"]: link["href"] for link in html.select('link[rel="alternate"]')}


def canonical(html: BeautifulSoup) -> str:
    return html.select_one('link[rel="canonical"]')["href"]


def switcher(html: BeautifulSoup) -> dict[str, str]:
    return {link["hreflang"]: link["href"] for link in html.select("nav.languages a")}


# --- For search engines --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_language_names_itself_the_others_and_the_default(world: World, language: str) -> None:
    french, english = f"http://cm.localhost/fr/{SCHOOL}", f"http://cm.localhost/en/{SCHOOL}"
    html = page(world.cameroon, f"/{language}/{SCHOOL}")
    assert alternates(html) == {"fr": french, "en": english, "x-default": french}
    assert canonical(html) == {"fr": french, "en": english}[language]


def test_a_mission_in_one_language_only_names_no_other(world: World) -> None:
    assert alternates(page(world.cameroon, "/fr/yaounde/planter-au-lac-de-yaounde/")) == {}


def test_an_unpublished_translation_is_left_out(world: World) -> None:
    MissionPage.objects.get(title="Paint the school of Deido").unpublish()
    assert alternates(page(world.cameroon, f"/fr/{SCHOOL}")) == {}


def test_an_alias_is_no_translation(world: World) -> None:
    english = MissionPage.objects.get(title="Paint the school of Deido")
    Page.objects.filter(pk=english.pk).update(alias_of=world.douala_mission.pk)
    assert alternates(page(world.cameroon, f"/fr/{SCHOOL}")) == {}


def test_a_language_that_the_portal_cannot_show_yet_is_left_out(world: World) -> None:
    home_of(world.cameroon, "en").unpublish()
    assert alternates(page(world.cameroon, f"/fr/{SCHOOL}")) == {}


def test_a_filtered_list_is_the_list_for_search_engines(world: World) -> None:
    html = page(world.cameroon, "/fr/missions/?q=lecture&page=2")
    assert canonical(html) == "http://cm.localhost/fr/missions/"
    assert alternates(html).keys() == {"fr", "en", "x-default"}


def test_a_mission_that_was_first_published_elsewhere_names_that_place(world: World) -> None:
    original = "https://lecture.example.org/missions/7"
    mission = MissionPageFactory(parent=page_of(world.douala), canonical_url=original)
    assert canonical(page(world.cameroon, mission.get_url_parts()[2])) == original


# --- For readers ---------------------------------------------------------------------------------------------------------------------


def test_the_switcher_leads_to_the_same_page_in_the_other_language(world: World) -> None:
    assert switcher(page(world.cameroon, f"/fr/{SCHOOL}")) == {"fr": f"/fr/{SCHOOL}", "en": f"/en/{SCHOOL}"}


def test_without_a_translation_the_switcher_leads_home(world: World) -> None:
    assert switcher(page(world.cameroon, "/fr/yaounde/planter-au-lac-de-yaounde/"))["en"] == "/en/"


def test_the_switcher_keeps_what_was_asked_of_the_list(world: World) -> None:
    assert switcher(page(world.cameroon, "/fr/missions/?city=cm-douala&q=lecture"))["en"] == "/en/missions/?city=cm-douala&q=lecture"


def test_a_portal_in_one_language_has_no_switcher(world: World) -> None:
    world.morocco.languages = ["fr"]
    world.morocco.save()
    assert not page(world.morocco, "/fr/").select("nav.languages")


@pytest.mark.parametrize("path", ["/en/missions/", "/en/yaounde/", "/en/"])
def test_a_text_in_another_language_is_marked_and_leads_to_its_own_page(world: World, path: str) -> None:
    html = page(world.cameroon, path)
    (link,) = [link for link in html.select(".card h3 a") if link.get_text() == "Planter au lac de Yaoundé"]
    card = link.find_parent("li")
    assert (card.h3["lang"], card.h3["dir"]) == ("fr", "ltr")
    assert card.select_one(".card-summary")["lang"] == "fr"
    assert "French" in card.get_text()
    assert link["href"] == "http://cm.localhost/fr/yaounde/planter-au-lac-de-yaounde/"


def test_an_arabic_text_runs_from_right_to_left_in_a_french_list(world: World) -> None:
    MissionPageFactory(parent=page_of(world.casablanca, "ar"), title="قراءة القصص للأطفال", slug="lecture")
    html = page(world.morocco, "/fr/missions/")
    (heading,) = [h3 for h3 in html.select(".card h3") if "قراءة" in h3.get_text()]
    assert (heading["lang"], heading["dir"]) == ("ar", "rtl")


def test_a_text_in_the_readers_language_is_not_marked(world: World) -> None:
    html = page(world.cameroon, "/en/missions/")
    (heading,) = [h3 for h3 in html.select(".card h3") if "Paint" in h3.get_text()]
    assert not heading.has_attr("lang")


def test_an_arabic_page_runs_from_right_to_left(world: World) -> None:
    html = page(world.morocco, "/ar/missions/")
    assert (html.html["lang"], html.html["dir"]) == ("ar", "rtl")


def test_a_page_is_answered_in_its_own_language_only(world: World) -> None:
    response = visitor_of(world.cameroon, "en").get(f"/fr/{SCHOOL}")
    assert response.headers["Content-Language"] == "fr"
    assert visitor_of(world.cameroon).get("/en/yaounde/planter-au-lac-de-yaounde/").status_code == 404
