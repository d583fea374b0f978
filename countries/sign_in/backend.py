"""Who a password belongs to."""

from allauth.account.auth_backends import AuthenticationBackend

from ..models import User


class OneAddressBackend(AuthenticationBackend):
    """One signs in with the address of the account alone.

    allauth also tries the addresses that somebody asked for and has not confirmed: whoever asked for another's would slow down that one's
    sign-in, and so learn that it exists.
    """

    def _authenticate_by_email(self, email: str, password: str) -> User | None:
        return self._check_password(User.objects.filter(email=email.strip().lower()).first(), password)
