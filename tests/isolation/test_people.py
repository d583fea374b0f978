"""People and invitations in the admin: each sees whom they could give a role, and what belongs to another place shows nowhere."""

import pytest
from django.urls import reverse

from countries.models import Invitation, Membership
from tests.content.desk import Desk
from tests.world import World

from .canaries import Canaries, user_of, word

SEEN = {
    "focal point of Douala": {"douala", "lecture"},
    "editor of Lecture pour tous": None,
    "staff of Morocco": {"casablanca"},
    "translator of Morocco": None,
    "analyst of Morocco": None,
    "staff of Cameroon": {"douala", "yaounde", "lecture"},
    "central staff": {"douala", "yaounde", "lecture", "casablanca", "hub"},
}
"""Whose people each persona sees; None: has no such list."""

INVITED = SEEN | {"focal point of Douala": {"lecture"}}
"""Focal points see each other, not who is invited to be one."""


@pytest.mark.parametrize("persona", SEEN)
@pytest.mark.parametrize("name", ["people", "invitations"])
def test_each_sees_whom_they_could_give_a_role(guarded: World, persona: str, name: str) -> None:
    desk = Desk(user_of(persona))
    expected = (SEEN if name == "people" else INVITED)[persona]
    for view, question in (
        ("index", {}),
        ("index_results", {"q": "Canari"}),
        ("index", {"portal": guarded.cameroon.pk}),
        ("index", {"role": ""}),
    ):
        response = desk.get(f"{name}:{view}", **question)
        if expected is None:
            assert response["Location"] == reverse("wagtailadmin_home")
            continue
        text = response.content.decode().lower()
        found = {place for place in SEEN["central staff"] if word(place).lower() in text}
        assert found == expected if "portal" not in question else found <= expected


@pytest.mark.parametrize("persona", ["focal point of Douala", "staff of Morocco"])
@pytest.mark.parametrize("place", ["yaounde", "hub"])
def test_foreign_roles_and_invitations_are_not_changed_by_their_number(guarded: World, persona: str, place: str) -> None:
    desk, ids = Desk(user_of(persona)), Canaries.of(place).ids
    membership, invitation = Membership.objects.get(pk=ids["membership"]), Invitation.objects.get(pk=ids["invitation"])
    sent = {"valid_from": "2020-01-01", "valid_until": "2020-01-02"}
    for name, pk in (
        *((f"people:{action}", membership.pk) for action in ("end", "restore", "dates")),
        *((f"invitations:{action}", invitation.pk) for action in ("send_again", "withdraw")),
    ):
        assert desk.get(name, pk).status_code == 404
        assert desk.client.post(reverse(name, args=[pk]), sent).status_code == 404
    for row in (membership, invitation):
        before = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
        row.refresh_from_db()
        assert {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields} == before


@pytest.mark.parametrize("persona", ["focal point of Douala", "staff of Morocco", "staff of Cameroon"])
def test_forms_offer_own_places_only(guarded: World, persona: str) -> None:
    desk = Desk(user_of(persona))
    foreign = {
        "focal point of Douala": ("Yaoundé", "Casablanca", "Al Amal"),
        "staff of Morocco": ("Douala", "Lecture pour tous"),
        "staff of Cameroon": ("Casablanca", "Al Amal"),
    }
    for role in ("", "country_staff", "focal_point", "organisation_editor"):
        text = desk.client.get(f"{reverse('invitations:add')}?role={role}").content.decode()
        assert not [name for name in foreign[persona] if name in text]
    text = desk.client.get(reverse("organisation_add")).content.decode()
    assert not [name for name in foreign[persona] if name in text]


def test_the_user_admin_stays_closed(guarded: World) -> None:
    for persona in ("staff of Cameroon", "focal point of Douala", "central staff"):
        desk = Desk(user_of(persona))
        for path in ("/admin/users/", "/admin/users/add/", "/admin/groups/"):
            assert desk.client.get(path).status_code in {302, 404}
