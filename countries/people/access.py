"""A role is ended, given back, or has its dates changed: by whoever could give it, with effect at once."""

from datetime import date

from allauth.usersessions.models import UserSession
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from ..granting import may_grant, with_places
from ..locks import lock
from ..models import Membership, MembershipState, Role, User
from ..rights import derive_rights
from . import records


@transaction.atomic
def end(membership: Membership, by: User) -> None:
    """Raises PermissionDenied, or ValidationError where it must go on."""
    membership = _held(membership, by)
    if membership.state == MembershipState.ENDED:
        return
    _keep_the_network_staffed(membership)
    membership.ended_at = timezone.now()
    membership.save(update_fields=["ended_at"])
    records.record(records.ENDED, membership, by)
    _take_effect(membership.user)


@transaction.atomic
def restore(membership: Membership, by: User) -> None:
    """Give back what was ended, with the dates that it had."""
    membership = _held(membership, by)
    if not membership.ended_at:
        return
    if membership.valid_until and membership.valid_until < timezone.localdate():
        raise ValidationError(_("Ce rôle devait finir avant aujourd’hui : changez d’abord ses dates."))
    membership.ended_at = None
    membership.save(update_fields=["ended_at"])
    records.record(records.RESTORED, membership, by)
    _take_effect(membership.user)


@transaction.atomic
def change_dates(membership: Membership, by: User, valid_from: date, valid_until: date | None) -> None:
    membership = _held(membership, by)
    if (membership.valid_from, membership.valid_until) == (valid_from, valid_until):
        return
    if valid_until and valid_until < valid_from:
        raise ValidationError({"valid_until": _("Le rôle finirait avant d’avoir commencé.")})
    is_longer = valid_until is None or (membership.valid_until is not None and valid_until >= membership.valid_until)
    if valid_from > max(membership.valid_from, timezone.localdate()) or not is_longer:
        _keep_the_network_staffed(membership)
    before = {"from_before": membership.valid_from, "until_before": membership.valid_until}
    membership.valid_from, membership.valid_until = valid_from, valid_until
    membership.save(update_fields=["valid_from", "valid_until"])
    records.record(records.DATES_CHANGED, membership, by, **before)
    _take_effect(membership.user)


def _held(membership: Membership, by: User) -> Membership:
    """As it is now, if `by` could give it. One such change at a time: two must not end the last two of the central staff at once."""
    lock("memberships")
    held = with_places(Membership.objects.select_related("user")).get(pk=membership.pk)
    if not may_grant(by, held.role, held.place):
        raise PermissionDenied(f"User {by.pk} may not change membership {held.pk}.")
    return held


def _keep_the_network_staffed(membership: Membership) -> None:
    if membership.role != Role.CENTRAL_STAFF or membership.state != MembershipState.CURRENT:
        return
    others = Membership.objects.current().filter(role=Role.CENTRAL_STAFF, valid_until=None).exclude(pk=membership.pk)
    if not others.exists():
        raise ValidationError(
            _("C’est la dernière personne de l’équipe centrale dont le rôle n’a pas de fin : donnez d’abord ce rôle à quelqu’un d’autre.")
        )


def _take_effect(user: User) -> None:
    """Whoever has no role left is signed out everywhere, and stays a user who may be given one again."""
    derive_rights()
    if not user.is_superuser and not Membership.objects.current().filter(user=user).exists():
        for session in UserSession.objects.filter(user=user):
            session.end()
