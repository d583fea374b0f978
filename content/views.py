from django.http import Http404, HttpRequest, HttpResponse
from wagtail import views as wagtail_views
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from countries.directory import PortalEntry

from .calendar import calendar_file
from .models import MissionPage
from .status import status_of


def serve(request: HttpRequest, path: str = "") -> HttpResponse:
    """Serve a page of the portal in the language that the address names, never another language's in its place.

    One look-up finds it, instead of one per level; what is served, and to whom, is left to Wagtail.
    """
    entry: PortalEntry = request.portal_entry
    home = entry.homes.get(request.LANGUAGE_CODE)
    if home is None:
        raise Http404("The portal has no home in this language.")
    page = Page.objects.filter(url_path=home.url_path + path, live=True).first()
    request._wagtail_route_for_request = page and RouteResult(page.specific)
    return wagtail_views.serve(request, path)


def mission_calendar(request: HttpRequest, page_id: int) -> HttpResponse:
    """A mission's dates as an iCalendar file (RFC 5545). Only of an open mission of this portal, in a live page."""
    page = MissionPage.objects.filter(pk=page_id, live=True).select_related("mission__organisation", "mission__territory", "locale").first()
    if page is None or page.portal != request.portal or page.get_view_restrictions().exists() or not status_of(page).is_open:
        raise Http404
    content = calendar_file(page)
    if content is None:
        raise Http404
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response
