"""Files that no public address leads to: they are read through views that ask who asks."""

import uuid
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.files.storage import FileSystemStorage, Storage, storages
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Model
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

LARGEST = 10 * 1024 * 1024
"""Bytes."""

EXTENSIONS = {"application/pdf": (".pdf",), "image/jpeg": (".jpg", ".jpeg"), "image/png": (".png",)}
"""What is taken, by what it is, with the names that it may bear."""

PRIVATE_FILE_RULES = "default-src 'none'; sandbox"
"""Content-Security-Policy of such a file: nothing in it runs here."""


class PrivateStorage(FileSystemStorage):
    """A folder beside that of the public files (PRIVATE_ROOT). A `base_url`, if it has one, leads to a view that asks for rights."""

    def url(self, name: str | None) -> str:
        if self._base_url is None:
            raise NotImplementedError("A private file has no address: a view that asks for rights serves it.")
        return super().url(name)


def private_storage() -> Storage:
    return storages["private"]


def private_name(instance: Model, name: str) -> str:
    """Where a file is kept: nothing of its name or owner shows in the folder."""
    return f"{instance._meta.model_name}/{uuid.uuid4().hex}"


def content_type_of(upload: UploadedFile) -> str:
    """What a file is, by what stands in it.

    Raises ValidationError for one that is too large, of another kind, or not what its name says.
    """
    if (upload.size or 0) > LARGEST:
        raise ValidationError(_("Ce fichier est trop lourd : %(limit)s Mo au plus.") % {"limit": LARGEST // 1024 // 1024})
    content_type = "application/pdf" if is_pdf(upload) else _picture_type(upload)
    if content_type is None:
        raise ValidationError(_("Ce fichier n’est ni un PDF, ni une photo JPEG ou PNG, quoi que dise son nom, ou bien il est abîmé."))
    if PurePath(upload.name or "").suffix.lower() not in EXTENSIONS[content_type]:
        extensions = ", ".join(EXTENSIONS[content_type])
        raise ValidationError(
            _("Ce fichier n’est pas ce que dit son nom, qui devrait finir par %(extensions)s.") % {"extensions": extensions}
        )
    return content_type


def is_pdf(upload: File) -> bool:
    upload.seek(0)
    head = upload.read(5)
    upload.seek(max(0, (upload.size or 0) - 2048))
    tail = upload.read()
    upload.seek(0)
    return head == b"%PDF-" and b"%%EOF" in tail


def _picture_type(upload: UploadedFile) -> str | None:
    try:
        picture = Image.open(upload, formats=("JPEG", "PNG"))
        picture.verify()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    finally:
        upload.seek(0)
    return Image.MIME.get(picture.format or "")
