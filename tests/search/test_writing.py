"""How rows are written: with the change or not at all, one writer after the other, at the same cost for many as for few."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.db import OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from content.models import Mission, MissionPage
from countries.directory import get_directory
from countries.models import Organisation, Territory
from search import documents
from search.documents import following_once, update_documents
from search.models import SearchDocument
from tests.factories import MissionPageFactory, page_of, translated
from tests.world import World

from .following import found, mission_row, publish, snapshot

# --- All or nothing -------------------------------------------------------------------------------------------------------------------


def publish_a_change(world: World) -> None:
    page = world.douala_mission
    page.title = "Reboucher les trous"
    publish(page)


def close_the_mission(world: World) -> None:
    world.douala_mission.mission.state = "cancelled"
    world.douala_mission.mission.save()


def rename_the_organisation(world: World) -> None:
    world.lecture.name = "Bibliothèque vivante"
    world.lecture.save()


def rename_the_territory(world: World) -> None:
    world.douala.names = {"fr": "Kamerunstadt"}
    world.douala.save()


def drop_a_language(world: World) -> None:
    world.cameroon.languages = ["fr"]
    world.cameroon.save()


CHANGES: list[Callable[[World], object]] = [
    publish_a_change,
    lambda world: MissionPageFactory(parent=page_of(world.douala)),
    lambda world: world.douala_mission.unpublish(),
    lambda world: world.douala_mission.delete(),
    lambda world: world.douala_mission.move(page_of(world.yaounde), pos="last-child"),
    lambda world: translated(world.yaounde_mission, "en"),
    lambda world: PageViewRestriction.objects.create(page=world.douala_mission, restriction_type="login"),
    close_the_mission,
    rename_the_organisation,
    rename_the_territory,
    drop_a_language,
]
each_change = pytest.mark.parametrize(
    "change",
    CHANGES,
    ids=["publish", "create", "unpublish", "delete", "move", "translate", "restrict", "close", "rename", "rename city", "drop language"],
)


@each_change
def test_a_change_is_followed_in_its_own_transaction_and_a_rollback_leaves_no_trace(world: World, change: Callable):
    before = snapshot()

    with transaction.atomic():
        change(world)
        assert snapshot() != before
        transaction.set_rollback(True)

    assert snapshot() == before


@contextmanager
def other_connection(statement: str, parameters: list) -> Iterator[None]:
    """Somebody else's transaction, which has executed the statement and goes on until the end of this block."""
    ready, done = threading.Event(), threading.Event()

    def hold() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            ready.set()
            done.wait(30)
        connection.close()

    holder = threading.Thread(target=hold)
    holder.start()
    try:
        assert ready.wait(10)
        yield
    finally:
        done.set()
        holder.join()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "change",
    [publish_a_change, lambda world: world.douala_mission.delete(), close_the_mission, rename_the_territory],
    ids=["publish", "delete", "close", "rename city"],
)
def test_a_change_that_search_cannot_follow_does_not_happen(world: World, change: Callable):
    page, before = world.douala_mission, snapshot()

    with other_connection("SELECT pg_advisory_xact_lock(hashtextextended('search mission', %s))", [page.mission_id]):
        with connection.cursor() as cursor:
            cursor.execute("SET lock_timeout = '100ms'")
        with pytest.raises(OperationalError):
            change(world)
        with connection.cursor() as cursor:
            cursor.execute("RESET lock_timeout")

    assert snapshot() == before
    assert MissionPage.objects.get(pk=page.pk).title == "Repeindre l’école de Deïdo"
    assert Mission.objects.get(pk=page.mission_id).state == "open"
    assert Territory.objects.get(pk=world.douala.pk).name_in("fr") == "Douala"


# --- One writer after the other -------------------------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_of_two_writers_the_later_version_says_the_later_truth(world: World):
    """The second writer has seen the old name; only after its turn has come does it read what is true now."""
    lecture, mission = world.lecture, world.lecture_mission
    renamed, errors = threading.Event(), []

    def confirm_the_mission() -> None:
        try:
            row = Mission.objects.select_related("organisation").get(pk=mission.mission_id)
            assert row.organisation.name == "Lecture pour tous"
            renamed.set()
            row.save()
        except Exception as error:  # noqa: BLE001, told below
            errors.append(error)
        finally:
            connection.close()

    second = threading.Thread(target=confirm_the_mission)
    with transaction.atomic():
        Organisation.objects.select_for_update().get(pk=lecture.pk)
        update_documents("mission", [mission.mission_id])
        first_version = mission_row(mission).version
        second.start()
        assert renamed.wait(10)
        lecture.name = "Bibliothèque vivante"
        lecture.save()
    second.join()

    assert errors == []
    assert mission_row(mission).version > first_version
    assert mission_row(mission).card["publisher"] == "Bibliothèque vivante"


