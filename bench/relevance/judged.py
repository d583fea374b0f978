"""The judged set as its files say it. Nothing here knows of Django or of an engine."""

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
LANGUAGES = ("fr", "en", "ar", "pt")
GRADES = range(4)


class Written(NamedTuple):
    """A mission's words in one language."""

    title: str
    summary: str
    body: str


@dataclass(frozen=True)
class JudgedMission:
    """`city` is named as the reference data names it: the country's code and the French name."""

    key: str
    country: str
    city: str
    type: str
    organisation: str
    kind: str
    days_ago: int
    completeness: int
    is_urgent: bool
    texts: dict[str, Written]


@dataclass(frozen=True)
class JudgedQuery:
    id: str
    language: str
    kind: str
    text: str


class Judgement(NamedTuple):
    query: str
    mission: str
    grade: int


@dataclass(frozen=True)
class JudgedSet:
    """`synonyms` are groups of expressions that mean the same."""

    missions: tuple[JudgedMission, ...]
    queries: tuple[JudgedQuery, ...]
    judgements: tuple[Judgement, ...]
    synonyms: tuple[tuple[str, ...], ...]


@cache
def judged_set() -> JudgedSet:
    """The files of this folder. Raises ValueError where they do not fit together."""
    missions = tuple(_mission(entry) for entry in tomllib.loads((FOLDER / "missions.toml").read_text())["mission"])
    queries = tuple(JudgedQuery(**entry) for entry in json.loads((FOLDER / "queries.json").read_text()))
    judgements = tuple(_judgement(line) for line in (FOLDER / "judgements.txt").read_text().splitlines())
    synonyms = tuple(tuple(group) for group in json.loads((FOLDER / "synonyms.json").read_text()))
    _check("missions", [mission.key for mission in missions], {judgement.mission for judgement in judgements}, all_used=False)
    _check("queries", [query.id for query in queries], {judgement.query for judgement in judgements}, all_used=True)
    if len({judgement[:2] for judgement in judgements}) < len(judgements):
        raise ValueError("A mission is graded twice for one query.")
    return JudgedSet(missions, queries, judgements, synonyms)


def _mission(entry: dict) -> JudgedMission:
    country, _, city = entry["city"].partition(" ")
    return JudgedMission(
        key=entry["key"],
        country=country,
        city=city,
        type=entry["type"],
        organisation=entry["organisation"],
        kind=entry.get("kind", "association"),
        days_ago=entry["days_ago"],
        completeness=entry["completeness"],
        is_urgent=entry.get("urgent", False),
        texts={code: Written(*(" ".join(entry[code][part].split()) for part in Written._fields)) for code in LANGUAGES if code in entry},
    )


def _judgement(line: str) -> Judgement:
    query, _zero, mission, grade = line.split()
    if int(grade) not in GRADES:
        raise ValueError(f"No such grade: {line}")
    return Judgement(query, mission, int(grade))


def _check(what: str, keys: list[str], judged: set[str], *, all_used: bool) -> None:
    if len(set(keys)) < len(keys):
        raise ValueError(f"Two {what} share a key.")
    if strangers := judged - set(keys):
        raise ValueError(f"Judgements name {what} that are not there: {sorted(strangers)}")
    if all_used and (unjudged := set(keys) - judged):
        raise ValueError(f"These {what} have no judgement: {sorted(unjudged)}")
