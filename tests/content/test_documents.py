"""Documents that are uploaded: what they are by what stands in them, and who is told what."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings as configured
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from content.document_kinds import KINDS, judge_document
from content.models import ContentDocument
from countries.models import Role, User
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.world import World

from .desk import Desk

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def archive(**members: bytes | str) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for name, text in members.items():
            file.writestr(name, text)
    return content.getvalue()


def open_document(kind: str) -> bytes:
    return archive(mimetype=f"application/vnd.oasis.opendocument.{kind}", **{"content.xml": "<office/>"})


def office(part: str, **more: str) -> bytes:
    return archive(**{"[Content_Types].xml": "<Types/>", part: "<document/>"}, **more)


def picture() -> bytes:
    content = BytesIO()
    Image.new("RGB", (20, 20), "teal").save(content, "JPEG")
    return content.getvalue()


WORD, SHEET = office("word/document.xml"), office("xl/workbook.xml")
TEXT = "Règlement de l’école ; n° 4\r\n\tdu quartier\f"
MAIN_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORD_TYPES = f'<Override PartName="/word/document2.xml" ContentType="{MAIN_PART}"/>'
"""As some web editors write it: the main part has another name."""


@pytest.fixture
def staff(world: World) -> User:
    membership = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon)
    derive_rights()
    return membership.user


def test_every_kind_that_may_be_uploaded_is_known() -> None:
    assert set(KINDS) == set(configured.WAGTAILDOCS_EXTENSIONS)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", PDF),
        ("A.PDF", PDF),
        ("a.docx", WORD),
        ("a.docx", archive(**{"[Content_Types].xml": WORD_TYPES, "word/document2.xml": "<w/>"})),
        ("a.xlsx", SHEET),
        ("a.odt", open_document("text")),
        ("a.ods", open_document("spreadsheet")),
        ("a.txt", TEXT.encode()),
        ("a.txt", TEXT.encode("utf-8-sig")),
        ("a.txt", TEXT.encode("cp1252", "replace")),
        ("a.csv", TEXT.encode("utf-16")),
        ("a.csv", ("é" * 70_000).encode()),
        ("a.txt", "مدرسة".encode()),
    ],
)
def test_what_is_what_its_name_says(name: str, content: bytes) -> None:
    upload = SimpleUploadedFile(name, content)
    judge_document(upload)
    assert upload.read() == content, "it is read from its beginning by whoever keeps it"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", WORD),
        ("a.pdf", b"<script>alert(1)</script>"),
        ("a.pdf", PDF[:10]),
        ("a.docx", PDF),
        ("a.docx", SHEET),
        ("a.docx", open_document("text")),
        ("a.docx", WORD[:-30]),
        ("a.docx", office("word/document.xml", **{"word/vbaProject.bin": "macro"})),
        ("a.xlsx", WORD),
        ("a.odt", open_document("spreadsheet")),
        ("a.odt", WORD),
        ("a.ods", open_document("spreadsheet-template")),
        ("a.ods", b"PK\x03\x04"),
        ("a.txt", picture()),
        ("a.csv", WORD),
        ("a.txt", b"\xff\xfe\x00\xd8\x41\x00"),
        ("a.exe", b"MZ"),
        ("pdf", PDF),
    ],
)
def test_what_is_not(name: str, content: bytes) -> None:
    with pytest.raises(ValidationError):
        judge_document(SimpleUploadedFile(name, content))


def upload(desk: Desk, world: World, name: str, content: bytes):
    file = SimpleUploadedFile(name, content)
    return desk.post("wagtaildocs:add", title="Mon règlement", file=file, licence="own", collection=world.cameroon.root_collection_id)


def test_a_document_is_uploaded_and_kept_in_private(world: World, staff: User) -> None:
    desk = Desk(staff)
    assert upload(desk, world, "reglement.pdf", PDF).status_code == 302
    document = ContentDocument.objects.get()
    path = Path(document.file.path)
    assert path.is_relative_to(configured.PRIVATE_ROOT)
    assert path.read_bytes() == PDF
    response = desk.client.get(document.url)
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")


def test_a_false_one_is_refused_in_words_and_nothing_typed_is_lost(world: World, staff: User) -> None:
    response = upload(Desk(staff), world, "reglement.pdf", picture())
    assert response.status_code == 200
    assert "quoi que dise son nom" in response.context["form"].errors["file"][0]
    assert "Mon règlement" in response.content.decode()
    assert not ContentDocument.objects.exists()


def test_many_at_once_are_judged_one_by_one(world: World, staff: User) -> None:
    desk = Desk(staff)

    def send(content: bytes) -> dict:
        data = {"title": "Mon règlement", "collection": world.cameroon.root_collection_id}
        return desk.client.post(
            reverse("wagtaildocs:add_multiple"), data | {"files[]": SimpleUploadedFile("reglement.docx", content)}
        ).json()

    refused = send(PDF)
    assert not refused["success"]
    assert "quoi que dise son nom" in refused["error_message"]
    assert send(WORD)["success"]


def test_a_document_is_replaced_by_a_true_one_only(world: World, staff: User) -> None:
    desk = Desk(staff)
    document = ContentDocument.objects.create(
        title="Règlement", file=ContentFile(PDF, "reglement.pdf"), collection=world.cameroon.root_collection
    )
    form = {"title": "Règlement", "licence": "own", "collection": document.collection_id}
    for content, status, kept in ((WORD, 200, PDF), (PDF + b"\n", 302, PDF + b"\n")):
        response = desk.post("wagtaildocs:edit", document.pk, file=SimpleUploadedFile("nouveau.pdf", content), **form)
        assert response.status_code == status
        document.refresh_from_db()
        assert Path(document.file.path).read_bytes() == kept
    assert desk.post("wagtaildocs:edit", document.pk, **form | {"title": "Sans nouveau fichier"}).status_code == 302


def test_a_file_that_is_missing_is_not_found_and_breaks_nothing(world: World, staff: User) -> None:
    desk = Desk(staff)
    document = ContentDocument.objects.create(
        title="Règlement", file=ContentFile(PDF, "absent.pdf"), collection=world.cameroon.root_collection
    )
    Path(document.file.path).unlink()
    assert desk.client.get(document.url).status_code == 404
    assert desk.get("wagtaildocs:edit", document.pk).status_code == 200
    assert desk.get("wagtaildocs:index").status_code == 200
