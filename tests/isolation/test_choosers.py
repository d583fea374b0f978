"""What people may point to: the pages of their portals that are public or theirs, and the pictures and documents of their collections."""

import json
import re

import pytest
from django.http import HttpResponse
from wagtail.models import Page

from content.models import MissionPage, NewsPage
from countries.models import Role, User
from countries.rights import derive_rights
from tests.content.desk import Desk, problems_in
from tests.factories import MembershipFactory, MissionPageFactory, home_of, page_of
from tests.world import World

from .canaries import Canaries, user_of, word


def desk_of(persona: str) -> Desk:
    return Desk(user_of(persona))


def chosen_from(response: HttpResponse) -> str:
    """What the chooser's window shows."""
    assert response.status_code == 200
    return json.loads(response.content)["html"] if response["Content-Type"] == "application/json" else response.content.decode()


def browse(desk: Desk, page: Page | None = None, **query: str) -> str:
    if page is None:
        return chosen_from(desk.get("wagtailadmin_choose_page", **query))
    return chosen_from(desk.get("wagtailadmin_choose_page_child", page.pk, **query))


# --- Pages -----------------------------------------------------------------------------------------------------------------------


def test_whoever_has_one_portal_starts_at_it(guarded: World) -> None:
    window = browse(desk_of("focal point of Douala"))
    assert guarded.cameroon.name in window
    assert guarded.morocco.name not in window


