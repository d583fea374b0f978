"""Opening a portal: one function behind the command, the admin and the demo."""

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Collection, Locale, Page, Site

from content.models import PortalRoot
from content.reviews import ensure_review
from countries.collections import ensure_collection
from countries.locks import lock
from countries.models import Country, Portal, PortalStatus, Territory
from countries.rights import derive_rights
from countries.statuses import change_status

from .names import suggested_name
from .pages import open_homes, open_news, open_standing_pages, open_territory_pages
from .spec import CitySpec, PortalSpec, cities_of, validate

Progress = Callable[[str], None]


@dataclass(frozen=True)
class OpenedPortal:
    """The portal with what was done, in order; nothing done means that it was so already. A dry run has no portal to show."""

    portal: Portal | None
    steps: tuple[str, ...]

    @property
    def changed(self) -> bool:
        return bool(self.steps)


@dataclass
class _Journal:
    """Collects what is done, and tells whoever watches."""

    progress: Progress | None = None
    steps: list[str] = field(default_factory=list)

    def __call__(self, step: str) -> None:
        self.steps.append(step)
        if self.progress:
            self.progress(step)


class _DryRun(Exception):
    """Takes back all that a dry run did."""


def open_portal(
    spec: PortalSpec, *, dry_run: bool = False, progress: Progress | None = None, patience: float | None = None
) -> OpenedPortal:
    """Open the portal, or add to it what it lacks of the spec: atomic, idempotent, safe against two at once.

    With `dry_run` everything is done and taken back, so that the plan is what would really happen. Raises SpecRefused, with every
    reason, before anything is written; LockIsHeld when another opening takes longer than `patience` seconds.
    """
    validate(spec)
    journal = _Journal(progress)
    portal: Portal | None = None
    try:
        with transaction.atomic():
            lock("open_portal", patience=patience)
            validate(spec)  # another opening may have taken the host meanwhile
            portal = _open(spec, journal)
            if dry_run:
                raise _DryRun
    except _DryRun:
        portal = None
    finally:
        Site.clear_site_root_paths_cache()  # it may have been filled with what was then taken back
    return OpenedPortal(portal, tuple(journal.steps))


@transaction.atomic
def close_portal(code: str) -> bool:
    """Archive a portal: gone for visitors, kept for staff. Returns False when it was archived already. Raises Portal.DoesNotExist."""
    portal = Portal.objects.select_for_update().get(code=code)
    if portal.status == PortalStatus.ARCHIVED:
        return False
    change_status(portal, PortalStatus.ARCHIVED, seen=portal.status)
    return True


def _open(spec: PortalSpec, journal: _Journal) -> Portal:
    locales = {code: _locale(code, journal) for code in spec.languages}
    portal = Portal.objects.filter(code=spec.code).select_related("site", "root_page", "root_collection", "country").first()
    if portal is None:
        portal = _create_portal(spec, locales, journal)
    else:
        _update_portal(portal, spec, journal)
    _homes(portal, spec, locales, journal)
    for city in cities_of(spec):
        _territory(portal, city, journal)
    open_territory_pages(portal, locales, journal)
    open_news(portal, locales, journal)
    open_standing_pages(portal, locales, journal)
    if ensure_review():
        journal(_("Relecture des pages soumises"))
    for difference in derive_rights().differences:
        journal(_("Droits : %(difference)s") % {"difference": difference})
    return portal


def _create_portal(spec: PortalSpec, locales: dict[str, Locale], journal: _Journal) -> Portal:
    """The portal with what it owns: container, collection, site. The site's root is set once there is a home."""
    country = Country.objects.get(pk=spec.country) if spec.country else None
    name = spec.name or (suggested_name(country, spec.languages[0]) if country else "jesuisaupays")
    root = Page.objects.get(depth=1)
    container = PortalRoot(title=name, slug=_free_slug(root, spec.code), locale=locales[spec.languages[0]], live=True)
    root.add_child(instance=container)
    collection = Collection.objects.get(depth=1).add_child(name=name)
    hub = urlsplit(settings.HUB_URL)
    site = Site.objects.create(
        hostname=spec.hostname, port=hub.port or (443 if hub.scheme == "https" else 80), site_name=name, root_page=container
    )
    portal = Portal.objects.create(
        code=spec.code,
        name=name,
        country=country,
        site=site,
        root_page=container,
        root_collection=collection,
        languages=list(spec.languages),
        theme=spec.theme,
        status=spec.status or PortalStatus.DRAFT,
        **spec.contact,
    )
    journal(_("Portail « %(name)s » à l’adresse %(host)s") % {"name": name, "host": spec.hostname})
    return portal


def _update_portal(portal: Portal, spec: PortalSpec, journal: _Journal) -> None:
    """Add languages, take over what the spec states; languages are never taken away here, since their pages would vanish."""
    languages = [*spec.languages, *(code for code in portal.languages if code not in spec.languages)]
    wanted = {"languages": languages, "theme": spec.theme, **spec.contact}
    wanted |= {name: value for name, value in (("status", spec.status), ("name", spec.name)) if value is not None}
    changed = [name for name, value in wanted.items() if getattr(portal, name) != value]
    for name in changed:
        setattr(portal, name, wanted[name])
        journal(_("Portail : %(field)s devient %(value)s") % {"field": name, "value": wanted[name]})
    if changed:
        portal.save(update_fields=changed)


def _homes(portal: Portal, spec: PortalSpec, locales: dict[str, Locale], journal: _Journal) -> None:
    open_homes(portal, locales, journal)
    first = portal.root_page.get_children().filter(locale=locales[spec.languages[0]]).order_by("path").first()
    if portal.site.root_page_id != first.pk:
        portal.site.root_page = first
        portal.site.save()


def _territory(portal: Portal, city: CitySpec, journal: _Journal) -> None:
    territory, created = Territory.objects.get_or_create(
        portal=portal,
        slug=city.slug,
        defaults={
            "names": city.names,
            "latitude": city.latitude,
            "longitude": city.longitude,
            "timezone": city.timezone,
            "region": city.region,
            "airport_id": city.airport_id,
            "city_id": city.city_id,
        },
    )
    if created:
        ensure_collection(territory)
        journal(_("Territoire %(name)s") % {"name": territory.name_in(portal.default_language)})


def _locale(code: str, journal: _Journal) -> Locale:
    locale, created = Locale.objects.get_or_create(language_code=code)
    if created:
        journal(_("Langue %(code)s") % {"code": code})
    return locale


def _free_slug(parent: Page, wanted: str) -> str:
    slug, number = slugify(wanted), 2
    taken = set(parent.get_children().values_list("slug", flat=True))
    while slug in taken:
        slug, number = f"{slugify(wanted)}-{number}", number + 1
    return slug
