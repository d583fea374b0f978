"""Who must have a second factor, and whether a session has passed it."""

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from allauth.mfa.utils import decrypt
from django.db import transaction
from django.http import HttpRequest

from ..models import Role, User
from ..permissions import reach_of

REQUIRED_FOR = frozenset({Role.CENTRAL_STAFF, Role.COUNTRY_STAFF})
PASSED = "mfa"
"""What allauth notes in the session of whoever gave a code."""
LAST_CODE = "last_code"
"""Where an authenticator's data has the number of the last code taken."""


def is_required(user: User) -> bool:
    """By the roles of today. Superusers, who may do everything, are asked as well."""
    return user.is_superuser or bool(reach_of(user).roles & REQUIRED_FOR)


def has_one(user: User) -> bool:
    return Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()


def was_passed(request: HttpRequest) -> bool:
    """Whether this very session gave a code: one that began before the second factor was there did not."""
    return any(record["method"] == PASSED for record in get_authentication_records(request, request.user))


@transaction.atomic
def use_code(authenticator: Authenticator, code: str) -> bool:
    """Take a code that is right; False when it, or a later one, was taken before.

    The last one taken stands in the authenticator's row, as its number since 1970 (RFC 6238): of two who send the same code at once, one
    waits for the other, whatever becomes of the cache.
    """
    row = Authenticator.objects.select_for_update().get(pk=authenticator.pk)
    secret, last = decrypt(row.data["secret"]), row.data.get(LAST_CODE, -1)
    digits = normalize_user_code(code)
    numbers = (number for number in yield_hotp_counters_from_time() if format_hotp_value(hotp_value(secret, number)) == digits)
    number = next((number for number in numbers if number > last), None)
    if number is None:
        return False
    row.data[LAST_CODE] = authenticator.data[LAST_CODE] = number
    row.save(update_fields=["data"])
    return True


def is_missing(request: HttpRequest) -> bool:
    """Whether whoever is signed in must still pass it, or set it up."""
    return is_required(request.user) and not was_passed(request)


def note_passed(request: HttpRequest, authenticator: Authenticator) -> None:
    """Whoever has just set it up has given a code."""
    record_authentication(request, authenticator.user, method=PASSED, id=authenticator.pk, type=authenticator.type)
