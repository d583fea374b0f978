"""The directory of portals: who answers on a host, without a query once warm, and never an old answer."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.db import transaction
from pytest_django import DjangoAssertNumQueries
from time_machine import TimeMachineFixture

from countries import directory
from countries.directory import PortalIsArchived, PortalIsDraft, UnknownHost, get_directory, held_directory, resolve
from countries.models import Portal, PortalStatus
from tests.factories import MissionPageFactory, PortalFactory, home_of, page_of
from tests.world import World


@pytest.mark.parametrize("host", ["cm.localhost", "cm.localhost:8000", "CM.LocalHost", "cm.localhost.", "Cm.localhost.:443"])
def test_a_portal_answers_on_its_host_however_it_is_written(world: World, host: str) -> None:
    assert resolve(host).portal == world.cameroon


@pytest.mark.parametrize(
    "host", ["", "unknown.localhost", "localhost.example.org", "cm.localhost.example.org", "127.0.0.1:8000", "[::1]:80"]
)
def test_an_unknown_host_is_refused_by_name(world: World, host: str) -> None:
    with pytest.raises(UnknownHost) as refusal:
        resolve(host)
    assert refusal.value.reason == "unknown"
    assert refusal.value.portal is None


@pytest.mark.parametrize(("status", "refusal"), [(PortalStatus.DRAFT, PortalIsDraft), (PortalStatus.ARCHIVED, PortalIsArchived)])
def test_a_portal_that_is_not_public_is_refused_with_its_name(world: World, status: PortalStatus, refusal: type[Exception]) -> None:
    world.cameroon.status = status
    world.cameroon.save()
    with pytest.raises(refusal) as refused:
        resolve("cm.localhost")
    assert refused.value.portal == world.cameroon


def test_a_pilot_answers_its_visitors_but_is_not_among_the_live_portals(world: World) -> None:
    world.cameroon.status = PortalStatus.PILOT
    world.cameroon.save()
    assert resolve("cm.localhost").portal == world.cameroon
    assert [portal.code for portal in get_directory().live_portals()] == ["ma", "hub"]


def test_homes_stand_in_the_portals_order_of_languages(world: World) -> None:
    assert list(resolve("ma.localhost").homes) == ["fr", "ar"]
    world.morocco.languages = ["ar", "fr"]
    world.morocco.save()
    assert list(resolve("ma.localhost").homes) == ["ar", "fr"]


def test_a_page_knows_its_portal_and_its_home_wherever_it_stands(world: World) -> None:
    known = get_directory()
    mission = world.casablanca_mission
    entry, home = known.home_of(mission.url_path)
    assert (entry.portal, home.language) == (world.morocco, "fr")
    assert known.portal_of(mission.path) == world.morocco
    assert known.portal_of(world.morocco.root_page.path) == world.morocco
    assert known.portal_of("0001") is None
    assert known.home_of("/") is None
    assert known.home_of(world.morocco.root_page.url_path) is None


@pytest.mark.parametrize("others", [0, 10])
def test_the_directory_is_one_query_when_cold_and_none_when_warm(
    world: World, django_assert_num_queries: DjangoAssertNumQueries, others: int
) -> None:
    for number in range(others):
        PortalFactory(country__code=f"X{number}", languages=["fr", "en"])
    with django_assert_num_queries(1):
        assert len(get_directory().entries) == 3 + others
    with django_assert_num_queries(0):
        entry = resolve("cm.localhost")
        assert entry.portal.site.root_url == "http://cm.localhost"
        assert entry.portal.country.name == "Cameroun"
        assert len(entry.portal.root_page.path) == 8
        assert entry.languages == ["fr", "en"]


def test_another_process_reads_the_directory_from_the_shared_cache(world: World, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    portal = resolve("cm.localhost").portal
    directory._remembered = None  # a process that has just started
    with django_assert_num_queries(0):
        assert resolve("cm.localhost").portal == portal


def test_a_new_portal_answers_at_once(world: World) -> None:
    with pytest.raises(UnknownHost):
        resolve("sn.localhost")
    opened = PortalFactory(country__code="SN")
    assert resolve("sn.localhost").portal == opened


def test_a_site_that_moves_to_another_host_takes_its_portal_with_it(world: World) -> None:
    resolve("cm.localhost")
    world.cameroon.site.hostname = "jesuisaucameroun.com"
    world.cameroon.site.save()
    assert resolve("jesuisaucameroun.com").portal == world.cameroon
    with pytest.raises(UnknownHost):
        resolve("cm.localhost")


def test_a_language_is_offered_while_its_home_is_live(world: World) -> None:
    home = home_of(world.cameroon, "en")
    home.unpublish()
    assert resolve("cm.localhost").languages == ["fr"]
    home.save_revision().publish()
    assert resolve("cm.localhost").languages == ["fr", "en"]


def test_a_renamed_home_is_found_at_its_new_place(world: World) -> None:
    home = home_of(world.cameroon, "en")
    home.slug = "english"
    home.save_revision().publish()
    mission = page_of(world.douala, "en").get_children().first()
    assert mission.url_path.startswith("/cm/english/")
    assert get_directory().home_of(mission.url_path)[1].language == "en"


def test_saving_a_mission_leaves_the_directory_alone(world: World) -> None:
    before = get_directory()
    MissionPageFactory(parent=page_of(world.douala))
    assert get_directory() is before


def test_without_the_shared_cache_the_directory_is_read_from_the_database(
    world: World, django_assert_num_queries: DjangoAssertNumQueries, no_shared_cache: None
) -> None:
    """Nothing that a process remembers may be trusted while it cannot hear of changes."""
    for _time in range(2):
        with django_assert_num_queries(1):
            assert resolve("cm.localhost").portal.code == "cm"


def test_a_change_that_the_shared_cache_missed_is_seen_after_ten_minutes(world: World, time_machine: TimeMachineFixture) -> None:
    time_machine.move_to("2026-11-22 10:00", tick=False)
    assert resolve("cm.localhost")
    Portal.objects.filter(code="cm").update(status=PortalStatus.ARCHIVED)  # without a signal
    time_machine.move_to("2026-11-22 10:09", tick=False)
    assert resolve("cm.localhost")
    time_machine.move_to("2026-11-22 10:11", tick=False)
    with pytest.raises(PortalIsArchived):
        resolve("cm.localhost")


def test_a_request_asks_once_whether_the_directory_is_still_true(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(directory.stamps, "read", lambda name, read=directory.stamps.read: asked.append(name) or read(name))
    with held_directory():
        for _address in range(20):
            get_directory()
    assert asked == ["directory"]


def test_a_request_that_changes_a_portal_goes_on_with_the_changed_one(world: World) -> None:
    with held_directory():
        assert resolve("cm.localhost")
        world.cameroon.status = PortalStatus.ARCHIVED
        world.cameroon.save()
        with pytest.raises(PortalIsArchived):
            resolve("cm.localhost")


# --- Several processes -----------------------------------------------------------------------------------------------------------


class SecondProcess:
    """Another process of the same network, that answers which portal is on a host."""

    PROGRAM = """
