"""What a portal still lacks before visitors may come: each point with a state, a sentence and the place where it is mended."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from uuid import uuid5

from django.conf import settings
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from content.models import HubHomePage, NewsIndexPage, PortalHomePage, StandardPage, TerritoryPage
from countries.directory import HOME_DEPTH
from countries.models import InvitationState, Portal
from themes.contrast import contrast_ratio
from themes.registry import LIBRARY, ThemeError, get_theme, theme_problems
from themes.tokens import PAIRS

from .address import Outcome, is_being_checked, last_check
from .network import cities_without_focal_point, mission_counts
from .pages import NAMESPACE
from .texts import LANGUAGES, standing_pages

FEW = 5
"""Names that a sentence lists before it says how many more there are."""


class State(StrEnum):
    DONE = "done"
    TO_DO = "to_do"
    WRONG = "wrong"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Point:
    """One line of the list. `url` leads to where it is mended; empty where the list itself has the button.
    While `is_under_way` the answer comes by itself."""

    code: str
    label: str
    state: State
    sentence: str
    url: str = ""
    link: str = ""
    details: tuple[str, ...] = ()
    is_under_way: bool = False


def checklist(portal: Portal) -> list[Point]:
    """All points, in the order in which they are usually dealt with. Reads what is stored: nothing here asks the network."""
    points = [address_point(portal), *_languages(portal), _legal(portal), _theme(portal), _contact(portal)]
    if not portal.is_hub:
        points += [_cities(portal), _people(portal), _missions(portal)]
    return points


def address_point(portal: Portal) -> Point:
    label, host = _("L’adresse mène au portail"), portal.root_url
    if is_being_checked(portal):
        return Point("address", label, State.UNKNOWN, _("Vérification de %(host)s en cours…") % {"host": host}, is_under_way=True)
    check = last_check(portal)
    if check is None:
        return Point("address", label, State.UNKNOWN, _("%(host)s n’a pas encore été vérifiée.") % {"host": host})
    sentences = {
        Outcome.ANSWERS: _("%(host)s répond avec ce portail."),
        Outcome.UNRESOLVED: _("%(host)s n’est pas connue : le nom de domaine n’a pas (encore) d’enregistrement DNS vers nos serveurs."),
        Outcome.UNREACHABLE: _("%(host)s est connue, mais rien n’y répond à temps."),
        Outcome.CERTIFICATE: _("%(host)s répond, mais son certificat HTTPS n’est pas valable pour ce nom."),
        Outcome.ELSEWHERE: _("%(host)s répond, mais pas avec ce portail : le nom de domaine mène ailleurs."),
    }
    state = State.DONE if check.outcome == Outcome.ANSWERS else State.WRONG
    return Point("address", label, state, sentences[check.outcome] % {"host": host})


def _languages(portal: Portal) -> Iterable[Point]:
    """The pages that every portal has, per language: of all that there are in any, how many can be read in this one."""
    kinds = [kind._meta.model_name for kind in (PortalHomePage, HubHomePage, NewsIndexPage, StandardPage, TerritoryPage)]
    pages = Page.objects.filter(
        path__startswith=portal.root_page.path, depth__gte=HOME_DEPTH, content_type__app_label="content", content_type__model__in=kinds
    )
    wanted = pages.values("translation_key").distinct().count()
    counts = {
        row["locale__language_code"]: row["live_pages"]
        for row in pages.order_by().values("locale__language_code").annotate(live_pages=Count("pk", filter=Q(live=True)))
    }
    names = dict(settings.LANGUAGES)
    for language in portal.languages:
        there = counts.get(language, 0)
        share = 100 * there // wanted if wanted else 0
        yield Point(
            f"language-{language}",
            _("Langue : %(language)s") % {"language": names.get(language, language)},
            State.DONE if there >= wanted > 0 else State.TO_DO if there else State.WRONG,
            _("%(there)s pages de base sur %(wanted)s sont en ligne dans cette langue (%(share)s %%).")
            % {"there": there, "wanted": wanted, "share": share},
            reverse("wagtailadmin_explore", args=[portal.root_page_id]),
            _("Voir les pages"),
        )


def _legal(portal: Portal) -> Point:
    label = _("Mentions légales remplies")
    key = uuid5(NAMESPACE, f"{portal.code} standing legal")
    pages = {page.locale.language_code: page for page in StandardPage.objects.filter(translation_key=key).select_related("locale")}
    missing = [language for language in portal.languages if language not in pages or not pages[language].live]
    unfilled = [language for language in portal.languages if language in pages and is_opening_text(pages[language], language)]
    page = next((pages[language] for language in [*unfilled, *portal.languages] if language in pages), None)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk]) if page else reverse("wagtailadmin_explore", args=[portal.root_page_id])
    link = _("Remplir la page") if page else _("Voir les pages")
    if missing:
        sentence = _("La page manque ou n’est pas publiée : %(languages)s.") % {"languages": _language_names(missing)}
        return Point("legal", label, State.WRONG, sentence, url, link)
    if unfilled:
        sentence = _("La page a encore le texte d’ouverture ou des passages à compléter : %(languages)s.")
        return Point("legal", label, State.TO_DO, sentence % {"languages": _language_names(unfilled)}, url, link)
    return Point("legal", label, State.DONE, _("La page est en ligne, et son texte n’est plus celui de l’ouverture."), url, _("La revoir"))


def is_opening_text(page: StandardPage, language: str) -> bool:
    """Whether passages that the opening text leaves open ("to be completed") are still there."""
    mark = _open_mark(language)
    body = "".join(str(block["value"]) for block in page.body.raw_data)
    return bool(mark) and mark.casefold() in strip_tags(body).casefold()


@cache
def _open_mark(language: str) -> str:
    """How the opening text marks what its readers must complete, in that language: the first words in bold, without their colon."""
    found = re.search(r"<b>(.*?)</b>", standing_pages(language)["legal"].body) if language in LANGUAGES else None
    return found.group(1).strip(" :\u00a0\u202f") if found else ""


def _theme(portal: Portal) -> Point:
    label = _("Contrastes du thème")
    url, link = reverse("portals:edit", args=[portal.pk]), _("Changer de thème")
    try:
        theme = get_theme(portal.theme)
    except ThemeError:
        folder = LIBRARY / portal.theme
        details = tuple(problem.message for problem in theme_problems(folder)) if folder.is_dir() else ()
        sentence = _("Le thème « %(theme)s » ne peut pas servir : le thème de base le remplace.") % {"theme": portal.theme}
        return Point("theme", label, State.WRONG, sentence, url, link, details)
    least = min(contrast_ratio(theme.tokens[pair.ink], theme.tokens[pair.ground]) / pair.minimum for pair in PAIRS)
    sentence = _("« %(theme)s » : les %(count)s couples de couleurs se lisent bien (WCAG AA, marge la plus faible %(margin)s %%).")
    values = {"theme": theme.name, "count": len(PAIRS), "margin": round(100 * (least - 1))}
    return Point("theme", label, State.DONE, sentence % values, url, link)


def _contact(portal: Portal) -> Point:
    label, url = _("Contact public"), reverse("portals:edit", args=[portal.pk])
    if portal.has_contact:
        return Point("contact", label, State.DONE, _("Les visiteurs savent à qui écrire."), url, _("Le revoir"))
    return Point(
        "contact", label, State.TO_DO, _("Aucun e-mail ni téléphone : les visiteurs ne savent pas à qui écrire."), url, _("Le remplir")
    )


def _cities(portal: Portal) -> Point:
    label, count = _("Villes avec un point focal"), portal.territories.count()
    alone = [territory.name for territory in cities_without_focal_point(portal)]
    if not count:
        return Point("cities", label, State.WRONG, _("Le portail n’a aucune ville."))
    if not alone:
        return Point("cities", label, State.DONE, _("Chacune des %(count)s villes a un point focal.") % {"count": count})
    sentence = ngettext(
        "%(alone)s ville sur %(count)s n’a pas de point focal : %(names)s.",
        "%(alone)s villes sur %(count)s n’ont pas de point focal : %(names)s.",
        len(alone),
    )
    sentence %= {"alone": len(alone), "count": count, "names": _some(alone)}
    return Point("cities", label, State.TO_DO, sentence, reverse("invitations:add"), _("Inviter un point focal"))


def _people(portal: Portal) -> Point:
    label, staff = _("Premières personnes"), portal.memberships.current().count()
    if staff:
        sentence = ngettext("%(count)s personne a un rôle dans ce pays.", "%(count)s personnes ont un rôle dans ce pays.", staff)
        return Point("people", label, State.DONE, sentence % {"count": staff}, reverse("people:index"), _("Voir l’équipe"))
    if invited := tuple(portal.invitations.in_state(InvitationState.WAITING).order_by("email").values_list("email", flat=True)):
        sentence = ngettext(
            "%(count)s personne est invitée et n’a pas encore répondu :",
            "%(count)s personnes sont invitées et n’ont pas encore répondu :",
            len(invited),
        )
        link = _("Voir les invitations")
        return Point("people", label, State.TO_DO, sentence % {"count": len(invited)}, reverse("invitations:index"), link, invited)
    sentence = _("Personne n’a encore de rôle dans ce pays.")
    return Point("people", label, State.TO_DO, sentence, reverse("invitations:add"), _("Inviter quelqu’un"))


def _missions(portal: Portal) -> Point:
    label = _("Premières missions")
    counts = next(iter(mission_counts(portal)), {"live": 0, "stale": 0})
    url = reverse("wagtailadmin_explore", args=[portal.root_page_id])
    if not counts["live"]:
        return Point("missions", label, State.TO_DO, _("Aucune mission que les visiteurs puissent trouver."), url, _("Aller aux pages"))
    sentence = ngettext("%(count)s mission à trouver.", "%(count)s missions à trouver.", counts["live"])
    return Point("missions", label, State.DONE, sentence % {"count": counts["live"]}, url, _("Voir les pages"))


def _language_names(codes: Iterable[str]) -> str:
    names = dict(settings.LANGUAGES)
    return ", ".join(str(names.get(code, code)) for code in codes)


def _some(names: list[str]) -> str:
    more = len(names) - FEW
    return ", ".join(names[:FEW]) + (
        " " + ngettext("et %(count)s autre", "et %(count)s autres", more) % {"count": more} if more > 0 else ""
    )
