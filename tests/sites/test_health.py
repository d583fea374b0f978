"""Health paths: for load balancers, which ask by address and know no portal."""

import pytest
from django.db import connection
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("host", ["10.0.0.7", "nobody.example.org"])
@pytest.mark.parametrize("path", ["/-/live", "/-/ready"])
def test_health_is_answered_on_any_host(host: str, path: str) -> None:
    response = Client(headers={"host": host}).get(path)
    assert response.status_code == 200
    assert response.json()["status"] == "ok"


def test_ready_names_each_dependency() -> None:
    assert Client().get("/-/ready").json() == {"status": "ok", "database": "ok", "migrations": "ok", "cache": "ok", "search": "postgres"}


def test_ready_says_which_dependency_is_missing(no_shared_cache: None) -> None:
    response = Client().get("/-/ready")
    assert response.status_code == 503
    assert response.json()["cache"] != "ok"
    assert response.json()["database"] == "ok"


def test_ready_says_that_a_migration_is_missing() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'content'")
    response = Client().get("/-/ready")
    assert response.status_code == 503
    assert response.json()["migrations"].endswith("missing")


def test_live_asks_nothing(django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        Client().get("/-/live")
