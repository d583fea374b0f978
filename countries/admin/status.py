"""Changing a portal's status: what it means is said first, and closing a portal that visitors read is asked twice."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from ..models import Portal, PortalStatus
from ..statuses import FOLLOWING, MEANINGS, StatusRefused, change_status
from .reports import NetworkOnly


class StatusView(NetworkOnly, WagtailAdminTemplateMixin, View):
    """Asks whether the portal shall have the status that the address names, and gives it."""

    template_name = "countries/admin/status.html"
    page_title = gettext_lazy("Statut du portail")
    header_icon = "globe"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if kwargs["status"] not in PortalStatus.values:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, pk: int, status: str) -> HttpResponse:
        portal = _portal(pk)
        if status not in FOLLOWING[portal.status]:
            messages.warning(request, self._refused(portal, status))
            return redirect(self._back(portal))
        return self._ask(portal, status, seen=portal.status)

    def post(self, request: HttpRequest, pk: int, status: str) -> HttpResponse:
        portal, seen = _portal(pk), request.POST.get("seen", "")
        if is_asked_twice(seen, status) and seen == portal.status and "sure" not in request.POST:
            return self._ask(portal, status, seen=seen, is_second=True)
        try:
            portal = change_status(portal, status, seen=seen, user=request.user)
        except StatusRefused as refusal:
            messages.error(request, str(refusal))
        else:
            text = _("« %(portal)s » : %(status)s. %(visitors)s")
            meaning = MEANINGS[status]
            messages.success(request, text % {"portal": portal.name, "status": meaning.name, "visitors": meaning.visitors})
        return redirect(self._back(portal))

    def get_breadcrumbs_items(self) -> list[dict]:
        portal = _portal(self.kwargs["pk"])
        return [
            *super().get_breadcrumbs_items(),
            {"url": self._back(portal), "label": portal.name},
            {"url": "", "label": self.page_title},
        ]

    def _ask(self, portal: Portal, status: str, *, seen: str, is_second: bool = False) -> HttpResponse:
        context = self.get_context_data(
            portal=portal,
            status=status,
            seen=seen,
            before=MEANINGS[seen],
            after=MEANINGS[status],
            is_second=is_second,
            is_grave=is_asked_twice(seen, status),
            next=get_valid_next_url_from_request(self.request),
            back=self._back(portal),
        )
        return self.render_to_response(context)

    def _back(self, portal: Portal) -> str:
        return get_valid_next_url_from_request(self.request) or reverse("portals:edit", args=[portal.pk])

    @staticmethod
    def _refused(portal: Portal, status: str) -> str:
        if portal.status == status:
            return _("« %(portal)s » a déjà ce statut.") % {"portal": portal.name}
        text = _("Un portail « %(before)s » ne peut pas devenir « %(after)s » d’un coup.")
        return text % {"before": MEANINGS[portal.status].name, "after": MEANINGS[status].name}


def is_asked_twice(before: str, after: str) -> bool:
    return (before, after) == (PortalStatus.LIVE, PortalStatus.ARCHIVED)


def _portal(pk: int) -> Portal:
    return get_object_or_404(Portal.objects.select_related("site"), pk=pk)
