"""Old addresses: each portal's staff keeps its own; what a rename or a move leaves behind leads on within the portal."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from countries.models import Role
from countries.rights import derive_rights
from tests.content.desk import Desk
from tests.content.seen import visitor_of
from tests.factories import MembershipFactory, page_of
from tests.world import World

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(world: World) -> Desk:
    """Cameroon's staff."""
    return _desk(Role.COUNTRY_STAFF, portal=world.cameroon)


@pytest.fixture
def central(world: World) -> Desk:
    return _desk(Role.CENTRAL_STAFF)


def _desk(role: str, **place: Any) -> Desk:
    membership = MembershipFactory(role=role, **place)
    derive_rights()
    return Desk(membership.user)


def add(desk: Desk, **values: Any) -> HttpResponse:
    return desk.post("wagtailredirects:add", **({"old_path": "/affiche", "is_permanent": "on"} | values))


def paths_in(response: HttpResponse) -> set[str]:
    assert response.status_code == 200
    return {link.get_text(strip=True) for link in BeautifulSoup(response.content, "html.parser").select("td.title a[href*='/redirects/']")}


def test_staff_makes_an_address_of_its_portal_lead_on(staff: Desk, world: World) -> None:
    page = page_of(world.douala)
    assert add(staff, site=world.cameroon.site_id, redirect_page=page.pk).status_code == 302

    answer = visitor_of(world.cameroon).get("/affiche/")
    assert (answer.status_code, answer["Location"]) == (301, page.full_url)
    assert visitor_of(world.morocco).get("/affiche/").status_code == 404
    assert visitor_of(world.hub).get("/affiche/").status_code == 404
    assert "/affiche" in paths_in(staff.get("wagtailredirects:index"))
    assert reverse("wagtailredirects:index") in staff.client.get("/admin/").content.decode()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"site": ""}, "site"),
        ({"site": "morocco"}, "site"),
        ({"redirect_page": ""}, "redirect_page"),
        ({"redirect_page": "morocco"}, "redirect_page"),
        ({"redirect_page": "", "redirect_link": "javascript:alert(1)"}, "redirect_link"),
        ({"old_path": ""}, "old_path"),
        ({"old_path": "/deja"}, "__all__"),
    ],
)
def test_a_mistake_is_said_and_nothing_is_lost(staff: Desk, world: World, values: dict[str, str], field: str) -> None:
    Redirect.objects.create(old_path="/deja", site=world.cameroon.site, redirect_link="https://example.org/")
    foreign = {"site": world.morocco.site_id, "redirect_page": page_of(world.casablanca).pk}
    own = {"site": world.cameroon.site_id, "redirect_page": page_of(world.douala).pk}
    response = add(staff, **(own | {name: foreign[name] if value == "morocco" else value for name, value in values.items()}))
    assert response.status_code == 200
    assert field in response.context["form"].errors
    assert page_of(world.casablanca).title not in response.content.decode()
    assert Redirect.objects.count() == 1


def test_another_portals_and_the_networks_are_neither_listed_nor_opened(staff: Desk, world: World) -> None:
    foreign = Redirect.objects.create(old_path="/maroc", site=world.morocco.site, redirect_link="https://example.org/")
    general = Redirect.objects.create(old_path="/partout", redirect_link="https://example.org/")
    assert paths_in(staff.get("wagtailredirects:index")) == set()
    assert paths_in(staff.get("wagtailredirects:index", site=world.morocco.site_id)) == set()
    assert "/maroc" not in staff.get("wagtailredirects:index", export="csv").getvalue().decode()
    for row in (foreign, general):
        for name in ("wagtailredirects:edit", "wagtailredirects:delete"):
            assert staff.get(name, row.pk).status_code == 404
            assert staff.post(name, row.pk, old_path="/pris", redirect_link="https://pris.example.org/").status_code == 404
    assert set(Redirect.objects.values_list("old_path", flat=True)) == {"/maroc", "/partout"}


