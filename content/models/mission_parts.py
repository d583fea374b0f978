from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from countries.models import Territory


class MissionPlace(Orderable):
    """Where a mission happens. A mission may name several places, in several cities."""

    page = ParentalKey("content.MissionPage", on_delete=models.CASCADE, related_name="places")
    territory = models.ForeignKey(Territory, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ville"))
    label = models.CharField(_("lieu"), max_length=120, help_text=_("Ce que le visiteur cherchera : « Lycée de Bonabéri, salle 12 »."))
    directions = models.CharField(_("comment s’y rendre"), max_length=250, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("territory"), FieldPanel("label")]),
        FieldPanel("directions"),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
    ]

    class Meta(Orderable.Meta):
        ordering = ["sort_order", "pk"]
        verbose_name = _("lieu")
        verbose_name_plural = _("lieux")

    def clean(self) -> None:
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError({"longitude": _("Indiquez la latitude et la longitude, ou aucune des deux.")})
        if self.latitude is not None and not (-90 <= self.latitude <= 90 and -180 <= (self.longitude or 0) <= 180):
            raise ValidationError({"latitude": _("Ces coordonnées ne sont pas sur Terre : latitude de -90 à 90, longitude de -180 à 180.")})

    @property
    def coordinates(self) -> tuple[float, float] | None:
        """Its own, else its city's."""
        if self.latitude is not None and self.longitude is not None:
            return self.latitude, self.longitude
        return (self.territory.latitude, self.territory.longitude) if self.territory else None


class MissionSlot(Orderable):
    """One fixed appointment of a mission; dates and times of the place."""

    page = ParentalKey("content.MissionPage", on_delete=models.CASCADE, related_name="slots")
    starts_on = models.DateField(_("du"))
    start_time = models.TimeField(_("heure de début"), null=True, blank=True)
    ends_on = models.DateField(_("au"), null=True, blank=True, help_text=_("Vide : le même jour."))
    end_time = models.TimeField(_("heure de fin"), null=True, blank=True)
    capacity = models.PositiveSmallIntegerField(_("places"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("start_time"), FieldPanel("ends_on"), FieldPanel("end_time")]),
        FieldPanel("capacity"),
    ]

    class Meta(Orderable.Meta):
        ordering = ["sort_order", "pk"]
        verbose_name = _("date fixe")
        verbose_name_plural = _("dates fixes")

    def clean(self) -> None:
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("La fin précède le début : vérifiez les deux dates.")})
        same_day = not self.ends_on or self.ends_on == self.starts_on
        if same_day and self.start_time and self.end_time and self.end_time <= self.start_time:
            raise ValidationError({"end_time": _("L’heure de fin précède l’heure de début.")})

    @property
    def last_day(self):
        return self.ends_on or self.starts_on
