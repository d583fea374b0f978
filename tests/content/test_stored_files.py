"""What an older version left in the public folder is moved or dropped, once, twice, and whatever is missing."""

import shutil
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from pytest_django import Settings
from wagtail.utils.file import hash_filelike

from content.models import ContentDocument, ContentImage, Rendition
from tests.factories import DocumentFactory, ImageFactory
from tests.world import World


@pytest.fixture(autouse=True)
def own_folders(settings: Settings, tmp_path: Path) -> None:
    media, private = tmp_path / "media", tmp_path / "private"
    options = {"location": str(private), "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700}
    own = {"BACKEND": "countries.private_files.PrivateStorage", "OPTIONS": {**options, "base_url": "/admin/files/"}}
    settings.MEDIA_ROOT, settings.PRIVATE_ROOT = str(media), str(private)
    settings.STORAGES = settings.STORAGES | {"default": own}


@pytest.fixture
def media(tmp_path: Path) -> Path:
    return tmp_path / "media"


@pytest.fixture
def image(world: World, media: Path) -> ContentImage:
    """With a rendition, as an older version kept both."""
    image = ImageFactory(file__filename="deido.jpg", collection=world.cameroon.root_collection)
    rendition = image.get_rendition("width-10")
    old = rendition.file.name, "images/deido.width-10.jpg"
    (media / "images").mkdir(parents=True)
    shutil.move(media / old[0], media / old[1])
    Rendition.objects.filter(pk=rendition.pk).update(file=old[1])
    make_public(image, media)
    return image


@pytest.fixture
def document(world: World, media: Path) -> ContentDocument:
    text = SimpleUploadedFile("reglement.txt", b"Le reglement")
    document = DocumentFactory(file=text, collection=world.cameroon.root_collection)
    make_public(document, media)
    return document


def make_public(row: ContentImage | ContentDocument, media: Path) -> None:
    target = media / row.file.name
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(row.file.path, target)


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_originals_and_documents_move_and_renditions_get_new_names(
    image: ContentImage, document: ContentDocument, media: Path, tmp_path: Path
) -> None:
    before = files_in(media)
    call_command("hide_files")
    assert files_in(tmp_path / "private") == {name: before[name] for name in (image.file.name, document.file.name)}
    assert not files_in(media)
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "private").rglob("*"))
    rendition = ContentImage.objects.get(pk=image.pk).get_rendition("width-10")
    assert rendition.url.startswith("/media/renditions/")
    assert list(files_in(media)) == [rendition.file.name]


def test_a_second_time_changes_nothing(image: ContentImage, document: ContentDocument, tmp_path: Path) -> None:
    call_command("hide_files")
    image.get_rendition("width-10")
    before = files_in(tmp_path), list(Rendition.objects.values())
    call_command("hide_files")
    assert (files_in(tmp_path), list(Rendition.objects.values())) == before


def test_a_run_that_was_cut_short_is_taken_up(image: ContentImage, media: Path, tmp_path: Path) -> None:
    """The file was copied, the public one not yet removed; another was half copied."""
    copy = tmp_path / "private" / image.file.name
    shutil.copyfile(media / image.file.name, copy)
    copy.with_name("autre.jpg.part").write_bytes(b"half")
    (media / "original_images" / "autre.jpg").write_bytes(b"whole")
    call_command("hide_files")
    assert not files_in(media)
    assert (tmp_path / "private/original_images/autre.jpg").read_bytes() == b"whole"
    assert set(files_in(tmp_path / "private")) == {image.file.name, "original_images/autre.jpg"}


def test_missing_files_are_no_obstacle(image: ContentImage, document: ContentDocument, media: Path) -> None:
    shutil.rmtree(media)
    call_command("hide_files")
    assert ContentImage.objects.get(pk=image.pk).file.name == image.file.name
    assert not Rendition.objects.exists()


def test_two_that_took_the_same_name_both_stay(world: World, document: ContentDocument, media: Path) -> None:
    with (media / document.file.name).open("rb") as file:
        document.file_hash = hash_filelike(file)
    document.save()
    newer = DocumentFactory(file=SimpleUploadedFile("reglement.txt", b"Un autre"), collection=world.cameroon.root_collection)
    newer.get_file_hash()
    assert newer.file.name == document.file.name
    call_command("hide_files")
    texts = {row.pk: Path(row.file.path).read_bytes() for row in ContentDocument.objects.all()}
    assert texts == {document.pk: b"Le reglement", newer.pk: b"Un autre"}
