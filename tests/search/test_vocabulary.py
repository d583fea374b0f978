"""Words of bodies, too, are what a misspelt word may have meant."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from countries.directory import forget_directory
from countries.models import Portal, PortalStatus
from search import tasks
from search.finding import find
from search.models import KnownWord, SearchDocument
from search.query import MissionQuery
from search.spelling import MOST_UNKNOWN, corrected
from search.vocabulary import count_words, learn_words
from search.words import read_query

from .catalogue import TODAY, Catalogue, texts

BODY = "Monter un spectacle de marionnettes, d’après l’épopée de Soundiata : 12 séances."


@pytest.fixture
def shelves(catalogue: Catalogue) -> Catalogue:
    catalogue.publish(catalogue.mission(1, texts=texts(title="Un conte", summary="Pour les écoliers", body=BODY)))
    return catalogue


def meant(catalogue: Catalogue, text: str) -> str:
    return find(catalogue.engine, MissionQuery(catalogue.portal.pk, today=TODAY, text=text)).corrected


@pytest.mark.parametrize(("typed", "right"), [("marionetes", "marionnettes"), ("spectakle", "spectacle"), ("ecoleirs", "ecoliers")])
def test_what_is_only_in_a_text_is_found_when_it_is_misspelt(shelves: Catalogue, typed: str, right: str):
    assert meant(shelves, typed) == ""
    tasks.learn_words()
    assert meant(shelves, typed) == right


def test_nobody_is_told_words_of_a_portal_that_is_not_public(shelves: Catalogue):
    """Neither those of its texts nor those of its names, though nothing is found and something near is offered."""
    shelves.publish(shelves.mission(2, texts=texts(title="Saxophonistes")))

    def nearest(text: str) -> str:
        return find(shelves.engine, MissionQuery(today=TODAY, text=text)).nearest

    Portal.objects.update(status=PortalStatus.DRAFT)
    forget_directory()
    tasks.learn_words()
    assert (nearest("marionetes"), nearest("saxofonistes")) == ("", "")

    Portal.objects.filter(pk=shelves.portal.pk).update(status=PortalStatus.PILOT)
    forget_directory()
    tasks.learn_words()
    assert (nearest("marionetes"), nearest("saxofonistes")) == ("marionnettes", "saxophonistes")


def test_words_are_learned_from_what_was_just_written(shelves: Catalogue):
    SearchDocument.objects.update(updated_at=timezone.now() - timedelta(hours=1))
    shelves.publish(shelves.mission(2, texts=texts("en", title="Paint", body="A wonderful mural")))

    assert learn_words(timezone.now() - timedelta(minutes=15)) == 1
    assert learn_words(timezone.now() - timedelta(minutes=15)) == 1, "twice does no harm"

    assert set(KnownWord.objects.values_list("word", flat=True)) == {"paint", "wonderful", "mural"}


def test_at_night_all_are_counted_and_the_rest_forgotten(shelves: Catalogue):
    KnownWord.objects.create(word="tracteur", documents=7)
    shelves.publish(shelves.mission(2, texts=texts(title="Marionnettes")), shelves.mission(3, texts=texts(title="Tambour")))
    tasks.learn_words()
    shelves.withdraw(3)

    tasks.count_words()

    counts = dict(KnownWord.objects.values_list("word", "documents"))
    assert (counts["marionnettes"], counts["spectacle"]) == (2, 1)
    assert not counts.keys() & {"tracteur", "tambour", "12"}
    with_numbers = [word for word in counts if not word.isalpha()]
    assert with_numbers == []


def test_what_has_not_changed_is_not_written_again(shelves: Catalogue, django_assert_max_num_queries):
    count_words()
    with django_assert_max_num_queries(3):
        count_words()


def test_a_text_of_unknown_words_costs_no_more_than_a_few(shelves: Catalogue):
    def cost(number: int) -> int:
        with CaptureQueriesContext(connection) as queries:
            corrected(read_query(" ".join(f"xqzw{letter * 4}" for letter in "abcdefghijklmno"[:number])))
        return len(queries)

    cost(1)
    assert cost(MOST_UNKNOWN) == cost(15)


def test_beat_asks_for_both():
    assert {tasks.learn_words.name, tasks.count_words.name} <= {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
