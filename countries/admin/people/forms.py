"""Forms of the team."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateInput

from ...granting import Place
from ...models import Invitation, Role, User
from ...models.memberships import NETWORK_ROLES, PORTAL_ROLES, TERRITORY_ROLES
from .choosers import choosers, group_of, places_for

ROLE_DOES = {
    Role.CENTRAL_STAFF: gettext_lazy("Voit et modifie tout le réseau, ouvre des pays. Un second facteur lui est demandé."),
    Role.COUNTRY_STAFF: gettext_lazy("Publie, modère et invite dans tout un pays. Un second facteur lui est demandé."),
    Role.TRANSLATOR: gettext_lazy("Traduit les pages d’un pays, sans les publier."),
    Role.ANALYST: gettext_lazy("Lit les listes et les chiffres d’un pays, ne change rien."),
    Role.FOCAL_POINT: gettext_lazy("Publie les missions d’une ville et invite ses organisations."),
    Role.ORGANISATION_EDITOR: gettext_lazy("Écrit les missions d’une organisation ; sa ville ou son pays les publie."),
}
"""What a role is for, in a sentence for whoever gives it."""


LONGEST_LIST = 30
"""Places that a list unfolds; where there are more, they are looked for by name."""


class DatesForm(forms.Form):
    """From when until when a role holds."""

    valid_from = forms.DateField(label=gettext_lazy("À partir du"), widget=AdminDateInput)
    valid_until = forms.DateField(
        label=gettext_lazy("Jusqu’au"),
        widget=AdminDateInput,
        required=False,
        help_text=gettext_lazy("Le dernier jour. Vide : jusqu’à ce que quelqu’un y mette fin."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        start, end = cleaned.get("valid_from"), cleaned.get("valid_until")
        if start and end and end < start:
            self.add_error("valid_until", _("Le rôle finirait avant d’avoir commencé."))
        return cleaned


class InviteForm(DatesForm):
    """Who is invited, where, until when. The role is chosen before: it says which places there are."""

    email = forms.EmailField(
        label=gettext_lazy("Adresse e-mail"),
        max_length=Invitation._meta.get_field("email").max_length,
        help_text=gettext_lazy("L’invitation part à cette adresse."),
    )
    first_name = forms.CharField(label=gettext_lazy("Prénom"), max_length=150, required=False)
    last_name = forms.CharField(label=gettext_lazy("Nom"), max_length=150, required=False)
    place = forms.ChoiceField(
        label=gettext_lazy("Lieu"),
        error_messages={"invalid_choice": gettext_lazy("Vous ne pouvez pas donner ce rôle ici : choisissez un lieu de la liste.")},
    )
    language = forms.ChoiceField(label=gettext_lazy("Langue de l’e-mail"), choices=settings.LANGUAGES)

    field_order = ("email", "first_name", "last_name", "place", "language", "valid_from", "valid_until")

    def __init__(self, *args, by: User, role: Role, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["valid_from"].required = False
        self.fields["valid_from"].help_text = _("Vide : dès que l’invitation est acceptée.")
        self.places: dict[str, Place] = {}
        if role in NETWORK_ROLES:
            del self.fields["place"]
            return
        places = places_for(by, role)
        field = self.fields["place"]
        field.label = _place_label(role)
        first = list(places[: LONGEST_LIST + 1] if places.model in choosers else places)
        if places.model in choosers and len(first) > LONGEST_LIST:
            widget = choosers[places.model].widget_class(places)
            self.fields["place"] = forms.ModelChoiceField(places, label=field.label, widget=widget, error_messages=field.error_messages)
            return
        self.places = {str(place.pk): place for place in first}
        field.choices = [*([] if len(self.places) == 1 else [("", "---------")]), *_grouped(self.places.values())]

    def clean_place(self) -> Place:
        place = self.cleaned_data["place"]
        return place if isinstance(place, Model) else self.places[place]

    def clean_valid_until(self):
        until = self.cleaned_data["valid_until"]
        if until and until < timezone.localdate():
            raise forms.ValidationError(_("Cette date est passée."))
        return until


def _place_label(role: Role) -> str:
    if role in PORTAL_ROLES:
        return _("Portail")
    return _("Ville") if role in TERRITORY_ROLES else _("Organisation")


def _grouped(places: Iterable[Place]) -> list[tuple[str, Any]]:
    """By name, below their portal and city where there are several of these."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for place in sorted(places, key=lambda place: (group_of(place), str(place).casefold())):
        groups.setdefault(group_of(place), []).append((str(place.pk), str(place)))
    if len(groups) <= 1:
        return [choice for choices in groups.values() for choice in choices]
    return list(groups.items())
