"""What every engine does without a text: the same missions, in the same order, with the same counts."""

from dataclasses import replace
from datetime import timedelta
from itertools import chain

import pytest

from countries.models import Organisation, PortalStatus, Verification
from search.query import MissionQuery, Point, Sort
from search.rules import UNCONFIRMED_AFTER
from search.stay import Dates, Stay

from .catalogue import NOW, TODAY, Catalogue, days_from_today
from .stay_cases import slots, window

# --- Visibility -----------------------------------------------------------------------------------------------------------------------


def test_an_empty_table_answers_nothing(catalogue: Catalogue):
    results = catalogue.search()

    assert (results.hits, results.total, results.facets) == ([], 0, {})


def test_a_portal_finds_its_own_missions_only(catalogue: Catalogue, empty_table):
    catalogue.publish(catalogue.mission(1), catalogue.mission(2, portal_id=empty_table.morocco.pk))

    assert catalogue.ids() == [1]


def test_the_hub_finds_the_missions_of_all_portals(catalogue: Catalogue, empty_table):
    catalogue.publish(catalogue.mission(1), catalogue.mission(2, portal_id=empty_table.morocco.pk))

    assert catalogue.ids(portal_id=None) == [1, 2]


@pytest.mark.parametrize("status", [PortalStatus.DRAFT, PortalStatus.PILOT, PortalStatus.ARCHIVED])
def test_the_hub_does_not_find_missions_of_a_portal_that_is_not_live(catalogue: Catalogue, status: str):
    catalogue.publish(catalogue.mission(1))
    catalogue.portal.status = status
    catalogue.portal.save()

    assert catalogue.ids(portal_id=None) == []


def test_a_pilot_finds_its_own_missions(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1))
    catalogue.portal.status = PortalStatus.PILOT
    catalogue.portal.save()

    assert catalogue.ids() == [1]


def test_a_mission_shown_on_its_portal_only_is_not_on_the_hub(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, is_on_hub=False))

    assert catalogue.ids() == [1]
    assert catalogue.ids(portal_id=None) == []


def test_what_was_withdrawn_is_gone_and_may_come_back(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1), catalogue.mission(2))

    catalogue.withdraw(1)
    assert catalogue.ids() == [2]

    catalogue.publish(catalogue.mission(1))
    assert catalogue.ids() == [1, 2]


def test_a_suspended_organisations_missions_are_gone_at_once(catalogue: Catalogue, empty_table):
    lecture = empty_table.lecture
    catalogue.publish(catalogue.mission(1, organisation_id=lecture.pk), catalogue.mission(2))

    lecture.verification = Verification.SUSPENDED
    lecture.save()

    assert catalogue.ids() == [2]
    assert catalogue.ids(portal_id=None) == [2]


@pytest.mark.parametrize("verification", [Verification.UNVERIFIED, Verification.VERIFIED])
def test_any_other_organisations_missions_are_found(catalogue: Catalogue, empty_table, verification: str):
    Organisation.objects.filter(pk=empty_table.lecture.pk).update(verification=verification)

    catalogue.publish(catalogue.mission(1, organisation_id=empty_table.lecture.pk))

    assert catalogue.ids() == [1]


def test_a_paused_or_closed_mission_is_not_found(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, is_open=False), catalogue.mission(2))

    assert catalogue.ids() == [2]


def test_a_mission_is_over_from_the_instant_at_which_it_closes(catalogue: Catalogue):
    second = timedelta(seconds=1)
    catalogue.publish(
        catalogue.mission(1, closes_at=NOW - second), catalogue.mission(2, closes_at=NOW), catalogue.mission(3, closes_at=NOW + second)
    )

    assert catalogue.ids() == [3]


def test_a_mission_leaves_once_it_has_been_unconfirmed_for_too_long(catalogue: Catalogue):
    last_day = TODAY - UNCONFIRMED_AFTER
    catalogue.publish(catalogue.mission(1, confirmed_on=last_day), catalogue.mission(2, confirmed_on=last_day - timedelta(days=1)))

    assert catalogue.ids() == [1]


