"""Submission for translation stays within the portal, its languages and what one may edit."""

import pytest
from django.http import HttpResponse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from tests.content.desk import Desk
from tests.factories import MissionPageFactory, OrganisationPageFactory, page_of
from tests.world import World

from .canaries import user_of, word


def desk_of(persona: str) -> Desk:
    return Desk(user_of(persona))


def offered(response: HttpResponse) -> list[str]:
    """The languages that the form offers."""
    assert response.status_code == 200
    return [locale.language_code for locale in response.context["form"].fields["locales"].queryset]


@pytest.mark.parametrize(
    ("persona", "title", "languages"),
    [
        ("focal point of Douala", "Lire avec les enfants de Bonabéri", ["en"]),
        ("editor of Lecture pour tous", "Lire avec les enfants de Bonabéri", ["en"]),
        ("focal point of Douala", "Repeindre l’école de Deïdo", []),  # it has its English page already
        ("translator of Morocco", "Une page vivante de casablanca", ["ar"]),
    ],
)
def test_only_the_portals_own_languages_are_offered(guarded: World, persona: str, title: str, languages: list[str]) -> None:
    page = Page.objects.get(title=title)
    assert offered(desk_of(persona).get("wagtail_localize:submit_page_translation", page.pk)) == languages


def test_a_language_that_the_portal_does_not_speak_is_refused(guarded: World) -> None:
    arabic = Locale.objects.get(language_code="ar")
    page = guarded.lecture_mission
    response = desk_of("focal point of Douala").post("wagtail_localize:submit_page_translation", page.pk, locales=[arabic.pk])
    assert response.status_code == 200
    assert not page.get_translations().filter(locale=arabic).exists()


def test_what_is_submitted_starts_as_a_draft_beside_the_original(guarded: World) -> None:
    english = Locale.objects.get(language_code="en")
    page = guarded.yaounde_mission
    desk_of("staff of Cameroon").post("wagtail_localize:submit_page_translation", page.pk, locales=[english.pk])
    translation = page.get_translation(english)
    assert not translation.live
    assert translation.get_parent().pk == page_of(guarded.yaounde, "en").pk


def test_a_subtree_is_not_submitted_with_its_page(guarded: World) -> None:
    english = Locale.objects.get(language_code="en")
    organisation = OrganisationPageFactory(parent=page_of(guarded.douala))
    MissionPageFactory(parent=organisation)
    desk_of("focal point of Douala").post(
        "wagtail_localize:submit_page_translation", organisation.pk, locales=[english.pk], include_subtree="on"
    )
    assert not organisation.get_translation(english).get_children().exists()


def test_whoever_may_not_publish_cannot_do_so_by_way_of_a_translation(guarded: World) -> None:
    desk = desk_of("editor of Lecture pour tous")
    english = Locale.objects.get(language_code="en")
    mission = MissionPageFactory(parent=page_of(guarded.lecture))
    desk.post("wagtail_localize:submit_page_translation", mission.pk, locales=[english.pk])
    source = TranslationSource.objects.get(object_id=mission.translation_key)
    assert desk.post("wagtail_localize:update_translations", source.pk, publish_translations="on").status_code == 302
    assert not mission.get_translation(english).live


def test_a_focal_point_publishes_the_citys_translations(guarded: World) -> None:
    desk = desk_of("focal point of Douala")
    english = Locale.objects.get(language_code="en")
    mission = MissionPageFactory(parent=page_of(guarded.douala))
    desk.post("wagtail_localize:submit_page_translation", mission.pk, locales=[english.pk])
    source = TranslationSource.objects.get(object_id=mission.translation_key)
    desk.post("wagtail_localize:update_translations", source.pk, publish_translations="on")
    assert mission.get_translation(english).live


def test_the_report_lists_what_one_may_edit(guarded: World) -> None:
    report = desk_of("focal point of Douala").get("wagtail_localize:translations_report")
    listed = {translation.source.object_repr for translation in report.context["object_list"]}
    assert {name for name in listed if word("douala") in name or word("lecture") in name} == listed
    assert Translation.objects.count() > len(listed) == 2


def test_whoever_only_looks_on_submits_nothing(guarded: World) -> None:
    page = Page.objects.get(title="Une page vivante de casablanca")
    response = desk_of("analyst of Morocco").get("wagtail_localize:submit_page_translation", page.pk)
    assert response.status_code == 302
    assert response["Location"] == "/admin/"
