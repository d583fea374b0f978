from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

from .contacts import PublicContact
from .followed import Followed
from .names import LocalisedNames
from .portals import Portal
from .reference import Airport, City


class TerritoryKind(models.TextChoices):
    CITY = "city", _("Ville")
    REGION = "region", _("Région")
    ISLAND = "island", _("Île")
    OTHER = "other", _("Autre")


class Territory(Followed, LocalisedNames, PublicContact):
    """A city or other place that answers for itself. One row; its pages, one per language, are its faces."""

    portal = models.ForeignKey(Portal, on_delete=models.CASCADE, related_name="territories", verbose_name=_("portail"))
    slug = models.SlugField(_("identifiant"), max_length=80)
    kind = models.CharField(_("nature"), max_length=10, choices=TerritoryKind, default=TerritoryKind.CITY)
    city = models.ForeignKey(
        City,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="territories",
        verbose_name=_("ville de référence"),
        help_text=_("D’où viennent les autres noms sous lesquels on la cherche."),
    )
    region = models.CharField(_("région"), max_length=80, blank=True)
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))
    timezone = models.CharField(_("fuseau horaire"), max_length=40, help_text=_("Les dates des missions sont celles du lieu."))
    airport = models.ForeignKey(
        Airport, on_delete=models.SET_NULL, null=True, blank=True, related_name="territories", verbose_name=_("aéroport")
    )
    collection = models.OneToOneField(
        Collection, on_delete=models.SET_NULL, null=True, blank=True, related_name="territory", verbose_name=_("collection")
    )

    class Meta:
        verbose_name = _("territoire")
        verbose_name_plural = _("territoires")
        ordering = ["portal", "slug"]
        constraints = [
            models.UniqueConstraint(fields=["portal", "slug"], name="territory_slug_unique_in_portal"),
            models.CheckConstraint(
                condition=models.Q(latitude__gte=-90, latitude__lte=90, longitude__gte=-180, longitude__lte=180),
                name="territory_coordinates_on_earth",
            ),
        ]