def test_today_is_the_askers_and_not_the_servers(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, confirmed_on=TODAY - UNCONFIRMED_AFTER))

    assert catalogue.ids(today=days_from_today(1)) == []


def test_only_missions_are_listed(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1), kind="news")
    catalogue.publish(catalogue.mission(1), kind="territory")

    assert catalogue.ids() == []


# --- Narrowing ------------------------------------------------------------------------------------------------------------------------


def with_facets(catalogue: Catalogue, **values: dict[int, dict[str, list[str]]]) -> None:
    catalogue.publish(*(catalogue.mission(int(number[1:]), facets=facets) for number, facets in values.items()))


@pytest.fixture
def library(catalogue: Catalogue) -> Catalogue:
    """Five missions over two facets: domains and modalities."""
    with_facets(
        catalogue,
        m1={"domain": ["edu"], "modality": ["on_site"]},
        m2={"domain": ["edu"], "modality": ["remote"]},
        m3={"domain": ["san"], "modality": ["on_site"]},
        m4={"domain": ["san", "edu"], "modality": ["hybrid"]},
        m5={"modality": ["on_site"]},
    )
    return catalogue


@pytest.mark.parametrize(
    ("facets", "expected"),
    [
        ({}, [1, 2, 3, 4, 5]),
        ({"domain": ("edu",)}, [1, 2, 4]),
        ({"domain": ("edu", "san")}, [1, 2, 3, 4]),
        ({"domain": ("edu",), "modality": ("on_site",)}, [1]),
        ({"domain": ("edu", "san"), "modality": ("on_site", "hybrid")}, [1, 3, 4]),
        ({"domain": ("unknown",)}, []),
        ({"domain": ("edu", "unknown")}, [1, 2, 4]),
        ({"nothing": ("edu",)}, []),
        ({"domain": ()}, [1, 2, 3, 4, 5]),
        ({"domain": ("ed",)}, []),
        ({"domain": ("EDU",)}, []),
        ({"domain": ("edu\x00",)}, []),
        ({"domain": ("edu:", "a,b", '{"}', "%", "\\")}, []),
    ],
    ids=str,
)
def test_values_of_a_facet_are_alternatives_and_facets_narrow_each_other(library: Catalogue, facets: dict, expected: list[int]):
    results = library.search(facets=facets)

    assert [hit.document.object_id for hit in results.hits] == expected
    assert results.total == len(expected)


@pytest.mark.parametrize(
    ("facets", "expected"),
    [
        ({}, {"domain": {"edu": 3, "san": 2}, "modality": {"on_site": 3, "remote": 1, "hybrid": 1}}),
        ({"domain": ("edu",)}, {"domain": {"edu": 3, "san": 2}, "modality": {"on_site": 1, "remote": 1, "hybrid": 1}}),
        ({"domain": ("edu", "san")}, {"domain": {"edu": 3, "san": 2}, "modality": {"on_site": 2, "remote": 1, "hybrid": 1}}),
        ({"modality": ("on_site",)}, {"domain": {"edu": 1, "san": 1}, "modality": {"on_site": 3, "remote": 1, "hybrid": 1}}),
        ({"domain": ("san",), "modality": ("on_site",)}, {"domain": {"edu": 1, "san": 1}, "modality": {"on_site": 1, "hybrid": 1}}),
        ({"domain": ("unknown",)}, {"domain": {"edu": 3, "san": 2}}),
        ({"domain": ("unknown",), "modality": ("remote",)}, {"domain": {"edu": 1}}),
    ],
    ids=str,
)
def test_each_facet_counts_without_its_own_filter(library: Catalogue, facets: dict, expected: dict):
    assert library.search(facets=facets).facets == expected


def test_counts_follow_everything_else_that_is_asked(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, facets={"domain": ["edu"]}, is_urgent=True),
        catalogue.mission(2, facets={"domain": ["edu"]}),
        catalogue.mission(3, facets={"domain": ["san"]}),
    )

    assert catalogue.search(urgent_only=True).facets == {"domain": {"edu": 1}}


