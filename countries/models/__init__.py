"""Who a portal is for and who may touch what."""

from .contacts import PublicContact
from .mails import Mail, MailProblem, MailState
from .memberships import Membership, Role
from .names import LocalisedNames
from .organisations import Organisation, OrganisationKind, OrganisationPaper, Verification
from .portals import Portal, PortalStatus
from .reference import Airport, City, Country
from .territories import Territory, TerritoryKind
from .users import User

__all__ = [
    "Airport",
    "City",
    "Country",
    "LocalisedNames",
    "Mail",
    "MailProblem",
    "MailState",
    "Membership",
    "Organisation",
    "OrganisationKind",
    "OrganisationPaper",
    "Portal",
    "PortalStatus",
    "PublicContact",
    "Role",
    "Territory",
    "TerritoryKind",
    "User",
    "Verification",
]
