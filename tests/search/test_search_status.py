"""What operators are told of search."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from search import tasks
from search.elasticsearch.client import bulk_client
from search.elasticsearch.comparison import compare
from search.elasticsearch.sender import send_lags
from search.models import SearchIndex
from search.status import LATE

from .catalogue import Catalogue


def said_by(*options: str) -> str:
    said = StringIO()
    call_command("search_status", *options, stdout=said)
    return said.getvalue()


def ready() -> tuple[int, str]:
    answer = Client().get("/-/ready")
    return answer.status_code, json.loads(answer.content)["search"]


def test_the_database_alone(world):
    assert "answering: postgres\n" in said_by()
    assert ready() == (200, "postgres")
    with pytest.raises(CommandError, match="There is no index yet"):
        said_by("--compare")


def test_lag_last_error_and_refused_rows(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1), shelves.mission(2, places=[(95.0, 0.0)]))
    assert f"{index.name}: live, 2 documents to send" in said_by()

    send_lags(index)
    said = said_by()

    assert "answering: elasticsearch" in said
    assert "1 documents to send" in said
    assert "last sent" in said
    assert "last error" in said
    assert "mission 2 v" in said


def test_readiness_names_what_is_late_and_stays_ready(index: SearchIndex, shelves: Catalogue):
    assert ready() == (200, "elasticsearch")
    shelves.publish(shelves.mission(1))
    assert ready() == (200, "elasticsearch")

    index.lags.update(since=timezone.now() - LATE - timedelta(seconds=1))

    assert ready() == (200, "elasticsearch, 1 documents late")


def test_readiness_without_the_server_or_without_an_index(index: SearchIndex, settings):
    SearchIndex.objects.all().delete()
    assert ready() == (200, "postgres (there is no index yet: rebuild_search)")

    SearchIndex.objects.create(name="x", fingerprint="x", state=SearchIndex.State.LIVE)
    settings.ELASTICSEARCH = settings.ELASTICSEARCH | {"URL": "http://127.0.0.1:1"}
    assert ready() == (200, "postgres (Elasticsearch does not answer: ConnectionError)")


def test_differences_are_named_and_put_right(index: SearchIndex, shelves: Catalogue):
    shelves.publish(shelves.mission(1), shelves.mission(2))
    send_lags(index)
    assert "The index equals the table." in said_by("--compare")
    bulk_client().index(index=index.name, id="mission-99", document={"kind": "mission", "object_id": 99})

    assert "1 too many: mission 99" in said_by("--compare")
    assert "1 put right." in said_by("--mend")
    assert "The index equals the table." in said_by("--compare")


def test_the_nightly_comparison_puts_right_what_differs(index: SearchIndex, shelves: Catalogue, caplog: pytest.LogCaptureFixture):
    shelves.publish(shelves.mission(1))
    send_lags(index)
    bulk_client().index(index=index.name, id="mission-99", document={"kind": "mission", "object_id": 99})

    tasks.compare_index()

    assert "mission" in caplog.text
    assert not compare(index)


def test_without_elasticsearch_the_tasks_have_nothing_to_do(world):
    tasks.send_lags()
    tasks.compare_index()
