"""What a portal's host answers to staff while it is closed to visitors: neither needs the portal to be public."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from . import addresses, drafts
from .models import PortalStatus


@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest) -> HttpResponse:
    """A page with one button; the button uses the link up. Link previews and scanners of mail only ever see the page."""
    if request.portal.status != PortalStatus.DRAFT:
        return HttpResponseRedirect("/")
    token = request.GET.get("token", "")
    try:
        if request.method == "POST":
            by = drafts.use_link(token, request.portal)
            response: HttpResponse = HttpResponseRedirect("/")
            drafts.let_in(request, response, by)
        else:
            drafts.check_link(token, request.portal)
            hours = round(drafts.COOKIE_LASTS.total_seconds() / 3600)
            response = render(request, "countries/draft.html", {"is_open": True, "hours": hours})
    except drafts.LinkRefused:
        response = render(request, "countries/draft.html", {"minutes": round(drafts.LINK_LASTS.total_seconds() / 60)}, status=403)
    drafts.keep_private(response)
    response.headers["Referrer-Policy"] = "same-origin"
    return response


@require_safe
def identify(request: HttpRequest) -> HttpResponse:
    """Which portal answers here, to a question that we asked ourselves."""
    answered = addresses.answer(request.GET.get("question", ""), request.portal.pk)
    if answered is None:
        raise Http404
    response = HttpResponse(answered, content_type="text/plain; charset=utf-8")
    drafts.keep_private(response)
    return response
