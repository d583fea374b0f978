"""What the admin's home shows of the missions that somebody answers for, and the lists behind it."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Task, Workflow, WorkflowTask

from content.admin.lists import LISTS
from content.models import Mission, MissionPage, MissionState
from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, MissionPageFactory, OrganisationPageFactory, PortalFactory, TerritoryFactory, page_of
from tests.world import World

from .desk import Desk

pytestmark = pytest.mark.django_db


def desk_of(role: str, **place) -> Desk:
    membership = MembershipFactory(role=role, **place)
    derive_rights()
    return Desk(membership.user)


def boxes(desk: Desk) -> dict[str, tuple[int, list[str]]]:
    """Heading's code → count and titles, as the home shows them."""
    html = BeautifulSoup(desk.get("wagtailadmin_home").content, "html.parser")
    found = {}
    for section in html.select(".mission-boxes section"):
        count = int(section.select_one(".mission-count").get_text())
        found[section["aria-labelledby"].removeprefix("missions-")] = (count, [bdi.get_text() for bdi in section.select("li bdi")])
    return found


def titles(desk: Desk, code: str) -> list[str]:
    html = BeautifulSoup(desk.get("mission_list", code).content, "html.parser")
    return [bdi.get_text() for bdi in html.select(".mission-rows bdi")]


def confirmed(page: MissionPage, days_ago: int) -> None:
    mission = page.mission
    mission.confirmed_on = timezone.localdate() - timedelta(days=days_ago)
    mission.save()


@pytest.fixture
def everything(world: World) -> dict[str, str]:
    """One mission of Douala in each list; list → title."""
    city = page_of(world.douala)
    due = MissionPageFactory(parent=city, title="Mission à confirmer")
    confirmed(due, 65)
    gone = MissionPageFactory(parent=city, title="Mission oubliée")
    confirmed(gone, 80)
    MissionPageFactory(parent=city, title="Mission qui finit", deadline=timezone.localdate() + timedelta(days=5))
    MissionPageFactory(parent=city, title="Mission en brouillon", live=False)
    review = MissionPageFactory(parent=city, title="Mission à relire", live=False)
    workflow = Workflow.objects.create(name="Modération")
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.create(name="Relecture"))
    workflow.start(review, None)
    over = MissionPageFactory(parent=city, title="Mission passée", deadline=date(2020, 1, 1))
    closed = MissionPageFactory(parent=city, title="Mission close")
    confirmed(closed, 65)
    Mission.objects.filter(pages=closed).update(state=MissionState.CANCELLED)
    assert over.pk
    return {
        "to-confirm": due.title,
        "unconfirmed": gone.title,
        "expiring": "Mission qui finit",
        "drafts": "Mission en brouillon",
        "in-review": review.title,
    }


def test_every_mission_is_in_its_list(everything: dict[str, str], focal_point: Desk) -> None:
    shown = boxes(focal_point)
    assert set(shown) == set(LISTS)
    for code, title in everything.items():
        assert shown[code] == (1, [title])
        assert titles(focal_point, code) == [title]
    published = titles(focal_point, "published")
    assert shown["published"][0] == len(published) == 4  # the world's two, the one to confirm, the one that ends soon
    assert {"Mission oubliée", "Mission passée", "Mission close"}.isdisjoint(published)


def test_one_click_confirms_and_leads_back(everything: dict[str, str], focal_point: Desk) -> None:
    html = BeautifulSoup(focal_point.get("wagtailadmin_home").content, "html.parser")
    form = html.select_one("section[aria-labelledby=missions-to-confirm] form")
    assert form["method"] == "post"
    response = focal_point.client.post(form["action"], {field["name"]: field["value"] for field in form.select("input")})
    assert response["Location"] == reverse("wagtailadmin_home")
    assert boxes(focal_point)["to-confirm"] == (0, [])
    assert "Mission à confirmer" in focal_point.get("wagtailadmin_home").content.decode()


def test_what_left_the_lists_comes_back_with_one_click(everything: dict[str, str], focal_point: Desk, world: World) -> None:
    page = MissionPage.objects.get(title="Mission oubliée")
    focal_point.post("mission_deed", page.pk, "confirm")
    assert boxes(focal_point)["unconfirmed"] == (0, [])
    assert page.title in titles(focal_point, "published")


def test_the_pages_form_says_that_it_left_the_lists(everything: dict[str, str], focal_point: Desk, world: World) -> None:
    def form_of(title: str) -> str:
        return focal_point.get("wagtailadmin_pages:edit", MissionPage.objects.get(title=title).pk).content.decode()

    assert "n’a pas confirmé cette mission récemment" in form_of("Mission oubliée")
    assert "sont passées" in form_of("Mission passée")
    assert "n’a pas confirmé" not in form_of("Mission à confirmer")


