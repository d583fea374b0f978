"""What somebody was writing when the page was taken away: deleted, moved to another place, or their access ended.

Wagtail answers with an error page, and the text is gone. Here it is shown again, to be copied.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache, wraps

from django.core.exceptions import PermissionDenied
from django.db.models import CharField, TextField
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import get_page_models

View = Callable[..., HttpResponse]


def keeping_text(view: View) -> View:
    """For views with a form: whoever sends it too late gets their words back. The editor's script keeps them by itself."""

    @wraps(view)
    def kept(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except (Http404, PermissionDenied) as error:
            texts = list(texts_in(request)) if request.method == "POST" and request.accepts("text/html") else []
            if not texts:
                raise
            status = 404 if isinstance(error, Http404) else 403
            return render(request, "countries/admin/kept_text.html", {"texts": texts}, status=status)

    return kept


def texts_in(request: HttpRequest) -> Iterator[tuple[str | Promise, str]]:
    """What was typed into fields for words: the field's name for people, and the words."""
    labels = _labels()
    for name, value in request.POST.items():
        text = _plain(value).strip()
        if text and (name in labels or " " in text) and name != "csrfmiddlewaretoken":
            yield labels.get(name, _("Texte")), text


@cache
def _labels() -> dict[str, str | Promise]:
    """Fields of pages that take words."""
    fields = (field for model in get_page_models() for field in model._meta.fields)
    words = (field for field in fields if isinstance(field, CharField | TextField) and field.editable and not field.choices)
    return {field.name: capfirst(field.verbose_name) for field in words}


def _plain(value: str) -> str:
    """A text as the editor's script sends it, without its marks."""
    try:
        return "\n\n".join(block["text"] for block in json.loads(value)["blocks"])
    except (ValueError, TypeError, KeyError):
        return value
