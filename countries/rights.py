"""The derivation of rights: memberships in, Wagtail groups and their permissions out.

`Membership` is the source of truth. One group stands for one role at one place; it holds the permissions that the role has
there, and the users whose membership is current. `derive_rights()` makes the database so, and changes nothing when it already is;
`find_drift()` names the differences. A country's role is granted at the country's container, never city by city: the cost of
Wagtail's permission look-ups grows with the number of rows.

Which pages are a territory's or an organisation's faces is known to `content`, which registers it here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from .locks import lock
from .models import Membership, Organisation, Portal, Role, Territory

GROUP_PREFIX = "jsap "
"""Groups whose name starts so are ours: they are made, changed and deleted by this module alone."""

PAGE_PERMISSIONS: dict[str, tuple[str, ...]] = {
    Role.CENTRAL_STAFF: ("add", "change", "publish", "bulk_delete", "lock", "unlock"),
    Role.COUNTRY_STAFF: ("add", "change", "publish", "lock", "unlock"),
    Role.TRANSLATOR: ("change",),
    Role.ANALYST: (),
    Role.FOCAL_POINT: ("add", "change", "publish", "lock"),
    Role.ORGANISATION_EDITOR: ("add", "change"),
}
"""An organisation that country staff trusts publishes too: `Organisation.publishes_directly`. Whoever may lock opens their own locks;
those of others take "unlock"."""
COLLECTION_PERMISSIONS: dict[str, tuple[str, ...]] = {
    Role.CENTRAL_STAFF: ("add", "change", "choose"),
    Role.COUNTRY_STAFF: ("add", "change", "choose"),
    Role.TRANSLATOR: ("choose",),
    Role.ANALYST: (),
    Role.FOCAL_POINT: ("add", "change", "choose"),
    Role.ORGANISATION_EDITOR: ("add", "change", "choose"),
}
SETTINGS = ("countries.change_portal", "countries.view_portal")
TRANSLATE = ("wagtail_localize.submit_translation",)
MODEL_PERMISSIONS: dict[str, tuple[str, ...]] = {
    Role.CENTRAL_STAFF: SETTINGS + TRANSLATE,
    Role.COUNTRY_STAFF: SETTINGS + TRANSLATE,
    Role.TRANSLATOR: TRANSLATE,
    Role.FOCAL_POINT: TRANSLATE,
    Role.ORGANISATION_EDITOR: TRANSLATE,
}
"""Besides `wagtailadmin.access_admin`, which every role has. Their views are limited to the user's own in countries.admin."""

PagesOf = Callable[[Iterable[int]], dict[int, list[int]]]
_pages_of: dict[type, PagesOf] = {}


def register_pages_of(model: type[Territory] | type[Organisation], provider: PagesOf) -> None:
    """Tell how to find the pages of territories or organisations: row ids in, page ids per row id out (all languages)."""
    _pages_of[model] = provider


@dataclass(frozen=True)
class Drift:
    """What differs between the memberships and the database, in words; empty when nothing does."""

    differences: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.differences)


@dataclass
class _State:
    """Groups with what they hold, as comparable sets."""

    groups: set[str] = field(default_factory=set)
    users: set[tuple[str, int]] = field(default_factory=set)
    models: set[tuple[str, int]] = field(default_factory=set)
    pages: set[tuple[str, int, int]] = field(default_factory=set)
    collections: set[tuple[str, int, int]] = field(default_factory=set)


@transaction.atomic
def derive_rights() -> Drift:
    """Make groups, users in groups, page and collection permissions what the memberships say; return what was changed.

    The number of queries does not depend on how many memberships there are.
    """
    lock("derive_rights")
    wanted, actual = _wanted(), _actual()
    drift = _compare(wanted, actual)
    if not drift:
        return drift

    Group.objects.filter(name__in=actual.groups - wanted.groups).delete()
    Group.objects.bulk_create([Group(name=name) for name in sorted(wanted.groups - actual.groups)])
    ids = dict(Group.objects.filter(name__startswith=GROUP_PREFIX).values_list("name", "pk"))

    users, models = Group.user_set.through, Group.permissions.through
    _apply(users, ids, wanted.users, actual.users, ("user_id",))
    _apply(models, ids, wanted.models, actual.models, ("permission_id",))
    _apply(GroupPagePermission, ids, wanted.pages, actual.pages, ("page_id", "permission_id"))
    _apply(GroupCollectionPermission, ids, wanted.collections, actual.collections, ("collection_id", "permission_id"))
    return drift


def find_drift() -> Drift:
    """Name what `derive_rights()` would change."""
    return _compare(_wanted(), _actual())


