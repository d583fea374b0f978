"""The languages of texts, and how both engines read them."""

from functools import cache
from pathlib import Path

TEXT_CONFIGS = {"fr": "network_french", "en": "network_english", "ar": "network_arabic", "pt": "network_portuguese"}
"""Language → PostgreSQL text search configuration: the language's stemmer after accents are folded (see the first migration)."""

STEMMERS = {"fr": "french", "en": "english", "ar": "arabic", "pt": "portuguese"}
"""Language → the name of its stemmer and of its list of stop words."""

_MORE_STOP_WORDS = {
    "fr": "les cet cette comme comment aussi plus tres chez entre pendant depuis vers",
    "ar": "في من على الى عن مع او ان هذا هذه التي الذي ما لا كل بعد قبل",
}
"""What the lists beside this module lack: the French one has no « les », Arabic has none at all."""

_STOP_WORDS = Path(__file__).parent / "stop_words"


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words of a language that say nothing by themselves, as texts hold them once accents are folded.

    Words with accents are left out: folded they would be others (“été” is the summer, too), and PostgreSQL, which folds before it looks
    into the same list, keeps them.
    """
    file = _STOP_WORDS / f"{STEMMERS[language]}.stop"
    words = file.read_text(encoding="utf-8").split() if file.exists() else []
    return frozenset(word for word in words if word.isascii()) | frozenset(_MORE_STOP_WORDS.get(language, "").split())


@cache
def all_stop_words() -> frozenset[str]:
    """Those of any language."""
    return frozenset().union(*(stop_words(language) for language in TEXT_CONFIGS))
