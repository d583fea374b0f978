"""The way from the admin to a portal that is still a draft."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.permissions import policy_registry

from ..drafts import draft_link
from ..models import Portal, PortalStatus
from ..permissions import visible_portals


class DraftView(View):
    """Make a link and follow it: for those who may edit the portal's settings."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not policy_registry.get_by_type(Portal).user_has_permission(request.user, "change"):
            raise PermissionDenied
        portal = get_object_or_404(visible_portals(request.user).select_related("site"), pk=pk)
        if portal.status != PortalStatus.DRAFT:
            messages.info(request, _("« %(portal)s » n’est plus un brouillon.") % {"portal": portal.name})
            return redirect("portals:edit", portal.pk)
        return HttpResponseRedirect(draft_link(portal, request.user))
