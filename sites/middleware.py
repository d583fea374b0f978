"""What belongs to no package: health paths and the cache of anonymous pages."""

from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from content.publication import stamp_name
from countries import stamps
from countries.middleware import NEUTRAL_PREFIXES

from .health import live, ready

GetResponse = Callable[[HttpRequest], HttpResponse]


class HealthMiddleware:
    """Answer `/-/live` and `/-/ready` on any host, before anything can refuse it: load balancers ask by address."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.views = {"/-/live": live, "/-/ready": ready}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        view = self.views.get(request.path_info.rstrip("/"))
        return view(request) if view else self.get_response(request)


class PageCacheMiddleware:
    """Keep anonymous pages for a while; a publication that changes the portal voids them at once.

    The key holds the portal, its content stamp and the whole address: no other portal's or language's page can be served, and a
    page that was rendered before a publication but stored after it is stored under the old stamp, which nobody reads again. What
    depends on the clock is bounded by PAGE_CACHE_SECONDS. Pages are stored compressed, as the middleware after this one made them.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = self._key(request)
        if key is None:
            return self.get_response(request)
        if stored := cache.get(key):
            return self._restore(stored)
        response = self.get_response(request)
        if self._may_store(response):
            patch_vary_headers(response, ["Accept-Encoding"])
            response.headers.setdefault("Cache-Control", "no-cache")
            cache.set(key, (response.content, dict(response.headers)), settings.PAGE_CACHE_SECONDS)
        return response

    @staticmethod
    def _key(request: HttpRequest) -> str | None:
        is_plain = request.method in ("GET", "HEAD") and not request.path_info.startswith(NEUTRAL_PREFIXES) and request.path_info != "/"
        if not settings.PAGE_CACHE_SECONDS or not is_plain or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return None
        if getattr(request, "is_dummy", False) or getattr(request, "is_draft_view", False):
            return None
        stamp = stamps.read(stamp_name(request.portal))
        encoding = "gzip" if "gzip" in request.headers.get("Accept-Encoding", "") else "plain"
        return f"page:{request.portal.pk}:{stamp}:{request.method}:{encoding}:{request.get_host()}{request.get_full_path()}"

    @staticmethod
    def _may_store(response: HttpResponse) -> bool:
        private = "private" in response.headers.get("Cache-Control", "") or "Cookie" in response.headers.get("Vary", "")
        return response.status_code == 200 and not response.streaming and not response.cookies and not private

    @staticmethod
    def _restore(stored: tuple[bytes, dict[str, str]]) -> HttpResponse:
        content, headers = stored
        return HttpResponse(content, headers=headers)
