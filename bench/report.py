"""The tables that a person reads; everything they show is in the JSON."""

from collections.abc import Iterable, Sequence
from typing import Any

from .pages import KINDS, Kind

Json = dict[str, Any]

NOTES = (
    "CPU: of the web process alone | with PostgreSQL and Valkey. Ratios are medians over alternating rounds: less than 1 is less work.",
    "plain: `wagtail start` with the same content and equivalent pages; one country alone, for the hub all countries in one tree.",
)


def tables(results: Json) -> str:
    return "\n\n".join([_pages(results), _against(results), _rest(results), "\n".join(NOTES)])


def _pages(results: Json) -> str:
    head = ["network", "queries", f"with {results['volume']['first_portals']}", "CPU ms", "+ servers", "p50 ms", "p95 ms", "kB", "gzip kB"]
    rows = []
    for kind in KINDS:
        page, timing = results["pages"]["network"][kind.code], results["timings"][kind.code]["network"]
        rows.append(
            [
                kind.label,
                _span(page["queries"]),
                _span(results["first_pages"][kind.code]["queries"]),
                _number(timing["web_ms"]),
                _number(timing["servers_ms"]),
                _number(timing["p50_ms"]),
                _number(timing["p95_ms"]),
                _number(page["bytes"] / 1000),
                _number(page["compressed"] / 1000),
            ]
        )
    return _table(head, rows)


def _against(results: Json) -> str:
    head = ["network / plain", "queries", "CPU ms", "+ servers", "uncached", "all in one tree", "minimal templates", "page cache on"]
    return _table(head, [[kind.label, *_ratios(results, kind)] for kind in KINDS])


def _ratios(results: Json, kind: Kind) -> Iterable[str]:
    plain = "plain_all" if kind.on_hub else "plain_one"
    timing, ratios = results["timings"][kind.code][plain], results["ratios"][kind.code]
    yield _span(results["pages"][plain][kind.code]["queries"])
    yield _number(timing["web_ms"])
    yield _number(timing["servers_ms"])
    for name in (plain, "" if kind.on_hub else "plain_all", "plain_minimal"):
        yield _ratio(ratios["network"].get(name))
    yield _ratio(ratios["network_cached"].get(plain))


def _rest(results: Json) -> str:
    opening, volume = results["opening"], results["volume"]
    seconds = ", ".join(f"{name} {value:.0f} s" for name, value in results["filling"].items())
    return (
        f"{volume['portals']} portals × {volume['cities']} cities × {volume['missions']} missions; filling: {seconds}\n"
        f"a new portal through Wagtail's own API: {opening['cities']} cities, {opening['pages']} pages in {opening['seconds']:.1f} s"
    )


def _ratio(pair: Json | None) -> str:
    if pair is None:
        return "–"
    return f"{pair['web']:.2f} | {pair['with_servers']:.2f}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _span(counts: Sequence[int]) -> str:
    return str(counts[0]) if len(set(counts)) == 1 else f"{min(counts)}–{max(counts)}"


def _table(head: list[str], rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    lines = []
    for row in [head, ["-" * width for width in widths], *rows]:
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        lines.append("  ".join([first.strip().ljust(widths[0]), *others]))
    return "\n".join(lines)
