"""Reference data: the countries, cities and airports that portals, territories and stays point to.

Read-only for people: `load_reference` writes it from the files of `countries/reference/`, whose sources and licences are in SOURCES.md
there.
"""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from .names import LocalisedNames

ON_EARTH = models.Q(latitude__gte=-90, latitude__lte=90, longitude__gte=-180, longitude__lte=180)


class Country(LocalisedNames):
    """A country of Africa or a French overseas territory: the places of the world that the network serves."""

    code = models.CharField(
        _("code"), max_length=2, primary_key=True, validators=[RegexValidator(r"^[A-Z]{2}$")], help_text=_("ISO 3166-1 alpha-2.")
    )
    currency = models.CharField(_("monnaie"), max_length=3, help_text=_("ISO 4217."))
    timezone = models.CharField(_("fuseau horaire"), max_length=40, help_text=_("Le principal, quand le pays en a plusieurs (IANA)."))
    languages = ArrayField(
        models.CharField(max_length=8),
        verbose_name=_("langues officielles ou de travail"),
        help_text=_("Les plus parlées d’abord (ISO 639). Celles d’un portail se choisissent à son ouverture."),
    )
    calling_code = models.CharField(_("indicatif téléphonique"), max_length=5, help_text=_("Par exemple +237."))
    latitude = models.FloatField(_("latitude"), help_text=_("Celle de la capitale ou du chef-lieu."))
    longitude = models.FloatField(_("longitude"))
    is_overseas = models.BooleanField(_("outre-mer français"), default=False)

    class Meta:
        verbose_name = _("pays")
        verbose_name_plural = _("pays")
        ordering = ["code"]
        constraints = [models.CheckConstraint(condition=ON_EARTH, name="country_coordinates_on_earth")]


class Airport(models.Model):
    """An airport where visitors land: how they say where they arrive, and a partner's place of display."""

    iata = models.CharField(_("code IATA"), max_length=3, primary_key=True, validators=[RegexValidator(r"^[A-Z]{3}$")])
    name = models.CharField(_("nom"), max_length=100)
    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="airports", verbose_name=_("pays"))
    city_name = models.CharField(_("ville desservie"), max_length=80)
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))

    class Meta:
        verbose_name = _("aéroport")
        verbose_name_plural = _("aéroports")
        ordering = ["iata"]
        constraints = [models.CheckConstraint(condition=ON_EARTH, name="airport_coordinates_on_earth")]

    def __str__(self) -> str:
        return f"{self.city_name} ({self.iata})"


class City(LocalisedNames):
    """A main city of a country: what a new portal's territories are made from, and the other names by which they are sought.

    `region`, `main_language` and `airport` are known for the pilot's cities; elsewhere they are empty.
    """

    geonames_id = models.PositiveIntegerField(_("identifiant GeoNames"), primary_key=True)
    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="cities", verbose_name=_("pays"))
    alternate_names = ArrayField(
        models.TextField(),
        verbose_name=_("autres noms"),
        default=list,
        blank=True,
        help_text=_("Surnoms, anciens noms et autres graphies, en lettres latines ou arabes."),
    )
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))
    population = models.PositiveIntegerField(_("population"), default=0, help_text=_("Un ordre de grandeur, pour classer les villes."))
    timezone = models.CharField(_("fuseau horaire"), max_length=40)
    region = models.CharField(_("région"), max_length=80, blank=True)
    iso_region = models.CharField(_("code de la région"), max_length=6, blank=True, help_text=_("ISO 3166-2, par exemple CM-LT."))
    main_language = models.CharField(_("langue principale"), max_length=8, blank=True)
    airport = models.ForeignKey(
        Airport, on_delete=models.SET_NULL, null=True, blank=True, related_name="cities", verbose_name=_("aéroport")
    )

    class Meta:
        verbose_name = _("ville")
        verbose_name_plural = _("villes")
        ordering = ["country_id", "-population", "geonames_id"]
        indexes = [models.Index(fields=["country", "-population"], name="city_largest_of_country")]
        constraints = [models.CheckConstraint(condition=ON_EARTH, name="city_coordinates_on_earth")]
