"""What every engine finds by a text: exact for these words in every language, and titles before the rest."""

from datetime import timedelta

import pytest

from search.query import Sort
from search.rows import Text

from .catalogue import Catalogue, texts

# Text of the mission, its language, what finds it.
FOUND = [
    # Accents and case are optional, on both sides.
    ("fr", "Journée de dépistage à l’école", "ecole"),
    ("fr", "Journée de dépistage à l’école", "ÉCOLE"),
    ("fr", "Journee de depistage", "dépistage"),
    ("fr", "Chœur d’enfants à Garoua", "choeur"),
    ("fr", "Où l’été commence", "été"),
    ("fr", "Cafe\u0301 associatif", "café"),
    ("pt", "Ajudar na educação", "educacao"),
    ("ar", "مُهِمَّة تطوعية", "مهمة"),
    ("ar", "إدارة الجمعية", "ادارة"),
    # Elisions, with either apostrophe.
    ("fr", "Peindre l’hôpital", "hôpital"),
    ("fr", "Peindre l’hôpital", "l'hôpital"),
    ("fr", "Peindre l'hôpital", "l’hopital"),
    ("fr", "Aide d’urgence à N’Djamena", "n'djamena"),
    ("fr", "Atelier d’écriture", "atelier d'ecriture"),
    ("en", "The teacher’s room", "teacher's"),
    # Plurals and other endings.
    ("fr", "Soutien aux écoles", "école"),
    ("fr", "Un cheval malade", "chevaux"),
    ("fr", "Visite des hôpitaux", "hopital"),
    ("fr", "Les enseignantes de Kribi", "enseignant"),
    ("fr", "Former des bénévoles", "bénévole"),
    ("fr", "Des infirmiers pour trois jours", "infirmière"),
    ("fr", "Une éducatrice et une directrice", "directeurs"),
    ("en", "Teaching in two libraries", "library"),
    ("en", "Teaching in two libraries", "teach"),
    ("en", "Reading with children", "read"),
    ("ar", "مساعدة في المدرسة", "مدرسة"),
    ("ar", "قسم الصحة", "صحة"),
    ("ar", "أنشطة للأطفال", "الأطفال"),
    ("ar", "متطوعون في المدينة", "متطوع"),
    ("pt", "Aulas nas escolas", "escola"),
    ("pt", "Missões de curta duração", "missão"),
    ("pt", "Formações para jovens", "formacao"),
    ("pt", "Visita aos hospitais", "hospital"),
    ("pt", "Formações para jovens", "jovem"),
    # Compounds, slashes, missing spaces.
    ("fr", "Port de Saint-Louis", "saint louis"),
    ("fr", "Port de Saint Louis", "saint-louis"),
    ("fr", "Atelier eau/assainissement", "assainissement"),
    ("fr", "Aide aux repas.Cuisine du quartier", "cuisine"),
    ("fr", "Cours d’e-commerce", "commerce"),
    # Several words: all of them, in any order, wherever they stand; small words do not matter.
    ("fr", "Lire avec les enfants", "enfants lire"),
    ("fr", "Lire avec les enfants", "lire aux enfants"),
    ("en", "Paint the school", "the schools"),
    # Phrases, with any quotes; a quote left open is none.
    ("fr", "Lecture à voix haute", '"voix haute"'),
    ("fr", "Lecture à voix haute", "« voix haute »"),
    ("fr", "Lecture à voix haute", "lecture “voix haute”"),
    ("fr", "Lecture à voix haute", "haute “voix"),
    ("fr", "Lire avec les enfants", '"lire avec les enfants"'),
    # Numbers.
    ("fr", "Rénover 12 classes", "12"),
    ("fr", "Vaccination covid19", "covid19"),
]

NOT_FOUND = [
    ("fr", "Lire avec les enfants", "lire jardin"),
    ("fr", "Haute en voix", '"voix haute"'),
    ("fr", "Une voix douce et haute", '"voix haute"'),
    ("fr", "Lire avec les enfants", "enf"),
    ("en", "Paint the school", "hospital"),
    ("ar", "قسم الصحة", "مدرسة"),
]


def test_a_mission_is_found_by_words_of_its_title_summary_or_body(catalogue: Catalogue, subtests: pytest.Subtests):
    for language, written, asked in FOUND:
        with subtests.test(f"« {written} » by « {asked} »"):
            catalogue.clear()
            catalogue.publish(
                catalogue.mission(1, texts=texts(language, title=written)),
                catalogue.mission(2, texts=texts(language, title="X", summary=written)),
                catalogue.mission(3, texts=texts(language, title="X", body=written)),
                catalogue.mission(4, texts=texts(language, title="X")),
            )

            assert set(catalogue.ids(text=asked)) == {1, 2, 3}


