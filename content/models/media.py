import uuid
from pathlib import PurePath

from django.core.files import File
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition, Filter

from ..document_kinds import judge_document

FULL_SIZE = "original"
"""Wagtail's word for a rendition that changes nothing."""

RENDITIONS = "renditions/"
"""Folder of the public files."""


class Licence(models.TextChoices):
    OWN = "own", _("Nous en sommes l’auteur")
    PERMISSION = "permission", _("Avec l’autorisation de l’auteur")
    CC_BY = "cc-by", _("Creative Commons BY")
    CC_BY_SA = "cc-by-sa", _("Creative Commons BY-SA")
    CC0 = "cc0", _("Domaine public ou CC0")


class WithoutMetadata:
    """Leaves out what a telephone wrote into the picture: when it was taken, with what, and where."""

    def run(self, willow, image: "ContentImage", env: dict) -> None:
        for name in ("exif", "xmp", "comment"):
            willow.image.info.pop(name, None)


class PublicFilter(Filter):
    @property
    def filter_operations(self) -> list:
        return [*super().filter_operations, WithoutMetadata()]


class ContentImage(AbstractImage):
    """A picture with what the law and a screen reader need: alternative text (`description`), credit and licence.

    Its file is private (the default storage): visitors see renditions.
    """

    credit = models.CharField(_("crédit"), max_length=160, blank=True, help_text=_("Nom de l’auteur, affiché avec l’image."))
    licence = models.CharField(_("licence"), max_length=12, choices=Licence, default=Licence.OWN)

    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "licence",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def get_rendition(self, filter: Filter | str) -> "Rendition":  # noqa: A002
        """In full size, which the admin asks for, a picture is its own file at its private address: no public copy is made."""
        if FULL_SIZE in (filter, getattr(filter, "spec", None)):
            return Rendition(image=self, filter_spec=FULL_SIZE, width=self.width, height=self.height)
        return super().get_rendition(filter)

    def generate_rendition_file(self, filter: Filter, *, source: File | None = None) -> File:  # noqa: A002
        return super().generate_rendition_file(PublicFilter(filter.spec), source=source)


class Rendition(AbstractRendition):
    """A picture as visitors see it: public, at an address that only a page which shows it gives away."""

    image = models.ForeignKey(ContentImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    @property
    def url(self) -> str:
        return self.image.file.url if self.filter_spec == FULL_SIZE else super().url

    def get_upload_to(self, filename: str) -> str:
        """Nothing of the picture shows in the name: whoever knows one size of it cannot guess another, nor another picture's."""
        return f"{RENDITIONS}{uuid.uuid4().hex}{PurePath(filename).suffix}"


class ContentDocument(AbstractDocument):
    """A file to download, with its source and licence. Private as well: content.downloads says who may read it."""

    credit = models.CharField(_("crédit"), max_length=160, blank=True)
    licence = models.CharField(_("licence"), max_length=12, choices=Licence, default=Licence.OWN)

    admin_form_fields = (*WagtailDocument.admin_form_fields, "credit", "licence")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def clean(self) -> None:
        super().clean()
        if self.file and not self.file._committed:
            judge_document(self.file)
