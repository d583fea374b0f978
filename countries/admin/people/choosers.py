"""Choosing the place of a role where there are too many to unfold: Wagtail's chooser, with those at which the reader may give it."""

from typing import Any

from django import forms
from django.db.models import Model, Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.urls import URLPattern, path
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets import BaseChooser

from ...granting import Place, grantable_places
from ...models import Organisation, Portal, Role, Territory, User


def places_for(user: User, role: str) -> QuerySet:
    """Those at which a user may give a role, with what it takes to name them."""
    places = grantable_places(user, role)
    if places.model is Portal:
        return places.order_by("name")
    if places.model is Organisation:
        return places.select_related("portal", "territory").order_by("name", "pk")
    return places.select_related("portal").order_by("slug", "pk")


def group_of(place: Place) -> str:
    """What tells places of the same name apart."""
    match place:
        case Territory():
            return place.portal.name
        case Organisation():
            where = place.territory or _("tout le pays")
            return f"{place.portal.name} · {where}"
    return ""


class PlaceFilterForm(BaseFilterForm):
    q = forms.CharField(label=_("Rechercher par nom"), required=False)

    def filter(self, objects: QuerySet) -> QuerySet:
        if not (words := self.cleaned_data["q"]):
            return objects
        self.is_searching, self.search_query = True, words
        if objects.model is Organisation:
            return objects.filter(name__unaccent__icontains=words)
        found = Q(text__icontains=words)
        if slug := slugify(words):
            found |= Q(slug__contains=slug)
        return objects.alias(text=Cast("names", TextField())).filter(found)


class PlacesView(chooser.BaseChooseView):
    filter_form_class = PlaceFilterForm
    role = ""

    def get_object_list(self) -> QuerySet:
        return places_for(self.request.user, self.role)

    def can_create(self) -> bool:
        return False

    @property
    def columns(self) -> list[Column]:
        return [*super().columns, Column("where", label=_("Lieu"), accessor=group_of)]


class ChoosePlaceView(chooser.ChooseViewMixin, chooser.CreationFormMixin, PlacesView):
    pass


class ChoosePlaceResultsView(chooser.ChooseResultsViewMixin, chooser.CreationFormMixin, PlacesView):
    pass


class ChosenPlaceView(chooser.ChosenView):
    role = ""

    def get_object(self, pk: str) -> Model:
        return places_for(self.request.user, self.role).get(pk=int(pk) if pk.isdecimal() else 0)

    def get_edit_item_url(self, instance: Model) -> None:
        return None


class PlaceChooser(BaseChooser):
    """Names nothing but what it offers, whatever number is sent."""

    show_edit_link = False
    show_clear_link = False

    def __init__(self, places: QuerySet, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.places = places

    def get_instance(self, value: Any) -> Model | None:
        return self.places.filter(pk=value).first() if str(value).isdecimal() else None

    def get_value_data_from_instance(self, instance: Model) -> dict[str, Any]:
        return {"id": instance.pk, "edit_url": "", self.display_title_key: str(instance)}


class PlaceChooserViewSet(ChooserViewSet):
    """Of one kind of place, for the role that is given there."""

    base_widget_class = PlaceChooser
    register_widget = False
    per_page = 20
    role = ""
    choose_view_class = ChoosePlaceView
    choose_results_view_class = ChoosePlaceResultsView
    chosen_view_class = ChosenPlaceView

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(role=self.role, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.choose_view, name="choose"),
            path("results/", self.choose_results_view, name="choose_results"),
            path("chosen/<str:pk>/", self.chosen_view, name="chosen"),
        ]


class OrganisationChooserViewSet(PlaceChooserViewSet):
    model = Organisation
    role = Role.ORGANISATION_EDITOR
    icon = "group"
    choose_one_text = _("Choisir une organisation")
    choose_another_text = _("Choisir une autre organisation")


class TerritoryChooserViewSet(PlaceChooserViewSet):
    model = Territory
    role = Role.FOCAL_POINT
    icon = "site"
    choose_one_text = _("Choisir une ville")
    choose_another_text = _("Choisir une autre ville")


choosers = {
    Organisation: OrganisationChooserViewSet("invited_organisations", url_prefix="invitations/organisations"),
    Territory: TerritoryChooserViewSet("invited_territories", url_prefix="invitations/territories"),
}
"""By kind of place; portals are few."""
