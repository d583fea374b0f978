"""The status of a portal: what each one means for visitors, which may follow which, and the one way to change it."""

from contextlib import nullcontext
from dataclasses import dataclass

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogContext

from .models import Portal, PortalStatus, User


@dataclass(frozen=True)
class Meaning:
    """A status in words: its name, the step that leads to it, and what visitors notice of it."""

    name: Promise
    action: Promise
    visitors: Promise


MEANINGS: dict[str, Meaning] = {
    PortalStatus.DRAFT: Meaning(
        gettext_lazy("Brouillon"),
        gettext_lazy("Remettre en brouillon"),
        gettext_lazy(
            "L’adresse répond qu’il n’y a rien ici. Seule l’équipe voit le portail, par un lien de courte durée. Il n’est ni sur le hub "
            "ni dans les moteurs de recherche."
        ),
    ),
    PortalStatus.PILOT: Meaning(
        gettext_lazy("Pilote"),
        gettext_lazy("Ouvrir en pilote"),
        gettext_lazy(
            "Quiconque connaît l’adresse lit le portail et répond aux missions. Il n’est pas sur le hub, et les moteurs de recherche sont "
            "priés de ne pas le montrer."
        ),
    ),
    PortalStatus.LIVE: Meaning(
        gettext_lazy("En ligne"),
        gettext_lazy("Mettre en ligne"),
        gettext_lazy("Tout le monde lit le portail. Le hub et sa recherche montrent ses missions, les moteurs de recherche aussi."),
    ),
    PortalStatus.ARCHIVED: Meaning(
        gettext_lazy("Archivé"),
        gettext_lazy("Archiver"),
        gettext_lazy(
            "Toutes ses adresses répondent que le portail est fermé, et les moteurs de recherche l’oublient. Rien n’est effacé : l’équipe "
            "garde tout et peut le remettre en ligne."
        ),
    ),
}

FOLLOWING: dict[str, tuple[PortalStatus, ...]] = {
    PortalStatus.DRAFT: (PortalStatus.PILOT, PortalStatus.ARCHIVED),
    PortalStatus.PILOT: (PortalStatus.LIVE, PortalStatus.DRAFT, PortalStatus.ARCHIVED),
    PortalStatus.LIVE: (PortalStatus.PILOT, PortalStatus.ARCHIVED),
    PortalStatus.ARCHIVED: (PortalStatus.LIVE, PortalStatus.PILOT),
}
"""Which status may come after which. What visitors read does not become a draft from one moment to the next."""


class StatusRefused(Exception):
    """The status cannot change so; the message is a sentence for whoever asked."""


def change_status(portal: Portal, status: str, *, seen: str, user: User | None = None) -> Portal:
    """Give the portal its new status, by whoever saw it in status `seen`. Returns it as it now is. Raises StatusRefused."""
    with transaction.atomic():
        portal = Portal.objects.select_for_update().get(pk=portal.pk)
        if portal.status == status:
            return portal
        if portal.status != seen:
            text = _("Entre-temps, quelqu’un d’autre a changé le statut : il est maintenant « %(status)s ». Rien n’a été modifié.")
            raise StatusRefused(text % {"status": MEANINGS[portal.status].name})
        if status not in FOLLOWING[portal.status]:
            text = _("Un portail « %(before)s » ne peut pas devenir « %(after)s » d’un coup.")
            raise StatusRefused(text % {"before": MEANINGS[portal.status].name, "after": MEANINGS[status].name})
        portal.status = status
        # Saving writes it into the journal.
        with LogContext(user=user) if user else nullcontext():
            portal.save(update_fields=["status"])
    return portal
