"""The PostgreSQL engine: reads the search table itself, so that what was committed is found.

Two queries, whatever the number of portals, cities, missions or facets: one for the total and all counts, one for the hits.
Statements are put together from fixed pieces; everything that a person typed travels as a parameter.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection
from django.utils import timezone

from countries.models import PortalStatus, Verification

from ..passages import PassageFinder
from ..query import FoundDocument, Hit, MissionQuery, SearchResults, Sort
from ..rules import UNCONFIRMED_AFTER, WEIGHTS
from ..words import typed_words
from .postgres_pieces import Piece, distance, fits, matches_text, next_start, relevance

COUNTED = 5_000
"""Matches that are counted; where there are more, the page says so. The whole network at once is Elasticsearch's work."""
RANKED = 1000
"""Ranking reads the words of each match: the newest thousand are ranked, the rest follow by date."""

_MATCHES = "*"
"""Names the count of all that was asked but for the facets, where a facet's value stands else."""
_TABLE = "network_search_searchdocument d"
_COLUMNS = ", ".join(f'd."{"id" if name == "pk" else name}"' for name in FoundDocument._fields)
"""What a hit is read with; the heavy columns stay where they are."""
_WIDTH = len(FoundDocument._fields)
_JSON = [FoundDocument._fields.index(name) for name in ("texts", "page_ids", "card")]
_ORDERED_BY = "d.id, d.object_id, d.published_at, d.availability, d.starts_on, d.slots"


@dataclass
class _Where:
    """Conditions joined by AND, with their parameters in the same order."""

    clauses: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)

    def add(self, clause: str, *parameters: Any) -> None:
        self.clauses.append(clause)
        self.parameters += parameters

    def add_piece(self, piece: Piece) -> None:
        self.add(piece.sql, *piece.parameters)

    def __str__(self) -> str:
        return " AND ".join(f"({clause})" for clause in self.clauses)


def _visible(query: MissionQuery) -> _Where:
    """What an anonymous visitor of this portal, or of the hub, may find now. Whether a portal answers at all, its resolver says."""
    where = _Where()
    where.add("NOT d.is_tombstone")
    if query.portal_id is None:
        # Said of the few that are not live: nearly all are, and reading their rows portal by portal would only be a detour.
        where.add("d.portal_id <> ALL (ARRAY(SELECT id FROM countries_portal WHERE status <> %s))", PortalStatus.LIVE)
        where.add("d.is_on_hub")
    else:
        where.add("d.portal_id = %s", query.portal_id)
    where.add(
        "NOT EXISTS (SELECT 1 FROM countries_organisation o WHERE o.id = d.organisation_id AND o.verification = %s)",
        Verification.SUSPENDED,
    )
    return where


def _open(query: MissionQuery) -> _Where:
    """What is said of missions only: neither closed nor over nor forgotten by who published it."""
    where = _Where()
    where.add("d.is_open")
    where.add("d.closes_at IS NULL OR d.closes_at > %s", timezone.now())
    where.add("d.confirmed_on >= %s", query.today - UNCONFIRMED_AFTER)
    return where


