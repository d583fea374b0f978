"""allauth's forms in our words, and without placeholders, which vanish when one begins to type."""

from allauth.account import forms as account
from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.account.fields import PasswordField
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as mfa
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from django import forms
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from . import second_factor
from .resets import ask_for_reset

NAMES = {
    "email": _("Adresse e-mail"),
    "login": _("Adresse e-mail"),
    "password": _("Mot de passe"),
    "oldpassword": _("Mot de passe actuel"),
    "password1": _("Nouveau mot de passe"),
    "password2": _("Nouveau mot de passe, encore une fois"),
    "remember": _("Rester connecté sur cet appareil"),
    "code": _("Code à six chiffres"),
}


class OurWords(forms.Form):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = NAMES[name]
            field.widget.attrs.pop("placeholder", None)
            if name in ("password", "oldpassword"):
                field.help_text = ""
            if name == "code":
                field.widget.attrs |= {"autofocus": True, "inputmode": "numeric", "spellcheck": "false"}


class CodeOnlyOnce(mfa.BaseAuthenticateForm):
    """allauth remembers a code in the cache for as long as it is shown; the cache may be away, and a code is accepted a little longer.

    One of a person's codes is looked at after the other: a recovery code, too, opens once.
    """

    @transaction.atomic
    def clean_code(self) -> str:
        list(Authenticator.objects.select_for_update().filter(user=self.user).values_list("pk"))
        code = super().clean_code()
        if self.authenticator.type == Authenticator.Type.TOTP and not second_factor.use_code(self.authenticator, code):
            raise get_adapter().validation_error("incorrect_code")
        return code


class LoginForm(OurWords, account.LoginForm):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs |= {"autocomplete": "username", "autofocus": True}


class ReauthenticateForm(OurWords, account.ReauthenticateForm):
    pass


class ChangePasswordForm(OurWords, account.ChangePasswordForm):
    pass


class ChangeAddressForm(OurWords, account.AddEmailForm):
    """An address that has an account is taken like any other: only the mail that goes there says so."""

    password = PasswordField(label=NAMES["password"], autocomplete="current-password")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("Nouvelle adresse e-mail")
        self.fields["email"].widget.attrs["autocomplete"] = "email"
        self.fields["password"].label = NAMES["oldpassword"]

    def clean_email(self) -> str:
        """The one that waits may be asked for again: a new link takes the place of the one that got lost."""
        email = get_account_adapter().clean_email(self.cleaned_data["email"].lower())
        if email == self.user.email:
            raise get_account_adapter().validation_error("duplicate_email")
        return email

    def clean_password(self) -> str:
        password = self.cleaned_data["password"]
        if not get_account_adapter().reauthenticate(self.user, password):
            raise get_account_adapter().validation_error("incorrect_password")
        return password


class ChoosePasswordForm(OurWords, account.ResetPasswordKeyForm):
    pass


class ResetPasswordForm(OurWords, account.ResetPasswordForm):
    """Looks for no user: that is left to whoever sends the mail, so that every address takes the same time."""

    def clean_email(self) -> str:
        return self.cleaned_data["email"]

    def save(self, request: HttpRequest, **kwargs) -> str:
        ask_for_reset(self.cleaned_data["email"], get_language())
        return self.cleaned_data["email"]


class AnyCode(OurWords, CodeOnlyOnce):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Code")
        self.fields["code"].help_text = _("Les six chiffres de votre application d’authentification, ou l’un de vos codes de secours.")


class CodeForm(AnyCode, mfa.AuthenticateForm):
    pass


class CodeAgainForm(AnyCode, mfa.ReauthenticateForm):
    pass


class ActivateForm(OurWords, totp.ActivateTOTPForm):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].help_text = _("Celui que votre application affiche maintenant.")
