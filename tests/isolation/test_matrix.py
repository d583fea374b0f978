"""The leak matrix: through every address of the admin, nobody reads or changes what belongs to another place."""

import re
from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from wagtail.models import Locale

from tests.world import World

from .addresses import Address, addresses, admin_patterns
from .canaries import FOREIGN, OWN, SETTINGS_NOT_OWN, Canaries, user_of, word
from .classes import classes_of

PERSONAS = ["focal point of Douala", "editor of Lecture pour tous", "staff of Morocco"]
OTHERS = ["translator of Morocco", "analyst of Morocco"]
"""Their memberships lie where the staff's does: only lists are looked at."""

REFUSED = {302, 400, 403, 404, 405}
ANSWERED = {200} | REFUSED

NOT_A_VISIT = {"wagtailadmin_error_test"}
"""An error on purpose."""

CHANGE = re.compile(r'(INSERT INTO|UPDATE|DELETE FROM) "(?P<table>\w+)"')

OWN_BUSINESS = {"django_session", "wagtailadmin_editingsession", "wagtailusers_userprofile"}
"""Tables in which everybody leaves traces of their own."""

SEEN = 'UPDATE "usersessions_usersession"'
"""Every visit notes now and then that one's own session is in use; to end one is another matter."""

WRITTEN = {
    "action-publish": "1",
    "title": "Pris ailleurs",
    "slug": "pris-ailleurs",
    "new_title": "Pris ailleurs",
    "new_slug": "pris-ailleurs",
    "next": "/admin/",
    "publish_translations": "on",
    "value": "Pris ailleurs",
    "name": "Pris ailleurs",
    "restriction_type": "login",
    "comment": "Pris ailleurs",
    "sender_name": "Pris ailleurs",
    "email": "pris@example.org",
    "position": "0",
    "step": "open",
    "seen": "live",
    "sure": "1",
    "country": "BJ",
    "host": "pris.example.org",
}
"""A bit of everything that a form might want."""


def client_of(persona: str) -> Client:
    client = Client(headers={"host": "localhost"}, raise_request_exception=False)
    client.force_login(user_of(persona))
    return client


def text_of(response: HttpResponse) -> str:
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode(errors="replace")


def visits(persona: str) -> Iterator[tuple[Address, bool]]:
    """Every address once, with own objects, then those that name objects of another place; whether it is a foreign one."""
    for address in addresses(Canaries.of(OWN[persona])):
        yield address, False
    for address in foreign_addresses(FOREIGN[persona][0]):
        yield address, True


def foreign_addresses(place: str) -> Iterator[Address]:
    return (address for address in addresses(Canaries.of(place)) if address.names_object)


def test_every_view_of_the_admin_is_classified() -> None:
    unclear = {view: classes_of(view) for view, _pattern in admin_patterns() if len(classes_of(view)) != 1}
    assert not unclear


@pytest.mark.parametrize("persona", [*PERSONAS, *OTHERS])
def test_nobody_reads_what_belongs_to_another_place(guarded: World, persona: str) -> None:
    client = client_of(persona)
    foreign_words = re.compile("|".join(word(place) for place in (*FOREIGN[persona], *SETTINGS_NOT_OWN[persona])), re.IGNORECASE)
    leaks, opened = [], []
    for address, is_foreign in visits(persona):
        if address.view in NOT_A_VISIT or (persona in OTHERS and address.names_object):
            continue
        response = client.get(address.path)
        if response.status_code not in ANSWERED:
            leaks.append(f"{address.path} answered {response.status_code}")
        if found := foreign_words.search(text_of(response)):
            leaks.append(f"{address.path} shows {found.group()}")
        if response.status_code not in REFUSED and ("closed" in classes_of(address.view) or _should_be_refused(address, is_foreign)):
            opened.append(f"{address.path} ({address.view})")
    assert not leaks
    assert not opened


def _should_be_refused(address: Address, is_foreign: bool) -> bool:
    # A question after known ids may be answered with nothing; an address that names an object may not.
    return is_foreign and "scoped" in classes_of(address.view) and "?" not in address.path


@pytest.mark.parametrize("persona", PERSONAS)
def test_nobody_changes_what_belongs_to_another_place(guarded: World, persona: str) -> None:
    client = client_of(persona)
    own = Canaries.of(OWN[persona]).ids
    form = WRITTEN | {"new_parent_page": own["parent"], "collection": own["collection"], "parent_page": own["parent"]}
    form["locales"] = list(Locale.objects.values_list("pk", flat=True))
    changes = []
    for place in FOREIGN[persona][:2]:
        for address in foreign_addresses(place):
            with transaction.atomic(), connection.execute_wrapper(written := Writes()):
                client.post(address.path, form)
                transaction.set_rollback(True)
            changes += [f"{address.path}: {statement}" for statement in written.statements]
    assert not changes


class Writes:
    """Listens for statements that change any table but those in which everybody leaves traces of their own."""

    def __init__(self) -> None:
        self.statements: list[str] = []

    def __call__(self, execute, sql, params, many, context):
        if (change := CHANGE.match(sql)) and change["table"] not in OWN_BUSINESS and change.group() != SEEN:
            self.statements.append(change.group())
        return execute(sql, params, many, context)
