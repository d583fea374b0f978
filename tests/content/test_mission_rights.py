"""Deeds ask twice: whose mission it is, and what the page's rights say; and two at once are told apart."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.urls import reverse
from wagtail.models import PageLogEntry

from content.life import DEEDS, carry_out
from content.models import Mission, MissionPage, MissionState
from countries.models import Role, User
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.world import World

from .desk import Desk


def half_derived(world: World, role: str, portal_of_other_role: str) -> Desk:
    """A new editor of Lecture pour tous whose rights are not there yet; those of another role are."""
    user = MembershipFactory(role=role, portal=getattr(world, portal_of_other_role)).user
    derive_rights()
    MembershipFactory(user=user, role=Role.ORGANISATION_EDITOR, organisation=world.lecture)
    return Desk(user)


@pytest.mark.parametrize("code", ["pause", "complete", "cancel", "confirm"])
def test_a_role_whose_rights_are_not_there_yet_does_nothing(world: World, code: str) -> None:
    desk = half_derived(world, Role.TRANSLATOR, "morocco")
    mission = world.lecture_mission
    url = reverse("mission_deed", args=[mission.pk, code])
    assert desk.client.get(url).status_code == 302
    desk.client.post(url)
    assert Mission.objects.get(pk=mission.mission_id).state == MissionState.OPEN
    assert not PageLogEntry.objects.filter(action__startswith="content.mission.").exists()


def test_whoever_may_change_a_page_but_add_none_beside_it_does_not_duplicate(world: World) -> None:
    desk = half_derived(world, Role.TRANSLATOR, "cameroon")
    pages = MissionPage.objects.count()
    desk.post("mission_duplicate", world.lecture_mission.pk)
    assert MissionPage.objects.count() == pages


def test_of_two_deeds_at_once_one_is_done(transactional_db: None, world: World) -> None:
    """Both saw an open mission; the second is told that it no longer is."""
    page = world.lecture_mission
    users = [MembershipFactory(role=Role.CENTRAL_STAFF).user for _number in range(2)]
    together = Barrier(2)

    def do(deed: str, user: User) -> bool:
        try:
            together.wait()
            return carry_out(DEEDS[deed], MissionPage.objects.get(pk=page.pk), user)
        finally:
            connection.close()

    for _turn in range(5):
        Mission.objects.update(state=MissionState.OPEN)
        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(do, ("complete", "cancel"), users)) == [False, True]
