"""What every engine suggests while somebody types: the same, in the same order."""

from datetime import timedelta

import pytest

from countries.models import PortalStatus, Verification
from search.query import MissionQuery
from search.rules import UNCONFIRMED_AFTER

from .catalogue import NOW, TODAY, Catalogue, texts
from .test_hostile_texts import PIECES, draw_texts


def suggested(catalogue: Catalogue, text: str, limit: int = 5, **question) -> list[tuple[str, int]]:
    """Kind and id of what is suggested."""
    query = MissionQuery(**({"portal_id": catalogue.portal.pk, "today": TODAY, "text": text} | question))
    return [(hit.document.kind, hit.document.object_id) for hit in catalogue.engine.suggest(query, limit)]


def ids(catalogue: Catalogue, text: str, **question) -> list[int]:
    return [object_id for _kind, object_id in suggested(catalogue, text, **question)]


def named(catalogue: Catalogue, *titles: str, kind: str = "mission", language: str = "fr") -> None:
    """Documents 1, 2, …: the first is the newest."""
    documents = [catalogue.mission(number, texts=texts(language, title)) for number, title in enumerate(titles, start=1)]
    catalogue.publish(*documents, kind=kind)


# --- Words ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Hôpital de Deïdo", "ho"),
        ("Hôpital de Deïdo", "HÔ"),
        ("Hôpital de Deïdo", "hopital"),
        ("Peindre l’hôpital", "hop"),
        ("Peindre l’hôpital", "l'hop"),
        ("École de Deïdo", "ecole d"),
        ("École de Deïdo", "dei eco"),
        ("Port de Saint-Louis", "saint-l"),
        ("Port de Saint-Louis", "lou"),
        ("Atelier eau/assainissement", "assai"),
        ("Cœur de ville", "cœ"),
        ("Reforço escolar", "reforco"),
        ("Rénover 12 classes", "12"),
        ("مستشفى المدينة", "مس"),
        ("مستشفى المدينة", "مدينة"),
        ("مستشفى المدينة", "المدينة"),
        ("دار الأيتام", "ايتام"),
        ("مُهِمَّة تطوعية", "مهمة"),
    ],
)
def test_every_words_beginning_suggests_it(catalogue: Catalogue, title: str, typed: str):
    named(catalogue, title, "X")

    assert ids(catalogue, typed) == [1]


@pytest.mark.parametrize(
    ("title", "typed"),
    [("Hôpital de Deïdo", "opital"), ("Hôpital de Deïdo", "ho xy"), ("Hôpital", "hopitaux"), ("Hôpital", "k"), ("مستشفى", "شفى")],
)
def test_other_letters_do_not(catalogue: Catalogue, title: str, typed: str):
    named(catalogue, title)

    assert ids(catalogue, typed) == []


def test_only_names_are_looked_at(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, texts=texts(title="X", summary="Jardin", body="Jardin"), keywords="Jardin"))

    assert ids(catalogue, "jardin") == []


def test_every_language_of_a_name_counts(catalogue: Catalogue):
    both = texts("fr", "Peindre l’école") | texts("en", "Paint the school")
    catalogue.publish(catalogue.mission(1, texts=both))

    assert ids(catalogue, "peindre") == ids(catalogue, "scho") == [1]


def test_a_city_has_other_names(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, texts=texts(title="Kinshasa"), keywords="Kin · Léopoldville · كينشاسا"), kind="territory")

    for typed in ("kin", "léo", "leopoldville", "كينش"):
        assert suggested(catalogue, typed) == [("territory", 1)], typed


@pytest.mark.parametrize("typed", ["", " ", "%", "_", "%%", "_o", "h_pital", "h%l", "%o", "\\", "*", "h.pital", "…", '"', "\x00"])
def test_signs_find_nothing(catalogue: Catalogue, typed: str):
    named(catalogue, "Lecture", "Hôpital")

    assert ids(catalogue, typed) == []


