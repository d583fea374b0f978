"""A mission's page: every filled field, who asks, how to answer, what is similar."""

from dataclasses import dataclass, replace
from urllib.parse import quote

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page

from countries.directory import page_url
from countries.models import Portal, PublicContact
from search.cards import MissionCard, mission_cards
from search.forms import missions_url
from search.query import Hit, MissionQuery, get_engine

from ..answers import Answer, answers_of
from ..mission_details import FactGroup, PlaceDetail, fact_groups, place_details, slot_texts
from ..models import MissionPage
from ..status import MissionStatus, status_of
from ..structured_data import structured_data

SIMILAR = 4


@dataclass(frozen=True)
class Owner:
    """Who asks, with the address of their page, if it is public."""

    name: str
    url: str
    kind_label: str = ""
    is_verified: bool = False


@dataclass(frozen=True)
class Contact:
    name: str
    role: str
    email: str
    phone: str
    whatsapp: str


@dataclass(frozen=True)
class Share:
    url: str
    whatsapp_url: str
    email_url: str


def mission_context(page: MissionPage, request: HttpRequest) -> dict:
    status: MissionStatus = status_of(page)
    portal: Portal = request.portal
    answers: list[Answer] = answers_of(page, portal) if status.is_open else []
    places: list[PlaceDetail] = place_details(page)
    facts: list[FactGroup] = fact_groups(page)
    organisation, territory = _owners(page)
    contact = page.contact
    url = page.full_url or ""
    return {
        "status": status,
        "domain": page.domain,
        "type_label": page.type.label if page.type else "",
        "domain_label": page.domain.label if page.domain else "",
        "facts": facts,
        "places": places,
        "slots": slot_texts(page),
        "organisation": organisation,
        "territory": territory,
        "contact": Contact(*(getattr(contact, name) for name in PublicContact.CONTACT_FIELDS)) if contact else None,
        "answer": answers[0] if answers else None,
        "answer_alternatives": answers[1:],
        "share": Share(
            url,
            f"https://wa.me/?text={quote(f'{page.title} {url}')}",
            f"mailto:?subject={quote(page.title)}&body={quote(page.summary)}%0A%0A{quote(url)}",
        ),
        "calendar_url": _calendar_url(page) if status.is_open else "",
        "similar": similar_missions(page, portal),
        "structured_data": structured_data(page, organisation.name if organisation else "") if status.is_open else "",
        "list_url": missions_url(page.language),
    }


def similar_missions(page: MissionPage, portal: Portal) -> list[MissionCard]:
    """Open missions of the same domain, those in the same city first; then others of the city."""
    engine, territory = get_engine(), page.territory
    city = f"{portal.code}-{territory.slug}" if territory else ""
    domain = page.type.domain if page.type else ""
    alike = MissionQuery(portal_id=portal.pk, per_page=SIMILAR * 3, counts_total=False, exclude_id=page.mission_id)
    of_domain = engine.search(replace(alike, facets={"domain": (domain,)})).hits if domain else []
    of_city = engine.search(replace(alike, facets={"city": (city,)}, per_page=SIMILAR)).hits if city else []
    of_domain.sort(key=lambda hit: territory is None or territory.names not in hit.document.card["places"])
    hits: dict[int, Hit] = {hit.document.object_id: hit for hit in (*of_domain, *of_city)}
    return mission_cards(list(hits.values())[:SIMILAR], portal)


def _owners(page: MissionPage) -> tuple[Owner | None, Owner | None]:
    """Organisation and territory, with the addresses of their pages where these are live: the mission stands under them."""
    above = [page.path[:length] for length in range(page.steplen * 4, len(page.path), page.steplen)]
    faces = Page.objects.filter(path__in=above, live=True).values_list("path", "url_path")
    urls = {len(path): page_url(url_path) for path, url_path in faces}
    organisation, territory = page.organisation, page.territory
    owner = city = None
    if organisation:
        owner = Owner(
            organisation.name, urls.get(len(page.path) - page.steplen, ""), organisation.get_kind_display(), organisation.is_verified
        )
    if territory:
        city = Owner(territory.name, urls.get(page.steplen * 4, ""))
    return owner, city


def _calendar_url(page: MissionPage) -> str:
    """The calendar file's address, where the mission has dates to note."""
    dates = page.dates
    has_dates = bool(dates.slots) or bool(dates.weekdays) or bool(dates.start or dates.end)
    return reverse("mission_calendar", args=[page.pk]) if has_dates and page.pk else ""
