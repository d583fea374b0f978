"""Pictures: the original is private, what visitors see of it has a name that tells nothing and holds nothing but the picture."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings as configured
from django.core.cache import caches
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client, TestCase
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile
from wagtail.tasks import delete_file_from_storage_task
from wagtail.users.models import UserProfile

from content.models import ContentImage, Rendition
from countries.models import Role, User
from countries.rights import derive_rights
from tests.factories import ImageFactory, MembershipFactory
from tests.world import World

from .desk import Desk
from .seen import soup, visitor_of

GPS = 0x8825
MAKER = 0x010F


@pytest.fixture
def staff(world: World) -> User:
    membership = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon)
    derive_rights()
    return membership.user


def picture(kind: str = "JPEG", **options) -> bytes:
    content = BytesIO()
    Image.new("RGB", (1200, 900), "teal").save(content, kind, **options)
    return content.getvalue()


def photograph() -> bytes:
    """What a telephone makes: with its maker and where it stood."""
    exif = Image.Exif()
    exif[MAKER] = "Telefone"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (4.0, 3.0, 2.0)
    return picture(exif=exif, comment=b"a la maison")


def image_of(world: World, content: bytes = b"", name: str = "deido.jpg") -> ContentImage:
    upload = SimpleUploadedFile(name, content or picture())
    return ImageFactory(title="Deïdo", file=upload, collection=world.cameroon.root_collection)


def upload(desk: Desk, world: World, name: str, content: bytes, title: str = "Deïdo") -> HttpResponse:
    file = SimpleUploadedFile(name, content)
    texts = {"title": title, "description": "Une école", "licence": "own"}
    return desk.post("wagtailimages:add", file=file, collection=world.cameroon.root_collection_id, **texts)


def test_the_original_is_private(world: World) -> None:
    path = Path(image_of(world).file.path)
    assert path.is_relative_to(configured.PRIVATE_ROOT)
    assert path.stat().st_mode & 0o077 == 0


def test_a_rendition_has_a_public_address_that_tells_nothing(world: World) -> None:
    image = image_of(world)
    one, two = image.get_rendition("width-480|format-webp"), image.get_rendition("width-320|format-webp")
    assert re.fullmatch(r"/media/renditions/[0-9a-f]{32}\.webp", one.url)
    assert Path(one.file.path).is_relative_to(configured.MEDIA_ROOT)
    assert Path(one.url).stem != Path(two.url).stem
    assert Client(headers={"host": "cm.localhost"}).get(one.url).status_code == 200


def test_a_rendition_that_is_asked_for_again_is_found(world: World) -> None:
    image = image_of(world)
    first = image.get_rendition("width-480|format-webp")
    caches["renditions"].clear()
    again = ContentImage.objects.get(pk=image.pk).get_rendition("width-480|format-webp")
    assert (again.pk, again.url) == (first.pk, first.url)
    several = ContentImage.objects.get(pk=image.pk).get_renditions("width-480|format-webp", "width-960|format-webp", "width-20")
    assert several["width-480|format-webp"].url == first.url
    assert Rendition.objects.filter(image=image).count() == 3


@pytest.mark.parametrize("spec", ["width-480", "width-480|format-webp", "fill-120x63|format-jpeg", "max-90x90|format-png"])
def test_a_rendition_does_not_say_where_the_photograph_was_taken(world: World, spec: str) -> None:
    image = image_of(world, photograph())
    with Image.open(image.file.path) as original:
        assert original.getexif().get_ifd(GPS)
    for rendition in (image.get_rendition(spec), *image.get_renditions(f"{spec}|bgcolor-fff", f"{spec}|bgcolor-000").values()):
        with Image.open(rendition.file.path) as seen:
            assert not seen.getexif()
            assert "comment" not in seen.info


def test_in_full_size_no_public_copy_is_made(world: World, staff: User) -> None:
    image = image_of(world)
    page = Desk(staff).get("wagtailimages:edit", image.pk)
    assert page.status_code == 200
    assert image.file.url in {link["href"] for link in soup(page).select("a[href]")}
    assert "1200x900" in page.content.decode()
    assert not Rendition.objects.filter(image=image, filter_spec="original").exists()
    response = Desk(staff).client.get(image.file.url)
    assert (response.status_code, response["Content-Type"]) == (200, "image/jpeg")
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert b"".join(response.streaming_content) == Path(image.file.path).read_bytes()


def test_the_admins_api_names_the_address_that_asks(world: World, staff: User) -> None:
    image = image_of(world)
    found = Desk(staff).client.get(f"/admin/api/main/images/{image.pk}/").json()
    assert found["meta"]["download_url"] == image.file.url == reverse("private_file", args=[image.file.name])


def test_a_file_that_is_missing_is_told_and_breaks_nothing(world: World, staff: User) -> None:
    image = image_of(world)
    Path(image.file.path).unlink()
    page = Desk(staff).get("wagtailimages:edit", image.pk)
    assert page.status_code == 200
    assert Desk(staff).client.get(image.file.url).status_code == 404
    assert Desk(staff).get("wagtailimages:index").status_code == 200


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("deido.jpg", b"%PDF-1.7\n%%EOF"),
        ("deido.jpg", picture("PNG")),
        ("deido.png", picture()),
        ("deido.jpg", picture()[:300]),
        ("deido.jpg", picture()[:-300]),
        ("deido.png", picture("PNG")[:-60]),
        ("deido.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("deido.html", b"<p>Deido</p>"),
        ("deido.jpg", b""),
    ],
)
def test_a_picture_that_is_not_what_its_name_says_is_refused_in_words(world: World, staff: User, name: str, content: bytes) -> None:
    response = upload(Desk(staff), world, name, content, title="Ce que j’ai écrit")
    assert response.status_code == 200
    assert response.context["form"].errors["file"][0]
    assert "Ce que j’ai écrit" in response.content.decode()
    assert not ContentImage.objects.exists()


def test_a_picture_is_uploaded_and_replaced(world: World, staff: User) -> None:
    desk = Desk(staff)
    assert upload(desk, world, "deido.jpg", picture()).status_code == 302
    image = ContentImage.objects.get()
    first = Path(image.file.path)
    shown = image.get_rendition("width-480").url
    form = {"title": "Deïdo", "description": "Une école", "licence": "own", "collection": image.collection_id}
    new = SimpleUploadedFile("autre.png", picture("PNG"))
    assert desk.post("wagtailimages:edit", image.pk, file=new, **form).status_code == 302
    image = ContentImage.objects.get()
    assert Path(image.file.path).name == "autre.png"
    assert not first.exists()
    assert image.get_rendition("width-480").url != shown


def test_one_of_many_that_waits_for_its_description_waits_in_private(world: World, staff: User) -> None:
    response = Desk(staff).client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "Deïdo", "collection": world.cameroon.root_collection_id, "files[]": SimpleUploadedFile("deido.jpg", picture())},
    )
    assert response.json()["success"]
    kept = UploadedFile.objects.get().file if UploadedFile.objects.exists() else ContentImage.objects.get().file
    assert Path(kept.path).is_relative_to(configured.PRIVATE_ROOT)


def test_a_deleted_picture_leaves_no_file(world: World) -> None:
    image = image_of(world)
    paths = [Path(image.file.path), Path(image.get_rendition("width-480").file.path), Path(image.get_rendition("width-20").file.path)]
    assert all(path.exists() for path in paths)
    files = [(image.file.storage, image.file.name), *((row.file.storage, row.file.name) for row in image.renditions.all())]
    with TestCase.captureOnCommitCallbacks():
        image.delete()
    for storage, name in files:
        # What Wagtail's task gets, as it goes through the queue.
        delete_file_from_storage_task.func(list(storage.deconstruct()), name)
    assert not any(path.exists() for path in paths)


def test_the_portrait_of_a_user_is_seen_in_the_admin_alone(world: World, staff: User) -> None:
    profile = UserProfile.get_for_user(staff)
    profile.avatar.save("moi.jpg", SimpleUploadedFile("moi.jpg", picture()))
    page = Desk(staff).get("wagtailadmin_home").content.decode()
    assert profile.avatar.url in page
    assert Desk(staff).client.get(profile.avatar.url).status_code == 200
    assert Client(headers={"host": "localhost"}).get(profile.avatar.url).status_code == 302
    assert visitor_of(world.cameroon).get(f"/media/{profile.avatar.name}").status_code == 404
