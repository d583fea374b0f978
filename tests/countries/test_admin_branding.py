"""The admin bears the network's name and mark, and says what "not found" may mean."""

from django.test import Client

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.world import World


def test_the_admin_bears_our_mark_and_says_what_is_not_found(world: World) -> None:
    client = Client(headers={"host": "localhost"})
    client.force_login(MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala).user)
    derive_rights()
    home = client.get("/admin/").content.decode()
    assert "data-wagtail-sidebar-branding-logo><svg" in home.replace("\n", "")
    assert "Wagtail</title>" not in home

    missing = client.get("/admin/pages/999999/edit/")
    assert missing.status_code == 404
    assert "dont vous ne vous occupez pas" in missing.content.decode()
    assert "Wagtail" not in missing.content.decode().split("<main", 1)[1]
