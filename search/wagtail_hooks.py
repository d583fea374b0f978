"""What the admin shows of search: to central staff a menu, and a report."""

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.permissions import register_permission_policy

from countries.permissions import NetworkPermissionPolicy, reach_of

from .models import Synonym

# Before any view set asks for the model's policy and gets a general one.
register_permission_policy(Synonym, NetworkPermissionPolicy(Synonym))


class SearchReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return reach_of(request.user).is_network


def search_report_item(order: int) -> MenuItem:
    return SearchReportMenuItem(
        _("Recherches des visiteurs"), reverse("search_report"), name="search-report", icon_name="glasses", order=order
    )


@hooks.register("register_admin_viewset")
def search_menu() -> object:
    from .admin.synonyms import SynonymViewSet

    class SearchViewSetGroup(ViewSetGroup):
        menu_label = _("Recherche")
        menu_name = "network-search"
        menu_icon = "glasses"
        menu_order = 700
        items = (SynonymViewSet,)

        def get_submenu_items(self) -> list[MenuItem]:
            return [*super().get_submenu_items(), search_report_item(2)]

    return SearchViewSetGroup()


@hooks.register("register_admin_urls")
def search_report_urls() -> list[URLPattern]:
    from .admin.searches import urlpatterns

    return urlpatterns


@hooks.register("register_reports_menu_item")
def search_report_menu_item() -> MenuItem:
    return search_report_item(1100)
