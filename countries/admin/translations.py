"""Submission for translation, within the portal: its pages, its languages.

wagtail-localize asks for one permission for the whole network, offers every locale and publishes what it creates.
"""

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.forms import Form, HiddenInput
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from ..directory import get_directory
from ..permissions import editable_pages


class SubmitView(SubmitPageTranslationView):
    def get_object(self) -> Page:
        page = super().get_object()
        if not page.permissions_for_user(self.request.user).can_edit():
            raise PermissionDenied
        return page

    def get_form(self) -> Form:
        form = super().get_form()
        portal = get_directory().portal_of(self.object.path)
        languages = portal.languages if portal else []
        form.fields["locales"].queryset = form.fields["locales"].queryset.filter(language_code__in=languages)
        # A subtree would take the pages of others along.
        form.fields["include_subtree"].disabled = True
        form.fields["include_subtree"].widget = HiddenInput()
        return form


class UpdateView(UpdateTranslationsView):
    def get_object(self) -> TranslationSource:
        source = super().get_object()
        page = source.get_source_instance()
        if not isinstance(page, Page) or not page.permissions_for_user(self.request.user).can_edit():
            raise PermissionDenied
        return source

    def get_form(self) -> Form:
        form = super().get_form()
        if not self._may_publish():
            form.fields["publish_translations"].disabled = True
        return form

    def _may_publish(self) -> bool:
        targets = [translation.get_target_instance() for translation in self.object.translations.filter(enabled=True)]
        return all(page.permissions_for_user(self.request.user).can_publish() for page in targets)


class ReportView(TranslationsReportView):
    def get_queryset(self) -> QuerySet[Translation]:
        pages = editable_pages(self.request.user).values("translation_key")
        return super().get_queryset().filter(source__object_id__in=pages).order_by("-source__last_updated_at", "pk")
