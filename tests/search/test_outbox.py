"""What an index lacks is on record in the transaction of the change, and is sent with its version: late writes undo nothing."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from search.documents import write_documents
from search.elasticsearch.client import bulk_client
from search.elasticsearch.comparison import compare, mend
from search.elasticsearch.sender import deliver, on_delivery, send_all_lags, send_lags
from search.models import SearchDocument, SearchIndex, SearchLag
from search.reconcile import reconcile
from tests.world import World

from .catalogue import Catalogue, texts
from .engines import Unsent
from .following import row

NOBODYS = 9001
"""Id of a mission that has no page: a nightly comparison with the pages finds its row gone."""


def ids_in(index: SearchIndex) -> set[str]:
    client = bulk_client()
    client.indices.refresh(index=index.name)
    return {hit["_id"] for hit in client.search(index=index.name, size=1000)["hits"]["hits"]}


# --- Leaving a lag --------------------------------------------------------------------------------------------------------------------


def test_a_write_leaves_a_lag_and_sending_takes_it_away(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1), shelves.mission(2))
    lags = {lag.document.object_id: lag.version for lag in index.lags.all()}
    assert lags == {number: row("mission", number).version for number in (1, 2)}

    assert send_lags(index) == 2

    assert not index.lags.exists()
    assert ids_in(index) == {"mission-1", "mission-2"}


def test_without_an_index_nothing_lags(empty_table: World):
    Catalogue(Unsent(), empty_table.cameroon).publish(Catalogue(Unsent(), empty_table.cameroon).mission(1))

    assert SearchLag.objects.count() == 0


def test_many_changes_of_one_row_are_one_lag_since_the_first(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1))
    first = index.lags.get()

    shelves.publish(shelves.mission(1, is_urgent=True))

    last = index.lags.get()
    assert last.version > first.version
    assert last.since == first.since


def test_a_change_that_is_rolled_back_lags_nowhere(index: SearchIndex, shelves: Catalogue):
    with transaction.atomic():
        shelves.publish(shelves.mission(1))
        transaction.set_rollback(True)

    assert not index.lags.exists()


def test_an_index_that_is_being_filled_lags_as_well_and_a_retired_one_does_not(index: SearchIndex, shelves: Catalogue):
    filling = SearchIndex.objects.create(name="filling", fingerprint="x")
    retired = SearchIndex.objects.create(name="retired", fingerprint="x", state=SearchIndex.State.RETIRED)

    shelves.publish(shelves.mission(1))

    assert [each.lags.count() for each in (index, filling, retired)] == [1, 1, 0]


def test_a_write_asks_the_same_of_the_database_whatever_the_number_of_rows(
    index: SearchIndex, shelves: Catalogue, django_assert_num_queries
):
    with django_assert_num_queries(4):  # versions, rows, lock, lags
        write_documents("mission", [shelves.mission(1)])
    with django_assert_num_queries(4):
        write_documents("mission", [shelves.mission(number) for number in range(1, 40)])


# --- Versions -------------------------------------------------------------------------------------------------------------------------


def test_an_old_update_does_not_overwrite_a_newer_one(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1, texts=texts(title="Ancien")))
    old = row("mission", 1)
    shelves.publish(shelves.mission(1, texts=texts(title="Nouveau")))
    send_lags(index)

    assert deliver(index, [old]) == {}, "that the index has a newer one is no failure"

    ids_in(index)
    assert shelves.ids(text="nouveau") == [1]
    assert shelves.ids(text="ancien") == []


def test_a_late_update_does_not_bring_back_what_was_withdrawn(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1))
    late = row("mission", 1)
    send_lags(index)
    shelves.withdraw(1)
    send_lags(index)

    assert deliver(index, [late]) == {}

    assert ids_in(index) == set()


def test_the_version_of_a_delete_outlives_every_task(index: SearchIndex, settings):
    kept = bulk_client().indices.get_settings(index=index.name)[index.name]["settings"]["index"]["gc_deletes"]

    assert kept == "1h"
    assert settings.CELERY_TASK_TIME_LIMIT < 3600


def test_what_changed_while_it_was_sent_still_lags(index: SearchIndex, shelves: Catalogue, monkeypatch: pytest.MonkeyPatch):
    """The sender has read the row; before its answer comes, an editor publishes again."""
    from search.elasticsearch import sender

    shelves.publish(shelves.mission(1, texts=texts(title="Avant")))
    send = sender.deliver

    def meanwhile(*args, **options):
        monkeypatch.setattr(sender, "deliver", send)
        failed = send(*args, **options)
        shelves.publish(shelves.mission(1, texts=texts(title="Après")))
        return failed

    monkeypatch.setattr(sender, "deliver", meanwhile)
    sender._send(index, list(index.lags.all()))

    assert index.lags.count() == 1
    send_lags(index)
    ids_in(index)
    assert shelves.ids(text="après") == [1]


def test_a_tombstone_stays_until_every_index_has_confirmed_it(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(NOBODYS))
    send_lags(index)
    shelves.withdraw(NOBODYS)
    SearchDocument.objects.update(updated_at=timezone.now() - timedelta(days=30))

    reconcile()
    assert SearchDocument.objects.filter(kind="mission", object_id=NOBODYS).exists()

    send_lags(index)
    reconcile()
    assert not SearchDocument.objects.filter(kind="mission", object_id=NOBODYS).exists()
    assert f"mission-{NOBODYS}" not in ids_in(index)


# --- Rows that are refused ------------------------------------------------------------------------------------------------------------


def test_a_row_that_is_refused_holds_up_no_other(index: SearchIndex, shelves: Catalogue, caplog: pytest.LogCaptureFixture):
    shelves.publish(shelves.mission(1), shelves.mission(2, places=[(95.0, 0.0)]), shelves.mission(3))

    assert send_lags(index) == 2

    [lag] = index.lags.all()
    assert (lag.document.object_id, lag.attempts) == (2, 1)
    assert "document_parsing_exception" in lag.error
    index.refresh_from_db()
    assert "document_parsing_exception" in index.last_error
    assert "refused 1 of 3 rows" in caplog.text

    shelves.publish(shelves.mission(2))
    assert send_lags(index) == 1
    assert ids_in(index) == {"mission-1", "mission-2", "mission-3"}


def test_an_index_of_earlier_code_is_told_what_it_knows(index: SearchIndex, shelves: Catalogue):
    """While a new release is rolled out, its rows have fields that the live index's strict mapping refuses."""
    index.fields = [name for name in index.fields if name != "completeness"]
    index.save()
    shelves.publish(shelves.mission(1, completeness=50))

    assert send_lags(index) == 1


