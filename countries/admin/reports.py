"""Reports: some are the network's own, others lose the filters that list everybody's names."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from wagtail.admin.views.reports import aging_pages, audit_logging, locked_pages, page_types_usage, workflows

from ..permissions import reach_of
from .exports import WithoutFormulas


class NetworkOnly:
    """For those who work for the whole network."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not reach_of(request.user).is_network:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class SiteHistoryView(NetworkOnly, WithoutFormulas, audit_logging.LogEntriesView):
    """It names pictures, documents and settings of all portals. The history of a page is on the page."""


class PageTypesUsageView(NetworkOnly, WithoutFormulas, page_types_usage.PageTypesUsageReportView):
    """It counts the pages of all portals and names the last one edited."""


class LockedPagesFilterSet(locked_pages.LockedPagesReportFilterSet):
    locked_by = None

    class Meta(locked_pages.LockedPagesReportFilterSet.Meta):
        fields = ["locked_at", "live"]


class LockedPagesView(WithoutFormulas, locked_pages.LockedPagesView):
    filterset_class = LockedPagesFilterSet


class WorkflowFilterSet(workflows.WorkflowReportFilterSet):
    requested_by = None

    class Meta(workflows.WorkflowReportFilterSet.Meta):
        fields = ["reviewable", "workflow", "status", "created_at"]


class WorkflowView(WithoutFormulas, workflows.WorkflowView):
    filterset_class = WorkflowFilterSet


class WorkflowTasksView(WithoutFormulas, workflows.WorkflowTasksView):
    pass


class AgingPagesView(WithoutFormulas, aging_pages.AgingPagesView):
    pass


NETWORK_REPORTS = ("site-history", "page-types-usage")
"""Names of the menu items of the network's own reports."""
