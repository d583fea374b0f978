"""The demo: filled once from its registry, true to the models' own rules, the same the second time, never stale."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoDbBlocker
from wagtail.models import Page

from content.admin.lists import LISTS, pages_in
from content.confirmation import TEMPLATE
from content.models import MissionPage, OrganisationPage, TerritoryPage
from content.status import status_of
from content.taxonomy import MISSION_TYPES
from countries.models import Mail, OrganisationKind, Portal, User
from search.models import KnownWord, SearchDocument
from search.reconcile import reconcile
from sites.demo.__main__ import main as demo_main
from sites.demo.freshness import freshen
from sites.demo.people import LOGINS, PASSWORD
from sites.demo.second_factor import SECRET, current_code
from sites.rollout.checks import check_portals
from tests.signed_in import code_now
from tests.snapshots import Snapshot

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("first_run")]

PORT = 80  # that of HUB_URL in the tests
ENGLISH_CITIES = ("kumba", "limbe", "bamenda")


def open_demo(**options) -> str:
    """What the command writes."""
    output = StringIO()
    call_command("open_demo", stdout=output, **options)
    return output.getvalue()


@pytest.fixture(scope="module")
def first_run(reference_snapshot: Snapshot, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The demo in the database for all tests of this module, each of which takes back what it changes; gives what filling wrote."""
    with django_db_blocker.unblock(), transaction.atomic():
        reference_snapshot.restore()
        yield open_demo(port=PORT)
        transaction.set_rollback(True)


def missions_of(code: str) -> list[MissionPage]:
    return list(MissionPage.objects.filter(mission__portal__code=code).select_related("mission__organisation", "mission__territory"))


# --- What is there -------------------------------------------------------------------------------------------------------------------


def test_filling_tells_how_far_it_is(first_run: str) -> None:
    for code in ("hub", "cm", "sn", "ma", "gm"):
        assert f"{code}:" in first_run


def test_every_page_obeys_the_rules_that_bind_editors() -> None:
    problems = {}
    for page in Page.objects.filter(depth__gt=1).specific():
        try:
            page.full_clean()
        except ValidationError as error:
            problems[page.url_path] = error.messages
    assert problems == {}


def test_cameroon_shows_all_that_missions_can_be() -> None:
    sources = {page.mission_id: page for page in missions_of("cm") if page.is_source}.values()
    per_city = Counter(page.mission.territory.slug for page in sources if page.mission.territory)
    assert len(per_city) == 14
    assert min(per_city.values()) >= 6
    assert {page.mission_type for page in sources} == set(MISSION_TYPES)
    kinds = {page.mission.organisation.kind for page in sources if page.mission.organisation}
    assert kinds >= set(OrganisationKind.values) - {"city"}
    assert {page.availability for page in sources} == {"any_time", "window", "slots", "recurring"}


@pytest.mark.parametrize("city", ENGLISH_CITIES)
def test_the_english_speaking_cities_write_in_english(city: str) -> None:
    languages = {
        page.mission.source_language for page in missions_of("cm") if page.mission.territory and page.mission.territory.slug == city
    }
    assert "en" in languages


def test_some_missions_of_cameroon_exist_in_both_languages() -> None:
    faces = Counter(page.mission_id for page in missions_of("cm"))
    assert {1, 2} <= set(faces.values())


@pytest.mark.parametrize("code", ["sn", "ma", "gm"])
def test_the_other_portals_have_twenty_missions_or_more(code: str) -> None:
    assert len({page.mission_id for page in missions_of(code)}) >= 20


def test_every_city_and_organisation_has_a_page_in_each_language_of_its_portal() -> None:
    for portal in Portal.objects.countries():
        cities = Counter(TerritoryPage.objects.filter(territory__portal=portal).values_list("locale__language_code", flat=True))
        assert set(cities) == set(portal.languages)
        assert len(set(cities.values())) == 1
        organisations = OrganisationPage.objects.filter(organisation__portal=portal).values_list("locale__language_code", flat=True)
        assert len(set(Counter(organisations).values())) == 1


def test_search_knows_what_was_filled() -> None:
    assert not reconcile()
    assert KnownWord.objects.filter(word="compostage").exists(), "so that its misspelt form is corrected at once"
    assert SearchDocument.objects.filter(kind="mission", is_tombstone=False).count() == len(
        set(MissionPage.objects.values_list("mission_id", flat=True))
    )


