"""Pieces of the PostgreSQL engine's statements that say a rule in SQL, each with its parameters."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from ..languages import TEXT_CONFIGS
from ..models import Availability
from ..query import Match, MissionQuery, Point
from ..rules import WEIGHTS
from ..stay import Stay
from ..words import Term, Wanted, alternatives_in, enough_of, plain, said_in, telling_terms

EARTH_RADIUS_KM = 6371.0


class Piece(NamedTuple):
    """A piece of SQL about the row `d`, with its parameters in their order."""

    sql: str
    parameters: list[Any]


# --- Text ---------------------------------------------------------------------------------------------------------------------------


def matches_text(query: MissionQuery) -> Piece:
    """The row holds all the terms, as one of the languages reads them; for Match.SOME, enough of those that say something."""
    if query.match == Match.ALL:
        languages = [_tsquery(query.wanted, language) for language in query.languages]
        return _joined("d.vector @@ ({})", " || ", languages)
    terms = telling_terms(query.wanted)
    each = [_term_query(term, query.languages) for term in terms]
    any_term = _joined("d.vector @@ ({})", " || ", each)
    count = _joined("({}) >= %s", " + ", [Piece(f"(d.vector @@ ({one.sql}))::int", one.parameters) for one in each])
    return Piece(f"{any_term.sql} AND {count.sql}", [*any_term.parameters, *count.parameters, enough_of(terms)])


def relevance(query: MissionQuery) -> Piece:
    """How well the row's text answers, from 0 to 1: in the language that answers best.

    Title, summary, body and keywords weigh as WEIGHTS says; repeating a word adds little, so that no body outweighs a title. For
    Match.SOME each term counts by itself, so that more of them come before fewer.
    """
    if query.match == Match.ALL:
        return _joined("GREATEST({})", ", ", [_rank(_tsquery(query.wanted, language)) for language in query.languages])
    terms = telling_terms(query.wanted)
    each = [_joined("GREATEST({})", ", ", [_rank(_alternatives(term, language)) for language in query.languages]) for term in terms]
    found = [Piece(f"(d.vector @@ ({one.sql}))::int", one.parameters) for one in (_term_query(term, query.languages) for term in terms)]
    return _joined("({}) / " + f"{float(2 * len(terms))}", " + ", [*each, *found])


def _joined(around: str, between: str, pieces: Sequence[Piece]) -> Piece:
    return Piece(around.format(between.join(piece.sql for piece in pieces)), [value for piece in pieces for value in piece.parameters])


def _rank(tsquery: Piece) -> Piece:
    weights = f"'{{{WEIGHTS.keywords},{WEIGHTS.body},{WEIGHTS.summary},{WEIGHTS.title}}}'::float4[]"
    return Piece(f"ts_rank({weights}, d.vector, {tsquery.sql})", tsquery.parameters)


def _tsquery(wanted: Wanted, language: str, between: str = " && ") -> Piece:
    """The terms as a language reads them; small words ask nothing of it."""
    terms = said_in(wanted.terms, language)
    return _joined("({})", between, [_alternatives(term, language) for term in terms]) if terms else Piece("''::tsquery", [])


def _term_query(term: Term, languages: Sequence[str]) -> Piece:
    """One term as any of the languages reads it."""
    return _joined("({})", " || ", [_alternatives(term, language) for language in languages])


def _alternatives(term: Term, language: str) -> Piece:
    wanted = alternatives_in(term, language)
    parameters = [value for words in wanted for value in (TEXT_CONFIGS[language], plain(words, language))]
    return Piece(f"({' || '.join(['phraseto_tsquery(%s::regconfig, %s)'] * len(wanted))})", parameters)


# --- Dates --------------------------------------------------------------------------------------------------------------------------


def fits(stay: Stay, today: date) -> Iterator[tuple[Any, ...]]:
    """The rule of `search.stay.fit`: conditions that must all hold."""
    first, last = max(stay.start, today), stay.end
    yield "d.deadline IS NULL OR d.deadline >= %s", today
    yield "d.notice_days = 0 OR d.notice_days <= %s", (stay.start - today).days
    if last < first:
        yield "d.is_remote OR d.availability = %s", Availability.ANY_TIME
        return
    there = "daterange(%s, %s, '[]')"
    common = f"(COALESCE(d.window, '(,)'::daterange) * {there})"
    days = f"(upper({common}) - lower({common}))"
    yield (
        "d.is_remote OR d.availability = %s"
        f" OR (d.availability = %s AND EXISTS (SELECT 1 FROM unnest(d.slots) slot WHERE NOT isempty(slot) AND slot <@ {there}))"
        f" OR (d.availability = %s AND NOT isempty({common}) AND {days} >= GREATEST(d.shortest_stay, 1))"
        f" OR (d.availability = %s AND NOT isempty({common}) AND EXISTS ("
        f"SELECT 1 FROM generate_series(0, LEAST({days}, 7) - 1) AS day"
        f" WHERE (extract(isodow FROM lower({common}) + day)::int - 1) = ANY (d.weekdays)))",
        Availability.ANY_TIME,
        Availability.SLOTS,
        *(first, last),
        Availability.WINDOW,
        *(first, last) * 3,
        Availability.RECURRING,
        *(first, last) * 4,
    )


def next_start(today: date) -> Piece:
    """The rule of `search.stay.next_start`: the first date from today on; NULL where there is none."""
    return Piece(
        "CASE d.availability"
        " WHEN %s THEN (SELECT min(GREATEST(lower(slot), %s)) FROM unnest(d.slots) slot WHERE upper(slot) > %s)"
        " WHEN %s THEN NULL"
        " ELSE GREATEST(d.starts_on, %s) END",
        [Availability.SLOTS, today, today, Availability.ANY_TIME, today],
    )


# --- Places -------------------------------------------------------------------------------------------------------------------------


def distance(near: Point) -> Piece:
    """Great-circle distance in km to the nearest of a mission's places (haversine); NULL where it has none."""
    return Piece(
        "(SELECT min(2 * %s * asin(sqrt(LEAST(1, power(sin(radians(latitude - %s) / 2), 2)"
        " + cos(radians(%s)) * cos(radians(latitude)) * power(sin(radians(longitude - %s) / 2), 2)))))"
        " FROM unnest(d.latitudes, d.longitudes) AS place(latitude, longitude))",
        [EARTH_RADIUS_KM, near.latitude, near.latitude, near.longitude],
    )
