"""What the index holds and how its texts are read. Another mapping has another fingerprint: `rebuild_search` then fills a new index."""

import hashlib
import json
from typing import Any

from .. import stems
from ..languages import TEXT_CONFIGS
from ..stems import GAP
from . import bundles

BEGINNINGS = {"min_chars": 2, "max_chars": 5}
"""Letters of a word's beginnings that are kept for suggestions; a longer beginning is begun by few words, which are looked up."""

DAY = {"type": "date", "format": "strict_date"}
DAYS = {"type": "date_range", "format": "strict_date"}


REFRESH_INTERVAL = "500ms"
FILLING = {"refresh_interval": "-1", "translog": {"durability": "async"}, "merge": {"policy": {"segments_per_tier": 100}}}
"""While an index is filled, nobody reads it, and nothing is promised of it: before it answers, all of it is written to disk. Its segments
are merged once, afterwards, instead of again and again."""
FILLED = {"refresh_interval": REFRESH_INTERVAL, "translog.durability": "request", "merge.policy.segments_per_tier": None}


def index_settings() -> dict[str, Any]:
    """Texts arrive as stems between single spaces (search.stems): only the gaps that small words have left are taken away."""
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
                "gaps": {"type": "stop", "stopwords": [GAP]},
                # Each of several words in one place (“mairi|mairie”), all of them there.
                "places": {"type": "pattern_capture", "preserve_original": False, "patterns": ["([^|]+)"]},
            },
            "analyzer": {
                "words": {"type": "custom", "tokenizer": "whitespace", "filter": ["gaps"]},
                "places": {"type": "custom", "tokenizer": "whitespace", "filter": ["places", "gaps"]},
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
            **{code: {"properties": _texts()} for code in TEXT_CONFIGS},
            # In no language: each word is there as every language reads it.
            "keywords": _text() | {"analyzer": "places", "search_analyzer": "words"},
        },
    }


def fingerprint() -> str:
    """Says whether an index was made by this very code."""
    described = json.dumps([index_settings(), mappings(), stems.version()], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(described.encode()).hexdigest()


def _texts() -> dict[str, Any]:
    """`text` holds all, title and summary too: it says whether a document answers, the others how well. Only it knows places of words."""
    return {"title": _text() | {"index_options": "docs"}, "summary": _text() | {"index_options": "docs"}, "text": _text()}


def _text() -> dict[str, Any]:
    """A text counts by where it stands, not by how often or how rare its words are."""
    return {"type": "text", "analyzer": "words", "norms": False, "similarity": "boolean"}
