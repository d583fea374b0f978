"""Suggestions while a visitor types, with the keyboard, with a finger, and without a script."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.world import World

OpenPage = Callable[..., Page]


@pytest.fixture
def home(network: str) -> str:
    return f"http://cm.localhost:{network}/fr/"


def box_of(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Quoi ?")


def lines_of(page: Page) -> Locator:
    return page.locator(".suggestions").get_by_role("option")


def chosen_of(page: Page) -> Locator:
    return page.locator(".suggestions").get_by_role("option", selected=True)


def asked(page: Page) -> list[str]:
    """The addresses of the requests for suggestions, as they are made."""
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url) if "/suggestions/" in request.url else None)
    return requests


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_goes_from_letters_to_a_page(width: int, home: str, page_at: OpenPage) -> None:
    page = page_at(width)
    page.goto(home)
    requests = asked(page)
    box = box_of(page)
    expect(box).to_have_attribute("aria-expanded", "false")
    box.press_sequentially("dou", delay=30)

    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("listbox", name="Suggestions")).to_be_visible()
    expect(lines_of(page)).to_have_count(2)
    expect(page.get_by_role("status")).to_have_text("1 suggestion")
    assert [url.rsplit("=", 1)[1] for url in requests] == ["dou"]

    page.keyboard.press("ArrowDown")
    expect(chosen_of(page)).to_have_text("Douala Ville")
    expect(box).to_have_attribute("aria-activedescendant", "suggestion-1")
    expect(box).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{home}douala/")


def test_arrows_go_round_escape_closes_and_enter_searches(home: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(home)
    requests = asked(page)
    box, options = box_of(page), lines_of(page)
    box.press_sequentially("dou")
    expect(options).to_have_count(2)

    page.keyboard.press("ArrowUp")
    expect(chosen_of(page)).to_have_text("Chercher « dou »")
    page.keyboard.press("ArrowDown")
    expect(chosen_of(page)).to_have_count(0)
    page.keyboard.press("Escape")
    expect(options).to_have_count(0)
    expect(box).to_have_value("dou")
    expect(box).to_have_attribute("aria-expanded", "false")

    page.keyboard.press("ArrowDown")
    expect(options).to_have_count(2)
    assert len(requests) == 1
    page.keyboard.press("Tab")
    expect(options).to_have_count(0)

    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/fr/missions/\?q=dou$"))


def test_the_last_line_searches_with_all_that_was_chosen(home: str, page_at: OpenPage) -> None:
    page = page_at(360, has_touch=True)
    page.goto(home)
    page.locator("select[name=where]").select_option("cm-yaounde")
    box_of(page).press_sequentially("plan")
    lines_of(page).filter(has_text="Chercher").tap()

    expect(page).to_have_url(re.compile(r"/fr/missions/\?where=cm-yaounde&q=plan$"))


def test_a_finger_finds_lines_tall_enough(home: str, page_at: OpenPage) -> None:
    page = page_at(360, has_touch=True)
    page.goto(home)
    box_of(page).press_sequentially("li")
    expect(lines_of(page)).not_to_have_count(0)
    assert page.evaluate("Math.min(...[...document.querySelectorAll('[role=option]')].map((line) => line.offsetHeight))") >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 360

    lines_of(page).filter(has_text="Lire avec les enfants").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lire avec les enfants de Bonabéri")


def test_one_letter_asks_nothing_and_a_connection_to_be_spared_neither(home: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(home)
    requests = asked(page)
    box_of(page).press_sequentially("d")
    page.wait_for_timeout(400)
    assert requests == []

    sparing = page_at(1280)
    sparing.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    sparing.goto(home)
    expect(sparing.get_by_role("searchbox", name="Quoi ?")).to_be_visible()
    expect(box_of(sparing)).to_have_count(0)


def test_a_failure_shows_nothing(home: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(home)
    page.route("**/suggestions/**", lambda route: route.fulfill(status=204))
    requests = asked(page)
    box_of(page).press_sequentially("dou")
    page.wait_for_timeout(400)
    assert len(requests) == 1
    expect(lines_of(page)).to_have_count(0)


def test_suggestions_in_arabic(network: str, page_at: OpenPage, world: World) -> None:
    page = page_at(360, locale="ar")
    page.goto(f"http://ma.localhost:{network}/ar/")
    page.locator("#search-what").press_sequentially("الدا")
    expect(lines_of(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(chosen_of(page)).to_contain_text("الدار البيضاء")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"http://ma.localhost:{network}/ar/casablanca/")


def test_without_a_script_the_box_is_a_plain_form(home: str, page_at: OpenPage) -> None:
    page = page_at(1280, java_script_enabled=False)
    page.goto(home)
    page.get_by_role("searchbox", name="Quoi ?").fill("planter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Planter au lac de Yaoundé")).to_be_visible()
