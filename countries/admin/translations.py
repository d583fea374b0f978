"""Submission for translation, within the portal: its pages, its languages.

wagtail-localize asks for one permission for the whole network, offers every locale and publishes what it creates.
"""

import polib
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import QuerySet
from django.forms import Form, HiddenInput
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views import edit_translation
from wagtail_localize.views.edit_translation import user_can_edit_instance
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from ..directory import get_directory
from ..permissions import editable_pages

LARGEST_PO = 2 * 1024 * 1024
"""Bytes."""


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


@require_POST
def upload_pofile(request: HttpRequest, translation_id: int) -> HttpResponse:
    """wagtail-localize's, after what it takes for granted: that there is a file, that it is a PO file, and one of ours."""
    translation = get_object_or_404(Translation, pk=translation_id)
    if not user_can_edit_instance(request.user, translation.get_target_instance()):
        raise PermissionDenied
    if problem := _problem_with(request.FILES.get("file"), translation):
        messages.error(request, problem)
        return redirect(get_valid_next_url_from_request(request) or reverse("wagtailadmin_home"))
    with transaction.atomic():
        return edit_translation.upload_pofile(request, translation_id)


def _problem_with(upload: UploadedFile | None, translation: Translation) -> str:
    """What keeps a file from being read as the texts of this translation; empty when nothing does."""
    if upload is None:
        return gettext("Choisissez d’abord le fichier PO.")
    if (upload.size or 0) > LARGEST_PO:
        return gettext("Ce fichier est trop lourd : %(limit)s Mo au plus.") % {"limit": LARGEST_PO // 1024 // 1024}
    try:
        entries = polib.pofile(f"{upload.read().decode()}\n")
    except (OSError, ValueError):
        return gettext(
            "Ce fichier n’est pas un fichier PO lisible : exportez-le à nouveau, et gardez son format en l’enregistrant (UTF-8)."
        )
    finally:
        upload.seek(0)
    belongs_to = entries.metadata.get("X-WagtailLocalize-TranslationID")
    if belongs_to != str(translation.uuid):
        return gettext("Ce fichier est celui d’une autre page ou d’une autre langue : rien n’a été pris. Exportez celui de cette page.")
    return ""


class ReportView(TranslationsReportView):
    def get_queryset(self) -> QuerySet[Translation]:
        pages = editable_pages(self.request.user).values("translation_key")
        return super().get_queryset().filter(source__object_id__in=pages).order_by("-source__last_updated_at", "pk")
