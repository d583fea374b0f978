from typing import Any

from django.http import HttpRequest

from .frame import Frame


def frame(request: HttpRequest) -> dict[str, Any]:
    """The portal's frame, for public pages; the admin has its own."""
    return {"frame": Frame(request)} if hasattr(request, "portal_entry") else {}
