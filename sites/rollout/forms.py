"""The form that opens a country. Every refusal stands at its field, and nothing that was typed is lost."""

import unicodedata
from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from countries.admin.portal_form import LinesField
from countries.models import City, Country, Portal, PortalOpening
from countries.reference import rollout_rows
from themes.registry import DEFAULT_THEME, all_themes

from .names import suggested_name
from .spec import PortalSpec, planned_host, planned_languages, problems_of, proposed_cities

LONGEST_NAME = Portal._meta.get_field("name").max_length


class EmailsField(LinesField):
    """E-mail addresses; the same one twice counts once. Those that are none are named all at once."""

    line_field = forms.EmailField(max_length=254)

    def clean(self, value: str | None) -> list[str]:
        lines, wrong = self.to_python(value), []
        for line in lines:
            try:
                self.line_field.clean(line)
            except ValidationError:
                wrong.append(line)
        if wrong:
            text = ngettext("%(lines)s n’est pas une adresse e-mail.", "%(lines)s ne sont pas des adresses e-mail.", len(wrong))
            raise ValidationError(text % {"lines": ", ".join(f"« {line} »" for line in wrong)})
        return list({line.lower(): line.lower() for line in lines}.values())


class OrderedLanguages(forms.MultiWidget):
    """As many lists as the network has languages, the first for the first language."""

    def __init__(self) -> None:
        names = [(code, name) for code, name in settings.LANGUAGES]
        super().__init__([forms.Select(choices=[("", "—"), *names]) for _language in names])

    def decompress(self, value: list[str] | None) -> list[str]:
        return list(value or [])

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        for number, widget in enumerate(context["widget"]["subwidgets"], 1):
            first = _("1re langue, celle par défaut")
            widget["attrs"]["aria-label"] = first if number == 1 else _("%(number)se langue") % {"number": number}
        return context


class LanguagesField(forms.Field):
    """Languages in order; places left empty are passed over."""

    widget = OrderedLanguages

    def to_python(self, value: Iterable[str] | None) -> tuple[str, ...]:
        return tuple(code for code in value or () if code)

    def has_changed(self, initial: object, data: Any) -> bool:
        return self.to_python(data) != tuple(initial or ())  # type: ignore[arg-type]


