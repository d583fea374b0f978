"""The PostgreSQL engine: reads the search table itself, so that what was committed is found.

Two queries, whatever the number of portals, cities, missions or facets: one for the hits, one for the total and all counts.
Statements are put together from fixed pieces; everything that a person typed travels as a parameter.
"""

from dataclasses import dataclass, field
from typing import Any

from django.db import connection
from django.utils import timezone

from countries.models import PortalStatus, Verification

from ..languages import TEXT_CONFIGS
from ..models import Availability, SearchDocument
from ..query import Hit, MissionQuery, Point, SearchResults, Sort
from ..rules import UNCONFIRMED_AFTER, WEIGHTS
from ..stay import Stay

CANDIDATES = 1000
"""Ranking reads the text of each match: the newest thousand are ranked, the rest follow by date. 1 ms against 52 ms for a common
word among 100,000 missions."""

EARTH_RADIUS_KM = 6371.0


@dataclass
class _Where:
    """Conditions joined by AND, with their parameters in the same order."""

    clauses: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)

    def add(self, clause: str, *parameters: Any) -> None:
        self.clauses.append(clause)
        self.parameters += parameters

    def __str__(self) -> str:
        return " AND ".join(f"({clause})" for clause in self.clauses)


class PostgresEngine:
    """Answers from `search.SearchDocument`."""

    def search(self, query: MissionQuery) -> SearchResults:
        counts, total = self._counts(query)
        hits = self._hits(query) if total > query.offset else []
        return SearchResults(hits, total, counts)

    def search_others(self, query: MissionQuery, limit: int) -> list[Hit]:
        if not query.text:
            return []
        where = self._visible(query, missions=False)
        where.add(f"d.vector @@ {_TSQUERY}", *_tsquery_parameters(query.text))
        rows = self._documents(
            f"SELECT d.* FROM network_search_searchdocument d {_JOINS} WHERE {where}"
            f" ORDER BY ts_rank_cd(d.vector, {_TSQUERY}) DESC, d.id LIMIT %s",
            [*where.parameters, *_tsquery_parameters(query.text), limit],
        )
        return [Hit(document) for document in rows]

    # --- Conditions ---------------------------------------------------------------------------------------------------------------

    def _visible(self, query: MissionQuery, *, missions: bool = True) -> _Where:
        """What an anonymous visitor of this portal, or of the hub, may find now."""
        where = _Where()
        where.add("NOT d.is_tombstone")
        where.add("o.verification IS DISTINCT FROM %s", Verification.SUSPENDED)
        if query.portal_id is None:
            where.add("p.status = %s AND d.is_on_hub", PortalStatus.LIVE)
        else:
            where.add("d.portal_id = %s", query.portal_id)
        if not missions:
            where.add("d.kind <> 'mission'")
            return where
        where.add("d.kind = 'mission' AND d.is_open")
        where.add("d.closes_at IS NULL OR d.closes_at > %s", timezone.now())
        where.add("d.confirmed_on >= %s", query.today - UNCONFIRMED_AFTER)
        return where

    def _base(self, query: MissionQuery) -> _Where:
        """Everything but the facets."""
        where = self._visible(query)
        if query.organisation_id:
            where.add("d.organisation_id = %s", query.organisation_id)
        if query.text:
            where.add(f"d.vector @@ {_TSQUERY}", *_tsquery_parameters(query.text))
        if query.urgent_only:
            where.add("d.is_urgent")
        if query.exclude_id:
            where.add("d.object_id <> %s", query.exclude_id)
        if query.stay:
            self._add_stay(where, query.stay, query)
        if query.near and query.radius_km:
            where.add(f"{_DISTANCE} <= %s", *_distance_parameters(query.near), query.radius_km)
        return where

    @staticmethod
    def _add_stay(where: _Where, stay: Stay, query: MissionQuery) -> None:
        """The rule of `search.stay.fit`, in SQL."""
        first, last = max(stay.start, query.today), stay.end
        where.add("d.deadline IS NULL OR d.deadline >= %s", query.today)
        where.add("d.notice_days = 0 OR d.notice_days <= %s", (stay.start - query.today).days)
        if last < first:
            where.add("d.is_remote OR d.availability = %s", Availability.ANY_TIME)
            return
        stay_range = "daterange(%s, %s, '[]')"
        common = f"(COALESCE(d.window, '(,)'::daterange) * {stay_range})"
        where.add(
            "d.is_remote OR d.availability = %s"
            f" OR (d.availability = %s AND EXISTS (SELECT 1 FROM unnest(d.slots) slot WHERE slot <@ {stay_range}))"
            f" OR (d.availability = %s AND NOT isempty({common}) AND upper({common}) - lower({common}) >= GREATEST(d.shortest_stay, 1))"
            f" OR (d.availability = %s AND NOT isempty({common}) AND EXISTS ("
            f" SELECT 1 FROM generate_series(0, LEAST(upper({common}) - lower({common}), 7) - 1) AS day"
            f" WHERE (extract(isodow FROM lower({common}) + day)::int - 1) = ANY (d.weekdays)))",
            Availability.ANY_TIME,
            Availability.SLOTS,
            *(first, last),
            Availability.WINDOW,
            *(first, last) * 3,
            Availability.RECURRING,
            *(first, last) * 4,
        )

    # --- Hits ----------------------------------------------------------------------------------------------------------------------

    def _hits(self, query: MissionQuery) -> list[Hit]:
        where = self._base(query)
        for code, values in query.facets.items():
            where.add("d.facets && %s::varchar[]", [f"{code}:{value}" for value in values])
        distance, distance_parameters = ("NULL::float", [])
        if query.near:
            distance, distance_parameters = _DISTANCE, _distance_parameters(query.near)
        select = f"SELECT d.*, {distance} AS distance_km FROM network_search_searchdocument d {_JOINS} WHERE {where}"
        parameters = [*distance_parameters, *where.parameters]
        if query.text and query.sort == Sort.RELEVANCE:
            statement = (
                f"WITH candidates AS MATERIALIZED ({select} ORDER BY d.published_at DESC, d.id LIMIT {CANDIDATES + query.offset})"
                f" SELECT * FROM candidates d ORDER BY {_RELEVANCE} DESC, d.published_at DESC, d.id"
            )
            parameters += [*_tsquery_parameters(query.text), query.today]
        else:
            statement = f"{select} ORDER BY {_ORDERS[query.sort]}, d.id"
        rows = self._documents(f"{statement} LIMIT %s OFFSET %s", [*parameters, query.per_page, query.offset])
        return [Hit(document, document.distance_km) for document in rows]

    @staticmethod
    def _documents(statement: str, parameters: list[Any]) -> list[SearchDocument]:
        return list(SearchDocument.objects.raw(statement, parameters))

    # --- Counts --------------------------------------------------------------------------------------------------------------------

    def _counts(self, query: MissionQuery) -> tuple[dict[str, dict[str, int]], int]:
        """The total, and per facet and value the matches of everything else that was asked.

        `missed` names the chosen facets that a document does not meet. It counts for a facet when it misses none, or only that
        facet itself: so a choice never takes its own alternatives to zero, and two choices still narrow each other.
        """
        where = self._base(query)
        if not query.counts_facets:
            for code, values in query.facets.items():
                where.add("d.facets && %s::varchar[]", [f"{code}:{value}" for value in values])
            statement = f"SELECT count(*) FROM network_search_searchdocument d {_JOINS} WHERE {where}"
            with connection.cursor() as cursor:
                cursor.execute(statement, where.parameters)
                return {}, cursor.fetchone()[0]

        missed, missed_parameters = "ARRAY[]::text[]", []
        for code, values in query.facets.items():
            missed += " || CASE WHEN d.facets && %s::varchar[] THEN ARRAY[]::text[] ELSE ARRAY[%s] END"
            missed_parameters += [[f"{code}:{value}" for value in values], code]
        statement = (
            f"WITH matches AS MATERIALIZED (SELECT d.facets, {missed} AS missed"
            f" FROM network_search_searchdocument d {_JOINS} WHERE {where})"
            " SELECT '' AS token, count(*) FROM matches WHERE missed = '{}'"
            " UNION ALL"
            " SELECT token, count(*) FROM matches, unnest(facets) AS token"
            " WHERE missed <@ ARRAY[split_part(token, ':', 1)] GROUP BY token"
        )
        counts: dict[str, dict[str, int]] = {}
        total = 0
        with connection.cursor() as cursor:
            cursor.execute(statement, [*missed_parameters, *where.parameters])
            for token, count in cursor.fetchall():
                if not token:
                    total = count
                    continue
                code, _, value = token.partition(":")
                counts.setdefault(code, {})[value] = count
        return counts, total


