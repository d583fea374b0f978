"""Every address of the admin, with the objects of one place where it names objects."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from urllib.parse import urlencode

from django.urls import URLResolver, get_resolver

from .canaries import Canaries

# Name of the view (a regular expression), parts of its address → which object stands there. The first that fits is taken.
PARTS: tuple[tuple[str, set[str], str], ...] = (
    ("wagtailadmin_api:documents|wagtaildocs_chooser", {"pk"}, "document"),
    ("wagtailadmin_api:images|wagtailimages_chooser", {"pk"}, "image"),
    ("wagtailadmin_api:pages|wagtailadmin_pages", {"pk"}, "page"),
    ("wagtailadmin_collections", {"pk", "collection_id"}, "collection"),
    ("wagtailadmin_workflows:.*task", {"pk", "task_id"}, "task"),
    ("wagtailadmin_workflows", {"pk", "workflow_pk"}, "workflow"),
    ("wagtailusers_users", {"pk"}, "user"),
    ("wagtailusers_groups", {"pk"}, "group"),
    ("wagtaillocales", {"pk"}, "locale"),
    ("wagtail_localize:.*snippet", {"pk"}, "portal"),
    ("^invitations:", {"pk"}, "invitation"),
    ("^invited_organisations:", {"pk"}, "organisation"),
    ("^invited_territories:", {"pk"}, "territory"),
    ("mails", {"pk"}, "mail"),
    ("network:(opening|progress)", {"pk"}, "opening"),
    ("organisations", {"pk"}, "organisation"),
    ("organisations", {"paper_id"}, "paper"),
    ("^people:", {"pk"}, "membership"),
    ("portal|network:checklist", {"pk"}, "portal"),
    ("sign_in_end_session", {"pk"}, "session"),
    ("synonyms", {"pk"}, "synonym"),
    ("", {"page_id", "page_to_move_id", "page_pk", "object_id"}, "page"),
    ("_explore|_choose_page_child", {"parent_page_id"}, "page"),
    ("", {"parent_page_id", "destination_id"}, "parent"),
    ("", {"revision_id"}, "revision"),
    ("", {"image_id"}, "image"),
    ("", {"document_id", "doc_id"}, "document"),
    ("private_file", {"file_name"}, "original"),
    ("", {"redirect_id"}, "redirect"),
    ("", {"task_state_id"}, "task_state"),
    ("", {"task_id"}, "task"),
    ("", {"workflow_state_id"}, "workflow_state"),
    ("", {"translation_id"}, "translation"),
    ("", {"translation_source_id"}, "source"),
    ("", {"string_segment_id", "overridable_segment_id"}, "segment"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "action_name": ("approve", "reject", "refuse"),
    "deed": ("cancel", "complete", "confirm", "pause", "reopen", "resume"),
    "state": ("suspended", "verified"),
    "action": ("delete", "move", "publish", "add_tags", "add_to_collection", "assign_role"),
    "filter_spec": ("width-10",),
    "mode": ("default",),
    "name": ("drafts", "expiring", "in-review", "published", "to-confirm", "unconfirmed"),
    "revision_id_a": ("earliest",),
    "revision_id_b": ("latest",),
    "uploaded_file_id": ("1",),
    "session_id": ("1",),
    "status": ("archived", "pilot"),
    "theme": ("base",),
    "uidb64": ("MQ",),
    "uidb36": ("1",),
    "key": ("set-password",),
    "token": ("set-password",),
}
MODELS = {
    "page": ("wagtailcore/page", "content/missionpage"),
    "image": ("content/contentimage",),
    "document": ("content/contentdocument",),
    "user": ("countries/user",),
    "portal": ("countries/portal",),
}
MODEL_PARTS = re.compile(r"<(?:slug:|str:)(?:content_type_)?app_(?:name|label)>/<(?:slug:|str:)(?:content_type_)?model_name>")
PART = re.compile(r"<(?:\w+:)?(?P<path>\w+)>|\(\?P<(?P<regex>\w+)>[^)]*\)")

# What search views are asked: name of the view, query.
QUESTIONS: tuple[tuple[str, str], ...] = (
    ("_explore", "q=Canari&search_all=1"),
    ("search|index|results|:choose|_choose_page_search|type_use|:usage|_explore|report|history|api:.*listing", "q=Canari"),
    ("api:pages:listing", "child_of={parent}&for_explorer=1&fields=*"),
    ("api:.*listing", "search=Canari&fields=*"),
    ("api:.*find", "id={page}"),
    ("api:images:find", "id={image}"),
    ("api:documents:find", "id={document}"),
    ("_choose_page$|_choose_page_child", "page_type=content.missionpage"),
    ("_choose_page$|_choose_page_child", "user_perms=copy_to"),
    ("_choose_page_search", "q=Canari&page_type=content.missionpage"),
    ("_choose_page_chosen_multiple", "id={page}"),
    ("wagtailimages_chooser:chosen_multiple", "id={image}"),
    ("wagtaildocs_chooser:chosen_multiple", "id={document}"),
    ("wagtail(images|docs)_chooser:choose", "collection_id={collection}"),
    ("wagtail(images|docs):index", "collection_id={collection}"),
    ("tag_.*autocomplete", "term=Canari"),
    ("^(people|invitations):index", "portal={portal}"),
    ("^invitations:add", "role=central_staff"),
    ("^invitations:add", "role=organisation_editor&place={organisation}"),
    ("^invitations:add", "role=focal_point&place={territory}"),
    ("^invited_", "q=Canari"),
    ("journal", "label=Canari&who=Canari"),
    ("journal", "portal={portal}"),
    ("journal", "export=csv"),
    ("organisations:index", "portal={portal}"),
    ("translations_report", "source_title=Canari"),
    ("submit_page_translation", "select_locale=ar"),
)


@dataclass(frozen=True)
class Address:
    """`names_object`: it leads to something of the place, by its id."""

    view: str
    path: str
    names_object: bool


@cache
def admin_patterns() -> tuple[tuple[str, str], ...]:
    """Name and pattern of every view of the admin."""
    return tuple((name, pattern) for name, pattern in _patterns(get_resolver(), "", "") if pattern.startswith("admin/"))


def addresses(of: Canaries) -> list[Address]:
    """All addresses of the admin; those that name objects name this place's."""
    found = []
    for view, pattern in admin_patterns():
        for path, names_object in _filled(view, pattern, of):
            found.append(Address(view, path, names_object))
            found += [Address(view, f"{path}?{question}", names_object or "id=" in question) for question in _questions(view, path, of)]
    return list(dict.fromkeys(found))


