"""What the index holds and how its texts are read. Another mapping has another fingerprint: `rebuild_search` then fills a new index."""

import hashlib
import json
from typing import Any

from ..languages import STEMMERS, stop_words
from . import bundles

BEGINNINGS = {"min_chars": 2, "max_chars": 5}
"""Letters of a word's beginnings that are kept for suggestions; a longer beginning is begun by few words, which are looked up."""

DAY = {"type": "date", "format": "strict_date"}
DAYS = {"type": "date_range", "format": "strict_date"}


REFRESH_INTERVAL = "500ms"
FILLING = {"refresh_interval": "-1", "translog": {"durability": "async"}}
"""While an index is filled, nobody reads it, and nothing is promised of it: before it answers, all of it is written to disk."""
FILLED = {"refresh_interval": REFRESH_INTERVAL, "translog.durability": "request"}


def index_settings() -> dict[str, Any]:
    """Texts arrive as plain words (search.words.plain): only small words and endings are left to take away."""
    return {
        "number_of_shards": 1,
        "auto_expand_replicas": "0-1",
        "refresh_interval": REFRESH_INTERVAL,
        # How long a late, older write finds the version of a delete: longer than any task that sends may live (CELERY_TASK_TIME_LIMIT).
        "gc_deletes": "1h",
        # The order of lists without a text: their first pages are read from the front of the index.
        "sort": {"field": ["is_urgent", "published_at", "object_id"], "order": ["desc", "desc", "desc"]},
        "analysis": {
            "filter": {
                **{f"stop_{code}": {"type": "stop", "stopwords": sorted(stop_words(code))} for code in STEMMERS},
                # The family of stemmers that PostgreSQL has, too: both engines find the same words.
                **{f"stem_{code}": {"type": "snowball", "language": name.capitalize()} for code, name in STEMMERS.items()},
            },
            "analyzer": {
                **{code: _analyzer(f"stop_{code}", f"stem_{code}") for code in STEMMERS},
                "words": _analyzer(),
            },
        },
    }


def mappings() -> dict[str, Any]:
    """Strict: what is not named here is refused. The source isn't kept: rows are shown from the table, and indexes are filled from it."""
    return {
        "dynamic": "strict",
        "_source": {"enabled": False},
        "properties": {
            "kind": {"type": "keyword"},
            "object_id": {"type": "long"},
            "portal": {"type": "keyword"},
            "organisation": {"type": "keyword"},
            "facets": {"type": "keyword"},
            **{field: {"type": "keyword", "index": False, "eager_global_ordinals": True} for field in bundles.fields()},
            "is_on_hub": {"type": "boolean"},
            "is_open": {"type": "boolean"},
            "is_urgent": {"type": "boolean"},
            "completeness": {"type": "byte"},
            "published_at": {"type": "date"},
            "confirmed_on": DAY,
            "closes_at": {"type": "date"},
            "places": {"type": "geo_point"},
            # My stay: see search.elasticsearch.stays.
            "fits_always": {"type": "boolean"},
            "deadline": DAY,
            "notice_days": {"type": "short"},
            "slots": DAYS,
            "shortest_stay": {"type": "short"},
            "arrive_by": DAY,
            "leave_after": DAY,
            **{f"weekday_{weekday}": DAYS for weekday in range(7)},
            "starts": {"type": "long", "index": False},
            # Suggestions.
            "names": {"type": "text", "analyzer": "words", "index_prefixes": BEGINNINGS, "index_options": "docs", "norms": False},
            "name": {"type": "keyword", "doc_values": False},
            **{code: {"properties": _texts(code)} for code in STEMMERS},
            # In no language: each word is kept as every language reads it (search.elasticsearch.bodies).
            "keywords": _text("words"),
        },
    }


def fingerprint() -> str:
    """Says whether an index was made by this very code."""
    described = json.dumps([index_settings(), mappings()], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(described.encode()).hexdigest()


def _analyzer(*filters: str) -> dict[str, Any]:
    return {"type": "custom", "tokenizer": "whitespace", "filter": list(filters)}


def _texts(language: str) -> dict[str, Any]:
    """`text` holds all, title and summary too: it says whether a document answers, the others how well. Only it knows places of words."""
    return {
        "title": _text(language) | {"index_options": "docs"},
        "summary": _text(language) | {"index_options": "docs"},
        "text": _text(language),
    }


def _text(analyzer: str) -> dict[str, Any]:
    """A text counts by where it stands, not by how often or how rare its words are."""
    return {"type": "text", "analyzer": analyzer, "norms": False, "similarity": "boolean"}
