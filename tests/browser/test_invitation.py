"""From the list of people to the first page of somebody new, in a real browser."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from countries.admin.people.forms import LONGEST_LIST
from countries.models import Invitation, Mail, Organisation, OrganisationKind, Role
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


@pytest.mark.parametrize("width", [360, 1280])
def test_one_organisation_of_many_is_found_by_its_name_with_the_keyboard(
    network: str, world: World, page_at: Callable[..., Page], width: int
) -> None:
    email = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala).user.email
    derive_rights()
    at = {"portal": world.cameroon, "territory": world.douala, "kind": OrganisationKind.NGO}
    Organisation.objects.bulk_create(Organisation(name=f"École {number}", **at) for number in range(LONGEST_LIST + 1))
    page = page_at(width)
    page.goto(f"http://localhost:{network}/admin/invitations/new/")
    page.get_by_label("Adresse e-mail").fill(email)
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.keyboard.press("Enter")

    page.get_by_role("button", name="Choisir une organisation").focus()
    page.keyboard.press("Enter")
    search = page.get_by_label("Rechercher par nom")
    expect(search).to_be_visible()
    search.focus()
    page.keyboard.type("ecole 17")
    found = page.get_by_role("link", name="École 17")
    expect(found).to_be_visible()
    expect(page.get_by_role("link", name="École 3")).to_have_count(0)
    while not found.evaluate("link => link === document.activeElement"):
        page.keyboard.press("Tab")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.keyboard.press("Enter")
    expect(page.locator("#id_place-title")).to_have_text("École 17")
    page.get_by_label("Adresse e-mail").fill("aya@example.org")
    page.get_by_role("button", name="Envoyer l’invitation").click()
    expect(page.get_by_text("L’invitation part à aya@example.org.")).to_be_visible()
    assert Invitation.objects.get(email="aya@example.org").place.name == "École 17"
