"""The second factor: who must have one, how it is asked for, and that it cannot be gone around."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.contrib.auth import get_user
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from countries.models import Role, User
from countries.rights import derive_rights
from tests.factories import MembershipFactory, PortalFactory, UserFactory
from tests.factories.users import PASSWORD
from tests.post import delivered
from tests.signed_in import SECRET, code_now, give_second_factor, with_password_only
from tests.world import World

from .test_sign_in import HOME, LOGIN, errors_of, sign_in

CODE = "/admin/login/code/"
SET_UP = "/admin/security/second-factor/"
REMOVE = "/admin/security/second-factor/remove/"
RECOVERY = "/admin/security/recovery-codes/"


@pytest.fixture
def staff(world: World) -> User:
    return _with_role(Role.COUNTRY_STAFF, portal=world.cameroon)


@pytest.fixture
def focal_point(world: World) -> User:
    return _with_role(Role.FOCAL_POINT, territory=world.douala)


def _with_role(role: str, **place) -> User:
    user = MembershipFactory(role=role, **place).user
    derive_rights()
    return user


def another() -> Client:
    return Client(headers={"host": "localhost"})


def secret_shown(client: Client) -> str:
    html = client.get(SET_UP).content.decode()
    assert "<svg" in html
    assert "<img" not in html
    return re.search(r'class="sign-in__key"[^>]*>([A-Z2-7 ]+)<', html)[1].replace(" ", "")


def set_up(client: Client) -> str:
    secret = secret_shown(client)
    response = client.post(SET_UP, {"code": code_now(secret)})
    assert response["Location"] == RECOVERY, response.context["form"].errors
    return secret


def codes_of(client: Client) -> list[str]:
    return re.findall(r"<code>(\d{8})</code>", client.get(RECOVERY).content.decode())


@pytest.mark.parametrize("role", [Role.CENTRAL_STAFF, Role.COUNTRY_STAFF])
@pytest.mark.parametrize(
    "path", [HOME, "/admin/pages/", "/admin/account/", "/admin/security/", "/admin/security/sessions/", "/admin/portals/"]
)
def test_staff_set_one_up_before_any_page_opens(world: World, hub_client: Client, role: str, path: str) -> None:
    user = _with_role(role, **({"portal": world.cameroon} if role == Role.COUNTRY_STAFF else {}))
    sign_in(hub_client, user.email)
    response = hub_client.get(path)
    assert (response.status_code, response["Location"].partition("?")[0]) == (302, SET_UP)
    assert hub_client.get("/admin/api/main/pages/", headers={"x-requested-with": "XMLHttpRequest"}).status_code == 403
    assert hub_client.post("/admin/account/", {"name_email-first_name": "X"})["Location"].startswith(SET_UP)
    set_up(hub_client)
    assert hub_client.get(path, follow=True).status_code == 200


def test_the_way_one_was_going_survives_the_setting_up(staff: User, hub_client: Client) -> None:
    asked = hub_client.get(sign_in(hub_client, staff.email, next="/admin/pages/?ordering=title")["Location"])["Location"]
    secret = secret_shown(hub_client)
    codes = hub_client.post(asked, {"code": code_now(secret)})["Location"]
    assert codes.startswith(f"{RECOVERY}?next=")
    assert 'href="/admin/pages/?ordering=title">Ils sont notés' in hub_client.get(codes).content.decode()


@pytest.mark.parametrize("foreign", ["https://example.com/", "//example.com/", "javascript:alert(1)"])
def test_setting_up_sends_nobody_to_a_foreign_host(staff: User, hub_client: Client, foreign: str) -> None:
    sign_in(hub_client, staff.email)
    secret = secret_shown(hub_client)
    assert hub_client.post(f"{SET_UP}?next={foreign}", {"code": code_now(secret)})["Location"] == RECOVERY
    assert f'href="{HOME}">Ils sont notés' in hub_client.get(f"{RECOVERY}?next={foreign}").content.decode()


def test_superusers_too(world: World, hub_client: Client) -> None:
    sign_in(hub_client, UserFactory(is_superuser=True).email)
    assert hub_client.get(HOME)["Location"].startswith(SET_UP)


@pytest.mark.parametrize("role", [Role.FOCAL_POINT, Role.TRANSLATOR, Role.ANALYST, Role.ORGANISATION_EDITOR])
def test_others_may_do_without(world: World, hub_client: Client, role: str) -> None:
    places = {Role.FOCAL_POINT: {"territory": world.douala}, Role.ORGANISATION_EDITOR: {"organisation": world.lecture}}
    sign_in(hub_client, _with_role(role, **places.get(role, {"portal": world.cameroon})).email)
    assert hub_client.get(HOME).status_code == 200


def test_a_role_that_ended_asks_for_nothing(world: World, staff: User, focal_point: User, hub_client: Client) -> None:
    MembershipFactory(user=focal_point, role=Role.COUNTRY_STAFF, portal=world.cameroon, valid_until="2020-01-01")
    sign_in(hub_client, focal_point.email)
    assert hub_client.get(HOME).status_code == 200


def test_a_role_that_is_given_to_someone_signed_in_asks_at_the_next_page(world: World, focal_point: User, hub_client: Client) -> None:
    sign_in(hub_client, focal_point.email)
    MembershipFactory(user=focal_point, role=Role.COUNTRY_STAFF, portal=world.cameroon)
    assert hub_client.get(HOME)["Location"].startswith(SET_UP)


def test_it_is_asked_for_at_every_sign_in(staff: User, hub_client: Client) -> None:
    give_second_factor(staff)
    assert sign_in(hub_client, staff.email)["Location"] == CODE
    assert get_user(hub_client).is_anonymous
    assert hub_client.get(HOME)["Location"].startswith(LOGIN)
    assert hub_client.get(CODE).status_code == 200
    assert hub_client.post(CODE, {"code": code_now()})["Location"] == HOME
    assert hub_client.get(HOME).status_code == 200


def test_the_way_one_was_going_survives_the_code(staff: User, hub_client: Client) -> None:
    give_second_factor(staff)
    sign_in(hub_client, staff.email, next="/admin/account/")
    assert hub_client.post(CODE, {"code": code_now()})["Location"] == "/admin/account/"


def test_a_wrong_code_does_not_open_and_is_limited(staff: User, hub_client: Client) -> None:
    give_second_factor(staff)
    sign_in(hub_client, staff.email)
    for _ in range(5):
        response = hub_client.post(CODE, {"code": "000000"})
        assert "n’est pas le bon" in str(response.context["form"].errors)
    assert "Trop d’essais" in str(hub_client.post(CODE, {"code": code_now()}).context["form"].errors)
    assert get_user(hub_client).is_anonymous


def test_without_the_password_no_code_is_asked_for(staff: User, hub_client: Client) -> None:
    give_second_factor(staff)
    assert hub_client.get(CODE)["Location"] == LOGIN
    assert hub_client.post(CODE, {"code": code_now()})["Location"] == LOGIN


def test_one_may_turn_back_before_the_code(staff: User, hub_client: Client) -> None:
    give_second_factor(staff)
    sign_in(hub_client, staff.email)
    assert hub_client.get(LOGIN)["Location"] == CODE
    hub_client.post("/admin/logout/")
    assert hub_client.get(LOGIN).status_code == 200


@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_a_code_opens_once_even_while_it_is_still_good(staff: User, hub_client: Client, steps: int) -> None:
    give_second_factor(staff)
    with time_machine.travel("2026-11-22 12:00:10Z", tick=False) as clock:
        code = code_now(steps=steps)
        sign_in(hub_client, staff.email)
        assert hub_client.post(CODE, {"code": code})["Location"] == HOME
        for seconds in (0, 31):
            clock.shift(seconds)
            if seconds:  # allauth's own note is gone by then; Valkey's clock was not moved
                cache.delete(f"allauth.mfa.totp.used?user={staff.pk}&code={code}")
            thief = another()
            sign_in(thief, staff.email)
            assert thief.post(CODE, {"code": f"{code[:3]} {code[3:]}"}).status_code == 200
            assert get_user(thief).is_anonymous


def test_a_code_of_long_ago_does_not_open(staff: User, hub_client: Client) -> None:
    give_second_factor(staff)
    sign_in(hub_client, staff.email)
    assert hub_client.post(CODE, {"code": code_now(steps=-3)}).status_code == 200


def test_a_recovery_code_opens_once(staff: User, hub_client: Client) -> None:
    sign_in(hub_client, staff.email)
    set_up(hub_client)
    codes = codes_of(hub_client)
    assert len(codes) == len(set(codes)) == 10
    for code, opens in ((codes[0], True), (codes[0], False), (codes[1], True)):
        client = another()
        sign_in(client, staff.email)
        assert (client.post(CODE, {"code": code}).status_code == 302) is opens
    assert codes_of(hub_client) == codes[2:]
    assert "Il vous en reste 8" in hub_client.get("/admin/security/").content.decode()


def test_new_recovery_codes_replace_the_old_and_are_told_by_mail(
    staff: User, hub_client: Client, django_capture_on_commit_callbacks
) -> None:
    sign_in(hub_client, staff.email)
    set_up(hub_client)
    old = codes_of(hub_client)
    assert hub_client.get("/admin/security/recovery-codes/new/").status_code == 200
    assert codes_of(hub_client) == old
    with django_capture_on_commit_callbacks(execute=True):
        hub_client.post("/admin/security/recovery-codes/new/")
    assert not set(old) & set(codes_of(hub_client))
    assert [message.subject for message in delivered()] == ["Nouveaux codes de secours"]


def test_staff_cannot_remove_it(staff: User, hub_client: Client) -> None:
    sign_in(hub_client, staff.email)
    set_up(hub_client)
    page = hub_client.get(REMOVE)
    assert "pas le retirer" in errors_of(page)
    assert "pas le retirer" in errors_of(hub_client.post(REMOVE))
    assert Authenticator.objects.filter(user=staff, type="totp").exists()
    assert REMOVE not in hub_client.get("/admin/security/").content.decode()


def test_others_turn_it_on_and_off_and_are_told_by_mail(focal_point: User, hub_client: Client, django_capture_on_commit_callbacks) -> None:
    sign_in(hub_client, focal_point.email)
    with django_capture_on_commit_callbacks(execute=True):
        set_up(hub_client)
    client = another()
    assert sign_in(client, focal_point.email)["Location"] == CODE
    assert hub_client.get(REMOVE).status_code == 200
    assert Authenticator.objects.filter(user=focal_point).exists()
    hub_client.post(REMOVE)
    assert not Authenticator.objects.filter(user=focal_point).exists()
    assert sign_in(another(), focal_point.email)["Location"] == HOME
    assert [message.subject for message in delivered()] == ["Second facteur en place", "Second facteur retiré"]
    assert [message.to for message in delivered()] == [[focal_point.email]] * 2


def test_another_device_takes_the_place_of_the_first(staff: User, hub_client: Client) -> None:
    sign_in(hub_client, staff.email)
    first = set_up(hub_client)
    codes = codes_of(hub_client)
    second = secret_shown(hub_client)
    hub_client.post(SET_UP, {"code": "000000"})
    assert opens(staff, code_now(first))
    hub_client.post(SET_UP, {"code": code_now(second)})
    assert not opens(staff, code_now(first, steps=1))
    assert opens(staff, code_now(second))
    assert codes_of(hub_client) == codes


def opens(user: User, code: str) -> bool:
    client = another()
    sign_in(client, user.email)
    return client.post(CODE, {"code": code}).status_code == 302


def test_a_session_that_gave_no_code_gives_one_before_it_goes_on_or_changes_the_device(staff: User, hub_client: Client) -> None:
    with_password_only(hub_client, staff)
    give_second_factor(staff)
    asked = hub_client.get("/admin/account/")["Location"]
    assert asked == "/admin/security/confirm/code/?next=%2Fadmin%2Faccount%2F"
    for _ in range(2):
        assert hub_client.get(SET_UP)["Location"].startswith(("/admin/security/confirm/", LOGIN))
        hub_client.post("/admin/security/confirm/", {"password": PASSWORD})
    assert hub_client.post(SET_UP, {"code": "123456"})["Location"].startswith("/admin/security/confirm/code/")
    assert hub_client.get(HOME).status_code == 302
    assert hub_client.post(asked, {"code": code_now()})["Location"] == "/admin/account/"
    assert hub_client.get("/admin/account/").status_code == 200


def test_setting_it_up_ends_the_other_sessions(staff: User, hub_client: Client, django_capture_on_commit_callbacks) -> None:
    thief = another()
    for client in (hub_client, thief):
        sign_in(client, staff.email)
    with django_capture_on_commit_callbacks(execute=True):
        set_up(hub_client)
    assert hub_client.get(HOME).status_code == 200
    assert get_user(thief).is_anonymous


def test_an_old_sign_in_gives_the_password_again_before_it_touches_security(focal_point: User, hub_client: Client) -> None:
    with time_machine.travel("2026-11-22 12:00Z", tick=False) as clock:
        sign_in(hub_client, focal_point.email)
        clock.shift(301)
        asked = hub_client.get(SET_UP)["Location"]
        assert asked.startswith("/admin/security/confirm/?next=")
        assert "pas votre mot de passe" in str(hub_client.post(asked, {"password": "pas le bon mot"}).context["form"].errors)
        assert hub_client.post(asked, {"password": PASSWORD})["Location"] == SET_UP
        assert hub_client.get(SET_UP).status_code == 200


def test_a_copy_of_the_database_makes_no_codes(staff: User) -> None:
    stored = give_second_factor(staff).data["secret"]
    assert SECRET not in stored


def test_codes_stay_good_after_a_change_of_the_key_and_are_lost_without_the_old_one(
    staff: User, hub_client: Client, settings, caplog
) -> None:
    give_second_factor(staff)
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another key" * 5
    assert not opens(staff, code_now())
    assert "SECRET_KEY_FALLBACKS" in caplog.text
    settings.SECRET_KEY_FALLBACKS = [old]
    assert opens(staff, code_now(steps=1))


def test_while_the_shared_cache_is_down_codes_still_open(staff: User, no_shared_cache, caplog) -> None:
    give_second_factor(staff)
    assert not opens(staff, "000000")
    assert opens(staff, code_now())
    assert "The shared cache does not answer" in caplog.text


def test_while_the_shared_cache_is_down_a_code_opens_once(staff: User, no_shared_cache: None) -> None:
    give_second_factor(staff)
    with time_machine.travel("2026-11-22 12:00:10Z", tick=False):
        now = code_now()
        assert opens(staff, now)
        assert not opens(staff, f"{now[:3]}-{now[3:]}")
        assert not opens(staff, code_now(steps=-1)), "nor does one that was read off before"
        assert opens(staff, code_now(steps=1))


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("_first_rows", "no_shared_cache")
@pytest.mark.parametrize("kind", ["shown", "recovery"])
def test_of_two_who_send_the_same_code_at_once_one_comes_in(kind: str) -> None:
    PortalFactory(country=None, languages=["fr", "en"])
    user = UserFactory()
    give_second_factor(user)
    code = code_now() if kind == "shown" else RecoveryCodes.activate(user).get_unused_codes()[0]
    clients, barrier = [another(), another()], Barrier(2)
    for client in clients:
        assert sign_in(client, user.email)["Location"] == CODE

    def send(client: Client) -> int:
        try:
            barrier.wait()
            return client.post(CODE, {"code": code}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(send, clients)) == [200, 302]


def test_whoever_lost_everything_is_let_in_by_an_operator(staff: User, hub_client: Client, capsys) -> None:
    sign_in(hub_client, staff.email)
    set_up(hub_client)
    call_command("remove_second_factor", staff.email.upper())
    assert get_user(hub_client).is_anonymous
    client = another()
    sign_in(client, staff.email)
    assert client.get(HOME)["Location"].startswith(SET_UP)
    with pytest.raises(CommandError):
        call_command("remove_second_factor", "inconnue@example.org")


def test_the_gate_costs_two_queries(staff: User, focal_point: User, rf, django_assert_num_queries) -> None:
    """One for the roles, which the page asks for as well, and for staff one for the second factor."""
    from countries.sign_in.second_factor import has_one, is_required

    with django_assert_num_queries(2):
        assert is_required(User.objects.get(pk=focal_point.pk)) is False
    user = User.objects.get(pk=staff.pk)
    with django_assert_num_queries(2):
        assert is_required(user)
        assert not has_one(user)
