"""What is measured at one size. Wants Django set up, both indexes filled and, unless said otherwise, a worker running."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import quantiles
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from search.documents import Document, Text, write_documents
from search.elasticsearch.client import bulk_client
from search.elasticsearch.engine import ElasticsearchEngine
from search.engines.postgres import PostgresEngine
from search.forms import missions_url
from search.parameters import Parameters
from search.query import MissionQuery

from . import plain
from .missions import Missions
from .questions import Kind, Question
from .recording import Busy, Cost, Recorder

Json = dict[str, Any]

SUGGESTIONS = 4
"""Of each kind, as the page asks for them."""
PUBLISHED = 500_000
"""Object ids of missions that are published to be found begin here; they are gone afterwards."""
LONGEST_WAIT = 30.0
GLANCE = 0.02
"""Seconds between two looks whether a publication is found."""


@dataclass(frozen=True)
class Asked:
    """One question with what it cost us and what it cost the plain index."""

    question: Question
    ours: Cost
    plain: Cost


def ask_in_rounds(asked: Sequence[Question], size: int) -> tuple[list[Asked], dict[str, Busy]]:
    """`size` questions to one, then the same to the other; every other round the other way round. Also the CPU of each."""
    found = []
    ways, busy = {"ours": ask_ours, "plain": ask_plain}, {"ours": Busy(), "plain": Busy()}
    for number, start in enumerate(range(0, len(asked), size)):
        group, costs = asked[start : start + size], {}
        for name in ways if number % 2 == 0 else reversed(ways):
            with busy[name].adding():
                costs[name] = [ways[name](question.query) for question in group]
        found += [Asked(*each) for each in zip(group, costs["ours"], costs["plain"], strict=True)]
    return found, busy


def ask_ours(query: MissionQuery) -> Cost:
    with Recorder().recording() as cost:
        cost.total = ElasticsearchEngine().search(query).total
    return cost


def ask_plain(query: MissionQuery) -> Cost:
    """With as much patience as it takes."""
    client, cost = bulk_client(), Cost()
    started = time.perf_counter()
    answer = client.search(index=plain.NAME, **plain.request(query))
    cost.whole = 1000 * (time.perf_counter() - started)
    cost.took, cost.total = answer["took"], answer["hits"]["total"]["value"]
    return cost


def ask_postgres(query: MissionQuery) -> Cost:
    with Recorder().recording() as cost:
        cost.total = PostgresEngine().search(query).total
    return cost


def suggest(query: MissionQuery) -> Cost:
    with Recorder().recording() as cost:
        cost.total = len(ElasticsearchEngine().suggest(query, SUGGESTIONS))
    return cost


def seconds_until_found(missions: Missions, count: int) -> list[float]:
    """Publish so many missions, one after the other, each with a word of its own; for each the seconds from the commit until the search
    of its portal and that of the hub both find it."""
    engine, waits = ElasticsearchEngine(), []
    moment = timezone.now()
    for number in range(count):
        word = f"zz{int(moment.timestamp())}q{number}"
        document = _found_by(word, missions.document(number), PUBLISHED + number)
        with transaction.atomic():
            write_documents("mission", [document])
        committed = time.perf_counter()
        for portal_id in (document.portal_id, None):
            query = MissionQuery(portal_id, text=word, today=missions.today, counts_facets=False)
            while not engine.search(query).total:
                if time.perf_counter() - committed > LONGEST_WAIT:
                    raise TimeoutError(f"{word} was not found within {LONGEST_WAIT:.0f} s: does the worker run?")
                time.sleep(GLANCE)
        waits.append(time.perf_counter() - committed)
    with transaction.atomic():
        write_documents("mission", [], range(PUBLISHED, PUBLISHED + count))
    return waits


def addresses(questions: Iterable[Question], missions: Missions, hub_host: str) -> list[tuple[str, str]]:
    """The pages that answer these questions: host and path."""
    portals = {world.portal.pk: world.portal for world in missions.portals}
    found = []
    for question in questions:
        query = question.query
        portal = portals.get(query.portal_id or 0)
        with translation.override(query.language):
            stay = query.stay
            parameters = Parameters(query.text, query.facets, stay.start if stay else None, stay.end if stay else None)
            found.append((portal.site.hostname if portal else hub_host, parameters.url(missions_url(query.language))))
    return found


def _found_by(word: str, document: Document, object_id: int) -> Document:
    """Another mission like this one, open, on the hub, with this word in its title."""
    texts = {language: Text(f"{text.title} {word}", text.summary, text.body) for language, text in document.texts.items()}
    return replace(
        document, object_id=object_id, texts=texts, is_open=True, is_on_hub=True, closes_at=None, confirmed_on=timezone.localdate()
    )


# --- Figures -----------------------------------------------------------------------------------------------------------------------


def described(found: Sequence[Asked]) -> Json:
    """All questions, and each class of them by itself."""
    classes: dict[str, Callable[[Asked], bool]] = {
        "all": lambda each: True,
        **{kind: _is_of(kind) for kind in Kind},
        "with facets": lambda each: each.question.has_facets,
        "with a stay": lambda each: each.question.query.stay is not None,
        "on the hub": lambda each: each.question.is_on_hub,
        "on one portal": lambda each: not each.question.is_on_hub,
    }
    return {name: _compared(group) for name, chooses in classes.items() if (group := [each for each in found if chooses(each)])}


def _is_of(kind: Kind) -> Callable[[Asked], bool]:
    return lambda each: each.question.kind == kind


def _compared(group: Sequence[Asked]) -> Json:
    ours, of_plain = spread([each.ours.whole for each in group]), spread([each.plain.whole for each in group])
    return {
        "questions": len(group),
        "ours": ours,
        "plain": of_plain,
        "ratio": {name: ours[name] / of_plain[name] for name in ours},
        "ours_took": spread([each.ours.took for each in group]),
        "ours_hits": spread([each.ours.hits for each in group]),
        "ours_counts": spread([each.ours.counts for each in group]),
        "plain_took": spread([each.plain.took for each in group]),
        "took_ratio": _ratio(group),
        "ours_outside": spread([each.ours.whole - each.ours.took for each in group]),
        "plain_outside": spread([each.plain.whole - each.plain.took for each in group]),
        "database": spread([each.ours.database for each in group]),
        "late": sum(each.ours.is_late for each in group),
        "found_nothing": sum(not each.ours.total for each in group),
    }


def _ratio(group: Sequence[Asked]) -> Json:
    ours, of_plain = spread([each.ours.took for each in group]), spread([each.plain.took for each in group])
    return {name: ours[name] / of_plain[name] if of_plain[name] else None for name in ours}


def spread(values: Sequence[float]) -> dict[str, float]:
    """Middle and 95th percentile."""
    cuts = quantiles(values, n=100, method="inclusive") if len(values) > 1 else [*values] * 99
    return {"p50": cuts[49], "p95": cuts[94]}
