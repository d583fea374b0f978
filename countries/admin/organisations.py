"""Organisations of one's portals: who they are, whether they are verified, whether they publish without review.

Country staff and central staff decide; a city's focal point reads what is known of its organisations, without their papers. An
organisation's editors read what is known of theirs, and bring papers.
"""

from typing import Any

import django_filters
from django import forms
from django.contrib.auth.models import Permission
from django.db import transaction
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton
from wagtail.log_actions import log
from wagtail.log_actions import registry as log_registry

from ..models import Organisation, OrganisationKind, OrganisationPaper, Portal, Verification
from ..organisations import consequence_of, drop_paper, keep_paper, set_trust, set_verification, supplied_papers
from ..permissions import may_decide_on, may_read_paper, may_supply_papers_for, reach_of, visible_organisations, visible_portals
from ..private_files import EXTENSIONS, PRIVATE_FILE_RULES, content_type_of

HISTORY_SHOWN = 30
MOST_SUPPLIED = 20
"""Papers that an organisation's editors may bring."""
DECISIONS = {
    Verification.VERIFIED: _("Vérifier"),
    Verification.UNVERIFIED: _("Retirer la vérification"),
    Verification.SUSPENDED: _("Suspendre"),
}


def portals_of_reader(request: HttpRequest | None) -> QuerySet[Portal]:
    return visible_portals(request.user).order_by("name") if request else Portal.objects.none()


class OrganisationFilterSet(WagtailFilterSet):
    verification = django_filters.ChoiceFilter(
        label=_("Vérification"), choices=Verification, empty_label=_("Toutes"), widget=forms.RadioSelect
    )
    kind = django_filters.ChoiceFilter(label=_("Nature"), choices=OrganisationKind, empty_label=_("Toutes"), widget=forms.RadioSelect)
    portal = django_filters.ModelChoiceFilter(
        label=_("Portail"), queryset=portals_of_reader, empty_label=_("Tous"), widget=forms.RadioSelect
    )

    class Meta:
        model = Organisation
        fields = ["verification", "kind", "portal"]


class VerificationColumn(Column):
    """What was suspended is seen at once."""

    cell_template_name = "countries/admin/organisations/verification_cell.html"


class OrganisationIndexView(generic.IndexView):
    default_ordering = "name"
    search_fields = ["name", "registration_number"]

    def get_base_queryset(self) -> QuerySet[Organisation]:
        return visible_organisations(self.request.user).select_related("portal", "territory")

    @cached_property
    def columns(self) -> list[Column]:
        columns = [
            TitleColumn("name", label=_("Organisation"), get_url=self.get_inspect_url, sort_key="name"),
            Column("kind", label=_("Nature"), accessor="get_kind_display"),
            Column("place", label=_("Lieu"), accessor=place_of),
            Column("portal", label=_("Portail"), accessor=lambda organisation: organisation.portal.name),
            VerificationColumn("verification", label=_("Vérification"), accessor="get_verification_display", sort_key="verification"),
        ]
        reach = reach_of(self.request.user)
        has_several = reach.is_network or len(reach.portal_ids) > 1
        return [column for column in columns if has_several or column.name != "portal"]


class OneOrganisation:
    """The organisation that the address names, if it is the reader's to see; with `deciding`, to decide on."""

    deciding = False

    def get_object(self, queryset: QuerySet[Organisation] | None = None) -> Organisation:
        found = visible_organisations(self.request.user).select_related("portal", "territory")
        organisation = get_object_or_404(found, pk=self.kwargs["pk"])
        if self.deciding and not may_decide_on(self.request.user, organisation):
            raise Http404
        return organisation


