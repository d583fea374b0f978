"""Model fields shared by page models."""

from collections.abc import Sequence

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.db import models


class ChoiceArrayField(ArrayField):
    """Several of a fixed list, shown as check boxes. The base field carries the choices."""

    def formfield(self, **kwargs):
        defaults = {
            "form_class": forms.TypedMultipleChoiceField,
            "choices": self.base_field.choices,
            "coerce": self.base_field.to_python,
            "widget": forms.CheckboxSelectMultiple,
        }
        # ArrayField would wrap the base field's form field; the plain Field makes the one named above.
        return models.Field.formfield(self, **(defaults | kwargs))


def choices_field(choices: Sequence, label: str, *, max_length: int = 40, **options) -> ChoiceArrayField:
    """Several of `choices`; none unless chosen."""
    return ChoiceArrayField(
        models.CharField(max_length=max_length, choices=choices), verbose_name=label, default=list, blank=True, **options
    )
