"""The page that an invitation's link opens. Looking at it changes nothing: mail scanners follow links."""

from typing import Any

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.core import ratelimit
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.password_validation import password_validators_help_text_html, validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from ..models import Invitation, User
from ..people.invitations import NotAccepted, Obstacle, accept, accept_as_new, find, obstacle_for

ACCESS = "wagtailadmin.access_admin"

STATUS = {Obstacle.UNKNOWN: 404, Obstacle.HAS_ACCOUNT: 200, Obstacle.SOMEBODY_ELSE: 403, Obstacle.ACCOUNT_CLOSED: 403}
"""Of the page that says why it cannot be accepted; of all others: gone."""


class NewAccountForm(forms.Form):
    """Who one is, and a password, for somebody who has none yet."""

    email = forms.EmailField(label=gettext_lazy("Adresse e-mail"), disabled=True, required=False)
    first_name = forms.CharField(label=gettext_lazy("Prénom"), max_length=150)
    last_name = forms.CharField(label=gettext_lazy("Nom"), max_length=150)
    password1 = forms.CharField(label=gettext_lazy("Mot de passe"), strip=False, widget=forms.PasswordInput)
    password2 = forms.CharField(label=gettext_lazy("Mot de passe, encore une fois"), strip=False, widget=forms.PasswordInput)

    def __init__(self, *args, invitation: Invitation, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.invitation = invitation
        for name, value in (("email", invitation.email), ("first_name", invitation.first_name), ("last_name", invitation.last_name)):
            self.fields[name].initial = value
        tokens = {"email": "username", "first_name": "given-name", "last_name": "family-name"}
        for name, field in self.fields.items():
            field.widget.attrs["autocomplete"] = tokens.get(name, "new-password")
        self.fields["password1"].help_text = password_validators_help_text_html()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, second = cleaned.get("password1"), cleaned.get("password2")
        if first and second and first != second:
            self.add_error("password2", _("Les deux mots de passe ne sont pas les mêmes."))
        if first:
            names = {name: cleaned.get(name, "") for name in ("first_name", "last_name")}
            try:
                validate_password(first, User(email=self.invitation.email, **names))
            except ValidationError as error:
                self.add_error("password1", error)
        return cleaned


@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest) -> HttpResponseBase:
    """In the language of the invitation, unless whoever opens it has chosen one."""
    token = request.GET.get("key", "")
    found = find(token)
    known = dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES)
    language = found.language if found and not request.user.is_authenticated and found.language in known else translation.get_language()
    with translation.override(language):
        if request.method == "POST" and not ratelimit.consume(request, action="accept_invitation"):
            return ratelimit.respond_429(request)
        try:
            return _answer(request, token, found)
        except NotAccepted as refusal:
            return _closed(request, refusal.obstacle, found)


def _answer(request: HttpRequest, token: str, found: Invitation | None) -> HttpResponseBase:
    user = request.user if request.user.is_authenticated else None
    obstacle = obstacle_for(found, user)
    if obstacle or found is None:
        raise NotAccepted(obstacle or Obstacle.UNKNOWN)
    if user is not None:
        if request.method == "POST":
            accept(token, user)
            messages.success(request, _("Votre nouveau rôle est en place."))
            return redirect(_entrance(user))
        return render(request, "sign_in/invitation.html", {"invitation": found})
    form = NewAccountForm(request.POST if request.method == "POST" else None, invitation=found)
    if not form.is_valid():
        return render(request, "sign_in/invitation.html", {"invitation": found, "form": form})
    values = form.cleaned_data
    password = values["password1"]
    membership = accept_as_new(token, first_name=values["first_name"], last_name=values["last_name"], password=password)
    login = Login(user=membership.user, email=membership.user.email, redirect_url=_entrance(membership.user))
    return perform_password_login(request, {"email": membership.user.email}, login)


def _entrance(user: User) -> str:
    """Where somebody comes in who has just been given a role, or learns when it begins."""
    fresh = User.objects.get(pk=user.pk)
    return reverse("wagtailadmin_home" if fresh.has_perm(ACCESS) else "sign_in_no_access")


def _closed(request: HttpRequest, obstacle: Obstacle, found: Invitation | None) -> HttpResponse:
    inviter = found.invited_by if found else None
    back = f"{request.path}?{urlencode({'key': request.GET.get('key', '')})}"
    context = {
        "obstacle": obstacle.value,
        "invitation": found,
        "inviter": (inviter.get_full_name() or inviter.email) if inviter else "",
        "login_url": f"{reverse('account_login')}?{urlencode({'next': back})}",
    }
    return render(request, "sign_in/invitation_closed.html", context, status=STATUS.get(obstacle, 410))
