"""A mission's filled fields, in groups, as its page lists them. What is empty or says nothing is left out."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from search.cards import listed
from search.models import Availability

from .choices import Audience, Level, Modality, Support, Weekday
from .languages import SPOKEN_LANGUAGES
from .models import MissionPage, MissionSlot
from .skills import SKILLS


@dataclass(frozen=True)
class Fact:
    label: str
    value: str
    icon: str = ""


@dataclass(frozen=True)
class FactGroup:
    code: str
    title: str
    facts: list[Fact]


@dataclass(frozen=True)
class PlaceDetail:
    label: str
    directions: str
    latitude: float | None
    longitude: float | None
    city: str
    map_url: str


def fact_groups(page: MissionPage) -> list[FactGroup]:
    groups = [
        FactGroup("when", _("Quand"), _when(page)),
        FactGroup("where", _("Où"), _where(page)),
        FactGroup("for_whom", _("Pour qui"), _for_whom(page)),
        FactGroup("conditions", _("Conditions"), _conditions(page)),
    ]
    return [group for group in groups if group.facts]


def _when(page: MissionPage) -> list[Fact]:
    facts = [Fact(_("Disponibilité"), availability_text(page), "calendar")]
    if page.start_time and page.availability in (Availability.RECURRING, Availability.WINDOW):
        facts.append(Fact(_("Horaires"), _hours(page.start_time, page.end_time), "clock"))
    if page.shortest_stay > 1:
        facts.append(Fact(_("Séjour utile"), _days_at_least(page.shortest_stay), "luggage"))
    if page.effort_hours:
        facts.append(
            Fact(
                _("Durée"),
                ngettext("%(count)s heure en tout", "%(count)s heures en tout", page.effort_hours) % {"count": page.effort_hours},
                "clock",
            )
        )
    if page.deadline:
        facts.append(Fact(_("Répondre avant le"), date_format(page.deadline, "DATE_FORMAT"), "flag"))
    if page.notice_days:
        text = ngettext("%(count)s jour avant votre arrivée", "%(count)s jours avant votre arrivée", page.notice_days)
        facts.append(Fact(_("Prévenir"), text % {"count": page.notice_days}, "bell"))
    if page.remote_follow_up:
        facts.append(Fact(_("Après le retour"), _("Un suivi à distance est bienvenu"), "loop"))
    return facts


def _where(page: MissionPage) -> list[Fact]:
    facts = [Fact(_("Modalité"), str(Modality(page.modality).label), "pin")]
    cities = list(dict.fromkeys(place.territory.name for place in page.place_list if place.territory))
    if not cities and page.territory and page.modality != Modality.REMOTE:
        cities = [page.territory.name]
    if cities:
        facts.append(Fact(ngettext("Ville", "Villes", len(cities)), listed(cities), "pin"))
    if page.accessible:
        facts.append(Fact(_("Accès"), _("Accessible en fauteuil roulant"), "wheelchair"))
    return facts


def _for_whom(page: MissionPage) -> list[Fact]:
    facts = []
    if page.audience != Audience.ALL:
        facts.append(Fact(_("Ouverte à"), str(Audience(page.audience).label), "people"))
    age = ngettext("%(age)s an", "%(age)s ans", page.minimum_age) % {"age": page.minimum_age}
    if page.minors_with_guardian:
        age += " · " + _("mineurs accompagnés bienvenus")
    facts.append(Fact(_("Âge minimum"), age, "people"))
    facts += _named(_("Langues nécessaires"), page.languages_required, SPOKEN_LANGUAGES, "speech")
    facts += _named(_("Langues utiles"), page.languages_useful, SPOKEN_LANGUAGES, "speech")
    facts += _named(_("Compétences nécessaires"), page.skills_required, SKILLS, "star")
    facts += _named(_("Compétences utiles"), page.skills_useful, SKILLS, "star")
    if page.level != Level.NONE:
        facts.append(Fact(_("Niveau"), str(Level(page.level).label), "star"))
    if page.licence_required:
        facts.append(Fact(_("Profession réglementée"), _("Preuve d’un diplôme ou d’une licence demandée"), "licence"))
    if page.with_children:
        facts.append(Fact(_("Enfants"), page.safeguarding_note or _("Mission au contact d’enfants"), "shield"))
    welcome = [text for flag, text in ((page.families_welcome, _("Familles")), (page.groups_welcome, _("Groupes"))) if flag]
    if welcome:
        facts.append(Fact(_("Bienvenus aussi"), listed(welcome), "people"))
    facts += [Fact(_("Prérequis"), child.value, "check") for child in page.prerequisites]
    return facts


def _conditions(page: MissionPage) -> list[Fact]:
    facts = [Fact(_("Frais"), page.costs or _("Gratuit pour vous"), "coin")]
    capacity = page.mission.capacity if page.mission else page.capacity
    if capacity:
        taken = page.mission.taken if page.mission else 0
        left = capacity - taken
        text = ngettext("%(left)s place libre sur %(all)s", "%(left)s places libres sur %(all)s", left) % {"left": left, "all": capacity}
        text = text if left > 0 else _("complet")
        facts.append(Fact(_("Places"), text + (" · " + _("liste d’attente") if page.waiting_list else ""), "people"))
    support = (
        (_("Logement"), page.housing, "home"),
        (_("Repas"), page.meals, "meal"),
        (_("Transport"), page.transport, "transport"),
    )
    facts += [Fact(label, str(Support(value).label), icon) for label, value, icon in support if value != Support.NONE]
    if page.insured:
        facts.append(Fact(_("Assurance"), str(Support.PROVIDED.label), "shield"))
    if page.certificate:
        facts.append(Fact(_("Attestation"), _("Remise à la fin"), "certificate"))
    if page.equipment:
        facts.append(Fact(_("À apporter"), page.equipment, "bag"))
    if page.safety_note:
        facts.append(Fact(_("Sécurité"), page.safety_note, "shield"))
    if page.type and "disclaimer" in page.type.flags:
        facts.append(Fact(_("À savoir"), _("Rien ici n’est un conseil en investissement."), "shield"))
    return facts


def availability_text(page: MissionPage) -> str:
    """When it takes place, in words; slots are listed on their own."""
    match page.availability:
        case Availability.SLOTS:
            count = len(page.slot_list)
            return ngettext("%(count)s date fixe", "%(count)s dates fixes", count) % {"count": count}
        case Availability.RECURRING:
            days = listed(str(Weekday(day).label) for day in page.weekdays)
            period = _period(page)
            return _("Chaque %(days)s") % {"days": days} + (f" · {period}" if period else "")
        case Availability.WINDOW:
            return _period(page) or _("À tout moment")
        case _:
            return _("À tout moment")


def _period(page: MissionPage) -> str:
    start = date_format(page.window_start, "DATE_FORMAT") if page.window_start else ""
    end = date_format(page.window_end, "DATE_FORMAT") if page.window_end else ""
    if start and end:
        return _("Du %(start)s au %(end)s") % {"start": start, "end": end}
    if start:
        return _("À partir du %(date)s") % {"date": start}
    return _("Jusqu’au %(date)s") % {"date": end} if end else ""


def slot_texts(page: MissionPage) -> list[str]:
    return [_slot_text(slot) for slot in page.slot_list]


def _slot_text(slot: MissionSlot) -> str:
    start = date_format(slot.starts_on, "DATE_FORMAT")
    if slot.last_day != slot.starts_on:
        text = _("Du %(start)s au %(end)s") % {"start": start, "end": date_format(slot.last_day, "DATE_FORMAT")}
    else:
        text = _("Le %(date)s") % {"date": start}
    if slot.start_time:
        text += f" · {_hours(slot.start_time, slot.end_time)}"
    if slot.capacity:
        text += " · " + ngettext("%(count)s place", "%(count)s places", slot.capacity) % {"count": slot.capacity}
    return text


def place_details(page: MissionPage) -> list[PlaceDetail]:
    """Its places, with an address of OpenStreetMap where the coordinates are its own."""
    details = []
    for place in page.place_list:
        own = place.latitude is not None and place.longitude is not None
        map_url = (
            f"https://www.openstreetmap.org/?mlat={place.latitude}&mlon={place.longitude}#map=16/{place.latitude}/{place.longitude}"
            if own
            else ""
        )
        city = place.territory.name if place.territory else ""
        details.append(PlaceDetail(place.label, place.directions, place.latitude, place.longitude, city, map_url))
    return details


def _hours(start, end) -> str:
    if end:
        return _("de %(start)s à %(end)s") % {"start": time_format(start, "TIME_FORMAT"), "end": time_format(end, "TIME_FORMAT")}
    return _("à %(start)s") % {"start": time_format(start, "TIME_FORMAT")}


def _days_at_least(count: int) -> str:
    return ngettext("%(count)s jour au moins", "%(count)s jours au moins", count) % {"count": count}


def _named(label: str, codes: Iterable[str], names: dict, icon: str) -> list[Fact]:
    text = listed(str(names[code]) for code in codes if code in names)
    return [Fact(label, text, icon)] if text else []
