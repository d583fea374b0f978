"""Signing in with a second factor, in a real browser."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.factories.users import PASSWORD
from tests.signed_in import code_now
from tests.world import World


def fill_in(page: Page, email: str) -> None:
    page.get_by_label("Adresse e-mail").fill(email)
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.keyboard.press("Enter")


@pytest.mark.parametrize("width", [360, 1280])
def test_country_staff_set_up_their_second_factor_and_come_in_with_it(
    network: str, world: World, page_at: Callable[..., Page], width: int
) -> None:
    email = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon).user.email
    derive_rights()
    home = f"http://localhost:{network}/admin/"
    phone = page_at(width)
    phone.goto(home)
    expect(phone.get_by_label("Adresse e-mail")).to_be_focused()
    fill_in(phone, email)

    expect(phone.get_by_role("heading", name="Mettre en place le second facteur")).to_be_visible()
    drawing = phone.get_by_role("img", name="Code QR")
    expect(drawing).to_be_visible()
    assert drawing.locator("svg").bounding_box()["width"] > 150
    assert phone.evaluate("document.documentElement.scrollWidth") <= width
    code = phone.get_by_label("Code à six chiffres")
    expect(code).to_be_focused()
    code.fill("000000")
    phone.keyboard.press("Enter")
    expect(phone.get_by_text("n’est pas le bon")).to_be_visible()
    expect(drawing).to_be_visible()
    secret = phone.locator(".sign-in__key").inner_text().replace(" ", "")
    code.fill(code_now(secret))
    phone.keyboard.press("Enter")

    expect(phone.get_by_role("heading", name="Codes de secours").first).to_be_visible()
    recovery = phone.locator(".sign-in__codes code").first.inner_text()
    assert phone.evaluate("document.documentElement.scrollWidth") <= width
    phone.get_by_role("link", name="continuer").click()
    expect(phone).to_have_url(home)

    other = page_at(width)
    other.goto(f"{home}security/sessions/")
    fill_in(other, email)
    other.get_by_label("Code").fill(recovery)
    other.keyboard.press("Enter")
    expect(other).to_have_url(f"{home}security/sessions/")
    other.get_by_role("button", name=re.compile("Déconnecter .*Chrome")).click()
    expect(other.get_by_text("Cet appareil est déconnecté.")).to_be_visible()
    phone.goto(home)
    expect(phone.get_by_role("heading", name="Connexion à l’admin")).to_be_visible()
