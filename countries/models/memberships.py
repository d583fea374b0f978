from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .organisations import Organisation
from .portals import Portal
from .territories import Territory


class Role(models.TextChoices):
    CENTRAL_STAFF = "central_staff", _("Équipe centrale")
    COUNTRY_STAFF = "country_staff", _("Équipe du pays")
    TRANSLATOR = "translator", _("Traduction")
    ANALYST = "analyst", _("Lecture seule")
    FOCAL_POINT = "focal_point", _("Point focal")
    ORGANISATION_EDITOR = "organisation_editor", _("Rédaction d’une organisation")


NETWORK_ROLES = (Role.CENTRAL_STAFF,)
PORTAL_ROLES = (Role.COUNTRY_STAFF, Role.TRANSLATOR, Role.ANALYST)
TERRITORY_ROLES = (Role.FOCAL_POINT,)
ORGANISATION_ROLES = (Role.ORGANISATION_EDITOR,)


class MembershipState(models.TextChoices):
    CURRENT = "current", _("En vigueur")
    FUTURE = "future", _("À venir")
    ENDED = "ended", _("Terminé")


class MembershipQuerySet(models.QuerySet["Membership"]):
    def current(self) -> "MembershipQuerySet":
        """Memberships in force today, of users who may sign in."""
        return self.in_state(MembershipState.CURRENT)

    def in_state(self, state: str) -> "MembershipQuerySet":
        """What `Membership.state` says, as a filter."""
        today = timezone.localdate()
        lasts = Q(valid_until__isnull=True) | Q(valid_until__gte=today)
        lasts &= Q(ended_at__isnull=True, user__is_active=True)
        match MembershipState(state):
            case MembershipState.CURRENT:
                return self.filter(lasts, valid_from__lte=today)
            case MembershipState.FUTURE:
                return self.filter(lasts, valid_from__gt=today)
        return self.exclude(lasts)


class Membership(models.Model):
    """A user's role at one place of the network: the source of truth from which all rights are derived."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("utilisateur"))
    role = models.CharField(_("rôle"), max_length=20, choices=Role)
    portal = models.ForeignKey(
        Portal, on_delete=models.CASCADE, null=True, blank=True, related_name="memberships", verbose_name=_("portail")
    )
    territory = models.ForeignKey(
        Territory, on_delete=models.CASCADE, null=True, blank=True, related_name="memberships", verbose_name=_("territoire")
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, null=True, blank=True, related_name="memberships", verbose_name=_("organisation")
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("invité par")
    )
    valid_from = models.DateField(_("à partir du"), default=timezone.localdate)
    valid_until = models.DateField(_("jusqu’au"), null=True, blank=True)
    ended_at = models.DateTimeField(_("terminé le"), null=True, blank=True)
    """When somebody ended it, whatever its dates say."""

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("rôle d’un utilisateur")
        verbose_name_plural = _("rôles des utilisateurs")
        constraints = [
            models.CheckConstraint(
                condition=Q(role__in=NETWORK_ROLES, portal=None, territory=None, organisation=None)
                | Q(role__in=PORTAL_ROLES, portal__isnull=False, territory=None, organisation=None)
                | Q(role__in=TERRITORY_ROLES, portal=None, territory__isnull=False, organisation=None)
                | Q(role__in=ORGANISATION_ROLES, portal=None, territory=None, organisation__isnull=False),
                name="membership_role_fits_its_place",
            ),
            models.UniqueConstraint(
                fields=["user", "role", "portal", "territory", "organisation"], nulls_distinct=False, name="membership_once"
            ),
        ]

    def __str__(self) -> str:
        place = self.place or _("réseau")
        return f"{self.user} · {self.get_role_display()} · {place}"

    @property
    def place(self) -> Portal | Territory | Organisation | None:
        """Where the role holds; None is the whole network."""
        return self.portal or self.territory or self.organisation

    @property
    def state(self) -> MembershipState:
        today = timezone.localdate()
        if self.ended_at or not self.user.is_active or (self.valid_until and self.valid_until < today):
            return MembershipState.ENDED
        return MembershipState.CURRENT if self.valid_from <= today else MembershipState.FUTURE
