"""What is asked when a portal is opened, and why it may be refused, before anything is written."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings
from django.utils.text import slugify
from django.utils.translation import gettext as _

from countries.models import City, Country, Portal, PortalStatus
from countries.reference import pilot_city_rows, rollout_rows
from themes.registry import all_themes

from .texts import LANGUAGES as LANGUAGES_WITH_TEXTS

HUB_CODE = "hub"
CITIES_BY_DEFAULT = 6
"""Without a list, the largest cities of the reference data; the pilot opens with its fourteen."""

HOST = re.compile(r"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$")


class SpecRefused(Exception):
    """The portal cannot be opened as asked; `reasons` are sentences for whoever asked."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = list(reasons)


@dataclass(frozen=True)
class CitySpec:
    """A city to open with the portal."""

    slug: str
    names: dict[str, str]
    latitude: float
    longitude: float
    timezone: str
    region: str = ""
    airport_id: str | None = None
    city_id: int | None = None


@dataclass(frozen=True)
class PortalSpec:
    """A portal as it is asked for. Without a country it is the hub.

    `cities` are names in any spelling of the reference data, or GeoNames numbers; empty: the pilot's fourteen in Cameroon, elsewhere the
    largest six.
    `status` and `name` None keep what an existing portal has; a new one is a draft named after its country.
    """

    country: str | None
    host: str
    languages: tuple[str, ...]
    theme: str = "base"
    cities: tuple[str, ...] = ()
    status: str | None = None
    name: str | None = None
    contact: dict[str, str] = field(default_factory=dict)

    @property
    def code(self) -> str:
        return self.country.lower() if self.country else HUB_CODE

    @property
    def hostname(self) -> str:
        return self.host.rsplit(":", 1)[0].strip().rstrip(".").lower()

    def as_json(self) -> dict[str, Any]:
        """For a row of the database; `from_json` reads it back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "PortalSpec":
        return cls(**data | {name: tuple(data[name]) for name in ("languages", "cities")})


def validate(spec: PortalSpec) -> None:
    """Raise SpecRefused with every reason at once; write nothing."""
    if reasons := [reason for _field, reason in problems_of(spec)]:
        raise SpecRefused(reasons)


def problems_of(spec: PortalSpec) -> Iterable[tuple[str, str]]:
    """Everything that keeps the portal from being opened so: the field of the spec, and a sentence."""
    yield from _country_problems(spec)
    for field_name, problems in (("host", _host_problems), ("languages", _language_problems), ("cities", _city_problems)):
        yield from ((field_name, problem) for problem in problems(spec))
    if spec.theme not in (themes := {theme.code for theme in all_themes()}):
        yield (
            "theme",
            _("Le thème « %(theme)s » n’existe pas. Thèmes : %(themes)s.") % {"theme": spec.theme, "themes": ", ".join(sorted(themes))},
        )
    if spec.status is not None and spec.status not in PortalStatus.values:
        yield "status", _("Le statut « %(status)s » n’existe pas.") % {"status": spec.status}


def cities_of(spec: PortalSpec) -> list[CitySpec]:
    """The cities to open, from the reference data; those of the hub are none. Unknown names are left to `validate`."""
    if spec.country is None:
        return []
    known = list(City.objects.filter(country=spec.country).select_related("airport"))
    found = [city for name in spec.cities if (city := _find(name, known))] if spec.cities else proposed_cities(spec.country, known)
    return [_city_spec(city) for city in dict.fromkeys(found)]


def proposed_cities(country: str, cities: Sequence[City]) -> list[City]:
    """Of a country's cities, largest first, those that a portal opens with unless others are named."""
    if country == "CM":
        pilot = {_folded(row.name) for row in pilot_city_rows()}
        return [city for city in cities if _folded(city.names.get("fr", "")) in pilot]
    return list(cities[:CITIES_BY_DEFAULT])


