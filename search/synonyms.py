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
    """Expression → what means the same, from rows of (term, lines of meanings, both ways): both ways, each of a row stands for all."""
    found: dict[tuple[str, ...], dict[str, None]] = {}
    for term, means, both_ways in rows:
        group = list(dict.fromkeys(filter(None, (plain(words, "") for words in (term, *means.splitlines())))))
        for typed in group if both_ways else [plain(term, "")]:
            others = [other for other in group if other != typed]
            if typed and others:
                found.setdefault(synonym_key(typed.split()), {}).update(dict.fromkeys(others))
    return {key: tuple(others)[:MOST_ALTERNATIVES] for key, others in found.items()}


def announce_change() -> None:
    """The next search of every process reads the list anew."""
    stamps.renew(STAMP)
