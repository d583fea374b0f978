"""The plain query that ours is measured against: what a tutorial would have a project ask, of an index made the ordinary way.

Each language's title, summary and body under Elasticsearch's own analyzer, eight facets in eight keyword fields, one shard; one request
for twenty hits and the ten most frequent values of each facet. It answers with less: counts of chosen facets are narrowed by themselves,
facets end after ten values, a word must stand in the texts, not among keywords, and nothing of a hit is read from the database.
"""

import json
from collections.abc import Iterator
from typing import Any

from django.db import connection
from django.utils import timezone
from elasticsearch import Elasticsearch

from search.models import SearchDocument
from search.query import MissionQuery
from search.rules import UNCONFIRMED_AFTER

NAME = "bench-plain"
ANALYZERS = {"fr": "french", "en": "english", "ar": "arabic", "pt": "portuguese"}
FACETS = ("country", "city", "domain", "type", "modality", "skill", "language", "organisation")
FIELDS = [f"{language}.{field}" for language in ANALYZERS for field in ("title", "summary", "body")]
BATCH = 2000
LONG_AGO, FAR_AWAY = "0001-01-01", "9999-12-31"

MAPPINGS: dict[str, Any] = {
    "properties": {
        **{key: {"type": "keyword"} for key in ("kind", "portal", "organisation_id", *FACETS)},
        **{key: {"type": "boolean"} for key in ("is_on_hub", "is_open", "is_urgent")},
        **{key: {"type": "date"} for key in ("published_at", "confirmed_on", "closes_at", "starts_on", "ends_on")},
        "object_id": {"type": "long"},
        **{
            language: {"properties": {key: {"type": "text", "analyzer": analyzer} for key in ("title", "summary", "body")}}
            for language, analyzer in ANALYZERS.items()
        },
    }
}

# The documents as lines of a bulk request, written by PostgreSQL.
_FACET_COLUMNS = ", ".join(
    f"'{code}', ARRAY(SELECT substr(f, {len(code) + 2}) FROM unnest(facets) f WHERE starts_with(f, '{code}:'))"  # noqa: S608 - of constants
    for code in FACETS
)
_LINES = f"""
SELECT id, jsonb_build_object('kind', kind, 'object_id', object_id, 'portal', portal_id, 'organisation_id', organisation_id,
    'is_on_hub', is_on_hub, 'is_open', is_open, 'is_urgent', is_urgent, 'published_at', published_at, 'confirmed_on', confirmed_on,
    'closes_at', closes_at, 'starts_on', COALESCE(starts_on, '{LONG_AGO}'),
    'ends_on', COALESCE(upper("window") - 1, (SELECT max(upper(slot)) - 1 FROM unnest(slots) slot), '{FAR_AWAY}'), {_FACET_COLUMNS})
    || (SELECT COALESCE(jsonb_object_agg(code, (texts -> code) || jsonb_build_object('body', bodies -> code)), '{{}}')
        FROM unnest(languages) code), kind || '-' || object_id
FROM network_search_searchdocument
"""  # noqa: S608 - of constants


def fill(client: Elasticsearch) -> None:
    """The index made anew from all rows."""
    client.options(ignore_status=404).indices.delete(index=NAME)
    client.indices.create(index=NAME, settings={"number_of_shards": 1, "number_of_replicas": 0}, mappings=MAPPINGS)
    last = 0
    while lines := list(_lines("WHERE id > %s AND NOT is_tombstone ORDER BY id LIMIT %s", [last, BATCH])):
        _send(client, lines)
        last = lines[-1][0]
    client.indices.refresh(index=NAME)


def update(client: Elasticsearch, object_ids: list[int]) -> None:
    """These missions as their rows are now; found within the index's refresh interval."""
    _send(client, list(_lines("WHERE kind = 'mission' AND object_id = ANY (%s)", [object_ids])))


def request(query: MissionQuery) -> dict[str, Any]:
    """A visitor's question as one request."""
    asked: dict[str, Any] = {"filter": list(_conditions(query))}
    if query.text:
        asked["must"] = {"multi_match": {"query": query.text, "fields": FIELDS, "operator": "and"}}
    return {
        "query": {"bool": asked},
        "sort": ["_score"] if query.text else [{"is_urgent": "desc"}, {"published_at": "desc"}],
        "size": query.per_page,
        "source": [f"{language}.{field}" for language in ANALYZERS for field in ("title", "summary")],
        "aggregations": {code: {"terms": {"field": code, "size": 10}} for code in FACETS},
    }


def _conditions(query: MissionQuery) -> Iterator[dict[str, Any]]:
    """The same visibility, facets and, roughly, dates."""
    yield {"term": {"kind": "mission"}}
    yield {"term": {"is_on_hub": True}} if query.portal_id is None else {"term": {"portal": query.portal_id}}
    yield {"term": {"is_open": True}}
    yield {"bool": {"must_not": {"range": {"closes_at": {"lte": timezone.now().replace(second=0, microsecond=0).isoformat()}}}}}
    yield {"range": {"confirmed_on": {"gte": (query.today - UNCONFIRMED_AFTER).isoformat()}}}
    for code, values in query.facets.items():
        if code in FACETS:
            yield {"terms": {code: list(values)}}
    if query.stay:
        yield {"range": {"starts_on": {"lte": query.stay.end.isoformat()}}}
        yield {"range": {"ends_on": {"gte": query.stay.start.isoformat()}}}


def _lines(where: str, parameters: list[Any]) -> list[tuple[int, str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(_LINES + where, parameters)
        return [(pk, json.dumps(document) if isinstance(document, dict) else document, name) for pk, document, name in cursor.fetchall()]


def _send(client: Elasticsearch, lines: list[tuple[int, str, str]]) -> None:
    operations: list[Any] = []
    for _pk, document, name in lines:
        operations += [{"index": {"_id": name}}, document]
    answer = client.bulk(index=NAME, operations=operations)
    if answer["errors"]:
        raise ValueError(next(item for item in answer["items"] if item["index"]["status"] >= 300))


def is_same_number(client: Elasticsearch) -> bool:
    return client.count(index=NAME)["count"] == SearchDocument.objects.filter(is_tombstone=False).count()
