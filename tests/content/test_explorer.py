"""The explorer: its lines cost nothing each, and offer to translate what can be translated."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory, MissionPageFactory, page_of
from tests.world import World

from .desk import Desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def desks(world: World) -> dict[str, Desk]:
    users = {
        "focal point": MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala).user,
        "staff": MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon).user,
        "central": MembershipFactory(role=Role.CENTRAL_STAFF).user,
    }
    derive_rights()
    return {name: Desk(user) for name, user in users.items()}


def listing(desk: Desk, page: Page) -> str:
    response = desk.get("wagtailadmin_explore", page.pk)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("who", ["focal point", "staff", "central"])
def test_another_line_costs_no_query(desks: dict[str, Desk], world: World, who: str) -> None:
    city, desk = page_of(world.douala), desks[who]

    def queries() -> int:
        listing(desk, city)
        with CaptureQueriesContext(connection) as captured:
            listing(desk, city)
        return len(captured)

    before = queries()
    for number in range(5):
        page = MissionPageFactory(parent=city, title=f"Jouer {number}")
        TranslationSource.update_or_create_from_instance(page)
    assert queries() == before


def test_a_line_offers_the_portals_languages_that_are_missing(desks: dict[str, Desk], world: World) -> None:
    page = MissionPageFactory(parent=page_of(world.douala), title="Jouer au scrabble")
    submit = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    assert listing(desks["focal point"], page_of(world.douala)).count(submit) == 1

    english = Locale.objects.get(language_code="en")
    desks["focal point"].post("wagtail_localize:submit_page_translation", page.pk, locales=[english.pk])
    source = TranslationSource.objects.get(object_id=page.translation_key)
    now = listing(desks["focal point"], page_of(world.douala))
    assert submit not in now, "Cameroon speaks French and English, whatever others speak"
    assert reverse("wagtail_localize:update_translations", args=[source.pk]) in now


def test_what_one_only_looks_at_is_not_offered(desks: dict[str, Desk], world: World) -> None:
    page = MissionPageFactory(parent=page_of(world.yaounde), title="Semer au bord du lac")
    submit = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    assert submit in listing(desks["staff"], page_of(world.yaounde))
    response = desks["focal point"].get("wagtailadmin_explore", page_of(world.yaounde).pk)
    assert submit not in response.content.decode()
