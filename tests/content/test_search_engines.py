"""What search engines are offered: the sitemap, robots.txt, and the pages of a pilot."""

from xml.etree import ElementTree

import pytest
from wagtail.models import Page, PageViewRestriction

from content.models import MissionPage, MissionState, StandardPage
from countries.models import Portal, PortalStatus
from tests.world import World

from .seen import soup, visitor_of

pytestmark = pytest.mark.django_db

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
SCHOOL = "douala/repeindre-lecole-de-deido/"


def sitemap(portal: Portal) -> dict[str, dict[str, str]]:
    """Each address of the sitemap with its alternates by language."""
    response = visitor_of(portal).get("/sitemap.xml")
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/xml")
    urls = ElementTree.fromstring(response.content).findall("s:url", NAMES)  # noqa: S314 - our own
    return {
        url.findtext("s:loc", namespaces=NAMES): {link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMES)}
        for url in urls
    }


def robots(portal: Portal) -> str:
    response = visitor_of(portal).get("/robots.txt")
    assert response.headers["Content-Type"].startswith("text/plain")
    return response.content.decode()


def test_the_sitemap_names_this_portals_pages_with_their_translations(world: World) -> None:
    addresses = sitemap(world.cameroon)
    assert addresses[f"http://cm.localhost/fr/{SCHOOL}"] == {
        "fr": f"http://cm.localhost/fr/{SCHOOL}",
        "en": f"http://cm.localhost/en/{SCHOOL}",
    }
    assert addresses["http://cm.localhost/fr/yaounde/planter-au-lac-de-yaounde/"] == {}
    assert {"http://cm.localhost/fr/", "http://cm.localhost/en/", "http://cm.localhost/fr/douala/"} <= addresses.keys()
    assert all(address.startswith("http://cm.localhost/") for address in addresses)


def test_the_sitemap_leaves_out_what_visitors_cannot_or_need_not_read(world: World) -> None:
    english = MissionPage.objects.get(title="Paint the school of Deido")
    Page.objects.filter(pk=english.pk).update(alias_of=world.douala_mission.pk)
    world.yaounde_mission.unpublish()
    world.lecture_mission.mission.state = MissionState.CANCELLED
    world.lecture_mission.mission.save()
    private = StandardPage.objects.get(title="À propos du portail")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

    addresses = sitemap(world.cameroon)
    assert addresses[f"http://cm.localhost/fr/{SCHOOL}"] == {}
    gone = {english.full_url, world.yaounde_mission.full_url, world.lecture_mission.full_url, private.full_url}
    assert not gone & addresses.keys()


def test_a_live_portal_is_open_to_search_engines(world: World) -> None:
    text = robots(world.cameroon)
    assert "Sitemap: http://cm.localhost/sitemap.xml" in text
    assert "Disallow: /\n" not in text
    assert not soup(visitor_of(world.cameroon).get("/fr/")).select('meta[name="robots"]')


def test_a_pilot_is_not(world: World) -> None:
    world.cameroon.status = PortalStatus.PILOT
    world.cameroon.save()

    assert robots(world.cameroon).splitlines() == ["User-agent: *", "Disallow: /"]
    assert sitemap(world.cameroon) == {}
    for path in ("/fr/", "/fr/missions/", f"/fr/{SCHOOL}", "/fr/nulle-part/"):
        html = soup(visitor_of(world.cameroon).get(path))
        assert html.select_one('meta[name="robots"]')["content"] == "noindex", path
