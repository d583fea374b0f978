"""Who sees, gives and ends which role."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.models import ModelLogEntry

from countries.granting import grantable_memberships, grantable_places, grantable_roles, may_grant, visible_memberships
from countries.models import Membership, MembershipState, Organisation, Role, User
from countries.people import access, records
from countries.rights import derive_rights, find_drift
from tests.content.desk import Desk
from tests.factories import InvitationFactory, MembershipFactory, OrganisationPageFactory, UserFactory, home_of
from tests.world import World

PLACES = ("network", "cameroon", "morocco", "douala", "yaounde", "casablanca", "lecture", "country_wide", "clinic")

OF_CAMEROON = {
    (Role.COUNTRY_STAFF, "cameroon"),
    (Role.TRANSLATOR, "cameroon"),
    (Role.ANALYST, "cameroon"),
    (Role.FOCAL_POINT, "douala"),
    (Role.FOCAL_POINT, "yaounde"),
    (Role.ORGANISATION_EDITOR, "lecture"),
    (Role.ORGANISATION_EDITOR, "country_wide"),
}
OF_MOROCCO = {
    (Role.COUNTRY_STAFF, "morocco"),
    (Role.TRANSLATOR, "morocco"),
    (Role.ANALYST, "morocco"),
    (Role.FOCAL_POINT, "casablanca"),
    (Role.ORGANISATION_EDITOR, "clinic"),
}
EVERYTHING = {(Role.CENTRAL_STAFF, "network")} | OF_CAMEROON | OF_MOROCCO

MAY_GRANT: dict[tuple[str, str], set[tuple[str, str]]] = {
    (Role.CENTRAL_STAFF, "network"): EVERYTHING,
    (Role.COUNTRY_STAFF, "cameroon"): OF_CAMEROON,
    (Role.COUNTRY_STAFF, "morocco"): OF_MOROCCO,
    (Role.TRANSLATOR, "cameroon"): set(),
    (Role.ANALYST, "cameroon"): set(),
    (Role.FOCAL_POINT, "douala"): {(Role.ORGANISATION_EDITOR, "lecture")},
    (Role.FOCAL_POINT, "yaounde"): set(),
    (Role.FOCAL_POINT, "casablanca"): {(Role.ORGANISATION_EDITOR, "clinic")},
    (Role.ORGANISATION_EDITOR, "lecture"): set(),
}
"""Who may give what, of all roles at all places."""


class Places(World):
    """The small network, with an organisation that is no city's."""

    network = None

    @property
    def country_wide(self) -> Organisation:
        return self._organisation("Croix du pays")

    def membership(self, role: str, place: str, **values) -> Membership:
        row = getattr(self, place)
        where = {type(row).__name__.lower(): row} if row else {}
        return MembershipFactory(role=role, **where, **values)


@pytest.fixture
def places(world: World) -> Places:
    OrganisationPageFactory(parent=home_of(world.cameroon), title="Croix du pays")
    return Places()


def people(response) -> set[str]:
    assert response.status_code == 200
    return {row.get_text(" ", strip=True) for row in BeautifulSoup(response.content, "html.parser").select("table td.title bdi")}


def session_of(user: User) -> UserSession:
    """Somebody signed in somewhere, as allauth notes it."""
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return UserSession.objects.create(user=user, session_key=client.session.session_key, ip="192.0.2.1", user_agent="x")


# --- The rule ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("giver", MAY_GRANT, ids=lambda giver: f"{giver[0]}-{giver[1]}")
def test_nobody_gives_beyond_their_scope_and_rank(places: Places, giver: tuple[str, str]) -> None:
    by = places.membership(*giver).user
    allowed = {(role, place) for role in Role for place in PLACES if may_grant(by, role, getattr(places, place))}
    assert allowed == MAY_GRANT[giver]
    assert {role for role, _place in allowed} <= set(grantable_roles(by))
    for role in grantable_roles(by):
        if role != Role.CENTRAL_STAFF:
            names = {place for given, place in allowed if given == role}
            offered = {row.pk for row in grantable_places(by, role)}
            assert offered >= {getattr(places, name).pk for name in names}
            assert len(offered - {places.hub.pk} if role in ("country_staff", "translator", "analyst") else offered) == len(names)


