"""A role is accepted on the page that the mail's link opens."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from countries.models import Invitation, Membership, MembershipState, Role, User
from countries.people import access, invitations
from countries.rights import derive_rights, find_drift
from tests.factories import MembershipFactory, UserFactory
from tests.factories.users import PASSWORD
from tests.signed_in import with_password_only
from tests.world import World

from .invitations import ADDRESS, NEW, invite, sent_link, use, words


@pytest.fixture
def staff(world: World) -> User:
    """Of Cameroon."""
    return MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon, user__last_name="Mbarga").user


def test_whoever_has_an_account_signs_in_and_accepts_with_one_button(world: World, staff: User, hub_client: Client) -> None:
    user = UserFactory(email=ADDRESS)
    MembershipFactory(user=user, role=Role.FOCAL_POINT, territory=world.casablanca)
    derive_rights()
    invite(staff, world)
    link = sent_link()
    page = hub_client.get(link)
    login = BeautifulSoup(page.content, "html.parser").select_one("main a.button")["href"]
    assert parse_qs(urlsplit(login).query)["next"] == [link]
    assert hub_client.post(link, NEW).status_code == 200
    assert not Membership.objects.filter(user=user, territory=world.douala).exists(), "a password is not set over another"

    response = hub_client.post(login, {"login": ADDRESS, "password": PASSWORD}, follow=True)
    assert response.redirect_chain[-1][0] == link
    assert not BeautifulSoup(response.content, "html.parser").select("main input[type=password]")
    assert not Membership.objects.filter(user=user, territory=world.douala).exists()
    assert hub_client.post(link)["Location"] == reverse("wagtailadmin_home")
    assert set(Membership.objects.filter(user=user).values_list("territory__slug", flat=True)) == {"douala", "casablanca"}
    assert not find_drift()


def test_who_had_the_role_before_has_it_again(world: World, staff: User, hub_client: Client) -> None:
    membership = MembershipFactory(user__email=ADDRESS, role=Role.FOCAL_POINT, territory=world.douala)
    access.end(membership, staff)
    invite(staff, world)
    hub_client.force_login(membership.user)
    hub_client.post(sent_link())
    membership.refresh_from_db()
    assert membership.state == MembershipState.CURRENT


def test_an_account_without_a_password_gets_one(world: World, staff: User, hub_client: Client) -> None:
    UserFactory(email=ADDRESS, password=None)
    invite(staff, world)
    assert hub_client.post(sent_link(), NEW)["Location"] == reverse("wagtailadmin_home")
    assert User.objects.get(email=ADDRESS.lower()).check_password(NEW["password1"])


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"password1": "123", "password2": "123"}, "password1"),
        ({"password2": "autre-chose-encore"}, "password2"),
        ({"password1": "aya.diallo", "password2": "aya.diallo"}, "password1"),
        ({"last_name": ""}, "last_name"),
    ],
)
def test_a_bad_password_is_refused_in_words(world: World, staff: User, hub_client: Client, values: dict, field: str) -> None:
    invite(staff, world)
    response = hub_client.post(sent_link(), NEW | values)
    assert response.context["form"].errors[field]
    assert not User.objects.filter(email=ADDRESS.lower()).exists()
    assert hub_client.post(sent_link(), NEW).status_code == 302, "the link is not used up"


def test_the_address_cannot_be_swapped(world: World, staff: User, hub_client: Client) -> None:
    invite(staff, world)
    hub_client.post(sent_link(), NEW | {"email": "autre@example.org"})
    assert User.objects.filter(email=ADDRESS.lower()).exists()
    assert not User.objects.filter(email="autre@example.org").exists()


def _expire(invitation: Invitation, world: World, staff: User) -> None:
    Invitation.objects.update(expires_at=timezone.now() - timedelta(minutes=1))


def _expire_by_date(invitation: Invitation, world: World, staff: User) -> None:
    Invitation.objects.update(valid_until=timezone.localdate() - timedelta(days=1))


def _withdraw(invitation: Invitation, world: World, staff: User) -> None:
    invitations.withdraw(invitation, staff)


def _demote(invitation: Invitation, world: World, staff: User) -> None:
    Membership.objects.filter(user=staff).update(ended_at=timezone.now())


def _close_inviter(invitation: Invitation, world: World, staff: User) -> None:
    User.objects.filter(pk=staff.pk).update(is_active=False)


def _delete_inviter(invitation: Invitation, world: World, staff: User) -> None:
    staff.delete()


def _lose_place(invitation: Invitation, world: World, staff: User) -> None:
    Invitation.objects.update(territory=None)


def _close_account(invitation: Invitation, world: World, staff: User) -> None:
    UserFactory(email=ADDRESS, is_active=False)


@pytest.mark.parametrize(
    ("happens", "status", "says"),
    [
        (use, 410, "déjà été acceptée"),
        (_expire, 410, "son délai est passé"),
        (_expire_by_date, 410, "son délai est passé"),
        (_withdraw, 410, "a été retirée"),
        (_demote, 410, "ne peut plus donner ce rôle"),
        (_close_inviter, 410, "ne peut plus donner ce rôle"),
        (_delete_inviter, 410, "ne peut plus donner ce rôle"),
        (_lose_place, 410, "n’existe plus"),
        (_close_account, 403, "est fermé"),
    ],
)
def test_what_no_longer_serves_says_why_and_what_to_do(
    world: World, staff: User, hub_client: Client, happens, status: int, says: str
) -> None:
    invitation = invite(staff, world)
    happens(invitation, world, staff)
    before = Membership.objects.count()
    for response in (hub_client.get(sent_link()), hub_client.post(sent_link(), NEW)):
        assert response.status_code == status
        assert says in words(response)
        assert re.search("Demandez|Connectez|connectez-vous|parlez-en", words(response))
    assert Membership.objects.count() == before


def test_an_unknown_link_says_so(world: World, hub_client: Client) -> None:
    for path in (reverse("sign_in_invitation"), f"{reverse('sign_in_invitation')}?key=rien"):
        response = hub_client.get(path)
        assert response.status_code == 404
        assert "cherchez le dernier e-mail reçu" in words(response)


def test_somebody_else_is_told_to_sign_out(world: World, staff: User, hub_client: Client) -> None:
    invite(staff, world)
    other = UserFactory(email="autre@example.org")
    with_password_only(hub_client, other)
    for response in (hub_client.get(sent_link()), hub_client.post(sent_link(), NEW)):
        assert response.status_code == 403
        assert "autre@example.org" in words(response)
        assert BeautifulSoup(response.content, "html.parser").select(f"form[action='{reverse('account_logout')}']")
    assert not Membership.objects.filter(user=other).exists()


def test_a_session_without_its_second_factor_accepts_nothing(world: World, staff: User, hub_client: Client) -> None:
    """A role in another country comes with the rights of the one whose second factor is missing."""
    user = MembershipFactory(user__email=ADDRESS, role=Role.COUNTRY_STAFF, portal=world.morocco).user
    derive_rights()
    invite(staff, world)
    with_password_only(hub_client, user)
    assert hub_client.post(sent_link())["Location"].startswith(reverse("mfa_activate_totp"))
    assert not Membership.objects.filter(user=user, territory=world.douala).exists()


def test_accepting_is_limited(world: World, hub_client: Client, settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"accept_invitation": "2/m/ip"}
    path = f"{reverse('sign_in_invitation')}?key=rien"
    assert [hub_client.post(path).status_code for _ in range(3)] == [404, 404, 429]


def test_a_role_that_begins_later_says_when(world: World, staff: User, hub_client: Client) -> None:
    begins = timezone.localdate() + timedelta(days=10)
    invite(staff, world, valid_from=begins, valid_until=begins + timedelta(days=30))
    response = hub_client.post(sent_link(), NEW, follow=True)
    assert response.status_code == 403
    assert "commence le" in words(response)
    membership = Membership.objects.get(user__email=ADDRESS.lower())
    assert (membership.valid_from, membership.valid_until) == (begins, begins + timedelta(days=30))
    assert membership.state == MembershipState.FUTURE


def test_of_two_who_accept_at_once_one_is_told_that_it_isused(transactional_db: None, world: World) -> None:
    staff = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon).user
    invite(staff, world)
    token = parse_qs(urlsplit(sent_link()).query)["key"][0]
    together = Barrier(2)

    def accept_now(password: str) -> str:
        try:
            together.wait()
            invitations.accept_as_new(token, first_name="Aya", last_name="Diallo", password=password)
        except invitations.NotAccepted as refusal:
            return refusal.obstacle.value
        finally:
            connection.close()
        return "accepted"

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(accept_now, ["tamarin-bissap-gingembre", "ananas-corossol-baobab"]))
    assert sorted(answers) == ["accepted", "used"]
    assert User.objects.filter(email=ADDRESS.lower()).count() == 1
    assert Membership.objects.filter(user__email=ADDRESS.lower()).count() == 1
