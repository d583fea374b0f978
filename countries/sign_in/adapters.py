"""Where allauth asks the network."""

import logging
import time
from io import BytesIO
from typing import Any

import qrcode
from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathImage

from ..clients import address_of
from ..models import User
from . import encryption, second_factor

logger = logging.getLogger(__name__)

WRONG_CODE = _("Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis réessayez.")
TOO_MANY = _("Trop d’essais. Attendez cinq minutes, puis réessayez.")


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez l’une et l’autre."),
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
        """Also outside of a request. A mail server that is down undoes nothing of what the mail tells."""
        try:
            self.render_mail(template_prefix, email, context).send()
        except OSError:
            logger.exception("The mail %s was not sent.", template_prefix)


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