def test_one_finds_ones_own_drafts_and_what_is_public_in_the_portal(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    assert f"{word('douala')} mission" in browse(desk, page_of(guarded.douala))
    yaounde = browse(desk, page_of(guarded.yaounde))
    assert guarded.yaounde_mission.title in yaounde
    assert word("yaounde") not in yaounde


def test_search_finds_the_same(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    assert f"{word('douala')} mission" in chosen_from(desk.get("wagtailadmin_choose_page_search", q="Canari"))
    assert "Planter au lac" in chosen_from(desk.get("wagtailadmin_choose_page_search", q="Planter"))
    assert guarded.casablanca_mission.title not in chosen_from(desk.get("wagtailadmin_choose_page_search", q="Dépistage"))


def test_another_portals_page_cannot_be_opened_by_its_number(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    for page in (guarded.morocco.root_page, home_of(guarded.morocco), page_of(guarded.casablanca)):
        assert desk.get("wagtailadmin_choose_page_child", page.pk).status_code == 404


def test_several_numbers_give_only_those_within_reach(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    ids = [Canaries.of(place).ids["page"] for place in ("douala", "yaounde", "casablanca")]
    response = desk.client.get("/admin/choose-page/chosen-multiple/", {"id": [*ids, "x"]})
    assert [page["id"] for page in json.loads(response.content)["result"]] == ids[:1]


def test_whoever_has_two_portals_starts_above_them_and_sees_no_third(guarded: World) -> None:
    user = user_of("focal point of Douala")
    MembershipFactory(user=user, role=Role.FOCAL_POINT, territory=guarded.casablanca)
    derive_rights()
    window = browse(Desk(User.objects.get(pk=user.pk)))
    assert guarded.cameroon.name in window
    assert guarded.morocco.name in window
    assert f">{guarded.hub.name}<" not in re.sub(r"\s+", "", window)


def test_central_staff_sees_all_portals(guarded: World) -> None:
    window = browse(desk_of("central staff"))
    assert all(portal.name in window for portal in (guarded.hub, guarded.cameroon, guarded.morocco))


# --- Copies and moves ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["yaounde", "casablanca"])
def test_a_mission_is_neither_copied_nor_moved_to_another_place(guarded: World, place: str) -> None:
    desk = desk_of("focal point of Douala")
    destination = page_of(getattr(guarded, place))
    mission = guarded.douala_mission
    copy = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": destination.pk}
    desk.post("wagtailadmin_pages:copy", mission.pk, **copy)
    desk.post("wagtailadmin_pages:move_confirm", mission.pk, destination.pk)
    assert not destination.get_children().filter(title="Copie").exists()
    mission.refresh_from_db()
    assert mission.get_parent().pk == page_of(guarded.douala).pk


@pytest.mark.parametrize("place", ["yaounde", "casablanca"])
def test_nobody_brings_anothers_mission_home(guarded: World, place: str) -> None:
    desk = desk_of("focal point of Douala")
    home = page_of(guarded.douala)
    foreign = Page.objects.get(pk=Canaries.of(place).ids["page"])
    desk.post("wagtailadmin_pages:copy", foreign.pk, new_title="Copie", new_slug="copie", new_parent_page=home.pk)
    desk.post("wagtailadmin_pages:move_confirm", foreign.pk, home.pk)
    assert (
        not home.get_children()
        .filter(title__in=["Copie", foreign.title.replace(place, "douala")])
        .exclude(title__contains="douala")
        .exists()
    )
    foreign.refresh_from_db()
    assert foreign.get_parent().pk != home.pk


def test_a_focal_point_copies_within_the_city(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    copy = {"new_title": "Repeindre une autre école", "new_slug": "autre", "new_parent_page": page_of(guarded.douala).pk}
    assert desk.post("wagtailadmin_pages:copy", guarded.douala_mission.pk, **copy).status_code == 302
    assert MissionPage.objects.get(slug="autre").mission_id != guarded.douala_mission.mission_id


# --- Pictures and documents ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("chooser", "kind"), [("wagtailimages_chooser:choose", "image"), ("wagtaildocs_chooser:choose", "document")])
def test_choosers_offer_what_lies_in_ones_own_collections(guarded: World, chooser: str, kind: str) -> None:
    window = chosen_from(desk_of("focal point of Douala").get(chooser))
    assert f"{word('douala')} {kind}" in window
    assert f"{word('lecture')} {kind}" in window  # an organisation of the city
    assert word("casablanca") not in window


@pytest.mark.parametrize("kind", ["images", "documents"])
def test_the_admins_own_api_lists_them_too(guarded: World, kind: str) -> None:
    desk = desk_of("editor of Lecture pour tous")
    listed = desk.client.get(f"/admin/api/main/{kind}/").json()["items"]
    assert [item["title"] for item in listed] == [f"{word('lecture')} {kind[:-1]}"]
    foreign = Canaries.of("douala").ids[kind[:-1]]
    assert desk.client.get(f"/admin/api/main/{kind}/{foreign}/").status_code == 404


# --- What a form sends need not come from a chooser ------------------------------------------------------------------------------


def test_a_mission_takes_a_picture_of_the_city_and_no_others(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    own, foreign = Canaries.of("douala").ids["image"], Canaries.of("casablanca").ids["image"]

    refused = desk.edit(guarded.douala_mission).fill(image=foreign).publish()
    assert refused.status_code == 200
    assert "valeur précédente" in problems_in(refused)["image"]
    assert word("casablanca") not in refused.content.decode()

    assert desk.edit(guarded.douala_mission).fill(image=own).publish().status_code == 302
    guarded.douala_mission.refresh_from_db()
    assert guarded.douala_mission.image_id == own


def test_a_picture_that_was_there_before_may_stay(guarded: World) -> None:
    """Country staff chose it from the portal's own."""
    portals_picture = Canaries.of("yaounde").ids["image"]
    mission = MissionPageFactory(parent=page_of(guarded.douala), image_id=portals_picture)
    assert desk_of("focal point of Douala").edit(mission).fill(urgent="on").publish().status_code == 302
    mission.refresh_from_db()
    assert (mission.image_id, mission.urgent) == (portals_picture, True)


@pytest.mark.parametrize(
    ("html", "is_taken"),
    [
        ('<p><a linktype="page" id="{own_page}">ici</a></p>', True),
        ('<p><a linktype="page" id="{page}">ici</a></p>', False),
        ('<p><a linktype="document" id="{document}">ici</a></p>', False),
        ('<p><a linktype="document" id="{own_document}">ici</a></p>', True),
    ],
)
def test_texts_and_blocks_lead_to_nothing_out_of_reach(guarded: World, html: str, is_taken: bool) -> None:
    desk = desk_of("staff of Cameroon")
    ids = Canaries.of("casablanca").ids | {f"own_{name}": pk for name, pk in Canaries.of("douala").ids.items()}
    news = NewsPage.objects.get(title="Trois villes rejoignent le portail")
    form = desk.edit(news)
    form.values["body-0-value"] = json.dumps(draftail(html.format(**ids)))
    response = form.publish()
    assert (response.status_code == 302) == is_taken
    if not is_taken:
        assert "valeur précédente" in problems_in(response)["body"]


def draftail(html: str) -> dict:
    """A text as the editor's script sends it."""
    from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

    features = ["link", "document-link", "bold"]
    return json.loads(ContentstateConverter(features).from_database_format(html))
