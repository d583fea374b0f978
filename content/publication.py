"""Telling the page cache that something visitors see has changed."""

from collections.abc import Iterable

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


def announce_found(portal_ids: Iterable[int]) -> None:
    """What these portals published has reached the index: lists that were made before that are void."""
    by_id = get_directory().by_portal_id
    for portal_id in portal_ids:
        announce_change(by_id[portal_id].portal if portal_id in by_id else None)
