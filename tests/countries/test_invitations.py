"""A role is offered by mail: to whom, in which words, and what becomes of the offer. How it is accepted: test_invitation_acceptance.py."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.usersessions.models import UserSession
from bs4 import BeautifulSoup
from django.conf import settings as configured
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from countries.models import Invitation, InvitationState, Mail, Membership, Role, User
from countries.people import invitations, records
from countries.people.invitations import hash_of
from countries.rights import derive_rights, find_drift
from countries.tasks import forget_old_invitations
from tests.content.desk import Desk
from tests.factories import InvitationFactory, MembershipFactory, page_of
from tests.world import World

from .invitations import ADDRESS, NEW, invite, link_in, path_of, sent_link, use


@pytest.fixture
def staff(world: World) -> User:
    """Of Cameroon."""
    return MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon, user__last_name="Mbarga").user


@pytest.fixture
def central(world: World) -> User:
    return MembershipFactory(role=Role.CENTRAL_STAFF).user


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
    use(invitation, world, staff)
    entries = ModelLogEntry.objects.order_by("pk").values_list("action", "user__email", "data__email", "data__portal", "data__place")
    at = (ADDRESS.lower(), world.cameroon.pk, ["territory", world.douala.pk])
    assert list(entries) == [
        (records.INVITED, staff.email, *at),
        (records.SENT_AGAIN, staff.email, *at),
        (records.ACCEPTED, ADDRESS.lower(), *at),
        (records.GRANTED, staff.email, *at),
    ]
    assert all(entry.formatter.message for entry in ModelLogEntry.objects.all())
