"""Old addresses that lead on: each portal's staff keeps its own portal's, those who work for the network all of them.

What Wagtail makes by itself when a page is renamed or moved stays within the portal and is in the same list.
"""

import django_filters
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.filters import RedirectsReportFilterSet
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from ..forms import ReferencesInReach
from ..permissions import own_redirects, own_sites, reach_of
from .exports import WithoutFormulas


class OwnRedirectForm(ReferencesInReach, RedirectForm):
    """Of one of the user's portals, to one of the pages that they may link to or to any address."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["site"]
        field.label = _("Portail")
        field.queryset = own_sites(self.for_user).order_by("site_name")
        if not reach_of(self.for_user).is_network:
            field.required, field.empty_label = True, None

    def clean(self) -> dict:
        super().clean()
        is_named = self.cleaned_data.get("redirect_page") or self.cleaned_data.get("redirect_link")
        if not is_named and not {"redirect_page", "redirect_link"} & self.errors.keys():
            self.add_error("redirect_page", ValidationError(gettext("Choisissez la page, ou écrivez l’adresse, à laquelle mener.")))
        return self.cleaned_data


class OneRedirect:
    """The redirect that the address names, if it is the user's own."""

    def get_object(self, queryset: QuerySet | None = None) -> Redirect:
        return get_object_or_404(own_redirects(self.request.user), pk=self.kwargs["redirect_id"])


def sites_of_reader(request: HttpRequest | None) -> QuerySet[Site]:
    return own_sites(request.user).order_by("site_name") if request else Site.objects.none()


class RedirectFilterSet(RedirectsReportFilterSet):
    site = django_filters.ModelChoiceFilter(label=_("Portail"), queryset=sites_of_reader)

    class Meta(RedirectsReportFilterSet.Meta):
        pass


class RedirectIndexView(WithoutFormulas, views.IndexView):
    filterset_class = RedirectFilterSet

    def get_base_queryset(self) -> QuerySet[Redirect]:
        return super().get_base_queryset().filter(pk__in=own_redirects(self.request.user).values("pk"))

    @cached_property
    def header_more_buttons(self) -> list:
        buttons = super().header_more_buttons
        return buttons if reach_of(self.request.user).is_network else [button for button in buttons if "import" not in button.url]


class RedirectCreateView(views.CreateView):
    form_class = OwnRedirectForm


class RedirectEditView(OneRedirect, views.EditView):
    form_class = OwnRedirectForm


class RedirectDeleteView(OneRedirect, views.DeleteView):
    pass


def for_the_network(view):
    """Whole files of redirects name whatever portal they like."""

    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not reach_of(request.user).is_network:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


start_import = for_the_network(views.start_import)
process_import = for_the_network(views.process_import)
