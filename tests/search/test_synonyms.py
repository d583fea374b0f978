"""Synonyms: central staff's to keep, in words that search can use; a change applies to the next search."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.urls import reverse
from pytest_django import Settings

from countries.models import Portal, Role
from countries.rights import derive_rights
from search.first_synonyms import read_first_synonyms
from search.models import Synonym
from search.synonyms import current_synonyms
from tests.content.desk import Desk, problems_in
from tests.content.seen import visitor_of
from tests.factories import MembershipFactory, MissionPageFactory, UserFactory, page_of
from tests.world import World

pytestmark = pytest.mark.django_db

VET = "Vétérinaire pour un refuge de Douala"


@pytest.fixture
def no_synonyms(world: World) -> World:
    """The network before anybody has written a synonym."""
    Synonym.objects.all().delete()
    current_synonyms()
    return world


@pytest.fixture
def desk(no_synonyms: World) -> Desk:
    """Of somebody who works for the whole network."""
    membership = MembershipFactory(role=Role.CENTRAL_STAFF)
    derive_rights()
    return Desk(membership.user)


Write = Callable[..., HttpResponse]


@pytest.fixture
def write(desk: Desk) -> Write:
    """Fill in the form of a new synonym and send it."""

    def write(term: str, *means: str, **values: str) -> HttpResponse:
        return desk.post("synonyms:add", term=term, means="\r\n".join(means), **({"both_ways": "on"} | values))

    return write


def found_by(portal: Portal, text: str) -> list[str]:
    """The titles of a visitor's results."""
    response = visitor_of(portal).get("/fr/missions/", {"q": text})
    return [card.title for card in response.context["results"].cards]


@pytest.mark.parametrize("cached", [0, 300])
def test_a_change_applies_to_the_next_search(write: Write, desk: Desk, no_synonyms: World, settings: Settings, cached: int) -> None:
    settings.PAGE_CACHE_SECONDS = cached
    world = no_synonyms
    MissionPageFactory(parent=page_of(world.douala), title=VET)
    assert found_by(world.cameroon, "véto") == []

    assert write("véto", "vétérinaire").status_code == 302
    assert found_by(world.cameroon, "véto") == [VET]
    assert found_by(world.cameroon, "VETOS") == [VET]
    assert found_by(world.hub, "véto") == [VET]

    synonym = Synonym.objects.get()
    desk.post("synonyms:edit", synonym.pk, term="veto", means="soigneur")
    assert found_by(world.cameroon, "véto") == []
    desk.post("synonyms:edit", synonym.pk, term="veto", means="vétérinaire")
    assert found_by(world.cameroon, "véto") == [VET]

    desk.post("synonyms:delete", synonym.pk)
    assert found_by(world.cameroon, "véto") == []


def test_both_ways_or_one(write: Write, no_synonyms: World) -> None:
    MissionPageFactory(parent=page_of(no_synonyms.douala), title="Un véto à Douala")

    write("véto", "vétérinaire", both_ways="")
    assert found_by(no_synonyms.cameroon, "vétérinaire") == []

    Synonym.objects.all().delete()
    write("véto", "vétérinaire")
    assert found_by(no_synonyms.cameroon, "vétérinaire") == ["Un véto à Douala"]


def test_what_is_written_is_tidied(write: Write) -> None:
    write("  soins   aux animaux ", "", "  vétérinaire  ", "véto", "VETERINAIRE", "   ")
    synonym = Synonym.objects.get()
    assert (synonym.term, synonym.means, synonym.both_ways) == ("soins aux animaux", "vétérinaire\nvéto", True)


@pytest.mark.parametrize(
    ("term", "means", "field", "says"),
    [
        ("…!?", ["vétérinaire"], "term", "au moins un mot"),
        ("\u200f\u200b", ["vétérinaire"], "term", ""),
        ("", ["vétérinaire"], "term", ""),
        ("v" * 61, ["vétérinaire"], "term", "60"),
        ("véto", [], "means", ""),
        ("véto", ["  ", ""], "means", ""),
        ("véto", ["vétérinaire", "---"], "means", "« --- » ne contient aucun mot"),
        ("véto", ["vétérinaire", "m" * 61], "means", "dépasse 60 caractères"),
        ("véto", [f"mot{number}" for number in range(13)], "means", "12 équivalents au plus : il y en a 13"),
        ("véto", ["vétérinaire", "Veto"], "means", "« Veto » est le mot lui-même"),
    ],
)
def test_what_search_cannot_use_is_refused_in_words(write: Write, term: str, means: list[str], field: str, says: str) -> None:
    response = write(term, *means)
    assert response.status_code == 200
    assert says in problems_in(response)[field]
    assert not Synonym.objects.exists()


