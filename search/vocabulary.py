"""The words of public texts, from which misspelt ones are corrected: of titles, of summaries, and of bodies, which nothing else lists.

They are learned beside publications, not in them: two that bring the same new word would wait for each other. Words are written in their
order, so that two tasks that write the same ones take turns. A word that is in no text any more does no harm until the night, when all are
counted: a correction that finds nothing is not made.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from countries.models import Portal

from .models import KnownWord, SearchDocument
from .words import NAMES, plain

SHORTEST, LONGEST = 5, 40
"""Letters of a word: shorter ones are near to too many others."""
MOST = 300_000
"""Words that are kept: those in the most documents."""
BATCH = 1000
"""Documents read, or words written, at a time."""


def learn_words(since: datetime) -> int:
    """Add the words of documents that were written since; returns how many documents those were."""
    count = 0
    for documents in _in_batches(SearchDocument.objects.filter(updated_at__gte=since)):
        count += len(documents)
        words: set[str] = set().union(*(_words(*texts) for texts in documents))
        KnownWord.objects.bulk_create(map(KnownWord, sorted(words)), batch_size=BATCH, ignore_conflicts=True)
    return count


def count_words() -> None:
    """Make the list what the texts hold now."""
    counts: Counter[str] = Counter()
    for documents in _in_batches(SearchDocument.objects.all()):
        for texts in documents:
            counts.update(_words(*texts))
    there, known = dict(counts.most_common(MOST)), dict(KnownWord.objects.values_list("word", "documents"))
    changed = (KnownWord(word, count) for word, count in sorted(there.items()) if known.get(word) != count)
    KnownWord.objects.bulk_create(changed, batch_size=BATCH, update_conflicts=True, unique_fields=["word"], update_fields=["documents"])
    gone = sorted(known.keys() - there)
    for start in range(0, len(gone), BATCH):
        KnownWord.objects.filter(word__in=gone[start : start + BATCH]).delete()


def _in_batches(documents: QuerySet[SearchDocument]) -> Iterator[list[tuple[Mapping[str, Any], Mapping[str, str]]]]:
    """Texts and bodies of those that are on a public portal."""
    public = documents.filter(is_tombstone=False, portal__status__in=Portal.PUBLIC_STATUSES)
    rows, last = public.order_by("pk").values_list("texts", "bodies", "pk"), 0
    while batch := list(rows.filter(pk__gt=last)[:BATCH]):
        yield [row[:2] for row in batch]
        last = batch[-1][2]


def _words(texts: Mapping[str, Any], bodies: Mapping[str, str]) -> set[str]:
    """Each once, folded like the words of names."""
    written: Iterable[str] = (*(part for text in texts.values() for part in text.values()), *bodies.values())
    return {word for text in written for word in plain(text, NAMES).split() if SHORTEST <= len(word) <= LONGEST and word.isalpha()}