def test_nobody_sees_what_others_answer_for(everything: dict[str, str], world: World) -> None:
    others = [
        desk_of(Role.FOCAL_POINT, territory=world.yaounde),
        desk_of(Role.ORGANISATION_EDITOR, organisation=world.lecture),
        desk_of(Role.COUNTRY_STAFF, portal=world.morocco),
    ]
    for desk in others:
        shown = boxes(desk)
        assert [shown[code][0] for code in everything] == [0] * len(everything)
        assert shown["published"][0] == 1
        for code in everything:
            assert titles(desk, code) == []


def test_country_and_central_staff_see_all_of_theirs(everything: dict[str, str], country_staff: Desk) -> None:
    for desk in (country_staff, desk_of(Role.CENTRAL_STAFF)):
        for code, title in everything.items():
            assert boxes(desk)[code] == (1, [title])


@pytest.mark.parametrize("role", [Role.ANALYST, Role.TRANSLATOR])
def test_those_who_only_read_are_asked_nothing(everything: dict[str, str], world: World, role: str) -> None:
    desk = desk_of(role, portal=world.cameroon)
    html = BeautifulSoup(desk.get("wagtailadmin_home").content, "html.parser")
    assert boxes(desk)["to-confirm"] == (1, ["Mission à confirmer"])
    assert not html.select(".mission-boxes form")
    assert reverse("mission_new") not in str(html)
    edit = reverse("wagtailadmin_pages:edit", args=[MissionPage.objects.get(title="Mission à confirmer").pk])
    assert (edit in str(html.select_one(".mission-boxes"))) is (role == Role.TRANSLATOR)
    assert desk.get("mission_new").status_code == 302


def test_who_has_no_part_in_missions_sees_no_panel(world: World) -> None:
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala)
    derive_rights()
    desk = Desk(membership.user)
    membership.valid_until = timezone.localdate() - timedelta(days=1)
    membership.save()
    assert "mission-boxes" not in desk.get("wagtailadmin_home").content.decode()


def test_an_unknown_list_is_not_found(focal_point: Desk) -> None:
    assert focal_point.get("mission_list", "secrets").status_code == 404


def test_the_home_costs_the_same_in_a_larger_network(world: World) -> None:
    desks = [
        desk_of(Role.FOCAL_POINT, territory=world.douala),
        desk_of(Role.COUNTRY_STAFF, portal=world.cameroon),
        desk_of(Role.CENTRAL_STAFF),
    ]

    def costs() -> list[int]:
        found = []
        for desk in desks:
            desk.get("wagtailadmin_home")
            with CaptureQueriesContext(connection) as queries:
                desk.get("wagtailadmin_home")
            found.append(len(queries))
            with CaptureQueriesContext(connection) as queries:
                desk.get("mission_list", "published")
            found.append(len(queries))
        return found

    # As many as fit into the boxes and more, or the cost of the first rows would be taken for growth.
    for number in range(5):
        confirmed(MissionPageFactory(parent=page_of(world.douala), title=f"Lecture du matin {number}"), 65)
    small = costs()
    for code in ("SN", "BJ"):
        city = TerritoryFactory(portal=PortalFactory(country__code=code, languages=["fr", "en"]), slug=f"ville-{code.lower()}")
        for number in range(3):
            confirmed(MissionPageFactory(parent=page_of(city), title=f"Lecture du soir {code} {number}"), 65)
    for number in range(3):
        organisation = OrganisationPageFactory(parent=page_of(world.douala), title=f"Association {number}")
        confirmed(MissionPageFactory(parent=organisation, title=f"Lecture partagée {number}"), 70)
    assert costs() == small


# --- A new mission -------------------------------------------------------------------------------------------------------------------


def form_url(page) -> str:
    return reverse("wagtailadmin_pages:add", args=["content", "missionpage", page.pk])


def test_one_button_leads_to_the_form_under_ones_own_place(focal_point: Desk, world: World) -> None:
    assert focal_point.get("mission_new")["Location"] == form_url(page_of(world.douala))
    editor = desk_of(Role.ORGANISATION_EDITOR, organisation=world.lecture)
    assert editor.get("mission_new")["Location"] == form_url(page_of(world.lecture))
    assert editor.client.get(form_url(page_of(world.lecture))).status_code == 200


def test_country_staff_choose_the_city_central_staff_the_country_first(country_staff: Desk, world: World) -> None:
    html = country_staff.get("mission_new").content.decode()
    assert form_url(page_of(world.douala)) in html
    assert form_url(page_of(world.yaounde)) in html
    assert form_url(page_of(world.casablanca)) not in html
    central = desk_of(Role.CENTRAL_STAFF)
    assert f"?portal={world.morocco.code}" in central.get("mission_new").content.decode()
    html = central.get("mission_new", portal=world.morocco.code).content.decode()
    assert form_url(page_of(world.casablanca)) in html
    assert form_url(page_of(world.douala)) not in html


def test_somebody_elses_country_is_not_offered(country_staff: Desk, world: World) -> None:
    html = country_staff.get("mission_new", portal=world.morocco.code).content.decode()
    assert form_url(page_of(world.casablanca)) not in html
