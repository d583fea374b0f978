"""Languages that people speak at a mission (ISO 639): not the languages of texts, which are settings.LANGUAGES."""

from django.utils.translation import gettext_lazy as _

SPOKEN_LANGUAGES = {
    "fr": _("Français"),
    "en": _("Anglais"),
    "ar": _("Arabe"),
    "pt": _("Portugais"),
    "es": _("Espagnol"),
    "de": _("Allemand"),
    "it": _("Italien"),
    "nl": _("Néerlandais"),
    "sw": _("Swahili"),
    "ber": _("Amazighe"),
    "wo": _("Wolof"),
    "ff": _("Peul (fulfulde, pulaar)"),
    "mnk": _("Mandingue"),
    "ha": _("Haoussa"),
    "ln": _("Lingala"),
    "ewo": _("Ewondo"),
    "dua": _("Douala"),
    "bam": _("Bambara"),
    "dyu": _("Dioula"),
    "fon": _("Fon"),
    "yo": _("Yoruba"),
    "snk": _("Soninké"),
    "dyo": _("Diola"),
    "srr": _("Sérère"),
    "wes": _("Pidgin camerounais"),
    "gcf": _("Créole antillais"),
    "rcf": _("Créole réunionnais"),
    "swb": _("Shimaoré"),
}

SPOKEN_LANGUAGE_CHOICES = list(SPOKEN_LANGUAGES.items())