def test_a_facet_may_have_any_number_of_values(catalogue: Catalogue):
    cities = [f"cm-city-{number}" for number in range(120)]
    catalogue.publish(catalogue.mission(1, facets={"city": cities}))

    assert catalogue.search().facets == {"city": dict.fromkeys(cities, 1)}


def test_counts_may_be_left_out(library: Catalogue):
    results = library.search(facets={"domain": ("edu",)}, counts_facets=False)

    assert (results.total, results.facets) == (3, {})


def test_counts_do_not_depend_on_the_page(library: Catalogue):
    assert library.search(page=9).facets == library.search().facets


def test_urgent_only(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1), catalogue.mission(2, is_urgent=True))

    assert catalogue.ids(urgent_only=True) == [2]


def test_one_organisations_missions(catalogue: Catalogue, empty_table):
    catalogue.publish(catalogue.mission(1, organisation_id=empty_table.lecture.pk), catalogue.mission(2))

    assert catalogue.ids(organisation_id=empty_table.lecture.pk) == [1]
    assert catalogue.ids(organisation_id=0) == []


def test_a_mission_may_be_left_out_of_hits_total_and_counts(catalogue: Catalogue):
    with_facets(catalogue, m1={"domain": ["edu"]}, m2={"domain": ["edu"]})

    results = catalogue.search(exclude_id=1)

    assert [hit.document.object_id for hit in results.hits] == [2]
    assert (results.total, results.facets) == (1, {"domain": {"edu": 1}})


def test_a_stay_narrows_hits_total_and_counts(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1, dates=window(days_from_today(1), days_from_today(5)), facets={"domain": ["edu"]}),
        catalogue.mission(2, dates=window(days_from_today(20), days_from_today(25)), facets={"domain": ["san"]}),
    )

    results = catalogue.search(stay=Stay(days_from_today(2), days_from_today(9)))

    assert [hit.document.object_id for hit in results.hits] == [1]
    assert (results.total, results.facets) == (1, {"domain": {"edu": 1}})


# --- Near -----------------------------------------------------------------------------------------------------------------------------

DOUALA, YAOUNDE, GAROUA = (4.05, 9.70), (3.87, 11.52), (9.30, 13.40)


@pytest.fixture
def three_cities(catalogue: Catalogue) -> Catalogue:
    catalogue.publish(
        catalogue.mission(1, places=[GAROUA]),
        catalogue.mission(2, places=[YAOUNDE]),
        catalogue.mission(3, places=[GAROUA, DOUALA]),
        catalogue.mission(4),
    )
    return catalogue


def test_the_nearest_place_of_a_mission_counts(three_cities: Catalogue):
    hits = three_cities.search(near=Point(*DOUALA), sort=Sort.DISTANCE).hits

    assert [hit.document.object_id for hit in hits] == [3, 2, 1, 4]
    assert [hit.distance_km and round(hit.distance_km) for hit in hits] == [0, 203, 712, None]


def test_a_radius_leaves_out_what_is_farther_or_nowhere(three_cities: Catalogue):
    assert set(three_cities.ids(near=Point(*DOUALA), radius_km=204)) == {2, 3}
    assert set(three_cities.ids(near=Point(*DOUALA), radius_km=202)) == {3}
    assert set(three_cities.ids(near=Point(*DOUALA), radius_km=0)) == {3}


def test_distance_across_the_date_line_and_at_the_poles(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, places=[(0, -179.5)]), catalogue.mission(2, places=[(-90, 0)]))

    assert catalogue.search(near=Point(0, 179.5), radius_km=112).hits[0].document.object_id == 1
    assert catalogue.search(near=Point(-90, 123), radius_km=1).hits[0].document.object_id == 2


def test_without_a_place_to_be_near_to_distance_falls_back_on_the_newest(three_cities: Catalogue):
    hits = three_cities.search(sort=Sort.DISTANCE).hits

    assert [(hit.document.object_id, hit.distance_km) for hit in hits] == [(1, None), (2, None), (3, None), (4, None)]


