"""A new organisation of a city, and the invitation of whoever is to write for it, in one go."""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from countries.models import Invitation, Organisation, OrganisationKind, Role, Territory, User
from countries.people.invitations import invite
from countries.permissions import answered_territories

from ..models import OrganisationPage, TerritoryPage


class NewOrganisationForm(forms.Form):
    """What the page of an organisation needs at least; all else is written on the page."""

    territory = forms.ChoiceField(
        label=_("Ville"), error_messages={"invalid_choice": _("Vous ne répondez pas de cette ville : choisissez-en une de la liste.")}
    )
    name = forms.CharField(label=_("Nom de l’organisation"), max_length=Organisation._meta.get_field("name").max_length)
    kind = forms.ChoiceField(label=_("Nature"), choices=[("", "---------"), *OrganisationKind.choices])
    summary = forms.CharField(
        label=_("En une phrase"), max_length=200, help_text=_("Ce qu’elle fait, pour qui. Les visiteurs la lisent dans les listes.")
    )
    email = forms.EmailField(
        label=_("E-mail de la personne à inviter"),
        max_length=Invitation._meta.get_field("email").max_length,
        required=False,
        help_text=_("Elle écrira les missions de l’organisation. Vide : vous l’inviterez plus tard."),
    )
    language = forms.ChoiceField(label=_("Langue de l’e-mail"), choices=settings.LANGUAGES)

    def __init__(self, *args, territories: dict[str, Territory], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.territories = territories
        choices = [(pk, f"{territory} · {territory.portal.name}") for pk, territory in territories.items()]
        self.fields["territory"].choices = choices if len(choices) == 1 else [("", "---------"), *choices]

    def clean_territory(self) -> Territory:
        return self.territories[self.cleaned_data["territory"]]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        territory, name = cleaned.get("territory"), cleaned.get("name")
        if territory and name and Organisation.objects.filter(territory=territory, name__iexact=name).exists():
            self.add_error("name", gettext("Cette ville a déjà une organisation de ce nom."))
        return cleaned


class NewOrganisationView(WagtailAdminTemplateMixin, FormView):
    page_title = _("Nouvelle organisation")
    header_icon = "plus-inverse"
    template_name = "content/admin/new_organisation.html"
    form_class = NewOrganisationForm

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if not self.territories:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def territories(self) -> dict[str, Territory]:
        found = answered_territories(self.request.user).select_related("portal")
        return {str(row.pk): row for row in sorted(found, key=lambda row: (row.name.casefold(), row.pk))}

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get_initial(self) -> dict[str, Any]:
        return {"language": get_language()}

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"territories": self.territories}

    def form_valid(self, form: forms.Form) -> HttpResponse:
        values = form.cleaned_data
        if values["email"] and not ratelimit.consume(self.request, action="invite"):
            form.add_error(None, gettext("Vous avez envoyé beaucoup d’invitations : attendez une heure avant la prochaine."))
            return self.form_invalid(form)
        try:
            with transaction.atomic():
                page = add_organisation(self.request.user, values["territory"], values["name"], values["kind"], values["summary"])
                if values["email"]:
                    invite(
                        self.request.user,
                        values["email"],
                        Role.ORGANISATION_EDITOR,
                        page.organisation,
                        language=values["language"],
                    )
        except ValidationError as error:
            form.add_error(None, error.messages)
            return self.form_invalid(form)
        if values["email"]:
            messages.success(self.request, gettext("L’invitation part à %(email)s.") % {"email": values["email"]})
        messages.success(self.request, gettext("L’organisation est ajoutée : complétez sa page quand vous voulez."))
        return redirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))


def add_organisation(by: User, territory: Territory, name: str, kind: str, summary: str) -> OrganisationPage:
    """The organisation's page in its portal's first language, published, and with it its row. Raises PermissionDenied."""
    faces = TerritoryPage.objects.filter(territory=territory)
    parent = faces.get(locale__language_code=territory.portal.default_language)
    permissions = parent.permissions_for_user(by)
    if not (permissions.can_add_subpage() and permissions.can_publish_subpage()):
        raise PermissionDenied
    page = OrganisationPage(title=name, summary=summary, owner=by, live=False)
    page.row_changes = {"kind": kind}
    parent.add_child(instance=page)
    page.save_revision(user=by, log_action="wagtail.create").publish(user=by)
    page.refresh_from_db()
    return page


urlpatterns = [path("organisations/new/", NewOrganisationView.as_view(), name="organisation_add")]
