"""Changing the address with which one signs in: asked for with the password, done once the new address has answered.

allauth keeps the address that is waiting (`EmailAddress`) with the key of the link sent to it (`EmailConfirmation`). Both go when the
change is made, given up or too late: the address of an account stands in one place, `User.email`.
"""

from datetime import timedelta

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress, EmailConfirmation
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.log_actions import log

from ..models import User
from ..permissions import portal_of_user

CHANGED = "countries.user_address"
LINK_LASTS = timedelta(days=app_settings.EMAIL_CONFIRMATION_EXPIRE_DAYS)


class AddressTaken(Exception):
    """Another account has it (by now)."""


def waiting_for(user: User) -> EmailConfirmation | None:
    """What was sent to the address that this user wants and has not confirmed."""
    return EmailConfirmation.objects.all_valid().filter(email_address__user=user).select_related("email_address").last()


def find(key: str, user: User) -> EmailConfirmation | None:
    """What a link leads to, if it was sent for this user, not too long ago and not used."""
    found = EmailConfirmation.from_key(key)
    return found if found and found.email_address.user_id == user.pk else None


def give_up(user: User) -> None:
    EmailAddress.objects.filter(user=user).delete()


@transaction.atomic
def change(confirmation: EmailConfirmation) -> User:
    """Give the account its new address, and tell the old one; pressed twice at once, the button does it once.

    Raises AddressTaken.
    """
    wanted = confirmation.email_address
    user = User.objects.select_for_update().get(pk=wanted.user_id)
    if not EmailAddress.objects.filter(pk=wanted.pk).exists():
        return user
    before, user.email = user.email, wanted.email
    try:
        with transaction.atomic():
            user.save(update_fields=["email"])
    except IntegrityError as error:
        raise AddressTaken from error
    give_up(user)
    portal = portal_of_user(user)
    log(user, CHANGED, user=user, data={"portal": portal.pk if portal else None, "before": before, "after": user.email})
    get_adapter().send_notification_mail("account/email/email_changed", user, {"to_email": user.email}, email=before)
    return user


def forget_old_wishes() -> None:
    EmailAddress.objects.filter(emailconfirmation__sent__lt=timezone.now() - LINK_LASTS).delete()
