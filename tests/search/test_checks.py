"""What the settings must keep to."""

import pytest
from pytest_django import Settings

from search.checks import elasticsearch_is_named_rightly, every_language_can_be_searched


def test_every_language_of_the_network_can_be_searched():
    assert every_language_can_be_searched(None) == []


def test_a_language_without_a_stemmer_is_refused_at_the_start(settings: Settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("sw", "Swahili")]

    (error,) = every_language_can_be_searched(None)
    assert (error.id, error.msg) == ("network_search.E001", "Texts in 'sw' cannot be searched.")


@pytest.mark.parametrize(
    "named",
    [
        {"URL": "localhost"},
        {"URL": "https://localhost:9200", "CA_FILE": "/no/such/file"},
    ],
)
def test_a_cluster_that_is_named_wrongly_is_an_error(settings, named: dict[str, str]):
    settings.ELASTICSEARCH = settings.ELASTICSEARCH | named

    [error] = elasticsearch_is_named_rightly(None)

    assert error.id == "network_search.E002"


@pytest.mark.parametrize("named", [{}, {"URL": "http://u:p@localhost:9200"}, {"URL": "https://a:9200, https://b:9200", "API_KEY": "key"}])
def test_a_cluster_that_is_named_rightly_or_not_at_all_is_none(settings, named: dict[str, str]):
    settings.ELASTICSEARCH = settings.ELASTICSEARCH | named

    assert elasticsearch_is_named_rightly(None) == []