class OpeningForm(forms.Form):
    """What `open_portal` needs to open a country, and whom to invite first.

    What depends on the country (address, name, languages, cities) is proposed when one is chosen; `propose` says what.
    """

    country = forms.ChoiceField(
        label=gettext_lazy("Pays"),
        error_messages={
            "required": gettext_lazy("Choisissez un pays."),
            "invalid_choice": gettext_lazy("Ce pays n’est pas dans les données de référence."),
        },
    )
    host = forms.CharField(
        label=gettext_lazy("Adresse"),
        max_length=253,
        strip=True,
        error_messages={"required": gettext_lazy("Indiquez l’adresse du portail.")},
        help_text=gettext_lazy("Le nom de domaine seul, par exemple jesuisaubenin.com. Il doit mener à nos serveurs."),
        widget=forms.TextInput({"autocapitalize": "none", "autocomplete": "off", "spellcheck": "false", "inputmode": "url", "dir": "ltr"}),
    )
    name = forms.CharField(
        label=gettext_lazy("Nom du portail"),
        max_length=LONGEST_NAME,
        error_messages={"required": gettext_lazy("Indiquez le nom du portail.")},
        help_text=gettext_lazy("Tel que les visiteurs le lisent, par exemple « Je suis au Bénin »."),
    )
    languages = LanguagesField(
        label=gettext_lazy("Langues"),
        help_text=gettext_lazy("Dans l’ordre : la première est celle des visiteurs qui n’en demandent pas d’autre."),
        error_messages={"required": gettext_lazy("Il faut au moins une langue.")},
    )
    theme = forms.ChoiceField(
        label=gettext_lazy("Thème"),
        widget=forms.RadioSelect,
        initial=DEFAULT_THEME,
        error_messages={"invalid_choice": gettext_lazy("Ce thème n’existe pas.")},
    )
    cities = forms.MultipleChoiceField(
        label=gettext_lazy("Villes"),
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Les plus grandes sont cochées. D’autres s’ajoutent plus tard sans rien défaire."),
        error_messages={
            "required": gettext_lazy("Cochez au moins une ville : ce sont elles qui répondent des missions."),
            "invalid_choice": gettext_lazy("Une des villes n’est pas de ce pays : choisissez parmi celles-ci."),
        },
    )
    first_editors = EmailsField(
        label=gettext_lazy("Premières personnes"),
        required=False,
        help_text=gettext_lazy(
            "Les adresses e-mail de celles et ceux qui feront vivre le portail, une par ligne. Chacune reçoit une invitation à rejoindre "
            "l’équipe du pays dès que le portail est ouvert."
        ),
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = self._country_choices()
        self.fields["theme"].choices = [(theme.code, theme.name) for theme in all_themes()]
        self.fields["cities"].choices = [(str(city.pk), _city_label(city)) for city in self.known_cities]

    @cached_property
    def country_code(self) -> str:
        """The chosen country, whether or not the rest of the form is right."""
        chosen = self.data.get("country", "") if self.is_bound else self.initial.get("country", "")
        return chosen if chosen in self._countries else ""

    @cached_property
    def known_cities(self) -> list[City]:
        return list(City.objects.filter(country=self.country_code)) if self.country_code else []

    def clean_country(self) -> str:
        code: str = self.cleaned_data["country"]
        if portal := self._portals.get(code):
            raise ValidationError(_("Ce pays est déjà ouvert : « %(portal)s ».") % {"portal": portal.name})
        return code

    def clean_host(self) -> str:
        """The name alone, also where a whole address was pasted."""
        host: str = self.cleaned_data["host"]
        return host.removeprefix("https://").removeprefix("http://").removesuffix("/")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.country_code:
            self.errors.pop("cities", None)  # there were none to choose from
        # Each field that could be read is judged, even where another could not.
        if "country" in cleaned:
            spec = self.spec
            for name, problem in problems_of(spec):
                if name in cleaned:
                    self.add_error(name, problem)
            if other := self._opening_with(spec.hostname):
                text = _("Une autre ouverture a déjà demandé l’adresse %(host)s : %(country)s.")
                self.add_error("host", text % {"host": spec.hostname, "country": other.country.name})
        return cleaned

    @property
    def spec(self) -> PortalSpec:
        """What was asked for, of what could be read; the rest as if it had been left out."""
        values = getattr(self, "cleaned_data", {})
        return PortalSpec(
            country=values["country"],
            host=values.get("host", "x"),
            languages=tuple(values.get("languages") or (settings.LANGUAGE_CODE,)),
            theme=values.get("theme", DEFAULT_THEME),
            cities=tuple(values.get("cities", ())),
            name=values.get("name"),
        )

    def _opening_with(self, host: str) -> PortalOpening | None:
        under_way = PortalOpening.objects.under_way().exclude(country=self.country_code).select_related("country")
        return next((opening for opening in under_way if PortalSpec.from_json(opening.spec).hostname == host), None)

    @cached_property
    def _countries(self) -> dict[str, Country]:
        return {country.pk: country for country in Country.objects.all()}

    @cached_property
    def _portals(self) -> dict[str, Portal]:
        return {portal.country_id: portal for portal in Portal.objects.countries()}

    def _country_choices(self) -> list:
        """Those of the roll-out plan in its order, then the others by name; those that are open come last."""
        planned = [row.code for row in rollout_rows() if row.code in self._countries]
        closed = [code for code in self._countries if code not in self._portals]
        others = sorted((code for code in closed if code not in planned), key=lambda code: _sort_key(self._countries[code].name))
        groups = [
            (_("Prévus"), [code for code in planned if code in closed]),
            (_("Autres pays"), others),
            (_("Déjà ouverts"), [code for code in self._countries if code in self._portals]),
        ]
        choices = [(label, [(code, self._countries[code].name) for code in codes]) for label, codes in groups if codes]
        return [("", _("Choisissez un pays")), *choices]


def propose(country: Country) -> dict[str, Any]:
    """What a country's form begins with: the roll-out plan's, else what its reference data suggest."""
    cities = proposed_cities(country.pk, list(City.objects.filter(country=country)))
    languages = planned_languages(country.pk)
    return {
        "country": country.pk,
        "host": planned_host(country.pk),
        "name": suggested_name(country, languages[0]),
        "languages": list(languages),
        "theme": next((theme.code for theme in all_themes() if theme.names.get("fr") == country.name_in("fr")), DEFAULT_THEME),
        "cities": [str(city.pk) for city in cities],
    }


def typed(data: QueryDict) -> dict[str, Any]:
    """The form as it was filled in so far, right or wrong."""
    values: dict[str, Any] = {name: data.get(name, "") for name in ("country", "host", "name", "theme", "first_editors")}
    languages = [data.get(f"languages_{number}", "") for number in range(len(settings.LANGUAGES))]
    return values | {"languages": list(filter(None, languages)), "cities": data.getlist("cities")}


def proposed_again(values: dict[str, Any], before: Country | None, country: Country) -> dict[str, Any]:
    """What was typed, with proposals for another country wherever it was empty or still as proposed for the country before."""
    old, new = propose(before) if before else {"theme": DEFAULT_THEME}, propose(country)
    kept = {name: value for name, value in values.items() if value and value != old.get(name)}
    return new | kept | {"country": country.pk, "cities": new["cities"]}


def asked_before(opening: PortalOpening) -> dict[str, Any]:
    """The form as it was filled in for an opening."""
    spec = PortalSpec.from_json(opening.spec)
    return {
        "country": spec.country,
        "host": spec.host,
        "name": spec.name,
        "languages": list(spec.languages),
        "theme": spec.theme,
        "cities": list(spec.cities),
        "first_editors": opening.first_editors,
    }


def _city_label(city: City) -> SafeString | str:
    if not city.population:
        return city.name
    return format_html("{} <small>{}</small>", city.name, _("%(count)s hab.") % {"count": f"{city.population:,}".replace(",", "\u202f")})


def _sort_key(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