@pytest.mark.parametrize("typed", ["ho%", "ho_", "ho*", "ho\\", '"ho', "ho:*", "-ho", "\u200fho", "ho\x00"])
def test_signs_mean_nothing(catalogue: Catalogue, typed: str):
    named(catalogue, "Lecture", "Hôpital")

    assert ids(catalogue, typed) == [2]


# --- Visibility -----------------------------------------------------------------------------------------------------------------------


def test_a_portal_suggests_its_own_and_the_hub_what_all_share(catalogue: Catalogue, empty_table):
    morocco = empty_table.morocco.pk
    catalogue.publish(catalogue.mission(1), catalogue.mission(2, portal_id=morocco), catalogue.mission(3, is_on_hub=False))
    catalogue.publish(catalogue.mission(4, portal_id=morocco), catalogue.mission(5), kind="organisation")

    assert suggested(catalogue, "lire") == [("mission", 1), ("mission", 3), ("organisation", 5)]
    assert suggested(catalogue, "lire", portal_id=None) == [("mission", 1), ("mission", 2), ("organisation", 4), ("organisation", 5)]


@pytest.mark.parametrize("status", [PortalStatus.DRAFT, PortalStatus.PILOT, PortalStatus.ARCHIVED])
def test_the_hub_suggests_nothing_of_a_portal_that_is_not_live(catalogue: Catalogue, status: str):
    catalogue.publish(catalogue.mission(1))
    catalogue.publish(catalogue.mission(1), kind="territory")
    catalogue.portal.status = status
    catalogue.portal.save()

    assert suggested(catalogue, "lire", portal_id=None) == []


def test_what_nobody_may_read_now_is_not_suggested(catalogue: Catalogue, empty_table):
    lecture = empty_table.lecture
    catalogue.publish(
        catalogue.mission(1),
        catalogue.mission(2, is_open=False),
        catalogue.mission(3, closes_at=NOW),
        catalogue.mission(4, confirmed_on=TODAY - UNCONFIRMED_AFTER - timedelta(days=1)),
        catalogue.mission(5, organisation_id=lecture.pk),
        catalogue.mission(6),
    )
    catalogue.publish(catalogue.mission(5, organisation_id=lecture.pk), kind="organisation")
    lecture.verification = Verification.SUSPENDED
    lecture.save()
    catalogue.withdraw(1)

    assert suggested(catalogue, "lire") == [("mission", 6)]


def test_only_missions_are_over_or_unconfirmed(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, confirmed_on=None, closes_at=NOW), kind="territory")

    assert suggested(catalogue, "lire") == [("territory", 1)]


# --- Order ----------------------------------------------------------------------------------------------------------------------------


def test_names_that_begin_so_come_first_then_urgent_ones_then_the_newest(catalogue: Catalogue):
    named(catalogue, "Grand jardin", "Jardin partagé", "Le jardin", "Jardin d’enfants")
    catalogue.publish(catalogue.mission(5, texts=texts(title="Petit jardin"), is_urgent=True))

    assert ids(catalogue, "jard") == [2, 4, 5, 1, 3]
    assert ids(catalogue, "jardin en") == [4]


def test_each_kind_has_its_limit(catalogue: Catalogue):
    for kind in ("mission", "organisation", "territory"):
        named(catalogue, *["Jardin"] * 4, kind=kind)

    expected = [(kind, number) for kind in ("mission", "organisation", "territory") for number in (1, 2)]
    assert suggested(catalogue, "ja", limit=2) == expected


def test_ties_are_broken_for_certain(catalogue: Catalogue):
    catalogue.publish(*(catalogue.mission(number, published_at=NOW) for number in (2, 1, 3)))

    assert ids(catalogue, "lire") == [3, 2, 1]


# --- Hostile letters ------------------------------------------------------------------------------------------------------------------


def test_whatever_is_typed_is_answered(catalogue: Catalogue):
    named(catalogue, "Lire", "% _ \\ jardin", "AND OR NOT")

    for text in [*PIECES, *draw_texts(11, 300)]:
        suggested(catalogue, text)
