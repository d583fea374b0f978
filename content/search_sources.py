"""What search learns of our pages: one builder per kind of document.

Each builder takes row ids and reads only what an anonymous visitor may read: live pages, in a language that their portal offers,
under no view restriction. The number of queries does not depend on the number of ids.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Min, Prefetch
from django.utils import timezone, translation
from django.utils.html import strip_tags
from wagtail.models import PageViewRestriction

from countries.directory import get_directory
from countries.models import Country, Organisation, Portal, Territory
from search.documents import Document, Text
from search.months import months_of
from search.near import city_value

from .choices import Modality, Visibility
from .models import BasePage, Mission, MissionPage, MissionPlace, MissionState, NewsPage, OrganisationPage, TerritoryPage

OPTIONAL_FIELDS = (
    *("tasks", "expected_result", "image", "effort_hours", "languages_required", "skills_required", "skills_useful"),
    *("prerequisites", "capacity", "equipment"),
)
"""What makes a mission's page complete beyond what is required."""


def build_missions(ids: Sequence[int]) -> Iterable[Document]:
    places = MissionPlace.objects.select_related("territory__city")
    pages = (
        MissionPage.objects.filter(mission_id__in=ids)
        .select_related("mission__territory__city", "mission__organisation", "locale")
        .prefetch_related(Prefetch("places", places), "slots")
    )
    for portal, group in _public_pages(pages, "mission_id"):
        source = next((page for page in group.values() if page.is_source), next(iter(group.values())))
        yield _mission_document(portal, source, group)


def _mission_document(portal: Portal, source: MissionPage, pages: dict[str, MissionPage]) -> Document:
    mission = source.mission
    published_at = _published_at(portal, pages)
    territories = _territories(source)
    organisation = mission.organisation
    facets = {
        "city": [value for territory in territories if (value := _city_value(territory))],
        "domain": [source.type.domain] if source.type else [],
        "type": [source.mission_type],
        "modality": [source.modality],
        "month": months_of(source.dates, timezone.localdate(source.last_published_at or published_at, source.timezone)),
        "skill": [*source.skills_required, *source.skills_useful],
        "family": ["yes"] if source.families_welcome else [],
        "language": source.languages_required,
        "text": list(pages),
        "organisation": [organisation.kind] if organisation else ["city"],
        "country": [portal.country_id] if portal.country_id else [],
    }
    return Document(
        object_id=mission.pk,
        portal_id=portal.pk,
        organisation_id=organisation.pk if organisation else None,
        source_language=mission.source_language,
        texts={language: _mission_text(page) for language, page in pages.items()},
        page_ids={language: page.pk for language, page in pages.items()},
        keywords=_keywords(
            *(name for territory in territories for name in _names_of(territory)),
            *(portal.country.names.values() if portal.country else ()),
            organisation.name if organisation else "",
            *_labels(source.type.label if source.type else "", source.domain.label if source.domain else ""),
        ),
        facets=facets,
        card={
            "publisher": organisation.name if organisation else "",
            "publisher_names": {} if organisation or not mission.territory else mission.territory.names,
            "kind": organisation.kind if organisation else "city",
            "is_verified": organisation.is_verified if organisation else True,
            "places": [territory.names for territory in territories],
            "type": source.mission_type,
            "domain": source.type.domain if source.type else "",
            "modality": source.modality,
        },
        dates=source.dates,
        places=_coordinates(source),
        is_on_hub=source.visibility != Visibility.PORTAL,
        is_open=mission.state == MissionState.OPEN and (source.waiting_list or not mission.is_full),
        is_urgent=source.urgent,
        completeness=round(100 * sum(bool(getattr(source, name)) for name in OPTIONAL_FIELDS) / len(OPTIONAL_FIELDS)),
        published_at=published_at,
        confirmed_on=mission.confirmed_on or published_at.date(),
        closes_at=source.closes_at,
    )


def _mission_text(page: MissionPage) -> Text:
    lines = [child.value for field in ("tasks", "prerequisites") for child in getattr(page, field)]
    return Text(page.title, page.summary, " · ".join(filter(None, [_plain(page.description), page.expected_result, *lines])))


def _territories(page: MissionPage) -> list[Territory]:
    """The cities where it happens: its places', else the one that answers for it; none for a remote mission without places."""
    placed = list(dict.fromkeys(place.territory for place in page.places.all() if place.territory))
    if placed or page.modality == Modality.REMOTE:
        return placed
    return [page.mission.territory] if page.mission.territory else []


def _coordinates(page: MissionPage) -> list[tuple[float, float]]:
    own = [place.coordinates for place in page.places.all() if place.coordinates]
    return own or [(territory.latitude, territory.longitude) for territory in _territories(page)]


def build_territories(ids: Sequence[int]) -> Iterable[Document]:
    pages = TerritoryPage.objects.filter(territory_id__in=ids).select_related("territory__city", "locale")
    for portal, group in _public_pages(pages, "territory_id"):
        territory = next(iter(group.values())).territory
        yield Document(
            object_id=territory.pk,
            portal_id=portal.pk,
            source_language=next(iter(group)),
            texts={language: Text(p.title, "", _plain(p.introduction)) for language, p in group.items()},
            page_ids={language: p.pk for language, p in group.items()},
            keywords=_keywords(*_names_of(territory)),
            places=[(territory.latitude, territory.longitude)],
            published_at=_published_at(portal, group),
        )