@pytest.mark.parametrize("place", [(91, 0), (0, 181), (float("nan"), 0), (float("inf"), 0)])
def test_there_is_no_such_place(place: tuple[float, float]):
    with pytest.raises(ValueError, match="Not a place on Earth"):
        Point(*place)


# --- Order and pages ------------------------------------------------------------------------------------------------------------------


def test_the_newest_first(catalogue: Catalogue):
    catalogue.publish(*(catalogue.mission(number, is_urgent=number == 3) for number in (3, 1, 2)))

    assert catalogue.ids(sort=Sort.NEWEST) == [1, 2, 3]


def test_without_a_text_urgent_ones_come_first_then_the_newest(catalogue: Catalogue):
    catalogue.publish(*(catalogue.mission(number, is_urgent=number > 2) for number in (1, 2, 3, 4)))

    assert catalogue.ids() == [3, 4, 1, 2]


def test_what_starts_soon_comes_first_and_what_has_no_date_last(catalogue: Catalogue):
    catalogue.publish(
        catalogue.mission(1),
        catalogue.mission(2, dates=window(days_from_today(9), None)),
        catalogue.mission(3, dates=window(days_from_today(-30), days_from_today(30))),
        catalogue.mission(4, dates=slots((days_from_today(-9), days_from_today(-9)), (days_from_today(5), days_from_today(5)))),
        catalogue.mission(5, dates=Dates(is_remote=True)),
    )

    assert catalogue.ids(sort=Sort.START) == [3, 4, 2, 1, 5]


@pytest.mark.parametrize("sort", list(Sort))
def test_ties_are_broken_by_the_greater_id_whatever_the_order_of_writing(catalogue: Catalogue, sort: Sort):
    same = [replace(catalogue.mission(number), published_at=NOW) for number in (2, 5, 1, 4, 3)]
    catalogue.publish(*same)
    catalogue.publish(*same[:2])

    assert catalogue.ids(sort=sort) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("sort", list(Sort))
def test_pages_neither_repeat_nor_skip_a_mission(catalogue: Catalogue, sort: Sort):
    catalogue.publish(*(replace(catalogue.mission(number), published_at=NOW, is_urgent=number % 3 == 0) for number in range(1, 48)))

    pages = [catalogue.ids(sort=sort, page=page, per_page=10) for page in (1, 2, 3, 4, 5)]

    assert [len(page) for page in pages] == [10, 10, 10, 10, 7]
    assert list(chain.from_iterable(pages)) == catalogue.ids(sort=sort, per_page=50)


def test_a_page_after_the_last_has_no_hits_but_the_total(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1))

    results = catalogue.search(page=100)

    assert (results.hits, results.total) == ([], 1)


def test_pages_are_counted_from_one():
    with pytest.raises(ValueError, match="counted from 1"):
        MissionQuery(page=0)


def test_a_hit_carries_what_a_card_shows(catalogue: Catalogue, django_assert_num_queries):
    catalogue.publish(catalogue.mission(1, card={"publisher": "Mairie"}, is_urgent=True))
    document = catalogue.search().hits[0].document

    with django_assert_num_queries(0):
        assert document.texts["fr"]["title"] == "Lire avec les enfants"
        assert document.page_ids == {"fr": 1}
        assert document.card == {"publisher": "Mairie"}
        assert (document.source_language, document.languages, document.is_urgent) == ("fr", ["fr"], True)


def test_where_only_the_numbers_are_wanted_no_mission_is_read(catalogue: Catalogue):
    catalogue.publish(*(catalogue.mission(number, facets={"domain": ["edu"]}) for number in (1, 2, 3)))

    for question in ({}, {"text": "enfants"}, {"text": "enfants", "facets": {"domain": ("edu",)}}):
        numbers = catalogue.search(**question, per_page=0)
        assert (numbers.hits, numbers.total, numbers.facets) == ([], 3, {"domain": {"edu": 3}})
        assert catalogue.search(**question, per_page=0, counts_facets=False).total == 3