def test_a_mission_is_not_found_by_other_words(catalogue: Catalogue, subtests: pytest.Subtests):
    for language, written, asked in NOT_FOUND:
        with subtests.test(f"« {written} » by « {asked} »"):
            catalogue.clear()
            catalogue.publish(catalogue.mission(1, texts=texts(language, written)))

            assert catalogue.ids(text=asked) == []


# --- Keywords: names in any language --------------------------------------------------------------------------------------------------

KEYWORDS = "Douala · Duala · Kamerunstadt · دوالا · Lecture pour tous · Soutien scolaire · Tutoring · دعم مدرسي · Reforço escolar"


def test_names_of_place_organisation_and_type_find_a_mission_in_whatever_language_it_is_written(catalogue: Catalogue):
    languages = {1: "fr", 2: "en", 3: "ar", 4: "pt"}
    catalogue.publish(*(catalogue.mission(number, texts=texts(code, "X"), keywords=KEYWORDS) for number, code in languages.items()))

    for asked in ("duala", "Kamerunstadt", "دوالا", "lecture pour tous", '"pour tous"', "tutoring", "reforco", "scolaire"):
        assert set(catalogue.ids(text=asked)) == set(languages), asked


def test_words_of_the_text_and_names_may_be_mixed(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, keywords=KEYWORDS), catalogue.mission(2))

    assert catalogue.ids(text="enfants duala") == [1]


def test_all_languages_of_a_mission_are_searched(catalogue: Catalogue):
    both = {"fr": Text("Peindre l’école"), "en": Text("Paint the school")}
    catalogue.publish(catalogue.mission(1, texts=both))

    assert catalogue.ids(text="écoles") == catalogue.ids(text="schools") == [1]


# --- What is no operator --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked", ["-enfants", "!enfants", "NOT enfants", "enfants:*", "enfants & lire", "(enfants", "enfants <-> lire", "enfants'"]
)
def test_signs_of_a_query_language_mean_nothing(catalogue: Catalogue, asked: str):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="Lire avec les enfants, not")), catalogue.mission(2, texts=texts(title="Jardin"))
    )

    assert catalogue.ids(text=asked) == [1]


def test_or_is_a_word_like_any_other(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="La mine d’or")),
        catalogue.mission(2, texts=texts(title="La mine")),
        catalogue.mission(3, texts=texts(title="Noir")),
    )

    assert catalogue.ids(text="mine or noir") == []
    assert catalogue.ids(text="mine d’or") == [1]


@pytest.mark.parametrize("asked", ["", "   ", "!!!", "…", "« »", '""', "-", "'", "\x00", "&&", "ـ"])
def test_a_text_without_a_word_asks_nothing(catalogue: Catalogue, asked: str):
    catalogue.publish(catalogue.mission(1), catalogue.mission(2))

    assert catalogue.ids(text=asked) == [1, 2]


def test_small_words_alone_find_the_names_that_bear_them_only(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, keywords="Les amis de la mer"), catalogue.mission(2))

    assert catalogue.ids(text="de la") == [1]


# --- Text and the rest of the question ------------------------------------------------------------------------------------------------


def test_a_text_narrows_total_and_counts(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, facets={"domain": ["edu"]}),
        catalogue.mission(2, texts=texts(title="Jardin"), facets={"domain": ["env"]}),
    )

    results = catalogue.search(text="enfants")

    assert (results.total, results.facets) == (1, {"domain": {"edu": 1}})


def test_a_text_respects_what_is_visible(catalogue: Catalogue, empty_table):
    catalogue.publish(
        catalogue.mission(1, is_open=False), catalogue.mission(2, portal_id=empty_table.morocco.pk), catalogue.mission(3, is_on_hub=False)
    )

    assert catalogue.ids(text="enfants") == [3]
    assert catalogue.ids(text="enfants", portal_id=None) == [2]


def test_what_was_withdrawn_is_not_found_by_its_words(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1))
    catalogue.withdraw(1)

    assert catalogue.ids(text="enfants") == []


def test_a_text_can_be_sorted_by_date(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="X", body="enfants")),
        catalogue.mission(2, texts=texts(title="enfants")),
        catalogue.mission(3),
    )

    assert catalogue.ids(text="enfants", sort=Sort.NEWEST) == [1, 2, 3]


# --- Relevance ------------------------------------------------------------------------------------------------------------------------


