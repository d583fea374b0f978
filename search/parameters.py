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
from .query import MAX_PAGE, MAX_VALUES, MissionQuery, Sort
from .stay import Stay
from .words import INVISIBLE, MAX_TEXT, read_query

DEFAULT_STAY = timedelta(days=13)
"""A stay with only one of its dates is taken to be two weeks long."""
FURTHEST = timedelta(days=730)

TEXT, WHERE, FROM, TO, SORT, PAGE, URGENT = "q", "where", "from", "to", "sort", "page", "urgent"


@dataclass(frozen=True)
class Parameters:
    """What a visitor asked, cleaned; the same values write every link of the page."""

    text: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    starts_on: date | None = None
    ends_on: date | None = None
    urgent: bool = False
    sort: Sort | None = None
    page: int = 1
    errors: tuple[str, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        return bool(self.text or self.facets or self.starts_on or self.urgent)

    def pairs(self, *, without_page: bool = True) -> list[tuple[str, str]]:
        """Names and values for an address, in a stable order."""
        pairs = [(TEXT, self.text)] if self.text else []
        pairs += [(code, value) for code, values in self.facets.items() for value in values]
        if self.starts_on and self.ends_on:
            pairs += [(FROM, self.starts_on.isoformat()), (TO, self.ends_on.isoformat())]
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
            urgent_only=self.urgent,
            sort=self.sort or Sort.RELEVANCE,
            page=self.page,
            today=today,
            language=language,
        )


def today_in(portal: Portal) -> date:
    """Today's date in the portal's country; the hub counts in UTC."""
    return timezone.localdate(timezone=ZoneInfo(portal.country.timezone if portal.country else "UTC"))


def read_parameters(request: HttpRequest, portal: Portal) -> Parameters:
    """Parse the address of a list of missions."""
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
    sort = values.get(SORT, "")
    return Parameters(
        text=_text(values),
        facets=facets,
        starts_on=starts_on,
        ends_on=ends_on,
        urgent=values.get(URGENT) == "1",
        sort=Sort(sort) if sort in (Sort.NEWEST, Sort.START) else None,
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
    # Values are codes: whatever else was sent cannot match anything.
    clean = [value for value in chosen if value.replace("-", "").replace("_", "").isalnum() and len(value) <= 60]
    return tuple(dict.fromkeys(clean))[:MAX_VALUES]


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
