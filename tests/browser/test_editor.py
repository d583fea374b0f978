"""A focal point's way through the admin, in a real browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from content.models import MissionPage
from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, page_of
from tests.factories.users import PASSWORD
from tests.world import World

DESCRIPTION = (
    "La bibliothèque du quartier cherche des voix. Vous choisissez un conte, vous le lisez avec douze enfants, puis chacun raconte la "
    "suite. À votre départ, la classe garde l’enregistrement et le livre."
)


@pytest.fixture
def admin(network: str, world: World, page_at: Callable[..., Page]) -> Page:
    """The admin's first page, with Douala's focal point signed in."""
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala)
    derive_rights()
    page = page_at(1280)
    page.goto(f"http://localhost:{network}/admin/")
    page.locator("input[name=username]").fill(membership.user.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"http://localhost:{network}/admin/")
    return page


def test_a_mission_is_written_published_and_found_on_the_portal(admin: Page, network: str, world: World, page_at) -> None:
    admin.goto(f"http://localhost:{network}/admin/pages/{page_of(world.douala).pk}/add_subpage/")
    admin.locator("a[href*=missionpage]").first.click()
    admin.locator("[name=title]").fill("Lire à voix haute à Deïdo")
    admin.locator("[name=summary]").fill("Deux heures de lecture avec une classe de primaire.")
    admin.locator("[data-contentpath=description] [contenteditable=true]").click()
    admin.keyboard.insert_text(DESCRIPTION)
    admin.locator("[name=mission_type]").select_option("edu-soutien")
    admin.screenshot(path="/tmp/shot1.png", full_page=True)
    open("/tmp/shot1.html", "w").write(admin.content())
    admin.get_by_role("button", name="Ajouter Lieu").click(timeout=4000)
    admin.locator("[name=places-0-label]").fill("Bibliothèque de Deïdo")
    admin.screenshot(path="/tmp/shot2.png", full_page=True)
    _publish(admin)
    admin.screenshot(path="/tmp/shot3.png", full_page=True)
    expect(admin.get_by_text("Lire à voix haute à Deïdo").first).to_be_visible()

    visitor = page_at(360)
    visitor.goto(f"http://cm.localhost:{network}/fr/missions/")
    visitor.get_by_role("link", name="Lire à voix haute à Deïdo").click()
    expect(visitor.get_by_text("Bibliothèque de Deïdo").first).to_be_visible()
    assert MissionPage.objects.get(title="Lire à voix haute à Deïdo").slug == "lire-a-voix-haute-a-deido"


def _publish(page: Page) -> None:
    page.locator("footer").get_by_role("button", name="Plus d'options").click()
    page.get_by_role("button", name="Publier").click()