@pytest.mark.parametrize("giver", MAY_GRANT, ids=lambda giver: f"{giver[0]}-{giver[1]}")
def test_one_sees_and_ends_what_one_could_give(places: Places, giver: tuple[str, str]) -> None:
    by = places.membership(*giver).user
    others = {grant: places.membership(*grant) for grant in EVERYTHING}
    theirs = {grant for grant, row in others.items() if row in grantable_memberships(by)}
    assert theirs == MAY_GRANT[giver]
    colleagues = {giver} if giver[0] == Role.FOCAL_POINT else set()
    assert {grant for grant, row in others.items() if row in visible_memberships(by)} == MAY_GRANT[giver] | colleagues
    changeable = set(visible_memberships(by).filter(is_grantable=True, pk__in=[row.pk for row in others.values()]))
    assert changeable == {others[grant] for grant in MAY_GRANT[giver]}
    for row in others.values():
        if row not in changeable:
            with pytest.raises(PermissionDenied):
                access.end(row, by)


@pytest.mark.parametrize("begins", [-10, 10])
def test_a_role_that_is_over_or_to_come_gives_nothing(places: Places, begins: int) -> None:
    start = timezone.localdate() + timedelta(days=begins)
    by = places.membership(Role.COUNTRY_STAFF, "cameroon", valid_from=start, valid_until=start + timedelta(days=5)).user
    assert not grantable_roles(by)
    ended = places.membership(Role.COUNTRY_STAFF, "cameroon", ended_at=timezone.now()).user
    assert not grantable_roles(ended)
    closed = places.membership(Role.COUNTRY_STAFF, "cameroon", user__is_active=False).user
    assert not grantable_roles(closed)


def test_states(places: Places) -> None:
    today = timezone.localdate()
    day = timedelta(days=1)
    rows = {
        "current": [{}, {"valid_until": today}, {"valid_from": today - day, "valid_until": today + day}],
        "future": [{"valid_from": today + day}, {"valid_from": today + day, "valid_until": today + 2 * day}],
        "ended": [
            {"valid_from": today - 2 * day, "valid_until": today - day},
            {"ended_at": timezone.now()},
            {"valid_from": today + day, "ended_at": timezone.now()},
            {"user__is_active": False},
        ],
    }
    made = {state: {places.membership(Role.ANALYST, "cameroon", **values) for values in cases} for state, cases in rows.items()}
    for state, memberships in made.items():
        assert set(Membership.objects.in_state(state)) == memberships
        assert {membership.state for membership in memberships} == {state}


# --- The list ----------------------------------------------------------------------------------------------------------------------


def test_country_staff_sees_the_roles_of_its_country_and_no_other_of_the_same_person(places: Places) -> None:
    both = UserFactory(first_name="Nadia", last_name="Deux-Pays", email="nadia@example.org")
    places.membership(Role.FOCAL_POINT, "douala", user=both)
    places.membership(Role.TRANSLATOR, "morocco", user=both)
    places.membership(Role.FOCAL_POINT, "casablanca", user__last_name="Casablancaise", user__email="c@example.org")
    staff = places.membership(Role.COUNTRY_STAFF, "cameroon", user__last_name="Chef", user__email="chef@example.org").user
    derive_rights()
    page = Desk(staff).get("people:index")
    assert people(page) == {"Nadia Deux-Pays", "nadia@example.org", "Awa Chef", "chef@example.org"}
    text = page.content.decode()
    assert "Traduction" not in BeautifulSoup(text, "html.parser").select_one("table").get_text()
    for foreign in ("Casablanca", places.morocco.name):
        assert foreign not in text


def test_a_focal_point_sees_her_colleagues_without_buttons(places: Places) -> None:
    focal = places.membership(Role.FOCAL_POINT, "douala", user__email="moi@example.org").user
    colleague = places.membership(Role.FOCAL_POINT, "douala", user__email="collegue@example.org")
    editor = places.membership(Role.ORGANISATION_EDITOR, "lecture", user__email="redaction@example.org")
    places.membership(Role.FOCAL_POINT, "yaounde", user__email="yaounde@example.org")
    places.membership(Role.COUNTRY_STAFF, "cameroon", user__email="pays@example.org")
    derive_rights()
    desk = Desk(focal)
    page = desk.get("people:index")
    assert {name for name in people(page) if "@" in name} == {"moi@example.org", "collegue@example.org", "redaction@example.org"}
    text = page.content.decode()
    assert reverse("people:end", args=[editor.pk]) in text
    for action in ("people:end", "people:dates", "people:restore"):
        assert reverse(action, args=[colleague.pk]) not in text
        assert desk.get(action, colleague.pk).status_code == 404
        assert desk.post(action, colleague.pk).status_code == 404
    assert 'action="/admin/invitations/new/' not in text
    roles = BeautifulSoup(desk.get("invitations:add").content, "html.parser")
    assert [option["value"] for option in roles.select("select[name=place] option")] == [str(places.lecture.pk)]


