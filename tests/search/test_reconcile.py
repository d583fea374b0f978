"""Comparing the table with the pages: what differs is found, named and put right, and nothing else is touched."""

from datetime import date, timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from content.models import MissionPage, MissionPlace, MissionSlot
from search.models import SearchDocument
from search.reconcile import TOMBSTONES_KEPT, reconcile, rewrite_rows
from search.tasks import reconcile as nightly_task
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .following import mission_row, publish, row, snapshot


def content(row: dict) -> dict:
    """What a row says, without when it was said."""
    return {name: value for name, value in row.items() if name not in ("id", "version", "updated_at")}


@pytest.fixture
def full_world(world: World) -> World:
    """The world, with every field that a row can have filled somewhere."""
    city = page_of(world.douala)
    december = {"window_start": date(2026, 12, 1), "window_end": date(2026, 12, 20)}
    MissionPageFactory(parent=city, availability="window", **december, deadline=date(2026, 12, 10), notice_days=3, shortest_stay=2)
    MissionPageFactory(parent=city, availability="window", window_start=date(2026, 12, 1))
    MissionPageFactory(parent=city, availability="window", window_end=date(2026, 12, 1))
    MissionPageFactory(parent=city, availability="window", window_start=date(2026, 12, 1), window_end=date.max)
    MissionPageFactory(parent=city, availability="recurring", weekdays=[0, 5], **december)
    slots = [MissionSlot(starts_on=date(2026, 12, 5)), MissionSlot(starts_on=date(2026, 12, 6), ends_on=date(2026, 12, 9))]
    places = [MissionPlace(territory=world.yaounde, label="Lac"), MissionPlace(label="Ailleurs", latitude=1.25, longitude=-2.1)]
    MissionPageFactory(parent=city, availability="slots", slots=slots, places=places, languages_required=["en", "fr"], urgent=True)
    MissionPageFactory(
        parent=city, modality="remote", mission_type="ent-mentorat", visibility="portal", capacity=4, tasks=[("line", "Lire")]
    )
    return world


def test_what_was_written_is_what_is_read_back(full_world: World):
    assert not reconcile()


def test_no_day_that_passes_makes_a_difference(full_world: World):
    with time_machine.travel(timezone.now() + timedelta(days=40)):
        assert not reconcile()


DAMAGE = {
    "buried": {"is_tombstone": True},
    "text": {"texts": {}},
    "body": {"bodies": {}},
    "facets": {"facets": []},
    "vector": {"vector": None},
    "closing": {"closes_at": None},
    "dates": {"window": None},
    "place": {"latitudes": []},
    "deleted": None,
}


def test_damage_to_one_row_is_found_named_and_mended_and_no_other_row_touched(full_world: World, subtests: pytest.Subtests):
    damaged = MissionPage.objects.filter(window_end=date(2026, 12, 20), availability="window").get().mission_id
    rows = SearchDocument.objects.filter(kind="mission", object_id=damaged)
    for name, damage in DAMAGE.items():
        with subtests.test(name):
            before = {(row["kind"], row["object_id"]): row for row in snapshot()}
            rows.delete() if damage is None else rows.update(**damage)

            report = reconcile()

            assert report.differences == {"mission": [damaged]}
            after = {(row["kind"], row["object_id"]): row for row in snapshot()}
            mended, intact = after.pop(("mission", damaged)), before.pop(("mission", damaged))
            assert after == before
            assert mended["version"] > intact["version"]
            assert content(mended) == content(intact)
            assert not reconcile()


def test_a_row_of_something_that_never_was_is_buried(world: World):
    SearchDocument.objects.create(kind="mission", object_id=987_654, version=1, texts={"fr": {"title": "Fantôme"}})

    assert reconcile().differences == {"mission": [987_654]}
    assert row("mission", 987_654).is_tombstone


def test_pages_that_were_changed_past_their_signals_are_followed(world: World):
    MissionPage.objects.filter(pk=world.yaounde_mission.pk).update(title="Planter au bord du lac")

    assert reconcile().differences == {"mission": [world.yaounde_mission.mission_id]}
    assert mission_row(world.yaounde_mission).texts["fr"]["title"] == "Planter au bord du lac"


def test_tombstones_are_kept_for_a_while_and_then_dropped(world: World):
    world.yaounde_mission.unpublish()
    gone = SearchDocument.objects.filter(kind="mission", object_id=world.yaounde_mission.mission_id)

    with time_machine.travel(timezone.now() + TOMBSTONES_KEPT - timedelta(minutes=1)):
        assert not reconcile()
        assert gone.get().is_tombstone

    with time_machine.travel(timezone.now() + TOMBSTONES_KEPT + timedelta(minutes=1)):
        assert not reconcile()
        assert not gone.exists()


def test_what_is_published_again_after_its_tombstone_was_dropped_has_a_greater_version(world: World):
    page = world.yaounde_mission
    page.unpublish()
    buried = mission_row(page).version
    SearchDocument.objects.filter(kind="mission", object_id=page.mission_id).delete()

    publish(page)

    assert mission_row(page).version > buried


def test_the_table_can_be_filled_from_nothing(full_world: World):
    before = snapshot()
    SearchDocument.objects.all().delete()
    seen = []

    total = rewrite_rows(lambda kind, done, of: seen.append((kind, done, of)))

    assert [content(row) for row in snapshot()] == [content(row) for row in before]
    assert total == len(before)
    assert {(kind, done) for kind, done, of in seen if done == of} == {(kind, done) for kind, done, _of in seen}


def test_rebuilding_buries_what_is_no_more(world: World):
    SearchDocument.objects.create(kind="news", object_id=987_654, version=1, texts={"fr": {"title": "Fantôme"}})

    rewrite_rows()

    assert row("news", 987_654).is_tombstone


def test_the_commands_say_what_they_did(world: World, capsys: pytest.CaptureFixture[str]):
    call_command("rebuild_search")
    assert "mission: 4/4" in capsys.readouterr().out

    call_command("reconcile_search")
    assert "The search table equals the pages." in capsys.readouterr().out

    SearchDocument.objects.filter(kind="mission", object_id=world.yaounde_mission.mission_id).delete()
    call_command("reconcile_search")
    assert f"mission: 1 put right: {world.yaounde_mission.mission_id}" in capsys.readouterr().out


def test_the_nightly_task_leaves_a_trace_of_what_differed(world: World, caplog: pytest.LogCaptureFixture):
    nightly_task()
    assert caplog.messages == []

    SearchDocument.objects.filter(kind="mission", object_id=world.yaounde_mission.mission_id).delete()
    nightly_task()
    assert caplog.messages == [f"Search rows that differed from their pages: mission [{world.yaounde_mission.mission_id}]"]
