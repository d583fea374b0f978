"""Whatever changes what a visitor may read, the search table says so in the same transaction."""

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone, translation
from wagtail.models import Locale, PageViewRestriction

from content.models import MissionPage, MissionPlace, MissionState, NewsIndexPage, NewsPage
from content.tasks import publish_scheduled
from countries.models import Verification
from search.cards import mission_cards
from search.models import SearchDocument
from search.query import Hit
from tests.factories import MissionPageFactory, NewsPageFactory, OrganisationPageFactory, home_of, page_of, translated
from tests.world import World

from .following import found, mission_row, publish, row

# --- Publishing -----------------------------------------------------------------------------------------------------------------------


def test_a_published_mission_is_found_on_its_portal_and_on_the_hub(world: World):
    page = MissionPageFactory(parent=page_of(world.douala), title="Réparer le puits")

    assert page.mission_id in found(world.cameroon, "puits")
    assert page.mission_id in found(None, "puits")
    assert page.mission_id not in found(world.morocco, "puits")


def test_a_draft_has_no_row(world: World):
    page = MissionPageFactory(parent=page_of(world.douala), live=False)

    assert not SearchDocument.objects.filter(kind="mission", object_id=page.mission_id).exists()


def test_editing_the_draft_of_a_live_page_changes_nothing(world: World):
    page = world.douala_mission
    before = mission_row(page)

    page.title, page.urgent = "Reboucher les trous", True
    page.save_revision()

    after = mission_row(page)
    assert (after.version, after.texts, after.is_urgent) == (before.version, before.texts, False)


def test_publishing_the_draft_rewrites_the_row_with_a_greater_version(world: World):
    page = world.douala_mission
    before = mission_row(page).version

    page.title = "Reboucher les trous"
    publish(page)

    assert mission_row(page).texts["fr"]["title"] == "Reboucher les trous"
    assert mission_row(page).version > before
    assert page.mission_id in found(world.cameroon, "reboucher")
    assert page.mission_id not in found(world.cameroon, "repeindre")


def test_unpublishing_leaves_a_tombstone_without_a_word(world: World):
    page = world.yaounde_mission
    before = mission_row(page)

    page.unpublish()

    tombstone = mission_row(page)
    assert tombstone.is_tombstone
    assert tombstone.version > before.version
    assert (tombstone.texts, tombstone.bodies, tombstone.keywords, tombstone.card, tombstone.vector) == ({}, {}, "", {}, None)
    assert (tombstone.facets, tombstone.page_ids, tombstone.organisation_id, tombstone.slots) == ([], {}, None, [])
    assert page.mission_id not in found(world.cameroon)


def test_a_mission_published_again_is_found_again(world: World):
    page = world.yaounde_mission
    page.unpublish()

    publish(page)

    assert not mission_row(page).is_tombstone
    assert page.mission_id in found(world.cameroon, "lac")


def test_unpublishing_one_language_leaves_the_others(world: World):
    page = world.douala_mission

    page.unpublish()

    assert mission_row(page).languages == ["en"]
    assert [token for token in mission_row(page).facets if token.startswith("text:")] == ["text:en"]
    assert page.mission_id not in found(world.cameroon, "repeindre")
    assert page.mission_id in found(world.cameroon, "paint")


def test_a_translation_joins_the_row_of_its_mission(world: World):
    page = world.yaounde_mission

    translated(page, "en", title="Plant trees by the lake")

    assert mission_row(page).languages == ["fr", "en"]
    assert page.mission_id in found(world.cameroon, "trees")
    assert page.mission_id in found(world.cameroon, "planter")


def test_a_translation_in_draft_is_not_read(world: World):
    translated(world.yaounde_mission, "en", live=False, title="Plant trees by the lake")

    assert mission_row(world.yaounde_mission).languages == ["fr"]


def test_an_alias_is_no_translation(world: World):
    page = world.yaounde_mission

    page.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)

    assert mission_row(page).languages == ["fr"]


def test_facts_of_the_source_reach_the_row_of_all_languages(world: World):
    page = world.douala_mission

    page.urgent, page.modality = True, "hybrid"
    publish(page)

    assert mission_row(page).is_urgent
    assert "modality:hybrid" in mission_row(page).facets


def test_scheduled_publication_is_followed_when_it_is_due(world: World):
    page = MissionPageFactory(parent=page_of(world.douala), title="Fête du quartier", live=False)
    page.go_live_at = timezone.now() + timedelta(days=3)
    page.save_revision().publish()
    assert page.mission_id not in found(world.cameroon)

    with time_machine.travel(timezone.now() + timedelta(days=3, minutes=1)):
        publish_scheduled()

        assert page.mission_id in found(world.cameroon, "quartier")


# --- Deleting and moving --------------------------------------------------------------------------------------------------------------


