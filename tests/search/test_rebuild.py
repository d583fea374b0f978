"""A new index takes the place of the old one while visitors search and editors publish."""

import gc
import re
import threading
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from elasticsearch import ConnectionTimeout, NotFoundError

from search.documents import write_documents
from search.elasticsearch import indexes, mapping, sender
from search.elasticsearch.client import alias, bulk_client
from search.elasticsearch.comparison import compare
from search.elasticsearch.engine import ElasticsearchEngine
from search.elasticsearch.indexes import RebuildError, is_up_to_date, live_index, rebuild_index
from search.elasticsearch.sender import send_lags
from search.models import SearchDocument, SearchIndex
from search.query import MissionQuery
from tests.snapshots import Snapshot
from tests.worker import wait_until
from tests.world import World

from .catalogue import Catalogue, texts
from .engines import Unsent, use_elasticsearch

MANY = 25


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few rows are filled in several steps."""
    monkeypatch.setattr(indexes, "BATCH", 10)


@pytest.fixture
def full(index: SearchIndex, shelves: Catalogue) -> Catalogue:
    shelves.publish(*(shelves.mission(number) for number in range(1, MANY + 1)))
    send_lags(index)
    return shelves


def indices() -> set[str]:
    return set(bulk_client().indices.get(index=f"{alias()}-*", expand_wildcards="open"))


def counted() -> int:
    client = bulk_client()
    client.indices.refresh(index=alias())
    return client.count(index=alias())["count"]


def test_the_new_index_answers_and_the_old_one_is_gone(index: SearchIndex, full: Catalogue):
    new = rebuild_index()

    assert new.name != index.name
    assert live_index() == new
    assert indices() == {new.name}
    assert list(SearchIndex.objects.all()) == [new]
    assert counted() == MANY
    assert not compare(new)


def test_an_empty_cluster_gets_its_first_index(index: SearchIndex, full: Catalogue):
    bulk_client().indices.delete(index=index.name)
    assert not is_up_to_date()

    rebuild_index()

    assert is_up_to_date()
    assert counted() == MANY


@pytest.mark.parametrize("query", [MissionQuery(text="vélo"), MissionQuery()], ids=["in one request", "in several"])
def test_without_its_index_the_engine_says_so(index: SearchIndex, query: MissionQuery):
    bulk_client().indices.delete(index=index.name)
    with pytest.raises(NotFoundError):
        ElasticsearchEngine().search(query)


def test_what_is_published_meanwhile_is_not_lost(full: Catalogue):
    """Behind the place that has been filled, and before it: changed, new, withdrawn."""

    def publish(done: int, _of: int) -> None:
        if done == 10:
            full.publish(full.mission(1, texts=texts(title="Vélo")), full.mission(20, texts=texts(title="Vélo")), full.mission(99))
            full.withdraw(2, 21)

    new = rebuild_index(publish)

    assert not compare(new)
    assert set(full.ids(text="vélo")) == {1, 20}
    assert counted() == MANY - 1


def test_what_was_written_in_pieces_becomes_one(full: Catalogue):
    before = gc.get_threshold(), gc.get_freeze_count()
    new = rebuild_index(lambda done, _of: full.publish(full.mission(99 + done)) if done == 10 else None)

    wait_until(lambda: len(bulk_client().cat.segments(index=new.name, format="json")) == 1, "the index is in one piece")
    assert counted() == MANY + 1
    assert (gc.get_threshold(), gc.get_freeze_count()) == before


def test_a_cluster_that_refuses_to_merge_answers_all_the_same(full: Catalogue, monkeypatch: pytest.MonkeyPatch, caplog):
    def refuse(*args, **options):
        raise ConnectionTimeout("too much to do")

    monkeypatch.setattr(type(bulk_client().indices), "forcemerge", refuse)
    new = rebuild_index()
    assert live_index() == new
    assert "it answers all the same" in caplog.text


def test_an_interrupted_rebuild_goes_on_where_it_was(full: Catalogue):
    class Interruption(Exception):
        pass

    def interrupt(done: int, _of: int) -> None:
        if done == 20:
            raise Interruption

    with pytest.raises(Interruption):
        rebuild_index(interrupt)
    left = SearchIndex.objects.get(state=SearchIndex.State.FILLING)
    full.publish(full.mission(3, texts=texts(title="Vélo")))

    seen: list[tuple[int, int]] = []
    new = rebuild_index(lambda done, of: seen.append((done, of)))

    assert new == left
    assert seen == [(MANY, MANY)]
    assert full.ids(text="vélo") == [3]
    assert not compare(new)


def test_what_earlier_code_left_unfinished_is_thrown_away(full: Catalogue):
    left = f"{alias()}-20260101-000000-000000"
    SearchIndex.objects.create(name=left, fingerprint="of earlier code", filled_to=10**9)
    bulk_client().indices.create(index=left)

    new = rebuild_index()

    assert indices() == {new.name}
    assert counted() == MANY


def test_what_an_interrupted_run_left_is_removed_and_another_installations_index_is_not(full: Catalogue):
    client, left, others = bulk_client(), f"{alias()}-20260101-000000-000000", f"{alias()}-staging-20260101-000000-000000"
    client.indices.create(index=left)
    client.indices.create(index=others)

    new = rebuild_index()

    assert indices() == {new.name, others}
    client.indices.delete(index=others)


def test_it_refuses_to_switch_where_counts_differ(index: SearchIndex, full: Catalogue):
    def spoil(done: int, _of: int) -> None:
        filling = SearchIndex.objects.get(state=SearchIndex.State.FILLING)
        bulk_client().index(index=filling.name, id=f"mission-{1000 + done}", document={"kind": "mission", "object_id": 1000 + done})

    with pytest.raises(RebuildError, match=rf"holds {MANY + 3} documents, the table {MANY}"):
        rebuild_index(spoil)

    assert live_index() == index
    assert full.search().total == MANY

    new = rebuild_index()
    assert live_index() == new
    assert indices() == {new.name}


def test_it_refuses_to_switch_where_rows_are_refused(index: SearchIndex, full: Catalogue):
    full.publish(full.mission(99, places=[(95.0, 0.0)]))

    with pytest.raises(RebuildError, match="refused 1 of 6 rows"):
        rebuild_index()

    assert live_index() == index


def test_one_rebuild_at_a_time(full: Catalogue):
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtextextended('search rebuild', 0))")
        with pytest.raises(RebuildError, match="Another rebuild is running"):
            rebuild_index()
        cursor.execute("SELECT pg_advisory_unlock_all()")
    other.close()

    rebuild_index()


def test_a_new_mapping_is_deployed_while_the_old_index_answers(index: SearchIndex, full: Catalogue, monkeypatch: pytest.MonkeyPatch):
    """The code of the new release knows a field more: it searches the old index, and sends to it, until the new one is full."""
    present = mapping.mappings()
    monkeypatch.setattr(
        "search.elasticsearch.mapping.mappings",
        lambda: {**present, "properties": {**present["properties"], "answer_rate": {"type": "float"}}},
    )
    body = sender.body
    monkeypatch.setattr(sender, "body", lambda row: {**body(row), "answer_rate": 0.5})
    assert not is_up_to_date()

    full.publish(full.mission(99, texts=texts(title="Vélo")))
    send_lags(index)
    bulk_client().indices.refresh(index=alias())
    assert full.ids(text="vélo") == [99]

    call_command("rebuild_search", "--if-needed", stdout=StringIO())

    assert is_up_to_date()
    found = bulk_client().count(index=alias(), query={"term": {"answer_rate": 0.5}})["count"]
    assert found == MANY + 1


# --- Transactions that were open when the rebuild began ---------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_a_publication_that_began_before_the_rebuild_and_ends_after_its_first_rows_is_not_lost(
    request: pytest.FixtureRequest, world_snapshot: Snapshot
):
    world_snapshot.restore()
    SearchDocument.objects.all().delete()
    use_elasticsearch(request)
    shelves = Catalogue(Unsent(), World().cameroon)
    shelves.publish(shelves.mission(1), shelves.mission(2))
    wrote, may_commit = threading.Event(), threading.Event()

    def publish() -> None:
        with transaction.atomic():
            write_documents("mission", [shelves.mission(1, texts=texts(title="Vélo"))])
            wrote.set()
            may_commit.wait(30)
        connection.close()

    editor = threading.Thread(target=publish)
    editor.start()
    assert wrote.wait(30)
    threading.Timer(1.0, may_commit.set).start()

    new = rebuild_index()

    editor.join(30)
    send_lags(new)
    bulk_client().indices.refresh(index=new.name)
    assert shelves.ids(text="vélo") == [1]
    assert not compare(new)


# --- The command ------------------------------------------------------------------------------------------------------------------------


def test_the_command_shows_progress_and_says_what_answers_now(full: Catalogue):
    said = StringIO()

    call_command("rebuild_search", stdout=said)

    assert re.fullmatch(rf"10/{MANY}\n20/{MANY}\n{MANY}/{MANY}\n\S+ answers now\.\n", said.getvalue())


def test_the_command_does_nothing_where_nothing_is_needed(index: SearchIndex, full: Catalogue):
    said = StringIO()

    call_command("rebuild_search", "--if-needed", stdout=said)

    assert said.getvalue() == "The index is up to date.\n"
    assert live_index() == index


def test_the_command_says_what_failed(full: Catalogue, settings):
    settings.ELASTICSEARCH = settings.ELASTICSEARCH | {"URL": "http://127.0.0.1:1"}

    with pytest.raises(CommandError, match="Nothing has changed for visitors"):
        call_command("rebuild_search")
