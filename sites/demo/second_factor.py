"""The second factor of the demo's staff, whose secret is public: the demo answers on this machine only."""

import base64
import hashlib
import hmac
import struct
import time

SECRET = "JESUISAUPAYSDEMO"  # noqa: S105 - printed by the demo for whoever tries it
PERIOD = 30


def current_code() -> str:
    """What an authenticator application with this secret shows now (RFC 6238)."""
    digest = hmac.new(base64.b32decode(SECRET), struct.pack(">Q", int(time.time()) // PERIOD), hashlib.sha1).digest()
    start = digest[-1] & 0x0F
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFF_FFFF
    return f"{number % 1_000_000:06}"
