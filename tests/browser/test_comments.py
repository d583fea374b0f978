"""Comments and comparison in a real browser, with the keyboard."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from wagtail.models import Comment, PageSubscription

from content.models import MissionPage
from countries.models import Mail, Role
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .test_review import sign_in

Open = Callable[..., Page]


@pytest.fixture
def mission(network: str, world: World) -> MissionPage:
    return MissionPageFactory(parent=page_of(world.lecture), title="Conter au marché", live=False)


def open_comments(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Afficher/masquer les commentaires").click()


def test_one_asks_the_other_answers_and_both_compare(network: str, world: World, mission: MissionPage, page_at: Open) -> None:
    author = sign_in(page_at(1280), network, Role.ORGANISATION_EDITOR, organisation=world.lecture)
    reviewer = sign_in(page_at(1280), network, Role.FOCAL_POINT, territory=world.douala)
    address = f"http://localhost:{network}/admin/pages/{mission.pk}/"

    open_comments(author, f"{address}edit/")
    toggle = author.get_by_role("checkbox", name="Notifications de commentaires")
    toggle.focus()
    author.keyboard.press("Space")
    author.locator("[name=title]").fill("Conter au marché central")
    author.get_by_role("button", name=re.compile("Enregistrer")).first.click()
    expect(author.get_by_text("a été mise à jour").first).to_be_visible()
    assert PageSubscription.objects.filter(page=mission, comment_notifications=True).exists()
    author.goto(f"http://localhost:{network}/admin/")  # an open editor keeps saving its own version

    open_comments(reviewer, f"{address}edit/")
    reviewer.locator("[data-contentpath=title] [data-comment-add]").first.focus()
    reviewer.keyboard.press("Enter")
    reviewer.locator(".comment textarea").first.press_sequentially("À quelle heure ?")
    reviewer.keyboard.press("Tab")
    with reviewer.expect_response(lambda response: response.request.method == "POST" and response.url == f"{address}edit/"):
        reviewer.keyboard.press("Enter")  # the editor's script saves by itself
    expect(reviewer.locator(".comment").first).to_contain_text("À quelle heure ?")
    assert Comment.objects.get().text == "À quelle heure ?"
    assert Mail.objects.get(template="countries/mails/comments").text.count("À quelle heure ?") == 1

    open_comments(author, f"{address}edit/")
    expect(author.locator(".comment").first).to_contain_text("À quelle heure ?")
    reviewer.goto(f"{address}revisions/compare/earliest...latest/")
    expect(reviewer.locator(".addition").first).to_contain_text("central")
