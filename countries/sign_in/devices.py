"""What a browser calls itself, in words for its owner."""

from django.utils.translation import gettext as _
from ua_parser import parse


def device_of(user_agent: str) -> str:
    """As “Firefox · Windows”; browsers may say what they like, so unknown ones are called so."""
    found = parse(user_agent)
    names = [part.family for part in (found.user_agent, found.os) if part and part.family != "Other"]
    return " · ".join(names) or _("Appareil inconnu")