import json, sys
import django
django.setup()
from django.db import connection
connection.settings_dict["NAME"] = sys.argv[1]
from countries.directory import HostRefused, resolve
for host in map(str.strip, sys.stdin):
    try:
        answer = resolve(host).portal.name
    except HostRefused as refusal:
        answer = refusal.reason
    print(json.dumps(answer), flush=True)
"""

    def __init__(self) -> None:
        command = [sys.executable, "-c", self.PROGRAM, settings.DATABASES["default"]["NAME"]]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=settings.BASE_DIR)

    def resolve(self, host: str) -> str:
        self._process.stdin.write(f"{host}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def end(self) -> None:
        self._process.communicate()


@pytest.fixture
def second_process(transactional_db: None) -> Iterator[SecondProcess]:
    second = SecondProcess()
    yield second
    second.end()


def test_what_one_process_changes_the_other_sees_at_its_next_request(second_process: SecondProcess, world: World) -> None:
    portal = world.cameroon
    assert second_process.resolve("cm.localhost") == portal.name
    portal.name = "Je suis au Cameroun"
    portal.save()
    assert second_process.resolve("cm.localhost") == "Je suis au Cameroun"
    portal.status = PortalStatus.ARCHIVED
    portal.save()
    assert second_process.resolve("cm.localhost") == "archived"


def test_nobody_else_sees_a_change_before_it_is_committed(second_process: SecondProcess, world: World) -> None:
    portal = world.cameroon
    with transaction.atomic():
        portal.status = PortalStatus.ARCHIVED
        portal.save()
        for _time in range(2):  # whichever of them reads first, and after the other
            assert second_process.resolve("cm.localhost") == portal.name
            with pytest.raises(PortalIsArchived):
                resolve("cm.localhost")
    assert second_process.resolve("cm.localhost") == "archived"


def test_a_change_that_is_taken_back_leaves_no_trace(second_process: SecondProcess, world: World) -> None:
    portal = world.cameroon
    with transaction.atomic():
        portal.status = PortalStatus.ARCHIVED
        portal.save()
        with pytest.raises(PortalIsArchived):
            resolve("cm.localhost")
        transaction.set_rollback(True)
    assert resolve("cm.localhost").portal == portal
    assert second_process.resolve("cm.localhost") == portal.name


def test_a_part_of_a_transaction_that_is_taken_back_is_forgotten(world: World) -> None:
    portal = world.cameroon
    portal.name = "Je suis au Cameroun"
    portal.save()
    assert resolve("cm.localhost").portal.name == "Je suis au Cameroun"
    with transaction.atomic():
        portal.status = PortalStatus.ARCHIVED
        portal.save()
        with pytest.raises(PortalIsArchived):
            resolve("cm.localhost")
        transaction.set_rollback(True)
    assert resolve("cm.localhost").portal.name == "Je suis au Cameroun"
