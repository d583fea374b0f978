"""The form of a portal's settings."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from themes.registry import all_themes

from ..forms import ReferencesInReach
from ..models import Portal
from ..permissions import reach_of


class LinesField(forms.CharField):
    """A list, one per line; each line is looked at by itself, and what was typed is shown again."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value: object) -> object:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: str | None) -> list[str]:
        return [line.strip() for line in (value or "").splitlines() if line.strip()]

    def clean(self, value: str | None) -> list[str]:
        return [self.clean_line(line) for line in super().clean(value)]

    def run_validators(self, value: list[str]) -> None:
        """Those of the lines are `clean_line`."""

    def has_changed(self, initial: object, data: object) -> bool:
        return self.to_python(data) != (initial or [])

    def clean_line(self, line: str) -> str:
        return line


class AddressesField(LinesField):
    """Web addresses."""

    def clean_line(self, line: str) -> str:
        try:
            return forms.URLField(assume_scheme="https").clean(line)
        except ValidationError as error:
            raise ValidationError(_("« %(line)s » n’est pas une adresse web.") % {"line": line}) from error


class PortalForm(ReferencesInReach, WagtailAdminModelForm):
    """A portal's settings. Its theme is the network's to change; its status has a page of its own (`status`), which says what follows."""

    theme = forms.ChoiceField(label=gettext_lazy("thème"))
    social_links = AddressesField(label=gettext_lazy("réseaux sociaux"), help_text=gettext_lazy("Une adresse par ligne."), required=False)

    class Meta:
        model = Portal
        fields: list[str] = []

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["theme"].choices = [(theme.code, theme.name) for theme in all_themes()]
        self.fields["theme"].disabled = not reach_of(self.for_user).is_network
        self.fields["status"].disabled = True
