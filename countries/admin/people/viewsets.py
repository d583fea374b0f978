"""The menu “Équipe” and its addresses."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet

from ...models import Invitation, Membership
from . import views
from .lists import InvitationFilterSet, InvitationIndexView, PeopleFilterSet, PeopleIndexView


class TeamViewSet(ModelViewSet):
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 50
    index_template_name = "countries/admin/people/index.html"
    form_fields: list[str] = []

    def get_common_view_kwargs(self, **kwargs):
        absent = ("add", "edit", "delete", "history", "usage", "inspect")
        return super().get_common_view_kwargs(**(dict.fromkeys(f"{name}_url_name" for name in absent) | kwargs))

    def get_permissions_to_register(self) -> QuerySet[Permission]:
        """None to tick in a group's form: the role says it all."""
        return Permission.objects.none()


class PeopleViewSet(TeamViewSet):
    model = Membership
    name = "people"
    icon = "user"
    menu_label = _("Personnes")
    index_view_class = PeopleIndexView
    filterset_class = PeopleFilterSet

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/dates/", views.DatesView.as_view(), name="dates"),
            path("<int:pk>/end/", views.EndView.as_view(), name="end"),
            path("<int:pk>/restore/", views.RestoreView.as_view(), name="restore"),
        ]


class InvitationViewSet(TeamViewSet):
    model = Invitation
    name = "invitations"
    icon = "mail"
    menu_label = _("Invitations")
    index_view_class = InvitationIndexView
    filterset_class = InvitationFilterSet

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", views.InviteView.as_view(), name="add"),
            path("<int:pk>/send-again/", views.SendAgainView.as_view(), name="send_again"),
            path("<int:pk>/withdraw/", views.WithdrawView.as_view(), name="withdraw"),
        ]


class TeamGroup(ViewSetGroup):
    menu_label = _("Équipe")
    menu_icon = "group"
    menu_order = 740
    items = (PeopleViewSet, InvitationViewSet)
