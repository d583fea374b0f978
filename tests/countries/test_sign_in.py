"""Into the admin: e-mail and password, limits, and what strangers cannot learn."""

import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from countries.models import Role
from countries.rights import derive_rights
from sites.services.valkey import ValkeyServer, start_valkey
from tests.factories import MembershipFactory, UserFactory
from tests.factories.users import PASSWORD
from tests.signed_in import with_password_only
from tests.world import World

HOME = "/admin/"
LOGIN = "/admin/login/"


@pytest.fixture
def focal_point(world: World):
    """Someone who needs no second factor."""
    user = MembershipFactory(user__email="carine@example.org", role=Role.FOCAL_POINT, territory=world.douala).user
    derive_rights()
    return user


def sign_in(client: Client, email: str, password: str = PASSWORD, **fields: str):
    return client.post(LOGIN, {"login": email, "password": password, **fields})


def errors_of(response) -> str:
    return " ".join(response.context["form"].non_field_errors())


def without_tokens(response) -> str:
    """The page, but for what differs each time and what was typed."""
    return re.sub(r'value="[^"]*"|"CSRF_TOKEN": "[^"]*"', "", response.content.decode())


@pytest.mark.parametrize("typed", ["carine@example.org", "Carine@EXAMPLE.org", " carine@example.org "])
def test_one_signs_in_by_address_whatever_its_case(focal_point, hub_client: Client, typed: str) -> None:
    response = sign_in(hub_client, typed)
    assert (response.status_code, response["Location"]) == (302, HOME)
    assert hub_client.get(HOME).status_code == 200
    assert get_user(hub_client) == focal_point


def test_one_comes_back_to_where_one_was_going(focal_point, hub_client: Client) -> None:
    asked = hub_client.get("/admin/account/")
    assert asked["Location"] == f"{LOGIN}?next=/admin/account/"
    page = hub_client.get(asked["Location"])
    assert '<input type="hidden" name="next" value="/admin/account/">' in page.content.decode()
    assert sign_in(hub_client, focal_point.email, next="/admin/account/")["Location"] == "/admin/account/"


@pytest.mark.parametrize("foreign", ["https://example.com/", "//example.com/", "https://cm.localhost.example.com/", "javascript:alert(1)"])
def test_nobody_is_sent_to_a_foreign_host(focal_point, hub_client: Client, foreign: str) -> None:
    assert sign_in(hub_client, focal_point.email, next=foreign)["Location"] == HOME


def test_an_unknown_address_is_answered_as_a_wrong_password_is_after_the_same_work(focal_point, hub_client: Client) -> None:
    hub_client.get(LOGIN)
    answers, work = [], []
    for email in ("carine@example.org", "inconnue@example.org"):
        with (
            CaptureQueriesContext(
                connection,
            ) as queries,
            HashesCounted() as hashes,
        ):
            response = sign_in(hub_client, email, "pas le bon mot")
        answers.append(without_tokens(response))
        work.append(([re.search(r"FROM \S+", query["sql"]).group() for query in queries], hashes.count))
    assert answers[0] == answers[1]
    assert work[0] == work[1]
    assert work[0][1] == 1
    assert "ne vont pas ensemble" in answers[0]
    assert get_user(hub_client).is_anonymous


class HashesCounted:
    """How many passwords were hashed: what costs time."""

    def __enter__(self) -> "HashesCounted":
        from django.contrib.auth.hashers import get_hasher

        self.count, self.hasher = 0, type(get_hasher())
        self.encode = self.hasher.encode

        def counted(hasher, *args, **kwargs):
            self.count += 1
            return self.encode(hasher, *args, **kwargs)

        self.hasher.encode = counted
        return self

    def __exit__(self, *error) -> None:
        self.hasher.encode = self.encode


def test_after_five_wrong_passwords_the_right_one_waits_too(focal_point, hub_client: Client) -> None:
    for _ in range(5):
        assert "ne vont pas ensemble" in errors_of(sign_in(hub_client, focal_point.email, "pas le bon mot"))
    assert "Trop d’essais" in errors_of(sign_in(hub_client, focal_point.email))
    assert "Trop d’essais" in errors_of(sign_in(hub_client, focal_point.email.upper()))
    assert get_user(hub_client).is_anonymous


