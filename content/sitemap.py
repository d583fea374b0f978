"""The sitemap of one portal: live pages that anybody may read, each with its real translations. Three queries."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from countries.directory import HOME_DEPTH, PortalEntry, get_directory
from search.models import SearchDocument
from search.rules import UNCONFIRMED_AFTER

from .models import MissionPage, MissionState

LIMIT = 50_000
"""Addresses per file, by the sitemaps protocol."""


@dataclass(frozen=True)
class SitemapEntry:
    url: str
    changed_at: datetime | None
    alternates: list[tuple[str, str]] = field(default_factory=list)


def sitemap(request: HttpRequest) -> HttpResponse:
    entry: PortalEntry = request.portal_entry
    entries = _entries(entry) if entry.portal.status == "live" else []
    return TemplateResponse(request, "content/sitemap.xml", {"entries": entries}, content_type="application/xml")


def _entries(entry: PortalEntry) -> list[SitemapEntry]:
    directory = get_directory()
    restricted = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    closed = MissionPage.objects.filter(_is_closed()).values("pk")
    pages = (
        Page.objects.filter(path__startswith=entry.portal.root_page.path, depth__gte=HOME_DEPTH, live=True, alias_of__isnull=True)
        .exclude(pk__in=closed)
        .order_by("path")
        .values_list("path", "url_path", "translation_key", "last_published_at")[:LIMIT]
    )
    urls: list[tuple[str, str, object, datetime | None]] = []
    by_key: dict[object, list[tuple[str, str]]] = defaultdict(list)
    for path, url_path, key, changed_at in pages:
        found = directory.home_of(url_path)
        if found is None or path.startswith(restricted) or found[1].language not in entry.languages:
            continue
        home = found[1]
        url = entry.portal.root_url + home.path_to(url_path)
        urls.append((url, home.language, key, changed_at))
        by_key[key].append((home.language, url))
    return [SitemapEntry(url, changed_at, by_key[key] if len(by_key[key]) > 1 else []) for url, _language, key, changed_at in urls]


def _is_closed() -> Q:
    """Of missions' pages: paused, completed, cancelled, over or out of the lists for want of a confirmation."""
    over = SearchDocument.objects.filter(kind="mission", closes_at__lte=timezone.now()).values("object_id")
    too_old = timezone.localdate() - UNCONFIRMED_AFTER
    return ~Q(mission__state=MissionState.OPEN) | Q(mission__confirmed_on__lt=too_old) | Q(mission__in=over)