class PostgresEngine:
    """Answers from `search.SearchDocument`."""

    def search(self, query: MissionQuery) -> SearchResults:
        if not query.counts_total:
            hits = self._hits(query)
            return SearchResults(hits, len(hits))
        total, counts = self._counts(query) if query.counts_facets else (self._total(query), {})
        if total is None:
            total = self._total(query)
        hits = self._hits(query) if query.per_page and total > query.offset else []
        return SearchResults(hits, min(total, COUNTED), counts, is_capped=total > COUNTED)

    def search_others(self, query: MissionQuery, limit: int) -> list[Hit]:
        if not query.wanted:
            return []
        where = _visible(query)
        where.add("d.kind <> 'mission'")
        where.add_piece(matches_text(query))
        rank, body = relevance(query), _body(query)
        statement = (
            f"SELECT {_COLUMNS}, NULL, {body.sql} FROM {_TABLE} WHERE {where} ORDER BY {rank.sql} DESC, d.kind, d.object_id LIMIT %s"
        )
        return _read_hits(statement, [*body.parameters, *where.parameters, *rank.parameters, limit], _passages(query))

    def suggest(self, query: MissionQuery, limit: int) -> list[Hit]:
        words = typed_words(query.text)
        if not words:
            return []
        where = _visible(query)
        where.add(f"d.kind <> 'mission' OR ({_open(query)})", *_open(query).parameters)
        for word in words:
            where.add("d.names LIKE %s", f"% {word}%")
        statement = (
            f"SELECT {_COLUMNS} FROM (SELECT *, row_number() OVER (PARTITION BY d.kind ORDER BY NOT starts_with(d.names, %s),"
            f" d.is_urgent DESC, d.published_at DESC, d.object_id DESC) AS place FROM {_TABLE} WHERE {where}) d"
            " WHERE place <= %s ORDER BY d.kind, place"
        )
        return _read_hits(statement, [" " + " ".join(words), *where.parameters, limit])

    # --- Conditions ---------------------------------------------------------------------------------------------------------------

    def _base(self, query: MissionQuery) -> _Where:
        """Everything but the facets."""
        where = _visible(query)
        where.add("d.kind = 'mission'")
        is_open = _open(query)
        where.add(str(is_open), *is_open.parameters)
        if query.organisation_id is not None:
            where.add("d.organisation_id = %s", query.organisation_id)
        if query.wanted:
            where.add_piece(matches_text(query))
        if query.urgent_only:
            where.add("d.is_urgent")
        if query.exclude_id is not None:
            where.add("d.object_id <> %s", query.exclude_id)
        if query.stay:
            for condition in fits(query.stay, query.today):
                where.add(*condition)
        if query.near and query.radius_km is not None:
            near = distance(query.near)
            where.add(f"{near.sql} <= %s", *near.parameters, query.radius_km)
        return where

    def _narrowed(self, query: MissionQuery) -> _Where:
        """Everything, the facets included."""
        where = self._base(query)
        for tokens in query.tokens.values():
            where.add("d.facets && %s::varchar[]", tokens)
        return where

    # --- Hits ----------------------------------------------------------------------------------------------------------------------

    def _hits(self, query: MissionQuery) -> list[Hit]:
        where, order = self._narrowed(query), self._order(query)
        away = distance(query.near) if query.near else Piece("NULL::float", [])
        if not query.wanted:
            statement = f"SELECT {_COLUMNS}, {away.sql} AS distance_km FROM {_TABLE} WHERE {where} ORDER BY {order.sql} LIMIT %s OFFSET %s"
            return _read_hits(statement, [*away.parameters, *where.parameters, *order.parameters, query.per_page, query.offset])

        # The matches first, by the index of words, and then their order: asked for the newest few, the planner would rather read the
        # words of one mission after the other until it has enough.
        placed = (
            f"WITH matches AS MATERIALIZED (SELECT {_ORDERED_BY}, {away.sql} AS distance_km FROM {_TABLE} WHERE {where}),"
            f" placed AS (SELECT d.id, d.distance_km, row_number() OVER (ORDER BY {order.sql}) AS place FROM matches d"
            " ORDER BY place LIMIT %s OFFSET %s)"
        )
        parameters = [*away.parameters, *where.parameters, *order.parameters]
        if query.sort != Sort.RELEVANCE:
            shown, parameters = "SELECT id, distance_km, place FROM placed", [*parameters, query.per_page, query.offset]
        else:
            rank = relevance(query)
            shown = (
                "SELECT d.id, placed.distance_km, row_number() OVER"
                f" (ORDER BY CASE WHEN place <= {RANKED} THEN {rank.sql} + {_WORTH} END DESC NULLS LAST, place) AS place"
                f" FROM placed JOIN {_TABLE} ON d.id = placed.id ORDER BY place LIMIT %s OFFSET %s"
            )
            reached = max(RANKED, query.offset + query.per_page)
            parameters += [reached, 0, *rank.parameters, query.today, query.per_page, query.offset]
        body = _body(query)
        statement = (
            f"{placed}, shown AS MATERIALIZED ({shown}) SELECT {_COLUMNS}, shown.distance_km, {body.sql}"
            f" FROM shown JOIN {_TABLE} ON d.id = shown.id ORDER BY shown.place"
        )
        return _read_hits(statement, [*parameters, *body.parameters], _passages(query))

    @staticmethod
    def _order(query: MissionQuery) -> Piece:
        """Ends with the id in every case: no two missions share one, so that pages never repeat or skip any."""
        newest = "d.published_at DESC, d.object_id DESC"
        match query.sort:
            case Sort.RELEVANCE if not query.wanted:
                return Piece(f"d.is_urgent DESC, {newest}", [])
            case Sort.START:
                start = next_start(query.today)
                return Piece(f"{start.sql} ASC NULLS LAST, {newest}", start.parameters)
            case Sort.DISTANCE if query.near:
                return Piece(f"distance_km ASC NULLS LAST, {newest}", [])
        return Piece(newest, [])

    # --- Counts --------------------------------------------------------------------------------------------------------------------

    def _total(self, query: MissionQuery) -> int:
        """One more than COUNTED stands for any number beyond."""
        where = self._narrowed(query)
        with connection.cursor() as cursor:
            found = f"SELECT FROM {_TABLE} WHERE {where}"
            statement = f"WITH found AS MATERIALIZED ({found}) SELECT count(*) FROM (SELECT FROM found LIMIT {COUNTED + 1}) AS counted"
            cursor.execute(statement, where.parameters)
            return cursor.fetchone()[0]

    def _counts(self, query: MissionQuery) -> tuple[int | None, dict[str, dict[str, int]]]:
        """The total, and per facet and value the matches of everything else that was asked.

        Of more than COUNTED only so many are counted: the counts are then at least so large, and the total is None where a choice of
        facets would have to be counted among all.

        All that is found is planned for, and no more of it is read than is counted: planned for a few rows, PostgreSQL would read the table
        from its beginning, words and all, instead of the index of words.

        `missed` has a bit for each chosen facet that a document does not meet. It counts for a facet when it misses none, or only that
        facet itself: so a choice never takes its own alternatives to zero, and two choices still narrow each other.
        """
        where, chosen = self._base(query), query.tokens
        bits = [f"CASE WHEN d.facets && %s::varchar[] THEN 0 ELSE {1 << place} END" for place in range(len(chosen))]
        of_others = [
            f" UNION ALL SELECT token, count(*) FROM matches, unnest(facets) AS token"
            f" WHERE missed = {1 << place} AND starts_with(token, %s) GROUP BY token"
            for place in range(len(chosen))
        ]
        statement = (
            f"WITH found AS MATERIALIZED (SELECT d.facets, {' + '.join(bits) or '0'} AS missed FROM {_TABLE} WHERE {where}),"
            f" matches AS MATERIALIZED (SELECT * FROM found LIMIT {COUNTED + 1})"
            f" SELECT '' AS token, count(*) FROM matches WHERE missed = 0 UNION ALL SELECT '{_MATCHES}', count(*) FROM matches"
            f" UNION ALL SELECT token, count(*) FROM matches, unnest(facets) AS token WHERE missed = 0 GROUP BY token{''.join(of_others)}"
        )
        counts: dict[str, dict[str, int]] = {}
        total: int | None = 0
        matches = 0
        with connection.cursor() as cursor:
            cursor.execute(statement, [*chosen.values(), *where.parameters, *(f"{code}:" for code in chosen)])
            for token, count in cursor.fetchall():
                if not token:
                    total = count
                    continue
                if token == _MATCHES:
                    matches = count
                    continue
                code, _colon, value = token.partition(":")
                values = counts.setdefault(code, {})
                values[value] = values.get(value, 0) + count
        return None if chosen and matches > COUNTED else total, counts


