"""`Client.force_login` stands for a whole sign-in: whoever must have a second factor has one and has given a code.

`with_password_only` is what it was before; the gate then asks for the rest.
"""

import time
from functools import wraps

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.test import Client

from countries.models import User
from countries.sign_in import second_factor

SECRET = "MANGUEPAPAYECORO"
"""Of every second factor that tests make."""

with_password_only = Client.force_login


def patch() -> None:
    Client.force_login = force_login


@wraps(Client.force_login)
def force_login(client: Client, user: User, backend: str | None = None) -> None:
    with_password_only(client, user, backend)
    if not second_factor.is_required(user):
        return
    authenticator = give_second_factor(user)
    session = client.session
    session["account_authentication_methods"] = [
        {"method": "password", "at": time.time()},
        {"method": second_factor.PASSED, "at": time.time(), "id": authenticator.pk, "type": authenticator.type},
    ]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()


def give_second_factor(user: User) -> Authenticator:
    existing = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    return existing or TOTP.activate(user, SECRET).instance


def code_now(secret: str = SECRET, steps: int = 0) -> str:
    """What an authenticator application shows; the code of so many steps later."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))
