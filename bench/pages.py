"""The kinds of pages that are measured, and their addresses in each project."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Any

Json = dict[str, Any]
Requests = list[tuple[str, str]]

WORDS = ("lecture", "santé", "atelier", "jardin")
"""What is searched for: a word of many missions, one of fewer, two of some."""
PLAIN_HOST = "plain.localhost"
HUB_HOST = "localhost"


@dataclass(frozen=True)
class Kind:
    """A kind of page. `on_hub`: it shows the whole network, and is compared with the plain project that has it all in one tree."""

    code: str
    label: str
    on_hub: bool = False


KINDS = (
    Kind("home", "portal home"),
    Kind("list", "list, all facets"),
    Kind("filtered", "list, filtered"),
    Kind("search", "site search"),
    Kind("mission", "mission"),
    Kind("city", "city"),
    Kind("hub_home", "hub home", on_hub=True),
    Kind("hub_list", "hub list, all facets", on_hub=True),
    Kind("hub_search", "hub search", on_hub=True),
)


def network_pages(plan: Json, most: int) -> dict[str, Requests]:
    """On the plan's first portal, which has two languages, in French; `most` addresses of a kind."""
    portal = plan["portals"][0]
    host = f"{portal['code']}.localhost"
    country = _country_pages(portal, "/fr/", lambda slug: f"{portal['code']}-{slug}")
    network = {"hub_home": ["/fr/"], "hub_list": ["/fr/missions/"], "hub_search": _searches("/fr/")}
    return {
        **{kind: [(host, path) for path in _spread(paths, most)] for kind, paths in country.items()},
        **{kind: [(HUB_HOST, path) for path in _spread(paths, most)] for kind, paths in network.items()},
    }


def plain_pages(plan: Json, most: int, *, in_one_tree: bool) -> dict[str, Requests]:
    """The same pages where the country is alone, or where it stands with all others in one tree."""
    portal = plan["portals"][0]
    pages = _country_pages(portal, f"/{portal['code']}/" if in_one_tree else "/", lambda slug: slug)
    if in_one_tree:
        pages |= {"hub_home": ["/"], "hub_list": ["/missions/"], "hub_search": _searches("/")}
    return {kind: [(PLAIN_HOST, path) for path in _spread(paths, most)] for kind, paths in pages.items()}


def batch(requests: Requests, size: int, start: int) -> Requests:
    """`size` of the requests, going on from where the round before ended."""
    offset = (start * size) % len(requests)
    return list(islice(cycle(requests), offset, offset + size))


def _country_pages(portal: Json, base: str, city_value: Callable[[str], str]) -> dict[str, list[str]]:
    cities = portal["cities"]
    domains = "domain=edu&domain=env&domain=soc"
    return {
        "home": [base],
        "list": [f"{base}missions/"],
        "filtered": [f"{base}missions/?city={city_value(city['slug'])}&{domains}" for city in cities[:4]],
        "search": _searches(base),
        "mission": [f"{base}{path}" for path in _mission_paths(cities)],
        "city": [f"{base}{city['slug']}/" for city in cities],
    }


def _searches(base: str) -> list[str]:
    return [f"{base}missions/?q={word}" for word in WORDS]


def _mission_paths(cities: list[Json]) -> list[str]:
    """All missions, of the cities themselves and of organisations."""
    return [
        "/".join(
            [
                city["slug"],
                *([] if mission["organisation"] is None else [city["organisations"][mission["organisation"]]["slug"]]),
                mission["slug"],
                "",
            ]
        )
        for city in cities
        for mission in city["missions"]
    ]


def _spread(paths: list[str], most: int) -> list[str]:
    """At most so many of them, from beginning to end."""
    return paths[:: max(len(paths) // most, 1)][:most]
