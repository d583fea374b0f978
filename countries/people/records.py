"""Who gave or took which role: entries of Wagtail's log. Nothing changes or deletes them."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, log

from ..granting import Grant, portal_of
from ..models import Invitation, User

INVITED = "countries.invitation.sent"
SENT_AGAIN = "countries.invitation.sent_again"
WITHDRAWN = "countries.invitation.withdrawn"
ACCEPTED = "countries.invitation.accepted"
GRANTED = "countries.membership.granted"
ENDED = "countries.membership.ended"
RESTORED = "countries.membership.restored"
DATES_CHANGED = "countries.membership.dates_changed"

ACTIONS = (
    (INVITED, _("Inviter"), _("A invité")),
    (SENT_AGAIN, _("Renvoyer l’invitation"), _("A renvoyé l’invitation")),
    (WITHDRAWN, _("Retirer l’invitation"), _("A retiré l’invitation")),
    (ACCEPTED, _("Accepter l’invitation"), _("A accepté l’invitation")),
    (GRANTED, _("Donner un rôle"), _("A donné le rôle")),
    (ENDED, _("Mettre fin à un rôle"), _("A mis fin au rôle")),
    (RESTORED, _("Rétablir un rôle"), _("A rétabli le rôle")),
    (DATES_CHANGED, _("Changer les dates d’un rôle"), _("A changé les dates du rôle")),
)
"""Action, what it is, what the log says somebody did."""


def register(actions: LogActionRegistry) -> None:
    for action, label, message in ACTIONS:
        actions.register_action(action, label, message)


def record(action: str, grant: Grant, by: User | None, **data: Any) -> None:
    """`portal` in the data says whose country's business it was; None the network's."""
    portal = portal_of(grant)
    place = grant.place
    facts = {
        "role": grant.role,
        "portal": portal.pk if portal else None,
        "place": [place._meta.model_name, place.pk] if place else None,
        "email": grant.email if isinstance(grant, Invitation) else grant.user.email,
        "valid_from": grant.valid_from,
        "valid_until": grant.valid_until,
    }
    log(grant, action, user=by, data=facts | data)
