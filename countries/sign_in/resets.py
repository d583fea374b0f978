"""Asking for a new password. Whoever asks is never told whether the address has an account, nor can they tell by the time it takes."""

import logging

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.utils import translation
from kombu.exceptions import OperationalError

from ..models import User
from .languages import language_of
from .links import set_password_url

logger = logging.getLogger(__name__)

DAY = 24 * 60 * 60


def ask_for_reset(email: str, language: str) -> None:
    """Have the worker look whether there is such a user; without a broker this process does."""
    from ..tasks import send_password_reset

    try:
        send_password_reset.delay(email, language)
    except OperationalError:
        logger.warning("The broker does not answer: a password reset is sent by the web server.")
        send_reset(email, language)


def send_reset(email: str, language: str) -> None:
    """Send the link to the user with this address, if there is one who may sign in. `language` is for those who have chosen none."""
    user = User.objects.filter(email__iexact=email, is_active=True).select_related("wagtail_userprofile").first()
    if user is None:
        return
    context = {"user": user, "url": set_password_url(user), "days": settings.PASSWORD_RESET_TIMEOUT // DAY}
    with translation.override(language_of(user, language)):
        get_adapter().send_mail("account/email/password_reset_key", user.email, context)
