"""Filling the demo: portals through `open_portal`, pages through Wagtail's own API, from the registry in `content/`.

Every page has a translation key made from its portal and slug: what is there is left as it is, so that a run that was cut short
goes on and a second one changes nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5

from django.utils import timezone
from wagtail.models import Locale, Page

from content.models import (
    MissionPage,
    MissionPlace,
    MissionSlot,
    NewsIndexPage,
    NewsPage,
    OrganisationPage,
    PortalHomePage,
    TerritoryPage,
)
from content.models.homes import HomePage
from countries.collections import ensure_collection
from countries.models import Portal, PortalStatus, Territory, Verification
from search.vocabulary import count_words
from sites.rollout import PortalSpec, open_portal

from .content import hub
from .content import vocabulary as v
from .people import create_logins
from .portals import HUB_HOST, PORTALS, DemoPortal
from .white_paper import publish_white_paper

NAMESPACE = UUID("2b1d6d0c-6c0a-5c8e-8d6a-0c5a5f1f7d10")

Say = Callable[[str], None]


@dataclass(frozen=True)
class Filled:
    pages: int
    logins: int

    @property
    def changed(self) -> bool:
        return bool(self.pages or self.logins)


def fill_demo(today: date, say: Say) -> Filled:
    """Open the hub and the portals and add what the registry has and they lack."""
    known = set(Page.objects.values_list("translation_key", "locale__language_code"))
    pages = _fill_hub(known, today, say)
    for demo in PORTALS:
        pages += _PortalFiller(demo, known, today).fill(say)
    if pages:
        count_words()
    return Filled(pages, create_logins())


def key_of(portal: str, kind: str, slug: str) -> UUID:
    """The translation key of a demo page."""
    return uuid5(NAMESPACE, f"{portal} {kind} {slug}")


def contact_fields(contact: v.Contact) -> dict[str, str]:
    return {
        "contact_name": contact.name,
        "contact_role": contact.role,
        "contact_email": contact.email,
        "contact_phone": contact.phone,
        "contact_whatsapp": contact.whatsapp,
    }


def _fill_hub(known: set, today: date, say: Say) -> int:
    spec = PortalSpec(
        country=None,
        host=HUB_HOST,
        languages=("fr", "en"),
        name="jesuisaupays",
        status=PortalStatus.LIVE,
        contact=contact_fields(hub.HUB_CONTACT),
    )
    opened = open_portal(spec)
    if opened.changed:
        say("hub: opened")
        _set_homes(opened.portal, {}, hub.TAGLINES, hub.INTRODUCTIONS)
    pages = _fill_news(opened.portal, hub.NEWS, known, today)
    pages += publish_white_paper(opened.portal, hub.WHITE_PAPER, known)
    return pages


class _PortalFiller:
    """Fills one country's portal."""

    def __init__(self, demo: DemoPortal, known: set, today: date) -> None:
        self.demo, self.content, self.known, self.today = demo, demo.content, known, today
        self.created = 0

    def fill(self, say: Say) -> int:
        content = self.content
        spec = PortalSpec(
            country=content.code.upper(),
            host=self.demo.host,
            languages=self.demo.languages,
            theme=self.demo.theme,
            cities=tuple(content.city_contacts),
            name=self.demo.name,
            status=PortalStatus.LIVE,
            contact=contact_fields(content.contact) | {"contact_address": content.address},
        )
        opened = open_portal(spec)
        self.portal = opened.portal
        if opened.changed:
            say(f"{content.code}: portal and {len(content.city_contacts)} cities opened")
            self._set_portal()
        self.parents = {(p.url_path.rstrip("/").rsplit("/", 1)[1], p.locale.language_code): p for p in self._territory_pages()}
        self.homes = {p.locale.language_code: p for p in PortalHomePage.objects.child_of(self.portal.root_page).select_related("locale")}
        self.territories = {territory.slug: territory for territory in self.portal.territories.all()}
        self.organisation_pages: dict[tuple[str, str], OrganisationPage] = {}
        for organisation in content.organisations:
            self._organisation(organisation)
        missing = [mission for mission in content.missions if not self._has("mission", mission.slug, next(iter(mission.texts)))]
        for count, mission in enumerate(missing, start=1):
            self._mission(mission)
            if count % 20 == 0 or count == len(missing):
                say(f"{content.code}: {count}/{len(missing)} missions")
        return self.created + _fill_news(self.portal, content.news, self.known, self.today)

    def _territory_pages(self) -> Iterator[TerritoryPage]:
        return TerritoryPage.objects.descendant_of(self.portal.root_page).select_related("locale", "territory")

    def _has(self, kind: str, slug: str, language: str) -> bool:
        return (key_of(self.content.code, kind, slug), language) in self.known

    def _set_portal(self) -> None:
        content = self.content
        self.portal.social_links = list(self.demo.social_links)
        self.portal.save()
        _set_homes(self.portal, self.demo.names, content.taglines, content.introductions)
        territories: dict[str, Territory] = {t.slug: t for t in self.portal.territories.all()}
        for slug, contact in content.city_contacts.items():
            for name, value in contact_fields(contact).items():
                setattr(territories[slug], name, value)
            territories[slug].save()
        for page in self._territory_pages():
            texts = content.city_introductions.get(page.territory.slug, {})
            if text := texts.get(page.locale.language_code):
                page.introduction = text if text.startswith("<") else f"<p>{text}</p>"
                page.save_revision().publish()

    def _organisation(self, organisation: v.Organisation) -> None:
        for language in self.demo.languages:
            key = key_of(self.content.code, "organisation", organisation.slug)
            if (key, language) in self.known:
                page = OrganisationPage.objects.get(translation_key=key, locale__language_code=language)
            else:
                page = OrganisationPage(
                    title=organisation.name,
                    slug=organisation.slug,
                    summary=organisation.summary[language],
                    body=organisation.body[language],
                    translation_key=key,
                    locale=_locale(language),
                    live=True,
                    first_published_at=timezone.now(),
                    last_published_at=timezone.now(),
                )
                page.row_changes = {
                    "kind": organisation.kind,
                    "website": organisation.website,
                    "verification": Verification.VERIFIED if organisation.verified else Verification.UNVERIFIED,
                    **contact_fields(organisation.contact),
                }
                self._parent(organisation.city, None, language).add_child(instance=page)
                ensure_collection(page.organisation)
                self.created += 1
            self.organisation_pages[organisation.slug, language] = page

    def _parent(self, city: str | None, organisation: str | None, language: str) -> Page:
        if organisation:
            return self.organisation_pages[organisation, language]
        parent = self.parents[city, language] if city else self.homes[language]
        parent.refresh_from_db()
        return parent

    def _mission(self, mission: v.Mission) -> None:
        for language, text in mission.texts.items():
            if self._has("mission", mission.slug, language):
                continue
            page = self._page(mission, text, language)
            page.places = [
                MissionPlace(
                    label=place.label,
                    territory=self.territories[place.city],
                    latitude=place.latitude,
                    longitude=place.longitude,
                    directions=place.directions,
                    sort_order=order,
                )
                for order, place in enumerate(mission.places)
            ]
            page.slots = (
                [self._slot(slot, order) for order, slot in enumerate(mission.when.slots)] if isinstance(mission.when, v.Slots) else []
            )
            self._parent(mission.city, mission.organisation, language).add_child(instance=page)
            self.created += 1

    def _page(self, mission: v.Mission, text: v.Text, language: str) -> MissionPage:
        published = datetime.combine(self.today, time(9), timezone.get_current_timezone()) - timedelta(days=mission.published_days_ago)
        fields = {name: getattr(mission, name) for name in SAME_NAMES} | {name: getattr(text, name) for name in SAME_TEXT_NAMES}
        for name in ("tasks", "prerequisites", "questions"):
            fields[name] = [("line", line) for line in getattr(text, name)]
        for name in ("languages_required", "languages_useful", "skills_required", "skills_useful"):
            fields[name] = list(getattr(mission, name))
        return MissionPage(
            slug=mission.slug,
            mission_type=mission.type,
            deadline=self._day(mission.deadline),
            translation_key=key_of(self.content.code, "mission", mission.slug),
            locale=_locale(language),
            live=True,
            first_published_at=published,
            last_published_at=published,
            latest_revision_created_at=published,
            **fields,
            **self._when(mission.when),
            **(contact_fields(mission.contact) if mission.contact else {}),
        )

    def _when(self, when: v.AnyTime | v.Window | v.Slots | v.Recurring) -> dict:
        match when:
            case v.Window():
                return {
                    "availability": "window",
                    "window_start": self._day(when.start),
                    "window_end": self._day(when.start + when.days - 1),
                }
            case v.Recurring():
                return {
                    "availability": "recurring",
                    "weekdays": list(when.weekdays),
                    "start_time": time.fromisoformat(when.start_time),
                    "end_time": time.fromisoformat(when.end_time),
                    "window_start": self._day(when.start),
                    "window_end": self._day(when.start + when.days - 1) if when.days else None,
                }
            case v.Slots():
                return {"availability": "slots"}
            case _:
                return {"availability": "any_time"}

    def _slot(self, slot: v.Slot, order: int) -> MissionSlot:
        return MissionSlot(
            starts_on=self._day(slot.start),
            ends_on=self._day(slot.start + slot.days - 1) if slot.days > 1 else None,
            start_time=time.fromisoformat(slot.start_time) if slot.start_time else None,
            end_time=time.fromisoformat(slot.end_time) if slot.end_time else None,
            capacity=slot.capacity,
            sort_order=order,
        )

    def _day(self, days: int | None) -> date | None:
        return None if days is None else self.today + timedelta(days=days)


