"""A role is offered by mail, and accepted on a page that the mail's link opens."""

import secrets
from datetime import date
from hashlib import sha256

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from ..granting import Place, may_grant, place_fields, portal_of, with_places
from ..locks import lock
from ..mails import Address, send_mail
from ..models import Invitation, InvitationState, Membership, MembershipState, Portal, User
from ..models.invitations import VALID_FOR
from ..rights import derive_rights
from . import records


class Obstacle(models.TextChoices):
    """Why an invitation cannot be accepted."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NOT_GRANTED = "not_granted"
    PLACE_GONE = "place_gone"
    HAS_ACCOUNT = "has_account"
    ACCOUNT_CLOSED = "account_closed"
    SOMEBODY_ELSE = "somebody_else"


class NotAccepted(Exception):
    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle


@transaction.atomic
def invite(
    by: User,
    email: str,
    role: str,
    place: Place | None,
    *,
    first_name: str = "",
    last_name: str = "",
    language: str = "",
    valid_from: date | None = None,
    valid_until: date | None = None,
) -> Invitation:
    """Offer a role at a place (None: the whole network) and write the mail.

    Raises PermissionDenied for what `by` may not give, ValidationError where there is nothing to offer.
    """
    if not may_grant(by, role, place):
        raise PermissionDenied(f"User {by.pk} may not give the role {role} there.")
    email = email.strip().lower()
    lock(f"invitation:{email}")
    at = place_fields(role, place)
    if problem := _problem_of_dates(valid_from, valid_until):
        raise ValidationError({"valid_until": problem})
    known = Membership.objects.filter(user__email=email, role=role, **at)
    if known.in_state(MembershipState.CURRENT).exists() or known.in_state(MembershipState.FUTURE).exists():
        raise ValidationError({"email": _("Cette personne a déjà ce rôle ici : vous pouvez en changer les dates dans la liste.")})
    earlier = Invitation.objects.filter(email=email, role=role, **at)
    if earlier.in_state(InvitationState.WAITING).exists():
        raise ValidationError({"email": _("Cette personne y est déjà invitée : vous pouvez renvoyer l’invitation depuis la liste.")})
    earlier.in_state(InvitationState.EXPIRED).update(withdrawn_at=timezone.now())
    invitation = Invitation(
        email=email,
        first_name=first_name,
        last_name=last_name,
        role=role,
        language=language or _default_language(place),
        valid_from=valid_from,
        valid_until=valid_until,
        **at,
    )
    _send(invitation, by)
    records.record(records.INVITED, invitation, by)
    return invitation


@transaction.atomic
def send_again(invitation: Invitation, by: User) -> bool:
    """A new link, from whoever sends it; the old one is void. False when there is nothing (any more) to send."""
    invitation = _held(invitation, by)
    if not invitation.is_open:
        return False
    _send(invitation, by)
    records.record(records.SENT_AGAIN, invitation, by)
    return True


@transaction.atomic
def withdraw(invitation: Invitation, by: User) -> bool:
    """Its link says so from now on. False when it is accepted or withdrawn already."""
    invitation = _held(invitation, by)
    if not invitation.is_open:
        return False
    invitation.withdrawn_at = timezone.now()
    invitation.save(update_fields=["withdrawn_at"])
    records.record(records.WITHDRAWN, invitation, by)
    return True


def find(token: str) -> Invitation | None:
    """The invitation that a link leads to."""
    return with_places(Invitation.objects.select_related("invited_by")).filter(token_hash=hash_of(token)).first()


def obstacle_of(invitation: Invitation | None) -> Obstacle | None:
    """What keeps anybody from accepting it."""
    if invitation is None:
        return Obstacle.UNKNOWN
    match invitation.state:
        case InvitationState.ACCEPTED:
            return Obstacle.USED
        case InvitationState.WITHDRAWN:
            return Obstacle.WITHDRAWN
        case InvitationState.EXPIRED:
            return Obstacle.EXPIRED
    if invitation.valid_until and invitation.valid_until < timezone.localdate():
        return Obstacle.EXPIRED
    if invitation.has_lost_its_place:
        return Obstacle.PLACE_GONE
    if invitation.invited_by is None or not may_grant(invitation.invited_by, invitation.role, invitation.place):
        return Obstacle.NOT_GRANTED
    return None


def obstacle_for(invitation: Invitation | None, user: User | None) -> Obstacle | None:
    """What keeps this user from accepting it; None for `user` is somebody who has not signed in."""
    if (obstacle := obstacle_of(invitation)) or invitation is None:
        return obstacle
    if user is not None:
        return None if user.email == invitation.email else Obstacle.SOMEBODY_ELSE
    known = account_of(invitation)
    if known is None:
        return None
    if not known.is_active:
        return Obstacle.ACCOUNT_CLOSED
    return Obstacle.HAS_ACCOUNT if known.has_usable_password() else None


def account_of(invitation: Invitation) -> User | None:
    return User.objects.filter(email=invitation.email).first()


@transaction.atomic
def accept(token: str, user: User) -> Membership:
    """By a user who is signed in. Raises NotAccepted."""
    invitation = _locked(token)
    if obstacle := obstacle_for(invitation, user):
        raise NotAccepted(obstacle)
    return _grant(invitation, user)


@transaction.atomic
def accept_as_new(token: str, *, first_name: str, last_name: str, password: str) -> Membership:
    """By somebody without an account, or with one that never had a password: makes it. Raises NotAccepted."""
    invitation = _locked(token)
    if obstacle := obstacle_for(invitation, None):
        raise NotAccepted(obstacle)
    user = account_of(invitation) or User(email=invitation.email)
    user.first_name, user.last_name = first_name, last_name
    user.set_password(password)
    user.save()
    if invitation.language in dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES):
        UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": invitation.language})
    return _grant(invitation, user)


def hash_of(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def link_of(token: str) -> str:
    """On the admin's host. What makes it work stands after the question mark, which is not logged."""
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{reverse('sign_in_invitation')}?{urlencode({'key': token})}"


