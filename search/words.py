"""Words: how texts and queries are read, both the same way, before an engine stems them.

What reaches an engine are letters and digits between single spaces: accents folded, elisions and compounds taken apart (“l’hôpital”,
“Saint-Louis”, “santé/éducation”), and nothing in it that any query language could take for an operator.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

MAX_TEXT = 200
"""Characters of a query's text; the rest is cut."""

INVISIBLE = re.compile("[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
"""Soft hyphens, joiners and marks of direction, which come along when text is copied: they part no words."""
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+")
"""Accents, once letters are decomposed; Arabic vowel signs and the kashida."""
_GAPS = re.compile(r"[\W_]+")
_QUOTES = re.compile('["“”„«»]')

_ARABIC_ARTICLE = re.compile(r"\b(?:وال|بال|كال|فال|لل|ال)(?=\w{3})")
_PORTUGUESE_PLURALS = (
    (re.compile(r"oes\b"), "ao"),  # missões, missão
    (re.compile(r"(?<=\w{3})ais\b"), "al"),  # hospitais, hospital
    (re.compile(r"(?<=\w{3})eis\b"), "el"),  # papéis, papel
    (re.compile(r"(?<=\w{2})ens\b"), "em"),  # jovens, jovem
)


def _arabic(text: str) -> str:
    """The stemmer keeps the article of short words: « الصحة » must be found by « صحة »."""
    return _ARABIC_ARTICLE.sub("", text)


def _portuguese(text: str) -> str:
    """The stemmer knows these plurals with their accents only, some not at all."""
    for plural, singular in _PORTUGUESE_PLURALS:
        text = plural.sub(singular, text)
    return text


_BEFORE_STEMMING: dict[str, Callable[[str], str]] = {"ar": _arabic, "pt": _portuguese}


def plain(text: str, language: str) -> str:
    """The words of a text as the stemmer of a language should read them."""
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", INVISIBLE.sub("", text).casefold()))
    words = _GAPS.sub(" ", folded).strip()
    before_stemming = _BEFORE_STEMMING.get(language)
    return before_stemming(words) if before_stemming else words


@dataclass(frozen=True)
class Wanted:
    """What a query's text asks for: all of these words, and each of these phrases in its order. False if it holds no word at all."""

    words: str = ""
    phrases: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.phrases)


def read_query(text: str) -> Wanted:
    """What stands between quotes, of any kind, is a phrase; a quote that nothing closes counts for nothing."""
    *paired, last = _QUOTES.split(text[:MAX_TEXT])
    if len(paired) % 2:
        last = f"{paired.pop()} {last}"
    loose = " ".join([*paired[::2], last])
    phrases = tuple(phrase for phrase in paired[1::2] if plain(phrase, ""))
    return Wanted(loose if plain(loose, "") else "", phrases)
