from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from .parameters import read_parameters
from .presentation import result_page


def missions(request: HttpRequest) -> HttpResponse:
    """The list of missions of a portal, and the search across the network on the hub: one page, one address per question."""
    parameters = read_parameters(request, request.portal)
    page = result_page(parameters, request.portal, request.LANGUAGE_CODE)
    context = {
        "results": page,
        "form": page.form,
        "facets": page.facets,
        "chips": page.chips,
        "clear_url": page.clear_url,
        "pager": page.pager,
        "empty": page.empty,
        "stay_note": page.stay_note,
        "is_narrowed": parameters.is_narrowed,
    }
    return TemplateResponse(request, "search/results.html", context)
