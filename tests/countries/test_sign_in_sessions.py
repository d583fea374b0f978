"""Sessions: listed to their owner, ended one by one or all others at once."""

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.contrib.auth import get_user
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from countries.models import Role, User
from countries.rights import derive_rights
from countries.sign_in.devices import device_of
from tests.factories import MembershipFactory
from tests.world import World

from .test_sign_in import HOME, sign_in

SESSIONS = "/admin/security/sessions/"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
PHONE = "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"


@pytest.fixture
def user(world: World) -> User:
    user = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala).user
    derive_rights()
    return user


def signed_in(user: User, browser: str = FIREFOX, address: str = "203.0.113.77") -> Client:
    client = Client(headers={"host": "localhost", "user-agent": browser}, REMOTE_ADDR=address)
    assert sign_in(client, user.email)["Location"] == HOME
    return client


def session_of(client: Client) -> UserSession:
    return UserSession.objects.get(session_key=client.session.session_key)


def test_sessions_are_listed_with_device_and_time(user: User) -> None:
    with time_machine.travel("2026-11-22 12:00Z", tick=False) as clock:
        phone = signed_in(user, PHONE)
        clock.shift(3600)
        here = signed_in(user)
        html = here.get(SESSIONS).content.decode()
        assert html.index("Firefox · Windows") < html.index("Chrome Mobile · Android")
        assert html.count("Celui-ci") == 1
        assert "22/11/2026 12:00" in html
        clock.shift(3600)
        phone.get(HOME)
        assert "22/11/2026 14:00" in here.get(SESSIONS).content.decode()


@pytest.mark.parametrize(("address", "kept"), [("203.0.113.77", "203.0.113.0"), ("2001:db8:1:2:3::4", "2001:db8:1::")])
def test_no_full_address_is_kept(user: User, address: str, kept: str) -> None:
    client = signed_in(user, address=address)
    assert session_of(client).ip == kept
    assert address not in client.get(SESSIONS).content.decode()


def test_a_session_that_was_ended_is_over(user: User) -> None:
    here, phone, desk = signed_in(user), signed_in(user, PHONE), signed_in(user)
    here.post(f"{SESSIONS}{session_of(phone).pk}/end/")
    assert get_user(phone).is_anonymous
    assert phone.get(HOME)["Location"].startswith("/admin/login/")
    assert get_user(desk) == get_user(here) == user
    here.post(SESSIONS)
    assert get_user(desk).is_anonymous
    assert get_user(here) == user
    assert UserSession.objects.filter(user=user).count() == 1


def test_nobody_ends_anothers_session(user: User, world: World) -> None:
    stranger = MembershipFactory(role=Role.FOCAL_POINT, territory=world.yaounde).user
    derive_rights()
    theirs, ours = signed_in(stranger), signed_in(user)
    assert ours.post(f"{SESSIONS}{session_of(theirs).pk}/end/").status_code == 404
    ours.post(SESSIONS)
    assert get_user(theirs) == stranger


def test_looking_ends_nothing(user: User) -> None:
    here, phone = signed_in(user), signed_in(user, PHONE)
    assert here.get(f"{SESSIONS}{session_of(phone).pk}/end/").status_code == 405
    here.get(SESSIONS)
    assert get_user(phone) == user


def test_a_session_is_noted_as_seen_once_in_five_minutes(user: User, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with time_machine.travel("2026-11-22 12:00Z", tick=False) as clock:
        client = signed_in(user)
        client.get(HOME)
        clock.shift(299)
        client.get(HOME)
        assert session_of(client).last_seen_at.minute == 0


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
            "Mobile Safari · iOS",
        ),
        ("", "Appareil inconnu"),
        ("<script>alert(1)</script>", "Appareil inconnu"),
        ("x" * 5000, "Appareil inconnu"),
    ],
)
def test_browsers_are_named_by_what_they_say(said: str, shown: str) -> None:
    assert device_of(said) == shown
