"""allauth's views where the network's differ: in the admin's frame, and with what allauth does not offer."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import views as account
from allauth.account.decorators import reauthentication_required
from allauth.account.utils import get_next_redirect_url, passthrough_next_redirect_url
from allauth.core import ratelimit
from allauth.core.internal.httpkit import authenticated_user
from allauth.mfa.base import views as mfa
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.usersessions import views as sessions
from allauth.usersessions.internal import flows as session_flows
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse, reverse_lazy
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import FormView, TemplateView
from wagtail.admin.localization import get_localized_response
from wagtail.admin.views.account import LogoutView as WagtailLogoutView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from ..granting import with_places
from ..models import Membership, MembershipState
from . import email_change, forms, second_factor
from .devices import device_of

ACCESS = "wagtailadmin.access_admin"


def localised(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """In the language that the signed-in user has chosen, as Wagtail does for pages of the admin."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        return get_localized_response(view, request, *args, **kwargs)

    return wrapped


class LoginView(account.LoginView):
    def get_authenticated_redirect_url(self) -> str:
        """Wagtail sends here whoever may not enter: back to where they came from, they would go round in circles."""
        if not self.request.user.has_perm(ACCESS):
            return reverse("sign_in_no_access")
        return super().get_authenticated_redirect_url()


class LogoutView(WagtailLogoutView):
    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if request.method != "POST":
            return self.http_method_not_allowed(request)
        return super().dispatch(request, *args, **kwargs)


class NoAccessView(TemplateView):
    """For those who have an account and no part in the network (any more)."""

    template_name = "sign_in/no_access.html"

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect("account_login")
        if request.user.has_perm(ACCESS):
            return redirect("wagtailadmin_home")
        list(messages.get_messages(request))  # Wagtail's own, which says less
        coming = with_places(Membership.objects.in_state(MembershipState.FUTURE)).filter(user=request.user).order_by("valid_from").first()
        return self.render_to_response(self.get_context_data(coming=coming), status=403)


@method_decorator(reauthentication_required(app="allauth.mfa"), name="dispatch")
class ActivateView(totp.ActivateTOTPView):
    """Set up the second factor, or put another device in its place: whoever must have one cannot take it away first."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if second_factor.has_one(request.user) and not second_factor.was_passed(request):
            return redirect(f"{reverse('mfa_reauthenticate')}?{urlencode({'next': request.get_full_path()})}")
        # Past allauth's own method, which refuses to replace a device.
        return super(totp.ActivateTOTPView, self).dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        secret = context["form"].secret
        user = authenticated_user(self.request)
        return context | {
            "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
            "is_required": second_factor.is_required(user),
            "replaces": second_factor.has_one(user),
        }

    def get_success_url(self) -> str:
        """By way of the recovery codes to the page that was asked for."""
        if self.did_generate_recovery_codes:
            return passthrough_next_redirect_url(self.request, super().get_success_url(), REDIRECT_FIELD_NAME)
        return get_next_redirect_url(self.request) or super().get_success_url()

    def form_valid(self, form) -> HttpResponse:
        """This session has given a code; the others have not, and whoever opened them may have known the password only."""
        own = Authenticator.objects.filter(user=self.request.user, type=Authenticator.Type.TOTP)
        with transaction.atomic():
            own.delete()
            response = super().form_valid(form)
        second_factor.note_passed(self.request, own.get())
        session_flows.sessions.end_other_sessions(self.request, self.request.user)
        return response


class ManageView(WagtailAdminTemplateMixin):
    """A page of the admin about one's own access."""

    header_icon = "lock"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        items = [*super().get_breadcrumbs_items(), {"url": reverse("wagtailadmin_account"), "label": _("Compte")}]
        if self.request.resolver_match.view_name != "mfa_index":
            items.append({"url": reverse("mfa_index"), "label": pgettext("compte", "Sécurité")})
        return [*items, {"url": "", "label": self.get_page_title()}]


class SecurityView(ManageView, mfa.IndexView):
    page_title = pgettext_lazy("compte", "Sécurité")
    template_name = "sign_in/security.html"

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        codes = context["authenticators"].get(Authenticator.Type.RECOVERY_CODES)
        return context | {
            "has_second_factor": Authenticator.Type.TOTP in context["authenticators"],
            "is_required": second_factor.is_required(self.request.user),
            "codes_left": len(codes.get_unused_codes()) if codes else 0,
            "session_count": len(UserSession.objects.purge_and_list(self.request.user)),
        }


