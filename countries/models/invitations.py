from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .memberships import NETWORK_ROLES, ORGANISATION_ROLES, PORTAL_ROLES, TERRITORY_ROLES, Role
from .organisations import Organisation
from .portals import Portal
from .territories import Territory

VALID_FOR = timedelta(days=7)
"""How long the link of an invitation works."""


KEPT_FOR = timedelta(days=90)
"""How long it is kept once it was accepted, withdrawn or has expired: until then it can still be looked up, or sent again."""


class InvitationState(models.TextChoices):
    WAITING = "waiting", _("En attente")
    EXPIRED = "expired", _("Expirée")
    ACCEPTED = "accepted", _("Acceptée")
    WITHDRAWN = "withdrawn", _("Retirée")


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def in_state(self, state: str) -> "InvitationQuerySet":
        """What `Invitation.state` says, as a filter."""
        now = timezone.now()
        return self.filter(
            {
                InvitationState.WAITING: Q(accepted_at=None, withdrawn_at=None, expires_at__gt=now),
                InvitationState.EXPIRED: Q(accepted_at=None, withdrawn_at=None, expires_at__lte=now),
                InvitationState.ACCEPTED: Q(accepted_at__isnull=False),
                InvitationState.WITHDRAWN: Q(accepted_at=None, withdrawn_at__isnull=False),
            }[InvitationState(state)]
        )

    def over_since(self, moment: datetime) -> "InvitationQuerySet":
        """Accepted, withdrawn or expired before that moment."""
        return self.annotate(over_at=Coalesce("accepted_at", "withdrawn_at", "expires_at")).filter(over_at__lt=moment)


class Invitation(models.Model):
    """A role at a place, offered to an e-mail address. Accepting it makes a user, if there is none yet, and the membership.

    The link in the mail carries a token of which only a hash is stored; sending again makes a new one and voids the old.
    """

    email = models.EmailField(_("adresse e-mail"))
    first_name = models.CharField(_("prénom"), max_length=150, blank=True)
    last_name = models.CharField(_("nom"), max_length=150, blank=True)
    role = models.CharField(_("rôle"), max_length=20, choices=Role)
    portal = models.ForeignKey(
        Portal, on_delete=models.SET_NULL, null=True, blank=True, related_name="invitations", verbose_name=_("portail")
    )
    territory = models.ForeignKey(
        Territory, on_delete=models.SET_NULL, null=True, blank=True, related_name="invitations", verbose_name=_("territoire")
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, blank=True, related_name="invitations", verbose_name=_("organisation")
    )
    language = models.CharField(_("langue"), max_length=10, choices=settings.LANGUAGES)
    valid_from = models.DateField(_("à partir du"), null=True, blank=True)
    valid_until = models.DateField(_("jusqu’au"), null=True, blank=True)

    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("invité par")
    )
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    times_sent = models.PositiveSmallIntegerField(_("envois"), default=0)
    sent_at = models.DateTimeField(_("envoyée le"), default=timezone.now)
    expires_at = models.DateTimeField(_("expire le"))
    accepted_at = models.DateTimeField(_("acceptée le"), null=True, blank=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("acceptée par")
    )
    withdrawn_at = models.DateTimeField(_("retirée le"), null=True, blank=True)

    wagtail_reference_index_ignore = True

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-sent_at", "-pk"]
        constraints = [
            # A place that is deleted leaves none, so that the link can say so.
            models.CheckConstraint(
                condition=Q(role__in=NETWORK_ROLES, portal=None, territory=None, organisation=None)
                | Q(role__in=PORTAL_ROLES, territory=None, organisation=None)
                | Q(role__in=TERRITORY_ROLES, portal=None, organisation=None)
                | Q(role__in=ORGANISATION_ROLES, portal=None, territory=None),
                name="invitation_role_fits_its_place",
            ),
            models.UniqueConstraint(
                fields=["email", "role", "portal", "territory", "organisation"],
                condition=Q(accepted_at=None, withdrawn_at=None)
                & (Q(role__in=NETWORK_ROLES) | Q(portal__isnull=False) | Q(territory__isnull=False) | Q(organisation__isnull=False)),
                nulls_distinct=False,
                name="invitation_open_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.email} · {self.get_role_display()} · {self.place or _('réseau')}"

    def save(self, *args, **kwargs) -> None:
        self.email = self.email.strip().lower()
        super().save(*args, **kwargs)

    @property
    def place(self) -> Portal | Territory | Organisation | None:
        """Where the role is to hold; None is the whole network, or a place that is gone."""
        return self.portal or self.territory or self.organisation

    @property
    def has_lost_its_place(self) -> bool:
        return self.role not in NETWORK_ROLES and self.place is None

    @property
    def state(self) -> InvitationState:
        if self.accepted_at:
            return InvitationState.ACCEPTED
        if self.withdrawn_at:
            return InvitationState.WITHDRAWN
        return InvitationState.WAITING if self.expires_at > timezone.now() else InvitationState.EXPIRED

    @property
    def is_open(self) -> bool:
        """Whether it may still be sent again or withdrawn."""
        return self.state in (InvitationState.WAITING, InvitationState.EXPIRED) and not self.has_lost_its_place
