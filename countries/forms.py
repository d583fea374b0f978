"""Forms of the admin that know who fills them in."""

from collections.abc import Iterable

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from .permissions import choosable

Reference = tuple[type[Model], str]


class ReferencesInReach:
    """A form that points only to pages, pictures and documents that its user may choose, or that were there before.

    Choosers offer no others; but what a form sends need not come from a chooser. Fields of models, texts and blocks are asked alike.
    A refused field shows again what it had before: what was sent would be shown with its name.
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for formset in self.formsets.values():
            if issubclass(formset.form, WagtailAdminModelForm):
                formset.form = type(formset.form.__name__, (ReferencesInReach, formset.form), {})
                formset.form_kwargs = formset.form_kwargs | {"for_user": self.for_user}

    def clean(self) -> dict:
        cleaned_data = super().clean()
        for name in self.changed_data:
            if name in self.cleaned_data and self._out_of_reach(name):
                self.add_error(
                    name, _("Un élément choisi ici n’est pas de ceux que vous pouvez utiliser : ce champ a repris sa valeur précédente.")
                )
                self.fields[name].bound_data = lambda _sent, initial: initial
        return cleaned_data

    def _out_of_reach(self, name: str) -> bool:
        before = set(_references(self._meta.model, name, self.initial.get(name)))
        for model, pk in set(_references(self._meta.model, name, self.cleaned_data[name])) - before:
            allowed = choosable(self.for_user, model)
            if allowed is not None and not allowed.filter(pk=pk).exists():
                return True
        return False


def _references(model: type[Model], name: str, value: object) -> Iterable[Reference]:
    """What the value of a field points to, as far as it is known to Wagtail's index of references."""
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return
    if value and hasattr(field, "extract_references"):
        for target, pk, _model_path, _content_path in field.extract_references(value):
            yield target, str(pk)
    elif isinstance(value, Model):
        yield type(value), str(value.pk)
    elif value and field.is_relation and field.many_to_one:
        yield field.related_model, str(value)
