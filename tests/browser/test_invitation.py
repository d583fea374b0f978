"""From the list of people to the first page of somebody new, in a real browser."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from countries.models import Mail, Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.factories.users import PASSWORD
from tests.world import World


@pytest.mark.parametrize("width", [360, 1280])
def test_a_focal_point_invites_an_editor_who_comes_in(network: str, world: World, page_at: Callable[..., Page], width: int) -> None:
    email = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, user__last_name="Ekambi").user.email
    derive_rights()
    host = f"http://localhost:{network}"
    page = page_at(width)
    page.goto(f"{host}/admin/people/")
    page.get_by_label("Adresse e-mail").fill(email)
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ekambi").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("link", name="Inviter").first.click()
    page.get_by_label("Adresse e-mail").fill("aya@example.org")
    page.get_by_label("Prénom").fill("Aya")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="Envoyer l’invitation").click()
    expect(page.get_by_text("L’invitation part à aya@example.org.")).to_be_visible()
    expect(page.get_by_role("link", name="Renvoyer aya@example.org")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    link = urlsplit(re.search(r"https?://\S+\?key=\S+", Mail.objects.get(recipient="aya@example.org").text).group())
    hers = page_at(width)
    hers.goto(f"{host}{link.path}?{link.query}")
    expect(hers.get_by_label("Prénom")).to_have_value("Aya")
    hers.locator("[name=last_name]").fill("Diallo")
    hers.locator("[name=password1]").fill("tamarin-bissap-gingembre")
    hers.get_by_label("Mot de passe, encore une fois").fill("tamarin-bissap-gingembre")
    assert hers.evaluate("document.documentElement.scrollWidth") <= width
    hers.get_by_role("button", name="Accepter l’invitation").click()
    expect(hers).to_have_url(f"{host}/admin/")

    page.goto(f"{host}/admin/people/")
    expect(page.get_by_text("Aya Diallo").first).to_be_visible()
    page.get_by_role("link", name="Mettre fin Aya Diallo").click()
    page.get_by_role("button", name="Mettre fin à ce rôle").click()
    expect(page.get_by_text("Aya Diallo n’a plus ce rôle")).to_be_visible()
    hers.goto(f"{host}/admin/")
    expect(hers.get_by_role("heading", name="Connexion à l’admin")).to_be_visible()
