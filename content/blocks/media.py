from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock


class CaptionedImageBlock(blocks.StructBlock):
    """A picture with its caption. The alternative text and the credit are the picture's own: set once, true everywhere."""

    image = ImageChooserBlock(label=_("image"))
    caption = blocks.CharBlock(label=_("légende"), required=False, max_length=200)

    class Meta:
        icon = "image"
        label = _("Image")
        template = "blocks/image.html"


class DocumentsBlock(blocks.ListBlock):
    def __init__(self, **kwargs) -> None:
        super().__init__(DocumentChooserBlock(), **kwargs)

    class Meta:
        icon = "doc-full"
        label = _("Documents à télécharger")
        template = "blocks/documents.html"
