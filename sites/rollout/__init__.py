"""How a portal is opened, checked and closed. The commands, the admin's form and the tests are thin callers of these functions."""

from .service import OpenedPortal, close_portal, open_portal
from .spec import CitySpec, PortalSpec, SpecRefused

__all__ = ["CitySpec", "OpenedPortal", "PortalSpec", "SpecRefused", "close_portal", "open_portal"]
