from datetime import date, datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from countries.models import Organisation, Portal, Territory
from search.documents import following_once


class MissionState(models.TextChoices):
    OPEN = "open", _("Ouverte")
    PAUSED = "paused", _("En pause")
    COMPLETED = "completed", _("Terminée")
    CANCELLED = "cancelled", _("Annulée")


class Mission(models.Model):
    """What is offered, as one row; its pages, one per language, are its faces.

    Draft, submitted, refused and published are its pages' (Wagtail's); paused, completed and cancelled are this row's; full,
    unconfirmed and over are computed (`content.status`). Where it stands follows the tree and is set by MissionPage.save().
    """

    portal = models.ForeignKey(Portal, on_delete=models.CASCADE, related_name="missions", verbose_name=_("portail"))
    territory = models.ForeignKey(
        Territory, on_delete=models.PROTECT, null=True, blank=True, related_name="missions", verbose_name=_("territoire")
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="missions", verbose_name=_("organisation")
    )
    source_language = models.CharField(_("langue d’origine"), max_length=10)
    state = models.CharField(
        _("état"),
        max_length=10,
        choices=MissionState,
        default=MissionState.OPEN,
        help_text=_("Clore une mission ne retire pas sa page : elle dit que la mission est close et en montre d’autres."),
    )
    closed_at = models.DateTimeField(_("close depuis"), null=True, blank=True, editable=False)
    confirmed_on = models.DateField(_("dernière confirmation"), null=True, blank=True, editable=False)
    capacity = models.PositiveSmallIntegerField(_("places"), null=True, blank=True, editable=False)
    taken = models.PositiveSmallIntegerField(_("places prises"), default=0, editable=False)
    source_id = models.CharField(
        _("identifiant d’origine"),
        max_length=80,
        blank=True,
        help_text=_("L’identifiant de la mission dans le système de l’organisation, si elle en a un."),
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("mission")
        verbose_name_plural = _("missions")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "source_id"],
                condition=~models.Q(source_id=""),
                name="mission_source_id_unique_per_publisher",
                violation_error_message=_("Une autre mission de cette organisation porte déjà cet identifiant."),
            ),
            models.CheckConstraint(
                condition=models.Q(capacity__isnull=True) | models.Q(taken__lte=models.F("capacity")), name="mission_not_overbooked"
            ),
        ]

    def __str__(self) -> str:
        return f"{_('mission')} {self.pk}"

    def save(self, *args, **kwargs) -> None:
        if self.state == MissionState.OPEN or self.state == MissionState.PAUSED:
            self.closed_at = None
        elif self.closed_at is None:
            self.closed_at = timezone.now()
        with following_once():
            super().save(*args, **kwargs)

    @property
    def is_full(self) -> bool:
        return self.capacity is not None and self.taken >= self.capacity

    def confirm(self, when: datetime | date | None = None) -> None:
        """Take note that its publisher stands by it, as publishing it says too. Does not save."""
        moment = when or timezone.now()
        day = moment.date() if isinstance(moment, datetime) else moment
        self.confirmed_on = max(self.confirmed_on or day, day)
