"""Page forms that also hold fields of the row that the page is a face of."""

from django.db import models
from django.forms.models import fields_for_model
from wagtail.admin.forms import WagtailAdminPageForm


class RowPageForm(WagtailAdminPageForm):
    """Shows some of the row's fields beside the page's. They belong to the row: one value for all languages, saved with the form.

    Concrete forms are made by `row_page_form`.
    """

    row_field = ""
    row_form_fields: tuple[str, ...] = ()

    def __init__(self, *args, **kwargs) -> None:
        row = getattr(kwargs.get("instance"), self.row_field, None)
        if row is not None:
            kwargs["initial"] = {name: getattr(row, name) for name in self.row_form_fields} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def save(self, commit: bool = True):
        # The page applies these when it is saved: a new page has no row before.
        self.instance.row_changes = {name: self.cleaned_data[name] for name in self.row_form_fields if name in self.cleaned_data}
        return super().save(commit=commit)


def row_page_form(
    model: type[models.Model], row_field: str, names: tuple[str, ...], base: type[RowPageForm] = RowPageForm
) -> type[RowPageForm]:
    """A page form with these fields of `model`, the row that the page's `row_field` leads to."""
    attributes = {"row_field": row_field, "row_form_fields": names, "__module__": base.__module__}
    return type(f"{model.__name__}PageForm", (base,), fields_for_model(model, fields=names) | attributes)
