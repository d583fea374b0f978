"""What follows when someone's access changes."""

from ipaddress import ip_network

from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from allauth.usersessions.internal import flows
from allauth.usersessions.models import UserSession
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import HttpRequest

from ..models import User
from . import second_factor

KEPT_BITS = {4: 24, 6: 48}
"""Of an address, what says from which network a session came, not from which house."""


@receiver(authenticator_added)
def second_factor_set_up(request: HttpRequest, user: User, authenticator: Authenticator, **kwargs) -> None:
    """This session has given a code; the others have not, and whoever opened them knew the password only."""
    if authenticator.type == Authenticator.Type.TOTP:
        second_factor.note_passed(request, authenticator)
        flows.sessions.end_other_sessions(request, user)


@receiver(pre_save, sender=UserSession)
def address_is_shortened(instance: UserSession, **kwargs) -> None:
    network = ip_network(instance.ip)
    instance.ip = str(network.supernet(new_prefix=min(KEPT_BITS[network.version], network.prefixlen)).network_address)
