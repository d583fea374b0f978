"""Where there are many places, one looks for that of an invitation by name: among those at which one may give the role, and no others."""

import json
from collections.abc import Iterable

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from countries.admin.people.forms import LONGEST_LIST
from countries.models import Invitation, Organisation, OrganisationKind, Role, Territory
from tests.content.desk import Desk
from tests.world import World

from .canaries import Canaries, user_of, word

STAFF = "staff of Cameroon"


@pytest.fixture
def crowded(guarded: World) -> World:
    """More organisations in Douala, and more cities in Cameroon, than a list unfolds."""
    _found(guarded, range(LONGEST_LIST + 1))
    city = guarded.douala
    Territory.objects.bulk_create(
        Territory(portal=city.portal, slug=f"ville-{n}", names={"fr": f"Évodoula {n}"}, latitude=0, longitude=0, timezone=city.timezone)
        for n in range(LONGEST_LIST + 1)
    )
    return guarded


def _found(world: World, numbers: Iterable[int]) -> None:
    at = {"portal": world.cameroon, "territory": world.douala, "kind": OrganisationKind.NGO}
    Organisation.objects.bulk_create(Organisation(name=f"École {number}", **at) for number in numbers)


def form_of(persona: str, role: str, **query) -> BeautifulSoup:
    client = Desk(user_of(persona)).client
    return BeautifulSoup(client.get(reverse("invitations:add"), {"role": role} | query).content, "html.parser")


def listed(persona: str, view: str, **query) -> str:
    """What the chooser's window shows."""
    response: HttpResponse = Desk(user_of(persona)).client.get(reverse(view), query)
    assert response.status_code == 200
    return json.loads(response.content)["html"] if view.endswith(":choose") else response.content.decode()


def invite(persona: str, role: str, place: int | str) -> HttpResponse:
    sent = {"email": "nouvelle@example.org", "place": place, "language": "fr"}
    return Desk(user_of(persona)).client.post(f"{reverse('invitations:add')}?role={role}", sent)


def test_few_places_unfold(guarded: World) -> None:
    assert form_of(STAFF, Role.ORGANISATION_EDITOR).select("select[name=place] option")


@pytest.mark.parametrize(
    ("role", "view"), [(Role.ORGANISATION_EDITOR, "invited_organisations:choose"), (Role.FOCAL_POINT, "invited_territories:choose")]
)
def test_many_are_looked_for_by_name_and_the_one_found_is_taken(crowded: World, role: str, view: str) -> None:
    page = form_of(STAFF, role)
    assert not page.select("select[name=place]")
    assert page.select_one(f'[data-chooser-url="{reverse(view)}"]')
    place = {
        Role.ORGANISATION_EDITOR: Organisation.objects.get(name="École 7"),
        Role.FOCAL_POINT: Territory.objects.get(slug="ville-7"),
    }[role]
    found = listed(STAFF, view.replace("choose", "choose_results"), q="ecole 7" if role == Role.ORGANISATION_EDITOR else "ville-7")
    assert str(place) in found
    assert "Lecture" not in found
    assert "Yaound" not in found
    assert str(place) in str(form_of(STAFF, role, place=place.pk).select_one("form"))
    assert invite(STAFF, role, place.pk)["Location"] == reverse("invitations:index")
    assert Invitation.objects.get(email="nouvelle@example.org").place == place


def test_a_city_is_found_by_its_name_in_any_language(crowded: World) -> None:
    assert "Casablanca" in listed("central staff", "invited_territories:choose_results", q="البيضاء")
    assert "Évodoula 3" in listed(STAFF, "invited_territories:choose_results", q="évodoula 3")


@pytest.mark.parametrize("forged", ["foreign", "0", "x", "", "99999999999999999999"])
def test_a_forged_place_is_refused_and_not_named(crowded: World, forged: str) -> None:
    foreign = Canaries.of("casablanca").ids["organisation"]
    sent = str(foreign) if forged == "foreign" else forged
    response = invite(STAFF, Role.ORGANISATION_EDITOR, sent)
    assert response.context["form"].errors["place"]
    assert word("casablanca") not in response.content.decode()
    assert not Invitation.objects.filter(email="nouvelle@example.org").exists()
    assert word("casablanca") not in str(form_of(STAFF, Role.ORGANISATION_EDITOR, place=sent))


def test_the_window_shows_ones_own_only(crowded: World) -> None:
    organisations = listed(STAFF, "invited_organisations:choose", q="Canari")
    assert word("yaounde") in organisations
    assert word("casablanca") not in organisations
    focal = "focal point of Douala"
    assert word("douala") in listed(focal, "invited_organisations:choose", q="Canari")
    assert word("yaounde") not in listed(focal, "invited_organisations:choose", q="Canari")
    assert "Douala" not in listed(focal, "invited_territories:choose"), "a focal point invites no focal point"
    for other in ("translator of Morocco", "analyst of Morocco", "editor of Lecture pour tous"):
        assert "Canari" not in listed(other, "invited_organisations:choose")


def test_what_was_chosen_is_given_to_those_who_may_give_it(crowded: World) -> None:
    ids = Canaries.of("casablanca").ids
    for view, pk in (("invited_organisations:chosen", ids["organisation"]), ("invited_territories:chosen", ids["territory"])):
        assert Desk(user_of(STAFF)).get(view, pk).status_code == 404
        assert Desk(user_of("staff of Morocco")).get(view, pk).status_code == 200


def test_the_window_costs_the_same_whatever_is_there(crowded: World) -> None:
    counts = []
    for number in range(2):
        listed("central staff", "invited_organisations:choose")
        with CaptureQueriesContext(connection) as queries:
            listed("central staff", "invited_organisations:choose")
        counts.append(len(queries))
        _found(crowded, range(100 + 100 * number, 150 + 100 * number))
    assert counts[0] == counts[1]
