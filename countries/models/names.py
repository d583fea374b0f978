from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

FALLBACK_LANGUAGES = ("fr", "en")


class LocalisedNames(models.Model):
    """Something whose proper name differs from language to language: a country, a city, a territory.

    A name is data, not a text to translate: one row holds them all, so that a list in any language is one query.
    """

    names = models.JSONField(_("noms"), default=dict, help_text=_("Un nom par langue : fr, en, ar, pt."))

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name in the language of the request, or the nearest there is."""
        return self.name_in(get_language())

    def name_in(self, language: str | None) -> str:
        """The name in a language ("pt-br" reads "pt"), else in French, else in English, else the row's key."""
        base = (language or "").lower().partition("-")[0]
        for code in (base, *FALLBACK_LANGUAGES):
            if name := self.names.get(code):
                return name
        return str(self.pk)
