"""The tables that a person reads; everything they show is in the JSON."""

from typing import Any

from bench.report import _table

Json = dict[str, Any]

RATIO, GROWTH, SUGGESTION, POSTGRES, FALLBACK, FOUND, REBUILD = 1.5, 3.0, 20.0, 150.0, 400.0, 1.5, 3000
"""The targets: times the plain query; times the smallest size; milliseconds; milliseconds; milliseconds; seconds; documents a second."""
NOTES = (
    "ms, p50/p95. plain: one request with multi_match over titles, summaries and bodies, eight facets of ten values, one shard, over the",
    "same documents. took: within Elasticsearch, by its own account, hits and counts at once; outside: the rest, for us with the rows from",
    "PostgreSQL. Both are asked in turn, while missions are published. late: beyond the time that a visitor is given; then the database",
    "answers. CPU: of Elasticsearch + PostgreSQL + the Python process.",
)


def tables(results: Json) -> str:
    sizes = results["sizes"]
    parts = [_measured(sizes), *(_search(each) for each in sizes), _filling(sizes), "\n".join(NOTES)]
    return "\n\n".join(parts)


def _measured(sizes: list[Json]) -> str:
    head = ["measured", *(f"{each['documents']:,}" for each in sizes), "target"]
    smallest = sizes[0]["search"]["all"]["ours"]["p95"]
    rows = [
        ["search: ours p50/p95 ms", *(_pair(each["search"]["all"]["ours"]) for each in sizes), ""],
        ["search: plain p50/p95 ms", *(_pair(each["search"]["all"]["plain"]) for each in sizes), ""],
        ["ratio of p95", *(f"{each['search']['all']['ratio']['p95']:.2f}" for each in sizes), f"≤ {RATIO}"],
        ["p95 to the smallest's", *(f"{each['search']['all']['ours']['p95'] / smallest:.2f}" for each in sizes), f"≤ {GROWTH:.0f}"],
        ["CPU ms a search: ours", *(_cpu(each["cpu_ms"]["ours"]) for each in sizes), ""],
        ["CPU ms a search: plain", *(_cpu(each["cpu_ms"]["plain"]) for each in sizes), ""],
        ["late answers", *(str(each["search"]["all"]["late"]) for each in sizes), "0"],
        ["suggestion: took p95 ms", *(_number(each["suggest"]["took"]["p95"]) for each in sizes), f"≤ {SUGGESTION:.0f}"],
        ["suggestion: whole p95 ms", *(_number(each["suggest"]["whole"]["p95"]) for each in sizes), ""],
        ["published → found p95 s", *(f"{each['publish']['p95']:.2f}" for each in sizes), f"≤ {FOUND}"],
        ["rebuild, documents/s", *(f"{_speed(each['rebuilt']):,.0f}" for each in sizes), f"≥ {REBUILD:,}"],
        ["rebuild by a JVM that had not yet", *(_first_speed(each) for each in sizes), ""],
        ["merging after the rebuild, s", *(f"{each['rebuilt']['merging_seconds']:.0f}" for each in sizes), ""],
        ["rebuild, CPU ms a document", *(_cpu_of_rebuild(each) for each in sizes), ""],
        ["rebuild, peak MB", *(f"{each['rebuilt']['peak_mb']:.0f}" for each in sizes), "flat"],
        ["whole page p50/p95 ms", *(_pair(each["page"]["wall"]) for each in sizes), ""],
        ["postgres, word + 3 facets p95", *(_postgres(each) for each in sizes), f"≤ {POSTGRES:.0f}"],
        ["page as fallback p50/p95 ms", *(_fallback(each) for each in sizes), f"≤ {FALLBACK:.0f}"],
    ]
    return _table(head, rows)


def _search(size: Json) -> str:
    head = [
        f"{size['documents']:,}",
        "n",
        "ours",
        "plain",
        "p95 ratio",
        "took",
        "hits",
        "counts",
        "plain took",
        "outside",
        "database",
        "late",
        "none",
    ]
    rows = []
    for name, each in size["search"].items():
        rows.append(
            [
                name,
                str(each["questions"]),
                _pair(each["ours"]),
                _pair(each["plain"]),
                f"{each['ratio']['p95']:.2f}",
                _pair(each["ours_took"]),
                _pair(each["ours_hits"]),
                _pair(each["ours_counts"]),
                _pair(each["plain_took"]),
                _pair(each["ours_outside"]),
                _pair(each["database"]),
                str(each["late"]),
                str(each["found_nothing"]),
            ]
        )
    return _table(head, rows)


def _filling(sizes: list[Json]) -> str:
    head = ["documents", "fill s", "rebuild s", "plain fill s", "questions s", "published", "table MB", "ours MB", "plain MB", "load"]
    rows = [
        [
            f"{each['documents']:,}",
            *(f"{each['seconds'][step]:.0f}" for step in ("fill", "rebuild", "fill_plain")),
            f"{each['search_seconds']:.0f}",
            str(each["published_meanwhile"]),
            *(f"{each['store_mb'][name]:.0f}" for name in ("table", "ours", "plain")),
            f"{each['load_before'][0]:.1f}–{each['load_after'][0]:.1f}",
        ]
        for each in sizes
    ]
    return _table(head, rows)


def _speed(rebuilt: Json) -> float:
    return rebuilt["documents"] / rebuilt["seconds"]


def _first_speed(size: Json) -> str:
    return f"{_speed(size['rebuilt_first']):,.0f}" if "rebuilt_first" in size else "–"


def _cpu(busy: Json) -> str:
    return f"{_number(sum(busy.values()))} ({' + '.join(map(_number, busy.values()))})"


def _cpu_of_rebuild(size: Json) -> str:
    return " + ".join(f"{1000 * seconds / size['documents']:.2f}" for seconds in size["rebuilt"]["cpu"].values())


def _postgres(size: Json) -> str:
    return _number(size["postgres"]["p95"]) if "postgres" in size else "–"


def _fallback(size: Json) -> str:
    return _pair(size["page_as_fallback"]["wall"]) if "page_as_fallback" in size else "–"


def _pair(spread: Json) -> str:
    return f"{_number(spread['p50'])}/{_number(spread['p95'])}"


def _number(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"
