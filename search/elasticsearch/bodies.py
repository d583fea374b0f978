"""From a row of the search table to what the index is told of it."""

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
        **_texts(document),
    }
    return {name: value for name, value in fields.items() if value not in (None, [], {}, "")}


def _texts(document: SearchDocument) -> dict[str, dict[str, str]]:
    """Each language's own text under its own stemmer, and the keywords, which are in no language, under every one."""
    keywords = plain(document.keywords, "")
    texts = {}
    for language in TEXT_CONFIGS:
        shown = document.texts.get(language, {})
        fields = {name: plain(shown.get(name, ""), language) for name in ("title", "summary")}
        fields["body"] = plain(document.bodies.get(language, ""), language)
        fields["keywords"] = as_read_in(keywords, language)
        texts[language] = {name: words for name, words in fields.items() if words}
    return texts