class OrganisationInspectView(OneOrganisation, generic.InspectView):
    any_permission_required = ["view"]
    page_title = _("Organisation")
    verification_url_name = ""
    trust_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list:
        return []

    @cached_property
    def may_decide(self) -> bool:
        return may_decide_on(self.request.user, self.object)

    @cached_property
    def may_supply(self) -> bool:
        return may_supply_papers_for(self.request.user, self.object)

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        edit = HeaderButton(gettext("Modifier le dossier"), url=reverse(self.edit_url_name, args=[self.pk]), icon_name="edit")
        return [edit] if self.may_decide else []

    @property
    def decisions(self) -> list[tuple[str, str]]:
        """What can be decided now: label and address. In the page, where there is room for them on a phone."""
        trust = gettext("Ne plus faire confiance") if self.object.may_publish else gettext("Faire confiance")
        verification = [
            (str(label), reverse(self.verification_url_name, args=[self.pk, state]))
            for state, label in DECISIONS.items()
            if state != self.object.verification
        ]
        return [*verification, (trust, reverse(self.trust_url_name, args=[self.pk]))] if self.may_decide else []

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        history = log_registry.get_logs_for_instance(self.object).select_related("user", "content_type")[:HISTORY_SHOWN]
        papers = self.object.papers.all() if self.may_decide else supplied_papers(self.object) if self.may_supply else []
        return super().get_context_data(
            may_decide=self.may_decide,
            may_supply=self.may_supply,
            papers=[(paper, may_read_paper(self.request.user, paper)) for paper in papers],
            history=history if self.may_decide else [],
            place=place_of(self.object),
            **kwargs,
        )


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