@pytest.mark.django_db(transaction=True)
def test_many_writers_of_the_same_missions_all_come_through(world: World):
    """Whatever the order in which they name the missions: no deadlock, and the table says what is true in the end."""
    missions = [world.douala_mission.mission_id, world.yaounde_mission.mission_id, world.lecture_mission.mission_id]
    errors = []

    def write(number: int) -> None:
        try:
            for turn in range(5):
                with following_once():
                    update_documents("territory", [world.douala.pk])
                    for mission in missions if (number + turn) % 2 else reversed(missions):
                        update_documents("mission", [mission])
        except Exception as error:  # noqa: BLE001, told below
            errors.append(error)
        finally:
            connection.close()

    writers = [threading.Thread(target=write, args=[number]) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert errors == []
    versions = list(SearchDocument.objects.values_list("version", flat=True))
    assert len(versions) == len(set(versions))


def test_very_many_objects_are_held_with_one_lock(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(documents, "MOST_LOCKS", 2)
    before = advisory_locks()

    update_documents("mission", Mission.objects.values_list("pk", flat=True))

    assert advisory_locks() - before == 2  # for the kind, and beside all writers for the list of indexes
    assert world.douala_mission.mission_id in found(world.cameroon)


def advisory_locks() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()")
        return cursor.fetchone()[0]


# --- Once -----------------------------------------------------------------------------------------------------------------------------


def written() -> int:
    """Versions given out so far."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('network_search_version')")
        return cursor.fetchone()[0]


def test_publishing_a_mission_in_two_languages_writes_its_row_once(world: World):
    page = world.douala_mission
    page.urgent = True
    revision = page.save_revision()
    before = written()

    revision.publish()

    assert written() - before - 1 == 1


def test_moving_an_organisation_writes_each_row_once(world: World):
    MissionPageFactory(parent=page_of(world.lecture))
    before = written()

    page_of(world.lecture).move(page_of(world.yaounde), pos="last-child")

    assert written() - before - 1 == 3  # the organisation and its two missions


def test_a_block_that_fails_is_forgotten(world: World):
    before = snapshot()

    def fail() -> None:
        with following_once():
            update_documents("mission", [world.douala_mission.mission_id])
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fail()

    update_documents("territory", [])
    assert snapshot() == before


# --- At the same cost -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["mission", "territory", "organisation", "news"])
def test_the_number_of_queries_does_not_depend_on_the_number_of_objects(world: World, kind: str):
    for _ in range(3):
        MissionPageFactory(parent=page_of(world.lecture))
    ids = list(SearchDocument.objects.filter(kind=kind).values_list("object_id", flat=True))
    assert len(ids) > 1

    with CaptureQueriesContext(
        connection,
    ) as few:
        update_documents(kind, ids[:1])
    with CaptureQueriesContext(connection) as many:
        update_documents(kind, ids)

    assert len(many) == len(few) <= 13


@pytest.mark.parametrize("kind", ["mission", "territory", "organisation", "news"])
def test_a_builders_number_of_queries_does_not_depend_on_the_number_of_objects(world: World, kind: str):
    source = documents.sources()[kind]
    ids = list(source.ids())
    assert len(ids) > 1
    get_directory()

    with CaptureQueriesContext(connection) as few:
        assert len(list(source.build(ids[:1]))) == 1
    with CaptureQueriesContext(connection) as many:
        assert len(list(source.build(ids))) == len(ids)

    assert len(many) == len(few) <= 4


def test_nothing_to_update_asks_nothing_of_the_builders(world: World, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        update_documents("mission", [])


def test_a_kind_has_one_source_only():
    with pytest.raises(ValueError, match="have a source already"):
        documents.register_source("mission", build=list, ids=list)
