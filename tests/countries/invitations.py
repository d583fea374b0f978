"""Invitations in tests: sent, and what their mails and pages say."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bs4 import BeautifulSoup
from django.http import HttpResponse

from countries.models import Invitation, Mail, Role, User
from countries.people import invitations
from tests.world import World

ADDRESS = "Aya.Diallo@example.org"
NEW = {"first_name": "Aya", "last_name": "Diallo", "password1": "tamarin-bissap-gingembre", "password2": "tamarin-bissap-gingembre"}


def link_in(mail: Mail) -> str:
    return re.search(r"https?://\S+/admin/invitation/\?key=\S+", mail.text).group()


def path_of(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.path}?{parts.query}"


def sent_link(email: str = ADDRESS) -> str:
    return path_of(link_in(Mail.objects.filter(recipient__iexact=email).latest("pk")))


def invite(by: User, world: World, **values: Any) -> Invitation:
    return invitations.invite(by, values.pop("email", ADDRESS), Role.FOCAL_POINT, world.douala, **values)


def words(response: HttpResponse) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").select_one("main").get_text(" ").split())


def use(invitation: Invitation, world: World, staff: User) -> None:
    invitations.accept_as_new(
        parse_qs(urlsplit(sent_link()).query)["key"][0], first_name="Aya", last_name="Diallo", password=NEW["password1"]
    )