def test_unknown_addresses_are_limited_alike(world: World, hub_client: Client) -> None:
    for _ in range(5):
        sign_in(hub_client, "inconnue@example.org", "pas le bon mot")
    assert "Trop d’essais" in errors_of(sign_in(hub_client, "inconnue@example.org"))


def test_one_address_tries_many_accounts_in_vain(focal_point, hub_client: Client) -> None:
    for number in range(10):
        sign_in(hub_client, f"personne{number}@example.com", "pas le bon mot")
    assert "Trop d’essais" in errors_of(sign_in(hub_client, focal_point.email))
    elsewhere = Client(headers={"host": "localhost"}, REMOTE_ADDR="192.0.2.7")
    assert sign_in(elsewhere, focal_point.email).status_code == 302


def test_behind_a_proxy_clients_are_told_apart_and_cannot_choose_their_address(focal_point, hub_client: Client, settings) -> None:
    settings.TRUSTED_PROXIES = 1
    for number in range(10):
        sign_in_from(hub_client, f"personne{number}@example.com", f"198.51.100.{number}, 192.0.2.1")
    assert "Trop d’essais" in errors_of(sign_in_from(hub_client, focal_point.email, "203.0.113.9, 192.0.2.1"))
    assert sign_in_from(hub_client, focal_point.email, "192.0.2.2").status_code == 302


def sign_in_from(client: Client, email: str, forwarded: str):
    return client.post(LOGIN, {"login": email, "password": PASSWORD}, headers={"x-forwarded-for": forwarded})


def test_a_page_asked_too_often_says_so_in_ones_language(focal_point, hub_client: Client) -> None:
    for number in range(30):
        sign_in(hub_client, f"personne{number}@example.com")
    refused = hub_client.post(LOGIN, {}, headers={"accept-language": "en"})
    assert refused.status_code == 429
    assert "Too many attempts" in refused.content.decode()


def test_a_closed_account_is_closed_and_says_so_to_its_owner_only(focal_point, hub_client: Client) -> None:
    focal_point.is_active = False
    focal_point.save()
    assert "ne vont pas ensemble" in errors_of(sign_in(hub_client, focal_point.email, "pas le bon mot"))
    response = hub_client.get(sign_in(hub_client, focal_point.email)["Location"])
    assert "Ce compte est fermé" in response.content.decode()
    assert get_user(hub_client).is_anonymous


def test_without_a_role_one_is_told_so_and_can_sign_out(world: World, hub_client: Client) -> None:
    user = UserFactory()
    sign_in(hub_client, user.email)
    response = hub_client.get(HOME, follow=True)
    assert response.status_code == 403
    assert "Vous n’avez pas accès à l’admin" in response.content.decode()
    assert user.email in response.content.decode()
    assert "wagtail-sidebar" not in response.content.decode()
    assert hub_client.post("/admin/logout/")["Location"] == LOGIN
    assert get_user(hub_client).is_anonymous


def test_a_membership_that_ended_while_one_was_signed_in_leads_there_too(focal_point, hub_client: Client) -> None:
    sign_in(hub_client, focal_point.email)
    focal_point.memberships.all().delete()
    derive_rights()
    assert hub_client.get(HOME, follow=True).status_code == 403


def test_a_form_from_elsewhere_is_refused(focal_point) -> None:
    client = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    assert sign_in(client, focal_point.email).status_code == 403
    assert get_user(client).is_anonymous


def test_signing_out_takes_a_post(focal_point, hub_client: Client) -> None:
    sign_in(hub_client, focal_point.email)
    assert hub_client.get("/admin/logout/").status_code == 405
    assert hub_client.get(HOME).status_code == 200
    hub_client.post("/admin/logout/")
    assert hub_client.get(HOME)["Location"].startswith(LOGIN)


@pytest.mark.parametrize("path", [LOGIN, "/admin/password_reset/", "/admin/security/", "/admin/login/code/"])
def test_it_answers_on_the_hub_only(world: World, path: str) -> None:
    assert Client(headers={"host": "cm.localhost"}).get(path).status_code == 404