def _send(invitation: Invitation, by: User) -> None:
    token = secrets.token_urlsafe(32)
    now = timezone.now()
    invitation.token_hash = hash_of(token)
    invitation.invited_by = by
    invitation.sent_at, invitation.expires_at = now, now + VALID_FOR
    invitation.times_sent += 1
    invitation.save()
    send_mail(
        "countries/mails/invitation",
        Address(invitation.email, invitation.language),
        portal=portal_of(invitation),
        context={"invitation": invitation, "url": link_of(token), "days": VALID_FOR.days},
        key=f"invitation:{invitation.pk}:{invitation.times_sent}",
    )


def _locked(token: str) -> Invitation:
    """For this transaction alone: of two who accept at once the second finds it accepted."""
    invitation = with_places(Invitation.objects.select_related("invited_by").select_for_update(of=("self",)))
    found = invitation.filter(token_hash=hash_of(token)).first()
    if found is None:
        raise NotAccepted(Obstacle.UNKNOWN)
    return found


def _held(invitation: Invitation, by: User) -> Invitation:
    """As it is now, if `by` could give it, and nobody else changes it in this transaction."""
    held = with_places(Invitation.objects.select_for_update(of=("self",))).get(pk=invitation.pk)
    if not may_grant(by, held.role, held.place):
        raise PermissionDenied(f"User {by.pk} may not give what invitation {held.pk} offers.")
    return held


def _grant(invitation: Invitation, user: User) -> Membership:
    today = timezone.localdate()
    membership, _created = Membership.objects.update_or_create(
        user=user,
        role=invitation.role,
        **place_fields(invitation.role, invitation.place),
        defaults={
            "invited_by": invitation.invited_by,
            "valid_from": max(invitation.valid_from or today, today),
            "valid_until": invitation.valid_until,
            "ended_at": None,
        },
    )
    invitation.accepted_at, invitation.accepted_by = timezone.now(), user
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    derive_rights()
    records.record(records.ACCEPTED, invitation, user)
    records.record(records.GRANTED, membership, invitation.invited_by, invitation=invitation.pk)
    return membership


def _problem_of_dates(valid_from: date | None, valid_until: date | None) -> str:
    if valid_until and valid_until < timezone.localdate():
        return _("Cette date est passée.")
    if valid_from and valid_until and valid_until < valid_from:
        return _("Le rôle finirait avant d’avoir commencé.")
    return ""


def _default_language(place: Place | None) -> str:
    portal = place if place is None or isinstance(place, Portal) else place.portal
    return portal.default_language if portal else settings.LANGUAGE_CODE
