"""Words: how texts and queries are read, both the same way, before an engine stems them.

What reaches an engine are letters and digits between single spaces: accents folded, elisions and compounds taken apart (“l’hôpital”,
“Saint-Louis”, “santé/éducation”), and nothing in it that any query language could take for an operator.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from types import MappingProxyType

from .languages import all_stop_words, stop_words

MAX_TEXT = 200
"""Characters of a query's text; the rest is cut."""
MAX_TERMS = 16
"""Terms of a query; the rest is not asked for."""

_INVISIBLE_LETTERS = "\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
INVISIBLE = re.compile(f"[{_INVISIBLE_LETTERS}]+")
"""Soft hyphens, joiners and marks of direction, which come along when text is copied: they part no words."""
_MARKS_OF_LETTERS = "\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_MARKS = re.compile(f"[{_MARKS_OF_LETTERS}]+")
"""Accents, once letters are decomposed; Arabic vowel signs and the kashida."""
WORD = re.compile(rf"[^\W_][\w{_MARKS_OF_LETTERS}{_INVISIBLE_LETTERS}]*")
"""A word as it is written."""
_UNDIVIDED = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that are no letter and an accent for Unicode, though people type them so."""
_GAPS = re.compile(r"[\W_]+")
_QUOTES = re.compile('["“”„«»]')

_ARTICLES = "وال|بال|كال|فال|لل|ال"
_ARABIC_ARTICLE = re.compile(rf"\b(?:{_ARTICLES})(?=\w{{3}})")
_ARTICLE_OF_A_BEGINNING = re.compile(rf"\b(?:{_ARTICLES})(?=\w{{1,2}}$)")
"""Of a word that is being typed: `plain` cuts articles from whole words only."""
_FRENCH_FEMININES = (
    (re.compile(r"(?<=\w{2})ieres?\b"), "ier"),
    (re.compile(r"(?<=\w{2})trices?\b"), "teur"),
)
_PORTUGUESE_PLURALS = (
    (re.compile(r"oes\b"), "ao"),  # missões, missão
    (re.compile(r"(?<=\w{3})ais\b"), "al"),  # hospitais, hospital
    (re.compile(r"(?<=\w{3})eis\b"), "el"),  # papéis, papel
    (re.compile(r"(?<=\w{2})ens\b"), "em"),  # jovens, jovem
)


def _arabic(text: str) -> str:
    """The stemmer keeps the article of short words: « الصحة » must be found by « صحة »."""
    return _ARABIC_ARTICLE.sub("", text)


def _french(text: str) -> str:
    """The stemmer takes « infirmière » and « infirmiers », « directrice » and « directeur » for different words."""
    for feminine, masculine in _FRENCH_FEMININES:
        text = feminine.sub(masculine, text)
    return text


def _portuguese(text: str) -> str:
    """The stemmer knows these plurals with their accents only, some not at all."""
    for plural, singular in _PORTUGUESE_PLURALS:
        text = plural.sub(singular, text)
    return text


NAMES = "ar"
"""Names of all languages are read like Arabic: other scripts have no article that would be cut."""

_BEFORE_STEMMING: dict[str, Callable[[str], str]] = {"fr": _french, "ar": _arabic, "pt": _portuguese}


def plain(text: str, language: str) -> str:
    """The words of a text as the stemmer of a language should read them.

    Nothing of this crosses a blank: texts are read piece by piece, and pieces that come again are remembered.
    """
    return " ".join(filter(None, map(_pieces(language).__getitem__, text.split())))


class Remembering(dict[str, str]):
    """What is written → how a language reads it; what comes again is remembered, as far as memory is bounded.

    A dict that fills itself is the quickest look-up that Python has: texts hold millions of words, and few different ones.
    """

    LONGEST, MOST = 60, 50_000
    """Letters of what is remembered, and how many: some 5 MB."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, written: str) -> str:
        read = self.read(written)
        if len(written) <= self.LONGEST:
            if len(self) >= self.MOST:
                self.clear()
            self[written] = read
        return read

    def read(self, written: str) -> str:
        raise NotImplementedError


class _Pieces(Remembering):
    """What stands between blanks."""

    def read(self, written: str) -> str:
        return plain_piece(written, self.language)


