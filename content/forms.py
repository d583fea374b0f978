"""Page forms: what keeps a page from being published, and fields of the row that the page is a face of."""

from django.db import models
from django.forms.models import fields_for_model
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.models import formfield_for_dbfield, register_form_field_override
from wagtail.models import Page

from countries.forms import ReferencesInReach

LONGEST_SLUG = 250
"""Letters of a slug to which a number is added: Wagtail's field takes 255."""

Problems = dict[str, list[str]]
"""What keeps a page from being published: messages by field."""

# "example.org" in a field for addresses means https://example.org.
register_form_field_override(models.URLField, override={"assume_scheme": "https"})


class BasePageForm(ReferencesInReach, WagtailAdminPageForm):
    """Judges what is about to be published, and only that: drafts are free.

    The page alone cannot tell: Wagtail's new pages are `live` before they are saved, and those that are about to be published for the
    first time are not yet.
    """

    def clean_slug(self) -> str:
        """A page that nobody has seen yet gives way to one of the same title: two missions may bear one."""
        slug = self.cleaned_data["slug"]
        if not slug or self.instance.first_published_at:
            return slug
        free, number = slug, 1
        while not Page._slug_is_available(free, self.parent_page, self.instance):
            number += 1
            free = f"{slug[:LONGEST_SLUG]}-{number}"
        return free

    def _post_clean(self) -> None:
        self.instance.is_judged_by_form = True
        try:
            super()._post_clean()
        finally:
            self.instance.is_judged_by_form = False
        if not self.is_deferred_validation:
            self._say(self.problems())

    def problems(self) -> Problems:
        """What keeps the page, with what was typed, from being published."""
        return self.instance.problems()

    def _say(self, problems: Problems) -> None:
        """Each problem at its field; at the top, with the field's name, where this form does not show the field."""
        for name, messages in problems.items():
            if name not in self.fields:
                label = self.instance._meta.get_field(name).verbose_name
                self.add_error(
                    None, [_("%(field)s : %(message)s") % {"field": capfirst(label), "message": message} for message in messages]
                )
            elif name not in self.errors:
                self.add_error(name, messages)


class RowPageForm(BasePageForm):
    """Shows some of the row's fields beside the page's. They belong to the row: one value for all languages, set by publishing the page.

    Concrete forms are made by `row_page_form`.
    """

    row_field = ""
    row_form_fields: tuple[str, ...] = ()

    def __init__(self, *args, **kwargs) -> None:
        page = kwargs.get("instance")
        if row := getattr(page, self.row_field, None):
            waiting = page.row_changes if page.has_unpublished_changes else None
            stored = {name: getattr(row, name) for name in self.row_form_fields}
            kwargs["initial"] = stored | (waiting or {}) | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def save(self, commit: bool = True):
        row = getattr(self.instance, self.row_field, None)
        typed = {name: self.cleaned_data[name] for name in self.row_form_fields if name in self.cleaned_data}
        self.instance.row_changes = {name: value for name, value in typed.items() if row is None or getattr(row, name) != value}
        return super().save(commit=commit)


def row_page_form(
    model: type[models.Model], row_field: str, names: tuple[str, ...], base: type[RowPageForm] = RowPageForm
) -> type[RowPageForm]:
    """A page form with these fields of `model`, the row that the page's `row_field` leads to."""
    attributes = {"row_field": row_field, "row_form_fields": names, "__module__": base.__module__}
    return type(
        f"{model.__name__}PageForm", (base,), fields_for_model(model, fields=names, formfield_callback=formfield_for_dbfield) | attributes
    )
