"""Links that let someone who forgot theirs choose another password. Invitations have their own (countries.people.invitations)."""

from allauth.account import app_settings
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.urls import reverse
from django.utils.http import urlencode

from ..models import User


def set_password_url(user: User) -> str:
    """An address on the admin's host where this user chooses a password.

    It works once, until PASSWORD_RESET_TIMEOUT has passed, the password or address is changed, or the user signs in. What makes it work
    stands after the question mark, which is not logged.
    """
    token = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    query = urlencode({"user": user_pk_to_url_str(user), "key": token})
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{reverse('sign_in_choose_password')}?{query}"
