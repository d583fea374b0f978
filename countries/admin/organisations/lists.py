"""The list of organisations."""

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views import generic

from ...models import Organisation, OrganisationKind, Portal, Verification
from ...permissions import reach_of, visible_organisations, visible_portals
from .one import place_of


def portals_of_reader(request: HttpRequest | None) -> QuerySet[Portal]:
    return visible_portals(request.user).order_by("name") if request else Portal.objects.none()


class OrganisationFilterSet(WagtailFilterSet):
    verification = django_filters.ChoiceFilter(
        label=_("Vérification"), choices=Verification, empty_label=_("Toutes"), widget=forms.RadioSelect
    )
    kind = django_filters.ChoiceFilter(label=_("Nature"), choices=OrganisationKind, empty_label=_("Toutes"), widget=forms.RadioSelect)
    portal = django_filters.ModelChoiceFilter(
        label=_("Portail"), queryset=portals_of_reader, empty_label=_("Tous"), widget=forms.RadioSelect
    )

    class Meta:
        model = Organisation
        fields = ["verification", "kind", "portal"]


class VerificationColumn(Column):
    """What was suspended is seen at once."""

    cell_template_name = "countries/admin/organisations/verification_cell.html"


class OrganisationIndexView(generic.IndexView):
    default_ordering = "name"
    search_fields = ["name", "registration_number"]

    def get_base_queryset(self) -> QuerySet[Organisation]:
        return visible_organisations(self.request.user).select_related("portal", "territory")

    @cached_property
    def columns(self) -> list[Column]:
        columns = [
            TitleColumn("name", label=_("Organisation"), get_url=self.get_inspect_url, sort_key="name"),
            Column("kind", label=_("Nature"), accessor="get_kind_display"),
            Column("place", label=_("Lieu"), accessor=place_of),
            Column("portal", label=_("Portail"), accessor=lambda organisation: organisation.portal.name),
            VerificationColumn("verification", label=_("Vérification"), accessor="get_verification_display", sort_key="verification"),
        ]
        reach = reach_of(self.request.user)
        has_several = reach.is_network or len(reach.portal_ids) > 1
        return [column for column in columns if has_several or column.name != "portal"]
