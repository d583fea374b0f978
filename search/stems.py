"""Words as an index holds them: read by a language's own stemmer.

PostgreSQL stems texts itself. What Elasticsearch holds and is asked for is stemmed here, and so is what is marked in the passages of
either: with the Snowball of the generation that PostgreSQL 18 has, so that the engines find the same (tests/search/test_stems.py). The
words of a text are few and come again and again: to look them up costs a twentieth of having Elasticsearch stem each of them anew.
"""

import threading
from functools import cache, lru_cache

import Stemmer

from .languages import STEMMERS, TEXT_CONFIGS, stop_words
from .words import Remembering, plain_piece

GAP = "_"
"""Stands in the place of a small word: nobody finds it, and the others stay as far apart as they were written. No word looks like it."""


@lru_cache(maxsize=65_536)
def stem(word: str, language: str) -> str:
    """The stem of a plain word; nothing where it is a small word of the language."""
    return "" if word in stop_words(language) else _stemmer(language).stemWord(word)


def stemmed(text: str, language: str) -> str:
    """The stems of a text's words in their order, between single spaces; small words leave a gap."""
    return " ".join(filter(None, map(_pieces(language).__getitem__, text.split())))


def stems(text: str, language: str) -> list[str]:
    """The same one by one; in the place of a small word nothing."""
    return ["" if each == GAP else each for each in stemmed(text, language).split()]


def stemmed_in_all_languages(text: str) -> str:
    """The same for a text in no language: in each place what any language reads there, like “mairi|mairie”."""
    return " ".join(filter(None, map(_in_all_languages, text.split())))


@lru_cache(maxsize=65_536)
def _in_all_languages(written: str) -> str:
    places = zip(*(stems(written, language) for language in TEXT_CONFIGS), strict=True)
    return " ".join("|".join(filter(None, dict.fromkeys(place))) or GAP for place in places)


class _Pieces(Remembering):
    """What stands between blanks → its stems."""

    def read(self, written: str) -> str:
        return " ".join(stem(word, self.language) or GAP for word in plain_piece(written, self.language).split())


@cache
def _pieces(language: str) -> _Pieces:
    return _Pieces(language)


def version() -> dict[str, object]:
    """What decides how words are stemmed, besides this code: an index that was made with another version is made anew."""
    return {"snowball": Stemmer.version(), "small words": {language: sorted(stop_words(language)) for language in TEXT_CONFIGS}}


_of_thread = threading.local()


def _stemmer(language: str) -> Stemmer.Stemmer:
    """One per thread: they aren't made to be shared. What they remember is remembered above."""
    if not hasattr(_of_thread, language):
        setattr(_of_thread, language, Stemmer.Stemmer(STEMMERS[language], 0))
    return getattr(_of_thread, language)