SAME_NAMES = (
    *("urgent", "modality", "accessible", "shortest_stay", "effort_hours", "notice_days", "remote_follow_up", "audience", "minimum_age"),
    *("minors_with_guardian", "level", "licence_required", "with_children", "families_welcome", "groups_welcome", "capacity"),
    *("waiting_list", "housing", "meals", "transport", "insured", "certificate", "channel", "answer_url", "answer_days"),
)
SAME_TEXT_NAMES = ("title", "summary", "description", "expected_result", "costs", "equipment", "safety_note", "safeguarding_note")


def _set_homes(portal: Portal, names: dict[str, str], taglines: dict[str, str], introductions: dict[str, str]) -> None:
    for page in portal.root_page.get_children().specific():
        if isinstance(page, HomePage) and page.locale.language_code in taglines:
            page.title = names.get(page.locale.language_code, page.title)
            page.tagline = taglines[page.locale.language_code]
            page.introduction = introductions[page.locale.language_code]
            page.save_revision().publish()


def _fill_news(portal: Portal, news: tuple[v.News, ...], known: set, today: date) -> int:
    created = 0
    for index in NewsIndexPage.objects.descendant_of(portal.root_page).select_related("locale"):
        language = index.locale.language_code
        for item in news:
            key = key_of(portal.code, "news", item.slug)
            if language not in item.texts or (key, language) in known:
                continue
            title, introduction, body = item.texts[language]
            page = NewsPage(
                title=title,
                slug=item.slug,
                introduction=introduction,
                body=[("paragraph", body)],
                date=today - timedelta(days=item.published_days_ago),
                translation_key=key,
                locale=index.locale,
                live=True,
                first_published_at=timezone.now(),
                last_published_at=timezone.now(),
            )
            index.refresh_from_db()
            index.add_child(instance=page)
            created += 1
    return created


def _locale(code: str) -> Locale:
    return _locales.setdefault(code, Locale.objects.get(language_code=code))


_locales: dict[str, Locale] = {}
