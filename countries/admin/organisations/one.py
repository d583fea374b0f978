"""One organisation: the one that an address names, and a page that asks before it does something to it."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.admin.views import generic

from ...models import Organisation
from ...permissions import may_decide_on, visible_organisations


class OneOrganisation:
    """The organisation that the address names, if it is the reader's to see; with `deciding`, to decide on."""

    deciding = False

    def get_object(self, queryset: QuerySet[Organisation] | None = None) -> Organisation:
        found = visible_organisations(self.request.user).select_related("portal", "territory")
        organisation = get_object_or_404(found, pk=self.kwargs["pk"])
        if self.deciding and not may_decide_on(self.request.user, organisation):
            raise Http404
        return organisation


class ConfirmView(OneOrganisation, generic.InspectView):
    """A page with a question and one button; what it sends is done."""

    deciding = True
    any_permission_required = ["change"]
    template_name = "countries/admin/organisations/confirm.html"
    button = ""
    inspect_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list:
        return []

    @cached_property
    def header_buttons(self) -> list:
        return []

    @property
    def inspect_url(self) -> str:
        return reverse(self.inspect_url_name, args=[self.object.pk])

    @cached_property
    def form(self) -> forms.Form | None:
        return None

    @property
    def explanation(self) -> str:
        return ""

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        return super().get_context_data(form=self.form, explanation=self.explanation, button=self.button, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.form and not self.form.is_valid():
            return self.render_to_response(self.get_context_data())
        messages.success(request, self.carry_out())
        return redirect(self.inspect_url)

    def carry_out(self) -> str:
        """Do it, and say what was done."""
        raise NotImplementedError


def place_of(organisation: Organisation) -> str:
    return organisation.territory.name if organisation.territory else gettext("Tout le pays")