@pytest.mark.parametrize("who", [(Role.TRANSLATOR, "cameroon"), (Role.ANALYST, "cameroon"), (Role.ORGANISATION_EDITOR, "lecture")])
def test_others_have_no_team(places: Places, who: tuple[str, str]) -> None:
    own = places.membership(*who)
    derive_rights()
    desk = Desk(own.user)
    assert reverse("people:index") not in desk.get("wagtailadmin_home").content.decode()
    for name in ("people:index", "people:index_results", "invitations:index", "invitations:index_results", "invitations:add"):
        assert desk.get(name)["Location"] == reverse("wagtailadmin_home")
    for name in ("people:end", "people:dates", "people:restore"):
        assert desk.post(name, own.pk).status_code in {302, 404}
    own.refresh_from_db()
    assert own.state == MembershipState.CURRENT


def test_search_filters_and_order(places: Places) -> None:
    central = places.membership(
        Role.CENTRAL_STAFF, "network", user__first_name="Zoé", user__last_name="Zola", user__email="z@example.org"
    ).user
    places.membership(Role.FOCAL_POINT, "douala", user__first_name="Anne", user__last_name="Abega", user__email="a@example.org")
    lecture = places.membership(Role.ORGANISATION_EDITOR, "lecture", user__last_name="Mvondo", user__email="m@example.org")
    places.membership(Role.ANALYST, "morocco", user__last_name="Tazi", user__email="t@example.org")
    derive_rights()
    desk = Desk(central)

    def found(**query) -> list[str]:
        table = BeautifulSoup(desk.get("people:index_results", **query).content, "html.parser")
        return [cell.get_text(strip=True)[0] for cell in table.select("td.title .team-address")]

    assert found() == ["a", "m", "t", "z"]
    assert found(ordering="-user__last_name") == ["z", "t", "m", "a"]
    assert found(q="Mvondo") == ["m"]
    assert found(q="t@example") == ["t"]
    assert found(role="analyst") == ["t"]
    assert found(portal=places.cameroon.pk) == ["a", "m"]
    assert found(territory=places.douala.pk) == ["a", "m"]
    assert found(state="ended") == []
    access.end(lecture, central)
    assert found(state="ended") == ["m"]
    assert found(state="current") == ["a", "t", "z"]


