"""Opening, closing and checking portals, on the reference data that ships with the project."""

import threading
from dataclasses import replace
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django import DjangoDbBlocker
from wagtail.models import Collection, Page, Site

from content.models import NewsIndexPage, PortalHomePage, StandardPage, TerritoryPage
from countries.models import Portal, PortalStatus, Territory
from countries.reference.load import load_reference
from sites.rollout import PortalSpec, SpecRefused, close_portal, open_portal
from sites.rollout.checks import check_portals
from tests.content.seen import visitor_of
from tests.snapshots import Snapshot

BENIN = PortalSpec(
    country="BJ",
    host="bj.localhost",
    languages=("fr",),
    name="Je suis au Bénin",
    status=PortalStatus.LIVE,
    contact={"contact_email": "bureau@example.org"},
)


def _open_benin() -> None:
    load_reference()
    open_portal(BENIN)


@pytest.fixture(scope="session")
def benin_snapshot(_migrated: Snapshot, django_db_blocker: DjangoDbBlocker) -> Snapshot:
    with django_db_blocker.unblock():
        return Snapshot.built_by(_open_benin)


@pytest.fixture
def benin(_first_rows: None, benin_snapshot: Snapshot) -> Portal:
    """Benin's portal, live in French, beside the reference data."""
    benin_snapshot.restore()
    return Portal.objects.select_related("site", "root_page", "root_collection").get(code="bj")


def test_a_country_opens_with_all_that_its_visitors_need(benin: Portal) -> None:
    home = PortalHomePage.objects.child_of(benin.root_page).get()
    assert benin.site.root_page_id == home.pk
    assert TerritoryPage.objects.child_of(home).live().count() == benin.territories.count() == 6
    assert StandardPage.objects.child_of(home).live().count() == 4
    assert NewsIndexPage.objects.child_of(home).live().exists()
    assert all(territory.collection.is_descendant_of(benin.root_collection) for territory in benin.territories.all())
    visitor = visitor_of(benin)
    for path in ("/fr/", "/fr/cotonou/", "/fr/missions/", "/fr/a-propos/"):
        response = visitor.get(path)
        assert response.status_code == 200, path
        assert "Je suis au Bénin" in response.content.decode()


def test_opening_twice_changes_nothing_and_says_so(benin: Portal) -> None:
    before = _everything()
    assert open_portal(BENIN).steps == ()
    assert _everything() == before


