"""Telling the page cache that something visitors see has changed."""

from countries import stamps
from countries.directory import get_directory
from countries.models import Portal


def stamp_name(portal: Portal) -> str:
    """The stamp under which a portal's cached pages are kept."""
    return f"content:{portal.pk}"


def announce_change(portal: Portal | None) -> None:
    """A change of this portal's content: its cached pages are void, and the hub's, which shows all portals; no other portal's."""
    hub = get_directory().hub
    names = {stamp_name(changed) for changed in (portal, hub.portal if hub else None) if changed}
    if names:
        stamps.renew(*sorted(names))
