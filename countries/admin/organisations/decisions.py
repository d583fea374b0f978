"""What country staff decide of an organisation: whether it is verified, whether it publishes without review."""

from django import forms
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ...models import Verification
from ...organisations import consequence_of, set_trust, set_verification
from .one import ConfirmView

DECISIONS = {
    Verification.VERIFIED: _("Vérifier"),
    Verification.UNVERIFIED: _("Retirer la vérification"),
    Verification.SUSPENDED: _("Suspendre"),
}


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
