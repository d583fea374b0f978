"""A visitor's way through the Cameroon portal, in a real browser on the real server of the tests."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.world import World

WIDTHS = [360, 1280]
OpenPage = Callable[..., Page]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_visitor_goes_from_the_home_by_a_filter_to_a_mission(width: int, network: str, page_at: OpenPage) -> None:
    page = page_at(width)
    page.goto(f"http://cm.localhost:{network}/")
    expect(page).to_have_url(f"http://cm.localhost:{network}/fr/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    page.get_by_role("main").get_by_role("link", name="Douala").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Douala")
    page.goto(f"http://cm.localhost:{network}/fr/missions/")
    _choose(page, "domain", "edu", width)
    page.wait_for_url(lambda url: "domain=edu" in url)

    titles = page.get_by_role("main").get_by_role("heading", level=3).all_inner_texts()
    assert any("Lire avec les enfants de Bonabéri" in title for title in titles)
    assert not any("Planter" in title for title in titles)
    page.get_by_role("link", name="Lire avec les enfants de Bonabéri").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Lire avec les enfants de Bonabéri")
    answer = page.get_by_role("link", name="Écrire un e-mail").first
    assert (answer.get_attribute("href") or "").startswith("mailto:lecture@example.org?subject=")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_search_box_asks_where_when_and_what(width: int, network: str, page_at: OpenPage) -> None:
    page = page_at(width)
    page.goto(f"http://cm.localhost:{network}/fr/")
    page.locator("select[name=where]").select_option("cm-yaounde")
    page.locator("input[name=from]").fill("2030-08-01")
    page.locator("input[name=to]").fill("2030-08-10")
    page.locator("input[name=q]").fill("planter")
    page.get_by_role("button", name="Rechercher").click()

    page.wait_for_url("**/fr/missions/?*")
    asked = parse_qs(urlsplit(page.url).query)
    assert (asked["where"], asked["from"], asked["to"], asked["q"]) == (["cm-yaounde"], ["2030-08-01"], ["2030-08-10"], ["planter"])
    expect(page.get_by_role("link", name="Planter au lac de Yaoundé")).to_be_visible()


def test_filters_work_without_javascript(network: str, page_at: OpenPage) -> None:
    page = page_at(1280, java_script_enabled=False)
    page.goto(f"http://cm.localhost:{network}/fr/missions/")
    page.locator("input[name=domain][value=env]").check()
    page.get_by_role("button", name="Appliquer").first.click()

    expect(page.get_by_role("link", name="Planter au lac de Yaoundé")).to_be_visible()
    expect(page.get_by_role("link", name="Lire avec les enfants de Bonabéri")).to_have_count(0)


def test_the_language_switch_leads_to_the_translation_and_else_to_the_home(network: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"http://cm.localhost:{network}/fr/missions/")
    page.get_by_role("link", name="Repeindre l’école de Deïdo").click()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Paint the school of Deido")

    page.goto(f"http://cm.localhost:{network}/fr/missions/")
    page.get_by_role("link", name="Planter au lac de Yaoundé").click()
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"http://cm.localhost:{network}/en/")


def test_arabic_pages_run_from_right_to_left(network: str, page_at: OpenPage) -> None:
    page = page_at(360, locale="ar-MA")
    page.goto(f"http://ma.localhost:{network}/")

    expect(page).to_have_url(f"http://ma.localhost:{network}/ar/")
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("html").get_attribute("lang") == "ar"


@pytest.mark.parametrize("path", ["/fr/", "/fr/missions/", "/fr/douala/", "/en/missions/?q=zzz"])
def test_no_page_is_wider_than_a_phone(path: str, network: str, page_at: OpenPage) -> None:
    page = page_at(360)
    page.goto(f"http://cm.localhost:{network}{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_keyboard_reaches_the_content_first(network: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"http://cm.localhost:{network}/fr/missions/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    page.keyboard.press("Enter")
    assert urlsplit(page.url).fragment == "main"


def test_a_mission_published_in_the_admin_is_found_on_the_portal(network: str, page_at: OpenPage, world: World) -> None:
    """The hub's host serves the admin: what is published there is on the portal with the next request."""
    page = page_at(1280)
    page.goto(f"http://cm.localhost:{network}/fr/missions/")
    expect(page.get_by_role("link", name="Soigner le marché de New Bell")).to_have_count(0)

    mission = world.douala_mission
    mission.title = "Soigner le marché de New Bell"
    mission.save_revision().publish()

    page.reload()
    expect(page.get_by_role("link", name="Soigner le marché de New Bell")).to_be_visible()


def _choose(page: Page, facet: str, value: str, width: int) -> None:
    """Tick a filter; on a phone the filters are folded and wait for their button."""
    box = page.locator(f"input[name={facet}][value={value}]")
    if width < 800:
        page.get_by_text("Filtrer").first.click()
        box.check()
        page.get_by_role("button", name="Appliquer").first.click()
    else:
        box.check()
