from django.http import HttpRequest, HttpResponse


def robots(request: HttpRequest) -> HttpResponse:
    """Live portals are open to search engines, filtered lists excepted; a pilot asks them to stay away."""
    portal = request.portal
    if portal.status == "live":
        lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /*?", f"Sitemap: {portal.root_url}/sitemap.xml"]
    else:
        lines = ["User-agent: *", "Disallow: /"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
