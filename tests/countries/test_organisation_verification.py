"""Verification of organisations: country staff decides, visitors see it at once, papers stay private."""

from io import BytesIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.http import HttpResponse
from django.test import Client, TestCase
from django.test.utils import CaptureQueriesContext
from PIL import Image
from wagtail.models import ModelLogEntry
from wagtail.permissions import policy_registry

from content.status import StatusCode, status_of
from countries.admin.organisations.papers import MOST_SUPPLIED
from countries.checks import private_files_are_private
from countries.models import Mail, Organisation, OrganisationPaper, Role, User, Verification
from countries.organisations import drop_paper, keep_paper, set_trust, set_verification
from countries.private_files import LARGEST, content_type_of
from countries.rights import derive_rights, find_drift
from tests.content.desk import Desk
from tests.factories import MembershipFactory, OrganisationPageFactory, page_of
from tests.world import World

PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"


def picture(kind: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (4, 4)).save(file, kind)
    return file.getvalue()


def member(email: str, role: str, **place) -> User:
    user = MembershipFactory(user__email=email, role=role, **place).user
    derive_rights()
    return user


@pytest.fixture
def staff(world: World) -> User:
    return member("cameroun@example.org", Role.COUNTRY_STAFF, portal=world.cameroon)


@pytest.fixture
def editor(world: World) -> User:
    return member("lecture@example.org", Role.ORGANISATION_EDITOR, organisation=world.lecture)


def fresh(world: World) -> Organisation:
    return Organisation.objects.get(pk=world.lecture.pk)


def visit(host: str, path: str) -> str:
    return Client(headers={"host": host}).get(path).content.decode()


# --- Deciding -----------------------------------------------------------------------------------------------------------------------


def test_verifying_shows_the_badge_on_the_page_and_on_its_missions(world: World, staff: User, editor: User) -> None:
    page, mission = page_of(world.lecture), world.lecture_mission
    assert "Vérifiée" not in visit("cm.localhost", page.url)
    desk = Desk(staff)
    question = desk.get("organisations:verification", world.lecture.pk, "verified").content.decode()
    assert "La marque « Vérifiée » paraîtra" in question
    assert fresh(world).verification == Verification.UNVERIFIED, "looking changes nothing"
    desk.post("organisations:verification", world.lecture.pk, "verified", note="Récépissé vu.")
    row = fresh(world)
    assert (row.verification, row.verification_note) == (Verification.VERIFIED, "Récépissé vu.")
    assert "Vérifiée" in visit("cm.localhost", page.url)
    assert "Vérifiée" in visit("cm.localhost", mission.url)
    mail = Mail.objects.get(recipient=editor.email)
    assert "Lecture pour tous est vérifiée" in mail.subject
    assert "Récépissé vu." not in mail.text
    assert "Récépissé vu." not in mail.html


def test_suspending_needs_a_note_and_takes_its_missions_offline_at_once(world: World, staff: User, editor: User) -> None:
    desk, mission = Desk(staff), world.lecture_mission
    listing = "/fr/missions/"
    assert mission.title in visit("cm.localhost", listing)
    refused = desk.post("organisations:verification", world.lecture.pk, "suspended", note="")
    assert refused.status_code == 200
    assert fresh(world).verification == Verification.UNVERIFIED
    desk.post("organisations:verification", world.lecture.pk, "suspended", note="Deux plaintes.")
    assert mission.title not in visit("cm.localhost", listing)
    mission.mission.refresh_from_db()
    assert status_of(type(mission).objects.get(pk=mission.pk)).code == StatusCode.SUSPENDED
    assert "est suspendue" in Mail.objects.get(recipient=editor.email).subject
    desk.post("organisations:verification", world.lecture.pk, "unverified", note="")
    assert mission.title in visit("cm.localhost", listing)


def test_deciding_the_same_twice_tells_nobody_twice(world: World, staff: User, editor: User) -> None:
    assert set_verification(world.lecture, Verification.VERIFIED, by=staff)
    assert not set_verification(world.lecture, Verification.VERIFIED, by=staff)
    assert Mail.objects.filter(template="countries/mails/verification").count() == 1
    assert ModelLogEntry.objects.filter(action="countries.verification").count() == 1


