"""How texts and queries are read."""

import pytest

from search.words import MAX_TERMS, MAX_TEXT, Term, plain, read_query


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


PHRASE = Term(("voix haute",), is_phrase=True)


@pytest.mark.parametrize(
    ("written", "terms"),
    [
        ("", []),
        ("?!", []),
        ("lire", [Term(("lire",))]),
        ('"voix haute"', [PHRASE]),
        ("«Voix haute»", [PHRASE]),
        ('"voix', [Term(("voix",))]),
        ('""', []),
        ('"?" lire', [Term(("lire",))]),
        ("lire LIRE « voix haute » lire", [Term(("lire",)), PHRASE]),
        ("l’hôpital", [Term(("l",)), Term(("hopital",))]),
    ],
)
def test_a_query_is_read_term_by_term(written: str, terms: list[Term]):
    assert list(read_query(written).terms) == terms


def test_phrases_are_taken_out_of_the_words():
    wanted = read_query('un "conte lu" puis "voix haute" et "fin')

    assert wanted.text == 'un "conte lu" puis "voix haute" et fin'


def test_a_query_has_an_end():
    assert read_query("a" * 10_000).terms == (Term(("a" * MAX_TEXT,)),)
    assert len(read_query(" ".join(map(str, range(100)))).terms) == MAX_TERMS
