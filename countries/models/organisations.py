from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

from ..private_files import private_name, private_storage
from .contacts import PublicContact, validate_phone
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
    verification_note = models.TextField(
        _("note de vérification"), blank=True, help_text=_("Pour l’équipe ; les visiteurs ne la voient pas.")
    )
    registration_number = models.CharField(
        _("numéro d’enregistrement"), max_length=80, blank=True, help_text=_("Récépissé, agrément ou registre du commerce.")
    )
    responsible_name = models.CharField(_("personne responsable"), max_length=120, blank=True)
    responsible_email = models.EmailField(_("son e-mail"), blank=True)
    responsible_phone = models.CharField(_("son téléphone"), max_length=25, blank=True, validators=[validate_phone])
    may_publish = models.BooleanField(
        _("de confiance"), default=False, help_text=_("Ses rédactrices et rédacteurs publient sans relecture.")
    )
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

    @property
    def is_suspended(self) -> bool:
        return self.verification == Verification.SUSPENDED

    @property
    def publishes_directly(self) -> bool:
        """Whether its editors publish without review: not while it is suspended."""
        return self.may_publish and not self.is_suspended


class OrganisationPaper(models.Model):
    """A document that shows who an organisation is. Private: no public address leads to it."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="papers", verbose_name=_("organisation"))
    file = models.FileField(_("fichier"), storage=private_storage, upload_to=private_name)
    name = models.CharField(_("nom du fichier"), max_length=255)
    content_type = models.CharField(max_length=40)
    size = models.PositiveIntegerField(_("taille"))
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    uploaded_at = models.DateTimeField(_("reçu le"), auto_now_add=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("justificatif")
        verbose_name_plural = _("justificatifs")
        ordering = ["-uploaded_at"]

    def __str__(self) -> str:
        return self.name
