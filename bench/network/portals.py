"""Portals with all that they own, in bulk: what `sites.rollout.open_portal` makes one by one."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.utils.text import slugify
from wagtail.models import Collection, Page, Site

from content.models import NewsIndexPage, NewsPage, PortalHomePage, PortalRoot, StandardPage, TerritoryPage
from countries.models import Country, Portal, PortalStatus, Territory
from sites.rollout.texts import standing_pages, texts_in

from ..tree import NewPages, create

Json = dict[str, Any]

IN_MENUS = ("about", "how-it-works")


@dataclass(frozen=True)
class BulkPortal:
    """A portal, its homes by language, and its part of the plan."""

    portal: Portal
    homes: dict[str, PortalHomePage]
    plan: Json


def contact_fields(contact: Json) -> dict[str, str]:
    return {f"contact_{name}": value for name, value in contact.items()}


def create_portals(plans: list[Json], pages: NewPages) -> list[BulkPortal]:
    """Container, homes, site, collection and portal of each plan."""
    root = Page.objects.get(depth=1)
    made = []
    for plan in plans:
        container = pages.under(root, PortalRoot(title=plan["name"], slug=plan["code"]), plan["languages"][0])
        key = uuid4()
        homes = {
            language: pages.under(
                container,
                PortalHomePage(
                    title=plan["name"],
                    slug=language,
                    tagline=plan["taglines"][language],
                    introduction=plan["introductions"][language],
                    translation_key=key,
                ),
                language,
            )
            for language in plan["languages"]
        }
        made.append((plan, container, homes))
    pages.save()
    return [BulkPortal(_portal(plan, container, homes), homes, plan) for plan, container, homes in made]


def _portal(plan: Json, container: PortalRoot, homes: dict[str, PortalHomePage]) -> Portal:
    port = int(settings.HUB_URL.rsplit(":", 1)[1]) if settings.HUB_URL.count(":") == 2 else 80
    home = homes[plan["languages"][0]]
    site = Site(hostname=f"{plan['code']}.localhost", port=port, site_name=plan["name"], root_page_id=home.pk)
    create(Site, [site])
    portal = Portal(
        code=plan["code"],
        name=plan["name"],
        country=Country.objects.get(pk=plan["code"].upper()),
        site=site,
        root_page_id=container.pk,
        root_collection=Collection.objects.get(depth=1).add_child(name=plan["name"]),
        languages=plan["languages"],
        theme=plan["theme"],
        status=PortalStatus.LIVE,
        contact_address="BP 9900",
        **contact_fields(plan["contact"]),
    )
    create(Portal, [portal])
    return portal


def create_territories(portals: list[BulkPortal]) -> dict[tuple[int, str], Territory]:
    """The rows of all cities, by portal id and slug."""
    territories = [
        Territory(
            portal=each.portal,
            slug=city["slug"],
            names=city["names"],
            region=city["region"],
            latitude=city["latitude"],
            longitude=city["longitude"],
            timezone=city["timezone"],
            city_id=city["geonames_id"],
            **contact_fields(city["contact"]),
        )
        for each in portals
        for city in each.plan["cities"]
    ]
    create(Territory, territories)
    return {(territory.portal_id, territory.slug): territory for territory in territories}


def add_city_page(pages: NewPages, home: Page, territory: Territory, city: Json, language: str, key: Any) -> TerritoryPage:
    text = city["introduction"][language]
    page = TerritoryPage(
        title=territory.name_in(language),
        slug=territory.slug,
        territory=territory,
        introduction=text if text.startswith("<") else f"<p>{text}</p>",
        translation_key=key,
    )
    return pages.under(home, page, language)


def add_other_pages(portal: BulkPortal, pages: NewPages, news: list[Json]) -> None:
    """News and standing pages, in each language."""
    keys: dict[str, Any] = {}
    for language, home in portal.homes.items():
        texts = texts_in(language)
        index = NewsIndexPage(title=texts.NEWS_TITLE, slug=texts.NEWS_SLUG, show_in_menus=True, translation_key=_key(keys, "news"))
        pages.under(home, index, language)
        for item in news:
            if text := item["texts"].get(language):
                page = NewsPage(
                    title=text["title"],
                    slug=item["slug"],
                    introduction=text["introduction"],
                    body=[("paragraph", text["body"])],
                    date=item["date"],
                    translation_key=_key(keys, item["slug"]),
                )
                pages.under(index, page, language)
        for code, text in standing_pages(language).items():
            page = StandardPage(
                title=text.title,
                slug=slugify(text.slug),
                introduction=text.introduction,
                body=[("paragraph", text.body)],
                show_in_menus=code in IN_MENUS,
                translation_key=_key(keys, code),
            )
            pages.under(home, page, language)


def _key(keys: dict[str, Any], name: str) -> Any:
    """The translation key of what has this name, the same in each language."""
    return keys.setdefault(name, uuid4())
