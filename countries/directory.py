"""The directory of portals: host → portal, page → portal, without a query once warm.

The whole network's portals and their homes are read in one query, kept in the process and in the shared cache, and dropped by
renewing one stamp whenever a portal, a site or a home changes, or an organisation is suspended. A transaction that changes them reads
a directory of its own until it commits: nobody sees what may yet be taken back. `resolve()` is pure: a host in, a portal or a named
refusal out.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.cache import cache
from django.db import connection, transaction
from django.db.models import OuterRef
from django.db.models.functions import JSONObject
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.models import Page

from . import stamps
from .models import Organisation, Portal, PortalStatus, Verification

STAMP = "directory"
DIRECTORY_SECONDS = 600
"""For how long a directory is trusted at most: bounds what a change that the shared cache missed can do."""
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
    title: str
    is_live: bool

    def path_to(self, url_path: str) -> str:
        """The path in addresses of a page with this `url_path`, which stands under this home or is it."""
        return f"/{self.language}/{url_path[len(self.url_path) :]}"


@dataclass(frozen=True)
class PortalEntry:
    """A portal with its homes by language, in the portal's order of languages."""

    portal: Portal
    homes: dict[str, Home]
    suspended_organisations: frozenset[int] = frozenset()
    """Ids of its organisations of which nothing is shown now."""

    @property
    def languages(self) -> list[str]:
        """The languages that a visitor can read: offered by the portal, with a live home."""
        return [language for language in self.portal.languages if language in self.homes and self.homes[language].is_live]

    def name_in(self, language: str) -> str:
        """The portal's name as visitors read it: its home's title in that language, else the portal's own name."""
        home = self.homes.get(language)
        return home.title if home else self.portal.name

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
    stamp: str
    entries: tuple[PortalEntry, ...]
    read_at: float = field(default_factory=time.time)
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
_held: ContextVar[Directory | None] = ContextVar("held_directory", default=None)
_uncommitted: ContextVar[tuple[tuple["_Announcement", ...], Directory] | None] = ContextVar("uncommitted_directory", default=None)


def get_directory() -> Directory:
    """The network's directory as it is now: from the process, else the shared cache, else the database (one query)."""
    if changes := _uncommitted_changes():
        return _directory_of(changes)
    return _held.get() or _current()


@contextmanager
def held_directory() -> Iterator[None]:
    """Ask once, not at every address that a page prints, whether the directory is still true. For the length of one request."""
    if _held.get() is not None:
        yield
        return
    _held.set(_current())
    try:
        yield
    finally:
        _held.set(None)


def forget_directory() -> None:
    """Make every process read the directory afresh, once the change is committed."""
    _held.set(None)
    transaction.on_commit(_Announcement())


class _Announcement:
    """Tells all processes of one change. While it waits for its commit it marks the transaction as one that made a change."""

    def __call__(self) -> None:
        global _remembered
        _remembered = None
        _held.set(None)
        stamps.renew(STAMP)


def _current() -> Directory:
    global _remembered
    stamp = stamps.read(STAMP)
    known = _remembered if _remembered and _remembered.stamp == stamp else cache.get(f"directory:{stamp}")
    if known is None or known.read_at < time.time() - DIRECTORY_SECONDS:
        known = Directory(stamp, tuple(_entries()))
        cache.set(f"directory:{stamp}", known, DIRECTORY_SECONDS)
    _remembered = known
    return known


def _uncommitted_changes() -> tuple[_Announcement, ...]:
    """What this transaction has changed so far. A rollback, to a savepoint too, takes its part of them away."""
    return tuple(call for _savepoints, call, _robust in connection.run_on_commit if isinstance(call, _Announcement))


def _directory_of(changes: tuple[_Announcement, ...]) -> Directory:
    known = _uncommitted.get()
    if known is None or known[0] != changes:
        known = changes, Directory("", tuple(_entries()))
        _uncommitted.set(known)
    return known[1]


def page_url(url_path: str) -> str:
    """The path in addresses of a page with this `url_path`; empty outside of every home."""
    found = get_directory().home_of(url_path)
    return found[1].path_to(url_path) if found else ""


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
        .values(json=JSONObject(page_id="pk", language="locale__language_code", url_path="url_path", title="title", is_live="live"))
    )
    suspended = Organisation.objects.filter(portal=OuterRef("pk"), verification=Verification.SUSPENDED).values("pk")
    portals = Portal.objects.select_related("site", "country", "root_page")
    portals = portals.annotate(home_rows=ArraySubquery(homes), suspended_ids=ArraySubquery(suspended))
    for portal in portals.order_by("name"):
        rows: list[dict[str, Any]] = portal.__dict__.pop("home_rows")
        by_language = {row["language"]: Home(**row) for row in rows}
        homes_in_order = {code: by_language[code] for code in portal.languages if code in by_language}
        yield PortalEntry(portal, homes_in_order, frozenset(portal.__dict__.pop("suspended_ids")))