_JOINS = "LEFT JOIN countries_portal p ON p.id = d.portal_id LEFT JOIN countries_organisation o ON o.id = d.organisation_id"
_TSQUERY = "(" + " || ".join(["websearch_to_tsquery(%s::regconfig, %s)"] * len(TEXT_CONFIGS)) + ")"
_DISTANCE = (
    "(SELECT min(2 * %s * asin(sqrt(LEAST(1, power(sin(radians(latitude - %s) / 2), 2)"
    " + cos(radians(%s)) * cos(radians(latitude)) * power(sin(radians(longitude - %s) / 2), 2)))))"
    " FROM unnest(d.latitudes, d.longitudes) AS place(latitude, longitude))"
)
"""Great-circle distance in km to the nearest of a mission's places (haversine); NULL where it has none."""
_RELEVANCE = (
    f"(ts_rank_cd(d.vector, {_TSQUERY}) * {WEIGHTS.text}"
    f" + (CASE WHEN d.is_urgent THEN {WEIGHTS.urgency} ELSE 0 END)"
    f" + {WEIGHTS.completeness} * d.completeness / 100.0"
    f" + {WEIGHTS.freshness} * exp(-GREATEST(%s::date - d.published_at::date, 0) / {WEIGHTS.freshness_days}))"
)
_ORDERS = {
    Sort.RELEVANCE: "d.is_urgent DESC, d.published_at DESC",
    Sort.NEWEST: "d.published_at DESC",
    Sort.START: "d.starts_on ASC NULLS LAST, d.published_at DESC",
    Sort.DISTANCE: "distance_km ASC NULLS LAST, d.published_at DESC",
}


def _tsquery_parameters(text: str) -> list[str]:
    return [parameter for config in TEXT_CONFIGS.values() for parameter in (config, text)]


def _distance_parameters(near: Point) -> list[float]:
    return [EARTH_RADIUS_KM, near.latitude, near.latitude, near.longitude]
