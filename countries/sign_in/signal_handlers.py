"""What is kept of a session."""

from ipaddress import ip_network

from allauth.usersessions.models import UserSession
from django.db.models.signals import pre_save
from django.dispatch import receiver

KEPT_BITS = {4: 24, 6: 48}
"""Of an address, what says from which network a session came, not from which house."""


@receiver(pre_save, sender=UserSession)
def address_is_shortened(instance: UserSession, **kwargs) -> None:
    network = ip_network(instance.ip)
    instance.ip = str(network.supernet(new_prefix=min(KEPT_BITS[network.version], network.prefixlen)).network_address)
