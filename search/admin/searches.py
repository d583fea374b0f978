"""The report of what visitors search and do not find. Central staff's; what a single person typed is never shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import django_filters
from django import forms
from django.conf import settings
from django.db.models import F, QuerySet, Sum
from django.urls import path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from countries.admin.exports import WithoutFormulas
from countries.admin.reports import NetworkOnly
from countries.models import Portal

from ..counting import KEPT_FOR
from ..models import QueryCount, Synonym
from ..words import plain, synonym_key
from .synonym_form import LONGEST

FEWEST = 3
"""Searches of a text in the period, on one portal and in one language; rarer ones could be one person's."""
DAYS = 30
IN_VAIN = "in_vain"


@dataclass(frozen=True)
class SearchedText:
    """A row of the report."""

    text: str
    portal: str
    language: str
    searches: int
    in_vain: int
    synonym_label: str
    synonym_url: str

    @property
    def share(self) -> int:
        """Percent of the searches that found nothing."""
        return round(100 * self.in_vain / self.searches)


class SearchFilterSet(WagtailFilterSet):
    sight = django_filters.ChoiceFilter(
        label=_("Montrer"),
        choices=[(IN_VAIN, _("Sans résultat, les plus fréquentes"))],
        empty_label=_("Toutes, les plus fréquentes"),
        method="filter_sight",
        widget=forms.RadioSelect,
    )
    period = django_filters.ChoiceFilter(
        label=_("Période"),
        choices=[("7", _("7 derniers jours")), ("90", _("90 derniers jours"))],
        empty_label=_("30 derniers jours"),
        method="filter_period",
        widget=forms.RadioSelect,
    )
    day = django_filters.DateFromToRangeFilter(label=_("Du … au …"), widget=DateRangePickerWidget)
    portal = django_filters.ModelChoiceFilter(
        label=_("Portail"), queryset=Portal.objects.order_by("name"), empty_label=_("Tous"), widget=forms.RadioSelect
    )
    language = django_filters.ChoiceFilter(label=_("Langue"), choices=settings.LANGUAGES, empty_label=_("Toutes"), widget=forms.RadioSelect)

    class Meta:
        model = QueryCount
        fields = ["sight", "period", "day", "portal", "language"]

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        first, last = self.span
        return super().filter_queryset(queryset).filter(day__range=(first, last))

    @cached_property
    def span(self) -> tuple[date, date]:
        """The first and the last day; dates, where there are any, say more than the choice above them."""
        today = timezone.localdate()
        if self.form.is_valid() and (day := self.form.cleaned_data["day"]):
            first = day.start.date() if day.start else today - KEPT_FOR
            return first, min(day.stop.date(), today) if day.stop else today
        days = int((self.form.is_valid() and self.form.cleaned_data["period"]) or DAYS)
        return today - timedelta(days=days - 1), today

    def filter_period(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset  # see span

    def filter_sight(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset  # of the sums, see SearchReportView


class CountColumn(Column):
    """A number in the reader's way to write it."""

    cell_template_name = "search/admin/count_cell.html"


class SearchReportView(NetworkOnly, WithoutFormulas, ReportView):
    """The number of its queries is fixed, whatever the rows."""

    page_title = _("Recherches des visiteurs")
    header_icon = "glasses"
    model = QueryCount
    filterset_class = SearchFilterSet
    is_searchable = True
    index_url_name = "search_report"
    index_results_url_name = "search_report_results"
    results_template_name = "search/admin/searches_results.html"
    default_ordering = "-total"
    export_filename = "recherches"
    list_export = ["text", "portal", "language", "searches", "in_vain", "share"]
    export_headings = {
        "text": _("Mots cherchés"),
        "portal": _("Portail"),
        "language": _("Langue"),
        "searches": _("Recherches"),
        "in_vain": _("Sans résultat"),
        "share": _("Sans résultat, en %"),
    }

    @cached_property
    def columns(self) -> list[Column]:
        """The figures stand beside the words: that much fits on a phone."""
        return [
            TextColumn("text", label=_("Mots cherchés"), sort_key="text"),
            CountColumn("searches", label=_("Recherches"), sort_key="total"),
            CountColumn("in_vain", label=_("Sans résultat"), sort_key="in_vain"),
            CountColumn("share", label=_("En %"), sort_key="ratio"),
            Column("portal", label=_("Portail"), sort_key="portal_name"),
            Column("language", label=_("Langue"), sort_key="language"),
        ]

    @cached_property
    def is_of_those_in_vain(self) -> bool:
        return bool(self.filters.is_valid() and self.filters.form.cleaned_data["sight"] == IN_VAIN)

    def get_ordering(self) -> str:
        self.default_ordering = "-in_vain" if self.is_of_those_in_vain else "-total"
        return super().get_ordering()

    def get_queryset(self) -> QuerySet:
        counts = self.search_queryset(self.filter_queryset(QueryCount.objects.all()))
        sums = counts.values("text", "portal", "language", portal_name=F("portal__name")).annotate(
            total=Sum("searches"), in_vain=Sum("found_nothing"), ratio=Sum("found_nothing") * 100 / Sum("searches")
        )
        shown = sums.filter(total__gte=FEWEST)
        if self.is_of_those_in_vain:
            shown = shown.filter(in_vain__gt=0)
        # The rest of the order is the same whatever comes first: no row stands on two pages.
        return shown.order_by(self.ordering, "-total", "text", "portal", "language")

    def get_filtered_queryset(self) -> QuerySet:
        return self.get_queryset()

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        # Dates that make no sense are said to be so beside their fields, and show nothing.
        return super().filter_queryset(queryset) if self.filters.is_valid() else queryset.none()

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        return queryset.filter(text__contains=plain(self.search_query, "")) if self.is_searching else queryset

    def get_context_data(self, *args, **kwargs) -> dict:
        context = super().get_context_data(*args, **kwargs)
        context["object_list"] = rows = _rows(context["object_list"])
        context["table"] = self.get_table(rows)
        context["sights"] = [
            (_("Les plus cherchées"), self._sight_url(""), not self.is_of_those_in_vain),
            (_("Les plus cherchées sans résultat"), self._sight_url(IN_VAIN), self.is_of_those_in_vain),
        ]
        context["fewest"] = FEWEST
        context["first_day"], context["last_day"] = self.filters.span
        return context

    def _sight_url(self, sight: str) -> str:
        """This report with its other filters, its rows in the order of that sight."""
        query = self.request.GET.copy()
        for name in ("p", "ordering", "export", "sight", "_w_filter_fragment"):
            query.pop(name, None)
        if sight:
            query["sight"] = sight
        return f"{reverse(self.index_url_name)}?{query.urlencode()}"


class TextColumn(Column):
    """The words in their own direction, with what can be done where they found nothing."""

    cell_template_name = "search/admin/text_cell.html"


def _rows(all_sums: Iterable[dict]) -> list[SearchedText]:
    languages = {code: str(name) for code, name in settings.LANGUAGES}
    synonyms = {synonym_key(plain(term, "").split()): pk for pk, term in Synonym.objects.values_list("pk", "term")}
    return [_row(sums, languages, synonyms) for sums in all_sums]


def _row(sums: dict, languages: dict[str, str], synonyms: dict[tuple[str, ...], int]) -> SearchedText:
    label, url = "", ""
    if known := synonyms.get(synonym_key(sums["text"].split())):
        label, url = gettext("Modifier le synonyme"), reverse("synonyms:edit", args=[known])
    elif sums["in_vain"] and len(sums["text"]) <= LONGEST:
        label, url = gettext("Ajouter un synonyme"), f"{reverse('synonyms:add')}?{urlencode({'term': sums['text']})}"
    return SearchedText(
        text=sums["text"],
        portal=sums["portal_name"],
        language=languages.get(sums["language"], sums["language"]),
        searches=sums["total"],
        in_vain=sums["in_vain"],
        synonym_label=label,
        synonym_url=url,
    )


urlpatterns = [
    path("reports/searches/", SearchReportView.as_view(), name="search_report"),
    path("reports/searches/results/", SearchReportView.as_view(results_only=True), name="search_report_results"),
]
