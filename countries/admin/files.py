"""Files that the admin shows and no visitor may fetch: originals of pictures, and what users show of themselves."""

import mimetypes

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.urls import path
from wagtail.images import get_image_model
from wagtail.users.models import UserProfile

from ..models import User
from ..permissions import choosable_media
from ..private_files import PRIVATE_FILE_RULES


def private_file(request: HttpRequest, file_name: str) -> HttpResponse:
    """The file of this name, to whoever may see what it belongs to."""
    if not _may_see(request.user, file_name):
        raise Http404
    try:
        file = default_storage.open(file_name)
    except (OSError, SuspiciousFileOperation) as error:
        raise Http404 from error
    response = FileResponse(file, content_type=mimetypes.guess_type(file_name)[0])
    response["Content-Security-Policy"] = PRIVATE_FILE_RULES
    return response


def _may_see(user: User, file_name: str) -> bool:
    """A picture of one's collections, or the portrait of anybody who works in the admin: its name cannot be guessed."""
    if choosable_media(user, get_image_model()).filter(file=file_name).exists():
        return True
    return UserProfile.objects.filter(avatar=file_name).exists()


urlpatterns = [path("files/<path:file_name>", private_file, name="private_file")]
