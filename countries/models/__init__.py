"""Who a portal is for and who may touch what."""

from .contacts import PublicContact
from .invitations import Invitation, InvitationState
from .mails import Mail, MailProblem, MailState
from .memberships import Membership, MembershipState, Role
from .names import LocalisedNames
from .openings import OpeningState, PortalOpening
from .organisations import Organisation, OrganisationKind, OrganisationPaper, Verification
from .portals import Portal, PortalStatus
from .reference import Airport, City, Country
from .territories import Territory, TerritoryKind
from .users import User

__all__ = [
    "Airport",
    "City",
    "Country",
    "Invitation",
    "InvitationState",
    "LocalisedNames",
    "Mail",
    "MailProblem",
    "MailState",
    "Membership",
    "MembershipState",
    "OpeningState",
    "Organisation",
    "OrganisationKind",
    "OrganisationPaper",
    "Portal",
    "PortalOpening",
    "PortalStatus",
    "PublicContact",
    "Role",
    "Territory",
    "TerritoryKind",
    "User",
    "Verification",
]
