"""Pages with one question about a mission, and what is done when it is answered; and where a new one is begun."""

from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import Promise, cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from countries.models import Organisation, Portal, Territory

from ..confirmation import place_of
from ..life import DEEDS, Deed, carry_out, duplicate, may_do
from ..models import MissionPage, OrganisationPage, PortalHomePage, TerritoryPage
from ..permissions import scope_of
from ..status import status_of


class MissionView(WagtailAdminTemplateMixin, TemplateView):
    """A question about the mission that the address names; only those who answer for it are asked."""

    header_icon = "doc-full-inverse"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not self.is_allowed():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> MissionPage:
        pages = MissionPage.objects.select_related("mission__territory", "mission__organisation", "mission__portal", "locale")
        return get_object_or_404(pages, pk=self.kwargs["page_id"], mission__isnull=False)

    @property
    def back_url(self) -> str:
        return get_valid_next_url_from_request(self.request) or reverse("wagtailadmin_pages:edit", args=[self.page.pk])

    def is_allowed(self) -> bool:
        return may_do(self.page, self.page.mission, self.request.user)

    def get_breadcrumbs_items(self) -> list[dict]:
        edit = {"url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]), "label": self.page.get_admin_display_title()}
        return [*super().get_breadcrumbs_items(), edit, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(**kwargs) | {"page": self.page, "place": place_of(self.page.mission), "back_url": self.back_url}


class DeedView(MissionView):
    template_name = "content/admin/deed.html"

    @cached_property
    def deed(self) -> Deed:
        if self.kwargs["deed"] not in DEEDS:
            raise Http404
        return DEEDS[self.kwargs["deed"]]

    def get_page_title(self) -> Promise:
        return self.deed.label

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.page.mission.state not in self.deed.possible_in or not self.page.live:
            return self._too_late()
        return super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not carry_out(self.deed, self.page, request.user):
            return self._too_late()
        messages.success(request, self.deed.done % {"title": self.page.get_admin_display_title()})
        return redirect(self.back_url)

    def _too_late(self) -> HttpResponse:
        """Somebody else was quicker, or the page is not published."""
        state = self.page.mission.get_state_display() if self.page.live else gettext("Non publiée")
        text = gettext("Rien n’a changé : l’état de « %(title)s » ne le permet pas (%(state)s).")
        messages.warning(self.request, text % {"title": self.page.get_admin_display_title(), "state": state})
        return redirect(self.back_url)

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(**kwargs) | {"deed": self.deed, "status": status_of(self.page)}


class DuplicateView(MissionView):
    template_name = "content/admin/duplicate.html"
    page_title = _("Dupliquer")

    def is_allowed(self) -> bool:
        if not self.page.is_source or not may_do(self.page, self.page.mission, self.request.user):
            return False
        return self.page.get_parent().permissions_for_user(self.request.user).can_add_subpage()

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        copy = duplicate(self.page, request.user)
        text = gettext("Voici une copie de « %(title)s », en brouillon et sans dates : complétez-la avant de la publier.")
        messages.success(request, text % {"title": self.page.get_admin_display_title()})
        return redirect("wagtailadmin_pages:edit", copy.pk)


@dataclass(frozen=True)
class Start:
    """Where a new mission may be begun."""

    label: str
    url: str


class NewMissionView(WagtailAdminTemplateMixin, TemplateView):
    """Leads to the form of a new mission, under the place that the user answers for; asks which, where there are several."""

    template_name = "content/admin/new_mission.html"
    page_title = _("Nouvelle mission")
    header_icon = "circle-plus"

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not scope_of(request.user).is_answerable:
            raise PermissionDenied
        starts = self.starts
        return redirect(starts[0].url) if len(starts) == 1 else super().get(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(**kwargs) | {"starts": self.starts}

    @cached_property
    def starts(self) -> list[Start]:
        scope = scope_of(self.request.user)
        staffed = Portal.objects.all() if scope.is_network else Portal.objects.filter(pk__in=scope.staffed_portals)
        chosen = staffed.filter(code=self.request.GET["portal"]) if "portal" in self.request.GET else staffed
        portals = list(chosen.select_related("root_page").order_by("name"))
        if len(portals) > 1:
            return [Start(portal.name, f"{reverse('mission_new')}?portal={portal.code}") for portal in portals]
        starts = []
        for portal in portals:
            home = _face(PortalHomePage.objects.child_of(portal.root_page), portal.default_language)
            starts += [Start(gettext("Tout le pays"), _form_url(home))] if home else []
        own = Q(pk__in=scope.territories) if not portals else Q(portal__in=portals) | Q(pk__in=scope.territories)
        starts += self._faces(TerritoryPage, "territory", Territory.objects.filter(own))
        if not portals:
            starts += self._faces(OrganisationPage, "organisation", Organisation.objects.filter(pk__in=scope.organisations))
        return starts

    def _faces(self, model: type[Page], name: str, rows) -> list[Start]:
        """One page of each row: in the reader's language, else in the portal's first."""
        pages = model.objects.filter(**{f"{name}__in": rows}).select_related("locale", f"{name}__portal")
        best: dict[int, Page] = {}
        for page in pages.order_by("pk"):
            row = getattr(page, name)
            preference = {get_language(): 2, row.portal.default_language: 1}
            known = best.get(row.pk)
            if known is None or preference.get(page.locale.language_code, 0) > preference.get(known.locale.language_code, 0):
                best[row.pk] = page
        return sorted((Start(page.title, _form_url(page)) for page in best.values()), key=lambda start: start.label)


def _face(pages, default_language: str) -> Page | None:
    by_language = {page.locale.language_code: page for page in pages.select_related("locale")}
    return by_language.get(get_language()) or by_language.get(default_language) or next(iter(by_language.values()), None)


def _form_url(parent: Page) -> str:
    return reverse("wagtailadmin_pages:add", args=["content", "missionpage", parent.pk])
