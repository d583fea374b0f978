"""Who must have a second factor, and whether a session has passed it."""

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.mfa.models import Authenticator
from django.http import HttpRequest

from ..models import Role, User
from ..permissions import reach_of

REQUIRED_FOR = frozenset({Role.CENTRAL_STAFF, Role.COUNTRY_STAFF})
PASSED = "mfa"
"""What allauth notes in the session of whoever gave a code."""


def is_required(user: User) -> bool:
    """By the roles of today. Superusers, who may do everything, are asked as well."""
    return user.is_superuser or bool(reach_of(user).roles & REQUIRED_FOR)


def has_one(user: User) -> bool:
    return Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()


def was_passed(request: HttpRequest) -> bool:
    """Whether this very session gave a code: one that began before the second factor was there did not."""
    return any(record["method"] == PASSED for record in get_authentication_records(request, request.user))


def is_missing(request: HttpRequest) -> bool:
    """Whether whoever is signed in must still pass it, or set it up."""
    return is_required(request.user) and not was_passed(request)


def note_passed(request: HttpRequest, authenticator: Authenticator) -> None:
    """Whoever has just set it up has given a code."""
    record_authentication(request, authenticator.user, method=PASSED, id=authenticator.pk, type=authenticator.type)
