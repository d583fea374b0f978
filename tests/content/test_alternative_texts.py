"""Pictures: none is taken without words for those who cannot see it, whichever way it comes in."""

import json
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile
from wagtail.users.models import UserProfile

from content.models import ContentImage
from tests.factories import ImageFactory
from tests.world import World

from .desk import Desk

pytestmark = pytest.mark.django_db

ASKED = {"fr": "Dites en une phrase ce que montre l’image", "en": "Say in one sentence what the picture shows"}


def picture(name: str = "marche.png") -> SimpleUploadedFile:
    file = BytesIO()
    Image.new("RGB", (40, 30), "green").save(file, "PNG")
    return SimpleUploadedFile(name, file.getvalue(), content_type="image/png")


def values(world: World, prefix: str = "", **changed: object) -> dict[str, object]:
    sent = {"title": "Le marché", "licence": "own", "collection": world.douala.collection_id, "description": ""} | changed
    return {f"{prefix}{name}": value for name, value in sent.items()}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_menu_takes_none_without_and_says_so(focal_point: Desk, world: World, language: str) -> None:
    UserProfile.objects.update_or_create(user=focal_point.user, defaults={"preferred_language": language})
    for words in ("", "   "):
        response = focal_point.post("wagtailimages:add", **values(world, file=picture(), description=words))
        assert response.status_code == 200
        assert ASKED[language] in response.content.decode()
    assert not ContentImage.objects.exists()

    assert focal_point.post("wagtailimages:add", **values(world, file=picture(), description="Des étals de mangues")).status_code == 302
    assert ContentImage.objects.get().description == "Des étals de mangues"


def test_a_chooser_takes_none_without(focal_point: Desk, world: World) -> None:
    prefix = "image-chooser-upload-"
    response = focal_point.post("wagtailimages_chooser:create", **values(world, prefix, file=picture()))
    assert ASKED["fr"] in json.loads(response.content)["htmlFragment"]
    assert not ContentImage.objects.exists()
    response = focal_point.post("wagtailimages_chooser:create", **values(world, prefix, file=picture(), description="Des étals"))
    assert json.loads(response.content)["step"] == "chosen"


def test_several_at_once_wait_for_their_words(focal_point: Desk, world: World) -> None:
    sent = {"title": "Le marché", "files[]": picture(), "collection": world.douala.collection_id}
    response = focal_point.client.post(reverse("wagtailimages:add_multiple"), sent, headers={"x-requested-with": "XMLHttpRequest"})
    assert json.loads(response.content)["success"] is True
    assert not ContentImage.objects.exists(), "it is kept aside"
    waiting = UploadedFile.objects.get()

    prefix = f"uploaded-image-{waiting.pk}-"
    url = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    refused = json.loads(focal_point.client.post(url, values(world, prefix)).content)
    assert refused["success"] is False
    assert ASKED["fr"] in refused["form"]
    taken = json.loads(focal_point.client.post(url, values(world, prefix, description="Des étals")).content)
    assert taken["success"] is True, taken
    assert ContentImage.objects.get().description == "Des étals"


def test_what_came_in_without_gets_its_words_when_it_is_next_edited(focal_point: Desk, world: World) -> None:
    old = ImageFactory(collection=world.douala.collection, description="")
    response = focal_point.post("wagtailimages:edit", old.pk, **values(world))
    assert ASKED["fr"] in response.content.decode()
    assert focal_point.post("wagtailimages:edit", old.pk, **values(world, description="Une classe")).status_code == 302
