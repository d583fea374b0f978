"""Search must not answer worse than it did when this was written: a floor for each engine over the judged set of bench/relevance."""

from collections.abc import Iterator

import pytest
import time_machine
from django.utils import timezone

from bench.relevance.catalogue import fill
from bench.relevance.judged import LANGUAGES, judged_set
from bench.relevance.measure import Answer, measure, shown
from search.finding import find
from search.models import SearchDocument
from search.query import SearchEngine
from tests.search.catalogue import NOW
from tests.search.engines import ENGINES
from tests.world import World

FLOORS = {
    "postgres": 0.861,
    "elasticsearch": 0.854,
}
"""Least nDCG@10 of what visitors are answered: the value that was measured (docs/bench.md), minus 0.02."""


@pytest.fixture(params=ENGINES)
def named_answer(request: pytest.FixtureRequest, world: World) -> Iterator[tuple[str, Answer]]:
    """Each engine in turn, as visitors meet it, over a search table that holds the judged missions and nothing else."""
    SearchDocument.objects.all().delete()
    under_test = ENGINES[request.param](request)
    with time_machine.travel(NOW, tick=False):
        fill(world.cameroon, timezone.now())
        under_test.catch_up()
        yield request.param, as_visitors(under_test.engine)


def as_visitors(engine: SearchEngine) -> Answer:
    return lambda query: shown(find(engine, query))


def test_answers_are_as_good_as_they_were(named_answer: tuple[str, Answer]) -> None:
    engine, answer = named_answer

    figures = measure(answer)

    assert engine in FLOORS, f"No floor yet:\n{figures.report()}"
    assert figures.ndcg >= FLOORS[engine], figures.report()


def test_the_set_is_large_and_varied_enough_to_say_something() -> None:
    judged = judged_set()

    assert len(judged.missions) >= 60
    assert len({mission.country for mission in judged.missions}) >= 8
    assert len(judged.queries) >= 40
    assert {query.language for query in judged.queries} == set(LANGUAGES)
    assert {code for mission in judged.missions for code in mission.texts} == set(LANGUAGES)
    assert {query.id for query in judged.queries} == {judgement.query for judgement in judged.judgements if judgement.grade >= 2}