def build_organisations(ids: Sequence[int]) -> Iterable[Document]:
    pages = OrganisationPage.objects.filter(organisation_id__in=ids).select_related("organisation__territory__city", "locale")
    for portal, group in _public_pages(pages, "organisation_id"):
        organisation = next(iter(group.values())).organisation
        yield Document(
            object_id=organisation.pk,
            portal_id=portal.pk,
            organisation_id=organisation.pk,
            source_language=next(iter(group)),
            texts={language: Text(p.title, p.summary, _plain(p.body)) for language, p in group.items()},
            page_ids={language: p.pk for language, p in group.items()},
            keywords=_keywords(*(_names_of(organisation.territory) if organisation.territory else ())),
            published_at=_published_at(portal, group),
        )


def build_news(ids: Sequence[int]) -> Iterable[Document]:
    """The translations of a piece of news share the id of the one that was written first."""
    everywhere = NewsPage.objects.filter(translation_key__in=NewsPage.objects.filter(pk__in=ids).values("translation_key"))
    first = dict(_first_of_translations(everywhere))
    pages = NewsPage.objects.filter(translation_key__in=[key for key, pk in first.items() if pk in set(ids)]).select_related("locale")
    for portal, group in _public_pages(pages, "translation_key"):
        yield Document(
            object_id=first[next(iter(group.values())).translation_key],
            portal_id=portal.pk,
            source_language=next(iter(group)),
            texts={language: Text(p.title, p.introduction, _plain(p.body.render_as_block())) for language, p in group.items()},
            page_ids={language: p.pk for language, p in group.items()},
            published_at=_published_at(portal, group),
        )


def mission_ids() -> Iterable[int]:
    return Mission.objects.values_list("pk", flat=True)


def territory_ids() -> Iterable[int]:
    return Territory.objects.values_list("pk", flat=True)


def organisation_ids() -> Iterable[int]:
    return Organisation.objects.values_list("pk", flat=True)


def news_ids() -> Iterable[int]:
    return [first for _key, first in _first_of_translations(NewsPage.objects.all())]


def _first_of_translations(pages) -> Iterable[tuple[Any, int]]:
    """Translation key and least id. Pages are ordered by path, which would part what is grouped."""
    return pages.order_by().values("translation_key").annotate(first=Min("pk")).values_list("translation_key", "first")


def _public_pages(pages, key: str) -> Iterator[tuple[Portal, dict[str, Any]]]:
    """Live pages that anybody may read, grouped by `key`: the portal, and a dict of language → page in the portal's order.

    A language counts where a visitor can read it: the portal offers it and its home is live.
    """
    restricted = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    directory = get_directory()
    groups: dict[Any, dict[str, BasePage]] = {}
    entries = {}
    for page in pages.filter(live=True, alias_of__isnull=True).order_by("pk"):
        found = directory.home_of(page.url_path)
        if found and found[1].is_live and not page.path.startswith(restricted):
            entry, home = found
            groups.setdefault(getattr(page, key), {})[home.language] = page
            entries[getattr(page, key)] = entry
    for value, group in groups.items():
        portal = entries[value].portal
        yield portal, {language: group[language] for language in portal.languages if language in group}


def _published_at(portal: Portal, pages: dict[str, Any]) -> datetime:
    """When a visitor could first read it in any language; for what was imported without that date, the portal's own."""
    return min((page.first_published_at for page in pages.values() if page.first_published_at), default=portal.created_at)


def _city_value(territory: Territory) -> str:
    entry = get_directory().by_portal_id.get(territory.portal_id)
    return city_value(entry.portal, territory.slug) if entry else ""


def _names_of(territory: Territory) -> list[str]:
    """All names that people search a territory by, its region's included."""
    return [*territory.names.values(), *(territory.city.alternate_names if territory.city else ()), territory.region]


def _labels(*labels) -> list[str]:
    """These labels in every language of the network."""
    words = []
    for language in ("fr", "en", "ar", "pt"):
        with translation.override(language):
            words += [str(label) for label in labels]
    return words


def _keywords(*words: str) -> str:
    return " · ".join(dict.fromkeys(word for word in words if word))


def _plain(html: Any) -> str:
    return " ".join(strip_tags(str(html).replace("<", " <")).split())


def city_labels(values: Iterable[str]) -> dict[str, str]:
    """Names of cities by facet value, in the active language: one query."""
    portals = {entry.portal.code: entry.portal.pk for entry in get_directory().entries}
    wanted: dict[tuple[int, str], str] = {}
    for value in values:
        code, _, slug = value.partition("-")
        if code in portals and slug:
            wanted[portals[code], slug] = value
    rows = Territory.objects.filter(portal_id__in={pk for pk, _ in wanted}, slug__in={slug for _, slug in wanted})
    return {wanted[row.portal_id, row.slug]: row.name for row in rows if (row.portal_id, row.slug) in wanted}


def cities_of(portal: Portal) -> dict[str, str]:
    """Names of all cities of a portal by facet value, in the active language."""
    rows = Territory.objects.filter(portal=portal).order_by().only("slug", "names")
    return {city_value(portal, row.slug): row.name for row in rows}


def countries_of(hub: Portal) -> dict[str, str]:
    """Names of the countries whose portal is live, by code, in the active language: those that the hub shows."""
    return {portal.country_id: portal.country.name for portal in get_directory().live_portals() if portal.country}


def country_labels(values: Iterable[str]) -> dict[str, str]:
    """Names of countries by code, in the active language, from the directory of portals."""
    known: dict[str, Country] = {entry.portal.country_id: entry.portal.country for entry in get_directory().entries}
    return {value: known[value].name for value in values if value in known}
