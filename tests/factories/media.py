import wagtail_factories

from content.models import ContentDocument, ContentImage


class ImageFactory(wagtail_factories.ImageFactory):
    """A small picture in a `collection`."""

    description = "Une salle de classe"

    class Meta:
        model = ContentImage


class DocumentFactory(wagtail_factories.DocumentFactory):
    """A file in a `collection`."""

    class Meta:
        model = ContentDocument
