"""The form of a synonym: what search could not use is refused, in words."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from ..models import Synonym
from ..synonyms import MOST_ALTERNATIVES
from ..words import plain, synonym_key

LONGEST = 60
"""Characters of an expression."""


class SynonymForm(WagtailAdminModelForm):
    def clean_term(self) -> str:
        """One line with at least one word, which no other synonym has: accents, capitals and plurals do not make another."""
        term = " ".join(self.cleaned_data["term"].split())
        if not plain(term, ""):
            raise ValidationError(_("Écrivez au moins un mot : des signes seuls ne se cherchent pas."))
        others = Synonym.objects.exclude(pk=self.instance.pk).values_list("term", flat=True)
        if same := next((other for other in others if _key(other) == _key(term)), None):
            raise ValidationError(_("« %(term)s » est déjà dans la liste : complétez plutôt ses équivalents.") % {"term": same})
        return term

    def clean_means(self) -> str:
        """Trimmed lines, each once."""
        lines = list(filter(None, (" ".join(line.split()) for line in self.cleaned_data["means"].splitlines())))
        problems = [problem for line in lines if (problem := _problem(line))]
        if problems:
            raise ValidationError(problems)
        meanings: dict[str, str] = {}
        for line in lines:
            meanings.setdefault(plain(line, ""), line)
        if not meanings:
            raise ValidationError(_("Écrivez au moins un équivalent."))
        if len(meanings) > MOST_ALTERNATIVES:
            text = _("%(most)s équivalents au plus : il y en a %(count)s.")
            raise ValidationError(text % {"most": MOST_ALTERNATIVES, "count": len(meanings)})
        return "\n".join(meanings.values())

    def clean(self) -> dict:
        cleaned = super().clean()
        term = plain(cleaned.get("term", ""), "")
        for line in cleaned.get("means", "").splitlines():
            if plain(line, "") == term:
                text = _("« %(line)s » est le mot lui-même : accents et majuscules ne comptent pas.") % {"line": line}
                self.add_error("means", text)
        return cleaned


def _problem(line: str) -> str:
    if not plain(line, ""):
        return _("« %(line)s » ne contient aucun mot.") % {"line": line[:LONGEST]}
    if len(line) > LONGEST:
        return _("« %(line)s… » dépasse %(longest)s caractères.") % {"line": line[:30], "longest": LONGEST}
    return ""


def _key(term: str) -> tuple[str, ...]:
    """As searches look it up."""
    return synonym_key(plain(term, "").split())
