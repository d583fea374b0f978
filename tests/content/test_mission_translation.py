"""A mission in several languages: one row, one set of facts, a page per language."""

from datetime import date

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation

from content.models import MissionPage, MissionPlace, MissionSlot, OrganisationPage
from tests.factories import MissionPageFactory, UserFactory, page_of, translated
from tests.world import World

from .desk import Desk
from .seen import cards, main_text, visitor_of


@pytest.fixture
def desk(world: World) -> Desk:
    """Somebody who may translate and publish everywhere."""
    return Desk(UserFactory(is_superuser=True))


def submit(desk: Desk, page: MissionPage, language: str = "en") -> Translation:
    """Ask for a translation, as the button on the page does."""
    locale = Locale.objects.get(language_code=language)
    response = desk.post("wagtail_localize:submit_page_translation", page.pk, locales=[locale.pk])
    assert response.status_code == 302
    return Translation.objects.get(source__object_id=page.translation_key, target_locale=locale)


def translate(desk: Desk, translation: Translation, **texts: str) -> None:
    """Write the translation of each segment of these fields."""
    for path, text in texts.items():
        for segment in StringSegment.objects.filter(source=translation.source, context__path=path):
            url = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
            response = desk.client.put(url, f"value={text}", content_type="application/x-www-form-urlencoded")
            assert response.status_code in (200, 201)


def publish(desk: Desk, page: MissionPage) -> str:
    """Publish from the translation editor; returns what it says."""
    response = desk.client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"}, follow=True)
    return " ".join(str(message) for message in response.context["messages"])


# --- The translation editor ----------------------------------------------------------------------------------------------------------


def test_a_page_that_is_to_be_translated_stays_a_draft_until_it_is(desk: Desk, world: World) -> None:
    english = submit(desk, world.yaounde_mission).get_target_instance()
    assert not english.live
    assert visitor_of(world.cameroon).get("/en/yaounde/planter-au-lac-de-yaounde/").status_code == 404


def test_translating_keeps_the_row_and_the_facts(desk: Desk, world: World) -> None:
    source = MissionPageFactory(
        parent=page_of(world.douala),
        availability="slots",
        slots=[MissionSlot(starts_on=date(2030, 8, 12), capacity=4)],
        places=[MissionPlace(label="Lycée de Bonabéri", territory=world.douala)],
        languages_required=["fr", "dua"],
        with_children=True,
        safeguarding_note="Un enseignant est présent.",
        costs="2 000 FCFA pour le déjeuner.",
    )
    translation = submit(desk, source)
    translate(desk, translation, title="Read with the children", summary="Two hours of reading.", costs="2,000 FCFA for lunch.")
    publish(desk, translation.get_target_instance())

    english = translation.get_target_instance()
    assert english.live
    assert english.mission == source.mission
    assert (english.title, english.costs) == ("Read with the children", "2,000 FCFA for lunch.")
    assert (english.availability, english.languages_required, english.mission_type) == ("slots", ["fr", "dua"], "edu-soutien")
    assert [(slot.starts_on, slot.capacity) for slot in english.slots.all()] == [(date(2030, 8, 12), 4)]
    assert [(place.label, place.territory) for place in english.places.all()] == [("Lycée de Bonabéri", world.douala)]
    assert "Read with the children" in cards(visitor_of(world.cameroon).get("/en/missions/"))


def test_facts_are_not_offered_for_translation(desk: Desk, world: World) -> None:
    translation = submit(desk, world.yaounde_mission)
    offered = set(translation.source.stringsegment_set.values_list("context__path", flat=True))
    assert {"title", "summary", "description"} == {path.split(".")[0] for path in offered}
    assert not translation.source.overridablesegment_set.exists()


def test_a_short_title_is_good_enough_in_another_language(desk: Desk, world: World) -> None:
    translation = submit(desk, world.yaounde_mission)
    translate(desk, translation, title="Planting")
    publish(desk, translation.get_target_instance())
    assert translation.get_target_instance().live


def test_a_mission_whose_facts_are_incomplete_is_not_published_in_another_language(desk: Desk, world: World) -> None:
    draft = MissionPageFactory(parent=page_of(world.douala), channel="whatsapp", live=False)
    translation = submit(desk, draft)

    assert "WhatsApp du bureau : Indiquez le WhatsApp du bureau" in publish(desk, translation.get_target_instance())
    assert not translation.get_target_instance().live


def test_a_mission_of_an_organisation_without_a_page_in_that_language_can_be_translated(desk: Desk, world: World) -> None:
    translation = submit(desk, world.lecture_mission)
    translate(desk, translation, title="Read with the children")
    publish(desk, translation.get_target_instance())

    english = translation.get_target_instance()
    assert english.live
    assert english.mission == world.lecture_mission.mission
    assert english.mission.organisation == world.lecture
    response = visitor_of(world.cameroon).get(english.full_url)
    assert response.status_code == 200
    assert "Lecture pour tous" in main_text(response)


def test_an_organisations_page_in_another_language_is_of_the_same_row(desk: Desk, world: World) -> None:
    translation = submit(desk, OrganisationPage.objects.get(organisation=world.lecture))
    translate(desk, translation, title="Reading for all", summary="Volunteers who read with children.")
    publish(desk, translation.get_target_instance())

    assert translation.get_target_instance().organisation == world.lecture
    world.lecture.refresh_from_db()
    assert world.lecture.name == "Lecture pour tous"


# --- Facts travel --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("live", [True, False], ids=["live", "draft"])
def test_publishing_the_source_brings_its_facts_to_a_translation(desk: Desk, world: World, live: bool) -> None:
    english = translated(world.yaounde_mission, "en", live=live, title="Plant trees")
    form = desk.edit(world.yaounde_mission).fill(urgent="on", minimum_age=21, availability="recurring", weekdays=["5"])
    form.fill_rows("places", [{"label": "Lac municipal", "territory": world.yaounde.pk}])
    assert form.publish().status_code == 302

    english.refresh_from_db()
    for page in (english, english.get_latest_revision_as_object()):
        assert (page.urgent, page.minimum_age, page.weekdays) == (True, 21, [5])
        assert [place.label for place in page.places.all()] == ["Lac municipal"]
    assert page.title == "Plant trees"
    assert english.live is live


def test_a_draft_of_the_source_leaves_its_translations_alone(desk: Desk, world: World) -> None:
    english = translated(world.yaounde_mission, "en", title="Plant trees")
    desk.edit(world.yaounde_mission).fill(minimum_age=21).save()
    english.refresh_from_db()
    assert english.minimum_age == 18


def test_an_old_version_of_a_translation_cannot_bring_an_old_fact_back(desk: Desk, world: World) -> None:
    english = translated(world.yaounde_mission, "en", title="Plant trees")
    old = english.latest_revision
    desk.edit(world.yaounde_mission).fill(minimum_age=21).publish()

    old.refresh_from_db()
    old.content["minimum_age"] = 18
    old.save()
    old.publish()
    english.refresh_from_db()
    assert english.minimum_age == 21


def test_a_translators_text_does_not_touch_the_row(desk: Desk, world: World) -> None:
    english = translated(world.yaounde_mission, "en", title="Plant trees")
    before = world.yaounde_mission.mission.confirmed_on
    desk.edit(english).fill(title="Plant more trees").publish()

    mission = MissionPage.objects.get(pk=english.pk).mission
    assert (mission.source_language, mission.confirmed_on, mission.territory) == ("fr", before, world.yaounde)
