"""Addresses that take the place of Wagtail's own. They have no names: those of Wagtail lead to the same paths."""

from django.urls import path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import display_custom_404
from wagtail.utils.urlpatterns import decorate_urlpatterns

from . import bulk, choosers, media, pages, redirects, reports, translations

urlpatterns = [
    path("bulk/<str:app_label>/<str:model_name>/<str:action>/", bulk.bulk_action),
    path("choose-page/", choosers.BrowseView.as_view()),
    path("choose-page/<int:parent_page_id>/", choosers.BrowseView.as_view()),
    path("choose-page/chosen-multiple/", choosers.ChosenMultipleView.as_view()),
    path("documents/", media.DocumentsIndexView.as_view()),
    path("documents/results/", media.DocumentsIndexView.as_view(results_only=True)),
    path("images/", media.ImagesIndexView.as_view()),
    path("images/results/", media.ImagesIndexView.as_view(results_only=True)),
    path("tag-autocomplete/", media.no_tags),
    path("tag-autocomplete/<slug:app_name>/<slug:model_name>/", media.no_tags),
    path("pages/<int:page_id>/edit/", pages.edit),
    path("pages/add/<slug:content_type_app_name>/<slug:content_type_model_name>/<int:parent_page_id>/", pages.add),
    path("redirects/", redirects.RedirectIndexView.as_view()),
    path("redirects/results/", redirects.RedirectIndexView.as_view(results_only=True)),
    path("redirects/add/", redirects.RedirectCreateView.as_view()),
    path("redirects/<int:redirect_id>/", redirects.RedirectEditView.as_view()),
    path("redirects/<int:redirect_id>/delete/", redirects.RedirectDeleteView.as_view()),
    path("redirects/import/", redirects.start_import),
    path("redirects/import/process/", redirects.process_import),
    path("reports/locked/", reports.LockedPagesView.as_view()),
    path("reports/locked/results/", reports.LockedPagesView.as_view(results_only=True)),
    path("reports/workflow/", reports.WorkflowView.as_view()),
    path("reports/workflow/results/", reports.WorkflowView.as_view(results_only=True)),
    path("reports/workflow_tasks/", reports.WorkflowTasksView.as_view()),
    path("reports/workflow_tasks/results/", reports.WorkflowTasksView.as_view(results_only=True)),
    path("reports/aging-pages/", reports.AgingPagesView.as_view()),
    path("reports/aging-pages/results/", reports.AgingPagesView.as_view(results_only=True)),
    path("reports/site-history/", reports.SiteHistoryView.as_view()),
    path("reports/site-history/results/", reports.SiteHistoryView.as_view(results_only=True)),
    path("reports/page-types-usage/", reports.PageTypesUsageView.as_view()),
    path("reports/page-types-usage/results/", reports.PageTypesUsageView.as_view(results_only=True)),
    path("localize/submit/page/<int:page_id>/", translations.SubmitView.as_view()),
    path("localize/update/<int:translation_source_id>/", translations.UpdateView.as_view()),
    path("localize/translate/<int:translation_id>/pofile/upload/", translations.upload_pofile),
    path("localize/reports/translations/", translations.ReportView.as_view()),
    path("localize/reports/translations/results/", translations.ReportView.as_view(results_only=True)),
]

for decorator in (require_admin_access, display_custom_404, never_cache):
    urlpatterns = decorate_urlpatterns(urlpatterns, decorator)
