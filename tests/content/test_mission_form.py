"""A focal point's form: eight fields are enough, drafts are free, and a refusal names each problem and loses nothing."""

import json
from typing import Any

import pytest
from wagtail.test.utils.form_data import rich_text

from content.mission_facts import FACTS
from content.models import MissionPage
from countries.models import OrganisationKind
from search.models import Availability
from tests.factories import OrganisationPageFactory, page_of
from tests.world import World

from .desk import WHAT_A_MISSION_NEEDS, Desk, PageForm, problems_in
from .seen import cards, visitor_of

TITLE = WHAT_A_MISSION_NEEDS["title"]


def new_mission(desk: Desk, parent, **changes: Any) -> PageForm:
    """The form with the eight fields filled, and these changes."""
    return desk.new(parent, MissionPage).fill(**WHAT_A_MISSION_NEEDS | changes)


# --- Publishing ----------------------------------------------------------------------------------------------------------------------


def test_eight_fields_are_enough_to_be_found_everywhere_at_once(focal_point: Desk, world: World) -> None:
    assert new_mission(focal_point, page_of(world.douala)).publish().status_code == 302

    for portal, language in ((world.cameroon, "fr"), (world.cameroon, "en"), (world.hub, "fr"), (world.hub, "en")):
        for address in ("missions/", "missions/?q=voix+haute"):
            assert TITLE in cards(visitor_of(portal).get(f"/{language}/{address}")), (portal, language, address)


def test_a_mission_under_a_city_is_the_citys(focal_point: Desk, world: World) -> None:
    new_mission(focal_point, page_of(world.douala)).publish()

    mission = MissionPage.objects.get(title=TITLE).mission
    assert (mission.portal, mission.territory, mission.organisation) == (world.cameroon, world.douala, None)
    assert mission.source_language == "fr"


def test_a_mission_under_an_organisation_is_the_organisations(focal_point: Desk, world: World) -> None:
    assert new_mission(focal_point, page_of(world.lecture)).publish().status_code == 302

    page = MissionPage.objects.get(title=TITLE)
    assert (page.mission.organisation, page.mission.territory) == (world.lecture, world.douala)
    assert "Lecture pour tous" in visitor_of(world.cameroon).get(page.full_url).content.decode()


def test_two_missions_may_bear_one_title(focal_point: Desk, world: World) -> None:
    city = page_of(world.douala)
    assert new_mission(focal_point, city, slug="lire").publish().status_code == 302
    form = new_mission(focal_point, city, slug="lire")
    assert form.publish().status_code == 302
    assert list(MissionPage.objects.filter(title=TITLE).order_by("pk").values_list("slug", flat=True)) == ["lire", "lire-2"]

    known = MissionPage.objects.get(slug="lire-2")
    refused = focal_point.edit(known).fill(slug="lire").publish()
    assert "slug" in problems_in(refused), "its address is known: only a person may change it"


def test_a_mission_written_in_english_has_english_as_its_source(focal_point: Desk, world: World) -> None:
    new_mission(focal_point, page_of(world.douala, "en"), title="Read aloud in Deido").publish()

    page = MissionPage.objects.get(title="Read aloud in Deido")
    assert page.mission.source_language == "en"
    assert page.full_url.startswith("http://cm.localhost/en/")


def test_a_mission_without_a_contact_of_its_own_shows_the_citys(focal_point: Desk, world: World) -> None:
    world.douala.contact_email = "mairie@douala.example.org"
    world.douala.save()
    new_mission(focal_point, page_of(world.douala), contact_email="").publish()

    page = MissionPage.objects.get(title=TITLE)
    assert "mairie@douala.example.org" in visitor_of(world.cameroon).get(page.full_url).content.decode()


def test_an_address_without_a_scheme_is_a_secure_one(focal_point: Desk, world: World) -> None:
    new_mission(focal_point, page_of(world.douala), channel="external", answer_url="exemple.org/repondre").publish()
    assert MissionPage.objects.get(title=TITLE).answer_url == "https://exemple.org/repondre"