def test_twelve_meanings_are_enough(write: Write) -> None:
    assert write("véto", *[f"mot{number}" for number in range(12)]).status_code == 302


@pytest.mark.parametrize("again", ["VETO", "vétos", " véto "])
def test_a_term_stands_in_the_list_once(write: Write, desk: Desk, again: str) -> None:
    write("véto", "vétérinaire")
    assert "« véto » est déjà dans la liste" in problems_in(write(again, "soigneur"))["term"]
    # Itself is no other.
    assert desk.post("synonyms:edit", Synonym.objects.get().pk, term="Véto", means="vétérinaire").status_code == 302


def test_markup_in_a_synonym_stays_text(write: Write, desk: Desk) -> None:
    write("<script>alert(1)</script>", "<b>gras</b>")
    page = desk.get("synonyms:index").content.decode()
    assert "<script>alert(1)" not in page
    assert "<b>gras</b>" not in page
    assert "&lt;b&gt;gras" in page


def test_the_list_shows_what_a_term_means_and_is_searched_without_accents(write: Write, desk: Desk) -> None:
    write("véto", "vétérinaire", "بيطري")
    write("foot", "football")
    page = BeautifulSoup(desk.get("synonyms:index").content, "html.parser")
    rows = [" ".join(row.get_text(" ").split()) for row in page.select("tbody tr")]
    assert len(rows) == 2
    assert "véto" in rows[1]
    assert "vétérinaire , بيطري" in rows[1]

    for query in ("veterinaire", "VÉTO", "بيطري"):
        page = desk.get("synonyms:index_results", q=query).content.decode()
        assert "vétérinaire" in page
        assert "football" not in page


def test_a_report_leads_to_the_form_with_the_term_filled_in(desk: Desk) -> None:
    for term, filled in (("repetiteur", "repetiteur"), ("a\0b", "ab"), ("m" * 500, "m" * 60)):
        form = BeautifulSoup(desk.get("synonyms:add", term=term).content, "html.parser")
        assert form.select_one("input[name=term]")["value"] == filled
    assert not Synonym.objects.exists()


def test_others_see_no_menu_and_are_refused(write: Write, no_synonyms: World) -> None:
    write("véto", "vétérinaire")
    synonym = Synonym.objects.get()
    staff = MembershipFactory(role=Role.COUNTRY_STAFF, portal=no_synonyms.cameroon)
    derive_rights()
    other = Desk(staff.user)
    home = other.client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("synonyms:index") not in home

    urls = [reverse(f"synonyms:{name}") for name in ("index", "index_results", "add")]
    urls += [reverse(f"synonyms:{name}", args=[synonym.pk]) for name in ("edit", "delete", "history", "history_results")]
    for url in urls:
        for answer in (other.client.get(url), other.client.post(url, {"term": "pris", "means": "ailleurs"})):
            assert (answer.status_code, answer["Location"]) == (302, reverse("wagtailadmin_home"))
    assert list(Synonym.objects.values_list("term", "means")) == [("véto", "vétérinaire")]


def test_central_staff_and_superusers_have_the_menu(desk: Desk) -> None:
    for somebody in (desk, Desk(UserFactory(is_superuser=True))):
        assert reverse("synonyms:index") in somebody.client.get(reverse("wagtailadmin_home")).content.decode()
        assert somebody.get("synonyms:index").status_code == 200


def test_a_change_leaves_a_history(write: Write, desk: Desk) -> None:
    write("véto", "vétérinaire")
    assert desk.get("synonyms:history", Synonym.objects.get().pk).status_code == 200


def test_a_network_begins_with_synonyms_that_the_form_would_accept(desk: Desk, write: Write) -> None:
    rows = read_first_synonyms()
    assert len(rows) >= 40
    for row in rows:
        response = write(row["term"], *row["means"].splitlines(), both_ways="on" if row["both_ways"] else "")
        assert response.status_code == 302, (row, problems_in(response))
    saved = {(synonym.term, synonym.means, synonym.both_ways) for synonym in Synonym.objects.all()}
    assert saved == {(row["term"], row["means"], row["both_ways"]) for row in rows}
