"""Results as visitors see them: hits become cards, with addresses from one page query."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_info, gettext_lazy, ngettext, pgettext
from django.utils.translation import gettext as _
from wagtail.models import Page

from countries.directory import get_directory
from countries.models import Portal

from .facets import all_facets
from .marks import passage_html
from .models import Availability
from .query import FoundDocument, Hit

TEXT_IN = {
    "fr": gettext_lazy("Texte en français"),
    "en": gettext_lazy("Texte en anglais"),
    "ar": gettext_lazy("Texte en arabe"),
    "pt": gettext_lazy("Texte en portugais"),
}
"""Whole sentences: where the language's name bends, pieces cannot be put together."""

WEEKDAYS_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True)
class MissionCard:
    """One mission in a list. `lang` and `dir` are those of its text, which may be in another language than the page: then
    `is_original_in` says so in words, else it is empty."""

    title: str
    url: str
    summary: str
    lang: str
    dir: str
    is_original_in: str
    organisation: str
    organisation_kind: str
    is_verified: bool
    places: list[str]
    country: str
    domain: str
    domain_label: str
    type_label: str
    modality_label: str
    when: str
    urgent: bool
    distance_km: float | None = None
    passage: SafeString | str = ""
    """To show in place of the summary: a piece of the text with the words marked that were asked for."""


@dataclass(frozen=True)
class OtherCard:
    """Something else that a text search finds: a city, an organisation, news. The hub names its country too."""

    kind: str
    title: str
    url: str
    summary: str
    lang: str
    dir: str
    country: str = ""
    passage: SafeString | str = ""


def mission_cards(hits: Sequence[Hit], portal: Portal) -> list[MissionCard]:
    """Cards in the active language, for those hits that a visitor may read now. One query, whatever the number of hits."""
    addresses = _addresses(hits)
    labels = {facet.code: facet for facet in all_facets()}
    cards = [hit.document.card for hit in hits]

    def names(code: str, key: str) -> dict[str, str]:
        return labels[code].labels({card[key] for card in cards if card.get(key)}) if code in labels else {}

    types, domains, modalities, kinds = (
        names("type", "type"), names("domain", "domain"), names("modality", "modality"), names("organisation", "kind")
    )  # fmt: skip
    result = []
    for hit in hits:
        document, card = hit.document, hit.document.card
        shown = _shown(document, addresses)
        if shown is None:
            continue
        language, url = shown
        text = document.texts[language]
        result.append(
            MissionCard(
                title=text["title"],
                url=url,
                summary=text["summary"],
                **_language_marks(language),
                organisation=card["publisher"] or _city_hall(card["publisher_names"]),
                organisation_kind=kinds.get(card["kind"], ""),
                is_verified=card["is_verified"],
                places=[_localised(place) for place in card["places"]],
                country=_country(document) if portal.is_hub else "",
                domain=card["domain"],
                domain_label=domains.get(card["domain"], ""),
                type_label=types.get(card["type"], ""),
                modality_label=modalities.get(card["modality"], ""),
                when=describe_dates(document),
                urgent=document.is_urgent,
                distance_km=hit.distance_km,
                passage=passage_html(hit.passage, language, text["summary"]),
            )
        )
    return result


def other_cards(hits: Sequence[Hit], portal: Portal) -> list[OtherCard]:
    """Cards of what is not a mission, in the active language."""
    addresses, result = _addresses(hits), []
    for hit in hits:
        if shown := _shown(hit.document, addresses):
            language, url = shown
            text, marks = hit.document.texts[language], _language_marks(language)
            country = _country(hit.document) if portal.is_hub else ""
            passage = passage_html(hit.passage, language, text["summary"])
            result.append(OtherCard(hit.document.kind, text["title"], url, text["summary"], marks["lang"], marks["dir"], country, passage))
    return result


def describe_dates(document: FoundDocument) -> str:
    """When, in a few words of the active language."""
    today = timezone.localdate()
    if document.availability == Availability.SLOTS and document.slots:
        starts = sorted(slot.lower for slot in document.slots if slot.upper > today) or [document.slots[-1].lower]
        first = _short(starts[0])
        count = len(starts)
        if count == 1:
            return _("Le %(date)s") % {"date": first}
        return ngettext("%(count)s date à partir du %(date)s", "%(count)s dates à partir du %(date)s", count) % {
            "count": count,
            "date": first,
        }
    if document.availability == Availability.RECURRING:
        return _("Chaque %(days)s") % {"days": listed(_day_name(weekday) for weekday in document.weekdays)}
    if document.availability == Availability.WINDOW and document.window:
        start = document.window.lower
        end = document.window.upper - date.resolution if document.window.upper else None
        if start and start == end:
            return _("Le %(date)s") % {"date": _short(start)}
        if start and end:
            return _("Du %(start)s au %(end)s") % {"start": _short(start, year=start.year != end.year), "end": _short(end)}
        if start:
            return _("À partir du %(date)s") % {"date": _short(start)}
        return _("Jusqu’au %(date)s") % {"date": _short(end)} if end else _("À tout moment")
    return _("À tout moment")


def listed(words: Iterable[str]) -> str:
    """The words in one line; Arabic has a comma of its own."""
    return pgettext("entre les éléments d’une liste", ", ").join(words)


def _day_name(weekday: int) -> str:
    """Within a sentence only English writes it with a capital; Django's names have one in Portuguese too."""
    name = date_format(WEEKDAYS_MONDAY.replace(day=1 + weekday), "l")
    return name if get_language() == "en" else name.lower()


def _short(day: date, *, year: bool = True) -> str:
    return date_format(day, "DATE_FORMAT" if year else "MONTH_DAY_FORMAT")


def _addresses(hits: Sequence[Hit]) -> dict[int, str]:
    """Addresses by page id of those pages that are live now, in a language whose home is."""
    ids = {page_id for hit in hits for page_id in hit.document.page_ids.values()}
    directory, addresses = get_directory(), {}
    for page_id, url_path in Page.objects.filter(pk__in=ids, live=True).values_list("pk", "url_path"):
        found = directory.home_of(url_path)
        if found and found[1].is_live:
            entry, home = found
            addresses[page_id] = entry.portal.root_url + home.path_to(url_path)
    return addresses


def _shown(document: FoundDocument, addresses: dict[int, str]) -> tuple[str, str] | None:
    """The language to show a document in, and its address: the reader's, else the original, else any that is live."""
    for language in (get_language(), document.source_language, *document.languages):
        page_id = document.page_ids.get(language)
        if language in document.texts and page_id in addresses:
            return language, addresses[page_id]
    return None


def _language_marks(language: str) -> dict[str, str]:
    info = get_language_info(language)
    label = str(TEXT_IN.get(language, language)) if language != get_language() else ""
    return {"lang": language, "dir": "rtl" if info["bidi"] else "ltr", "is_original_in": label}


def _localised(names: dict[str, str]) -> str:
    for language in (get_language(), "fr", "en"):
        if language in names:
            return names[language]
    return next(iter(names.values()), "")


def _city_hall(names: dict[str, str]) -> str:
    """How a city that asks itself is named; a country-wide mission without an organisation has no publisher to name."""
    if not names:
        return ""
    name = _localised(names)
    # French elides before a vowel; other languages give both the same words.
    text = _("Ville d’%(city)s") if unicodedata.normalize("NFD", name)[:1] in "AEIOU" else _("Ville de %(city)s")
    return text % {"city": name}


def _country(document: FoundDocument) -> str:
    entry = get_directory().by_portal_id.get(document.portal_id)
    return entry.portal.country.name if entry and entry.portal.country else ""