# --- Drafts --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["save", "autosave"])
def test_a_draft_needs_no_more_than_a_title(focal_point: Desk, world: World, way: str) -> None:
    form = focal_point.new(page_of(world.douala), MissionPage).fill(title="Lecture", availability="slots", channel="phone")
    assert getattr(form, way)().status_code in (200, 302)

    page = MissionPage.objects.get(title="Lecture")
    assert not page.live
    assert page.mission.territory == world.douala


def test_a_live_missions_draft_may_be_incomplete_and_changes_nothing_for_visitors(focal_point: Desk, world: World) -> None:
    page = world.douala_mission
    assert focal_point.edit(page).fill(title="Peindre", description=rich_text("<p>À revoir.</p>")).save().status_code == 302

    html = visitor_of(world.cameroon).get(page.full_url).content.decode()
    assert "Repeindre l’école de Deïdo" in html
    assert "À revoir." not in html
    assert focal_point.edit(page).values["title"] == "Peindre"


def test_a_draft_is_not_found_by_visitors(focal_point: Desk, world: World) -> None:
    new_mission(focal_point, page_of(world.douala)).save()

    visitor = visitor_of(world.cameroon)
    page = MissionPage.objects.get(title=TITLE)
    assert TITLE not in cards(visitor.get("/fr/missions/"))
    assert visitor.get(page.full_url).status_code == 404


def test_a_draft_is_published_once_it_is_complete(focal_point: Desk, world: World) -> None:
    focal_point.new(page_of(world.douala), MissionPage).fill(title="Lecture").save()
    page = MissionPage.objects.get(title="Lecture")

    form = focal_point.edit(page)
    assert "title" in problems_in(form.publish())
    assert form.fill(**WHAT_A_MISSION_NEEDS).publish().status_code == 302
    page.refresh_from_db()
    assert page.live


# --- What keeps a mission from being published ---------------------------------------------------------------------------------------

PROBLEMS: dict[str, tuple[dict[str, Any], str, str]] = {
    "one word": ({"title": "Lecture"}, "title", "Un mot ne suffit pas"),
    "too long a title": ({"title": "mot " * 31, "slug": "mot"}, "title", "120 caractères au plus"),
    "no summary": ({"summary": ""}, "summary", "requis"),
    "short description": ({"description": rich_text("<p>Venez lire.</p>")}, "description", "encore 139 caractères"),
    "no type": ({"mission_type": ""}, "mission_type", "requis"),
    "dates reversed": (
        {"availability": "window", "window_start": "2030-08-20", "window_end": "2030-08-01"},
        "window_end",
        "La fin précède le début",
    ),
    "period without dates": ({"availability": "window"}, "window_start", "À tout moment"),
    "period shorter than the shortest stay": (
        {"availability": "window", "window_start": "2030-08-01", "window_end": "2030-08-03", "shortest_stay": 7},
        "shortest_stay",
        "plus long que la période",
    ),
    "deadline after the end": (
        {"availability": "window", "window_start": "2030-08-01", "window_end": "2030-08-20", "deadline": "2030-09-01"},
        "deadline",
        "après la fin de la période",
    ),
    "no slots": ({"availability": "slots"}, "availability", "Ajoutez au moins une date fixe"),
    "no weekday": ({"availability": "recurring"}, "weekdays", "Cochez au moins un jour"),
    "not an address": ({"channel": "external", "answer_url": "notre site web"}, "answer_url", "Ce n’est pas une adresse"),
    "no address": ({"channel": "external"}, "answer_url", "avec https://"),
    "no WhatsApp": ({"channel": "whatsapp"}, "contact_whatsapp", "Indiquez le WhatsApp"),
    "no telephone": ({"channel": "phone"}, "contact_phone", "Indiquez le téléphone"),
    "no e-mail": ({"contact_email": "", "contact_phone": "+237 699 00 00 01"}, "contact_email", "Personne ne recevrait la réponse"),
    "not a telephone": ({"contact_phone": "au bureau"}, "contact_phone", "indicatif du pays"),
    "children without a word on their safety": ({"with_children": "on"}, "safeguarding_note", "contact d’enfants"),
    "remote where that cannot be": ({"mission_type": "env-chantier", "modality": "remote"}, "modality", "se fait sur place"),
    "stay of no day": ({"shortest_stay": 0}, "shortest_stay", "Un jour au moins"),
}


