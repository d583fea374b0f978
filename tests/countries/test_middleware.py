"""Which host is answered, with which portal, in which language."""

import pytest
from django.test import Client

from countries.models import PortalStatus
from tests.factories import home_of
from tests.world import World


def on(host: str, **headers: str) -> Client:
    """A browser on a host."""
    return Client(headers={"host": host} | {name.replace("_", "-"): value for name, value in headers.items()})


# --- Hosts -----------------------------------------------------------------------------------------------------------------------


def test_an_unknown_host_is_told_so_and_gets_no_other_sites_page(world: World) -> None:
    response = on("unknown.example.org", accept_language="en").get("/fr/")
    assert response.status_code == 404
    body = response.content.decode()
    assert 'lang="en"' in body
    assert "http://localhost" in body  # the way to the hub
    assert world.cameroon.name not in body


def test_without_any_portal_every_host_is_unknown(db: None) -> None:
    assert on("localhost").get("/").status_code == 404


@pytest.mark.parametrize(("status", "code"), [(PortalStatus.DRAFT, 404), (PortalStatus.PILOT, 200), (PortalStatus.ARCHIVED, 410)])
def test_the_status_of_a_portal_decides_what_visitors_get(world: World, status: PortalStatus, code: int) -> None:
    world.cameroon.status = status
    world.cameroon.save()
    response = on("cm.localhost").get("/fr/")
    assert response.status_code == code
    assert (world.cameroon.name in response.content.decode()) == (code == 200)
    assert on("ma.localhost").get("/fr/").status_code == 200


@pytest.mark.parametrize("path", ["/admin/", "/admin/login/", "/admin/pages/"])
def test_the_admin_answers_on_the_hubs_host_only(world: World, path: str) -> None:
    assert on("cm.localhost").get(path).status_code == 404
    assert on("unknown.localhost").get(path).status_code == 404
    assert on("localhost").get(path).status_code in (200, 302)


@pytest.mark.parametrize("status", [PortalStatus.DRAFT, PortalStatus.ARCHIVED])
def test_the_admin_answers_while_the_hub_is_closed_to_visitors(world: World, status: PortalStatus) -> None:
    """A new hub is a draft: the admin is where it is opened."""
    world.hub.status = status
    world.hub.save()
    assert on("localhost").get("/admin/login/").status_code == 200
    assert on("localhost").get("/fr/").status_code in (404, 410)
    assert on("localhost").get("/").status_code in (404, 410)


@pytest.mark.parametrize("host", ["localhost", "cm.localhost", "10.0.0.7:8000", "unknown.example.org"])
def test_health_is_answered_on_any_host(world: World, host: str) -> None:
    assert on(host).get("/-/live").json() == {"status": "ok"}
    ready = on(host).get("/-/ready")
    assert ready.status_code == 200
    assert set(ready.json()) >= {"status", "database", "cache"}


def test_readiness_names_what_does_not_answer(world: World, no_shared_cache: None) -> None:
    response = on("localhost").get("/-/ready")
    assert response.status_code == 503
    assert response.json()["database"] == "ok"
    assert response.json()["cache"] == "lost"


def test_pages_are_served_while_the_shared_cache_is_down(world: World, no_shared_cache: None) -> None:
    response = on("cm.localhost").get("/fr/")
    assert response.status_code == 200
    assert world.cameroon.name in response.content.decode()


# --- Languages -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "accepted", "language"),
    [
        ("cm.localhost", "", "fr"),
        ("cm.localhost", "en", "en"),
        ("cm.localhost", "en-GB,en;q=0.9,fr;q=0.8", "en"),
        ("cm.localhost", "de, fr;q=0.5, en;q=0.8", "en"),
        ("cm.localhost", "ar", "fr"),  # the network speaks Arabic, this portal does not
        ("cm.localhost", "not a header;;q=x", "fr"),
        ("ma.localhost", "ar-MA, fr;q=0.5", "ar"),
        ("ma.localhost", "en, ar;q=0.1", "ar"),
        ("localhost", "en", "en"),
    ],
)
def test_the_root_leads_to_the_visitors_best_language_of_the_portal(world: World, host: str, accepted: str, language: str) -> None:
    response = on(host, accept_language=accepted).get("/")
    assert (response.status_code, response["Location"]) == (302, f"/{language}/")
    assert "Accept-Language" in response["Vary"]


@pytest.mark.parametrize(
    ("host", "path", "code"),
    [
        ("cm.localhost", "/en/", 200),
        ("cm.localhost", "/ar/", 404),
        ("ma.localhost", "/ar/", 200),
        ("ma.localhost", "/en/", 404),
        ("cm.localhost", "/de/", 404),
        ("cm.localhost", "/douala/", 404),
        ("cm.localhost", "/fr/douala/", 200),
    ],
)
def test_a_language_that_the_portal_does_not_offer_is_not_found(world: World, host: str, path: str, code: int) -> None:
    assert on(host, accept_language="ar").get(path).status_code == code


def test_a_language_whose_home_is_not_live_is_not_offered(world: World) -> None:
    home_of(world.cameroon, "en").unpublish()
    assert on("cm.localhost").get("/en/").status_code == 404
    assert on("cm.localhost").get("/en/missions/").status_code == 404
    assert on("cm.localhost", accept_language="en").get("/")["Location"] == "/fr/"


def test_a_page_that_is_not_there_is_told_in_the_visitors_language(world: World) -> None:
    response = on("ma.localhost", accept_language="fr").get("/ar/nothing-here/")
    assert response.status_code == 404
    assert 'lang="ar"' in response.content.decode()
    assert 'dir="rtl"' in response.content.decode()
    assert 'lang="ar"' in on("ma.localhost", accept_language="ar").get("/en/").content.decode()


def test_a_page_says_its_language_and_direction(world: World) -> None:
    response = on("ma.localhost", accept_language="fr").get("/ar/")
    assert response["Content-Language"] == "ar"
    assert '<html lang="ar" dir="rtl"' in response.content.decode()
    assert '<html lang="fr" dir="ltr"' in on("ma.localhost", accept_language="ar").get("/fr/").content.decode()


@pytest.mark.parametrize("path", ["/robots.txt", "/sitemap.xml"])
def test_addresses_without_a_language_are_left_as_they_are(world: World, path: str) -> None:
    response = on("ma.localhost", accept_language="ar").get(path)
    assert response.status_code == 200
    assert "Location" not in response


def test_what_is_not_found_under_a_neutral_address_is_not_sent_to_a_language(world: World) -> None:
    for path in ("/api/v1/nothing", "/documents/1/nothing.pdf"):
        assert on("cm.localhost", accept_language="en").get(path).status_code == 404
