from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

from .contacts import PublicContact
from .followed import Followed
from .portals import Portal
from .territories import Territory


class OrganisationKind(models.TextChoices):
    CITY = "city", _("Collectivité")
    PUBLIC_BODY = "public_body", _("Organisme public")
    NGO = "ngo", _("ONG")
    ASSOCIATION = "association", _("Association")
    COMPANY = "company", _("Entreprise")
    SCHOOL = "school", _("École ou université")
    HEALTH_FACILITY = "health_facility", _("Établissement de santé")


class Verification(models.TextChoices):
    UNVERIFIED = "unverified", _("Non vérifiée")
    VERIFIED = "verified", _("Vérifiée")
    SUSPENDED = "suspended", _("Suspendue")


class Organisation(Followed, PublicContact):
    """Who publishes missions. One row; its pages, one per language, are its faces.

    Without a territory it is country-wide and country staff answer for it.
    """

    portal = models.ForeignKey(Portal, on_delete=models.CASCADE, related_name="organisations", verbose_name=_("portail"))
    territory = models.ForeignKey(
        Territory, on_delete=models.PROTECT, null=True, blank=True, related_name="organisations", verbose_name=_("territoire")
    )
    name = models.CharField(_("nom"), max_length=160)
    kind = models.CharField(_("nature"), max_length=20, choices=OrganisationKind)
    website = models.URLField(_("site web"), blank=True)
    verification = models.CharField(_("vérification"), max_length=10, choices=Verification, default=Verification.UNVERIFIED)
    collection = models.OneToOneField(
        Collection, on_delete=models.SET_NULL, null=True, blank=True, related_name="organisation", verbose_name=_("collection")
    )

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_verified(self) -> bool:
        return self.verification == Verification.VERIFIED
