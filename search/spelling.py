"""What a text that finds nothing may have meant: words that no document knows, replaced by the nearest that one does.

One way for all engines, and only where nothing was found: what is written right is never second-guessed.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from django.db import connection, transaction
from rapidfuzz.distance import DamerauLevenshtein

from countries.models import Portal

from .facets import all_labels
from .languages import TEXT_CONFIGS
from .synonyms import current_synonyms
from .vocabulary import SHORTEST
from .words import NAMES, Term, Wanted, plain

LONG = 8
"""Letters from which on two slips are forgiven rather than one."""
CANDIDATES = 50
"""Documents whose names, and words of texts, that are looked through for each unknown word."""
MOST_UNKNOWN = 5
"""Words that are corrected: a text of which no document knows more is no slip of the finger, and each costs two questions."""
_WORD = re.compile(r"[^\W_]+")


def corrected(wanted: Wanted) -> str:
    """The text with its unknown words corrected; empty where there is nothing to correct. Phrases are taken at their word."""
    listed = {known for text in _listed_texts() for known in plain(text, NAMES).split()}
    unknown = _unknown(term.typed for term in wanted.terms if _may_be_misspelt(term) and plain(term.typed, NAMES) not in listed)
    better = {word: nearest for word in unknown[:MOST_UNKNOWN] if (nearest := _nearest(word, listed))}
    terms = [replace(term, alternatives=(better.get(term.typed, term.typed),)) for term in wanted.terms]
    return Wanted(tuple(terms)).text if better else ""


def as_written(text: str, sources: Iterable[str]) -> str:
    """The text with each of its words, which are folded, as one of the sources writes it, the first that has it: with its accents."""
    spellings: dict[str, str] = {}
    for word in (word for source in sources for word in _WORD.findall(unicodedata.normalize("NFC", source))):
        for folded in (plain(word, ""), plain(word, NAMES)):
            spellings.setdefault(folded, word.lower())
    return _WORD.sub(lambda match: spellings.get(match[0], match[0]), text)


def _may_be_misspelt(term: Term) -> bool:
    return not term.is_phrase and len(term.alternatives) == 1 and len(term.typed) >= SHORTEST and not any(map(str.isdigit, term.typed))


def _unknown(words: Iterable[str]) -> list[str]:
    """Those that no document holds in any language."""
    asked = list(dict.fromkeys(words))
    any_language = " || ".join(f"plainto_tsquery('{config}'::regconfig, word)" for config in TEXT_CONFIGS.values())
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT word FROM unnest(%s::text[]) AS word WHERE NOT EXISTS"
            f" (SELECT 1 FROM network_search_searchdocument d WHERE d.vector @@ ({any_language}))",
            [asked],
        )
        missing = {word for (word,) in cursor.fetchall()}
    return [word for word in asked if word in missing]


def _nearest(word: str, listed: Iterable[str]) -> str:
    """The known word with the fewest slips of the finger between the two, of equals the most frequent; empty where all are too far."""
    word = plain(word, NAMES)
    counts = Counter(known for names in _similar_names(word) for known in names.split())
    counts.update(_similar_words(word))
    counts.update(listed)
    most = 1 if len(word) < LONG else 2
    near = {
        known: distance
        for known in counts
        if len(known) >= SHORTEST and (distance := DamerauLevenshtein.distance(word, known, score_cutoff=most)) <= most
    }
    return min(near, key=lambda known: (near[known], known[0] != word[0], -counts[known], known), default="")


def _listed_texts() -> Iterator[str]:
    """What editors and the taxonomy name: labels, and synonyms with what they mean."""
    yield from all_labels()
    for expression, others in current_synonyms().items():
        yield from (*expression, *others)


def _similar_names(word: str) -> list[str]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.word_similarity_threshold', '0.35', true)")
        cursor.execute(
            "SELECT names FROM network_search_searchdocument d JOIN countries_portal p ON p.id = d.portal_id AND p.status = ANY (%s)"
            " WHERE NOT is_tombstone AND %s <%% names ORDER BY %s <<-> names LIMIT %s",
            [list(Portal.PUBLIC_STATUSES), word, word, CANDIDATES],
        )
        return [names for (names,) in cursor.fetchall()]


def _similar_words(word: str) -> dict[str, int]:
    """Words of texts, with the number of documents that hold them."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.similarity_threshold', '0.25', true)")
        cursor.execute(
            "SELECT word, documents FROM network_search_knownword WHERE word %% %s ORDER BY word <-> %s, documents DESC LIMIT %s",
            [word, word, CANDIDATES],
        )
        return dict(cursor.fetchall())
