"""The leak matrix: through every address of the admin, nobody reads or changes what belongs to another place."""

import re
from collections.abc import Iterator

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client

from tests.snapshots import Snapshot
from tests.world import World

from .addresses import Address, addresses, admin_patterns
from .canaries import FOREIGN, OWN, SETTINGS_NOT_OWN, Canaries, user_of, word
from .classes import classes_of

READERS = [persona for persona in FOREIGN if FOREIGN[persona]]
WRITERS = ["focal point of Douala", "editor of Lecture pour tous", "staff of Morocco"]

REFUSED = {302, 400, 403, 404, 405}
ANSWERED = {200} | REFUSED

NOT_A_VISIT = {"wagtailadmin_logout", "wagtailadmin_error_test"}
"""One ends the session, the other is an error on purpose."""

OWN_BUSINESS = {"django_session", "wagtailadmin_editingsession", "wagtailusers_userprofile"}
"""Tables in which everybody leaves traces of their own."""

WRITTEN = {
    "action-publish": "1",
    "title": "Pris ailleurs",
    "slug": "pris-ailleurs",
    "new_title": "Pris ailleurs",
    "new_slug": "pris-ailleurs",
    "next": "/admin/",
    "locales": "1",
    "publish_translations": "on",
    "value": "Pris ailleurs",
    "name": "Pris ailleurs",
    "restriction_type": "login",
    "comment": "Pris ailleurs",
    "sender_name": "Pris ailleurs",
    "email": "pris@example.org",
    "position": "0",
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
    """Every address once, with own objects, then those that name objects of other places; whether it is a foreign one."""
    for address in addresses(Canaries.of(OWN[persona])):
        yield address, False
    for place in FOREIGN[persona][:2]:
        for address in addresses(Canaries.of(place)):
            if address.names_object:
                yield address, True


def test_every_view_of_the_admin_is_classified() -> None:
    unclear = {view: classes_of(view) for view, _pattern in admin_patterns() if len(classes_of(view)) != 1}
    assert not unclear


@pytest.mark.parametrize("persona", READERS)
def test_nobody_reads_what_belongs_to_another_place(guarded: World, persona: str) -> None:
    client = client_of(persona)
    foreign_words = re.compile("|".join(word(place) for place in (*FOREIGN[persona], *SETTINGS_NOT_OWN[persona])), re.IGNORECASE)
    leaks, opened = [], []
    for address, is_foreign in visits(persona):
        if address.view in NOT_A_VISIT:
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


@pytest.mark.parametrize("persona", WRITERS)
def test_nobody_changes_what_belongs_to_another_place(guarded: World, persona: str) -> None:
    client = client_of(persona)
    own = Canaries.of(OWN[persona]).ids
    written = WRITTEN | {"new_parent_page": own["parent"], "collection": own["collection"], "parent_page": own["parent"]}
    before = contents()
    changed = []
    for address, is_foreign in visits(persona):
        if not is_foreign or "plain" in classes_of(address.view):
            continue
        with transaction.atomic():
            client.post(address.path, written)
            after = contents()
            if differing := {table for table in after if after[table] != before[table]}:
                changed.append(f"{address.path} changed {sorted(differing)}")
            transaction.set_rollback(True)
    assert not changed


def contents() -> dict[str, bytes]:
    return {table: rows for table, rows in Snapshot.of_database().tables.items() if table not in OWN_BUSINESS}