def test_a_dry_run_tells_the_steps_and_writes_nothing(reference_data: None) -> None:
    before = _everything()
    planned = open_portal(BENIN, dry_run=True)

    assert _everything() == before
    assert planned.portal is None
    assert planned.steps == open_portal(BENIN).steps


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"country": "XX"}, "XX"),
        ({"host": "not a host"}, "not a host"),
        ({"languages": ("fr", "tlh")}, "tlh"),
        ({"languages": ()}, "langue"),
        ({"languages": ("fr", "fr")}, "une fois"),
        ({"theme": "neon"}, "neon"),
        ({"cities": ("Cotonouu",)}, "Cotonou"),
        ({"status": "open"}, "open"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(reference_data: None, change: dict, reason: str) -> None:
    before = _everything()
    with pytest.raises(SpecRefused, match=reason):
        open_portal(replace(BENIN, **change))
    assert _everything() == before


def test_all_reasons_are_told_at_once(reference_data: None) -> None:
    with pytest.raises(SpecRefused) as refusal:
        open_portal(replace(BENIN, country="XX", theme="neon", languages=("tlh",)))
    assert len(refusal.value.reasons) == 3


def test_a_host_that_another_portal_has_is_refused_and_named(benin: Portal) -> None:
    with pytest.raises(SpecRefused, match="Je suis au Bénin"):
        open_portal(replace(BENIN, country="TG", name=None, host="BJ.localhost"))


def test_an_open_portal_is_not_moved_to_another_host_by_the_way(benin: Portal) -> None:
    with pytest.raises(SpecRefused, match=r"bj\.localhost"):
        open_portal(replace(BENIN, host="benin.localhost"))


def test_a_language_that_is_added_later_joins_the_others(benin: Portal) -> None:
    open_portal(replace(BENIN, languages=("fr", "en")))

    homes = {home.locale.language_code: home for home in PortalHomePage.objects.child_of(benin.root_page)}
    assert homes.keys() == {"fr", "en"}
    assert homes["fr"].translation_key == homes["en"].translation_key
    cities = TerritoryPage.objects.child_of(homes["en"])
    assert cities.count() == 6
    assert {page.translation_key for page in cities} == {page.translation_key for page in TerritoryPage.objects.child_of(homes["fr"])}
    portal = Portal.objects.get(code="bj")
    assert portal.languages == ["fr", "en"]
    assert visitor_of(portal).get("/en/cotonou/").status_code == 200


def test_cities_that_are_added_later_get_their_pages(benin: Portal) -> None:
    opened = open_portal(replace(BENIN, cities=("Ouidah", "natitingou")))
    assert {territory.slug for territory in benin.territories.all()} >= {"cotonou", "ouidah", "natitingou"}
    assert TerritoryPage.objects.descendant_of(benin.root_page).count() == 8
    assert opened.changed


def test_cameroon_opens_with_its_fourteen_pilot_cities(reference_data: None) -> None:
    portal = open_portal(PortalSpec(country="CM", host="cm.localhost", languages=("fr", "en"))).portal
    assert portal.territories.count() == 14
    assert portal.status == PortalStatus.DRAFT
    assert portal.territories.get(slug="kumba").airport_id == "DLA"


def test_an_archived_portal_is_gone_for_visitors_and_comes_back_whole(benin: Portal) -> None:
    pages = Page.objects.descendant_of(benin.root_page).count()
    assert close_portal("bj")
    assert not close_portal("bj")
    assert visitor_of(benin).get("/fr/").status_code == 410
    assert Page.objects.descendant_of(benin.root_page).count() == pages

    open_portal(BENIN)
    assert visitor_of(benin).get("/fr/").status_code == 200


def test_a_portal_that_is_well_has_no_problems(benin: Portal) -> None:
    open_portal(PortalSpec(country=None, host="localhost", languages=("fr",), contact={"contact_email": "bureau@example.org"}))
    assert check_portals() == []


def test_each_thing_that_is_wrong_is_named(benin: Portal) -> None:
    home = PortalHomePage.objects.child_of(benin.root_page).get()
    TerritoryPage.objects.child_of(home).get(slug="cotonou").delete()
    StandardPage.objects.child_of(home).first().delete()
    Portal.objects.filter(pk=benin.pk).update(theme="neon", contact_email="", languages=["fr", "en"])
    Site.objects.filter(pk=benin.site_id).update(port=81)
    from countries.directory import forget_directory

    forget_directory()

    messages = " ".join(problem.message for problem in check_portals())
    for word in ("hub", "neon", "en.", "port", "contact", "permanentes"):
        assert word in messages


def test_checking_costs_the_same_for_more_portals(benin: Portal, django_assert_max_num_queries) -> None:
    check_portals()
    with django_assert_max_num_queries(15):
        check_portals()


@pytest.mark.django_db(transaction=True)
def test_two_openings_at_the_same_time_make_one_portal(reference_data: None) -> None:
    outcomes: list[object] = []

    def run() -> None:
        try:
            outcomes.append(open_portal(BENIN).changed)
        except Exception as error:  # noqa: BLE001 - the test says what came of it
            outcomes.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(map(str, outcomes)) == ["False", "True"]
    assert Portal.objects.filter(code="bj").count() == 1
    assert Territory.objects.filter(portal__code="bj").count() == 6


def test_the_commands_say_what_they_did(reference_data: None) -> None:
    words = ("BJ", "--host", "bj.localhost", "--languages", "fr", "--status", "live")
    assert "nothing was changed" in _output("open_portal", *words, "--dry-run")
    assert "http://bj.localhost" in _output("open_portal", *words)
    assert "nothing to change" in _output("open_portal", *words)
    assert "Archived" in _output("close_portal", "bj")
    assert "already" in _output("close_portal", "BJ")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("open_portal", "XX", "--host", "xx.localhost"), "XX"),
        (("open_portal", "--host", "xx.localhost"), "--hub"),
        (("open_portal", "BJ", "--hub", "--host", "xx.localhost"), "--hub"),
        (("close_portal", "xx"), "no portal"),
    ],
)
def test_the_commands_refuse_with_the_reason(reference_data: None, words: tuple[str, ...], reason: str) -> None:
    with pytest.raises(CommandError, match=reason):
        _output(*words)


def _output(*words: str) -> str:
    out = StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def _everything() -> tuple:
    models = (Portal, Territory, Site, Collection)
    return (*(list(model.objects.order_by("pk").values()) for model in models), list(Page.objects.order_by("path").values()))
