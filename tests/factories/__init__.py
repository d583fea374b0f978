"""Builders of what tests need, by noun. They go through the models' own doors, so that rows, pages and search stay together."""

from .media import DocumentFactory, ImageFactory
from .missions import MissionPageFactory
from .organisations import OrganisationPageFactory
from .pages import DocumentPageFactory, NewsIndexPageFactory, NewsPageFactory, StandardPageFactory, translated
from .portals import CountryFactory, PortalFactory, home_of
from .territories import TerritoryFactory, page_of
from .users import InvitationFactory, MembershipFactory, UserFactory

__all__ = [
    "CountryFactory",
    "DocumentFactory",
    "DocumentPageFactory",
    "ImageFactory",
    "InvitationFactory",
    "MembershipFactory",
    "MissionPageFactory",
    "NewsIndexPageFactory",
    "NewsPageFactory",
    "OrganisationPageFactory",
    "PortalFactory",
    "StandardPageFactory",
    "TerritoryFactory",
    "UserFactory",
    "home_of",
    "page_of",
    "translated",
]
