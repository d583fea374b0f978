"""The piece of a text that answers a question, with the words marked that were asked for: the same whichever engine found it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from .languages import TEXT_CONFIGS
from .query import Passage
from .stems import stems
from .words import WORD, Remembering, Wanted, alternatives_in, said_in

LENGTH = 28
"""Words of a piece of the body."""
BEFORE = 12
"""Words among which a piece looks for the beginning of its sentence."""

_WORDS = re.compile(f"({WORD.pattern})")
_END = re.compile(r"[.!?…؟\n]")

Expression = tuple[str, ...]
"""Stems that stand one after the other; an empty one stands for any word."""


class PassageFinder:
    """Of one question, for all its hits."""

    def __init__(self, wanted: Wanted) -> None:
        self._expressions = {language: _expressions(wanted, language) for language in TEXT_CONFIGS}

    def passage(self, language: str, summary: str, body: str) -> Passage | None:
        """The summary where it holds a word that was asked for, else the body's best piece; none where neither does."""
        expressions = self._expressions.get(language)
        if not expressions:
            return None
        for text, is_whole in ((summary, True), (body, False)):
            gaps_and_words = _WORDS.split(text)
            marked = _marked(gaps_and_words[1::2], expressions, language)
            if marked:
                first, last = (0, len(gaps_and_words) // 2) if is_whole else _best_piece(gaps_and_words, marked)
                return Passage(language, _pieces(gaps_and_words, marked, first, last))
        return None


def _expressions(wanted: Wanted, language: str) -> dict[str, list[tuple[int, Expression]]]:
    """By their first stem: the number of the term, and the expression that stands for it."""
    found: dict[str, list[tuple[int, Expression]]] = {}
    for number, term in enumerate(said_in(wanted.terms, language)):
        for words in alternatives_in(term, language):
            expression = _without_empty_ends(stems(words, language))
            if expression:
                found.setdefault(expression[0], []).append((number, expression))
    return found


def _without_empty_ends(read: Sequence[str]) -> Expression:
    said = [place for place, stem in enumerate(read) if stem]
    return tuple(read[said[0] : said[-1] + 1]) if said else ()


def _marked(words: Sequence[str], expressions: dict[str, list[tuple[int, Expression]]], language: str) -> dict[int, int]:
    """The places of the words to be marked, each with the number of its term."""
    read = list(map(_stems_of(language).__getitem__, words))
    marked: dict[int, int] = {}
    if expressions.keys().isdisjoint(read):
        return marked
    for place in [place for place, stem in enumerate(read) if stem in expressions]:
        for number, expression in expressions[read[place]]:
            there = read[place : place + len(expression)]
            if len(there) == len(expression) and all(stem in ("", other) for stem, other in zip(expression, there, strict=True)):
                marked |= {place + offset: number for offset, stem in enumerate(expression) if stem}
    return marked


class _Stems(Remembering):
    """A word as it is written → its stem; of the rare one that is read as several words, the first that says something."""

    def read(self, word: str) -> str:
        return next(filter(None, stems(word, self.language)), "")


@cache
def _stems_of(language: str) -> _Stems:
    return _Stems(language)


def _best_piece(gaps_and_words: Sequence[str], marked: dict[int, int]) -> tuple[int, int]:
    """From which word to before which: where most of the terms stand together, from the beginning of a sentence if one is near."""
    places = sorted(marked)
    reach = LENGTH - BEFORE
    start = max(places, key=lambda place: len({marked[other] for other in places if place <= other < place + reach}))
    earliest = max(start - BEFORE, 0)
    first = next((place for place in range(start, earliest, -1) if _END.search(gaps_and_words[2 * place])), None)
    if first is None:
        first = 0 if earliest == 0 else start - BEFORE // 2
    return first, min(first + LENGTH, len(gaps_and_words) // 2)


def _pieces(gaps_and_words: Sequence[str], marked: dict[int, int], first: int, last: int) -> tuple[str, ...]:
    """Plain and marked pieces in turn, plain first: the words from the first to before the last, with what stands around them."""
    return tuple(_in_turn(gaps_and_words, marked, first, last))


def _in_turn(gaps_and_words: Sequence[str], marked: dict[int, int], first: int, last: int) -> Iterator[str]:
    """What ends a sentence before the piece is no part of it; what ends one behind it is."""
    plain = gaps_and_words[0] if first == 0 else ""
    for place in range(first, last):
        word, gap = gaps_and_words[2 * place + 1], gaps_and_words[2 * place + 2]
        if place in marked:
            yield from (plain, word)
            plain = gap
        else:
            plain += word + gap
    yield plain.rstrip()
