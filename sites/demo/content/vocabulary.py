"""The shapes in which demo content is written.

Everything is deterministic and relative: dates are numbers of days from the day on which the demo is filled, so that a demo is
never stale. `sites.demo.fill` turns these into pages; the tests check every entry against the models' own rules.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Contact:
    """A contact that is shown in public: an office's, never a private address."""

    name: str
    role: str
    email: str
    phone: str = ""
    whatsapp: str = ""


@dataclass(frozen=True)
class AnyTime:
    """The mission fits whenever the visitor is there."""


@dataclass(frozen=True)
class Window:
    """Open from `start` for `days` days; `start` in days from today, possibly negative (already running)."""

    start: int
    days: int


@dataclass(frozen=True)
class Slot:
    """One fixed appointment: `start` in days from today, lasting `days` days, at local times "HH:MM"."""

    start: int
    days: int = 1
    start_time: str = ""
    end_time: str = ""
    capacity: int | None = None


@dataclass(frozen=True)
class Slots:
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Recurring:
    """Every week on `weekdays` (0 Monday … 6 Sunday), at local times "HH:MM", from `start` for `days` days (None: open-ended)."""

    weekdays: tuple[int, ...]
    start_time: str
    end_time: str
    start: int = 0
    days: int | None = None


@dataclass(frozen=True)
class Place:
    """Where a mission happens. `city` is a territory's slug; without coordinates the city's are used."""

    label: str
    city: str
    latitude: float | None = None
    longitude: float | None = None
    directions: str = ""


@dataclass(frozen=True)
class Text:
    """A mission's texts in one language."""

    title: str
    summary: str
    description: str
    """Rich text: <p>, <ul><li>, <h3>, <b>; at least two paragraphs."""
    tasks: tuple[str, ...] = ()
    expected_result: str = ""
    prerequisites: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    costs: str = ""
    """What the visitor pays and why; empty means nothing."""
    equipment: str = ""
    safety_note: str = ""
    safeguarding_note: str = ""
    """Required where the mission works with children."""


@dataclass(frozen=True)
class Organisation:
    slug: str
    kind: str
    """city, public_body, ngo, association, company, school or health_facility."""
    name: str
    city: str | None
    """A territory's slug; None for a country-wide organisation."""
    summary: dict[str, str]
    body: dict[str, str]
    """Rich text per language, two short paragraphs."""
    contact: Contact
    website: str = ""
    verified: bool = True


@dataclass(frozen=True)
class Mission:
    slug: str
    type: str
    texts: dict[str, Text]
    """By language; the first is the source language."""
    when: AnyTime | Window | Slots | Recurring
    city: str | None = None
    """The territory that answers, by slug; None: the organisation's, or country-wide."""
    organisation: str | None = None
    """An organisation's slug; None: the city hall itself asks."""
    places: tuple[Place, ...] = ()
    """Empty: the territory itself; for a remote mission, none."""
    modality: str = "on_site"
    """on_site, hybrid or remote."""
    urgent: bool = False
    accessible: bool = False
    shortest_stay: int = 1
    """Days."""
    effort_hours: int | None = None
    notice_days: int = 0
    deadline: int | None = None
    """In days from today; never negative."""
    remote_follow_up: bool = False
    audience: str = "all"
    """all, diaspora or visitors."""
    minimum_age: int = 18
    minors_with_guardian: bool = False
    languages_required: tuple[str, ...] = ("fr",)
    languages_useful: tuple[str, ...] = ()
    skills_required: tuple[str, ...] = ()
    skills_useful: tuple[str, ...] = ()
    """Codes of `SKILLS` below."""
    level: str = "none"
    """none, some or professional."""
    licence_required: bool = False
    """Proof of a licence for a regulated profession (doctor, lawyer …)."""
    with_children: bool = False
    families_welcome: bool = False
    groups_welcome: bool = False
    capacity: int | None = None
    waiting_list: bool = False
    housing: str = "none"
    meals: str = "none"
    transport: str = "none"
    """Each of these three: none, partial or provided."""
    insured: bool = False
    certificate: bool = False
    channel: str = "email"
    """email, phone, whatsapp or external."""
    answer_url: str = ""
    """For channel external."""
    answer_days: int = 7
    contact: Contact | None = None
    """None: inherited from the organisation or the territory."""
    published_days_ago: int = 10
    """Spread from 0 to 50, so that "newest" means something; past 60 (two of Douala) its publisher is asked to confirm, past 74 it is out."""


@dataclass(frozen=True)
class News:
    slug: str
    texts: dict[str, tuple[str, str, str]]
    """Language → title, introduction, body as rich text."""
    published_days_ago: int = 5


@dataclass(frozen=True)
class PortalContent:
    """All that the demo shows on one portal."""

    code: str
    """The country's ISO code in lower case: cm, sn, ma, gm."""
    contact: Contact
    address: str
    taglines: dict[str, str]
    """Language → the sentence under the portal's name on its home page."""
    introductions: dict[str, str]
    """Language → rich text, one or two short paragraphs: what this portal is."""
    city_contacts: dict[str, Contact]
    """Territory slug → the focal point's public contact."""
    city_introductions: dict[str, dict[str, str]]
    """Territory slug → language → two sentences about the city and what it looks for."""
    organisations: tuple[Organisation, ...]
    missions: tuple[Mission, ...]
    news: tuple[News, ...] = field(default=())


SKILLS = (
    "accounting", "agronomy", "architecture", "arts", "business", "childcare", "civil_engineering", "communication", "construction",
    "cooking", "data", "design", "electricity", "energy", "engineering", "environment", "event_organisation", "finance",
    "first_aid", "food_processing", "fundraising", "heritage", "hospitality", "human_resources", "it_support", "languages",
    "law", "logistics", "management", "marketing", "medicine", "mentoring", "midwifery", "music", "nursing", "nutrition",
    "pedagogy", "pharmacy", "photography", "project_management", "psychology", "public_administration", "public_health",
    "sales", "software", "sport", "sustainable_tourism", "theatre", "translation", "urban_planning", "video", "waste_management",
    "water", "writing",
)  # fmt: skip
