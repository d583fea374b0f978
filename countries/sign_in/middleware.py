"""The gate to the admin behind sign-in, and when a session was last seen."""

from collections.abc import Callable
from typing import Any

from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.http import urlencode

from ..middleware import ADMIN_PREFIXES
from . import second_factor

GetResponse = Callable[[HttpRequest], HttpResponse]

OPEN = frozenset(
    {
        "account_inactive",
        "account_login",
        "account_logout",
        "account_reauthenticate",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key",
        "account_reset_password_from_key_done",
        "mfa_activate_totp",
        "mfa_authenticate",
        "mfa_reauthenticate",
        "sign_in_choose_password",
        "sign_in_no_access",
        "wagtailadmin_javascript_catalog",
        "wagtailadmin_sprite",
    }
)
"""Views of the admin that open before the second factor was given: what it takes to sign in and to set one up."""

SEEN_EVERY = 300
"""Seconds between two notes of when a session was last seen."""


class SecondFactorMiddleware:
    """Whoever must have a second factor passes it in this session, or sets it up, before any page of the admin opens."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: Any, kwargs: Any) -> HttpResponse | None:
        if not request.path_info.startswith(ADMIN_PREFIXES) or request.resolver_match.view_name in OPEN:
            return None
        if not request.user.is_authenticated or not second_factor.is_required(request.user):
            return None
        has_one = second_factor.has_one(request.user)
        if has_one and second_factor.was_passed(request):
            return None
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            raise PermissionDenied("The second factor is missing.")
        after = request.get_full_path() if request.method == "GET" else reverse("wagtailadmin_home")
        step = "mfa_reauthenticate" if has_one else "mfa_activate_totp"
        return HttpResponseRedirect(f"{reverse(step)}?{urlencode({'next': after})}")


class LastSeenMiddleware:
    """Note now and then that a session is in use, for its owner's list of sessions."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info.startswith(ADMIN_PREFIXES) and request.session.session_key and request.user.is_authenticated:
            key = request.session.session_key
            # Whoever reads the cache must not find keys that open sessions.
            if cache.add(f"seen:{salted_hmac('countries.sign_in.seen', key).hexdigest()}", 1, SEEN_EVERY):
                UserSession.objects.filter(session_key=key).update(last_seen_at=timezone.now())
        return self.get_response(request)
