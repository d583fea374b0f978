"""What a reviewer is asked for when a page is not published as it is."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .models import RefusalReason

LONGEST_COMMENT = 2000


class ChangesForm(forms.Form):
    comment = forms.CharField(
        label=_("Ce qu’il faut changer"),
        help_text=_("Ces mots partent par e-mail à la personne qui a écrit la page."),
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class ReasonSelect(forms.Select):
    """No wider than its window, on a phone too."""

    def __init__(self, attrs: dict | None = None, choices: Iterable = ()) -> None:
        super().__init__({"style": "max-width: 100%"} | (attrs or {}), choices)


class RefusalForm(forms.Form):
    reason = forms.ChoiceField(label=_("Raison"), choices=[("", "———"), *RefusalReason.choices], widget=ReasonSelect)
    comment = forms.CharField(
        label=_("Explication"),
        help_text=_("Ces mots partent par e-mail à la personne qui a écrit la page. Nécessaire pour « Autre raison »."),
        required=False,
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def clean(self) -> dict:
        cleaned_data = super().clean()
        if cleaned_data.get("reason") == RefusalReason.OTHER and not cleaned_data.get("comment") and "comment" not in self.errors:
            self.add_error("comment", ValidationError(gettext("Dites pourquoi : « Autre raison » seule n’aide personne.")))
        return cleaned_data
