"""Rules of the settings that this package relies on, checked at every start."""

from django.conf import settings
from django.core.checks import Error, register

from .languages import TEXT_CONFIGS


@register()
def every_language_can_be_searched(app_configs, **kwargs) -> list[Error]:
    """Texts of a language without a stemmer would be kept and never found."""
    return [
        Error(
            f"Texts in {code!r} cannot be searched.",
            hint="Add the language to search.languages.TEXT_CONFIGS, with a text search configuration made by a migration.",
            id="network_search.E001",
        )
        for code, _name in settings.LANGUAGES
        if code not in TEXT_CONFIGS
    ]
