"""What holds for the markup of every public page, whoever it is served to."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from tests.world import World

CAMEROON, MOROCCO = "cm.localhost", "ma.localhost"

PAGES = pytest.mark.parametrize(
    ("host", "path"),
    [
        (CAMEROON, "/fr/"),
        (CAMEROON, "/en/"),
        (CAMEROON, "/fr/missions/"),
        (CAMEROON, "/fr/missions/?q=zzz&from=2030-02-01&to=2030-01-01"),
        (CAMEROON, "douala"),
        (CAMEROON, "lecture"),
        (CAMEROON, "mission"),
        (CAMEROON, "news_index"),
        (CAMEROON, "news"),
        (CAMEROON, "about"),
        (MOROCCO, "/ar/"),
        (MOROCCO, "/ar/missions/"),
    ],
)


def path_of(world: World, name: str) -> str:
    """Addresses are given as they are or by the name of what stands there."""
    from content.models import NewsIndexPage, NewsPage, StandardPage

    if name.startswith("/"):
        return name
    pages = {
        "douala": lambda: world.douala.pages.get(locale__language_code="fr"),
        "lecture": lambda: world.lecture.pages.get(),
        "mission": lambda: world.lecture_mission,
        "news_index": lambda: NewsIndexPage.objects.get(url_path__startswith=world.cameroon.root_page.url_path),
        "news": lambda: NewsPage.objects.get(url_path__startswith=world.cameroon.root_page.url_path),
        "about": lambda: StandardPage.objects.get(title="À propos du portail"),
    }
    return pages[name]().get_url()


@pytest.fixture
def page(world: World, host: str, path: str) -> BeautifulSoup:
    response = Client(headers={"host": host}).get(path_of(world, path))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


@PAGES
def test_a_page_says_its_language_and_direction(page: BeautifulSoup, path: str) -> None:
    language = path[1:3] if path.startswith("/") else "fr"
    assert page.html["lang"] == language
    assert page.html["dir"] == ("rtl" if language == "ar" else "ltr")


@PAGES
def test_headings_descend_one_step_at_a_time_from_a_single_title(page: BeautifulSoup) -> None:
    levels = [int(heading.name[1]) for heading in page.find_all(["h1", "h2", "h3", "h4", "h5", "h6"]) if heading.name]
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@PAGES
def test_landmarks_are_there_once_and_can_be_skipped_to(page: BeautifulSoup) -> None:
    for landmark in ("main", "header.site-header", "footer.site-footer", "title"):
        assert len(page.select(landmark)) == 1
    assert page.select_one("body > a")["href"] == "#" + page.main["id"]


@PAGES
def test_every_id_is_unique_and_every_reference_leads_somewhere(page: BeautifulSoup) -> None:
    ids = [element["id"] for element in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert set(references(page)) <= set(ids)


@PAGES
def test_every_field_has_a_label(page: BeautifulSoup) -> None:
    for field in page.find_all(["input", "select"]):
        if field.get("type") != "hidden":
            assert field.find_parent("label") or page.find("label", attrs={"for": field["id"]}), field


@PAGES
def test_every_picture_has_a_text_and_every_link_a_name(page: BeautifulSoup) -> None:
    assert all(image.has_attr("alt") for image in page.find_all("img"))
    assert all(link.get_text(strip=True) or link.get("aria-label") or link.find("img", alt=True) for link in page.find_all("a"))


@PAGES
def test_no_template_prints_a_missing_value(page: BeautifulSoup) -> None:
    assert "None" not in page.get_text()
    assert not page.find_all(class_="icon-")
    assert not page.find_all(href="")


def test_a_mission_in_another_language_says_so_and_is_read_in_its_own(world: World) -> None:
    page = BeautifulSoup(Client(headers={"host": CAMEROON}).get("/en/missions/").content, "html.parser")
    title = page.find("a", string=world.yaounde_mission.title).find_parent("h3")
    assert (title["lang"], title["dir"]) == ("fr", "ltr")
    assert title.find_parent("li").select_one(".badge-plain").get_text()


def test_an_address_that_is_not_found_stays_in_the_portal(world: World) -> None:
    response = Client(headers={"host": MOROCCO}).get("/ar/lost/")
    assert response.status_code == 404
    page = BeautifulSoup(response.content, "html.parser")
    assert page.html["dir"] == "rtl"
    assert page.main.find("a", href="/ar/missions/")


def references(page: BeautifulSoup) -> Iterator[str]:
    for attribute in ("aria-labelledby", "aria-describedby", "for", "form"):
        yield from (element[attribute] for element in page.find_all(attrs={attribute: True}))
    yield from (link["href"][1:] for link in page.find_all("a", href=True) if link["href"].startswith("#"))
