"""The network in the admin: dashboard, opening a country, its progress, a portal's checklist. For central staff alone."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from countries.admin.portals import next_statuses
from countries.admin.reports import NetworkOnly
from countries.locks import LockIsHeld
from countries.models import City, Country, OpeningState, Portal, PortalOpening, PortalStatus
from countries.statuses import MEANINGS
from themes.registry import ThemeError, all_themes, get_theme

from .address import ask_for_check
from .checklist import State, checklist
from .forms import OpeningForm, asked_before, propose, proposed_again, typed
from .network import network_figures
from .openings import AlreadyUnderWay, ask_again, ask_for_opening
from .service import open_portal
from .spec import PortalSpec, SpecRefused

PATIENCE = 5.0
"""Seconds for which a plan waits for another country that is just being opened."""
RECENT = 10
"""Openings that the dashboard shows."""


class NetworkView(NetworkOnly, WagtailAdminTemplateMixin, View):
    """A page of the menu "Réseau"."""

    header_icon = "site"

    def get_breadcrumbs_items(self) -> list[dict]:
        here = {"url": "", "label": self.get_page_title()}
        return [*super().get_breadcrumbs_items(), {"url": reverse("network:dashboard"), "label": _("Réseau")}, here]


class DashboardView(NetworkView):
    template_name = "rollout/dashboard.html"
    page_title = gettext_lazy("Tableau de bord du réseau")

    def get(self, request: HttpRequest) -> HttpResponse:
        figures = network_figures()
        openings = PortalOpening.objects.select_related("country", "portal", "asked_by").defer("steps")[:RECENT]
        names = ("live", "stale", "waiting", "cities", "cities_alone")
        totals = {name: sum(getattr(row, name) for row in figures) for name in names}
        return self.render_to_response(self.get_context_data(figures=figures, totals=totals, openings=openings))


class OpenView(NetworkView):
    """The form, the plan of what would be done, and the order to do it. Nothing is written before the order."""

    template_name = "rollout/open.html"
    page_title = gettext_lazy("Ouvrir un pays")

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._form(OpeningForm(initial=self._initial(request)))

    def post(self, request: HttpRequest) -> HttpResponse:
        step, chosen = request.POST.get("step", "plan"), request.POST.get("country", "")
        if chosen and (step == "country" or chosen != request.POST.get("proposed_for")):
            return self._propose(request, chosen)
        form = OpeningForm(request.POST)
        if not form.is_valid():
            return self._form(form)
        if step == "open":
            return self._open(request, form)
        return self._plan(form) if step == "plan" else self._form(form)

    @staticmethod
    def _initial(request: HttpRequest) -> dict:
        """Of an opening that failed, of a country that was named, or nothing."""
        opening, country = request.GET.get("opening", ""), request.GET.get("country", "")
        if opening.isdecimal() and (before := PortalOpening.objects.filter(pk=opening[:18]).first()):
            return asked_before(before)
        if country and (found := Country.objects.filter(pk=country.replace("\0", "")).first()):
            return propose(found)
        return {}

    def _propose(self, request: HttpRequest, chosen: str) -> HttpResponse:
        countries = Country.objects.in_bulk([chosen.replace("\0", ""), request.POST.get("proposed_for", "").replace("\0", "")])
        if chosen not in countries:
            return self._form(OpeningForm(request.POST))
        values = proposed_again(typed(request.POST), countries.get(request.POST.get("proposed_for", "")), countries[chosen])
        return self._form(OpeningForm(initial=values))

    def _plan(self, form: OpeningForm) -> HttpResponse:
        spec = form.spec
        try:
            plan = open_portal(spec, dry_run=True, patience=PATIENCE)
        except SpecRefused as refusal:
            for reason in refusal.reasons:
                form.add_error(None, reason)
            return self._form(form)
        except LockIsHeld:
            form.add_error(None, _("Un autre pays est en train de s’ouvrir : le plan ne peut pas être calculé. Réessayez dans un instant."))
            return self._form(form)
        self.template_name = "rollout/plan.html"
        context = _in_words(spec) | {
            "steps": plan.steps,
            "first_editors": form.cleaned_data["first_editors"],
            "sent": [(name, value) for name, values in self.request.POST.lists() for value in values if name not in NOT_SENT_AGAIN],
        }
        return self.render_to_response(self.get_context_data(**context))

    def _open(self, request: HttpRequest, form: OpeningForm) -> HttpResponse:
        try:
            opening = ask_for_opening(form.spec, form.cleaned_data["first_editors"], request.user)
        except AlreadyUnderWay as other:
            text = _("Ce pays est déjà en cours d’ouverture, à la demande de %(who)s.") % {"who": other.opening.asked_by or "?"}
            url = reverse("network:opening", args=[other.opening.pk])
            form.add_error("country", format_html('{} <a href="{}">{}</a>', text, url, _("Suivre cette ouverture")))
            return self._form(form)
        return redirect(f"{reverse('network:opening', args=[opening.pk])}?follow=1")

    def _form(self, form: OpeningForm) -> HttpResponse:
        chosen = form["theme"].value()
        context = {
            "form": form,
            "themes": [(theme, theme.code == chosen) for theme in all_themes()],
            "preview": f"{_preview_url(chosen)}?{urlencode({'name': form['name'].value() or ''})}",
        }
        return self.render_to_response(self.get_context_data(**context))


NOT_SENT_AGAIN = ("csrfmiddlewaretoken", "step")
"""Fields that the page of the plan has of its own."""


class OpeningView(NetworkView):
    """How an opening goes. With `follow` it ends on the portal's checklist."""

    template_name = "rollout/opening.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        follows = "follow" in request.GET
        if follows and self.opening.state == OpeningState.DONE and self.opening.portal_id:
            return redirect("network:checklist", self.opening.portal_id)
        context = {"opening": self.opening, "follows": follows, **_in_words(PortalSpec.from_json(self.opening.spec))}
        return self.render_to_response(self.get_context_data(**context))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Run it again."""
        if not ask_again(self.opening):
            messages.warning(request, _("Cette ouverture n’attend pas d’être relancée."))
        return redirect(f"{reverse('network:opening', args=[pk])}?follow=1")

    @cached_property
    def opening(self) -> PortalOpening:
        rows = PortalOpening.objects.select_related("country", "portal", "asked_by")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_page_title(self) -> str:
        return _("Ouverture : %(country)s") % {"country": self.opening.country.name}


class ProgressView(OpeningView):
    """The part of that page that changes."""

    template_name = "rollout/progress.html"
    http_method_names = ["get"]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return render(request, self.template_name, {"opening": self.opening, "follows": "follow" in request.GET})


class ChecklistView(NetworkView):
    template_name = "rollout/checklist.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        points = checklist(self.portal)
        context = {
            "portal": self.portal,
            "points": points,
            "done": sum(point.state == State.DONE for point in points),
            "is_under_way": any(point.is_under_way for point in points),
            "meaning": MEANINGS[self.portal.status],
            "next_statuses": next_statuses(self.portal),
            "is_draft": self.portal.status == PortalStatus.DRAFT,
        }
        return self.render_to_response(self.get_context_data(**context))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Have the address checked; the page does not wait for it."""
        if not ask_for_check(self.portal):
            messages.error(request, _("Le service des tâches ne répond pas : l’adresse n’est pas vérifiée. Réessayez plus tard."))
        return redirect("network:checklist", pk)

    @cached_property
    def portal(self) -> Portal:
        rows = Portal.objects.select_related("site", "country", "root_page")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_page_title(self) -> str:
        return self.portal.name


class ThemePreview(NetworkOnly, View):
    """A small page in a theme's look, for the frame beside the choice."""

    def get(self, request: HttpRequest, theme: str) -> HttpResponse:
        try:
            shown = get_theme(theme)
        except ThemeError as error:
            raise Http404 from error
        context = {"theme": shown, "name": request.GET.get("name") or _("Je suis au pays")}
        return render(request, "rollout/theme_preview.html", context)


theme_preview = xframe_options_sameorigin(ThemePreview.as_view())


def _preview_url(theme: str | None) -> str:
    codes = {known.code for known in all_themes()}
    return reverse("network:theme", args=[theme if theme in codes else next(iter(sorted(codes)))])


def _in_words(spec: PortalSpec) -> dict:
    """What was asked for, as people read it."""
    cities = {str(city.pk): city.name for city in City.objects.filter(pk__in=[int(pk) for pk in spec.cities if pk.isdecimal()])}
    return {
        "spec": spec,
        "country": Country.objects.filter(pk=spec.country).first(),
        "languages": [get_language_info(code)["name_translated"] for code in spec.languages],
        "cities": [cities.get(name, name) for name in spec.cities],
        "theme": next((theme for theme in all_themes() if theme.code == spec.theme), spec.theme),
    }
