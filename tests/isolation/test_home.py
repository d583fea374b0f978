"""The admin's first page: nobody learns there how many pages other places have."""

import pytest
from django.test import Client

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.world import World

COUNTED = 'href="/admin/pages/'
"""The link of Wagtail's count of pages, in the page's summary."""


@pytest.mark.parametrize(("role", "is_told"), [(Role.FOCAL_POINT, False), (Role.COUNTRY_STAFF, False), (Role.CENTRAL_STAFF, True)])
def test_the_number_of_pages_is_told_to_the_network_only(world: World, role: Role, is_told: bool) -> None:
    places = {Role.FOCAL_POINT: {"territory": world.douala}, Role.COUNTRY_STAFF: {"portal": world.cameroon}}
    user = MembershipFactory(role=role, **places.get(role, {})).user
    derive_rights()
    client = Client(headers={"host": "localhost"})
    client.force_login(user)

    summary = client.get("/admin/").content.decode().split('class="w-summary', 1)[-1].split("</section>", 1)[0]

    assert (COUNTED in summary) == is_told
