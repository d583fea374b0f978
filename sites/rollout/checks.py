"""What is wrong with any portal, in sentences for whoever must mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Page

from content.models import OrganisationPage, TerritoryPage
from content.reviews import is_in_place
from countries.directory import HOME_DEPTH, PortalEntry, get_directory
from countries.models import PortalStatus
from countries.rights import find_drift
from themes.registry import ThemeNotFound, get_theme

from .texts import KEYS


@dataclass(frozen=True)
class Problem:
    """`portal` is its code, or "network" for what concerns all."""

    portal: str
    message: str


def check_portals() -> list[Problem]:
    """All problems of all portals; the number of queries does not depend on how many portals there are."""
    directory = get_directory()
    problems = [Problem("network", message) for message in _network_problems()]
    faces = _territory_faces()
    standing = _standing_pages()
    for entry in directory.entries:
        problems += [Problem(entry.portal.code, message) for message in _portal_problems(entry, faces, standing)]
    return problems


def _network_problems() -> Iterable[str]:
    if get_directory().hub is None:
        yield _("Il n’y a pas de hub : l’admin ne répond nulle part. Ouvrez-le avec open_portal --hub.")
    for difference in find_drift().differences:
        yield _("Les droits ne sont pas ceux des rôles : %(difference)s") % {"difference": difference}
    if not is_in_place():
        yield _("Personne ne relit ce que les organisations soumettent : ouvrez à nouveau un portail avec open_portal.")
    orphans = OrganisationPage.objects.filter(organisation=None).count()
    if orphans:
        yield _("%(count)s pages d’organisation sans organisation.") % {"count": orphans}


def _portal_problems(entry: PortalEntry, faces: dict[tuple[int, str], int], standing: dict[str, int]) -> Iterable[str]:
    portal = entry.portal
    for language in portal.languages:
        home = entry.homes.get(language)
        if home is None:
            yield _("Pas d’accueil en %(language)s.") % {"language": language}
            continue
        if not home.is_live:
            yield _("L’accueil en %(language)s n’est pas publié : cette langue répond 404.") % {"language": language}
        pages = standing.get(home.url_path, 0)
        if pages < len(KEYS):
            yield _("Il manque des pages permanentes en %(language)s.") % {"language": language}
        missing = faces.get((portal.pk, ""), 0) - faces.get((portal.pk, language), 0)
        if missing > 0:
            yield _("%(count)s villes sans page en %(language)s.") % {"count": missing, "language": language}
    first = entry.homes.get(portal.default_language)
    if first and portal.site.root_page_id != first.page_id:
        yield _("La racine du site n’est pas l’accueil de la première langue.")
    try:
        get_theme(portal.theme)
    except ThemeNotFound:
        yield _("Le thème « %(theme)s » n’existe pas : le thème de base le remplace.") % {"theme": portal.theme}
    hub = urlsplit(settings.HUB_URL)
    if portal.site.port != (hub.port or (443 if hub.scheme == "https" else 80)):
        yield _("Le port du site n’est pas celui du réseau : ses liens mènent ailleurs.")
    if portal.is_hub and portal.site.hostname != hub.hostname:
        yield _("HUB_URL ne nomme pas l’adresse du hub (%(host)s).") % {"host": portal.site.hostname}
    if portal.status == PortalStatus.LIVE and not portal.has_contact:
        yield _("Le portail est en ligne sans aucun contact public.")


def _territory_faces() -> dict[tuple[int, str], int]:
    """Cities per portal (under the language "") and pages of cities per portal and language."""
    counts: dict[tuple[int, str], set[int]] = {}
    for portal_id, language, territory_id in TerritoryPage.objects.values_list(
        "territory__portal_id", "locale__language_code", "territory_id"
    ):
        counts.setdefault((portal_id, language), set()).add(territory_id)
        counts.setdefault((portal_id, ""), set()).add(territory_id)
    return {key: len(ids) for key, ids in counts.items()}


def _standing_pages() -> dict[str, int]:
    """Live standing pages per home, by the home's url_path."""
    counts: dict[str, int] = {}
    pages = Page.objects.filter(depth=HOME_DEPTH + 1, live=True, content_type__model="standardpage")
    for url_path in pages.values_list("url_path", flat=True):
        home = url_path.rstrip("/").rsplit("/", 1)[0] + "/"
        counts[home] = counts.get(home, 0) + 1
    return counts