def test_trust_changes_rights_at_once_and_not_by_pressing_twice(world: World, staff: User, editor: User) -> None:
    desk = Desk(staff)
    assert "sans relecture" in desk.get("organisations:trust", world.lecture.pk).content.decode()
    for _press in range(2):
        desk.post("organisations:trust", world.lecture.pk, may_publish="1")
    assert fresh(world).may_publish
    assert page_of(world.lecture).permissions_for_user(User.objects.get(pk=editor.pk)).can_publish()
    assert not find_drift()
    desk.post("organisations:trust", world.lecture.pk, may_publish="")
    assert not page_of(world.lecture).permissions_for_user(User.objects.get(pk=editor.pk)).can_publish()
    assert [entry.data["after"] for entry in ModelLogEntry.objects.filter(action="countries.trust").order_by("pk")] == [True, False]


def test_a_suspended_organisation_does_not_publish_though_trusted(world: World, staff: User, editor: User) -> None:
    set_trust(world.lecture, True, by=staff)
    set_verification(world.lecture, Verification.SUSPENDED, by=staff, note="Plainte.")
    assert not page_of(world.lecture).permissions_for_user(User.objects.get(pk=editor.pk)).can_publish()
    assert not find_drift()


# --- Who sees what ------------------------------------------------------------------------------------------------------------------


def names(response: HttpResponse) -> set[str]:
    assert response.status_code == 200
    return {cell.get_text(strip=True) for cell in BeautifulSoup(response.content, "html.parser").select("td.title .title-wrapper")}


def test_each_sees_the_organisations_that_they_answer_for(world: World, staff: User) -> None:
    OrganisationPageFactory(parent=page_of(world.yaounde), title="Reboiser Yaoundé")
    douala = Desk(member("douala@example.org", Role.FOCAL_POINT, territory=world.douala))
    assert names(douala.get("organisations:index")) == {"Lecture pour tous"}
    assert names(Desk(staff).get("organisations:index")) == {"Lecture pour tous", "Reboiser Yaoundé"}
    central = Desk(member("central@example.org", Role.CENTRAL_STAFF))
    assert names(central.get("organisations:index")) == {"Lecture pour tous", "Reboiser Yaoundé", "Clinique Al Amal"}
    assert names(central.get("organisations:index", portal=world.morocco.pk)) == {"Clinique Al Amal"}
    assert names(central.get("organisations:index", q="Reboiser")) == {"Reboiser Yaoundé"}


def test_a_focal_point_reads_and_decides_nothing(world: World, staff: User) -> None:
    paper = keep_paper(world.lecture, SimpleUploadedFile("recu.pdf", PDF), by=staff)
    Organisation.objects.filter(pk=world.lecture.pk).update(verification_note="Entre nous.", registration_number="RDA-12")
    desk = Desk(member("douala@example.org", Role.FOCAL_POINT, territory=world.douala))
    page = desk.get("organisations:inspect", world.lecture.pk).content.decode()
    assert "RDA-12" in page
    assert "recu.pdf" not in page
    assert "Entre nous." not in page
    for name, *args in (("verification", "verified"), ("trust",), ("edit",), ("paper", paper.pk), ("paper_delete", paper.pk)):
        assert desk.get(f"organisations:{name}", world.lecture.pk, *args).status_code == 404
        assert desk.post(f"organisations:{name}", world.lecture.pk, *args).status_code == 404
    assert fresh(world).verification == Verification.UNVERIFIED


def test_the_organisations_own_editor_decides_nothing(world: World, editor: User) -> None:
    desk = Desk(editor)
    assert desk.post("organisations:verification", world.lecture.pk, "verified", note="Moi").status_code == 404
    assert desk.post("organisations:trust", world.lecture.pk, may_publish="1").status_code == 404
    row = fresh(world)
    assert (row.verification, row.may_publish) == (Verification.UNVERIFIED, False)


