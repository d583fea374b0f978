"""How often one client may ask: generously, since many phones share one address, and without keeping whose address it is.

Counted per minute in the shared cache, which all processes see. While it does not answer, and where the client's address is not
known, nobody is refused.
"""

import time
from ipaddress import ip_network

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from countries.clients import address_of

MINUTE = 60
IPV6_PREFIX = 64
"""Bits of an IPv6 address that say who asks: the rest is the client's own choice."""


def seconds_to_wait(request: HttpRequest, what: str) -> int:
    """Count one more request of this client for `what`, a key of SEARCH_LIMITS; 0 if it may be answered, else when to ask again."""
    most, client = settings.SEARCH_LIMITS[what], client_of(request)
    if not most or not client:
        return 0
    minute, elapsed = divmod(int(time.time()), MINUTE)
    # Keyed: without the secret nobody can tell, by trying all addresses, whose count it is.
    key = f"asked:{what}:{minute}:{salted_hmac('search.limits', client).hexdigest()}"
    if cache.add(key, 1, MINUTE):
        return 0
    return MINUTE - elapsed if cache.incr(key) > most else 0


def client_of(request: HttpRequest) -> str:
    """The client, by network address; empty where it is not known."""
    if (address := address_of(request)) is None:
        return ""
    return str(ip_network(f"{address}/{IPV6_PREFIX}", strict=False) if address.version == 6 else address)
