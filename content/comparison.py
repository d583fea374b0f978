"""How two versions of a page are compared where Wagtail would show what is stored: choices by their labels."""

from typing import Any

from django.db import models
from django.utils.html import escape
from wagtail.admin.compare import FieldComparison, TextDiff, TextFieldComparison, register_comparison_class

from .fields import ChoiceArrayField


class ChoiceComparison(TextFieldComparison):
    """One of a fixed list, or any words."""

    def htmldiff(self) -> str:
        if not self.field.choices:
            return super().htmldiff()
        before, after = (_label(self.field, code) for code in (self.val_a, self.val_b))
        return TextDiff([("deletion", before), ("addition", after)], separator=" → ").to_html() if self.has_changed() else escape(after)


class ChoicesComparison(FieldComparison):
    """Several of a fixed list, in whatever order they were ticked."""

    def __init__(self, field: ChoiceArrayField, obj_a: models.Model, obj_b: models.Model) -> None:
        super().__init__(field, obj_a, obj_b)
        self.val_a, self.val_b = (sorted(_label(field.base_field, code) for code in codes or ()) for codes in (self.val_a, self.val_b))

    def htmldiff(self) -> str:
        kept = [("equal" if label in self.val_a else "addition", label) for label in self.val_b]
        gone = [("deletion", label) for label in self.val_a if label not in self.val_b]
        return TextDiff(kept + gone, separator=", ").to_html()


def _label(field: models.Field, code: Any) -> str:
    return str(dict(field.flatchoices).get(code, code or "–"))


register_comparison_class(models.CharField, comparison_class=ChoiceComparison)
register_comparison_class(ChoiceArrayField, comparison_class=ChoicesComparison)
