"""The one page of editors that opens without sign-in: a mail's link answers for its reader's own missions, and opens nothing else."""

import pytest
from django.test import Client

from content.confirmation import link_for
from content.models import MissionPage, MissionState
from countries.models import User
from tests.world import World

from .canaries import FOREIGN, OWN, user_of, word
from .test_matrix import PERSONAS, text_of

PLACES = ("douala", "yaounde", "lecture", "casablanca")


def live_page(place: str) -> MissionPage:
    return MissionPage.objects.select_related("mission__portal").get(title=f"Une page vivante de {place}", live=True)


def path_of(user: User, pages: list[MissionPage]) -> tuple[str, str]:
    """Host and path of a link that names these missions, rightly signed."""
    portal = pages[0].mission.portal
    return portal.site.hostname, link_for(user, [page.mission_id for page in pages], portal).removeprefix(portal.root_url)


def foreign(persona: str) -> list[str]:
    return [place for place in FOREIGN[persona] if place in PLACES]


@pytest.mark.parametrize("persona", [*PERSONAS, "translator of Morocco", "analyst of Morocco"])
def test_even_a_rightly_signed_link_opens_nothing_of_another_place(guarded: World, persona: str) -> None:
    user = user_of(persona)
    for place in foreign(persona):
        page = live_page(place)
        host, path = path_of(user, [page])
        client = Client(headers={"host": host})
        for response in (client.get(path), client.post(path, {"mission": page.mission_id, "answer": "complete"})):
            assert response.status_code == 404
            assert word(place) not in text_of(response)
            assert page.title not in text_of(response)
        page.mission.refresh_from_db()
        assert page.mission.state == MissionState.OPEN


@pytest.mark.parametrize("persona", PERSONAS)
def test_among_own_missions_a_foreign_one_is_left_out(guarded: World, persona: str) -> None:
    own, other = live_page(OWN[persona]), live_page(foreign(persona)[0])
    host, path = path_of(user_of(persona), [own, other])
    client = Client(headers={"host": host})
    html = text_of(client.get(path))
    assert own.title in html
    assert other.title not in html
    assert client.post(path, {"mission": other.mission_id, "answer": "complete"}).status_code == 404
    other.mission.refresh_from_db()
    assert other.mission.state == MissionState.OPEN


@pytest.mark.parametrize("persona", PERSONAS)
def test_visitors_titles_only_no_drafts_and_no_way_into_the_admin(guarded: World, persona: str) -> None:
    own = live_page(OWN[persona])
    host, path = path_of(user_of(persona), [own])
    client = Client(headers={"host": host})
    response = client.get(path)
    assert response.status_code == 200
    assert word(OWN[persona]) not in text_of(response)
    assert not response.cookies.keys() - {"csrftoken"}
    assert Client(headers={"host": "localhost"}).get("/admin/").status_code == 302
