from datetime import timedelta

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .portals import Portal
from .reference import Country

SILENT_AFTER = timedelta(seconds=60)
"""A worker gives a sign of life every few seconds: one that was not heard of for so long has died."""


class OpeningState(models.TextChoices):
    QUEUED = "queued", _("En attente")
    RUNNING = "running", _("En cours")
    DONE = "done", _("Terminée")
    FAILED = "failed", _("Échouée")


UNDER_WAY = (OpeningState.QUEUED, OpeningState.RUNNING)


class PortalOpeningQuerySet(models.QuerySet["PortalOpening"]):
    def under_way(self) -> "PortalOpeningQuerySet":
        return self.filter(state__in=UNDER_WAY)

    def runnable(self) -> "PortalOpeningQuerySet":
        """Those that a worker may take: queued, or left behind by a worker that died."""
        return self.filter(Q(state=OpeningState.QUEUED) | Q(state=OpeningState.RUNNING, seen_at__lt=timezone.now() - SILENT_AFTER))


class PortalOpening(models.Model):
    """The opening of a country's portal, as it was asked for in the admin, and how it went.

    Written outside the transaction of the opening itself: its steps and its failure are seen while and after everything else is taken
    back. `sites.rollout.openings` runs it.
    """

    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="openings", verbose_name=_("pays"))
    spec = models.JSONField(_("demande"), help_text=_("Ce que open_portal reçoit."))
    first_editors = ArrayField(
        models.EmailField(),
        verbose_name=_("premières personnes à inviter"),
        default=list,
        blank=True,
        help_text=_("Une adresse par ligne."),
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("demandée par")
    )
    language = models.CharField(max_length=10, help_text="The language in which its steps are told.")
    portal = models.ForeignKey(Portal, on_delete=models.SET_NULL, null=True, blank=True, related_name="openings", verbose_name=_("portail"))

    state = models.CharField(_("état"), max_length=10, choices=OpeningState, default=OpeningState.QUEUED)
    steps = ArrayField(models.TextField(), verbose_name=_("étapes"), default=list, blank=True)
    failure = models.TextField(_("raison de l’échec"), blank=True)
    created_at = models.DateTimeField(_("demandée le"), auto_now_add=True)
    sent_at = models.DateTimeField(null=True, help_text="When the broker last took it.")
    started_at = models.DateTimeField(_("commencée le"), null=True)
    seen_at = models.DateTimeField(null=True, help_text="Last sign of life of the worker that runs it.")
    finished_at = models.DateTimeField(_("finie le"), null=True)

    objects = PortalOpeningQuerySet.as_manager()

    class Meta:
        verbose_name = _("ouverture d’un portail")
        verbose_name_plural = _("ouvertures de portails")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["country"],
                condition=Q(state__in=UNDER_WAY),
                name="portal_opening_one_at_a_time",
                violation_error_message=_("Une ouverture de ce pays est déjà en cours."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.country} · {self.get_state_display()}"

    @property
    def is_under_way(self) -> bool:
        return self.state in UNDER_WAY

    @property
    def is_abandoned(self) -> bool:
        """Its worker died on the way: everything was taken back, it can be run again."""
        return self.state == OpeningState.RUNNING and (self.seen_at is None or self.seen_at < timezone.now() - SILENT_AFTER)

    @property
    def can_be_run_again(self) -> bool:
        return self.state == OpeningState.FAILED or self.is_abandoned