def test_deleting_a_page_leaves_a_tombstone(world: World):
    page = world.yaounde_mission

    page.delete()

    assert mission_row(page).is_tombstone
    assert found(world.cameroon, "lac") == set()


def test_deleting_one_language_leaves_the_other(world: World):
    world.douala_mission.delete()

    assert mission_row(world.douala_mission).languages == ["en"]


def test_deleting_an_organisations_page_with_all_below_it(world: World):
    lecture, mission = world.lecture, world.lecture_mission

    page_of(lecture).delete()

    assert row("organisation", lecture.pk).is_tombstone
    assert mission_row(mission).is_tombstone


def test_moving_a_mission_to_another_city(world: World):
    page = world.douala_mission

    page.move(page_of(world.yaounde), pos="last-child")

    assert "city:cm-yaounde" in mission_row(page).facets
    assert "city:cm-douala" not in mission_row(page).facets
    assert page.mission_id in found(world.cameroon, "yaounde repeindre")


def test_moving_a_mission_to_an_organisation(world: World):
    page = world.yaounde_mission

    page.move(page_of(world.lecture), pos="last-child")

    assert mission_row(page).organisation_id == world.lecture.pk
    assert mission_row(page).card["publisher"] == "Lecture pour tous"
    assert page.mission_id in found(world.cameroon, "lecture pour tous")


def test_moving_an_organisation_takes_its_missions_along(world: World):
    page_of(world.lecture).move(page_of(world.yaounde), pos="last-child")

    assert "city:cm-yaounde" in mission_row(world.lecture_mission).facets


def test_moving_a_mission_to_another_portal(world: World):
    page = world.yaounde_mission

    page.move(page_of(world.casablanca), pos="last-child")

    moved = mission_row(page)
    assert moved.portal_id == world.morocco.pk
    assert {"city:ma-casablanca", "country:MA"} <= set(moved.facets)
    assert page.mission_id not in found(world.cameroon)
    assert page.mission_id in found(world.morocco)


def test_putting_a_page_before_its_neighbour_changes_nothing(world: World):
    neighbour = MissionPageFactory(parent=page_of(world.yaounde))
    before = mission_row(neighbour).version

    neighbour.move(MissionPage.objects.get(pk=world.yaounde_mission.pk), pos="left")

    assert mission_row(neighbour).version == before


def test_a_new_address_is_shown_at_once_and_rewrites_no_mission_below(world: World):
    page, organisation_page = world.lecture_mission, page_of(world.lecture)
    before = mission_row(page)

    organisation_page.slug = "lire"
    publish(organisation_page)

    assert mission_row(page).version == before.version
    with translation.override("fr"):
        (card,) = mission_cards([Hit(before)], world.cameroon)
    assert card.url == f"http://cm.localhost/fr/douala/lire/{page.slug}/"


# --- Closing --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [MissionState.PAUSED, MissionState.COMPLETED, MissionState.CANCELLED])
def test_closing_a_mission_takes_it_off_the_lists_and_leaves_its_page(world: World, state: str):
    page = world.douala_mission

    page.mission.state = state
    page.mission.save()

    assert page.mission_id not in found(world.cameroon)
    page.refresh_from_db()
    assert page.live

    page.mission.state = MissionState.OPEN
    page.mission.save()
    assert page.mission_id in found(world.cameroon)


def test_a_mission_closes_at_the_end_of_its_last_day_at_its_place(world: World):
    page = world.casablanca_mission
    page.availability, page.window_start, page.window_end = "window", date(2026, 12, 1), date(2026, 12, 20)

    publish(page)

    assert mission_row(page).closes_at.isoformat() == "2026-12-20T23:00:00+00:00"  # Casablanca is an hour ahead


@pytest.mark.parametrize("field", ["window_end", "deadline"])
def test_the_last_date_that_can_be_written_means_no_end(world: World, field: str):
    page = world.douala_mission
    page.availability, page.window_start = "window", date(2026, 12, 1)
    setattr(page, field, date.max)

    publish(page)

    assert mission_row(page).closes_at is None
    assert page.mission_id in found(world.cameroon)


# --- Rows of the house ----------------------------------------------------------------------------------------------------------------


def test_a_renamed_organisation_is_renamed_in_its_missions(world: World):
    organisation_page = page_of(world.lecture)

    organisation_page.title = "Bibliothèque vivante"
    publish(organisation_page)

    assert mission_row(world.lecture_mission).card["publisher"] == "Bibliothèque vivante"
    assert world.lecture_mission.mission_id in found(world.cameroon, "bibliotheque vivante")


def test_suspending_an_organisation_hides_it_and_its_missions_until_it_is_lifted(world: World):
    lecture, mission = world.lecture, world.lecture_mission.mission_id

    lecture.verification = Verification.SUSPENDED
    lecture.save()
    assert mission not in found(world.cameroon) | found(None)

    lecture.verification = Verification.VERIFIED
    lecture.save()
    assert mission in found(world.cameroon) & found(None)
    assert mission_row(world.lecture_mission).card["is_verified"]


