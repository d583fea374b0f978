"""What is known of an organisation."""

from typing import Any

from django import forms
from django.db import transaction
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import generic
from wagtail.admin.widgets.button import HeaderButton
from wagtail.log_actions import log
from wagtail.log_actions import registry as log_registry

from ...models import Organisation
from ...organisations import keep_paper, supplied_papers
from ...permissions import may_decide_on, may_read_paper, may_supply_papers_for
from .decisions import DECISIONS
from .one import ConfirmView, OneOrganisation, place_of
from .papers import PaperForm

HISTORY_SHOWN = 30


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


class DossierForm(PaperForm, forms.ModelForm):
    class Meta:
        model = Organisation
        fields = ["kind", "registration_number", "responsible_name", "responsible_email", "responsible_phone"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["paper"].required = False
        self.order_fields([*self._meta.fields, "paper"])


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
