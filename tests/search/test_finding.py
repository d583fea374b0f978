"""What is answered where nothing is found as it was asked."""

import pytest

from search.finding import FEW, Answer, find
from search.models import Synonym
from search.query import MissionQuery, Sort

from .catalogue import TODAY, Catalogue, texts


@pytest.fixture
def shelves(catalogue: Catalogue) -> Catalogue:
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="Campagne de dépistage à Douala")),
        catalogue.mission(2, texts=texts(title="Vétérinaire pour un élevage")),
        catalogue.mission(3, texts=texts("en", title="Paint the school library")),
        catalogue.mission(4, texts=texts("ar", title="مساعدة في المستشفى")),
    )
    return catalogue


def asked(catalogue: Catalogue, text: str, **question) -> Answer:
    return find(catalogue.engine, MissionQuery(**({"portal_id": catalogue.portal.pk, "today": TODAY, "text": text} | question)))


def ids(answer: Answer) -> list[int]:
    return [hit.document.object_id for hit in answer.results.hits]


@pytest.mark.parametrize(
    ("typed", "meant", "found"),
    [
        ("veterinere", "veterinaire", 2),
        ("véterinnaire", "veterinaire", 2),
        ("dépsitage", "depistage", 1),
        ("depistage duala", "depistage douala", 1),
        ("libary", "library", 3),
        ("مستشفا", "مستشفى", 4),
    ],
)
def test_slips_of_the_finger_are_forgiven(shelves: Catalogue, typed: str, meant: str, found: int):
    answer = asked(shelves, typed)

    assert (answer.corrected, ids(answer), answer.is_partial) == (meant, [found], False)


@pytest.mark.parametrize("typed", ["depistage", "vétérinaires", '"veterinere"', "xyzzyqwk", "car", "2026"])
def test_what_is_right_or_unlike_anything_is_left_as_it_is(shelves: Catalogue, typed: str):
    assert asked(shelves, typed).corrected == ""


def test_what_editors_and_the_taxonomy_name_is_written_right(shelves: Catalogue):
    """Though no mission here holds it."""
    Synonym.objects.create(term="carnaval", means="mascarade")

    assert asked(shelves, "carnaval").corrected == asked(shelves, "mascarade depistage").corrected == ""


def test_a_correction_that_finds_nothing_here_is_not_offered(shelves: Catalogue, empty_table):
    answer = asked(shelves, "veterinere", portal_id=empty_table.morocco.pk)

    assert (answer.corrected, answer.results.total) == ("", 0)


def test_without_a_mission_that_holds_all_words_those_with_most_of_them_come(shelves: Catalogue):
    answer = asked(shelves, "dépistage du diabète à Douala")

    assert (ids(answer), answer.is_partial, answer.corrected) == ([1], True, "")


def test_too_few_of_the_words_are_no_answer(shelves: Catalogue):
    answer = asked(shelves, "tracteur moisson récolte Douala")

    assert (ids(answer), answer.results.total) == ([], 0)


def test_more_of_the_words_come_first(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="Jardin partagé")),
        catalogue.mission(2, texts=texts(title="X", body="Planter un jardin avec les enfants")),
    )

    assert ids(asked(catalogue, "jardin enfants robotique informatique")) == [2]
    assert ids(asked(catalogue, "jardin enfants robotique")) == [2, 1]
    assert ids(asked(catalogue, "jardin robotique")) == [1, 2]


def test_below_few_full_answers_partial_ones_follow(catalogue: Catalogue):
    both, one, other = "Lire avec les enfants", "Jouer avec les enfants", "Lire un roman"
    catalogue.publish(*(catalogue.mission(number, texts=texts(title=title)) for number, title in enumerate((one, both, other), start=1)))

    answer = asked(catalogue, "lire enfants")

    assert (ids(answer), answer.results.total) == ([2], 1)
    assert {hit.document.object_id for hit in answer.more} == {1, 3}
    assert asked(catalogue, "enfants").more == ()
    assert asked(catalogue, "lire enfants", sort=Sort.NEWEST).more == ()


def test_many_full_answers_need_no_partial_ones(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(9, texts=texts(title="Lire")), *(catalogue.mission(number) for number in range(1, FEW + 1)))

    assert asked(catalogue, "lire enfants").more == ()


def test_other_orders_hold_for_partial_answers(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(2, texts=texts(title="Jardin")), catalogue.mission(1, texts=texts(title="X", body="jardin")))

    assert ids(asked(catalogue, "jardin robotique", sort=Sort.NEWEST)) == [1, 2]