@pytest.mark.parametrize("who", [(Role.CENTRAL_STAFF, "network"), (Role.COUNTRY_STAFF, "cameroon"), (Role.FOCAL_POINT, "douala")])
@pytest.mark.parametrize("name", ["people:index", "invitations:index"])
def test_lists_cost_the_same_for_one_and_for_forty(
    places: Places, who: tuple[str, str], name: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    by = places.membership(*who).user
    derive_rights()
    desk = Desk(by)

    def add() -> None:
        places.membership(Role.ORGANISATION_EDITOR, "lecture")
        InvitationFactory(role=Role.ORGANISATION_EDITOR, organisation=places.lecture, invited_by=UserFactory())

    add()
    desk.get(name)
    with CaptureQueriesContext(connection) as few:
        desk.get(name)
    for _number in range(40):
        add()
    with django_assert_num_queries(len(few)):
        assert desk.get(name).content.decode().count("Lecture pour tous") >= 40


# --- Ending and giving back --------------------------------------------------------------------------------------------------------


def test_ending_is_asked_first_takes_effect_at_once_and_can_be_undone(places: Places) -> None:
    staff = places.membership(Role.COUNTRY_STAFF, "cameroon").user
    membership = places.membership(Role.FOCAL_POINT, "douala", user__last_name="Ekambi")
    derive_rights()
    session = session_of(membership.user)
    desk = Desk(staff)
    assert "Ekambi" in desk.get("people:end", membership.pk).content.decode()
    membership.refresh_from_db()
    assert membership.state == MembershipState.CURRENT

    desk.post("people:end", membership.pk)
    membership.refresh_from_db()
    assert membership.state == MembershipState.ENDED
    assert not find_drift()
    assert not session.exists()
    assert not UserSession.objects.filter(user=membership.user).exists()
    user = User.objects.get(pk=membership.user_id)
    assert not user.has_perm("wagtailadmin.access_admin")
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    assert client.get("/admin/", follow=True).redirect_chain[-1][0] == reverse("sign_in_no_access")

    assert reverse("people:restore", args=[membership.pk]) in desk.get("people:index").content.decode()
    desk.post("people:restore", membership.pk)
    assert User.objects.get(pk=membership.user_id).has_perm("wagtailadmin.access_admin")
    actions = ModelLogEntry.objects.order_by("pk").values_list("action", "user", "data__email")
    assert list(actions) == [(action, staff.pk, user.email) for action in (records.ENDED, records.RESTORED)]


def test_whoever_has_another_role_stays_signed_in(places: Places) -> None:
    staff = places.membership(Role.COUNTRY_STAFF, "cameroon").user
    membership = places.membership(Role.FOCAL_POINT, "douala")
    places.membership(Role.TRANSLATOR, "morocco", user=membership.user)
    session = session_of(membership.user)
    access.end(membership, staff)
    assert session.exists()
    assert not find_drift()


def test_the_last_of_the_central_staff_stays(places: Places) -> None:
    membership = places.membership(Role.CENTRAL_STAFF, "network")
    limited = timezone.localdate() + timedelta(days=3)
    places.membership(Role.CENTRAL_STAFF, "network", valid_until=limited)
    derive_rights()
    desk = Desk(membership.user)
    assert "votre propre rôle" in desk.get("people:end", membership.pk).content.decode()
    response = desk.client.post(reverse("people:end", args=[membership.pk]), follow=True)
    assert "la dernière personne de l’équipe centrale" in response.content.decode()
    for dates in ((membership.valid_from, limited), (limited, None)):
        with pytest.raises(ValidationError, match="dernière personne"):
            access.change_dates(membership, membership.user, *dates)
    membership.refresh_from_db()
    assert membership.state == MembershipState.CURRENT

    places.membership(Role.CENTRAL_STAFF, "network")
    desk.post("people:end", membership.pk)
    membership.refresh_from_db()
    assert membership.state == MembershipState.ENDED


def test_dates_change_at_once(places: Places) -> None:
    staff = places.membership(Role.COUNTRY_STAFF, "cameroon").user
    membership = places.membership(Role.FOCAL_POINT, "douala")
    derive_rights()
    desk, today = Desk(staff), timezone.localdate()
    path = reverse("people:dates", args=[membership.pk])
    assert f'value="{today}"' in desk.get("people:dates", membership.pk).content.decode()
    for sent in ({"valid_from": "2030-02-01", "valid_until": "2030-01-01"}, {"valid_from": ""}, {"valid_from": "demain"}):
        assert desk.client.post(path, sent).context["form"].errors
    desk.client.post(path, {"valid_from": today - timedelta(days=9), "valid_until": today - timedelta(days=1)})
    membership.refresh_from_db()
    assert membership.state == MembershipState.ENDED
    assert not find_drift()
    assert not User.objects.get(pk=membership.user_id).has_perm("wagtailadmin.access_admin")
    desk.client.post(path, {"valid_from": today, "valid_until": ""})
    membership.refresh_from_db()
    assert (membership.state, membership.valid_until) == (MembershipState.CURRENT, None)
    entry = ModelLogEntry.objects.order_by("pk").last()
    assert (entry.action, entry.data["until_before"]) == (records.DATES_CHANGED, str(today - timedelta(days=1)))


def test_what_was_to_end_before_today_needs_new_dates_first(places: Places) -> None:
    staff = places.membership(Role.COUNTRY_STAFF, "cameroon").user
    yesterday = timezone.localdate() - timedelta(days=1)
    membership = places.membership(Role.FOCAL_POINT, "douala", valid_from=yesterday, valid_until=yesterday, ended_at=timezone.now())
    with pytest.raises(ValidationError, match="changez d’abord ses dates"):
        access.restore(membership, staff)


@pytest.mark.parametrize("action", ["end", "restore", "dates"])
def test_another_countrys_roles_are_not_touched_by_their_number(places: Places, action: str) -> None:
    staff = places.membership(Role.COUNTRY_STAFF, "cameroon").user
    ended_at = timezone.now() if action == "restore" else None
    foreign = places.membership(Role.FOCAL_POINT, "casablanca", ended_at=ended_at)
    derive_rights()
    desk = Desk(staff)
    assert desk.get(f"people:{action}", foreign.pk).status_code == 404
    response = desk.client.post(reverse(f"people:{action}", args=[foreign.pk]), {"valid_from": "2020-01-01", "valid_until": "2020-01-02"})
    assert response.status_code == 404
    before = (foreign.valid_from, foreign.valid_until, foreign.ended_at)
    foreign.refresh_from_db()
    assert (foreign.valid_from, foreign.valid_until, foreign.ended_at) == before