def planned_host(country: str) -> str:
    """The address of the roll-out plan; empty when it has none."""
    return next((row.hostname for row in rollout_rows() if row.code == country), "")


def planned_languages(country: str) -> tuple[str, ...]:
    """The languages of the roll-out plan, else the country's own that the network has, else French."""
    for row in rollout_rows():
        if row.code == country:
            return row.languages
    own = Country.objects.filter(pk=country).values_list("languages", flat=True).first() or []
    return tuple(code for code in own if code in dict(settings.LANGUAGES)) or (settings.LANGUAGE_CODE,)


def _country_problems(spec: PortalSpec) -> Iterable[tuple[str, str]]:
    if spec.country and not Country.objects.filter(pk=spec.country).exists():
        near = difflib.get_close_matches(spec.country, Country.objects.values_list("pk", flat=True), 3, 0.4)
        yield "country", _("Le pays « %(code)s » est inconnu.") % {"code": spec.country} + (f" {', '.join(near)} ?" if near else "")


def _host_problems(spec: PortalSpec) -> Iterable[str]:
    # A name whose last part is a number is read as an IP address.
    if not HOST.match(spec.hostname) or spec.hostname.rsplit(".", 1)[-1].isdecimal():
        yield _("« %(host)s » n’est pas une adresse d’hôte, comme jesuisaubenin.com.") % {"host": spec.host}
        return
    taken = Portal.objects.filter(site__hostname__iexact=spec.hostname).exclude(code=spec.code).first()
    if taken:
        yield _("L’adresse %(host)s est déjà celle du portail « %(portal)s ».") % {"host": spec.hostname, "portal": taken.name}
    existing = Portal.objects.filter(code=spec.code).select_related("site").first()
    if existing and existing.site.hostname.lower() != spec.hostname:
        yield _("Ce portail est déjà ouvert à l’adresse %(host)s : changez-la dans l’admin.") % {"host": existing.site.hostname}


def _language_problems(spec: PortalSpec) -> Iterable[str]:
    known = dict(settings.LANGUAGES)
    if not spec.languages:
        yield _("Il faut au moins une langue.")
    if len(set(spec.languages)) != len(spec.languages):
        yield _("Une langue ne peut figurer qu’une fois.")
    for code in spec.languages:
        if code not in known or code not in LANGUAGES_WITH_TEXTS:
            yield _("La langue « %(code)s » n’est pas une langue du réseau : %(known)s.") % {"code": code, "known": ", ".join(known)}


def _city_problems(spec: PortalSpec) -> Iterable[str]:
    if not spec.cities or not spec.country:
        return
    known = list(City.objects.filter(country=spec.country))
    names = {_folded(name): name for city in known for name in city.names.values()}
    for name in spec.cities:
        if _find(name, known) is None:
            near = [names[match] for match in difflib.get_close_matches(_folded(name), names, 3, 0.6)]
            yield _("La ville « %(name)s » n’est pas dans les données de référence.") % {"name": name} + (
                " " + _("Vouliez-vous dire : %(names)s ?") % {"names": ", ".join(dict.fromkeys(near))} if near else ""
            )


def _find(name: str, cities: Iterable[City]) -> City | None:
    wanted = _folded(name)
    for city in cities:
        if name == str(city.pk):
            return city
    for city in cities:
        if wanted in {_folded(known) for known in (*city.names.values(), *city.alternate_names)}:
            return city
    return None


def _folded(text: str) -> str:
    """Without accents, case and punctuation: how people type names."""
    plain = unicodedata.normalize("NFKD", text)
    return " ".join(re.sub(r"[^\w]+", " ", "".join(c for c in plain if not unicodedata.combining(c)).lower()).split())


def _city_spec(city: City) -> CitySpec:
    return CitySpec(
        slug=slugify(city.name_in("fr")),
        names=city.names,
        latitude=city.latitude,
        longitude=city.longitude,
        timezone=city.timezone,
        region=city.region,
        airport_id=city.airport_id,
        city_id=city.pk,
    )