def test_a_renamed_territory_is_found_by_its_new_name_with_all_that_happens_there(world: World):
    elsewhere = MissionPageFactory(parent=page_of(world.yaounde), places=[MissionPlace(territory=world.douala, label="Quai")])

    world.douala.names = {"fr": "Kamerunstadt"}
    world.douala.save()

    missions = {world.douala_mission.mission_id, world.lecture_mission.mission_id, elsewhere.mission_id}
    assert found(world.cameroon, "kamerunstadt") == missions
    assert "Kamerunstadt" in row("territory", world.douala.pk).keywords
    assert "Kamerunstadt" in row("organisation", world.lecture.pk).keywords


def test_publishing_a_citys_page_under_a_new_title_renames_the_territory(world: World):
    page = page_of(world.douala, "en")

    page.title = "Port of Douala"
    publish(page)

    assert row("territory", world.douala.pk).texts["en"]["title"] == "Port of Douala"
    assert world.douala_mission.mission_id in found(world.cameroon, "port of douala")


# --- Restrictions ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ancestor", ["itself", "city", "home", "container"])
def test_a_private_page_is_not_found_until_it_is_public_again(world: World, ancestor: str):
    page = world.yaounde_mission
    private = {
        "itself": page,
        "city": page_of(world.yaounde),
        "home": home_of(world.cameroon),
        "container": world.cameroon.root_page,
    }[ancestor]

    restriction = PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    assert page.mission_id not in found(world.cameroon)
    assert mission_row(page).is_tombstone

    restriction.delete()
    assert page.mission_id in found(world.cameroon)


def test_a_private_page_hides_its_own_language_only(world: World):
    PageViewRestriction.objects.create(page=world.douala_mission, restriction_type=PageViewRestriction.PASSWORD, password="x")

    assert mission_row(world.douala_mission).languages == ["en"]


def test_a_mission_written_under_a_private_page_is_never_found(world: World):
    PageViewRestriction.objects.create(page=page_of(world.yaounde), restriction_type=PageViewRestriction.LOGIN)

    page = MissionPageFactory(parent=page_of(world.yaounde))

    assert page.mission_id not in found(world.cameroon)


# --- Languages of the portal ----------------------------------------------------------------------------------------------------------


def test_a_language_that_the_portal_no_longer_offers_is_not_read(world: World):
    world.cameroon.languages = ["fr"]
    world.cameroon.save()
    assert mission_row(world.douala_mission).languages == ["fr"]
    assert found(world.cameroon, "paint") == set()

    world.cameroon.languages = ["en", "fr"]
    world.cameroon.save()
    assert mission_row(world.douala_mission).languages == ["en", "fr"]


def test_a_language_whose_home_is_not_live_is_not_read(world: World):
    home = home_of(world.cameroon, "en")

    home.unpublish()
    assert mission_row(world.douala_mission).languages == ["fr"]

    home.refresh_from_db()
    publish(home)
    assert mission_row(world.douala_mission).languages == ["fr", "en"]


def test_saving_a_portal_otherwise_rewrites_nothing(world: World):
    before = mission_row(world.douala_mission).version

    world.cameroon.contact_email = "bonjour@example.org"
    world.cameroon.save()
    home = home_of(world.cameroon)
    home.tagline = "Une autre accroche"
    publish(home)

    assert mission_row(world.douala_mission).version == before


# --- News -----------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def news(world: World) -> NewsPage:
    index = NewsIndexPage.objects.descendant_of(home_of(world.cameroon)).get()
    translated(index, "en", title="News")
    return NewsPageFactory(parent=index, title="Un pont est ouvert")


def test_translations_of_news_share_a_row(news: NewsPage):
    translated(news, "en", title="A bridge has opened")

    (shared,) = SearchDocument.objects.filter(kind="news", page_ids__contains={"fr": news.pk})
    assert (shared.object_id, shared.languages) == (news.pk, ["fr", "en"])


def test_when_the_first_is_deleted_its_translation_has_the_only_row(news: NewsPage):
    english = translated(news, "en", title="A bridge has opened")

    news.delete()

    rows = SearchDocument.objects.filter(kind="news", page_ids__contains={"en": english.pk}, is_tombstone=False)
    assert [found_row.object_id for found_row in rows] == [english.pk]
    assert row("news", news.pk).is_tombstone


def test_an_organisation_without_a_city_is_found_by_its_own_words(world: World):
    page = OrganisationPageFactory(parent=home_of(world.cameroon), title="Croix bleue")

    assert row("organisation", page.organisation_id).texts["fr"]["title"] == "Croix bleue"
