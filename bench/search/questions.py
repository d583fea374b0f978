"""What is asked: visitors' questions of every kind, no two alike, and what they have typed of a name when suggestions are asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import islice
from random import Random

from search.documents import Document
from search.months import ANY_MONTH
from search.parameters import Parameters
from search.query import MissionQuery
from search.stay import Stay

from .missions import Missions
from .vocabulary import COMMON, EVERYDAY, vocabulary

KNOWN = 1500
"""Missions that are asked for: those that the smallest table has."""
HUB_SHARE = 1 / 3
NUMBERS_OF_FACETS = (0, 1, 2, 3), (50, 25, 15, 10)
STAY_SHARE = 0.15


class Kind(StrEnum):
    """Of a question's text."""

    COMMON = "a common word"
    EVERYDAY = "an everyday word"
    SEVERAL = "two or three words"
    NONE = "no text"


SHARES = {Kind.COMMON: 20, Kind.EVERYDAY: 35, Kind.SEVERAL: 30, Kind.NONE: 15}


@dataclass(frozen=True)
class Question:
    kind: Kind
    query: MissionQuery

    @property
    def has_facets(self) -> bool:
        return bool(self.query.facets)

    @property
    def is_on_hub(self) -> bool:
        return self.query.portal_id is None


def questions(missions: Missions, count: int, seed: int) -> list[Question]:
    """So many, all different."""
    random, found = Random(seed), dict[str, Question]()  # noqa: S311 - the same questions at each run
    while len(found) < count:
        question = _question(missions, random)
        found.setdefault(repr(question), question)
    return list(found.values())


def prefixes(missions: Missions, count: int) -> list[MissionQuery]:
    """The first two to six letters of words in titles, and of names of cities and organisations."""
    random = Random(7)  # noqa: S311
    return list(islice(_prefixes(missions, random), count))


def common_words_with_facets(missions: Missions, count: int) -> list[MissionQuery]:
    """A common word and three facets, on the hub and on portals in turn."""
    random, found = Random(11), dict[str, MissionQuery]()  # noqa: S311
    while len(found) < count:
        query = _query(missions, random, Kind.COMMON, 3, on_hub=len(found) % 2 == 0, stay=None)
        found.setdefault(repr(query), query)
    return list(found.values())


def _question(missions: Missions, random: Random) -> Question:
    [kind] = random.choices(list(SHARES), list(SHARES.values()))
    [facets] = random.choices(*NUMBERS_OF_FACETS)
    stay = _stay(random, missions.today) if random.random() < STAY_SHARE else None
    return Question(kind, _query(missions, random, kind, facets, on_hub=random.random() < HUB_SHARE, stay=stay))


def _query(missions: Missions, random: Random, kind: Kind, facets: int, *, on_hub: bool, stay: Stay | None) -> MissionQuery:
    """Asked by somebody who has a certain mission in mind: so that, unless dates or its state forbid it, something is found."""
    while True:
        document = missions.document(random.randrange(KNOWN))
        if (text := _text(random, kind, document)) is not None:
            break
    portal = next(world.portal for world in missions.portals if world.portal.pk == document.portal_id)
    parameters = Parameters(
        text,
        _facets(missions, random, facets, document, on_hub=on_hub),
        stay.start if stay else None,
        stay.end if stay else None,
    )
    return parameters.to_query(missions.hub if on_hub else portal, missions.today, portal.languages[0])


def _text(random: Random, kind: Kind, document: Document) -> str | None:
    """None where the mission has no such words."""
    language, text = next(iter(document.texts.items()))
    held = f"{text.title} {text.summary} {text.body}".lower().replace(".", "").split()
    common, everyday = ([word for word in held if word in _asked_for(language, ranks)] for ranks in ("common", "everyday"))
    match kind:
        case Kind.COMMON:
            return random.choice(common) if common else None
        case Kind.EVERYDAY:
            return random.choice(everyday) if everyday else None
        case Kind.SEVERAL:
            words = dict.fromkeys([*random.sample(common, min(1, len(common))), *random.sample(everyday, min(2, len(everyday)))])
            return " ".join(list(words)[: random.choice((2, 2, 3))]) if len(words) > 1 else None
    return ""


@cache
def _asked_for(language: str, ranks: str) -> frozenset[str]:
    return frozenset(vocabulary(language).asked_for(COMMON if ranks == "common" else EVERYDAY))


def _facets(missions: Missions, random: Random, count: int, document: Document, *, on_hub: bool) -> dict[str, tuple[str, ...]]:
    """Values of the mission; of one facet in four, another mission's besides."""
    codes = random.sample(["domain", "modality", "skill", "language", "month", "country" if on_hub else "city"], count)
    other = missions.document(random.randrange(KNOWN))
    facets: dict[str, tuple[str, ...]] = {}
    for code in codes:
        values = [*document.facets[code][:1], *(other.facets[code][:1] if random.random() < 0.25 else ())]
        facets[code] = tuple(dict.fromkeys(value for value in values if value != ANY_MONTH))
    return {code: values for code, values in facets.items() if values}


def _stay(random: Random, today: date) -> Stay:
    start = today + timedelta(days=random.randrange(5, 150))
    return Stay(start, start + timedelta(days=random.choice((6, 13, 20, 30))))


def _prefixes(missions: Missions, random: Random) -> Iterator[MissionQuery]:
    while True:
        [world] = random.choices(missions.portals, cum_weights=missions.portal_weights)
        names = [
            *(territory.name_in("fr") for territory in world.territories[:3]),
            *(organisation.name for organisation in world.organisations[:1]),
            *missions.document(random.randrange(KNOWN)).texts.popitem()[1].title.split(),
        ]
        typed = random.choice(names)[: random.randrange(2, 7)].strip()
        if len(typed) >= 2:
            portal = missions.hub if random.random() < HUB_SHARE else world.portal
            yield Parameters(typed).to_query(portal, missions.today, world.portal.languages[0])
