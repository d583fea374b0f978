"""Marked words: right, and escaped."""

import pytest

from search.marks import beginnings_marked, passage_html
from search.query import Passage


def passage(*pieces: str, language: str = "fr") -> Passage:
    return Passage(language, pieces)


def test_the_words_of_a_summary_are_marked():
    html = passage_html(passage("Deux ", "écoles", " à peindre."), "fr", "Deux écoles à peindre.")

    assert html == "Deux <mark>écoles</mark> à peindre."


def test_a_piece_of_the_body_says_that_it_is_one():
    assert passage_html(passage("avec des ", "enfants", " du quartier"), "fr", "X") == "… avec des <mark>enfants</mark> du quartier …"
    assert passage_html(passage("avec des ", "enfants", "."), "fr", "X") == "… avec des <mark>enfants</mark>."


def test_nothing_of_a_text_is_markup():
    html = passage_html(passage("<b>Lire</b> & ", "<script>", "alert(1)</script>"), "fr", "")

    assert html == "… &lt;b&gt;Lire&lt;/b&gt; &amp; <mark>&lt;script&gt;</mark>alert(1)&lt;/script&gt; …"


@pytest.mark.parametrize("found", [None, passage("Paint the ", "school", language="en")])
def test_a_passage_in_another_language_is_not_shown(found: Passage | None):
    assert passage_html(found, "fr", "Peindre l’école") == ""


@pytest.mark.parametrize(
    ("title", "typed", "marked"),
    [
        ("Douala", ["do"], "[Do]uala"),
        ("Raconter Douala", ["dou"], "Raconter [Dou]ala"),
        ("Peindre l’hôpital", ["hop"], "Peindre l’[hôp]ital"),
        ("Cœur de ville", ["coe"], "[Cœ]ur de ville"),
        ("Cœur de ville", ["co"], "[Cœ]ur de ville"),
        ("École de Deïdo", ["ecole", "d"], "[École] [d]e [D]eïdo"),
        ("الدار البيضاء", ["دا"], "[الدا]ر البيضاء"),
        ("Kinshasa", ["leo"], "Kinshasa"),
        ("Kinshasa", [], "Kinshasa"),
    ],
)
def test_beginnings_are_marked_accents_or_not(title: str, typed: list[str], marked: str):
    assert beginnings_marked(title, typed) == marked.replace("[", "<mark>").replace("]", "</mark>")


def test_titles_are_escaped():
    assert beginnings_marked("<b>Do</b> & <script>", ["do"]) == "&lt;b&gt;<mark>Do</mark>&lt;/b&gt; &amp; &lt;script&gt;"
