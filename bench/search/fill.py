"""Filling the search table to a number of rows: the first missions one by one, as a publication writes them, the others from those.

Of the many, each has title, place and facets of one of the first and the
text of another in the same languages: all differ, and none costs more than a copy. Wants the portals of the bench's network.
"""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from django.db import connection
from django.utils import timezone

from search.documents import write_documents
from search.models import SearchDocument

from .missions import FIRST_ID, Missions

FIRST = 20_000
"""Missions that are made word by word."""
BATCH = 500
STEP = 7919
"""How far the text comes from the title: prime, so that no pair meets twice."""
MANY = 50_000
"""From so many new rows on, indexes are made anew afterwards instead of row by row."""

TAKEN = (
    *("kind", "portal_id", "organisation_id", "is_tombstone", "keywords", "page_ids", "languages", "source_language", "card", "facets"),
    *("names", "is_on_hub", "is_open", "confirmed_on", "closes_at", "availability", "is_remote", "window", "slots", "weekdays"),
    *("shortest_stay", "notice_days", "deadline", "starts_on", "latitudes", "longitudes"),
)
COPIES = f"""
WITH known AS (
    SELECT id, languages, row_number() OVER (PARTITION BY languages ORDER BY object_id) - 1 AS place,
        count(*) OVER (PARTITION BY languages) AS others
    FROM network_search_searchdocument WHERE kind = 'mission' AND object_id >= %(first)s AND object_id < %(first)s + {FIRST}
)
INSERT INTO network_search_searchdocument ({", ".join(f'"{column}"' for column in TAKEN)},
    object_id, version, updated_at, published_at, is_urgent, completeness, texts, bodies, vector)
SELECT {", ".join(f'a."{column}"' for column in TAKEN)},
    a.object_id + %(copy)s * {FIRST}, nextval('network_search_version'), now(),
    LEAST(b.published_at - %(copy)s * interval '37 minutes', now()), b.is_urgent, b.completeness,
    (SELECT jsonb_object_agg(code, jsonb_build_object('title', a.texts -> code -> 'title', 'summary', b.texts -> code -> 'summary'))
        FROM unnest(a.languages) code),
    b.bodies, ts_filter(a.vector, '{{a,d}}') || ts_filter(b.vector, '{{b,c}}')
FROM network_search_searchdocument a
    JOIN known ka ON ka.id = a.id
    JOIN known kb ON kb.languages = ka.languages AND kb.place = (ka.place + %(copy)s::bigint * {STEP}) %% ka.others
    JOIN network_search_searchdocument b ON b.id = kb.id
WHERE a.object_id < %(first)s + %(count)s
"""  # noqa: S608 - of constants


def fill(size: int) -> None:
    """Add what is missing to a number of rows."""
    has = SearchDocument.objects.filter(is_tombstone=False).count()
    made = SearchDocument.objects.filter(kind="mission", object_id__gte=FIRST_ID).count()
    wanted = made + size - has
    missions = Missions(timezone.localdate())
    with _indexes_afterwards() if wanted - made >= MANY else nullcontext():
        for start in range(made, min(wanted, FIRST), BATCH):
            write_documents("mission", list(missions.documents(start, min(start + BATCH, wanted, FIRST))))
        with connection.cursor() as cursor:
            for start in range(FIRST, wanted, FIRST):
                if start + FIRST > made:
                    done = max(made - start, 0)
                    _copy(cursor, FIRST_ID, start // FIRST, min(FIRST, wanted - start), done)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE network_search_searchdocument")


def _copy(cursor, first: int, copy: int, count: int, done: int) -> None:
    statement = COPIES + ("AND a.object_id >= %(first)s + %(done)s" if done else "")
    cursor.execute(statement, {"first": first, "copy": copy, "count": count, "done": done})


@contextmanager
def _indexes_afterwards() -> Iterator[None]:
    """Without the table's indexes while the block runs."""
    with connection.schema_editor() as editor:
        for index in SearchDocument._meta.indexes:
            editor.remove_index(SearchDocument, index)
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '512MB'")
    with connection.schema_editor() as editor:
        for index in SearchDocument._meta.indexes:
            editor.add_index(SearchDocument, index)
    with connection.cursor() as cursor:
        cursor.execute("RESET maintenance_work_mem")
