"""All queries of the judged set, what one way of answering finds, and how good that is: nDCG@10 and recall@20 (ir-measures)."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from statistics import fmean

import ir_measures
from ir_measures import R, nDCG

from search.finding import Answer as VisitorsAnswer
from search.query import MissionQuery, SearchResults

from .catalogue import keys_by_id
from .judged import JudgedQuery, judged_set

NDCG, RECALL = nDCG @ 10, R(rel=2) @ 20
"""Recall counts what is good (grade 2 or 3): whoever looks at a whole page should meet all of it."""
DEPTH = 20
WORST = 10

Answer = Callable[[MissionQuery], SearchResults]


def shown(answer: VisitorsAnswer) -> SearchResults:
    """What a visitor sees on the first page, in its order: full answers, then partial ones."""
    return replace(answer.results, hits=[*answer.results.hits, *answer.more])


@dataclass(frozen=True)
class Measured:
    """One query; `found` are the missions in their order, `graded` those that it should find."""

    query: JudgedQuery
    ndcg: float
    recall: float
    found: tuple[str, ...]
    graded: dict[str, int]


@dataclass(frozen=True)
class Figures:
    """All queries, in the order of the file."""

    queries: tuple[Measured, ...]

    @property
    def ndcg(self) -> float:
        return _mean(measured.ndcg for measured in self.queries)

    @property
    def recall(self) -> float:
        """Over the queries that have a good answer at all."""
        return _mean(measured.recall for measured in self.queries)

    def by(self, field: str) -> dict[str, "Figures"]:
        """Per value of a query's field: `language` or `kind`."""
        groups: dict[str, list[Measured]] = defaultdict(list)
        for measured in self.queries:
            groups[getattr(measured.query, field)].append(measured)
        return {value: Figures(tuple(group)) for value, group in groups.items()}

    def worst(self, count: int = WORST) -> list[Measured]:
        return sorted(self.queries, key=lambda measured: (measured.ndcg, measured.recall))[:count]

    def report(self) -> str:
        """The tables that a person reads."""
        lines = [f"{'':<14}{'queries':>8}{'nDCG@10':>9}{'recall@20':>11}", _line("all", self)]
        for field in ("language", "kind"):
            lines += ["", *(_line(value, figures) for value, figures in self.by(field).items())]
        lines += ["", "Worst queries: what was found, with its grades, and what is missing"]
        for measured in self.worst():
            found = ", ".join(f"{key} {measured.graded.get(key, 0)}" for key in measured.found[:6]) or "nothing"
            missing = ", ".join(f"{key} {grade}" for key, grade in measured.graded.items() if key not in measured.found)
            lines += [
                f"{measured.ndcg:.2f}  {measured.query.id}  {measured.query.text}",
                f"      found: {found}",
                f"      missing: {missing or 'nothing'}",
            ]
        return "\n".join(lines)


def measure(answer: Answer) -> Figures:
    """Ask all queries over the whole network, as the hub does, of the missions that `catalogue.fill` wrote.

    `answer` is an engine's `search`, or whatever stands between it and visitors.
    """
    judged, keys = judged_set(), keys_by_id()
    found = {query.id: _found(answer, query, keys) for query in judged.queries}
    run = [
        ir_measures.ScoredDoc(query, mission, DEPTH - place) for query, missions in found.items() for place, mission in enumerate(missions)
    ]
    grades = [ir_measures.Qrel(*judgement) for judgement in judged.judgements]
    values = {(metric.query_id, metric.measure): metric.value for metric in ir_measures.iter_calc([NDCG, RECALL], grades, run)}
    graded: dict[str, dict[str, int]] = defaultdict(dict)
    for query, mission, grade in judged.judgements:
        graded[query][mission] = grade
    return Figures(
        tuple(
            # ir-measures leaves out a query that found nothing.
            Measured(query, values.get((query.id, NDCG), 0.0), values.get((query.id, RECALL), 0.0), found[query.id], graded[query.id])
            for query in judged.queries
        )
    )


def _found(answer: Answer, query: JudgedQuery, keys: dict[int, str]) -> tuple[str, ...]:
    hits = answer(MissionQuery(text=query.text, per_page=DEPTH, counts_facets=False)).hits
    return tuple(keys[hit.document.object_id] for hit in hits)


def _mean(values: Iterable[float]) -> float:
    return fmean(values)


def _line(name: str, figures: Figures) -> str:
    return f"{name:<14}{len(figures.queries):>8}{figures.ndcg:>9.3f}{figures.recall:>11.3f}"
