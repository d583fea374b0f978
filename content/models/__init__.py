"""What editors publish."""

from .base import BasePage
from .documents import DocumentPage
from .homes import HubHomePage, PortalHomePage, PortalRoot
from .media import ContentDocument, ContentImage, Rendition
from .mission_pages import MissionPage
from .mission_parts import MissionPlace, MissionSlot
from .missions import Mission, MissionState
from .news import NewsIndexPage, NewsPage
from .organisations import OrganisationPage
from .partners import PortalPartner
from .reviews import RefusalReason, ReviewTask, ReviewTaskState
from .standard import StandardPage
from .territories import TerritoryPage

__all__ = [
    "BasePage",
    "ContentDocument",
    "ContentImage",
    "DocumentPage",
    "HubHomePage",
    "Mission",
    "MissionPage",
    "MissionPlace",
    "MissionSlot",
    "MissionState",
    "NewsIndexPage",
    "NewsPage",
    "OrganisationPage",
    "PortalHomePage",
    "PortalPartner",
    "PortalRoot",
    "RefusalReason",
    "Rendition",
    "ReviewTask",
    "ReviewTaskState",
    "StandardPage",
    "TerritoryPage",
]