class ChangePasswordView(ManageView, account.PasswordChangeView):
    page_title = gettext_lazy("Mot de passe")
    template_name = "sign_in/change_password.html"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if not request.user.has_usable_password():
            return redirect("account_reset_password")
        return super().dispatch(request, *args, **kwargs)


class ChangeAddressView(ManageView, FormView):
    """The form, and what became of the last one. Nothing changes before the new address has answered."""

    page_title = gettext_lazy("Adresse e-mail")
    template_name = "sign_in/change_address.html"
    form_class = forms.ChangeAddressForm
    success_url = reverse_lazy("account_email")

    @method_decorator(sensitive_post_parameters())
    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.request.user}

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        waiting = email_change.waiting_for(self.request.user)
        until = waiting.sent + email_change.LINK_LASTS if waiting else None
        return super().get_context_data(waiting=waiting, until=until, days=email_change.LINK_LASTS.days, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if "give-up" in request.POST:
            email_change.give_up(request.user)
            messages.success(request, _("Votre adresse reste %(email)s.") % {"email": request.user.email})
            return redirect(self.success_url)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form: forms.ChangeAddressForm) -> HttpResponse:
        if not ratelimit.consume(self.request, action="change_address"):
            form.add_error(None, _("Vous avez demandé beaucoup de changements : attendez une heure avant le prochain."))
            return self.form_invalid(form)
        form.save(self.request)
        return super().form_valid(form)


class ConfirmAddressView(ManageView, TemplateView):
    """Where the link sent to the new address leads: a page with one button, for the account that asked for it."""

    page_title = gettext_lazy("Nouvelle adresse e-mail")
    template_name = "sign_in/confirm_address.html"

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        found = email_change.find(self.request.GET.get("key", ""), self.request.user)
        return super().get_context_data(found=found, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not (found := email_change.find(request.GET.get("key", ""), request.user)):
            return self.get(request, *args, **kwargs)
        try:
            user = email_change.change(found)
        except email_change.AddressTaken:
            return self.render_to_response(self.get_context_data(is_taken=True))
        if user.email != found.email_address.email:  # given up, or another wished for, a moment ago
            return self.get(request, *args, **kwargs)
        messages.success(request, _("Vous vous connectez désormais avec l’adresse %(email)s.") % {"email": user.email})
        return redirect("mfa_index")


class RemoveView(ManageView, totp.DeactivateTOTPView):
    page_title = gettext_lazy("Retirer le second facteur")
    template_name = "sign_in/remove.html"


class RecoveryCodesView(ManageView, recovery_codes.ViewRecoveryCodesView):
    page_title = gettext_lazy("Codes de secours")
    template_name = "sign_in/recovery_codes.html"

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        onward = get_next_redirect_url(self.request) or reverse("wagtailadmin_home")
        return super().get_context_data(**kwargs) | {"onward": onward}


class NewRecoveryCodesView(ManageView, recovery_codes.GenerateRecoveryCodesView):
    page_title = gettext_lazy("Nouveaux codes de secours")
    template_name = "sign_in/new_recovery_codes.html"


class SessionsView(ManageView, sessions.ListUserSessionsView):
    page_title = gettext_lazy("Appareils connectés")
    template_name = "sign_in/sessions.html"

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["sessions"].sort(key=lambda session: session.last_seen_at, reverse=True)
        for session in context["sessions"]:
            session.device = device_of(session.user_agent)
        return context


@require_POST
def end_session(request: HttpRequest, pk: int) -> HttpResponse:
    """End one of one's own sessions."""
    session = get_object_or_404(UserSession, pk=pk, user=request.user)
    session_flows.sessions.end_sessions(request, [session])
    messages.success(request, _("Cet appareil est déconnecté."))
    return redirect("usersessions_list")


def too_many_requests(request: HttpRequest) -> HttpResponse:
    return render(request, "sign_in/too_many.html", status=429)


@require_safe
def choose_password(request: HttpRequest) -> HttpResponse:
    """Where links.set_password_url leads: allauth's form, which finds the key in the session."""
    user = request.GET.get("user", "")
    request.session[account.INTERNAL_RESET_SESSION_KEY] = request.GET.get("key", "")
    parts = {"uidb36": user if user.isascii() and user.isalnum() else "0", "key": account.PasswordResetFromKeyView.reset_url_key}
    return redirect("account_reset_password_from_key", **parts)


def no_longer(request: HttpRequest, **kwargs) -> HttpResponse:
    """Links of Wagtail's own password reset."""
    return HttpResponseRedirect(reverse("account_reset_password"))
