"""The page chooser, within the user's portals."""

from django.http import Http404, HttpRequest, HttpResponse
from wagtail.admin.views import chooser
from wagtail.models import Page

from ..permissions import choosable_pages, reach_of, visible_portals


class BrowseView(chooser.BrowseView):
    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponse:
        if not reach_of(request.user).is_network:
            parent_page_id = self._start(request) if parent_page_id is None else parent_page_id
            is_root = Page.objects.filter(pk=parent_page_id, depth=1).exists()
            if not is_root and not choosable_pages(request.user).filter(pk=parent_page_id).exists():
                raise Http404
        return super().get(request, parent_page_id)

    @staticmethod
    def _start(request: HttpRequest) -> int:
        """The container of the only portal, else the root, under which there are the containers of all of the user's portals."""
        containers = list(visible_portals(request.user).values_list("root_page_id", flat=True)[:2])
        return containers[0] if len(containers) == 1 else Page.get_first_root_node().pk


class ChosenMultipleView(chooser.ChosenMultipleView):
    def get(self, request: HttpRequest) -> HttpResponse:
        ids = [pk for pk in request.GET.getlist("id") if pk.isdecimal()]
        allowed = choosable_pages(request.user).filter(pk__in=ids).values_list("pk", flat=True)
        request.GET = request.GET.copy()
        request.GET.setlist("id", [str(pk) for pk in allowed])
        return super().get(request)
