"""Suggestions as visitors see them: what they name, where they lead, what they cost."""

import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext

from countries.models import Portal
from search.models import SearchDocument
from search.suggestions import MOST_LISTS, suggested_lines
from tests.content.seen import visitor_of
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .test_hostile_texts import PIECES, draw_texts
from .test_presentation import grow

pytestmark = pytest.mark.django_db

Type = Callable[..., HttpResponse]


@pytest.fixture
def typed(world: World) -> Type:
    """The answer to these letters, on Cameroon's portal in French unless said otherwise."""

    def typed(text: str, portal: Portal | None = None, language: str = "fr") -> HttpResponse:
        return visitor_of(portal or world.cameroon).get(f"/{language}/missions/suggestions/", {"q": text})

    return typed


def lines(world: World, text: str, **options) -> list[tuple[str, str]]:
    found = suggested_lines(text, options.get("portal", world.cameroon), "fr")
    return [(line.code, re.sub("</?mark>", "", line.title)) for line in found]


def test_cities_lists_missions_and_organisations_in_this_order(world: World):
    MissionPageFactory(parent=page_of(world.douala), title="Lecture à Douala")

    assert lines(world, "lec") == [
        ("type", "Soutien scolaire, lecture et langues"),
        ("mission", "Lecture à Douala"),
        ("organisation", "Lecture pour tous"),
    ]
    assert lines(world, "doua") == [("territory", "Douala"), ("mission", "Lecture à Douala")]


def test_a_line_is_a_link_that_says_what_it_is(typed: Type):
    html = typed("dou").content.decode()

    assert 'href="http://cm.localhost/fr/douala/"' in html
    assert '<span lang="fr" dir="ltr"><mark>Dou</mark>ala</span> <span class="muted">Ville</span>' in html
    assert 'data-said="1 suggestion"' in html
    assert 'href="/fr/missions/?q=dou" data-submit' in html
    assert "Chercher « dou »" in html


def test_a_list_leads_to_its_missions(world: World):
    (line,) = [line for line in suggested_lines("educ", world.cameroon, "fr") if line.code == "domain"]

    assert (line.url, line.title, line.kind) == ("/fr/missions/?domain=edu", "<mark>Éduc</mark>ation et jeunesse", "Domaine")


def test_a_list_is_not_suggested_in_vain(world: World):
    assert "domain" not in dict(lines(world, "agri"))
    assert len([code for code, _title in lines(world, "et") if code in ("domain", "type")]) <= MOST_LISTS


def test_missions_are_shown_in_the_readers_language_or_marked_as_what_they_are(typed: Type):
    french, english = typed("repeindre"), typed("repeindre", language="en")
    assert "/fr/douala/repeindre-lecole-de-deido/" in french.content.decode()
    assert '<span lang="en" dir="ltr">Paint the school of Deido</span>' in english.content.decode()
    assert '<span lang="fr" dir="ltr"><mark>Plan</mark>ter au lac de Yaoundé</span>' in typed("plan", language="en").content.decode()


def test_the_hub_names_countries(world: World, typed: Type):
    assert "Ville · Cameroun" in typed("dou", world.hub).content.decode()
    assert "Ville · Maroc" in typed("casa", world.hub).content.decode()
    assert "Casablanca" not in typed("casa").content.decode()


def test_arabic_names_are_suggested_with_their_article_from_the_first_letters(world: World, typed: Type):
    for text in ("الدا", "الدار", "دار", "البي", "بيضاء"):
        answer = typed(text, world.morocco, "ar").content.decode()
        assert "/ar/casablanca/" in answer, text
    assert 'dir="rtl"' in answer


@pytest.mark.parametrize("text", ["", "d", " d ", "é", "!!", "%", "zzzz", "ال", "\x00"])
def test_too_few_letters_and_nothing_known_are_answered_with_nothing(typed: Type, text: str):
    response = typed(text)

    assert (response.status_code, response.content) == (200, b"")


def test_an_address_without_letters_is_answered_with_nothing(world: World):
    assert visitor_of(world.cameroon).get("/fr/missions/suggestions/").content == b""


def test_texts_are_escaped(world: World, typed: Type):
    MissionPageFactory(parent=page_of(world.douala), title="<b>Jardin</b> & <script>alert(1)</script>")

    html = typed("jardin").content.decode()

    assert "&lt;b&gt;<mark>Jardin</mark>&lt;/b&gt; &amp; &lt;script&gt;" in html
    assert "<script" not in html
    html = typed('jardin "><script>').content.decode()
    assert "<script" not in html
    assert "q=jardin%20%22%3E%3Cscript%3E" in html


def test_whatever_is_typed_is_answered(typed: Type, settings, subtests: pytest.Subtests):
    settings.SEARCH_LIMITS = dict.fromkeys(settings.SEARCH_LIMITS, 0)
    hostile = ["x" * 10_000, "\x00" * 50, "\u202edoua", "\u200fdoua", "' OR 1=1 --", "title:* AND NOT (", "%s%s%n", "doua\ud800"]
    for text in [*hostile, *PIECES, *draw_texts(3, 100)]:
        with subtests.test(ascii(text)[:40]):
            assert typed(text.encode("utf-8", "surrogatepass")).status_code == 200


def test_marks_of_direction_that_came_along_are_no_letters(typed: Type):
    assert "/fr/douala/" in typed("\u200f\u202edoua").content.decode()


def test_only_reading_is_answered(world: World):
    visitor = visitor_of(world.cameroon)

    assert visitor.post("/fr/missions/suggestions/", {"q": "dou"}).status_code == 405
    assert visitor.head("/fr/missions/suggestions/?q=dou").content == b""


def test_what_was_unpublished_is_gone_at_once(world: World, typed: Type):
    assert b"au lac de Yaound" in typed("plan").content

    world.yaounde_mission.unpublish()

    assert b"au lac de Yaound" not in typed("plan").content


def test_the_number_of_queries_does_not_grow(world: World, typed: Type):
    before = {text: queries(typed, text) for text in ("li", "zz", "sou", "dou")}
    assert before["zz"] <= 2

    grow(world)

    assert {text: queries(typed, text) for text in before} == before
    assert max(before.values()) <= 2 + MOST_LISTS


def queries(typed: Type, text: str) -> int:
    typed(text)
    with CaptureQueriesContext(connection) as captured:
        typed(text)
    return len(captured)


def test_a_search_box_says_where_its_suggestions_are(world: World):
    for path in ("/fr/", "/fr/missions/", "/fr/nulle-part/"):
        assert 'data-suggest="/fr/missions/suggestions/"' in visitor_of(world.cameroon).get(path).content.decode(), path


def test_news_is_not_suggested(world: World):
    assert SearchDocument.objects.filter(kind="news").exists()

    assert lines(world, "trois villes") == []
