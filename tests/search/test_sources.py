"""What a document says of its pages."""

from datetime import date, timedelta

import time_machine
from django.utils import timezone

from content.models import Mission, MissionPlace
from countries.models import City
from search.models import SearchDocument
from search.reconcile import rewrite_rows
from tests.factories import MissionPageFactory, home_of, page_of, translated
from tests.world import World

from .following import found, mission_row, publish


def facet(page, code: str) -> list[str]:
    return [token.partition(":")[2] for token in mission_row(page).facets if token.startswith(f"{code}:")]


def test_a_mission_with_all_its_facets(world: World):
    page = MissionPageFactory(
        parent=page_of(world.lecture),
        mission_type="edu-soutien",
        modality="hybrid",
        languages_required=["fr", "en"],
        skills_required=["pedagogy"],
        skills_useful=["writing", "pedagogy"],
        families_welcome=True,
    )

    assert mission_row(page).facets == [
        "city:cm-douala",
        "domain:edu",
        "type:edu-soutien",
        "modality:hybrid",
        "month:any",
        "skill:pedagogy",
        "skill:writing",
        "family:yes",
        "language:fr",
        "language:en",
        "text:fr",
        "organisation:association",
        "country:CM",
    ]


def test_a_citys_own_mission_is_published_by_the_city(world: World):
    assert facet(world.douala_mission, "organisation") == ["city"]
    assert mission_row(world.douala_mission).card["publisher_names"] == world.douala.names


def test_a_mission_happens_where_its_places_are_whoever_answers_for_it(world: World):
    places = [
        MissionPlace(territory=world.yaounde, label="Lac"),
        MissionPlace(territory=world.yaounde, label="Marché"),
        MissionPlace(territory=world.casablanca, label="Port"),
    ]

    page = MissionPageFactory(parent=page_of(world.douala), places=places)

    assert facet(page, "city") == ["cm-yaounde", "ma-casablanca"]
    assert mission_row(page).latitudes == [world.yaounde.latitude, world.yaounde.latitude, world.casablanca.latitude]


def test_a_place_may_lie_outside_of_its_city(world: World):
    page = MissionPageFactory(
        parent=page_of(world.douala), places=[MissionPlace(territory=world.douala, label="Plage", latitude=4.5, longitude=9.5)]
    )

    assert (mission_row(page).latitudes, mission_row(page).longitudes) == ([4.5], [9.5])


def test_a_remote_mission_without_places_happens_nowhere(world: World):
    page = MissionPageFactory(parent=page_of(world.douala), modality="remote", mission_type="ent-mentorat")

    assert facet(page, "city") == []
    assert mission_row(page).latitudes == []
    assert page.mission_id in found(world.cameroon)


def test_a_country_wide_mission_has_no_city(world: World):
    page = MissionPageFactory(parent=home_of(world.cameroon))

    assert facet(page, "city") == []
    assert page.mission_id in found(world.cameroon)


def test_a_mission_is_found_by_every_name_of_its_city_region_country_publisher_type_and_domain(world: World):
    reference = City.objects.create(
        geonames_id=1, country=world.cameroon.country, alternate_names=["Kamerunstadt", "دوالا"], latitude=4, longitude=9, timezone="UTC"
    )
    world.cameroon.country.names = {"fr": "Cameroun", "en": "Cameroon"}
    world.cameroon.country.save()
    world.douala.city, world.douala.region = reference, "Littoral"
    world.douala.save()

    for text in ("kamerunstadt", "دوالا", "littoral", "cameroon", "lecture pour tous", "soutien scolaire", "education"):
        assert world.lecture_mission.mission_id in found(world.cameroon, text), text


def test_labels_are_searched_in_every_language_of_the_network(world: World):
    assert world.lecture_mission.mission_id in found(world.cameroon, "education youth")


def test_markup_is_no_text(world: World):
    page = MissionPageFactory(
        parent=page_of(world.douala),
        description=f"<h3>Le besoin</h3><p>Un <b>chantier</b></p><ul><li>un</li><li>deux</li></ul><p>{'x ' * 80}</p>",
    )

    body = mission_row(page).bodies["fr"]
    assert body.startswith("Le besoin Un chantier un deux x")
    assert "<" not in body


def test_tasks_prerequisites_and_the_expected_result_are_searched(world: World):
    page = MissionPageFactory(
        parent=page_of(world.douala), tasks=[("line", "Poncer")], prerequisites=[("line", "Vertige")], expected_result="Une fresque"
    )

    for text in ("poncer", "vertige", "fresque"):
        assert found(world.cameroon, text) == {page.mission_id}


def test_completeness_grows_with_the_optional_fields(world: World):
    page = MissionPageFactory(parent=page_of(world.douala))
    assert mission_row(page).completeness == 0

    page.expected_result, page.capacity, page.equipment = "Une fresque", 4, "Un chapeau"
    publish(page)
    assert mission_row(page).completeness == 30


def test_a_mission_is_as_old_as_its_first_publication_in_any_language(world: World):
    first = mission_row(world.yaounde_mission).published_at

    with time_machine.travel(timezone.now() + timedelta(days=9)):
        translated(world.yaounde_mission, "en")
        publish(world.yaounde_mission)

    assert mission_row(world.yaounde_mission).published_at == first


def test_publishing_confirms_a_mission(world: World):
    with time_machine.travel(timezone.now() + timedelta(days=9)):
        publish(world.yaounde_mission)
        today = timezone.now().date()

    assert mission_row(world.yaounde_mission).confirmed_on == today


def test_what_was_never_confirmed_counts_from_its_publication(world: World):
    Mission.objects.filter(pk=world.yaounde_mission.mission_id).update(confirmed_on=None)
    rewrite_rows()

    row = mission_row(world.yaounde_mission)
    assert row.confirmed_on == row.published_at.date()


def test_what_was_imported_without_dates_is_as_old_as_its_portal(world: World):
    type(world.yaounde_mission).objects.filter(pk=world.yaounde_mission.pk).update(first_published_at=None)
    rewrite_rows()

    assert mission_row(world.yaounde_mission).published_at == world.cameroon.created_at


def test_a_mission_for_its_own_portal_is_not_on_the_hub(world: World):
    page = MissionPageFactory(parent=page_of(world.douala), visibility="portal")

    assert page.mission_id in found(world.cameroon)
    assert page.mission_id not in found(None)


def test_a_full_mission_leaves_the_lists_unless_it_keeps_a_waiting_list(world: World):
    page = world.yaounde_mission
    page.capacity = 1
    publish(page)

    page.mission.taken = 1
    page.mission.save()
    assert page.mission_id not in found(world.cameroon)

    page.waiting_list = True
    publish(page)
    assert page.mission_id in found(world.cameroon)


def test_a_missions_dates_are_those_of_its_availability_only(world: World):
    page = MissionPageFactory(parent=page_of(world.douala), weekdays=[0], window_start=date(2026, 12, 1), availability="any_time")

    row = mission_row(page)
    assert (row.window, row.weekdays, row.slots, row.starts_on) == (None, [], [], None)


def test_cities_organisations_and_news_have_their_documents(world: World):
    kinds = set(SearchDocument.objects.values_list("kind", flat=True))

    assert kinds == {"mission", "territory", "organisation", "news"}