def _patterns(resolver: URLResolver, prefix: str, namespace: str) -> Iterator[tuple[str, str]]:
    for pattern in resolver.url_patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _patterns(pattern, path, namespace + (f"{pattern.namespace}:" if pattern.namespace else ""))
        elif pattern.name:
            yield namespace + pattern.name, path


def _filled(view: str, pattern: str, of: Canaries) -> Iterator[tuple[str, bool]]:
    kinds = [path for paths in MODELS.values() for path in paths] if MODEL_PARTS.search(pattern) else [""]
    for kind in kinds:
        named = MODEL_PARTS.sub(kind, pattern)
        parts = [match["path"] or match["regex"] for match in PART.finditer(named)]
        names_object = any(part not in WORDS for part in parts)
        for values in product(*(_values(view, part, of) for part in parts)):
            remaining = iter(values)
            path = PART.sub(lambda _match, remaining=remaining: str(next(remaining)), named)
            yield "/" + path.replace("^", "").replace("$", "").replace("\\", ""), names_object


def _values(view: str, part: str, of: Canaries) -> tuple[object, ...]:
    if part in WORDS:
        return WORDS[part]
    for name, parts, kind in PARTS:
        if part in parts and re.search(name, view):
            return (of.ids[kind],)
    raise AssertionError(f"Say in PARTS what stands for {part!r} in the address of {view}.")


def _questions(view: str, path: str, of: Canaries) -> Iterator[str]:
    for name, question in QUESTIONS:
        if re.search(name, view):
            yield question.format(**of.ids)
    if view == "wagtail_bulk_action":
        for kind, models in MODELS.items():
            if kind in of.ids and any(model in path for model in models):
                yield urlencode({"id": of.ids[kind]})
