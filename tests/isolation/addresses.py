"""Every address of the admin with values for its parts, taken from the objects of one place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from .canaries import Canaries, word

PREFIX = "admin/"

# Name of the view (a regular expression), name of the part of the address → what stands there. The first that fits is taken.
PARTS: tuple[tuple[str, str, str], ...] = (
    ("wagtailadmin_api:pages", "pk", "page"),
    (":(documents|images):", "pk", "{0}"),
    ("wagtailadmin_pages:revisions_compare", "pk", "page"),
    ("wagtailadmin_collections", "pk|collection_id", "collection"),
    ("wagtailadmin_workflows:.*task", "pk|task_id", "task"),
    ("wagtailadmin_workflows", "pk|workflow_pk", "workflow"),
    ("wagtailadmin_workflows", "page_pk", "page"),
    ("wagtailredirects", "redirect_id", "redirect"),
    ("wagtaildocs_chooser", "pk", "document"),
    ("wagtailimages_chooser", "pk", "image"),
    ("wagtailusers_users", "pk", "user"),
    ("wagtailusers_groups", "pk", "group"),
    ("portal_settings", "pk", "portal"),
    (".*", "page_id|page_to_move_id", "page"),
    (".*", "parent_page_id|destination_id", "parent"),
    (".*", "revision_id", "revision"),
    (".*", "image_id", "image"),
    (".*", "document_id|doc_id", "document"),
    (".*", "task_state_id", "task_state"),
    (".*", "task_id", "task"),
    (".*", "workflow_state_id", "workflow_state"),
    (".*", "translation_id", "translation"),
    (".*", "translation_source_id", "source"),
    (".*", "string_segment_id|overridable_segment_id", "segment"),
)
WORDS = {
    "action_name": ("approve", "delete"),
    "action": ("delete", "move", "publish", "unpublish", "add_tags", "add_to_collection"),
    "filter_spec": ("width-10",),
    "mode": ("default",),
    "revision_id_a": ("earliest",),
    "revision_id_b": ("latest",),
    "uploaded_file_id": ("1",),
    "session_id": ("1",),
    "uidb64": ("MQ",),
    "token": ("set-password",),
}
MODELS = (
    ("content", "missionpage"),
    ("content", "standardpage"),
    ("content", "contentimage"),
    ("content", "contentdocument"),
    ("wagtailcore", "page"),
    ("countries", "portal"),
    ("auth", "group"),
    ("countries", "user"),
    ("taggit", "tag"),
)

@dataclass(frozen=True)
class Address:
    view: str
    path: str


def admin_views() -> dict[str, list[URLPattern]]:
    """All views of the admin by name; a name may stand for several patterns."""
    views: dict[str, list[URLPattern]] = {}
    for name, pattern in _patterns(get_resolver(), "", ""):
        views.setdefault(name, []).append(pattern)
    return views


def addresses(view: str, of: Canaries) -> list[Address]:
    """The addresses of a view that name objects of this place, with the questions that search views are asked."""
    found = []
    for pattern in admin_views()[view]:
        for values in _values(view, list(pattern.pattern.converters) or list(re.compile(str(pattern.pattern)).groupindex), of):
            try:
                path = reverse(view, kwargs=values)
            except NoReverseMatch:
                continue
            found.append(Address(view, path))
            found += [Address(view, f"{path}?{urlencode(question, doseq=True)}") for question in _questions(view, of)]
    return list(dict.fromkeys(found))
