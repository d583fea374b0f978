"""The directory of portals: host → portal, page → portal, without a query once warm.

The whole network's portals and their homes are read in one query, kept in the process and in the shared cache, and dropped by
renewing one stamp whenever a portal, a site or a home changes. `resolve()` is pure: a host in, a portal or a named refusal out.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.cache import cache
from django.db.models import OuterRef
from django.db.models.functions import JSONObject
from django.utils.translation.trans_real import parse_accept_lang_header
from redis.exceptions import RedisError
from wagtail.models import Page

from . import stamps
from .models import Portal, PortalStatus

STAMP = "directory"
DIRECTORY_SECONDS = 86400
HOME_DEPTH = 3  # Wagtail's root, the portal's container, the home of a language


class HostRefused(Exception):
    """This host is not answered; `reason` says why, `portal` which portal it is about, if any."""

    reason = ""

    def __init__(self, host: str, portal: Portal | None = None) -> None:
        super().__init__(f"{self.reason}: {host}")
        self.host = host
        self.portal = portal


class UnknownHost(HostRefused):
    reason = "unknown"


class PortalIsDraft(HostRefused):
    reason = "draft"


class PortalIsArchived(HostRefused):
    reason = "archived"


@dataclass(frozen=True)
class Home:
    """A portal's home in one language, as far as addresses need it."""

    page_id: int
    language: str
    url_path: str
    is_live: bool


@dataclass(frozen=True)
class PortalEntry:
    """A portal with its homes by language, in the portal's order of languages."""

    portal: Portal
    homes: dict[str, Home]

    @property
    def languages(self) -> list[str]:
        """The languages that a visitor can read: offered by the portal, with a live home."""
        return [language for language in self.portal.languages if language in self.homes and self.homes[language].is_live]

    def best_language(self, accept_language: str) -> str:
        """The visitor's best language among the portal's, by an Accept-Language header; otherwise the portal's first."""
        offered = self.languages or self.portal.languages
        for wanted, _quality in parse_accept_lang_header(accept_language.lower()):
            base = wanted.split("-")[0]
            if base in offered:
                return base
        return offered[0]


@dataclass(frozen=True)
class Directory:
    stamp: str | None
    entries: tuple[PortalEntry, ...]
    by_host: dict[str, PortalEntry] = field(default_factory=dict)
    by_portal_id: dict[int, PortalEntry] = field(default_factory=dict)
    by_home_path: dict[str, tuple[PortalEntry, Home]] = field(default_factory=dict)
    by_container_path: dict[str, PortalEntry] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entry in self.entries:
            self.by_host[entry.portal.site.hostname.lower()] = entry
            self.by_portal_id[entry.portal.pk] = entry
            self.by_container_path[entry.portal.root_page.path] = entry
            for home in entry.homes.values():
                self.by_home_path[home.url_path] = (entry, home)

    @property
    def hub(self) -> PortalEntry | None:
        return next((entry for entry in self.entries if entry.portal.is_hub), None)

    def live_portals(self) -> list[Portal]:
        return [entry.portal for entry in self.entries if entry.portal.status == PortalStatus.LIVE]

    def home_of(self, url_path: str) -> tuple[PortalEntry, Home] | None:
        """The home that a page with this `url_path` stands under (or is), with its portal; None outside of every home."""
        parts = url_path.split("/", 3)
        if len(parts) < 4:
            return None
        return self.by_home_path.get(f"/{parts[1]}/{parts[2]}/")

    def portal_of(self, path: str) -> Portal | None:
        """The portal whose container a page with this tree `path` stands under (or is)."""
        entry = self.by_container_path.get(path[: Page.steplen * 2])
        return entry.portal if entry else None


_remembered: Directory | None = None


def get_directory() -> Directory:
    """The network's directory as it is now: from the process, else the shared cache, else the database (one query)."""
    global _remembered
    stamp = stamps.read(STAMP)
    if _remembered is not None and stamp is not None and _remembered.stamp == stamp:
        return _remembered
    directory = _from_shared_cache(stamp)
    if directory is None:
        directory = Directory(stamp, tuple(_entries()))
        _to_shared_cache(directory)
    _remembered = directory
    return directory


def forget_directory() -> None:
    """Make every process read the directory afresh; called whenever a portal, its site or one of its homes changes."""
    global _remembered
    _remembered = None
    stamps.renew(STAMP)


def resolve(host: str, directory: Directory | None = None) -> PortalEntry:
    """The portal that answers on this host; the port is of no account.

    Raises UnknownHost, PortalIsDraft or PortalIsArchived: there is no default portal.
    """
    name = host.rsplit(":", 1)[0].rstrip(".").lower()
    entry = (directory or get_directory()).by_host.get(name)
    if entry is None:
        raise UnknownHost(name)
    if entry.portal.status == PortalStatus.DRAFT:
        raise PortalIsDraft(name, entry.portal)
    if entry.portal.status == PortalStatus.ARCHIVED:
        raise PortalIsArchived(name, entry.portal)
    return entry


def _entries() -> Iterable[PortalEntry]:
    homes = (
        Page.objects.filter(depth=HOME_DEPTH, path__startswith=OuterRef("root_page__path"))
        .order_by("path")
        .values(json=JSONObject(page_id="pk", language="locale__language_code", url_path="url_path", is_live="live"))
    )
    portals = Portal.objects.select_related("site", "country", "root_page").annotate(home_rows=ArraySubquery(homes))
    for portal in portals.order_by("name"):
        rows: list[dict[str, Any]] = portal.__dict__.pop("home_rows")
        by_language = {row["language"]: Home(**row) for row in rows}
        yield PortalEntry(portal, {code: by_language[code] for code in portal.languages if code in by_language})


def _from_shared_cache(stamp: str | None) -> Directory | None:
    if stamp is None:
        return None
    try:
        return cache.get(f"directory:{stamp}")
    except RedisError:
        return None


def _to_shared_cache(directory: Directory) -> None:
    if directory.stamp is None:
        return
    try:
        cache.set(f"directory:{directory.stamp}", directory, DIRECTORY_SECONDS)
    except RedisError:
        return