def test_the_portals_are_well() -> None:
    assert [f"{problem.portal}: {problem.message}" for problem in check_portals()] == []


def test_all_addresses_bear_the_port_that_browsers_use() -> None:
    assert {portal.site.port for portal in Portal.objects.select_related("site")} == {PORT}


@pytest.mark.parametrize("code", ["hub", "gm"])
def test_every_page_of_a_portal_answers(code: str) -> None:
    portal = Portal.objects.select_related("site", "root_page").get(code=code)
    client = Client(headers={"host": portal.site.hostname})
    pages = Page.objects.descendant_of(portal.root_page).live().specific()
    assert {page.get_url_parts()[2]: client.get(page.get_url_parts()[2]).status_code for page in pages} == {
        page.get_url_parts()[2]: 200 for page in pages
    }


# --- Again, and later ----------------------------------------------------------------------------------------------------------------


def test_a_second_run_changes_nothing_and_says_so() -> None:
    before = Snapshot.of_database()
    assert "everything is there already" in open_demo(port=PORT)
    after = Snapshot.of_database()
    assert [table for table, rows in after.tables.items() if rows != before.tables[table]] == []


def test_another_port_gives_right_links() -> None:
    open_demo(port=8001)
    portal = Portal.objects.select_related("site").get(code="cm")
    assert portal.root_url == "http://cm.localhost:8001"


def test_a_run_that_was_cut_short_goes_on() -> None:
    page = missions_of("gm")[0]
    key, locale = page.translation_key, page.locale
    page.delete()
    open_demo(port=PORT)
    assert MissionPage.objects.filter(translation_key=key, locale=locale).exists()


def test_dates_move_with_the_calendar() -> None:
    page = MissionPage.objects.filter(window_start__isnull=False, availability="window").first()
    slot_before = MissionPage.objects.filter(availability="slots").first().slots.first()
    today = timezone.localdate()

    assert freshen(today) == 0
    assert freshen(today + timedelta(days=40)) == 40
    assert freshen(today + timedelta(days=40)) == 0

    assert MissionPage.objects.get(pk=page.pk).window_start == page.window_start + timedelta(days=40)
    slot_before.refresh_from_db()
    assert slot_before.starts_on >= today
    assert not reconcile()


def test_nothing_is_over_on_the_day_of_filling() -> None:
    codes = {status_of(page).code for page in MissionPage.objects.select_related("mission__organisation", "mission__territory")}
    assert not {"over", "unconfirmed"} & codes


def test_doualas_focal_point_and_an_organisation_have_something_to_confirm() -> None:
    for email in ("douala@example.org", "organisation@example.org"):
        mail = Mail.objects.get(recipient=email, template=TEMPLATE)
        assert "/-/missions/confirm/" in mail.text
    user = User.objects.get(email="douala@example.org")
    assert pages_in(LISTS["to-confirm"], user).exists()


# --- People --------------------------------------------------------------------------------------------------------------------------


def test_the_summary_names_addresses_and_logins() -> None:
    summary = open_demo(summary=True, port=PORT)
    for address in ("http://localhost/", "http://cm.localhost/", "http://localhost/admin/", PASSWORD):
        assert address in summary
    for login in LOGINS:
        assert login.email in summary
    assert "make demo-code" in summary


def test_the_code_is_shown_on_request(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["python -m sites.demo", "--code"])
    with time_machine.travel(timezone.now(), tick=False):
        assert demo_main() == 0
        assert capsys.readouterr().out.strip() == code_now(SECRET)


@pytest.mark.parametrize("login", LOGINS, ids=lambda login: login.role)
def test_every_login_reaches_the_admin(login) -> None:
    client = Client(headers={"host": settings.HUB_URL.rsplit("/", 1)[-1]})
    response = client.post(reverse("wagtailadmin_login"), {"login": login.email, "password": PASSWORD})
    assert response.status_code == 302
    if login.needs_code:
        client.post(response["Location"], {"code": current_code()})
    assert client.get(reverse("wagtailadmin_home")).status_code == 200
    assert User.objects.get(email=login.email).memberships.current().count() == 1