class DossierForm(PaperForm, forms.ModelForm):
    class Meta:
        model = Organisation
        fields = ["kind", "registration_number", "responsible_name", "responsible_email", "responsible_phone"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["paper"].required = False
        self.order_fields([*self._meta.fields, "paper"])


class ConfirmView(OneOrganisation, generic.InspectView):
    """A page with a question and one button; what it sends is done."""

    deciding = True
    any_permission_required = ["change"]
    template_name = "countries/admin/organisations/confirm.html"
    button = ""
    inspect_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list:
        return []

    @cached_property
    def header_buttons(self) -> list:
        return []

    @property
    def inspect_url(self) -> str:
        return reverse(self.inspect_url_name, args=[self.object.pk])

    @cached_property
    def form(self) -> forms.Form | None:
        return None

    @property
    def explanation(self) -> str:
        return ""

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        return super().get_context_data(form=self.form, explanation=self.explanation, button=self.button, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.form and not self.form.is_valid():
            return self.render_to_response(self.get_context_data())
        messages.success(request, self.carry_out())
        return redirect(self.inspect_url)

    def carry_out(self) -> str:
        """Do it, and say what was done."""
        raise NotImplementedError


class DossierView(ConfirmView):
    button = _("Enregistrer")

    def get_page_title(self) -> str:
        return gettext("Dossier")

    @cached_property
    def form(self) -> DossierForm:
        return DossierForm(self.request.POST or None, self.request.FILES or None, instance=self.object)

    def carry_out(self) -> str:
        changed = [name for name in self.form.changed_data if name != "paper"]
        with transaction.atomic():
            if changed:
                self.object.save(update_fields=changed)
                log(instance=self.object, action="countries.dossier", user=self.request.user, data={"fields": changed})
            if upload := self.form.cleaned_data["paper"]:
                keep_paper(self.object, upload, by=self.request.user)
        return gettext("Le dossier est enregistré.")


class NoteForm(forms.Form):
    note = forms.CharField(
        label=_("Note"),
        help_text=_("Ce qui fonde la décision. L’équipe la lit ; ni les visiteurs ni l’organisation ne la voient."),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2000,
    )

    def __init__(self, *args, is_required: bool, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["note"].required = is_required


class VerificationView(ConfirmView):
    @cached_property
    def state(self) -> Verification:
        try:
            return Verification(self.kwargs["state"])
        except ValueError as error:
            raise Http404 from error

    @cached_property
    def form(self) -> NoteForm:
        return NoteForm(self.request.POST or None, is_required=self.state == Verification.SUSPENDED)

    @property
    def button(self) -> str:
        return str(DECISIONS[self.state])

    def get_page_title(self) -> str:
        return str(self.button)

    @property
    def explanation(self) -> str:
        return consequence_of(self.state)

    def carry_out(self) -> str:
        if not set_verification(self.object, self.state, by=self.request.user, note=self.form.cleaned_data["note"]):
            return gettext("Rien n’a changé : c’était déjà décidé.")
        label = {"name": self.object.name, "state": self.state.label}
        return gettext("« %(name)s » : %(state)s. Ses rédactrices et rédacteurs l’apprennent par e-mail.") % label


class TrustView(ConfirmView):
    @property
    def button(self) -> str:
        return gettext("Ne plus faire confiance") if self.object.may_publish else gettext("Faire confiance")

    def get_page_title(self) -> str:
        return self.button

    @property
    def explanation(self) -> str:
        if self.object.may_publish:
            return gettext("Ses rédactrices et rédacteurs soumettront à nouveau leurs missions à la relecture. Ce qui est publié le reste.")
        return gettext("Ses rédactrices et rédacteurs publieront leurs missions sans relecture. Cela se retire à tout moment.")

    @cached_property
    def form(self) -> forms.Form:
        """What was asked for is sent along: pressed twice, or by two at once, the button does not undo it."""
        return _TrustForm(self.request.POST or None, initial={"may_publish": "" if self.object.may_publish else "1"})

    def carry_out(self) -> str:
        set_trust(self.object, self.form.cleaned_data["may_publish"] == "1", by=self.request.user)
        return gettext("C’est noté ; les droits ont changé aussitôt.")


class _TrustForm(forms.Form):
    may_publish = forms.CharField(widget=forms.HiddenInput, required=False)


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


class OrganisationViewSet(ModelViewSet):
    """Organisations come with their pages: here they are listed, known and decided on."""

    model = Organisation
    name = "organisations"
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 300
    add_to_admin_menu = True
    add_to_reference_index = True
    copy_view_enabled = False
    inspect_view_enabled = True
    list_per_page = 50
    index_view_class = OrganisationIndexView
    inspect_view_class = OrganisationInspectView
    filterset_class = OrganisationFilterSet
    form_fields = ["kind"]
    inspect_view_fields = ["name"]
    inspect_template_name = "countries/admin/organisations/inspect.html"

    def get_common_view_kwargs(self, **kwargs):
        absent = dict.fromkeys(("add_url_name", "delete_url_name", "history_url_name", "usage_url_name"))
        return super().get_common_view_kwargs(**(absent | kwargs))

    def get_inspect_view_kwargs(self, **kwargs):
        own = {"verification_url_name": self.get_url_name("verification"), "trust_url_name": self.get_url_name("trust")}
        return super().get_inspect_view_kwargs(**own, **kwargs)

    def _confirm(self, view_class: type[ConfirmView]):
        kwargs = self.get_common_view_kwargs(fields=["name"], inspect_url_name=self.get_url_name("inspect"))
        return self.construct_view(view_class, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/edit/", self._confirm(DossierView), name="edit"),
            path("<int:pk>/verification/<str:state>/", self._confirm(VerificationView), name="verification"),
            path("<int:pk>/trust/", self._confirm(TrustView), name="trust"),
            path("<int:pk>/papers/new/", self._confirm(PaperAddView), name="paper_add"),
            path("<int:pk>/papers/<int:paper_id>/", self._confirm(PaperView), name="paper"),
            path("<int:pk>/papers/<int:paper_id>/delete/", self._confirm(PaperDeleteView), name="paper_delete"),
        ]

    def get_permissions_to_register(self) -> QuerySet[Permission]:
        """None to tick in a group's form: the role says it all."""
        return Permission.objects.none()


def place_of(organisation: Organisation) -> str:
    return organisation.territory.name if organisation.territory else gettext("Tout le pays")