def group_name(role: str, place: Portal | Territory | Organisation | None) -> str:
    """The group's name: stable when names of places change, and readable in Wagtail's lists."""
    match place:
        case Portal():
            where = place.code
        case Territory():
            where = f"{place.portal.code}/{place.slug}"
        case Organisation():
            where = f"{place.portal.code}/organisation-{place.pk}"
        case _:
            where = "network"
    return f"{GROUP_PREFIX}{where}: {role}"


def _wanted() -> _State:
    memberships = list(
        Membership.objects.current().select_related("portal", "territory__portal", "organisation__portal", "organisation__territory")
    )
    territory_pages = _pages(Territory, [m.territory_id for m in memberships if m.territory_id])
    organisation_pages = _pages(Organisation, [m.organisation_id for m in memberships if m.organisation_id])
    root_page = Page.objects.filter(depth=1).values_list("pk", flat=True).first()
    root_collection = Collection.objects.filter(depth=1).values_list("pk", flat=True).first()
    permissions = _permission_ids()
    state = _State()
    for membership in memberships:
        role, place = membership.role, membership.place
        name = group_name(role, place)
        state.users.add((name, membership.user_id))
        if name in state.groups:
            continue
        state.groups.add(name)
        match place:
            case Portal():
                pages, collection = [place.root_page_id], place.root_collection_id
            case Territory():
                pages, collection = territory_pages.get(place.pk, []), place.collection_id
            case Organisation():
                pages, collection = organisation_pages.get(place.pk, []), place.collection_id
            case _:
                pages, collection = [root_page], root_collection
        for codename in ("wagtailadmin.access_admin", *MODEL_PERMISSIONS.get(role, ())):
            state.models.add((name, permissions[codename]))
        for action in _page_actions(role, place):
            state.pages.update((name, page, permissions[f"wagtailcore.{action}_page"]) for page in pages if page)
        if collection:
            # Wagtail asks for the permissions of its own models, whatever the custom ones are called.
            for kind in ("wagtailimages.{}_image", "wagtaildocs.{}_document"):
                for action in COLLECTION_PERMISSIONS[role]:
                    codename = kind.format(action)
                    state.collections.add((name, collection, permissions[codename]))
    return state


def _page_actions(role: str, place: Portal | Territory | Organisation | None) -> tuple[str, ...]:
    is_trusted = isinstance(place, Organisation) and place.publishes_directly
    return PAGE_PERMISSIONS[role] + (("publish",) if is_trusted else ())


def _actual() -> _State:
    ours = {"group__name__startswith": GROUP_PREFIX}
    return _State(
        groups=set(Group.objects.filter(name__startswith=GROUP_PREFIX).values_list("name", flat=True)),
        users=set(Group.user_set.through.objects.filter(**ours).values_list("group__name", "user_id")),
        models=set(Group.permissions.through.objects.filter(**ours).values_list("group__name", "permission_id")),
        pages=set(GroupPagePermission.objects.filter(**ours).values_list("group__name", "page_id", "permission_id")),
        collections=set(GroupCollectionPermission.objects.filter(**ours).values_list("group__name", "collection_id", "permission_id")),
    )


def _compare(wanted: _State, actual: _State) -> Drift:
    differences = []
    for what in ("groups", "users", "models", "pages", "collections"):
        want, have = getattr(wanted, what), getattr(actual, what)
        differences += [f"{what}: missing {item}" for item in sorted(want - have)]
        differences += [f"{what}: too much {item}" for item in sorted(have - want)]
    return Drift(tuple(differences))


def _apply(model, ids: dict[str, int], wanted: set[tuple], actual: set[tuple], columns: tuple[str, ...]) -> None:
    """Bring one table of rows (group, …columns) from `actual` to `wanted`."""
    if surplus := {row for row in actual - wanted if row[0] in ids}:
        rows = model.objects.filter(group_id__in={ids[row[0]] for row in surplus}).values_list("pk", "group__name", *columns)
        model.objects.filter(pk__in=[pk for pk, *row in rows if tuple(row) in surplus]).delete()
    model.objects.bulk_create(
        [model(group_id=ids[name], **dict(zip(columns, values, strict=True))) for name, *values in sorted(wanted - actual)]
    )


def _pages(model: type, row_ids: list[int]) -> dict[int, list[int]]:
    provider = _pages_of.get(model)
    return provider(row_ids) if provider and row_ids else {}


def _permission_ids() -> dict[str, int]:
    """Every permission by "app_label.codename"."""
    rows = Permission.objects.values_list("content_type__app_label", "codename", "pk")
    return {f"{app_label}.{codename}": pk for app_label, codename, pk in rows}