def _read_hits(statement: str, parameters: list[Any], passages: PassageFinder | None = None) -> list[Hit]:
    """Rows of _COLUMNS, and of `distance_km`, `language` and `body` where they are asked for.

    Of twenty rows Django makes twenty models in more time than it takes to find them.
    """
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return [_hit(row, passages) for row in cursor.fetchall()]


def _hit(row: tuple[Any, ...], passages: PassageFinder | None) -> Hit:
    values, others = list(row[:_WIDTH]), row[_WIDTH:]
    for place in _JSON:
        values[place] = json.loads(values[place])
    document = FoundDocument(*values)
    distance_km, language, body = (*others, None, None, None)[:3]
    if passages is None:
        return Hit(document, distance_km)
    return Hit(document, distance_km, passages.passage(language, document.texts.get(language, {}).get("summary", ""), body))


def shown_hits(query: MissionQuery, found: Sequence[tuple[str, int]]) -> list[Hit]:
    """Of what another engine found (kind and id), in its order, that which a visitor may read now, as the table holds it."""
    if not found:
        return []
    where, is_open = _visible(query), _open(query)
    where.add(f"d.kind <> 'mission' OR ({is_open})", *is_open.parameters)
    body = _body(query)
    away = distance(query.near) if query.near else Piece("NULL::float", [])
    kinds, ids = (list(column) for column in zip(*found, strict=True))
    statement = (
        f"SELECT {_COLUMNS}, {away.sql} AS distance_km, {body.sql}"
        " FROM unnest(%s::text[], %s::bigint[]) WITH ORDINALITY AS found(kind, object_id, place)"
        f" JOIN {_TABLE} ON d.kind = found.kind AND d.object_id = found.object_id WHERE {where} ORDER BY found.place"
    )
    return _read_hits(statement, [*away.parameters, *body.parameters, kinds, ids, *where.parameters], _passages(query))


def _passages(query: MissionQuery) -> PassageFinder | None:
    return PassageFinder(query.wanted) if query.language and query.wanted else None


def _body(query: MissionQuery) -> Piece:
    """The body in the reader's language, else in the original's, and which it is; nothing where no passages are wanted."""
    if not (query.language and query.wanted):
        return Piece("NULL, NULL", [])
    language = "CASE WHEN d.texts ? %s THEN %s ELSE d.source_language END"
    return Piece(f"{language}, COALESCE(d.bodies ->> ({language}), '')", [query.language, query.language] * 2)


_WORTH = (
    f"(CASE WHEN d.is_urgent THEN {WEIGHTS.urgency} ELSE 0 END)::float"
    f" + {WEIGHTS.completeness} * d.completeness / 100.0"
    f" + {WEIGHTS.freshness} * exp(-GREATEST(%s::date - d.published_at::date, 0)::float / {WEIGHTS.freshness_days})"
)
