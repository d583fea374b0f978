"""A portal's settings: contact, social links, sender, partners. Each country's staff sees its own portal, central staff all."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from ..models import Portal, PortalStatus
from ..permissions import reach_of, visible_portals
from ..statuses import FOLLOWING, MEANINGS, Meaning
from .drafts import DraftView
from .portal_form import PortalForm
from .status import StatusView


class PortalIndexView(generic.IndexView):
    def get_base_queryset(self) -> QuerySet[Portal]:
        return visible_portals(self.request.user).select_related("site")

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        portals = list(visible_portals(request.user)[:2])
        # Whoever has one portal has no use for a list of it.
        return redirect(self.edit_url_name, portals[0].pk) if len(portals) == 1 else super().get(request, *args, **kwargs)


class PortalEditView(generic.EditView):
    def get_queryset(self) -> QuerySet[Portal]:
        return visible_portals(self.request.user)

    def get_success_url(self) -> str:
        return self.get_edit_url()

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        context["meaning"] = MEANINGS[self.object.status]
        context["is_draft"] = self.object.status == PortalStatus.DRAFT
        context["next_statuses"] = next_statuses(self.object) if reach_of(self.request.user).is_network else []
        return context


def next_statuses(portal: Portal) -> list[tuple[str, Meaning]]:
    """The statuses that it may have next, each with what it means."""
    return [(status.value, MEANINGS[status]) for status in FOLLOWING[portal.status]]


class PortalViewSet(ModelViewSet):
    """Portals are opened and closed by sites.rollout: here they are only listed and edited."""

    model = Portal
    name = "portals"
    icon = "globe"
    menu_label = _("Portail")
    add_to_settings_menu = True
    add_to_reference_index = True
    copy_view_enabled = False
    index_view_class = PortalIndexView
    edit_view_class = PortalEditView
    edit_template_name = "countries/admin/portal_edit.html"
    list_display = ["name", "site", "status", "theme"]
    edit_handler = ObjectList(
        [
            FieldPanel("name", read_only=True),
            FieldRowPanel([FieldPanel("status"), FieldPanel("theme")]),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_role")]),
                    FieldRowPanel([FieldPanel("contact_email"), FieldPanel("contact_phone"), FieldPanel("contact_whatsapp")]),
                    FieldPanel("contact_address"),
                ],
                heading=_("Contact"),
                help_text=_("Ce contact est public. Les villes et missions qui n’en nomment pas d’autre l’affichent."),
            ),
            FieldPanel("social_links"),
            FieldPanel("sender_name"),
            InlinePanel(
                "partners", heading=_("Partenaires"), label=_("Partenaire"), help_text=_("Leurs logos paraissent au pied des pages.")
            ),
        ],
        base_form_class=PortalForm,
    )

    def get_common_view_kwargs(self, **kwargs):
        absent = dict.fromkeys(("add_url_name", "delete_url_name", "history_url_name", "usage_url_name"))
        return super().get_common_view_kwargs(**(absent | kwargs))

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.edit_view, name="edit"),
            path("<int:pk>/status/<slug:status>/", StatusView.as_view(), name="status"),
            path("<int:pk>/draft/", DraftView.as_view(), name="draft"),
        ]