@cache
def _pieces(language: str) -> _Pieces:
    return _Pieces(language)


def plain_piece(written: str, language: str) -> str:
    """What stands between two blanks, in plain words; nothing is remembered of it."""
    if written.isascii() and written.isalnum():
        return as_read_in(written.lower(), language)
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", INVISIBLE.sub("", written).casefold())).translate(_UNDIVIDED)
    return as_read_in(_GAPS.sub(" ", folded).strip(), language)


def as_read_in(words: str, language: str) -> str:
    """Plain words of any language as the stemmer of a language should read them."""
    before_stemming = _BEFORE_STEMMING.get(language)
    return before_stemming(words) if before_stemming else words


@dataclass(frozen=True)
class Term:
    """One of the things a query asks for: any of these alternatives will do, each a word or several in their order, folded.

    The first is what was typed; the others are its synonyms.
    """

    alternatives: tuple[str, ...]
    is_phrase: bool = False
    """Typed between quotes: neither its spelling nor its words are changed."""

    @property
    def typed(self) -> str:
        return self.alternatives[0]


@dataclass(frozen=True)
class Wanted:
    """What a query's text asks for: all of these terms. False if it holds no word at all."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def text(self) -> str:
        """What was typed, folded; the same for all ways to write the same query."""
        return " ".join(f'"{term.typed}"' if term.is_phrase else term.typed for term in self.terms)


Synonyms = Mapping[tuple[str, ...], Sequence[str]]
"""Folded words in the singular (`synonym_key`) → what means the same, folded."""


def read_query(text: str, synonyms: Synonyms = MappingProxyType({})) -> Wanted:
    """The terms of a query. What stands between quotes, of any kind, is a phrase; a quote that nothing closes counts for nothing."""
    *paired, last = _QUOTES.split(text[:MAX_TEXT])
    if len(paired) % 2:
        last = f"{paired.pop()} {last}"
    terms: list[Term] = []
    for loose, phrase in zip_longest(paired[::2], paired[1::2], fillvalue=""):
        terms += _loose_terms(loose, synonyms)
        if folded := plain(phrase, ""):
            terms.append(Term((folded,), is_phrase=True))
    terms += _loose_terms(last, synonyms)
    return Wanted(tuple(dict.fromkeys(terms))[:MAX_TERMS])


def _loose_terms(text: str, synonyms: Synonyms) -> Iterator[Term]:
    """Word by word, with the synonyms of the longest expression that begins there."""
    words = plain(text, "").split()
    longest = max(map(len, synonyms), default=1)
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            expression = words[place : place + length]
            if (others := synonyms.get(synonym_key(expression))) or length == 1:
                yield Term((" ".join(expression), *(others or ())))
                place += length
                break


def synonym_key(words: Iterable[str]) -> tuple[str, ...]:
    """How an expression is looked up: plurals in -s and -x find the singular, in whatever language."""
    return tuple(word[:-1] if len(word) > 3 and word[-1] in "sx" else word for word in words)


def telling_terms(wanted: Wanted) -> list[Term]:
    """The terms that say something in every language; all of them where none does."""
    small = all_stop_words()
    return [term for term in wanted.terms if term.typed not in small] or list(wanted.terms)


def enough_of(terms: Sequence[Term]) -> int:
    """How many of the terms a partial answer must hold: a third of them, at least one. Those that hold more come first."""
    return max(1, -(-len(terms) // 3))


def typed_words(text: str) -> list[str]:
    """The words of a text that is still being typed. Single letters, mostly elisions, begin too many names to say anything."""
    words = _ARTICLE_OF_A_BEGINNING.sub("", plain(text, NAMES)[:MAX_TEXT])
    return [word for word in words.split() if len(word) > 1][:MAX_TERMS]


def said_in(terms: Sequence[Term], language: str) -> list[Term]:
    """The terms that are more than small words of a language."""
    small = stop_words(language)
    return [term for term in terms if not small.issuperset(term.typed.split())]


def alternatives_in(term: Term, language: str) -> list[str]:
    """What may stand for a term in a language. An expression of which it keeps one word (“start up”) would find too much."""
    small = stop_words(language)
    others = [words for words in term.alternatives[1:] if " " not in words or len(set(words.split()) - small) > 1]
    return [term.typed, *others]
