"""A role is offered by mail and accepted on the page that its link opens."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.usersessions.models import UserSession
from bs4 import BeautifulSoup
from django.conf import settings as configured
from django.core.cache import cache
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from countries.models import Invitation, InvitationState, Mail, Membership, MembershipState, Role, User
from countries.people import access, invitations, records
from countries.people.invitations import hash_of
from countries.rights import derive_rights, find_drift
from countries.tasks import forget_old_invitations
from tests.content.desk import Desk
from tests.factories import InvitationFactory, MembershipFactory, UserFactory, page_of
from tests.factories.users import PASSWORD
from tests.signed_in import with_password_only
from tests.world import World

ADDRESS = "Aya.Diallo@example.org"
NEW = {"first_name": "Aya", "last_name": "Diallo", "password1": "tamarin-bissap-gingembre", "password2": "tamarin-bissap-gingembre"}


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    cache.clear()


@pytest.fixture
def staff(world: World) -> User:
    """Of Cameroon."""
    return MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon, user__last_name="Mbarga").user


@pytest.fixture
def central(world: World) -> User:
    return MembershipFactory(role=Role.CENTRAL_STAFF).user


def link_in(mail: Mail) -> str:
    return re.search(r"https?://\S+/admin/invitation/\?key=\S+", mail.text).group()


def path_of(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.path}?{parts.query}"


def sent_link(email: str = ADDRESS) -> str:
    return path_of(link_in(Mail.objects.filter(recipient__iexact=email).latest("pk")))


def invite(by: User, world: World, **values: Any) -> Invitation:
    return invitations.invite(by, values.pop("email", ADDRESS), Role.FOCAL_POINT, world.douala, **values)


def words(response: HttpResponse) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").select_one("main").get_text(" ").split())


# --- Inviting ----------------------------------------------------------------------------------------------------------------------


def test_somebody_new_is_invited_accepts_and_finds_her_city(world: World, staff: User, hub_client: Client) -> None:
    derive_rights()
    desk = Desk(staff)
    response = desk.client.post(
        f"{reverse('invitations:add')}?role=focal_point",
        {"email": ADDRESS, "first_name": "Aya", "place": world.douala.pk, "language": "fr"},
    )
    assert response["Location"] == reverse("invitations:index")
    mail = Mail.objects.get(recipient=ADDRESS.lower())
    assert (mail.portal, mail.language, mail.is_confidential) == (world.cameroon, "fr", True)
    assert "Mbarga" in mail.text
    assert "Point focal · Douala" in mail.text
    link = link_in(mail)
    assert link.startswith(configured.WAGTAILADMIN_BASE_URL)
    assert link in mail.html.replace("&amp;", "&")
    token = parse_qs(urlsplit(link).query)["key"][0]
    invitation = Invitation.objects.get()
    assert invitation.token_hash == hash_of(token)
    assert token not in str(vars(invitation))

    page = hub_client.get(path_of(link))
    assert page.status_code == 200
    assert not User.objects.filter(email=ADDRESS.lower()).exists(), "looking changes nothing"
    assert BeautifulSoup(page.content, "html.parser").select_one("[name=first_name]")["value"] == "Aya"

    response = hub_client.post(path_of(link), NEW)
    assert response["Location"] == reverse("wagtailadmin_home")
    user = User.objects.get(email=ADDRESS.lower())
    assert (user.first_name, user.last_name, user.check_password(NEW["password1"])) == ("Aya", "Diallo", True)
    membership = Membership.objects.get(user=user)
    assert (membership.role, membership.place, membership.invited_by) == (Role.FOCAL_POINT, world.douala, staff)
    assert not find_drift()
    assert UserSession.objects.filter(user=user).count() == 1
    assert hub_client.get(reverse("wagtailadmin_home")).status_code == 200
    assert hub_client.get(reverse("wagtailadmin_pages:edit", args=[page_of(world.douala).pk])).status_code == 200
    assert hub_client.get(reverse("wagtailadmin_pages:edit", args=[page_of(world.yaounde).pk])).status_code == 302


def test_the_second_factor_follows_where_the_role_demands_it(world: World, staff: User, hub_client: Client) -> None:
    invitations.invite(staff, ADDRESS, Role.COUNTRY_STAFF, world.cameroon)
    response = hub_client.post(sent_link(), NEW, follow=True)
    assert response.redirect_chain[-1][0].startswith(reverse("mfa_activate_totp"))


@pytest.mark.parametrize(("language", "word"), [("fr", "invité"), ("en", "invited"), ("pt", "convidad"), ("ar", "دعو")])
def test_the_mail_speaks_the_language_that_was_chosen(world: World, staff: User, language: str, word: str) -> None:
    invite(staff, world, language=language)
    mail = Mail.objects.get()
    assert mail.language == language
    assert word in mail.subject + mail.text


def test_the_page_speaks_the_language_of_the_invitation(world: World, staff: User, hub_client: Client) -> None:
    invite(staff, world, language="en")
    page = hub_client.get(sent_link(), headers={"accept-language": "fr"})
    assert '<html lang="en' in page.content.decode().replace("\n", " ")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"email": "pas une adresse"}, "email"),
        ({"email": ""}, "email"),
        ({"email": f"{'a' * 60}@{'.'.join(['b' * 60] * 4)}.org"}, "email"),
        ({"place": ""}, "place"),
        ({"language": "xx"}, "language"),
        ({"valid_until": "2020-01-01"}, "valid_until"),
        ({"valid_from": "2099-02-01", "valid_until": "2099-01-01"}, "valid_until"),
    ],
)
def test_a_mistake_is_said_and_nothing_is_lost(world: World, staff: User, values: dict, field: str) -> None:
    derive_rights()
    sent = {"email": ADDRESS, "first_name": "Aya", "place": world.douala.pk, "language": "fr"} | values
    response = Desk(staff).client.post(f"{reverse('invitations:add')}?role=focal_point", sent)
    assert response.status_code == 200
    assert response.context["form"].errors[field]
    assert 'value="Aya"' in response.content.decode()
    assert not Invitation.objects.exists()
    assert not Mail.objects.exists()


def test_forged_roles_and_places_are_refused_in_words(world: World, staff: User) -> None:
    derive_rights()
    desk = Desk(staff)
    sent = {"email": ADDRESS, "language": "fr"}
    for role in ("central_staff", "root"):
        response = desk.client.post(f"{reverse('invitations:add')}?role={role}", sent, follow=True)
        assert "Vous ne pouvez pas donner ce rôle" in response.content.decode()
    response = desk.client.post(f"{reverse('invitations:add')}?role=focal_point", sent | {"place": world.casablanca.pk})
    assert response.context["form"].errors["place"] == ["Vous ne pouvez pas donner ce rôle ici : choisissez un lieu de la liste."]
    assert "Casablanca" not in response.content.decode()
    assert not Invitation.objects.exists()


def test_the_service_refuses_by_itself(world: World, staff: User) -> None:
    with pytest.raises(PermissionDenied):
        invitations.invite(staff, ADDRESS, Role.FOCAL_POINT, world.casablanca)
    invitation = InvitationFactory(role=Role.FOCAL_POINT, territory=world.casablanca)
    for change in (invitations.send_again, invitations.withdraw):
        with pytest.raises(PermissionDenied):
            change(invitation, staff)


def test_nobody_is_invited_twice_to_the_same(world: World, staff: User) -> None:
    invite(staff, world)
    with pytest.raises(ValidationError, match="déjà invitée"):
        invite(staff, world, email=ADDRESS.upper())
    Invitation.objects.update(expires_at=timezone.now() - timedelta(days=1))
    invite(staff, world)
    assert Invitation.objects.in_state(InvitationState.WAITING).count() == 1
    assert Invitation.objects.in_state(InvitationState.WITHDRAWN).count() == 1


@pytest.mark.parametrize("starts_in", [0, 5])
def test_nobody_is_invited_to_what_they_have(world: World, staff: User, starts_in: int) -> None:
    begins = timezone.localdate() + timedelta(days=starts_in)
    MembershipFactory(user__email=ADDRESS, role=Role.FOCAL_POINT, territory=world.douala, valid_from=begins)
    with pytest.raises(ValidationError, match="a déjà ce rôle"):
        invite(staff, world)


def test_that_an_address_has_an_account_elsewhere_is_not_told(world: World, staff: User) -> None:
    MembershipFactory(user__email=ADDRESS, role=Role.FOCAL_POINT, territory=world.casablanca)
    known, unknown = invite(staff, world), invite(staff, world, email="inconnue@example.org")
    assert known.state == unknown.state == InvitationState.WAITING


def test_invitations_are_limited_per_person(world: World, staff: User, settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"invite": "1/h/user"}
    derive_rights()
    desk = Desk(staff)
    for number in (1, 2):
        sent = {"email": f"a{number}@example.org", "place": world.douala.pk, "language": "fr"}
        response = desk.client.post(f"{reverse('invitations:add')}?role=focal_point", sent)
    assert "attendez une heure" in response.content.decode()
    assert Invitation.objects.count() == 1


def test_if_the_mail_cannot_be_written_there_is_no_invitation(world: World, staff: User) -> None:
    with pytest.raises(ValidationError):
        invite(staff, world, email="nobody")
    assert not Invitation.objects.exists()


# --- Accepting ---------------------------------------------------------------------------------------------------------------------


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


def _use(invitation: Invitation, world: World, staff: User) -> None:
    invitations.accept_as_new(
        parse_qs(urlsplit(sent_link()).query)["key"][0], first_name="Aya", last_name="Diallo", password=NEW["password1"]
    )


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
        (_use, 410, "déjà été acceptée"),
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


# --- Forgetting ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("moment", ["accepted_at", "withdrawn_at", "expires_at"])
def test_what_is_over_for_ninety_days_is_forgotten_and_the_journal_is_not(world: World, staff: User, moment: str) -> None:
    old, young, waiting = (invite(staff, world, email=email) for email in (ADDRESS, "jeune@example.org", "attente@example.org"))
    long_ago = timezone.now() - timedelta(days=400)
    Invitation.objects.filter(pk__in=(old.pk, young.pk)).update(expires_at=long_ago)
    for invitation, days in ((old, 91), (young, 89)):
        Invitation.objects.filter(pk=invitation.pk).update(**{moment: timezone.now() - timedelta(days=days)})
    forget_old_invitations()
    assert set(Invitation.objects.all()) == {young, waiting}
    entry = ModelLogEntry.objects.get(action=records.INVITED, object_id=str(old.pk))
    assert (entry.user, entry.data["email"]) == (staff, ADDRESS.lower())


# --- Sending again, withdrawing ----------------------------------------------------------------------------------------------------


def test_a_new_link_voids_the_old(world: World, staff: User, hub_client: Client) -> None:
    invitation = invite(staff, world)
    derive_rights()
    old = sent_link()
    Invitation.objects.update(expires_at=timezone.now() - timedelta(days=1))
    desk = Desk(staff)
    assert desk.get("invitations:send_again", invitation.pk).status_code == 200
    assert Mail.objects.count() == 1, "looking sends nothing"
    desk.post("invitations:send_again", invitation.pk)
    assert Mail.objects.count() == 2
    assert sent_link() != old
    assert hub_client.get(old).status_code == 404
    assert hub_client.get(sent_link()).status_code == 200


def test_a_colleague_may_send_again_what_the_inviter_no_longer_may_give(world: World, staff: User, hub_client: Client) -> None:
    invitation = invite(staff, world)
    colleague = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon).user
    Membership.objects.filter(user=staff).update(ended_at=timezone.now())
    assert hub_client.get(sent_link()).status_code == 410
    assert invitations.send_again(invitation, colleague)
    assert hub_client.get(sent_link()).status_code == 200


def test_withdrawing_is_asked_first(world: World, staff: User) -> None:
    invitation = invite(staff, world)
    derive_rights()
    desk = Desk(staff)
    assert ADDRESS.lower() in desk.get("invitations:withdraw", invitation.pk).content.decode()
    invitation.refresh_from_db()
    assert invitation.is_open
    desk.post("invitations:withdraw", invitation.pk)
    invitation.refresh_from_db()
    assert invitation.state == InvitationState.WITHDRAWN
    for name in ("invitations:withdraw", "invitations:send_again"):
        assert desk.post(name, invitation.pk)["Location"] == reverse("invitations:index")
    assert Mail.objects.count() == 1


def test_what_has_lost_its_place_is_neither_sent_again_nor_withdrawn(world: World, central: User) -> None:
    invitation = invite(central, world)
    Invitation.objects.update(territory=None)
    derive_rights()
    desk = Desk(central)
    page = desk.get("invitations:index").content.decode()
    assert "Lieu supprimé" in page
    for name in ("invitations:send_again", "invitations:withdraw"):
        assert reverse(name, args=[invitation.pk]) not in page
        assert desk.post(name, invitation.pk)["Location"] == reverse("invitations:index")
    assert Mail.objects.count() == 1


# --- What is written down ----------------------------------------------------------------------------------------------------------


def test_the_log_says_who_gave_what_to_whom(world: World, staff: User) -> None:
    invitation = invite(staff, world)
    invitations.send_again(invitation, staff)
    _use(invitation, world, staff)
    entries = ModelLogEntry.objects.order_by("pk").values_list("action", "user__email", "data__email", "data__portal", "data__place")
    at = (ADDRESS.lower(), world.cameroon.pk, ["territory", world.douala.pk])
    assert list(entries) == [
        (records.INVITED, staff.email, *at),
        (records.SENT_AGAIN, staff.email, *at),
        (records.ACCEPTED, ADDRESS.lower(), *at),
        (records.GRANTED, staff.email, *at),
    ]
    assert all(entry.formatter.message for entry in ModelLogEntry.objects.all())


# --- At once -----------------------------------------------------------------------------------------------------------------------


def test_of_two_who_accept_at_once_one_is_told_that_it_is_used(transactional_db: None, world: World) -> None:
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