@pytest.mark.parametrize("path", ["signup/", "accounts/signup/", "email/", "confirm-email/", "password/set/", "login/code/confirm/"])
def test_nobody_opens_an_account_or_changes_an_address_there(focal_point, hub_client: Client, path: str) -> None:
    with_password_only(hub_client, focal_point)
    assert hub_client.post(f"/admin/{path}", {"email": "autre@example.org", "password1": PASSWORD}).status_code == 404
    assert hub_client.get(f"/admin/{path}").status_code == 404


def test_ones_address_is_not_changed_in_passing(focal_point, hub_client: Client) -> None:
    hub_client.force_login(focal_point)
    html = hub_client.get("/admin/account/").content.decode()
    assert "name_email-first_name" in html
    assert "name_email-email" not in html
    assert "password-new_password1" not in html
    assert 'href="/admin/security/"' in html


def test_the_page_speaks_the_browsers_language_then_the_users(focal_point, hub_client: Client) -> None:
    from wagtail.users.models import UserProfile

    english = {"accept-language": "en-GB,en;q=0.9"}
    assert "Sign in to the admin" in hub_client.get(LOGIN, headers=english).content.decode()
    assert "Connexion à l’admin" in hub_client.get(LOGIN, headers={"accept-language": "fr"}).content.decode()
    UserProfile.objects.create(user=focal_point, preferred_language="fr")
    sign_in(hub_client, focal_point.email)
    assert "Second facteur" in hub_client.get("/admin/security/", headers=english).content.decode()


@pytest.fixture
def own_valkey(tmp_path: Path, settings) -> Iterator[ValkeyServer]:
    """A shared cache that the test may take away."""
    server = start_valkey(tmp_path / "valkey", log=tmp_path / "valkey.log", disposable=True)
    settings.CACHES = {alias: cache | {"LOCATION": server.url} for alias, cache in settings.CACHES.items()}
    yield server
    server.child.popen.send_signal(signal.SIGCONT)
    server.stop()


@pytest.mark.parametrize("fate", [signal.SIGKILL, signal.SIGSTOP], ids=["gone", "frozen"])
def test_when_the_shared_cache_fails_one_still_signs_in(own_valkey, focal_point, hub_client: Client, caplog, fate: int) -> None:
    for _ in range(5):
        sign_in(hub_client, focal_point.email, "pas le bon mot")
    assert "Trop d’essais" in errors_of(sign_in(hub_client, focal_point.email))

    own_valkey.child.popen.send_signal(fate)
    begin = time.monotonic()
    assert "ne vont pas ensemble" in errors_of(sign_in(hub_client, focal_point.email, "pas le bon mot"))
    assert sign_in(hub_client, focal_point.email).status_code == 302
    assert hub_client.get(HOME).status_code == 200
    assert time.monotonic() - begin < 30
    assert "The shared cache does not answer" in caplog.text
    assert focal_point.email not in caplog.text


def test_nothing_personal_is_logged(focal_point, hub_client: Client, caplog) -> None:
    caplog.set_level("DEBUG")
    sign_in(hub_client, focal_point.email, "pas le bon mot")
    sign_in(hub_client, focal_point.email)
    hub_client.get(HOME)
    assert not re.search(r"carine|127\.0\.0\.1", "\n".join(r.getMessage() for r in caplog.records if r.name != "django.db.backends"))


def test_addresses_are_kept_in_one_place(focal_point, hub_client: Client) -> None:
    """allauth has a table of its own for them, with which one signs in as well: an address given up would go on opening the account."""
    sign_in(hub_client, focal_point.email)
    hub_client.post(
        "/admin/security/password/", {"oldpassword": PASSWORD, "password1": "goyave-tamarin-12", "password2": "goyave-tamarin-12"}
    )
    focal_point.refresh_from_db()
    assert focal_point.check_password("goyave-tamarin-12")
    assert not EmailAddress.objects.exists()


@pytest.mark.parametrize("path", [LOGIN, "/admin/password_reset/", HOME, "/admin/pages/", "/admin/security/", "/admin/nowhere/"])
def test_titles_bear_our_name(focal_point, hub_client: Client, settings, path: str) -> None:
    if path not in (LOGIN, "/admin/password_reset/"):
        hub_client.force_login(focal_point)
    title = " ".join(re.search(r"<title>(.*?)</title>", hub_client.get(path, follow=True).content.decode(), re.DOTALL)[1].split())
    assert title.endswith(f"- {settings.WAGTAIL_SITE_NAME}")
    assert "Wagtail" not in title
