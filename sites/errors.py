"""The answer to a failure of ours."""

import logging

from django.http import HttpRequest, HttpResponseServerError
from django.template.loader import render_to_string

from content.frame import Frame

logger = logging.getLogger(__name__)


def server_error(request: HttpRequest) -> HttpResponseServerError:
    """In the portal's look and language, without a question to the database, which may be what failed; if that fails too, plain."""
    try:
        html = render_to_string("incident.html", {"frame": Frame(request)})
    except Exception:
        logger.exception("The page for failures could not be shown in the portal's look.")
        html = render_to_string("500.html")
    return HttpResponseServerError(html)