def test_title_before_summary_before_body_before_names(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="X"), keywords="Jardin des enfants"),
        catalogue.mission(2, texts=texts(title="X", body="Un jardin à planter.")),
        catalogue.mission(3, texts=texts(title="X", summary="Un jardin à planter.")),
        catalogue.mission(4, texts=texts(title="Un jardin à planter")),
    )

    assert catalogue.ids(text="jardin") == [4, 3, 2, 1]


def test_a_word_repeated_in_a_body_does_not_outweigh_a_title(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="X", body="jardin " * 50), keywords="jardin · " * 9),
        catalogue.mission(2, texts=texts(title="Jardin")),
    )

    assert catalogue.ids(text="jardin") == [2, 1]


@pytest.mark.parametrize(("language", "word"), [("fr", "jardin"), ("en", "garden"), ("ar", "حديقة"), ("pt", "jardim")])
def test_every_language_ranks_alike(catalogue: Catalogue, language: str, word: str):
    catalogue.publish(catalogue.mission(1, texts=texts(language, "X", body=word)), catalogue.mission(2, texts=texts(language, word)))

    assert catalogue.ids(text=word) == [2, 1]


def test_words_that_stand_together_come_before_words_far_apart(catalogue: Catalogue):
    far_apart = f"Lecture du soir {'et puis une autre chose ' * 20} voix"
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="X", body=far_apart)),
        catalogue.mission(2, texts=texts(title="X", body="Lecture à voix haute")),
    )

    assert catalogue.ids(text="lecture voix") == [2, 1]


def test_equal_texts_are_parted_by_urgency_completeness_and_freshness(catalogue: Catalogue):
    month = timedelta(days=30)
    plain = catalogue.mission(1)
    old = plain.published_at - month
    catalogue.publish(
        catalogue.mission(1, published_at=old),
        catalogue.mission(2, published_at=old, completeness=100),
        catalogue.mission(3, published_at=old, is_urgent=True, completeness=50),
        catalogue.mission(4, published_at=plain.published_at, is_urgent=True, completeness=100),
    )

    assert catalogue.ids(text="enfants") == [4, 3, 2, 1]


def test_neither_urgency_nor_freshness_outweighs_the_text(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts(title="X", body="enfants"), is_urgent=True, completeness=100),
        catalogue.mission(2, published_at=catalogue.mission(1).published_at - timedelta(days=300)),
    )

    assert catalogue.ids(text="enfants") == [2, 1]


# --- What is not a mission ------------------------------------------------------------------------------------------------------------


def test_cities_organisations_and_news_are_found_beside_the_missions(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1), kind="mission")
    catalogue.publish(catalogue.mission(2, texts=texts(title="Enfants du Wouri")), kind="organisation")
    catalogue.publish(catalogue.mission(3, texts=texts(title="X", body="Pour les enfants")), kind="news")

    assert catalogue.others("enfants") == [("organisation", 2), ("news", 3)]
    assert catalogue.others("enfants", limit=1) == [("organisation", 2)]
    assert catalogue.others("") == catalogue.others("!!!") == catalogue.others("jardin") == []


def test_others_are_visible_by_the_same_rules(catalogue: Catalogue, empty_table):
    suspended = empty_table.lecture
    suspended.verification = "suspended"
    suspended.save()
    catalogue.publish(
        catalogue.mission(1, organisation_id=suspended.pk),
        catalogue.mission(2, portal_id=empty_table.morocco.pk),
        catalogue.mission(3),
        kind="organisation",
    )
    catalogue.withdraw(3, kind="organisation")

    assert catalogue.others("enfants") == []
    assert catalogue.others("enfants", portal_id=None) == [("organisation", 2)]


def test_ties_among_others_are_broken_for_certain(catalogue: Catalogue):
    for kind in ("territory", "news", "organisation"):
        catalogue.publish(catalogue.mission(2), catalogue.mission(1), kind=kind)

    expected = [(kind, number) for kind in ("news", "organisation", "territory") for number in (1, 2)]
    assert catalogue.others("enfants", limit=10) == expected


def test_texts_are_searched_in_the_languages_that_are_asked_for(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, texts=texts("fr", "Réparer les écoles")),
        catalogue.mission(2, texts=texts("en", "Teaching in two libraries"), keywords="Duala · مدرسة"),
    )

    assert catalogue.ids(text="école", languages=("fr",)) == [1]
    assert catalogue.ids(text="library", languages=("fr",)) == []
    assert catalogue.ids(text="library", languages=("fr", "en")) == [2]
    assert catalogue.ids(text="duala", languages=("fr",)) == catalogue.ids(text="مدرسة", languages=("fr",)) == [2]
