"""What makes a mission publishable, in words that help its editor. Drafts are free."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from countries.models import PublicContact
from search.models import Availability

from .choices import Channel, Modality
from .forms import Problems

if TYPE_CHECKING:
    from .models import MissionPage

SHORTEST_DESCRIPTION = 150
"""Characters of text: about three sentences."""
LONGEST_TITLE = 120


def problems_of(page: "MissionPage", contact: PublicContact | None = None, has_slots: bool | None = None) -> Problems:
    """What keeps this page from being published, by field.

    A form that has not saved its rows yet says itself whether there are slots; `contact` is who would be shown.
    """
    problems: Problems = {}

    def add(field: str, message: str) -> None:
        problems.setdefault(field, []).append(message)

    if page.is_source:
        _check_texts(page, add)
    _check_dates(page, add, bool(page.slots.all()) if has_slots is None else has_slots)
    _check_answer(page, add, contact or page.contact)
    if page.type and "remote" not in page.type.flags and page.modality == Modality.REMOTE:
        add("modality", _("Ce type de mission se fait sur place : choisissez « Sur place » ou « Hybride », ou un autre type."))
    taken = page.mission.taken if page.mission else 0
    if page.capacity is not None and page.capacity < taken:
        add("capacity", ngettext("%(taken)s place est déjà prise.", "%(taken)s places sont déjà prises.", taken) % {"taken": taken})
    if page.with_children and not page.safeguarding_note:
        add("safeguarding_note", _("La mission se fait au contact d’enfants : dites qui est présent et quelles règles s’appliquent."))
    return problems


def _check_texts(page: "MissionPage", add) -> None:
    """Of the original only: another language may say the same in fewer characters."""
    if len(page.title.split()) < 2:
        add("title", _("Un mot ne suffit pas : dites quoi, pour qui ou où, comme « Cours de lecture à Bonabéri »."))
    if len(page.title) > LONGEST_TITLE:
        add("title", _("Ce titre est trop long pour une liste : %(maximum)s caractères au plus.") % {"maximum": LONGEST_TITLE})
    length = len(strip_tags(page.description or "").strip())
    if length < SHORTEST_DESCRIPTION:
        missing = SHORTEST_DESCRIPTION - length
        too_short = ngettext(
            "Trop court pour qu’un visiteur se décide : encore %(missing)s caractère.",
            "Trop court pour qu’un visiteur se décide : encore %(missing)s caractères.",
            missing,
        )
        add("description", too_short % {"missing": missing} + " " + _("Dites le besoin, le déroulement et ce qui restera."))


def _check_dates(page: "MissionPage", add, has_slots: bool) -> None:
    start, end = page.window_start, page.window_end
    if start and end and end < start:
        add("window_end", _("La fin précède le début : vérifiez les deux dates."))
    if page.availability == Availability.WINDOW and not (start or end):
        add("window_start", _("Indiquez quand la période commence ou finit, ou choisissez « À tout moment »."))
    if page.availability == Availability.RECURRING and not page.weekdays:
        add("weekdays", _("Cochez au moins un jour de la semaine."))
    if page.availability == Availability.SLOTS and not has_slots:
        add("availability", _("Ajoutez au moins une date fixe, ou choisissez une autre disponibilité."))
    if page.availability == Availability.WINDOW and start and end and start <= end < start + timedelta(days=page.shortest_stay - 1):
        add("shortest_stay", _("Le plus court séjour utile est plus long que la période."))
    if page.deadline and page.availability == Availability.WINDOW and end and page.deadline > end:
        add("deadline", _("La date limite de réponse tombe après la fin de la période."))
    if page.shortest_stay < 1:
        add("shortest_stay", _("Un jour au moins."))


def _check_answer(page: "MissionPage", add, contact: PublicContact | None) -> None:
    match page.channel:
        case Channel.EXTERNAL if not page.answer_url:
            add("answer_url", _("Indiquez l’adresse de la page où l’on répond, avec https://."))
        case Channel.EMAIL if not (contact and contact.contact_email):
            add("contact_email", _("Personne ne recevrait la réponse : indiquez l’e-mail du bureau."))
        case Channel.PHONE if not (contact and contact.contact_phone):
            add("contact_phone", _("Indiquez le téléphone du bureau, ou choisissez une autre façon de répondre."))
        case Channel.WHATSAPP if not (contact and contact.contact_whatsapp):
            add("contact_whatsapp", _("Indiquez le WhatsApp du bureau, ou choisissez une autre façon de répondre."))
