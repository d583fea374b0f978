"""How texts and queries are read."""

import pytest

from search.words import MAX_TEXT, Wanted, plain, read_query


@pytest.mark.parametrize(
    ("written", "language", "read"),
    [
        ("L’École d'été", "fr", "l ecole d ete"),
        ("Saint-Louis, santé/éducation_2", "fr", "saint louis sante education 2"),
        ("GROẞE Straße", "en", "grosse strasse"),
        ("hô\u00adpi\u200dtal\ufeff", "fr", "hopital"),
        ("e\u0301cole", "fr", "ecole"),
        ("مُهِمَّة", "ar", "مهمة"),
        ("الصحة للأطفال", "ar", "صحة اطفال"),
        ("missões, hospitais, papéis, jovens", "pt", "missao hospital papel jovem"),
        ("missões", "fr", "missoes"),
        ("...", "fr", ""),
        ("\x00a\ud800b", "fr", "a b"),
    ],
)
def test_a_text_is_read_as_plain_words(written: str, language: str, read: str):
    assert plain(written, language) == read


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("", Wanted()),
        ("?!", Wanted()),
        ("lire", Wanted("lire")),
        ('"voix haute"', Wanted("", ("voix haute",))),
        ("«voix haute»", Wanted("", ("voix haute",))),
        ('"voix', Wanted(" voix")),
        ('""', Wanted()),
        ('"?" lire', Wanted("  lire")),
    ],
)
def test_what_stands_between_quotes_is_a_phrase(written: str, wanted: Wanted):
    assert read_query(written) == wanted


def test_phrases_are_taken_out_of_the_words():
    wanted = read_query('un "conte lu" puis "voix haute" et "fin')

    assert wanted.phrases == ("conte lu", "voix haute")
    assert wanted.words.split() == ["un", "puis", "et", "fin"]


def test_a_query_has_an_end():
    assert read_query("a" * 10_000).words == "a" * MAX_TEXT