def test_the_list_costs_the_same_for_two_organisations_and_for_thirty(world: World, staff: User) -> None:
    desk = Desk(staff)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get("organisations:index").status_code == 200
        return len(captured)

    queries()
    few = queries()
    rows = [Organisation(name=f"Association {n}", kind="ngo", portal=world.cameroon, territory=world.yaounde) for n in range(30)]
    Organisation.objects.bulk_create(rows)
    assert queries() == few


# --- The dossier --------------------------------------------------------------------------------------------------------------------

TYPED = {"kind": "ngo", "registration_number": "RDA-12", "responsible_name": "Awa Ndiaye", "responsible_email": "", "responsible_phone": ""}


def test_staff_keeps_a_dossier_with_papers(world: World, staff: User) -> None:
    desk = Desk(staff)
    response = desk.post("organisations:edit", world.lecture.pk, **TYPED, paper=SimpleUploadedFile("recu.pdf", PDF))
    assert response.status_code == 302
    row = fresh(world)
    assert (row.kind, row.registration_number, row.responsible_name) == ("ngo", "RDA-12", "Awa Ndiaye")
    paper = OrganisationPaper.objects.get()
    page = desk.get("organisations:inspect", row.pk).content.decode()
    assert "recu.pdf" in page
    assert "Dossier modifié" in page
    assert "Justificatif ajouté" in page
    answer = desk.get("organisations:paper", row.pk, paper.pk)
    assert b"".join(answer.streaming_content) == PDF
    assert answer["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "no-store" in answer["Cache-Control"]


def test_a_file_that_is_not_what_its_name_says_is_refused_and_nothing_is_lost(world: World, staff: User) -> None:
    response = Desk(staff).post(
        "organisations:edit", world.lecture.pk, **TYPED, paper=SimpleUploadedFile("recu.pdf", b"<script>1</script>")
    )
    assert response.status_code == 200
    html = response.content.decode()
    assert "Ce fichier n’est ni un PDF" in html
    assert "RDA-12" in html
    assert fresh(world).registration_number == ""
    assert not OrganisationPaper.objects.exists()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [("a.pdf", PDF, "application/pdf"), ("a.JPG", picture("JPEG"), "image/jpeg"), ("a.png", picture("PNG"), "image/png")],
)
def test_what_is_taken(name: str, content: bytes, expected: str) -> None:
    assert content_type_of(SimpleUploadedFile(name, content)) == expected


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b""),
        ("a.pdf", b"%PDF-1.7\n"),
        ("a.pdf", picture("PNG")),
        ("a.png", PDF),
        ("a.jpg", picture("PNG")),
        ("a.gif", picture("GIF")),
        ("a.png", picture("PNG")[:40]),
        ("a.html", PDF),
        ("pdf", PDF),
        ("a.pdf", PDF + b"x" * LARGEST + b"%%EOF\n"),
    ],
)
def test_what_is_not_taken(name: str, content: bytes) -> None:
    with pytest.raises(ValidationError):
        content_type_of(SimpleUploadedFile(name, content))


def test_no_public_address_leads_to_a_paper(world: World, staff: User) -> None:
    paper = keep_paper(world.lecture, SimpleUploadedFile("recu.pdf", PDF), by=staff)
    path = Path(paper.file.path)
    assert path.read_bytes() == PDF
    assert not path.is_relative_to(settings.MEDIA_ROOT)
    assert "recu" not in path.name
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(NotImplementedError, match="no address"):
        paper.file.url  # noqa: B018
    for address in (f"/media/{paper.file.name}", f"/media/../private/{paper.file.name}", f"/documents/{paper.pk}/recu.pdf"):
        assert Client(headers={"host": "cm.localhost"}).get(address).status_code in {302, 400, 404}
    assert Client(headers={"host": "localhost"}).get(f"/admin/organisations/{world.lecture.pk}/papers/{paper.pk}/").status_code == 302


def test_a_paper_is_opened_under_its_own_organisation_only(world: World, staff: User) -> None:
    paper = keep_paper(world.clinic, SimpleUploadedFile("clinique.pdf", PDF), by=staff)
    assert Desk(staff).get("organisations:paper", world.lecture.pk, paper.pk).status_code == 404


