"""Words as the network's texts have them: those of the demo and of the judged set, the most frequent first, with a long rare tail.

Texts are drawn from them by Zipf's law, so that an index of a million missions has the few words that are everywhere, the many that
are rare, and a dictionary that goes on growing. Nothing here knows of Django.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random

from bench.relevance.judged import LANGUAGES, judged_set
from search.languages import stop_words
from search.words import plain
from sites.demo.portals import PORTALS

SIZE = 20_000
FLATTENED = 2.7
"""Of Zipf's law: the very first words are not as far above the others as the law alone would have them (Mandelbrot)."""
COMMON, EVERYDAY = slice(0, 150), slice(150, 3000)
"""Ranks: a common word stands in one mission of ten or more, an everyday word in one of ten to three hundred."""
SHORTEST = 4
"""Letters of a word that somebody would search for."""

_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Vocabulary:
    """A language's words, the most frequent first."""

    language: str
    words: tuple[str, ...]
    cumulative: tuple[float, ...]

    def draw(self, random: Random, count: int) -> list[str]:
        return random.choices(self.words, cum_weights=self.cumulative, k=count)

    def asked_for(self, ranks: slice) -> list[str]:
        """Those of these ranks that say something."""
        small = stop_words(self.language)
        return [word for word in self.words[ranks] if len(word) >= SHORTEST and plain(word, "") not in small]


@cache
def vocabulary(language: str) -> Vocabulary:
    words = [word for word, _count in _counts()[language].most_common(SIZE)]
    words += _spliced(words, SIZE - len(words), Random(language))  # noqa: S311 - the same words at each run
    weights = accumulate(1 / (rank + FLATTENED) for rank in range(len(words)))
    return Vocabulary(language, tuple(words), tuple(weights))


def _spliced(words: list[str], count: int, random: Random) -> list[str]:
    """Rare words that look like the language's own: the beginning of one and the end of another."""
    long, known, made = [word for word in words if len(word) >= SHORTEST], set(words), []
    while len(made) < count:
        first, second = random.choice(long), random.choice(long)
        word = first[: (len(first) + 1) // 2] + second[len(second) // 2 :]
        if word not in known:
            known.add(word)
            made.append(word)
    return made


@cache
def _counts() -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {language: Counter() for language in LANGUAGES}
    for language, text in _texts():
        counts[language].update(_WORD.findall(_TAG.sub(" ", text).lower()))
    return counts


def _texts() -> Iterator[tuple[str, str]]:
    for portal in PORTALS:
        for mission in portal.content.missions:
            for language, text in mission.texts.items():
                yield language, " ".join([text.title, text.summary, text.description, text.expected_result, *text.tasks])
    for judged in judged_set().missions:
        for language, written in judged.texts.items():
            yield language, " ".join(written)
