"""A focal point adds an organisation of her city and invites whoever writes for it, in one go."""

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from content.admin.organisations import add_organisation
from content.models import OrganisationPage
from countries.models import Invitation, Mail, Organisation, Role, User
from countries.rights import derive_rights
from tests.content.desk import Desk
from tests.factories import MembershipFactory, page_of
from tests.world import World

NEW = {
    "name": "Bibliothèque de rue",
    "kind": "association",
    "summary": "Elle lit avec les enfants du marché.",
    "email": "redaction@example.org",
    "language": "fr",
}
URL = "/admin/organisations/new/"
TOO_LONG = f"{'a' * 60}@{'.'.join(['b' * 60] * 4)}.org"
"""An address that is one, and that no row takes."""


@pytest.fixture
def focal(world: World) -> User:
    user = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala).user
    derive_rights()
    return user


def test_page_row_and_invitation_come_together(world: World, focal: User) -> None:
    desk = Desk(focal)
    assert URL in desk.get("wagtailadmin_home").content.decode()
    response = desk.client.post(URL, NEW | {"territory": world.douala.pk})
    page = OrganisationPage.objects.get(title=NEW["name"])
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert page.live
    assert page.is_child_of(page_of(world.douala))
    row = page.organisation
    assert (row.territory, row.portal, row.kind, row.is_verified) == (world.douala, world.cameroon, "association", False)
    assert row.collection
    invitation = Invitation.objects.get()
    assert (invitation.place, invitation.role, invitation.invited_by) == (row, Role.ORGANISATION_EDITOR, focal)
    assert Mail.objects.filter(recipient=NEW["email"]).count() == 1
    assert Client(headers={"host": "cm.localhost"}).get(page.get_url()).status_code == 200


def test_without_an_address_nobody_is_invited(world: World, focal: User) -> None:
    Desk(focal).client.post(URL, NEW | {"territory": world.douala.pk, "email": ""})
    assert Organisation.objects.filter(name=NEW["name"]).exists()
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"email": TOO_LONG}, "email"),
        ({"name": "lecture POUR tous"}, "name"),
        ({"kind": "secret"}, "kind"),
        ({"summary": ""}, "summary"),
        ({"email": "personne"}, "email"),
    ],
)
def test_a_mistake_is_said_and_nothing_is_made(world: World, focal: User, values: dict, field: str) -> None:
    before = Organisation.objects.count()
    response = Desk(focal).client.post(URL, NEW | {"territory": world.douala.pk} | values)
    assert response.context["form"].errors[field]
    assert Organisation.objects.count() == before
    assert not Mail.objects.exists()


def test_only_in_a_city_that_one_answers_for(world: World, focal: User) -> None:
    for foreign in (world.yaounde, world.casablanca):
        response = Desk(focal).client.post(URL, NEW | {"territory": foreign.pk})
        assert response.context["form"].errors["territory"]
        with pytest.raises(PermissionDenied):
            add_organisation(focal, foreign, "Ailleurs", "association", "Rien.")
    assert not Organisation.objects.filter(name=NEW["name"]).exists()


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.ANALYST])
def test_others_are_refused(world: World, role: str) -> None:
    user = MembershipFactory(role=role, portal=world.cameroon).user
    derive_rights()
    desk = Desk(user)
    assert desk.client.post(URL, NEW | {"territory": world.douala.pk})["Location"] == reverse("wagtailadmin_home")
    assert URL not in desk.get("wagtailadmin_home").content.decode()
    assert not Organisation.objects.filter(name=NEW["name"]).exists()


def test_a_role_whose_rights_are_not_there_yet_adds_none(world: World) -> None:
    """Between a membership and the rights derived from it, pages have the last word."""
    user = MembershipFactory(role=Role.TRANSLATOR, portal=world.cameroon).user
    derive_rights()
    MembershipFactory(user=user, role=Role.FOCAL_POINT, territory=world.douala)
    Desk(user).client.post(URL, NEW | {"territory": world.douala.pk})
    assert not Organisation.objects.filter(name=NEW["name"]).exists()


def test_without_room_for_another_invitation_nothing_is_added(world: World, focal: User, settings: Settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"invite": "1/h/user"}
    desk = Desk(focal)
    desk.client.post(URL, NEW | {"territory": world.douala.pk})
    second = NEW | {"territory": world.douala.pk, "name": "Autre bibliothèque"}
    assert "attendez une heure" in desk.client.post(URL, second).content.decode()
    assert not Organisation.objects.filter(name="Autre bibliothèque").exists()
    assert desk.client.post(URL, second | {"email": ""}).status_code == 302
