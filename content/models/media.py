from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition


class Licence(models.TextChoices):
    OWN = "own", _("Nous en sommes l’auteur")
    PERMISSION = "permission", _("Avec l’autorisation de l’auteur")
    CC_BY = "cc-by", _("Creative Commons BY")
    CC_BY_SA = "cc-by-sa", _("Creative Commons BY-SA")
    CC0 = "cc0", _("Domaine public ou CC0")


class ContentImage(AbstractImage):
    """A picture with what the law and a screen reader need: alternative text (`description`), credit and licence."""

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


class Rendition(AbstractRendition):
    image = models.ForeignKey(ContentImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class ContentDocument(AbstractDocument):
    """A file to download, with its source and licence."""

    credit = models.CharField(_("crédit"), max_length=160, blank=True)
    licence = models.CharField(_("licence"), max_length=12, choices=Licence, default=Licence.OWN)

    admin_form_fields = (*WagtailDocument.admin_form_fields, "credit", "licence")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
