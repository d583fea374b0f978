"""The journal: complete, of one's own portals, exportable without formulas, and kept whatever the application tries."""

import csv
from io import StringIO

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, PageLogEntry

from countries.admin.exports import without_formula
from countries.journal import STATUS_CHANGED
from countries.models import PortalStatus, Role, User, Verification
from countries.organisations import set_verification
from countries.people import records
from countries.rights import derive_rights
from tests.content.desk import Desk
from tests.factories import ImageFactory, MembershipFactory, UserFactory
from tests.world import World


def member(role: str, **place) -> User:
    user = MembershipFactory(role=role, **place).user
    derive_rights()
    return user


def labels(response) -> list[str]:
    assert response.status_code == 200
    return [entry.label for entry in response.context["object_list"]]


def portal_in(entry: PageLogEntry | ModelLogEntry) -> int | None:
    return entry.data["portal"]


@pytest.fixture
def staff(world: World) -> User:
    return member(Role.COUNTRY_STAFF, portal=world.cameroon)


def test_every_entry_says_which_portal_it_is_about(world: World) -> None:
    picture = ImageFactory(title="Logo", collection=world.lecture.collection)
    for thing, portal in (
        (world.douala_mission, world.cameroon),
        (world.casablanca_mission, world.morocco),
        (world.clinic, world.morocco),
        (picture, world.cameroon),
        (world.cameroon, world.cameroon),
        (UserFactory(), None),
    ):
        entry = log(instance=thing, action="wagtail.edit")
        assert portal_in(entry) == (portal.pk if portal else None)


def test_roles_and_statuses_say_whose_they_are(world: World, staff: User) -> None:
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.casablanca)
    records.record(records.GRANTED, membership, staff)
    world.morocco.status = PortalStatus.ARCHIVED
    world.morocco.save(update_fields=["status"])
    world.morocco.save()
    found = [entry for entry in ModelLogEntry.objects.order_by("pk") if entry.data["portal"] == world.morocco.pk]
    assert [entry.action for entry in found] == [records.GRANTED, STATUS_CHANGED]
    assert found[0].user == staff
    assert found[1].data["after"] == PortalStatus.ARCHIVED


def test_country_staff_reads_of_its_portals_central_staff_of_all(world: World, staff: User) -> None:
    log(instance=world.lecture, action="wagtail.edit", title="Au Cameroun")
    log(instance=world.clinic, action="wagtail.edit", title="Au Maroc")
    log(instance=staff, action="wagtail.edit", title="Du réseau")
    seen = labels(Desk(staff).get("journal"))
    assert "Au Cameroun" in seen
    assert not {"Au Maroc", "Du réseau"} & set(seen)
    assert "Au Maroc" not in labels(Desk(staff).get("journal", portal=world.morocco.pk))
    central = Desk(member(Role.CENTRAL_STAFF))
    assert {"Au Cameroun", "Au Maroc", "Du réseau"} <= set(labels(central.get("journal")))
    assert labels(central.get("journal", portal=world.morocco.pk, label="au maroc")) == ["Au Maroc"]


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.ANALYST, Role.FOCAL_POINT, Role.ORGANISATION_EDITOR])
def test_others_do_not_read_it(world: World, role: str) -> None:
    places = {Role.FOCAL_POINT: {"territory": world.douala}, Role.ORGANISATION_EDITOR: {"organisation": world.lecture}}
    desk = Desk(member(role, **places.get(role, {"portal": world.cameroon})))
    for name in ("journal", "journal_results"):
        assert desk.get(name).status_code == 302
    assert "/reports/journal/" not in desk.get("wagtailadmin_home").content.decode()


def test_a_decision_is_told_with_who_and_why(world: World, staff: User) -> None:
    set_verification(world.lecture, Verification.SUSPENDED, by=staff, note="Deux plaintes.")
    page = Desk(staff).get("journal", action="countries.verification").content.decode()
    assert staff.get_full_name() in page
    assert "Non vérifiée → Suspendue · Deux plaintes." in page
    assert len(labels(Desk(staff).get("journal", who=staff.email, action="countries.verification"))) == 1
    assert not labels(Desk(staff).get("journal", who="personne d’autre"))


def test_the_export_holds_no_formulas(world: World, staff: User) -> None:
    evil = '=HYPERLINK("https://spy.example.org";"cliquez")'
    log(instance=world.lecture, action="wagtail.edit", title=evil, user=staff)
    log(instance=world.clinic, action="wagtail.edit", title="Au Maroc")
    response = Desk(staff).get("journal", export="csv")
    text = b"".join(response.streaming_content).decode()
    rows = list(csv.reader(StringIO(text)))
    assert f"'{evil}" in [cell for row in rows for cell in row]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert "Au Maroc" not in text
    assert Desk(staff).get("journal", export="xlsx").status_code == 200


def test_it_offers_ones_own_portals(world: World, staff: User) -> None:
    log(instance=world.clinic, action="wagtail.edit", title="Au Maroc")
    shown = Desk(staff).get("journal", portal=world.morocco.pk)
    assert [portal.pk for portal in shown.context["filters"].form.fields["portal"].queryset] == [world.cameroon.pk]
    assert "Au Maroc" not in labels(shown)


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1"])
def test_whatever_a_spreadsheet_would_calculate_is_text(text: str) -> None:
    assert without_formula(text) == f"'{text}"
    assert without_formula("Awa") == "Awa"


@pytest.mark.parametrize("model", [PageLogEntry, ModelLogEntry])
def test_the_database_keeps_what_was_written(world: World, model: type) -> None:
    log(instance=world.douala_mission, action="wagtail.edit")
    log(instance=world.lecture, action="wagtail.edit")
    entry = model.objects.latest("pk")
    for attempt in (entry.delete, entry.save, model.objects.all().delete, lambda: model.objects.update(label="Rien")):
        with pytest.raises(DatabaseError, match="The journal is kept"), transaction.atomic():
            attempt()
    assert model.objects.filter(pk=entry.pk, label=entry.label).exists()


def test_a_page_that_is_deleted_leaves_its_entries_in_place(world: World, staff: User) -> None:
    page = world.yaounde_mission
    log(instance=page, action="wagtail.edit", user=staff)
    page.delete()
    assert page.title in labels(Desk(staff).get("journal"))


def test_the_list_costs_the_same_for_few_entries_and_for_forty(world: World, staff: User) -> None:
    desk = Desk(staff)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get("journal").status_code == 200
        return len(captured)

    log(instance=world.lecture, action="wagtail.edit", user=staff)
    log(instance=world.douala_mission, action="wagtail.edit", user=staff)
    queries()
    few = queries()
    for _number in range(20):
        log(instance=world.lecture, action="wagtail.edit", user=UserFactory())
        log(instance=world.douala_mission, action="wagtail.edit", user=UserFactory())
    assert queries() == few
