from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import Collection, Page, Site

from .contacts import PublicContact
from .followed import Followed
from .reference import Country


class PortalStatus(models.TextChoices):
    DRAFT = "draft", _("Brouillon : visible de l’équipe seulement")
    PILOT = "pilot", _("Pilote : public, mais absent du hub et des moteurs de recherche")
    LIVE = "live", _("En ligne")
    ARCHIVED = "archived", _("Archivé : fermé aux visiteurs, conservé pour l’équipe")


class PortalQuerySet(models.QuerySet["Portal"]):
    def public(self) -> "PortalQuerySet":
        """Portals that answer visitors."""
        return self.filter(status__in=Portal.PUBLIC_STATUSES)

    def live(self) -> "PortalQuerySet":
        """Portals that the hub and its search show."""
        return self.filter(status=PortalStatus.LIVE)

    def countries(self) -> "PortalQuerySet":
        """Portals of a country, that is all but the hub."""
        return self.filter(country__isnull=False)


class Portal(Followed, PublicContact, ClusterableModel):
    """One site of the network: a country's, or the hub, which has no country.

    It owns by foreign key, never by name or path convention: its Wagtail site, the container page of its homes, its root collection.
    Opened by `sites.rollout.open_portal` only, so that these always come together.
    """

    PUBLIC_STATUSES = (PortalStatus.PILOT, PortalStatus.LIVE)

    code = models.SlugField(
        _("code"),
        max_length=20,
        unique=True,
        validators=[RegexValidator(r"^[a-z][a-z0-9-]*$")],
        help_text=_("Stable et court (cm, sn, hub) : il nomme le portail dans l’API et les commandes."),
    )
    name = models.CharField(_("nom"), max_length=80)
    country = models.OneToOneField(Country, on_delete=models.PROTECT, null=True, blank=True, related_name="portal", verbose_name=_("pays"))
    site = models.OneToOneField(Site, on_delete=models.PROTECT, related_name="portal", verbose_name=_("site"))
    root_page = models.OneToOneField(Page, on_delete=models.PROTECT, related_name="portal", verbose_name=_("conteneur des pages"))
    root_collection = models.OneToOneField(Collection, on_delete=models.PROTECT, related_name="portal", verbose_name=_("collection racine"))
    languages = ArrayField(models.CharField(max_length=10), verbose_name=_("langues"), help_text=_("La première est celle par défaut."))
    theme = models.CharField(_("thème"), max_length=40, default="base")
    status = models.CharField(_("statut"), max_length=10, choices=PortalStatus, default=PortalStatus.DRAFT)

    contact_address = models.CharField(_("adresse postale"), max_length=255, blank=True)
    sender_name = models.CharField(
        _("nom d’expéditeur"), max_length=80, blank=True, help_text=_("Il signe les e-mails du portail. Vide : le nom du portail.")
    )
    social_links = ArrayField(
        models.URLField(), verbose_name=_("réseaux sociaux"), default=list, blank=True, help_text=_("Une adresse par ligne.")
    )

    created_at = models.DateTimeField(auto_now_add=True)

    objects = PortalQuerySet.as_manager()

    class Meta:
        verbose_name = _("portail")
        verbose_name_plural = _("portails")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                models.Value(1),
                condition=models.Q(country__isnull=True),
                name="portal_one_hub",
                violation_error_message=_("Le hub existe déjà."),
            ),
            models.CheckConstraint(condition=models.Q(languages__len__gt=0), name="portal_has_a_language"),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if len(set(self.languages)) != len(self.languages):
            raise ValidationError({"languages": _("Une langue ne peut figurer qu’une fois.")})

    @property
    def is_hub(self) -> bool:
        return self.country_id is None

    @property
    def is_public(self) -> bool:
        return self.status in self.PUBLIC_STATUSES

    @property
    def default_language(self) -> str:
        return self.languages[0]

    @property
    def root_url(self) -> str:
        """Scheme, host and, where it is not the scheme's own, port; without a trailing slash."""
        return self.site.root_url

    @cached_property
    def social_accounts(self) -> list[dict[str, str]]:
        """The social links with a label that people recognise, from the address's host."""
        from ..social import label_of

        return [{"label": label_of(url), "url": url} for url in self.social_links]
