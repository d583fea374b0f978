"""The papers that show who an organisation is: brought, read, deleted."""

from django import forms
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages

from ...models import Organisation, OrganisationPaper
from ...organisations import drop_paper, keep_paper, supplied_papers
from ...permissions import may_read_paper, may_supply_papers_for
from ...private_files import EXTENSIONS, PRIVATE_FILE_RULES, content_type_of
from .one import ConfirmView

MOST_SUPPLIED = 20
"""Papers that an organisation's editors may bring."""


class PaperForm(forms.Form):
    paper = forms.FileField(
        label=_("Ajouter un justificatif"),
        help_text=_("PDF, JPEG ou PNG, 10 Mo au plus. Seules l’équipe du pays et l’équipe centrale le liront."),
        widget=forms.FileInput(attrs={"accept": ",".join(extension for extensions in EXTENSIONS.values() for extension in extensions)}),
    )

    def clean_paper(self):
        if upload := self.cleaned_data["paper"]:
            content_type_of(upload)
        return upload


class PaperAddView(ConfirmView):
    """For those who look on: whoever decides adds papers to the dossier."""

    deciding = False
    any_permission_required = ["view"]
    button = _("Envoyer le justificatif")

    def get_object(self, queryset: QuerySet[Organisation] | None = None) -> Organisation:
        organisation = super().get_object(queryset)
        if not may_supply_papers_for(self.request.user, organisation):
            raise Http404
        return organisation

    def get_page_title(self) -> str:
        return gettext("Ajouter un justificatif")

    @property
    def explanation(self) -> str:
        return gettext("Ce qui montre que « %(name)s » existe : récépissé, agrément, statuts…") % {"name": self.object.name}

    @cached_property
    def form(self) -> PaperForm:
        return PaperForm(self.request.POST or None, self.request.FILES or None)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if supplied_papers(self.object).count() >= MOST_SUPPLIED:
            messages.error(request, gettext("Vous avez déjà envoyé beaucoup de justificatifs : parlez-en à l’équipe de votre pays."))
            return redirect(self.inspect_url)
        return super().post(request, *args, **kwargs)

    def carry_out(self) -> str:
        keep_paper(self.object, self.form.cleaned_data["paper"], by=self.request.user)
        return gettext("Le justificatif est envoyé : l’équipe de votre pays le lira.")


class OnePaper(ConfirmView):
    @cached_property
    def paper(self) -> OrganisationPaper:
        return get_object_or_404(OrganisationPaper, pk=self.kwargs["paper_id"], organisation=self.object)


class PaperView(OnePaper):
    """The file itself, to keep and not to show: nothing in it runs here."""

    deciding = False
    any_permission_required = ["view"]

    @cached_property
    def paper(self) -> OrganisationPaper:
        paper = super().paper
        if not may_read_paper(self.request.user, paper):
            raise Http404
        return paper

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            file = self.paper.file.open()
        except FileNotFoundError as error:
            raise Http404 from error
        response = FileResponse(file, as_attachment=True, filename=self.paper.name, content_type=self.paper.content_type)
        response["Content-Security-Policy"] = PRIVATE_FILE_RULES
        response["Cache-Control"] = "private, no-store"
        return response

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        raise Http404


class PaperDeleteView(OnePaper):
    button = _("Supprimer le justificatif")

    def get_page_title(self) -> str:
        return gettext("Supprimer le justificatif")

    @property
    def explanation(self) -> str:
        return gettext("« %(name)s » sera effacé pour de bon. Le journal garde la trace de son passage.") % {"name": self.paper.name}

    def carry_out(self) -> str:
        drop_paper(self.paper, by=self.request.user)
        return gettext("Le justificatif est effacé.")
