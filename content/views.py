from dataclasses import dataclass

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_http_methods
from wagtail import views as wagtail_views
from wagtail.documents.views.serve import serve as wagtail_serve_document
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from countries.directory import PortalEntry
from countries.mails.outbox import language_of

from .calendar import calendar_file
from .confirmation import BadLink, ExpiredLink, missions_of, place_of, read_link
from .life import DEEDS, carry_out
from .mission_details import availability_text
from .models import BasePage, MissionPage, MissionState
from .status import MissionStatus, StatusCode, leaves_on, status_of


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


@cache_control(private=True, no_cache=True)
def serve_document(request: HttpRequest, document_id: str, file_name: str) -> HttpResponse:
    """Wagtail's view, which asks content.downloads; what it gives is kept by no shared cache, and asked for anew each time."""
    return wagtail_serve_document(request, document_id, file_name)


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


@dataclass(frozen=True)
class Question:
    """A mission on the page of a mail's link: what stands, and what its reader may say of it."""

    page: MissionPage
    place: str
    when: str
    status: MissionStatus
    is_confirmed: bool
    """Today: there is nothing more to say."""

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.page.mission.state == MissionState.OPEN

    @property
    def is_out(self) -> bool:
        return self.status.code == StatusCode.UNCONFIRMED

    @property
    def leaves_on(self):
        return leaves_on(self.page.mission.confirmed_on)


ANSWERS: dict[str, Promise] = {
    "confirm": _("Toujours d’actualité"),
    "pause": _("Mettre en pause"),
    "complete": _("Terminée"),
}
"""What a link's holder may say without signing in; the rest is the admin's."""


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm_missions(request: HttpRequest) -> HttpResponse:
    """Where the mail's link leads: no sign-in, one button per mission and answer, no write before one is pressed."""
    key = request.GET.get("key", "")
    try:
        link = read_link(key)
        pages = missions_of(link)
    except ExpiredLink:
        return _confirmation_page(request, {"problem": "expired"}, 410)
    except BadLink:
        return _confirmation_page(request, {"problem": "unknown"}, 404)
    language = language_of(link.user, request.portal)
    if request.method == "POST":
        return _answer(request, key, link.user, pages, language)
    return _confirmation_page(request, {"questions": [_question(page, language) for page in pages]}, 200, language)


def _answer(request: HttpRequest, key: str, user, pages: list[MissionPage], language: str) -> HttpResponse:
    page = next((page for page in pages if str(page.mission_id) == request.POST.get("mission")), None)
    answer = request.POST.get("answer", "")
    if page is None or answer not in ANSWERS:
        return _confirmation_page(request, {"problem": "unknown"}, 404, language)
    # Too late or twice: the page that follows says what stands.
    carry_out(DEEDS[answer], page, user, by_mail=True)
    return HttpResponseRedirect(f"{reverse('confirm_missions')}?{urlencode({'key': key})}#mission-{page.mission_id}", status=303)


def _question(page: MissionPage, language: str) -> Question:
    with translation.override(language):
        is_confirmed = page.mission.confirmed_on == timezone.now().date()
        return Question(page, place_of(page.mission), availability_text(page), status_of(page), is_confirmed)


def _confirmation_page(request: HttpRequest, context: dict, status: int, language: str = "") -> HttpResponse:
    language = language or request.LANGUAGE_CODE
    request.LANGUAGE_CODE = language
    with translation.override(language):
        context |= {"answers": ANSWERS, "admin_url": f"{settings.WAGTAILADMIN_BASE_URL}{reverse('wagtailadmin_home')}"}
        response = render(request, "content/confirm_missions.html", context, status=status)
    response.headers["Content-Language"] = language
    # The address lets its holder answer: it goes to no other site. Django's check of forms wants it on this one.
    response.headers["Referrer-Policy"] = "same-origin"
    return response
