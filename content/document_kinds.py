"""Whether a document is what its name says, by what stands in it."""

import codecs
import re
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.translation import gettext as _

from countries.private_files import is_pdf

NOT_IN_TEXTS = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
CHUNK = 65536
"""Bytes."""
TYPES = "[Content_Types].xml"
"""Names the content type of each part of an Office document."""

BAD_ARCHIVE = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError)
"""What reading an archive that is none, or is damaged, may raise."""


def judge_document(upload: File) -> None:
    """Raises ValidationError, in words for the one who uploads."""
    extension = PurePath(upload.name or "").suffix.lower().lstrip(".")
    is_one = KINDS.get(extension)
    if is_one is None or not is_one(upload):
        message = _(
            "Ce fichier n’est pas un document %(extension)s, quoi que dise son nom, ou bien il est abîmé. "
            "Enregistrez-le à nouveau dans ce format, puis déposez-le."
        )
        raise ValidationError({"file": message % {"extension": extension.upper()}})
    upload.seek(0)


def _is_text(upload: File) -> bool:
    """Characters that people write, in whatever encoding."""
    upload.seek(0)
    encoding = "utf-16" if upload.read(2) in BYTE_ORDER_MARKS else "latin-1"
    upload.seek(0)
    chunks = iter(partial(upload.read, CHUNK), b"")
    try:
        return not any(NOT_IN_TEXTS.search(text) for text in codecs.iterdecode(chunks, encoding))
    except UnicodeDecodeError:
        return False


def _is_office(part: str, content_type: str) -> Callable[[File], bool]:
    """An Office document by its main part, whatever its name (ECMA-376, part 2), without macros: those have extensions of their own."""

    def is_one(upload: File) -> bool:
        try:
            with zipfile.ZipFile(upload) as archive:
                names = archive.namelist()
                types = b""
                if TYPES in names:
                    with archive.open(TYPES) as file:
                        types = file.read(CHUNK)
        except BAD_ARCHIVE:
            return False
        return (part in names or content_type.encode() in types) and not any(name.endswith("vbaProject.bin") for name in names)

    return is_one


def _is_open_document(kind: str) -> Callable[[File], bool]:
    media_type = f"application/vnd.oasis.opendocument.{kind}".encode()

    def is_one(upload: File) -> bool:
        try:
            with zipfile.ZipFile(upload) as archive, archive.open("mimetype") as file:
                return file.read(len(media_type) + 1).strip() == media_type
        except BAD_ARCHIVE:
            return False

    return is_one


KINDS: dict[str, Callable[[File], bool]] = {
    "pdf": is_pdf,
    "docx": _is_office("word/document.xml", "wordprocessingml.document.main+xml"),
    "xlsx": _is_office("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
    "odt": _is_open_document("text"),
    "ods": _is_open_document("spreadsheet"),
    "csv": _is_text,
    "txt": _is_text,
}
"""Extension → what tells it. WAGTAILDOCS_EXTENSIONS lists the same."""
