"""From a row of the search table to what the index is told of it."""

from functools import lru_cache
from typing import Any

from ..languages import TEXT_CONFIGS
from ..models import SearchDocument
from ..words import as_read_in, plain
from . import stays

LONGEST_NAME = 200
"""Letters of the name by which a suggestion that begins with the typed text comes first."""


def document_id(kind: str, object_id: int) -> str:
    return f"{kind}-{object_id}"


def body(document: SearchDocument) -> dict[str, Any]:
    """Every field of the mapping that says something of this row."""
    fields = {
        "kind": document.kind,
        "object_id": document.object_id,
        "portal": document.portal_id,
        "organisation": document.organisation_id,
        "facets": document.facets,
        "is_on_hub": document.is_on_hub,
        "is_open": document.is_open,
        "is_urgent": document.is_urgent,
        "completeness": document.completeness,
        "published_at": document.published_at,
        "confirmed_on": document.confirmed_on,
        "closes_at": document.closes_at,
        "places": [
            {"lat": latitude, "lon": longitude} for latitude, longitude in zip(document.latitudes, document.longitudes, strict=True)
        ],
        "names": document.names,
        "name": document.names.strip()[:LONGEST_NAME],
        **stays.described(document),
        "keywords": _keywords(document),
        **_texts(document),
    }
    return {name: value for name, value in fields.items() if value not in (None, [], {}, "")}


def _texts(document: SearchDocument) -> dict[str, dict[str, Any]]:
    """Each language's own text, for its own stemmer."""
    texts = {}
    for language in TEXT_CONFIGS:
        shown = document.texts.get(language, {})
        title, summary, body = (
            plain(words, language) for words in (shown.get("title", ""), shown.get("summary", ""), document.bodies.get(language, ""))
        )
        fields = {"title": title, "summary": summary, "text": [words for words in (title, summary, body) if words]}
        texts[language] = {name: words for name, words in fields.items() if words}
    return texts


def _keywords(document: SearchDocument) -> list[str]:
    """As they are, and beside them the words that one of the languages reads otherwise."""
    folded = plain(document.keywords, "")
    variants = dict.fromkeys(variant for word in folded.split() for variant in _variants(word))
    return [folded, *variants] if folded else []


@lru_cache(maxsize=65_536)
def _variants(word: str) -> tuple[str, ...]:
    return tuple(other for language in TEXT_CONFIGS if (other := as_read_in(word, language)) != word)
