"""Background work: sent after the commit, run by a real worker, and never a reason for a publication to fail."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
import redis
from django.conf import settings as configured
from django.db import transaction
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks as Capture
from wagtail.models import Page, ReferenceIndex

from content.models import MissionPage
from content.tasks import publish_scheduled
from search.elasticsearch.engine import ElasticsearchEngine
from search.query import MissionQuery
from sites.celery import app
from tests.factories import MissionPageFactory, page_of
from tests.search.engines import use_elasticsearch
from tests.snapshots import Snapshot
from tests.world import World

from .workers import running_worker, wait_until


@pytest.fixture
def committed_world(transactional_db: None, world_snapshot: Snapshot) -> World:
    """The small network, committed: another process sees it."""
    world_snapshot.restore()
    return World()


@pytest.fixture
def worker(committed_world: World, tmp_path: Path) -> Iterator[None]:
    """A Celery worker in a process of its own, on the database and the broker of this test."""
    with running_worker(tmp_path):
        yield


def test_the_worker_runs_wagtails_own_tasks(worker: None, committed_world: World) -> None:
    page = MissionPageFactory(parent=page_of(committed_world.douala), title="Repeindre la gare de Bessengué")
    references = ReferenceIndex.objects.filter(object_id=str(page.pk))
    wait_until(references.exists, "the worker has noted what the page refers to")


def test_the_worker_publishes_what_is_due(worker: None, committed_world: World) -> None:
    page = committed_world.douala_mission
    page.unpublish()
    due = page.go_live_at = timezone.now() + timedelta(seconds=2)
    page.save_revision().publish()
    assert not MissionPage.objects.get(pk=page.pk).live
    wait_until(lambda: timezone.now() > due, "the page is due")

    publish_scheduled.delay()

    wait_until(MissionPage.objects.filter(pk=page.pk, live=True).exists, "the page is published")


@pytest.fixture
def filled_index(request: pytest.FixtureRequest, elasticsearch_server, committed_world: World) -> None:
    """What the small network publishes, in the session's Elasticsearch."""
    use_elasticsearch(request)


def test_the_worker_brings_a_publication_into_the_index(filled_index: None, worker: None, committed_world: World) -> None:
    page, engine = committed_world.douala_mission, ElasticsearchEngine()
    asked = MissionQuery(text="vélodrome")
    assert engine.search(asked).total == 0

    page.title = "Tracer un vélodrome"
    page.save_revision().publish()
    wait_until(lambda: engine.search(asked).total == 1, "the publication is found")

    for face in page.get_translations(inclusive=True):
        face.unpublish()
    assert not engine.search(asked).hits, "a visitor is not shown what the index does not yet know to be gone"
    wait_until(lambda: engine.search(asked).total == 0, "the total follows")


@pytest.mark.django_db
def test_a_task_is_sent_when_its_transaction_commits(world: World, django_capture_on_commit_callbacks: Capture) -> None:
    _empty_queue()
    with django_capture_on_commit_callbacks(execute=True):
        world.douala_mission.save()
        assert _queued() == 0
    assert _queued() > 0


@pytest.mark.django_db(transaction=True)
def test_a_task_of_a_transaction_that_is_rolled_back_is_never_sent(committed_world: World) -> None:
    _empty_queue()
    with transaction.atomic():
        committed_world.douala_mission.save()
        transaction.set_rollback(True)
    assert _queued() == 0


@pytest.mark.django_db(transaction=True)
def test_a_broker_that_is_down_does_not_stop_a_publication(
    committed_world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # In this order, or the first would be taken back to the second's value.
    monkeypatch.setattr(app.conf, "broker_write_url", "redis://127.0.0.1:1/0")
    monkeypatch.setattr(app.conf, "broker_url", "redis://127.0.0.1:1/0")
    app.pool.force_close_all()
    app.__dict__.pop("amqp", None)
    page = committed_world.douala_mission
    page.title = "Publiée sans courtier"
    with caplog.at_level(logging.ERROR):
        page.save_revision().publish()

    assert Page.objects.get(pk=page.pk).title == "Publiée sans courtier"
    assert "broker does not answer" in caplog.text


def _broker() -> redis.Redis:
    return redis.Redis.from_url(configured.CELERY_BROKER_URL)


def _queued() -> int:
    return _broker().llen(configured.CELERY_TASK_DEFAULT_QUEUE)


def _empty_queue() -> None:
    _broker().delete(configured.CELERY_TASK_DEFAULT_QUEUE)


def test_every_thread_of_the_web_server_sends_to_our_broker() -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(lambda: publish_scheduled.app.conf.broker_url).result() == configured.CELERY_BROKER_URL
