"""Pieces of the PostgreSQL engine's statements that say a rule in SQL, each with its parameters."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from ..languages import TEXT_CONFIGS
from ..models import Availability
from ..query import Point
from ..rules import WEIGHTS
from ..stay import Stay
from ..words import Wanted, plain

EARTH_RADIUS_KM = 6371.0


class Piece(NamedTuple):
    """A piece of SQL about the row `d`, with its parameters in their order."""

    sql: str
    parameters: list[Any]


# --- Text ---------------------------------------------------------------------------------------------------------------------------


def matches_text(wanted: Wanted) -> tuple[Any, ...]:
    """The row holds all the words and phrases, as one of the languages reads them."""
    languages = [_tsquery(wanted, language) for language in TEXT_CONFIGS]
    sql = " || ".join(query.sql for query in languages)
    return f"d.vector @@ ({sql})", *(parameter for query in languages for parameter in query.parameters)


def relevance(wanted: Wanted) -> Piece:
    """How well the row's text answers, from 0 to 1: in the language that answers best.

    Title, summary, body and keywords weigh as WEIGHTS says; repeating a word adds little, so that no body outweighs a title.
    """
    languages = [_tsquery(wanted, language) for language in TEXT_CONFIGS]
    weights = f"'{{{WEIGHTS.keywords},{WEIGHTS.body},{WEIGHTS.summary},{WEIGHTS.title}}}'::float4[]"
    ranks = ", ".join(f"ts_rank({weights}, d.vector, {query.sql})" for query in languages)
    return Piece(f"GREATEST({ranks})", [parameter for query in languages for parameter in query.parameters])


def _tsquery(wanted: Wanted, language: str) -> Piece:
    config = TEXT_CONFIGS[language]
    parts = ["plainto_tsquery(%s::regconfig, %s)"] if wanted.words else []
    parts += ["phraseto_tsquery(%s::regconfig, %s)"] * len(wanted.phrases)
    texts = [wanted.words] if wanted.words else []
    parameters = [parameter for text in (*texts, *wanted.phrases) for parameter in (config, plain(text, language))]
    return Piece(f"({' && '.join(parts)})", parameters)


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
