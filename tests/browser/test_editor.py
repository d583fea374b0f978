"""A focal point's way through the admin, in a real browser."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

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

A_MOMENT = 500
"""Milliseconds in which a form that does not wait would have been sent."""


@pytest.fixture
def admin(network: str, world: World, page_at: Callable[..., Page]) -> Page:
    """The admin's first page, with Douala's focal point signed in."""
    return _sign_in(page_at(1280), network, Role.FOCAL_POINT, territory=world.douala)


def _sign_in(page: Page, network: str, role: str, **place) -> Page:
    membership = MembershipFactory(role=role, **place)
    derive_rights()
    page.goto(f"http://localhost:{network}/admin/")
    page.locator("[name=login]").fill(membership.user.email)
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"http://localhost:{network}/admin/")
    return page


def test_a_mission_is_written_published_and_found_on_the_portal(admin: Page, network: str, world: World, page_at) -> None:
    _open_new_mission(admin, network, world)
    admin.locator("[name=title]").fill("Lire à voix haute à Deïdo")
    admin.locator("[name=mission_type]").select_option("edu-soutien")
    admin.locator("[name=summary]").fill("Deux heures de lecture avec une classe de primaire.")
    _write_description(admin)
    admin.locator("#id_places-ADD").click()
    admin.locator("[name=places-0-label]").fill("Bibliothèque de Deïdo")
    _publish(admin)
    expect(admin.get_by_text("créée et publiée")).to_be_visible()

    visitor = page_at(360)
    visitor.goto(f"http://cm.localhost:{network}/fr/missions/")
    visitor.get_by_role("link", name="Lire à voix haute à Deïdo").click()
    expect(visitor.get_by_text("Bibliothèque de Deïdo").first).to_be_visible()
    assert MissionPage.objects.get(title="Lire à voix haute à Deïdo").slug == "lire-a-voix-haute-a-deido"


def test_publishing_waits_for_the_draft_that_is_being_saved(admin: Page, network: str, world: World) -> None:
    """On a slow line the first draft is still on its way when the mission is published: it becomes one page, not two."""
    _open_new_mission(admin, network, world)
    on_its_way: list[Route] = []
    sent: list[str] = []
    admin.route("**/add/content/missionpage/**", lambda route: on_its_way.append(route), times=1)
    admin.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    admin.locator("[name=title]").fill("Lire à voix haute à Deïdo")
    admin.locator("[name=mission_type]").select_option("edu-soutien")
    admin.locator("[name=summary]").fill("Deux heures de lecture avec une classe de primaire.")
    _write_description(admin)
    for days in range(1, 21):  # Wagtail looks for changes some seconds after the form is there
        admin.locator("[name=answer_days]").fill(str(days))
        admin.wait_for_timeout(A_MOMENT)
        if on_its_way:
            break
    admin.locator("button[name=action-publish]").dispatch_event("click")
    admin.wait_for_timeout(A_MOMENT)
    assert sent == [on_its_way[0].request.url]
    on_its_way[0].continue_()
    expect(admin).to_have_url(re.compile(rf"/admin/pages/{page_of(world.douala).pk}/$"), timeout=30_000)
    [page] = MissionPage.objects.filter(title="Lire à voix haute à Deïdo")
    assert page.live


def test_what_is_rarely_needed_is_folded_until_it_is_wrong(admin: Page, network: str, world: World) -> None:
    _open_new_mission(admin, network, world)
    for name in ("state", "tasks-count", "contact_email", "equipment"):
        expect(admin.locator(f"[name={name}]")).not_to_be_in_viewport()
    expect(admin.locator("[name=contact_phone]")).to_be_hidden()

    admin.locator("[name=title]").fill("Lire à voix haute")
    admin.locator("[name=channel]").select_option("phone")
    _publish(admin)
    expect(admin.locator("[name=contact_phone]")).to_be_visible()
    expect(admin.get_by_text("Indiquez le téléphone du bureau").first).to_be_visible()
    expect(admin.locator("[name=title]")).to_have_value("Lire à voix haute")


def test_a_title_in_arabic_makes_an_address_too(network: str, world: World, page_at) -> None:
    admin = _sign_in(page_at(1280), network, Role.FOCAL_POINT, territory=world.casablanca)
    admin.goto(f"http://localhost:{network}/admin/pages/add/content/missionpage/{page_of(world.casablanca, 'ar').pk}/")
    admin.locator("[name=title]").fill("قراءة القصص للأطفال")
    admin.locator("[name=mission_type]").select_option("edu-soutien")
    admin.locator("[name=summary]").fill("ساعتان من القراءة مع الأطفال.")
    _write_description(admin)
    _publish(admin)
    expect(admin.get_by_text("créée et publiée")).to_be_visible()
    assert MissionPage.objects.get(title="قراءة القصص للأطفال").slug.isascii()


def _open_new_mission(page: Page, network: str, world: World) -> None:
    page.goto(f"http://localhost:{network}/admin/pages/{page_of(world.douala).pk}/add_subpage/")
    page.locator("a[href*='/add/content/missionpage/']").click()


def _write_description(page: Page) -> None:
    editor = page.locator("[data-contentpath=description] [contenteditable=true]")
    editor.click()
    expect(editor).to_be_focused()
    page.keyboard.insert_text(DESCRIPTION)
    # The editor writes into the form's field a moment after the last key.
    expect(page.locator("input[name=description]")).to_have_value(re.compile("et le livre"))


def _publish(page: Page) -> None:
    page.get_by_role("button", name="Plus d'actions").last.click()
    page.locator("button[name=action-publish]").click()
    page.wait_for_load_state()