def test_staff_changes_and_removes_its_own_and_takes_it_to_no_other_portal(staff: Desk, world: World) -> None:
    row = Redirect.objects.create(old_path="/ancien", site=world.cameroon.site, redirect_link="https://example.org/")
    values = {"old_path": "/ancien", "redirect_link": "https://example.org/la"}
    assert staff.post("wagtailredirects:edit", row.pk, site=world.morocco.site_id, **values).status_code == 200
    assert staff.post("wagtailredirects:edit", row.pk, site=world.cameroon.site_id, **values).status_code == 302
    row.refresh_from_db()
    assert (row.redirect_link, row.site) == ("https://example.org/la", world.cameroon.site)
    assert staff.post("wagtailredirects:delete", row.pk).status_code == 302
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("role", [Role.FOCAL_POINT, Role.TRANSLATOR, Role.ANALYST])
def test_others_keep_none(world: World, role: str) -> None:
    desk = _desk(role, **({"territory": world.douala} if role == Role.FOCAL_POINT else {"portal": world.cameroon}))
    for name in ("index", "add", "start_import"):
        assert desk.get(f"wagtailredirects:{name}").status_code in (302, 403)
    add(desk, site=world.cameroon.site_id, redirect_link="https://example.org/")
    assert not Redirect.objects.exists()


def test_files_of_redirects_are_the_networks(staff: Desk, central: Desk) -> None:
    assert staff.get("wagtailredirects:start_import").status_code in (302, 403)
    assert staff.post("wagtailredirects:process_import").status_code in (302, 403)
    assert "import" not in BeautifulSoup(staff.get("wagtailredirects:index").content, "html.parser").find("main").decode().lower()
    assert central.get("wagtailredirects:start_import").status_code == 200


def test_central_staff_keeps_all(central: Desk, world: World) -> None:
    Redirect.objects.create(old_path="/maroc", site=world.morocco.site, redirect_link="https://example.org/")
    assert add(central, old_path="/partout", redirect_link="https://example.org/").status_code == 302
    assert paths_in(central.get("wagtailredirects:index")) == {"/maroc", "/partout"}


# --- What Wagtail makes by itself ------------------------------------------------------------------------------------------------


def test_a_renamed_page_is_found_at_its_old_address(staff: Desk, world: World) -> None:
    mission = world.douala_mission
    old = mission.full_url.removeprefix(world.cameroon.root_url)
    assert staff.edit(mission).fill(slug="fresque-de-deido").publish().status_code == 302

    answer = visitor_of(world.cameroon).get(old)
    assert (answer.status_code, answer["Location"]) == (301, f"{world.cameroon.root_url}/fr/douala/fresque-de-deido/")
    row = Redirect.objects.get()
    assert (row.site, row.automatically_created) == (world.cameroon.site, True)
    assert row.old_path in paths_in(staff.get("wagtailredirects:index"))


def test_a_renamed_city_takes_what_stands_below_along(staff: Desk, world: World) -> None:
    old = world.lecture_mission.full_url.removeprefix(world.cameroon.root_url)
    assert staff.edit(page_of(world.douala)).fill(slug="douala-ville").publish().status_code == 302
    answer = visitor_of(world.cameroon).get(old)
    assert (answer.status_code, answer["Location"]) == (301, world.cameroon.root_url + old.replace("/douala/", "/douala-ville/"))


def test_a_page_that_moves_within_its_portal_is_found(central: Desk, world: World) -> None:
    mission = world.lecture_mission
    old = mission.full_url.removeprefix(world.cameroon.root_url)
    central.post("wagtailadmin_pages:move_confirm", mission.pk, page_of(world.yaounde).pk)
    answer = visitor_of(world.cameroon).get(old)
    assert (answer.status_code, answer["Location"]) == (301, f"{world.cameroon.root_url}/fr/yaounde/{mission.slug}/")
    assert not Redirect.objects.exclude(site=world.cameroon.site).exists()
