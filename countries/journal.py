"""The journal: who did what, where. Wagtail's log entries, each with the portal that it is about, kept for good.

The portal is written into the entry when it is made: what it is about may be moved or deleted later. Entries are added, never changed
or deleted: the database refuses it (countries.migrations, 0007). Statuses of portals are followed whatever way they are changed; roles
(countries.people.records) and other decisions are logged where they are taken.
"""

from typing import Any

from django.db.models import Model
from wagtail.log_actions import log
from wagtail.models import BaseLogEntry, Collection, ModelLogEntry, Page, PageLogEntry

from .directory import get_directory
from .models import Membership, Portal, PortalStatus

LOG_MODELS = (PageLogEntry, ModelLogEntry)
STATUS_CHANGED = "countries.portal_status"


def note_portal(entry: BaseLogEntry) -> None:
    """Write into a new entry which portal it is about; None is the network."""
    entry.data = {**(entry.data or {}), "portal": _portal_id(entry)}


def log_status(portal: Portal, before: str) -> None:
    log(instance=portal, action=STATUS_CHANGED, data={"before": before, "after": str(portal.status)})


def label_of(choices: Any, value: str) -> str:
    """The words for a stored code, in the language of now; the code itself when it is none any more."""
    return str(choices(value).label) if value in choices.values else value


def status_change(data: dict[str, Any]) -> str:
    return f"{label_of(PortalStatus, data.get('before', ''))} → {label_of(PortalStatus, data.get('after', ''))}"


def _portal_id(entry: BaseLogEntry) -> int | None:
    if isinstance(entry, PageLogEntry):
        path = entry.page.path if entry.page_id else ""
        portal = get_directory().portal_of(path) if path else None
        return portal.pk if portal else None
    if "portal" in entry.data:
        return entry.data["portal"]
    model = entry.content_type.model_class() if entry.content_type else None
    instance = model._default_manager.filter(pk=entry.object_id).first() if model else None
    return _portal_of(instance) if instance else None


def _portal_of(instance: Model) -> int | None:
    """The portal of anything that says where it belongs: a row by its field, a picture or document by its collection."""
    if isinstance(instance, Portal):
        return instance.pk
    if isinstance(instance, Membership):
        return _portal_of_place(instance)
    if isinstance(instance, Page):
        portal = get_directory().portal_of(instance.path)
        return portal.pk if portal else None
    if hasattr(instance, "portal_id"):
        return instance.portal_id
    collection = instance if isinstance(instance, Collection) else getattr(instance, "collection", None)
    if isinstance(collection, Collection):
        roots = [collection.path[:length] for length in range(collection.steplen, len(collection.path) + 1, collection.steplen)]
        return Portal.objects.filter(root_collection__path__in=roots).values_list("pk", flat=True).first()
    return None


def _portal_of_place(membership: Membership) -> int | None:
    place = membership.place
    return place.pk if isinstance(place, Portal) else place.portal_id if place else None
