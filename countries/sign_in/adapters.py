"""Where allauth asks the network."""

import time
import uuid
from io import BytesIO
from typing import Any

import qrcode
from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.models import EmailConfirmation
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathImage

from ..clients import address_of
from ..mails import Address, send_mail
from ..models import User
from ..permissions import portal_of_user
from . import encryption, second_factor

WRONG_CODE = _("Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis réessayez.")
TOO_MANY = _("Trop d’essais. Attendez cinq minutes, puis réessayez.")


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez l’une et l’autre."),
        "duplicate_email": _("C’est déjà l’adresse de votre compte."),
        "enter_current_password": _("Ce n’est pas votre mot de passe actuel."),
        "incorrect_code": WRONG_CODE,
        "incorrect_password": _("Ce n’est pas votre mot de passe."),
        "rate_limited": TOO_MANY,
        "too_many_login_attempts": TOO_MANY,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts come from invitations only."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """Where proxies are set up wrongly, all clients are counted as one."""
        return str(address_of(request) or request.META.get("REMOTE_ADDR") or "::")

    def is_reauthentication_required(self, *, app: str, **kwargs) -> bool:
        """Nobody is asked again for what they have just given to sign in."""
        records = get_authentication_records(self.request, self.request.user)
        is_recent = bool(records) and time.time() - records[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
        return not is_recent and super().is_reauthentication_required(app=app, **kwargs)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("mfa_index")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """As all our mails go, also outside of a request: a row first, in the name of the reader's portal. `context` says who `user` is.

        allauth's “account/email/password_changed” is our “countries/mails/password_changed”.
        """
        name = template_prefix.rpartition("/")[2]
        portal = portal_of_user(context["user"])
        # The same may be told again: each mail has a key of its own.
        key = f"account:{name}:{uuid.uuid4()}"
        send_mail(f"countries/mails/{name}", Address(email, get_language() or ""), key=key, portal=portal, context=context)

    def send_notification_mail(
        self, template_prefix: str, user: User, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        super().send_notification_mail(template_prefix, user, (context or {}) | {"user": user}, email)

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: EmailConfirmation) -> str:
        """What makes it work stands after the question mark, which is not logged."""
        query = urlencode({"key": emailconfirmation.key})
        return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{reverse('account_confirm_email')}?{query}"

    def send_confirmation_mail(self, request: HttpRequest, emailconfirmation: EmailConfirmation, signup: bool) -> None:
        """To an address that somebody wants for their account. Only its owner learns that it has one: the mail differs, not the page."""
        wanted = emailconfirmation.email_address
        context = {
            "user": wanted.user,
            "url": self.get_email_confirmation_url(request, emailconfirmation),
            "days": app_settings.EMAIL_CONFIRMATION_EXPIRE_DAYS,
            "is_taken": User.objects.filter(email=wanted.email).exclude(pk=wanted.user_id).exists(),
        }
        self.send_mail("account/email/email_confirmation", wanted.email, context)


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_delete_authenticator": _("Votre rôle demande un second facteur : vous pouvez le remplacer, pas le retirer."),
        "incorrect_code": WRONG_CODE,
    }

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        user: User = authenticator.user
        return not second_factor.is_required(user)

    def build_totp_svg(self, url: str) -> str:
        """To stand in the page itself: no policy for pictures or styles can keep it from showing."""
        image = qrcode.make(url, image_factory=SvgPathImage)
        with BytesIO() as file:
            image.save(file)
            svg = file.getvalue().decode()
        return svg[svg.index("<svg") :]

    def encrypt(self, text: str) -> str:
        return encryption.encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        return encryption.decrypt(encrypted_text)
