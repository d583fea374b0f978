"""From an address's parameters to a MissionQuery, forgiving: what cannot be understood is left out and named, never a 500."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from countries.models import Portal

from .facets import Facet, all_facets
from .languages import TEXT_CONFIGS
from .near import DEFAULT_KM, DISTANCES_KM, Place, find_place
from .query import MAX_PAGE, MAX_VALUES, MissionQuery, Sort
from .stay import Stay
from .words import INVISIBLE, MAX_TEXT, read_query

DEFAULT_STAY = timedelta(days=13)
"""A stay with only one of its dates is taken to be two weeks long."""
FURTHEST = timedelta(days=730)

TEXT, WHERE, FROM, TO, SORT, PAGE, URGENT = "q", "where", "from", "to", "sort", "page", "urgent"
NEAR, WITHIN = "near", "within"


@dataclass(frozen=True)
class Parameters:
    """What a visitor asked, cleaned; the same values write every link of the page."""

    text: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    starts_on: date | None = None
    ends_on: date | None = None
    near: Place | None = None
    within: int = DEFAULT_KM
    """Kilometres around `near`."""
    urgent: bool = False
    sort: Sort | None = None
    page: int = 1
    errors: tuple[str, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        return bool(self.text or self.facets or self.starts_on or self.near or self.urgent)

    @property
    def usual_sort(self) -> Sort:
        """The order unless another is asked for."""
        return Sort.DISTANCE if self.near else Sort.RELEVANCE

    def pairs(self, *, without_page: bool = True) -> list[tuple[str, str]]:
        """Names and values for an address, in a stable order."""
        pairs = [(TEXT, self.text)] if self.text else []
        pairs += [(code, value) for code, values in self.facets.items() for value in values]
        if self.starts_on and self.ends_on:
            pairs += [(FROM, self.starts_on.isoformat()), (TO, self.ends_on.isoformat())]
        if self.near:
            pairs += [(NEAR, self.near.value)] + ([(WITHIN, str(self.within))] if self.within != DEFAULT_KM else [])
        pairs += [(URGENT, "1")] if self.urgent else []
        pairs += [(SORT, self.sort)] if self.sort else []
        pairs += [(PAGE, str(self.page))] if self.page > 1 and not without_page else []
        return pairs

    def url(self, base: str) -> str:
        query = urlencode(self.pairs(without_page=False))
        return f"{base}?{query}" if query else base

    def on_page(self, page: int) -> "Parameters":
        return replace(self, page=page)

    def toggled(self, code: str, value: str) -> "Parameters":
        """With this facet value chosen, or no longer."""
        values = self.facets.get(code, ())
        values = tuple(v for v in values if v != value) if value in values else (*values, value)
        return replace(self, facets={**self.facets, code: values}, page=1) if values else self.without(code)

    def without(self, code: str) -> "Parameters":
        """With no value of this facet chosen."""
        return replace(self, facets={other: values for other, values in self.facets.items() if other != code}, page=1)

    def without_stay(self) -> "Parameters":
        return replace(self, starts_on=None, ends_on=None, page=1)

    def without_near(self) -> "Parameters":
        """Wherever it is; an order that only places have is given up."""
        return replace(self, near=None, within=DEFAULT_KM, sort=self.sort if self.sort != Sort.RELEVANCE else None, page=1)

    def without_text(self) -> "Parameters":
        return replace(self, text="", page=1)

    def without_urgent(self) -> "Parameters":
        return replace(self, urgent=False, page=1)

    def to_query(self, portal: Portal, today: date, language: str = "") -> MissionQuery:
        return MissionQuery(
            portal_id=None if portal.is_hub else portal.pk,
            text=self.text,
            facets=self.facets,
            stay=Stay(self.starts_on, self.ends_on) if self.starts_on and self.ends_on else None,
            near=self.near.point if self.near else None,
            radius_km=self.within if self.near else None,
            urgent_only=self.urgent,
            sort=self.sort or self.usual_sort,
            page=self.page,
            today=today,
            languages=tuple(TEXT_CONFIGS) if portal.is_hub else tuple(code for code in TEXT_CONFIGS if code in portal.languages),
            language=language,
        )


def today_in(portal: Portal) -> date:
    """Today's date in the portal's country; the hub counts in UTC."""
    return timezone.localdate(timezone=ZoneInfo(portal.country.timezone if portal.country else "UTC"))


def read_parameters(request: HttpRequest, portal: Portal) -> Parameters:
    """Parse the address of a list of missions. No query, unless it names a place to be near to: then at most one."""
    values, errors = request.GET, []
    facets = {facet.code: chosen for facet in all_facets(on_hub=portal.is_hub) if (chosen := _chosen(values, facet, portal))}
    starts_on, ends_on = _date(values, FROM, errors), _date(values, TO, errors)
    today = today_in(portal)
    if starts_on and ends_on and ends_on < starts_on:
        errors.append(_("La date de départ précède la date d’arrivée : vérifiez votre séjour."))
        starts_on = ends_on = None
    elif starts_on and not ends_on:
        ends_on = starts_on + DEFAULT_STAY
    elif ends_on and not starts_on:
        starts_on = max(ends_on - DEFAULT_STAY, min(today, ends_on))
    if starts_on and ends_on and ends_on < today:
        errors.append(_("Ce séjour est déjà passé."))
        starts_on = ends_on = None
    if starts_on and starts_on > today + FURTHEST:
        errors.append(_("Ce séjour est trop lointain : les missions sont publiées au plus deux ans à l’avance."))
        starts_on = ends_on = None
    near, within = _near(values, errors)
    return Parameters(
        text=_text(values),
        facets=facets,
        starts_on=starts_on,
        ends_on=ends_on,
        near=near,
        within=within,
        urgent=values.get(URGENT) == "1",
        sort=_sort(values, near),
        page=_page(values),
        errors=tuple(errors),
    )


def where_facet(portal: Portal) -> str:
    """What the box « Où ? » chooses from: countries on the hub, cities on a portal."""
    return "country" if portal.is_hub else "city"


def _chosen(values: QueryDict, facet: Facet, portal: Portal) -> tuple[str, ...]:
    chosen = values.getlist(facet.code)
    if facet.code == where_facet(portal):
        chosen += [value for value in values.getlist(WHERE) if value]
    clean = [value for value in chosen if _is_code(value) and value != facet.fits_all]
    return tuple(dict.fromkeys(clean))[:MAX_VALUES]


def _is_code(value: str) -> bool:
    """Values are codes: whatever else was sent cannot match anything."""
    return value.replace("-", "").replace("_", "").isalnum() and len(value) <= 60


def _near(values: QueryDict, errors: list[str]) -> tuple[Place | None, int]:
    """Around where, and how far; without a place, no distance is asked for."""
    written = values.get(NEAR, "").strip()
    if not written:
        return None, DEFAULT_KM
    place = find_place(written) if _is_code(written) else None
    if place is None:
        errors.append(_("Nous ne connaissons pas le lieu « %(place)s ».") % {"place": written[:20]})
        return None, DEFAULT_KM
    distance = values.get(WITHIN, "").strip()
    if not distance or distance in map(str, DISTANCES_KM):
        return place, int(distance or DEFAULT_KM)
    message = _("Nous n’avons pas compris la distance « %(written)s » : la voici de %(distance)s km.")
    errors.append(message % {"written": distance[:20], "distance": DEFAULT_KM})
    return place, DEFAULT_KM


def _sort(values: QueryDict, near: Place | None) -> Sort | None:
    """The order that was asked for, where it is another than the usual one."""
    others = (Sort.NEWEST, Sort.START, *([Sort.RELEVANCE] if near else []))
    written = values.get(SORT, "")
    return Sort(written) if written in others else None


def _text(values: QueryDict) -> str:
    """Without what cannot be printed; nothing if there is not a single word in it."""
    visible = INVISIBLE.sub("", values.get(TEXT, "")[: 2 * MAX_TEXT])
    written = "".join(letter if letter.isprintable() else " " for letter in visible)
    text = " ".join(written.split())[:MAX_TEXT].strip()
    return text if read_query(text) else ""


def _date(values: QueryDict, name: str, errors: list[str]) -> date | None:
    written = values.get(name, "").strip()
    if not written:
        return None
    try:
        parsed = date.fromisoformat(written)
    except ValueError:
        parsed = None
    if parsed is None or not 2000 <= parsed.year <= 2200:
        errors.append(_("Nous n’avons pas compris la date « %(date)s ».") % {"date": written[:20]})
        return None
    return parsed


def _page(values: QueryDict) -> int:
    written = values.get(PAGE, "1")
    return min(max(int(written), 1), MAX_PAGE) if written.isascii() and written.isdigit() and len(written) < 6 else 1
