"""Central staff open a country in a real browser: from the menu to a portal that visitors read."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.test import Client
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from countries.directory import forget_directory
from countries.models import Portal, Role
from countries.rights import derive_rights
from tests.content.seen import visitor_of
from tests.factories import MembershipFactory
from tests.worker import running_worker


@pytest.fixture
def hub(transactional_db: None, bare_network: None, live_server: LiveServer, settings, monkeypatch) -> str:
    """The address of a network that has a hub and the reference data. The worker, too, learns of its port."""
    port = urlsplit(live_server.url).port
    settings.HUB_URL = f"http://localhost:{port}"
    monkeypatch.setenv("HUB_URL", settings.HUB_URL)
    Site.objects.update(port=port)
    forget_directory()
    return settings.HUB_URL


@pytest.fixture
def worker(hub: str, tmp_path: Path):
    with running_worker(tmp_path / "worker.log"):
        yield


PATIENCE = 60_000
"""Milliseconds that a busy machine may take to open a country."""


def _sign_in(page: Page, hub: str) -> None:
    membership = MembershipFactory(role=Role.CENTRAL_STAFF)
    derive_rights()
    client = Client(headers={"host": "localhost"})
    client.force_login(membership.user)
    page.context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": hub}])
    page.goto(f"{hub}/admin/")
    expect(page).to_have_url(f"{hub}/admin/")


def test_a_country_is_opened_looked_at_and_shown_to_visitors(worker: None, hub: str, page_at: Callable[..., Page]) -> None:
    page = page_at(1280)
    page.set_default_timeout(PATIENCE)
    _sign_in(page, hub)
    page.goto(f"{hub}/admin/network/open/")

    # A country brings its proposals, a theme its look: nothing is loaded anew.
    page.evaluate("window.stayed = true")
    page.locator("[name=country]").select_option("BJ")
    expect(page.locator("[name=host]")).to_have_value("jesuisaubenin.com")
    expect(page.locator("[name=cities]:checked")).to_have_count(6)
    page.locator("[name=name]").fill("Je suis au Bénin")
    page.locator("[name=theme][value=senegal]").check()
    preview = page.frame_locator("[name=theme-preview]")
    expect(preview.get_by_role("heading", name="Je suis au Bénin")).to_be_visible()
    expect(preview.locator(".hero")).to_have_css("background-color", "rgb(0, 89, 107)")
    assert page.evaluate("window.stayed")

    page.locator("[name=first_editors]").fill("awa@example.org\npersonne")
    page.get_by_role("button", name="Voir le plan").click()
    expect(page.get_by_text("« personne » n’est pas une adresse e-mail.")).to_be_visible()
    page.locator("[name=first_editors]").fill("awa@example.org")
    page.locator("[name=host]").fill("bj.localhost")
    page.get_by_role("button", name="Voir le plan").click()
    expect(page.get_by_role("heading", name="Le plan : Bénin")).to_be_visible(timeout=PATIENCE)
    assert not Portal.objects.filter(code="bj").exists()

    page.get_by_role("button", name="Ouvrir : Bénin").click()
    page.wait_for_url("**/admin/network/portals/*/")
    expect(page.get_by_text("1 personne est invitée et n’a pas encore répondu")).to_be_visible()
    expect(page.get_by_text("répond avec ce portail")).to_be_visible(timeout=PATIENCE)

    assert visitor_of(Portal.objects.get(code="bj")).get("/fr/").status_code == 404
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Voir le brouillon").click()
    draft = opened.value
    draft.get_by_role("button", name="Voir le brouillon").click()
    expect(draft.get_by_text("les visiteurs ne voient pas encore ce portail")).to_be_visible()
    expect(draft.get_by_role("heading", name="Je suis au Bénin")).to_be_visible()

    page.get_by_role("link", name="Ouvrir en pilote").click()
    expect(page.get_by_text("Quiconque connaît l’adresse")).to_be_visible()
    page.get_by_role("button", name="Ouvrir en pilote").click()
    expect(page.get_by_role("link", name="Mettre en ligne")).to_be_visible()
    visitor = page_at(360)
    visitor.goto(hub.replace("localhost", "bj.localhost") + "/fr/")
    expect(visitor.get_by_role("heading", name="Je suis au Bénin")).to_be_visible()
    expect(visitor.get_by_text("les visiteurs ne voient pas encore ce portail")).to_have_count(0)


def test_without_a_script_the_form_proposes_and_shows_as_well(hub: str, page_at: Callable[..., Page]) -> None:
    with_script = page_at(1280)
    _sign_in(with_script, hub)
    page = page_at(1280, java_script_enabled=False, storage_state=with_script.context.storage_state())
    page.goto(f"{hub}/admin/network/open/")
    page.locator("[name=country]").select_option("BJ")
    page.get_by_role("button", name="Proposer le reste").click()
    expect(page.locator("[name=cities]:checked")).to_have_count(6)
    page.get_by_role("link", name="Aperçu : Sénégal").click()
    expect(page.frame_locator("[name=theme-preview]").locator(".hero")).to_have_css("background-color", "rgb(0, 89, 107)")
