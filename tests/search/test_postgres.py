"""The PostgreSQL engine's own ways: how much it asks, how far it ranks, how long a text it takes."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.engines.postgres import RANKED
from search.models import SearchDocument
from search.query import MissionQuery, Point, Sort
from search.rows import LONGEST_BODY
from search.stay import Stay
from search.synonyms import current_synonyms

from .catalogue import Catalogue, days_from_today, texts

pytestmark = pytest.mark.parametrize("catalogue", ["postgres"], indirect=True)

QUESTIONS = [
    {},
    {"text": "enfants"},
    {"text": '"les enfants" lire', "facets": {"domain": ("edu", "san"), "modality": ("on_site",)}, "urgent_only": True},
    {"portal_id": None, "near": Point(4, 9), "radius_km": 50, "sort": Sort.DISTANCE},
    {"stay": Stay(days_from_today(1), days_from_today(9)), "sort": Sort.START, "organisation_id": 1, "exclude_id": 1},
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: ", ".join(question) or "everything")
def test_a_search_asks_twice_whatever_it_is_about(catalogue: Catalogue, question: dict):
    catalogue.publish(*(catalogue.mission(number, facets={"domain": ["edu"], "modality": ["on_site"]}) for number in range(1, 40)))

    current_synonyms()  # read once per process and change
    with CaptureQueriesContext(connection) as captured:
        catalogue.search(**question)

    assert len(captured) <= 2


def test_nothing_found_asks_once(catalogue: Catalogue, django_assert_num_queries):
    current_synonyms()
    with django_assert_num_queries(1):
        catalogue.search(text="enfants")


def test_only_the_first_hits_need_no_counting(catalogue: Catalogue, django_assert_num_queries):
    catalogue.publish(catalogue.mission(1), catalogue.mission(2))

    with django_assert_num_queries(1):
        results = catalogue.search(counts_total=False, counts_facets=False, per_page=1)

    assert [hit.document.object_id for hit in results.hits] == [1]


def test_heavy_columns_stay_in_the_database(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1, texts=texts(body="Un long texte.")))

    with CaptureQueriesContext(connection) as queries:
        catalogue.search(counts_facets=False)

    shown = queries[-1]["sql"].split(" FROM ")[0]
    assert "texts" in shown
    assert not any(heavy in shown for heavy in ("vector", "bodies", "keywords", "facets", "names"))


def test_the_newest_thousand_are_ranked_and_older_ones_follow_by_date(catalogue: Catalogue):
    """However well they answer: so that a page of results costs the same for a common word, and pages neither repeat nor skip."""
    last = RANKED + 45
    catalogue.publish(*(catalogue.mission(number, texts=texts(title="X", body="enfants")) for number in range(1, last + 1)))
    best_ranked, best_but_old = RANKED, last
    catalogue.publish(catalogue.mission(best_ranked), catalogue.mission(best_but_old))

    pages = [catalogue.ids(text="enfants", page=page, per_page=50, counts_facets=False) for page in range(1, 22)]

    order = [number for page in pages for number in page]
    assert order[0] == best_ranked
    assert sorted(order) == list(range(1, last + 1))
    assert order[RANKED:] == list(range(RANKED + 1, last + 1))


def test_a_text_of_any_length_can_be_published(catalogue: Catalogue):
    long = " ".join(f"mot{number}" for number in range(200_000))

    catalogue.publish(catalogue.mission(1, texts={"fr": texts(body=long)["fr"], "en": texts(body=long)["fr"]}))

    assert len(SearchDocument.objects.get(object_id=1).bodies["fr"]) == LONGEST_BODY
    assert catalogue.ids(text="mot1 mot5000") == [1]
    assert catalogue.ids(text="mot199999") == []


def test_a_question_is_one_of_the_network_or_of_one_portal(catalogue: Catalogue):
    catalogue.publish(catalogue.mission(1))

    assert catalogue.engine.search(MissionQuery(portal_id=0)).total == 0


def test_very_many_matches_are_not_counted_to_the_last(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("search.engines.postgres.COUNTED", 5)
    catalogue.publish(*(catalogue.mission(number, facets={"domain": ["edu"]}) for number in range(1, 8)))
    catalogue.publish(*(catalogue.mission(number, facets={"domain": ["san"]}) for number in range(8, 11)))

    everything = catalogue.search()
    chosen = catalogue.search(facets={"domain": ("san",)})
    uncounted = catalogue.search(counts_facets=False)

    assert (everything.total, everything.is_capped) == (uncounted.total, uncounted.is_capped) == (5, True)
    assert (chosen.total, chosen.is_capped) == (3, False)
    assert [hit.document.object_id for hit in chosen.hits] == [8, 9, 10]
    assert len(everything.hits) == 10
