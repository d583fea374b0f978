"""What the settings must keep to."""

from pytest_django import Settings

from search.checks import every_language_can_be_searched


def test_every_language_of_the_network_can_be_searched():
    assert every_language_can_be_searched(None) == []


def test_a_language_without_a_stemmer_is_refused_at_the_start(settings: Settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("sw", "Swahili")]

    (error,) = every_language_can_be_searched(None)
    assert (error.id, error.msg) == ("network_search.E001", "Texts in 'sw' cannot be searched.")
