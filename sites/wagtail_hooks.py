"""The menu "Réseau": the dashboard, and opening a country. Central staff's."""

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from countries.permissions import reach_of


class NetworkMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return reach_of(request.user).is_network


@hooks.register("register_admin_urls")
def network_urls() -> list[URLPattern | URLResolver]:
    from .rollout import urls

    return [path("network/", include(urls))]


@hooks.register("register_admin_menu_item")
def network_menu() -> MenuItem:
    items = [
        NetworkMenuItem(_("Tableau de bord"), reverse("network:dashboard"), name="network-dashboard", icon_name="table", order=1),
        NetworkMenuItem(_("Ouvrir un pays"), reverse("network:open"), name="network-open", icon_name="plus", order=2),
    ]
    return SubmenuMenuItem(_("Réseau"), Menu(items=items), name="network", icon_name="site", order=50)
