"""Which portal a request is for, and in which language."""

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_path
from django.utils.translation.trans_real import parse_accept_lang_header

from . import addresses, drafts
from .directory import HostRefused, PortalEntry, PortalIsArchived, PortalIsDraft, get_directory, held_directory, resolve
from .models import Portal, PortalStatus

# Addresses without a language. The admin and its API answer on the hub's host only.
ADMIN_PREFIXES = ("/admin/",)
NEUTRAL_PREFIXES = ("/admin/", "/api/", "/documents/", "/-/", "/static/", "/media/", "/robots.txt", "/sitemap.xml")

GetResponse = Callable[[HttpRequest], HttpResponse]


class PortalMiddleware:
    """Attach `request.portal_entry` and `request.portal`, or refuse the host. The only gate: nothing is served from a default site."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with held_directory():
            return self._answer(request)

    def _answer(self, request: HttpRequest) -> HttpResponse:
        try:
            entry = self._entry(request)
        except HostRefused as refusal:
            return _refusal(request, refusal)
        request.portal_entry = entry
        request.portal = entry.portal
        request._wagtail_site = entry.portal.site
        request.is_draft_view = entry.portal.status == PortalStatus.DRAFT
        if request.path_info.startswith(ADMIN_PREFIXES) and not entry.portal.is_hub:
            _activate(request, entry.best_language(request.headers.get("Accept-Language", "")))
            raise Http404("The admin answers on the hub's host only.")
        response = self.get_response(request)
        if request.is_draft_view:
            drafts.keep_private(response)
        return response

    @staticmethod
    def _entry(request: HttpRequest) -> PortalEntry:
        try:
            return resolve(request.get_host())
        except HostRefused as refusal:
            # Wagtail previews run a request of their own through this chain, for someone who may see the draft. And the admin answers
            # even while the hub is closed to visitors: it is where one opens it.
            is_preview = getattr(request, "is_dummy", False)
            is_staffs = refusal.portal and refusal.portal.is_hub and request.path_info.startswith(NEUTRAL_PREFIXES)
            is_looked_at = isinstance(refusal, PortalIsDraft) and drafts.may_look(request, refusal.portal)
            if refusal.portal and (is_preview or is_staffs or is_looked_at or _is_asked_by_us(request, refusal.portal)):
                return get_directory().by_portal_id[refusal.portal.pk]
            raise


class PortalLocaleMiddleware:
    """Activate the language that the address names, if the portal offers it; send `/` to the visitor's best language.

    Takes the place of Django's LocaleMiddleware, which knows one list of languages for all sites and would answer a language
    that a portal does not have with another one's text.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        entry: PortalEntry = request.portal_entry
        accept_language = request.headers.get("Accept-Language", "")
        if request.path_info.startswith(NEUTRAL_PREFIXES):
            return self._respond(request, entry.best_language(accept_language))
        if request.path_info == "/":
            response: HttpResponse = HttpResponseRedirect(f"/{entry.best_language(accept_language)}/")
            patch_vary_headers(response, ["Accept-Language"])
            return response
        language = get_language_from_path(request.path_info)
        if language is None or (language not in entry.languages and not getattr(request, "is_dummy", False)):
            _activate(request, entry.best_language(accept_language))
            raise Http404("This portal does not offer that language.")
        return self._respond(request, language)

    def _respond(self, request: HttpRequest, language: str) -> HttpResponse:
        _activate(request, language)
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", translation.get_language())
        return response


def _is_asked_by_us(request: HttpRequest, portal: Portal) -> bool:
    """By a link or a question that we signed. To any other, a portal that is closed to visitors does not give itself away."""
    if request.path_info == addresses.PATH:
        return addresses.answer(request.GET.get("question", ""), portal.pk) is not None
    return request.path_info == drafts.PATH and drafts.is_ours(request.GET.get("token", ""), portal)


def _activate(request: HttpRequest, language: str) -> None:
    translation.activate(language)
    request.LANGUAGE_CODE = language


def _refusal(request: HttpRequest, refusal: HostRefused) -> HttpResponse:
    """A small page that says why; it names no portal that is not public."""
    languages = dict(settings.LANGUAGES)
    wanted = (code.split("-")[0] for code, _quality in parse_accept_lang_header(request.headers.get("Accept-Language", "").lower()))
    language = next((code for code in wanted if code in languages), settings.LANGUAGE_CODE)
    is_archived = isinstance(refusal, PortalIsArchived)
    context = {"reason": "archived" if is_archived else "unknown", "hub_url": settings.HUB_URL, "language": language}
    with translation.override(language):
        html = render_to_string("refused.html", context)
    return HttpResponse(html, status=410 if is_archived else 404)