def test_a_file_is_judged_whatever_way_it_comes(world: World, staff: User) -> None:
    with pytest.raises(ValidationError):
        keep_paper(world.lecture, SimpleUploadedFile("recu.pdf", b"<script>1</script>"), by=staff)
    assert not OrganisationPaper.objects.exists()


def test_a_focal_point_reads_neither_papers_nor_notes(world: World, staff: User) -> None:
    keep_paper(world.lecture, SimpleUploadedFile("recu.pdf", PDF), by=staff)
    set_verification(world.lecture, Verification.SUSPENDED, by=staff, note="Deux plaintes.")
    focal_point = Desk(member("douala@example.org", Role.FOCAL_POINT, territory=world.douala))
    page = focal_point.get("organisations:inspect", world.lecture.pk).content.decode()
    assert world.lecture.name in page
    assert "recu.pdf" not in page
    assert "Deux plaintes." not in page
    assert "Justificatif ajouté" not in page


def test_the_rule_says_it_of_each_organisation(world: World, staff: User) -> None:
    policy = policy_registry.get_by_type(Organisation)
    assert policy.user_has_permission_for_instance(staff, "change", world.lecture)
    assert not policy.user_has_permission_for_instance(staff, "change", world.clinic)
    assert not policy.user_has_permission_for_instance(staff, "view", world.clinic)


def test_the_list_offers_ones_own_portals(world: World, staff: User) -> None:
    desk = Desk(staff)
    assert f">{world.morocco.name}<" not in "".join(desk.get("organisations:index").content.decode().split("\n"))
    shown = desk.get("organisations:index", portal=world.morocco.pk)
    assert [portal.pk for portal in shown.context["filters"].form.fields["portal"].queryset] == [world.cameroon.pk]


def test_a_deleted_paper_is_gone_from_the_disk_once_that_is_certain(world: World, staff: User) -> None:
    paper = keep_paper(world.lecture, SimpleUploadedFile("recu.pdf", PDF), by=staff)
    path = Path(paper.file.path)
    with TestCase.captureOnCommitCallbacks() as callbacks:
        drop_paper(paper, by=staff)
        assert path.exists()
    for callback in callbacks:
        callback()
    assert not path.exists()


