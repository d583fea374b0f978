"""From a row of the search table to what the index is told of it."""

from typing import Any

from ..languages import TEXT_CONFIGS
from ..models import SearchDocument
from ..stems import stemmed, stemmed_in_all_languages
from . import bundles, stays

READ = (
    *("kind", "object_id", "portal_id", "organisation_id", "version", "is_tombstone", "texts", "bodies", "keywords", "facets", "names"),
    *("is_on_hub", "is_open", "is_urgent", "completeness", "published_at", "confirmed_on", "closes_at", "latitudes", "longitudes"),
    *("availability", "is_remote", "window", "slots", "weekdays", "shortest_stay", "notice_days", "deadline", "starts_on"),
)
"""Columns that a body is made of, and those that say what is to be done with it: a row here is a model or a named tuple of them."""
LONGEST_NAME = 40
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
        **bundles.signatures(document.facets),
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
        "keywords": stemmed_in_all_languages(document.keywords),
        **_texts(document),
    }
    return {name: value for name, value in fields.items() if value not in (None, [], {}, "")}


def _texts(document: SearchDocument) -> dict[str, dict[str, Any]]:
    """Each language's own text, as its own stemmer reads it."""
    texts = {}
    for language in filter(document.texts.__contains__, TEXT_CONFIGS):
        shown = document.texts[language]
        title, summary, body = (
            stemmed(words, language) for words in (shown.get("title", ""), shown.get("summary", ""), document.bodies.get(language, ""))
        )
        fields = {"title": title, "summary": summary, "text": [words for words in (title, summary, body) if words]}
        texts[language] = {name: words for name, words in fields.items() if words}
    return texts
