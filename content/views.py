from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest, HttpResponse
from wagtail import views as wagtail_views
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from countries.directory import PortalEntry

from .calendar import calendar_file
from .models import BasePage, MissionPage
from .status import status_of


def serve(request: HttpRequest, path: str = "") -> HttpResponse:
    """Serve a page of the portal in the language that the address names, never another language's in its place.

    Two look-ups find it, whatever its level; what is served, and to whom, is left to Wagtail.
    """
    entry: PortalEntry = request.portal_entry
    home = entry.homes.get(request.LANGUAGE_CODE)
    if home is None:
        raise Http404("The portal has no home in this language.")
    page = _page_at(home.url_path + path)
    request._wagtail_route_for_request = page and RouteResult(page)
    return wagtail_views.serve(request, path)


def _page_at(url_path: str) -> BasePage | None:
    """The live page with this `url_path`, and with what it always shows: one query says of which kind it is, one reads it.

    The slug, its last part, is named too since it has an index; without, every page of the network would be looked at.
    """
    slug = url_path.rstrip("/").rsplit("/", 1)[-1]
    found = Page.objects.filter(slug=slug, url_path=url_path, live=True).values_list("pk", "content_type_id").first()
    model = ContentType.objects.get_for_id(found[1]).model_class() if found else None
    if model is None or not issubclass(model, BasePage):
        return None
    return model.objects.select_related(*model.shown_relations).filter(pk=found[0]).first()


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
