"""No API answers but our own for visitors and the admin's, which asks for a session: Wagtail's v2 and v3 would list every portal's."""

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.world import World

HOSTS = ("localhost", "cm.localhost")


def modules(resolver: URLResolver, prefix: str = "") -> list[tuple[str, str]]:
    """Every address with the module of the view behind it."""
    found = []
    for pattern in resolver.url_patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            found += modules(pattern, path)
        elif isinstance(pattern, URLPattern):
            found.append((path, getattr(pattern.callback, "__module__", "")))
    return found


def test_wagtails_public_apis_are_not_mounted() -> None:
    assert not apps.is_installed("wagtail.api.v2")
    assert not apps.is_installed("wagtail.api.v3")
    mounted = [path for path, module in modules(get_resolver()) if "wagtail.api" in module and not path.startswith("admin/")]
    assert not mounted


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", ["/api/", "/api/v2/pages/", "/api/v3/", "/api/v3/pages/", "/api/v3/images/", "/api/v3/openapi.json"])
def test_nothing_answers_there(guarded: World, host: str, path: str) -> None:
    assert Client(headers={"host": host}).get(path).status_code == 404


@pytest.mark.parametrize("kind", ["pages", "images", "documents"])
def test_the_admins_own_takes_a_session_and_nothing_else(guarded: World, kind: str) -> None:
    for headers in ({}, {"authorization": "Bearer canari"}, {"authorization": "Basic Y2FuYXJpOmNhbmFyaQ=="}):
        response = Client(headers={"host": "localhost"} | headers).get(f"/admin/api/main/{kind}/")
        assert response.status_code in (302, 401, 403)
        assert b"items" not in response.content
    assert Client(headers={"host": "cm.localhost"}).get(f"/admin/api/main/{kind}/").status_code == 404
