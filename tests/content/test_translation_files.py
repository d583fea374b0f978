"""Translation by PO file: exported, translated elsewhere, imported; what is no such file, or another page's, changes nothing."""

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from countries.models import Role
from countries.rights import derive_rights
from tests.factories import MembershipFactory
from tests.world import World

from .desk import Desk

pytestmark = pytest.mark.django_db


@pytest.fixture(params=[Role.TRANSLATOR, Role.FOCAL_POINT])
def desk(request: pytest.FixtureRequest, world: World) -> Desk:
    place = {"territory": world.douala} if request.param == Role.FOCAL_POINT else {"portal": world.cameroon}
    membership = MembershipFactory(role=request.param, **place)
    derive_rights()
    return Desk(membership.user)


def submitted(desk: Desk, page) -> Translation:
    """The page's translation, asked for as people do: from the page's menu."""
    english = Locale.objects.get(language_code="en")
    assert desk.post("wagtail_localize:submit_page_translation", page.pk, locales=[english.pk]).status_code == 302
    return Translation.objects.get(source__object_id=page.translation_key)


def exported(desk: Desk, translation: Translation) -> polib.POFile:
    response = desk.get("wagtail_localize:download_pofile", translation.pk)
    assert response.status_code == 200
    assert response["Content-Disposition"].startswith("attachment")
    return polib.pofile(response.content.decode())


def imported(desk: Desk, translation: Translation, content: str | bytes | None) -> tuple[HttpResponse, str]:
    """The answer, and what the next page says."""
    content = content.encode() if isinstance(content, str) else content
    file = {} if content is None else {"file": SimpleUploadedFile("textes.po", content)}
    page = translation.get_target_instance()
    next_url = f"/admin/pages/{page.pk}/edit/"
    response = desk.post("wagtail_localize:upload_pofile", translation.pk, next=next_url, **file)
    assert (response.status_code, response.get("Location")) == (302, next_url)
    return response, desk.client.get(next_url).content.decode()


def test_texts_leave_come_back_translated_and_are_published_by_whoever_may(desk: Desk, world: World) -> None:
    translation = submitted(desk, world.lecture_mission)
    po = exported(desk, translation)
    title = po.find("Lire avec les enfants de Bonabéri")
    title.msgstr = "Read with the children of Bonaberi"
    imported(desk, translation, str(po))

    found = StringTranslation.objects.get()
    assert (found.data, found.last_translated_by) == ("Read with the children of Bonaberi", desk.user)
    assert not translation.get_target_instance().live


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "Choisissez d’abord le fichier PO"),
        (b"", "autre page"),
        (b"Bonjour", "n’est pas un fichier PO"),
        (b"\x89PNG\r\n\x00\xff", "n’est pas un fichier PO"),
        ('msgid "Lire"\nmsgstr "Read"\n', "autre page"),
        (b"#" * (2 * 1024 * 1024 + 1), "trop lourd"),
        ("/etc/passwd", "n’est pas un fichier PO"),
    ],
)
def test_what_is_no_such_file_is_said_and_changes_nothing(desk: Desk, world: World, content: str | bytes | None, words: str) -> None:
    translation = submitted(desk, world.lecture_mission)
    _response, html = imported(desk, translation, content)
    assert words in html
    assert not StringTranslation.objects.exists()


def test_another_pages_file_is_refused(desk: Desk, world: World) -> None:
    TranslationSource.objects.all().delete()
    translation = submitted(desk, world.lecture_mission)
    world.douala_mission.get_translations().delete()
    other = submitted(desk, world.douala_mission) if desk.user.memberships.filter(role=Role.FOCAL_POINT).exists() else None
    po = exported(desk, other or translation)
    po.metadata["X-WagtailLocalize-TranslationID"] = str(other.uuid) if other else "00000000-0000-0000-0000-000000000000"
    _response, html = imported(desk, translation, str(po))
    assert "autre page ou d’une autre langue" in html
    assert not StringTranslation.objects.exists()


def test_another_portals_texts_neither_leave_nor_come(desk: Desk, world: World) -> None:
    source, _created = TranslationSource.get_or_create_from_instance(world.casablanca_mission)
    arabic = Locale.objects.get(language_code="ar")
    foreign = Translation.objects.create(source=source, target_locale=arabic)
    assert desk.get("wagtail_localize:download_pofile", foreign.pk).status_code in (302, 403)
    po = foreign.export_po()
    po[0].msgstr = "مأخوذ"
    file = SimpleUploadedFile("textes.po", str(po).encode())
    assert desk.post("wagtail_localize:upload_pofile", foreign.pk, file=file).status_code in (302, 403)
    assert not StringTranslation.objects.exists()