def test_each_problem_is_named_in_words_at_its_field(focal_point: Desk, world: World, subtests: pytest.Subtests) -> None:
    empty = focal_point.new(page_of(world.douala), MissionPage)
    for case, (changes, field, words) in PROBLEMS.items():
        with subtests.test(case):
            response = empty.copy().fill(**WHAT_A_MISSION_NEEDS | changes).publish()
            assert response.status_code == 200
            problems = problems_in(response)
            assert problems.keys() == {field}
            assert words in problems[field]
    assert not MissionPage.objects.filter(mission__created_at__gte=focal_point.user.date_joined).exists()


def test_more_than_six_tasks_are_too_many(focal_point: Desk, world: World) -> None:
    form = new_mission(focal_point, page_of(world.douala)).fill_lines("tasks", [f"Tâche {number}" for number in range(7)])
    assert "6" in problems_in(form.publish())["tasks"], "the number that is allowed"


def test_a_fixed_date_that_ends_before_it_starts_is_the_only_thing_wrong(focal_point: Desk, world: World) -> None:
    form = new_mission(focal_point, page_of(world.douala), availability=Availability.SLOTS)
    form.fill_rows("slots", [{"starts_on": "2030-08-12", "ends_on": "2030-08-10"}])
    problems = problems_in(form.publish())
    assert problems == {"slots-0-ends_on": "La fin précède le début : vérifiez les deux dates."}


def test_a_place_with_half_a_coordinate_is_refused_at_its_row(focal_point: Desk, world: World) -> None:
    form = new_mission(focal_point, page_of(world.douala)).fill_rows("places", [{"label": "École", "latitude": "4.05"}])
    assert problems_in(form.publish()).keys() == {"places-0-longitude"}


def test_a_refusal_loses_nothing_that_was_typed(focal_point: Desk, world: World) -> None:
    form = new_mission(focal_point, page_of(world.douala), title="Lecture", availability="slots", weekdays=["1", "3"], costs="2 000 FCFA")
    form.fill_rows("slots", [{"starts_on": "2030-08-12", "start_time": "09:00", "capacity": "4"}])
    form.fill_rows("places", [{"label": "Bibliothèque", "directions": "Derrière le marché", "territory": world.douala.pk}])
    form.fill_lines("tasks", ["Choisir un conte", "Le lire"])
    response = form.publish()
    assert problems_in(response).keys() == {"title"}

    again = PageForm(focal_point.client, form.url, response.content.decode(), response.context["form"].instance)
    kept = {"title", "summary", "mission_type", "availability", "weekdays", "costs", "contact_email"}
    kept |= {name for name in form.values if name.startswith(("slots-0-", "places-0-")) and not name.endswith(("DELETE", "ORDER"))}
    assert {name: again.values.getlist(name) for name in kept} == {name: form.values.getlist(name) for name in kept}
    assert "À votre départ, la classe garde" in json.loads(again.values["description"])["blocks"][0]["text"]
    assert "Choisir un conte" in response.content.decode()


def test_fewer_places_than_are_taken_is_a_problem(focal_point: Desk, world: World) -> None:
    world.douala_mission.mission.capacity, world.douala_mission.mission.taken = 5, 3
    world.douala_mission.mission.save()
    assert problems_in(focal_point.edit(world.douala_mission).fill(capacity=2).publish()) == {"capacity": "3 places sont déjà prises."}


def test_an_identifier_is_used_once_by_its_organisation(focal_point: Desk, world: World) -> None:
    for title, expected in (("Lire à Deïdo", 302), ("Lire à Akwa", 200)):
        response = new_mission(focal_point, page_of(world.lecture), title=title, source_id="A-17").publish()
        assert response.status_code == expected
    assert problems_in(response).keys() == {"source_id"}


def test_several_problems_are_all_named_at_once(focal_point: Desk, world: World) -> None:
    form = new_mission(focal_point, page_of(world.douala), title="Lecture", channel="phone", availability="recurring", with_children="on")
    assert problems_in(form.publish()).keys() == {"title", "contact_phone", "weekdays", "safeguarding_note"}


