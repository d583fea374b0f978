"""Words as an index holds them: read by a language's own stemmer.

The engines stem texts themselves. What both of them answer is marked here, and keywords, which are in no language, are stemmed here for the
index: with the Snowball of the generation that PostgreSQL 18 and Lucene 10 have, so that all three agree (tests/search/test_stems.py).
"""

import threading
from functools import lru_cache

import Stemmer

from .languages import STEMMERS, stop_words
from .words import plain


@lru_cache(maxsize=65_536)
def stem(word: str, language: str) -> str:
    """The stem of a plain word; nothing where it is a small word of the language."""
    return "" if word in stop_words(language) else _stemmer(language).stemWord(word)


def stems(text: str, language: str) -> list[str]:
    """The stems of a text's words in their order; small words leave an empty place."""
    return [stem(word, language) for word in plain(text, language).split()]


_of_thread = threading.local()


def _stemmer(language: str) -> Stemmer.Stemmer:
    """One per thread: they aren't made to be shared. What they remember is remembered above."""
    if not hasattr(_of_thread, language):
        setattr(_of_thread, language, Stemmer.Stemmer(STEMMERS[language], 0))
    return getattr(_of_thread, language)
