"""Lists of pictures and documents.

Tags are one list for the whole network, so they are not offered: collections tell what is whose.
"""

from django.http import Http404, HttpRequest
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.documents.views import documents
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.images.views import images

from ..permissions import choosable_media


class WithoutTags:
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.filters.pop("tag", None)


class DocumentsFilterSet(WithoutTags, documents.DocumentsFilterSet):
    class Meta(documents.DocumentsFilterSet.Meta):
        pass


class ImagesFilterSet(WithoutTags, images.ImagesFilterSet):
    class Meta(images.ImagesFilterSet.Meta):
        pass


class DocumentsIndexView(documents.IndexView):
    filterset_class = DocumentsFilterSet


class ImagesIndexView(images.IndexView):
    filterset_class = ImagesFilterSet


class OwnMedia:
    def get_queryset(self):
        return super().get_queryset().filter(pk__in=choosable_media(self.request.user, self.model).values("pk"))


class DocumentsAPI(OwnMedia, DocumentsAdminAPIViewSet):
    pass


class ImagesAPI(OwnMedia, ImagesAdminAPIViewSet):
    pass


def no_tags(request: HttpRequest, **kwargs) -> None:
    raise Http404
