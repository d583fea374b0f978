"""The addresses of the network. The admin answers on the hub's host only (countries.middleware)."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.static import serve as serve_file
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from content import views as content_views
from content.sitemap import sitemap
from countries import urls as portal_urls
from countries.admin import urls as network_admin_urls
from countries.sign_in import urls as sign_in_urls
from search import urls as search_urls

from .robots import robots

handler429 = "countries.sign_in.views.too_many_requests"
handler500 = "sites.errors.server_error"

urlpatterns = [
    path("admin/", include(sign_in_urls)),
    path("admin/", include(network_admin_urls)),
    path("admin/", include(wagtailadmin_urls)),
    re_path(r"^documents/(\d+)/(.*)$", content_views.serve_document),
    path("documents/", include(wagtaildocs_urls)),
    path("", include(portal_urls)),
    path("-/missions/confirm/", content_views.confirm_missions, name="confirm_missions"),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap),
]

if settings.SERVE_MEDIA:
    urlpatterns += [path("media/<path:path>", serve_file, {"document_root": settings.MEDIA_ROOT})]

urlpatterns += i18n_patterns(
    path("", include(search_urls)),
    path("agenda/<int:page_id>.ics", content_views.mission_calendar, name="mission_calendar"),
    re_path(r"^((?:[\w\-]+/)*)$", content_views.serve, name="wagtail_serve"),
    prefix_default_language=True,
)
