from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from .counting import count_search
from .limits import seconds_to_wait
from .parameters import read_parameters
from .presentation import result_page
from .suggestions import suggested_lines
from .words import typed_words


def missions(request: HttpRequest) -> HttpResponse:
    """The list of missions of a portal, and the search across the network on the hub: one page, one address per question."""
    parameters = read_parameters(request, request.portal)
    if parameters.text:
        if request.method == "HEAD":
            return HttpResponse()  # uncounted, so it must not cost a search
        if seconds := seconds_to_wait(request, "searches"):
            return _too_many(request, seconds)
    page = result_page(parameters, request.portal, request.LANGUAGE_CODE)
    count_search(request, parameters, found=page.total > 0 and page.notice is None)
    context = {
        "results": page,
        "form": page.form,
        "facets": page.facets,
        "chips": page.chips,
        "clear_url": page.clear_url,
        "pager": page.pager,
        "notice": page.notice,
        "empty": page.empty,
        "stay_note": page.stay_note,
        "is_narrowed": parameters.is_narrowed,
    }
    # Answers to words are not for the page cache: each is counted, and a new synonym applies to the next.
    headers = {"Cache-Control": "private, no-cache"} if parameters.text else None
    return TemplateResponse(request, "search/results.html", context, headers=headers)


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """What may be meant by the letters typed so far, as a piece of a page; nothing where there is nothing to suggest."""
    text = read_parameters(request, request.portal).text
    if request.method == "HEAD" or not typed_words(text):
        return HttpResponse()
    if seconds := seconds_to_wait(request, "suggestions"):
        return HttpResponse(status=HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": seconds})
    lines = suggested_lines(text, request.portal, request.LANGUAGE_CODE)
    if not lines:
        return HttpResponse()
    return TemplateResponse(request, "search/suggestions.html", {"lines": lines, "text": text})


def _too_many(request: HttpRequest, seconds: int) -> HttpResponse:
    status, headers = HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": seconds}
    return TemplateResponse(request, "search/too_many.html", {"seconds": seconds}, status=status, headers=headers)