# --- Telling the page cache -----------------------------------------------------------------------------------------------------------


def test_portals_are_told_what_can_now_be_found(
    index: SearchIndex, shelves: Catalogue, empty_table: World, monkeypatch: pytest.MonkeyPatch
):
    from search.elasticsearch import sender

    told: list[set[int]] = []
    monkeypatch.setattr(sender, "_followers", [])
    on_delivery(told.append)
    shelves.publish(shelves.mission(1), shelves.mission(2, portal_id=empty_table.morocco.pk))

    send_all_lags()
    send_all_lags()

    assert told == [{empty_table.cameroon.pk, empty_table.morocco.pk}]


# --- Comparing ------------------------------------------------------------------------------------------------------------------------


def test_index_and_table_are_compared_document_by_document(index: SearchIndex, shelves: Catalogue):
    shelves.publish(*(shelves.mission(number) for number in range(1, 8)))
    shelves.publish(shelves.mission(3), kind="news")
    send_lags(index)
    assert not compare(index)

    client = bulk_client()
    client.delete(index=index.name, id="mission-2", version=10**12, version_type="external")
    client.index(index=index.name, id="mission-99", document={"kind": "mission", "object_id": 99})
    SearchDocument.objects.filter(kind="news", object_id=3).update(version=10**13)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM network_search_searchdocument WHERE kind = 'mission' AND object_id = 7")

    differences = compare(index)
    assert differences.missing == [("mission", 2), ("news", 3)]
    assert differences.surplus == [("mission", 7), ("mission", 99)]
    SearchDocument.objects.filter(kind="mission", object_id=2).update(version=10**13)

    mend(index, differences)
    send_lags(index)

    assert not compare(index)


def test_what_lags_is_no_difference(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1))

    assert not compare(index)


def test_comparing_goes_page_by_page(index: SearchIndex, shelves: Catalogue, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("search.elasticsearch.comparison.PAGE", 3)
    shelves.publish(*(shelves.mission(number) for number in range(1, 11)))
    shelves.publish(*(shelves.mission(number) for number in range(1, 6)), kind="news")
    send_lags(index)
    bulk_client().delete(index=index.name, id="mission-10", version=10**12, version_type="external")

    assert compare(index).missing == [("mission", 10)]