def test_a_private_folder_among_public_ones_is_an_error(settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT, settings.STATIC_ROOT, settings.PRIVATE_ROOT = tmp_path / "media", tmp_path / "static", tmp_path / "private"
    assert not private_files_are_private(None)
    settings.PRIVATE_ROOT = tmp_path / "media" / "private"
    assert [error.id for error in private_files_are_private(None)] == ["countries.E010"]


# --- Papers that an organisation brings ---------------------------------------------------------------------------------------------


def bring(desk: Desk, organisation: Organisation, name: str = "récépissé.pdf", content: bytes = PDF) -> HttpResponse:
    return desk.post("organisations:paper_add", organisation.pk, paper=SimpleUploadedFile(name, content))


def test_an_editor_brings_papers_that_staff_reads(world: World, staff: User, editor: User) -> None:
    desk = Desk(editor)
    page = desk.get("organisations:inspect", world.lecture.pk).content.decode()
    assert "Ajouter un justificatif" in page
    for hidden in ("Faire confiance", "Modifier le dossier", "Qui a décidé quoi"):
        assert hidden not in page
    bring(desk, world.lecture)
    paper = OrganisationPaper.objects.get()
    assert (paper.name, paper.uploaded_by) == ("récépissé.pdf", editor)
    assert "récépissé.pdf" in desk.get("organisations:inspect", world.lecture.pk).content.decode()
    assert b"".join(desk.get("organisations:paper", world.lecture.pk, paper.pk).streaming_content) == PDF
    assert b"".join(Desk(staff).get("organisations:paper", world.lecture.pk, paper.pk).streaming_content) == PDF
    assert ModelLogEntry.objects.get(action="countries.paper.add").user == editor
    assert fresh(world).verification == Verification.UNVERIFIED, "deciding is country staff's"
    for name, args in (("verification", ("verified",)), ("trust", ()), ("edit", ()), ("paper_delete", (paper.pk,))):
        assert desk.post(f"organisations:{name}", world.lecture.pk, *args).status_code in {302, 404}
    assert (fresh(world).verification, fresh(world).may_publish) == (Verification.UNVERIFIED, False)
    assert OrganisationPaper.objects.filter(pk=paper.pk).exists()


def test_an_editor_reads_no_paper_that_somebody_else_brought(world: World, staff: User, editor: User) -> None:
    colleague = member("collegue@example.org", Role.ORGANISATION_EDITOR, organisation=world.lecture)
    theirs = keep_paper(world.lecture, SimpleUploadedFile("statuts.pdf", PDF), by=colleague)
    staffs = keep_paper(world.lecture, SimpleUploadedFile("enquete.pdf", PDF), by=staff)
    desk = Desk(editor)
    page = desk.get("organisations:inspect", world.lecture.pk).content.decode()
    assert "statuts.pdf" in page
    assert "enquete.pdf" not in page
    for paper in (theirs, staffs):
        assert f"/papers/{paper.pk}/" not in page
        assert desk.get("organisations:paper", world.lecture.pk, paper.pk).status_code == 404


def test_nobody_brings_papers_for_another_organisation(world: World, editor: User) -> None:
    focal = member("douala@example.org", Role.FOCAL_POINT, territory=world.douala)
    for desk, organisation in ((Desk(editor), world.clinic), (Desk(focal), world.lecture), (Desk(focal), world.clinic)):
        assert desk.get("organisations:paper_add", organisation.pk).status_code == 404
        assert bring(desk, organisation).status_code == 404
    assert not OrganisationPaper.objects.exists()


def test_one_who_was_an_editor_reads_nothing_any_more(world: World, editor: User) -> None:
    bring(Desk(editor), world.lecture)
    editor.memberships.all().delete()
    MembershipFactory(user=editor, role=Role.FOCAL_POINT, territory=world.douala)
    derive_rights()
    desk = Desk(User.objects.get(pk=editor.pk))
    assert desk.get("organisations:paper", world.lecture.pk, OrganisationPaper.objects.get().pk).status_code == 404


@pytest.mark.parametrize(("name", "content"), [("récépissé.pdf", b"MZ"), ("page.html", b"<script>"), ("vide.pdf", b"")])
def test_a_paper_that_is_none_is_refused_in_words(world: World, editor: User, name: str, content: bytes) -> None:
    response = bring(Desk(editor), world.lecture, name, content)
    assert response.context["form"].errors["paper"]
    assert not OrganisationPaper.objects.exists()


def test_nobody_fills_the_disk(world: World, editor: User) -> None:
    for number in range(MOST_SUPPLIED):
        keep_paper(world.lecture, SimpleUploadedFile(f"{number}.pdf", PDF), by=editor)
    assert bring(Desk(editor), world.lecture).status_code == 302
    assert OrganisationPaper.objects.count() == MOST_SUPPLIED


def test_the_menu_leads_an_editor_there(world: World, editor: User) -> None:
    listed = Desk(editor).get("organisations:index").content.decode()
    assert world.lecture.name in listed
    assert world.clinic.name not in listed


def test_the_page_costs_the_same_for_two_papers_and_for_ten(world: World, staff: User, editor: User) -> None:
    counts = {}
    for number in range(10):
        keep_paper(world.lecture, SimpleUploadedFile(f"{number}.pdf", PDF), by=editor)
        if number in (1, 9):
            for user in (staff, editor):
                desk = Desk(user)
                desk.get("organisations:inspect", world.lecture.pk)
                with CaptureQueriesContext(connection) as queries:
                    assert f"{number}.pdf" in desk.get("organisations:inspect", world.lecture.pk).content.decode()
                counts.setdefault(user.pk, []).append(len(queries))
    assert all(few == many for few, many in counts.values()), counts
