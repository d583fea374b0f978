"""Rules of the settings that this package relies on, checked at every start."""

from pathlib import Path

from django.conf import settings
from django.core.checks import Error, register

from .elasticsearch import client
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


@register()
def elasticsearch_is_named_rightly(app_configs, **kwargs) -> list[Error]:
    """An address that cannot be one, or a certificate that is not there, would fail at the first search."""
    if not client.is_configured():
        return []
    ca_file = settings.ELASTICSEARCH["CA_FILE"]
    try:
        if ca_file:
            Path(ca_file).read_bytes()
        client.search_client()
    except (ValueError, OSError) as error:
        hint = (
            "ELASTICSEARCH_URL is https://user:password@host:9200, or without user and password beside ELASTICSEARCH_API_KEY;"
            " ELASTICSEARCH_CA_FILE is a readable file."
        )
        return [Error(f"Elasticsearch cannot be reached as it is named: {error}", hint=hint, id="network_search.E002")]
    return []
