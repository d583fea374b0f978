"""Lists of pages and their moves."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from wagtail.admin.views.pages import listing
from wagtail.admin.views.pages.move import MoveConfirmView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page


class PageFilterSet(listing.GenericPageFilterSet):
    """Without the filters that list all users and all sites of the network."""

    owner = edited_by = site = None


class GuardedMoveConfirmView(MoveConfirmView):
    """Wagtail's names the page before it asks whether one may move it."""

    def dispatch(self, request, page_to_move_id, destination_id, *args, **kwargs):
        page = get_object_or_404(Page, pk=page_to_move_id)
        destination = get_object_or_404(Page, pk=destination_id)
        if not page.permissions_for_user(request.user).can_move_to(destination):
            raise PermissionDenied
        return super().dispatch(request, page_to_move_id, destination_id, *args, **kwargs)


class OwnPagesIndexView(listing.ExplorableIndexView):
    """Wagtail's shows the heading of any page under the common ancestor of what one may edit: a portal's container, say."""

    def get(self, request, parent_page_id=None):
        if parent_page_id and not self.permission_policy.explorable_instances(request.user).filter(pk=parent_page_id).exists():
            raise Http404
        return super().get(request, parent_page_id)


class NetworkPageViewSet(PageViewSet):
    model = Page
    filterset_class = PageFilterSet
    index_view_class = OwnPagesIndexView
    move_confirm_view_class = GuardedMoveConfirmView
