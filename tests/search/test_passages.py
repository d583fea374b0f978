"""The piece of a text that is shown, and what is marked in it."""

import pytest

from search.passages import LENGTH, PassageFinder
from search.words import read_query


def marked(text: str, summary: str, body: str = "", *, language: str = "fr", synonyms=None) -> str | None:
    """The passage, its marked words between brackets."""
    passage = PassageFinder(read_query(text, synonyms or {})).passage(language, summary, body)
    if passage is None:
        return None
    assert passage.language == language
    return "".join(f"[{piece}]" if place % 2 else piece for place, piece in enumerate(passage.pieces))


@pytest.mark.parametrize(
    ("text", "summary", "expected"),
    [
        ("école", "Deux écoles à peindre.", "Deux [écoles] à peindre."),
        ("ecole peindre", "Deux écoles à peindre.", "Deux [écoles] à [peindre]."),
        ("hopital", "« L’hôpital » ouvre", "« L’[hôpital] » ouvre"),
        ("la", "La mer", None),
        ("jardin", "Deux écoles à peindre.", None),
        ("école", "", None),
        ("infirmière", "Deux infirmiers.", "Deux [infirmiers]."),
        ("a_b", "a_b c", "[a_b] c"),
        ("<b>", "<b>gras</b>", "<[b]>gras</[b]>"),
    ],
)
def test_words_are_marked_as_the_engines_read_them(text: str, summary: str, expected: str | None):
    assert marked(text, summary) == expected


def test_arabic_words_are_marked_whole_with_their_article_and_vowel_signs():
    assert marked("صحة", "يوم الصِّحَّة هنا", language="ar") == "يوم [الصِّحَّة] هنا"


def test_decomposed_accents_and_soft_hyphens_part_no_word():
    assert marked("école", "L’e\u0301co\u00adle.") == "L’[e\u0301co\u00adle]."


def test_a_phrase_is_marked_where_its_words_stand_together():
    assert marked('"maison de la culture"', "La culture de la maison, à la maison de la culture.") == (
        "La culture de la maison, à la [maison] de la [culture]."
    )


def test_synonyms_are_marked_as_what_was_typed():
    synonyms = {("veto",): ["veterinaire", "sante animale"]}

    assert marked("véto", "Un vétérinaire pour la santé animale.", synonyms=synonyms) == "Un [vétérinaire] pour la [santé] [animale]."


def test_the_body_is_asked_only_where_the_summary_holds_nothing():
    assert marked("école", "Une école.", "Notre école.") == "Une [école]."
    assert marked("école", "Un jardin.", "Notre école.") == "Notre [école]."


def test_a_piece_of_a_long_body_begins_with_its_sentence():
    body = f"{'Avant tout. ' * 50}Nous cherchons pour notre école des bras. {'Après coup. ' * 50}"

    piece = marked("école", "", body)

    assert piece is not None
    assert piece.startswith("Nous cherchons pour notre [école] des bras. Après")
    assert len(piece.split()) == LENGTH


def test_a_piece_in_the_middle_of_a_long_sentence_has_some_words_before():
    piece = marked("école", "", f"{'mot ' * 100}école {'mot ' * 100}")

    assert piece is not None
    assert piece.split().index("[école]") == 6


def test_the_piece_with_most_of_the_words_is_shown():
    body = f"Une école. {'Rien ici. ' * 30}Peindre une école au bord de la mer. {'Rien ici. ' * 30}Une école."

    piece = marked("peindre école mer", "", body)

    assert piece is not None
    assert "[Peindre] une [école] au bord de la [mer]." in piece


def test_an_expression_is_found_behind_many_of_its_first_words():
    body = f"{'Une maison bleue. ' * 40}Rien. {'mot ' * 80}La maison de la culture."

    piece = marked('"maison de la culture"', "", body)

    assert piece is not None
    assert piece.endswith("La [maison] de la [culture].")


@pytest.mark.parametrize("between", ["\n", "\t", "\u00a0", "’", "/", "…"])
def test_words_of_a_body_are_found_whatever_parts_them(between: str):
    assert (marked("école", "", f"mot{between}école{between}mot") or "").endswith(f"[école]{between}mot")


def test_a_language_without_stemmer_has_no_passage():
    assert marked("école", "Une école.", language="sw") is None
