"""The journal: what was done at one's portals, by whom. Country staff's and central staff's; it exports as a spreadsheet."""

from collections import defaultdict
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import IntegerField, Q, QuerySet, Value
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.utils.encoding import force_str
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView
from wagtail.log_actions import registry
from wagtail.models import BaseLogEntry, PageLogEntry

from ..journal import LOG_MODELS
from ..models import Portal, User
from ..permissions import reach_of, staffed_portals
from .exports import WithoutFormulas


def may_read_journal(user: User) -> bool:
    reach = reach_of(user)
    return reach.is_network or bool(reach.staffed_portal_ids)


def entries_for(user: User, model: type[BaseLogEntry]) -> QuerySet:
    """Entries about the portals whose staff a user is; all for those who work for the network."""
    reach = reach_of(user)
    if reach.is_network:
        return model.objects.all()
    return model.objects.filter(data__portal__in=list(reach.staffed_portal_ids))


def portals_of_reader(request: HttpRequest | None) -> QuerySet[Portal]:
    return staffed_portals(request.user).order_by("name") if request else Portal.objects.none()


class JournalFilterSet(WagtailFilterSet):
    action = django_filters.MultipleChoiceFilter(label=_("Action"), choices=registry.get_choices, widget=forms.CheckboxSelectMultiple)
    who = django_filters.CharFilter(label=_("Qui (nom ou e-mail)"), method="filter_who")
    label = django_filters.CharFilter(label=_("Sur quoi"), lookup_expr="icontains")
    timestamp = django_filters.DateFromToRangeFilter(label=_("Du … au …"), widget=DateRangePickerWidget)
    portal = django_filters.ModelChoiceFilter(
        label=_("Portail"), queryset=portals_of_reader, empty_label=_("Tous"), widget=forms.RadioSelect, method="filter_portal"
    )

    class Meta:
        model = PageLogEntry
        fields: list[str] = []

    def filter_who(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        users = User.objects.all()
        for word in value.split():
            users = users.filter(Q(first_name__icontains=word) | Q(last_name__icontains=word) | Q(email__icontains=word))
        return queryset.filter(user__in=users.values("pk"))

    def filter_portal(self, queryset: QuerySet, name: str, value: Portal) -> QuerySet:
        return queryset.filter(data__portal=value.pk)


class ActionColumn(Column):
    """With what it was done to, and the details, below: on a phone there is no room beside it."""

    cell_template_name = "countries/admin/journal/action_cell.html"


class JournalView(WithoutFormulas, ReportView):
    """Entries of pages and of rows in one list. The number of its queries is fixed, whatever the rows."""

    page_title = _("Journal")
    header_icon = "history"
    model = PageLogEntry
    filterset_class = JournalFilterSet
    index_url_name = "journal"
    index_results_url_name = "journal_results"
    list_export = ["time", "who", "portal", "what", "label", "detail"]
    export_headings = {
        "time": _("Date (UTC)"),
        "who": _("Qui"),
        "portal": _("Portail"),
        "what": _("Action"),
        "label": _("Sur quoi"),
        "detail": _("Précisions"),
    }

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not may_read_journal(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def columns(self) -> list[Column]:
        columns = [
            DateColumn("timestamp", label=_("Date")),
            Column("who", label=_("Qui")),
            ActionColumn("what", label=_("Action")),
            Column("portal", label=_("Portail")),
        ]
        reach = reach_of(self.request.user)
        has_several = reach.is_network or len(reach.staffed_portal_ids) > 1
        return [column for column in columns if has_several or column.name != "portal"]

    def get_filename(self) -> str:
        return f"journal-{timezone.localdate().isoformat()}"

    def get_filtered_queryset(self) -> QuerySet:
        parts = []
        for number, model in enumerate(LOG_MODELS):
            entries = self.filter_queryset(entries_for(self.request.user, model)) if self.filters.is_valid() else model.objects.none()
            parts.append(entries.order_by().values("pk", "timestamp").annotate(log_model=Value(number, output_field=IntegerField())))
        return parts[0].union(*parts[1:], all=True).order_by("-timestamp", "-pk")

    def get_context_data(self, *args, **kwargs) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        context["object_list"] = rows = self._entries(context["object_list"])
        context["table"] = self.get_table(rows)
        return context

    def _entries(self, found: QuerySet) -> list[BaseLogEntry]:
        """The entries themselves, in the order in which they were found, with what is shown of them."""
        rows = list(found)
        ids = defaultdict(list)
        for row in rows:
            ids[row["log_model"]].append(row["pk"])
        names = dict(Portal.objects.values_list("pk", "name"))
        entries = {}
        for number, pks in ids.items():
            for entry in LOG_MODELS[number].objects.filter(pk__in=pks).select_related("user"):
                entry.who = entry.user_display_name
                entry.what = force_str(capfirst(entry.message))
                entry.detail = force_str(entry.comment)
                entry.portal = names.get(entry.data.get("portal"), gettext("Réseau"))
                entry.time = entry.timestamp.strftime("%Y-%m-%d %H:%M:%S")
                entries[number, entry.pk] = entry
        return [entries[row["log_model"], row["pk"]] for row in rows]


urlpatterns = [
    path("reports/journal/", JournalView.as_view(), name="journal"),
    path("reports/journal/results/", JournalView.as_view(results_only=True), name="journal_results"),
]
