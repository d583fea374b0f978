"""The fixed answers of a mission's form."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Modality(models.TextChoices):
    ON_SITE = "on_site", _("Sur place")
    HYBRID = "hybrid", _("Hybride")
    REMOTE = "remote", _("À distance")


class Audience(models.TextChoices):
    ALL = "all", _("Ouvert à tous")
    DIASPORA = "diaspora", _("Diaspora")
    VISITORS = "visitors", _("Visiteurs")


class Level(models.TextChoices):
    NONE = "none", _("Aucun")
    SOME = "some", _("Quelques bases")
    PROFESSIONAL = "professional", _("Professionnel")


class Support(models.TextChoices):
    NONE = "none", _("Non fourni")
    PARTIAL = "partial", _("En partie")
    PROVIDED = "provided", _("Fourni")


class Channel(models.TextChoices):
    """How a visitor answers, until the platform takes solicitations itself."""

    EMAIL = "email", _("E-mail du bureau")
    WHATSAPP = "whatsapp", _("WhatsApp du bureau")
    PHONE = "phone", _("Téléphone du bureau")
    EXTERNAL = "external", _("Page de l’organisation")


class Visibility(models.TextChoices):
    PORTAL = "portal", _("Ce portail seulement")
    NETWORK = "network", _("Tout le réseau")
    PARTNERS = "partners", _("Le réseau et ses partenaires")


class Weekday(models.IntegerChoices):
    MONDAY = 0, _("lundi")
    TUESDAY = 1, _("mardi")
    WEDNESDAY = 2, _("mercredi")
    THURSDAY = 3, _("jeudi")
    FRIDAY = 4, _("vendredi")
    SATURDAY = 5, _("samedi")
    SUNDAY = 6, _("dimanche")