# --- Fixed dates and places ----------------------------------------------------------------------------------------------------------


def test_fixed_dates_and_places_are_kept_with_the_mission(focal_point: Desk, world: World) -> None:
    form = new_mission(focal_point, page_of(world.douala), availability="slots")
    form.fill_rows("slots", [{"starts_on": "2030-08-12", "start_time": "09:00", "end_time": "12:00"}, {"starts_on": "2030-08-19"}])
    form.fill_rows("places", [{"label": "Bibliothèque", "territory": world.yaounde.pk}])
    form.publish()

    page = MissionPage.objects.get(title=TITLE)
    assert [str(slot.starts_on) for slot in page.slots.all()] == ["2030-08-12", "2030-08-19"]
    # Lists go by where it happens, not by who answers for it.
    assert TITLE in cards(visitor_of(world.cameroon).get("/fr/missions/?city=cm-yaounde"))
    assert TITLE not in cards(visitor_of(world.cameroon).get("/fr/missions/?city=cm-douala"))


def test_a_places_cities_are_the_portals_own(focal_point: Desk, world: World) -> None:
    form = focal_point.new(page_of(world.douala), MissionPage)
    assert "Yaoundé" in form.html
    assert "Casablanca" not in form.html

    form.fill(**WHAT_A_MISSION_NEEDS).fill_rows("places", [{"label": "École", "territory": world.casablanca.pk}])
    assert problems_in(form.publish()).keys() == {"places-0-territory"}


# --- A translation's form ------------------------------------------------------------------------------------------------------------


def test_a_translations_form_shows_texts_only(country_staff: Desk, world: World) -> None:
    english = MissionPage.objects.get(title="Paint the school of Deido")
    form = country_staff.edit(english)

    assert {"title", "summary", "description"} <= form.values.keys()
    assert not {*FACTS.fields, "state", "source_id"} & form.values.keys()
    assert not [name for name in form.values if name.startswith(FACTS.children)]
    assert "se règlent sur la page dans la langue d’origine" in form.html


def test_a_translations_text_is_published_without_its_facts(country_staff: Desk, world: World) -> None:
    english = MissionPage.objects.get(title="Paint the school of Deido")
    assert country_staff.edit(english).fill(title="Paint the whole school").publish().status_code == 302

    english.refresh_from_db()
    assert (english.title, english.mission_type, english.contact_email) == ("Paint the whole school", "edu-soutien", "lecture@example.org")


def test_a_fact_that_a_translation_cannot_mend_is_named_with_its_field(country_staff: Desk, world: World) -> None:
    english = MissionPage.objects.get(title="Paint the school of Deido")
    MissionPage.objects.filter(mission=english.mission).update(channel="phone")

    problems = problems_in(country_staff.edit(english).fill(title="Paint the whole school").publish())
    assert problems == {"__all__": "Téléphone du bureau : Indiquez le téléphone du bureau, ou choisissez une autre façon de répondre."}


# --- What the form says --------------------------------------------------------------------------------------------------------------


def test_the_form_says_what_makes_a_good_mission(focal_point: Desk, world: World) -> None:
    html = focal_point.new(page_of(world.douala), MissionPage).html
    assert "Une bonne mission" in html
    assert "Au moins trois phrases" in html


def test_a_city_offers_missions_and_organisations_and_nothing_else(focal_point: Desk, world: World) -> None:
    html = focal_point.get("wagtailadmin_pages:add_subpage", page_of(world.douala).pk).content.decode()
    assert "/content/missionpage/" in html
    assert "/content/organisationpage/" in html
    assert "/content/territorypage/" not in html
    assert "/content/newspage/" not in html


def test_an_organisations_kind_is_told_in_its_missions_list(focal_point: Desk, world: World) -> None:
    school = OrganisationPageFactory(parent=page_of(world.douala), title="Lycée de Bonabéri", kind=OrganisationKind.SCHOOL)
    new_mission(focal_point, school).publish()
    assert TITLE in cards(visitor_of(world.cameroon).get("/fr/missions/?organisation=school"))
