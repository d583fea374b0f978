"""A title with markup, a formula or a line break is a title: text wherever it is shown, in the admin, in mails, to visitors."""

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse

from content.confirmation import ask_publishers
from content.models import MissionPage
from countries.models import Mail, Role
from countries.rights import derive_rights
from search.rules import CONFIRMATION_DUE_AFTER
from tests.factories import MembershipFactory, MissionPageFactory, page_of
from tests.world import World

from .desk import Desk
from .seen import visitor_of

pytestmark = pytest.mark.django_db

TITLE = '<script>alert(1)</script> & "Peindre" <img src=x onerror=alert(1)>'


@pytest.fixture
def mission(world: World) -> MissionPage:
    return MissionPageFactory(parent=page_of(world.lecture), title=TITLE)


def shows_it_as_text(response: HttpResponse) -> bool:
    """The title stands there, and nothing of it became an element."""
    assert response.status_code == 200
    html = BeautifulSoup(response.content, "html.parser")
    assert not html.select("img[src=x]")
    assert not [script for script in html.select("script") if script.get_text() == "alert(1)"]
    return "<script>alert(1)</script>" in html.get_text() or any(TITLE in str(value) for tag in html() for value in tag.attrs.values())


def test_in_the_admin(focal_point: Desk, country_staff: Desk, mission: MissionPage) -> None:
    for page in (
        focal_point.get("wagtailadmin_explore", mission.get_parent().pk),
        focal_point.get("wagtailadmin_pages:edit", mission.pk),
        focal_point.get("wagtailadmin_pages:history", mission.pk),
        focal_point.get("wagtailadmin_pages:delete", mission.pk),
        focal_point.get("mission_deed", mission.pk, "pause"),
        focal_point.get("mission_duplicate", mission.pk),
        focal_point.get("mission_list", "published"),
        focal_point.get("wagtailadmin_home"),
        focal_point.get("wagtailadmin_reports:aging_pages"),
        country_staff.get("journal"),
    ):
        assert shows_it_as_text(page), page.request["PATH_INFO"]


def test_in_what_is_said_after_a_deed(focal_point: Desk, mission: MissionPage) -> None:
    response = focal_point.client.post(f"/admin/missions/{mission.pk}/pause/", follow=True)
    assert shows_it_as_text(response)


def test_to_visitors(world: World, mission: MissionPage) -> None:
    visitor = visitor_of(world.cameroon)
    assert shows_it_as_text(visitor.get(mission.full_url.removeprefix(world.cameroon.root_url)))
    assert shows_it_as_text(visitor.get("/fr/douala/"))


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_in_mails(world: World, focal_point: Desk, line_break: str) -> None:
    title = f"{TITLE}{line_break}Bcc: tous@example.org"
    author = MembershipFactory(role=Role.ORGANISATION_EDITOR, organisation=world.lecture).user
    derive_rights()
    mission = MissionPageFactory(parent=page_of(world.lecture), title=title, live=False)
    assert Desk(author).edit(mission).fill(title=title).submit().status_code == 302
    mail = Mail.objects.get(template="content/mails/waiting")
    assert len(mail.subject.splitlines()) == 1
    assert "<script>alert(1)</script>" in mail.text
    assert "<script>" not in mail.html
    assert "<img src=x" not in mail.html


def test_in_the_mail_that_asks_for_a_confirmation(world: World, focal_point: Desk, mission: MissionPage) -> None:
    mission.mission.confirmed_on -= CONFIRMATION_DUE_AFTER
    mission.mission.save()
    ask_publishers()
    mail = Mail.objects.get(template="content/mails/confirmation")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in mail.html
    assert "<script>" not in mail.html
