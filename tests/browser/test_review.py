"""An organisation's mission on its way through the review, in a real browser: submitted, refused, changed, submitted again, published."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from content.models import MissionPage
from countries.models import Mail, Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, MissionPageFactory, page_of
from tests.factories.users import PASSWORD
from tests.world import World

Open = Callable[..., Page]
LIST = re.compile(r"/admin/pages/\d+/$")
"""Where one lands once something is done."""


@pytest.fixture
def mission(network: str, world: World) -> MissionPage:
    return MissionPageFactory(parent=page_of(world.lecture), title="Conter au marché", live=False)


def sign_in(page: Page, network: str, role: str, **place) -> Page:
    membership = MembershipFactory(role=role, **place)
    derive_rights()
    page.goto(f"http://localhost:{network}/admin/")
    page.locator("[name=login]").fill(membership.user.email)
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"http://localhost:{network}/admin/")
    return page


def choose(page: Page, action: str) -> None:
    """An entry of the menu at the foot of the editor, or its first button."""
    button = page.locator(f"[name={action}], [data-workflow-action-name={action}]").first
    if not button.is_visible():
        page.get_by_role("button", name="Plus d'actions").last.click()
    button.click()


def test_a_mission_is_submitted_refused_changed_and_published(network: str, world: World, mission: MissionPage, page_at: Open) -> None:
    author = sign_in(page_at(1280), network, Role.ORGANISATION_EDITOR, organisation=world.lecture)
    reviewer = sign_in(page_at(1280), network, Role.FOCAL_POINT, territory=world.douala)
    editor = f"http://localhost:{network}/admin/pages/{mission.pk}/edit/"

    author.goto(editor)
    choose(author, "action-submit")
    expect(author).to_have_url(LIST)
    assert Mail.objects.filter(template="content/mails/waiting").count() == 1

    reviewer.goto(editor)
    choose(reviewer, "refuse")
    dialog = reviewer.get_by_role("dialog").filter(has=reviewer.locator("[name=reason]"))
    dialog.locator("[name=reason]").select_option("other")
    dialog.locator("button[type=submit]").click()
    expect(dialog.get_by_text("Dites pourquoi")).to_be_visible()
    dialog.locator("[name=comment]").fill("Dites à quelle heure.")
    dialog.locator("button[type=submit]").click()
    expect(reviewer).to_have_url(LIST)

    author.goto(editor)
    expect(author.get_by_text("Cette page a été refusée.")).to_be_visible()
    expect(author.get_by_text("Dites à quelle heure.").first).to_be_visible()
    author.locator("[name=title]").fill("Conter au marché à dix heures")
    choose(author, "action-submit")
    expect(author).to_have_url(LIST)

    reviewer.goto(editor)
    choose(reviewer, "approve")
    expect(reviewer).to_have_url(LIST)
    visitor = page_at(360)
    visitor.goto(f"http://cm.localhost:{network}/fr/missions/")
    expect(visitor.get_by_role("link", name="Conter au marché à dix heures")).to_be_visible()
    assert Mail.objects.filter(template="content/mails/decided").count() == 2
