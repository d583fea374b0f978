"""Synonyms that central staff maintain: read with each query, so that a change applies to the next search, on every engine."""

from collections.abc import Iterable

from countries import stamps

from .models import Synonym
from .words import Synonyms, plain, synonym_key

STAMP = "search:synonyms"
MOST_ALTERNATIVES = 12
"""Of one expression; each makes every search for it dearer."""

_remembered: tuple[str, Synonyms] | None = None


def current_synonyms() -> Synonyms:
    """All synonyms, both ways where they go both ways. Read once per process and change: one cache reading per search."""
    global _remembered
    stamp = stamps.read(STAMP)
    if _remembered is None or _remembered[0] != stamp:
        _remembered = (stamp, read_synonyms(Synonym.objects.values_list("term", "means", "both_ways")))
    return _remembered[1]


def read_synonyms(rows: Iterable[tuple[str, str, bool]]) -> Synonyms:
    """Expression → what means the same, from rows of (term, lines of meanings, both ways)."""
    found: dict[tuple[str, ...], dict[str, None]] = {}
    for term, means, both_ways in rows:
        term = plain(term, "")
        for meaning in filter(None, (plain(line, "") for line in means.splitlines())):
            pairs = [(term, meaning), (meaning, term)] if both_ways else [(term, meaning)]
            for typed, other in pairs:
                if typed and typed != other:
                    found.setdefault(synonym_key(typed.split()), {})[other] = None
    return {key: tuple(others)[:MOST_ALTERNATIVES] for key, others in found.items()}


def announce_change() -> None:
    """The next search of every process reads the list anew."""
    stamps.renew(STAMP)
