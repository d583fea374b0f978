"""What is said and offered where nothing was found as it was asked: the page is never a dead end."""

from collections.abc import Callable

import pytest
from django.test import RequestFactory
from django.utils import translation

from search.engines.postgres import PostgresEngine
from search.nothing_found import NEWEST
from search.parameters import read_parameters
from search.presentation import ResultPage, result_page
from search.query import MissionQuery, SearchResults
from tests.content.seen import visitor_of
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .conftest import Show

pytestmark = pytest.mark.django_db


def offered(page: ResultPage) -> list[tuple[str, int]]:
    return [(suggestion.label, suggestion.count) for suggestion in page.empty.suggestions]


def noticed(page: ResultPage) -> list[tuple[str, int]]:
    return [(suggestion.label, suggestion.count) for suggestion in page.notice.suggestions]


# --- Corrected ------------------------------------------------------------------------------------------------------------------------


def test_a_corrected_search_says_so_and_leads_on_with_the_corrected_words(show: Show, follow: Show, world: World):
    for number in range(21):
        MissionPageFactory(parent=page_of(world.douala), title=f"Vétérinaire de garde {number}")

    page = show("q=vétérinere")

    assert page.notice.text == "Aucune mission pour « vétérinere ». Résultats pour « vétérinaire »."
    assert (page.total, page.form.text, [chip.label for chip in page.chips]) == (21, "vétérinaire", ["« vétérinaire »"])
    second = follow(page.pager.next_url)
    assert (len(second.cards), second.notice) == (1, None)
    assert {card.url for card in second.cards}.isdisjoint({card.url for card in page.cards})
    assert show("q=vétérinere&page=2").cards == second.cards
    for option in page.facets[0].options:
        assert follow(option.url).total == option.count


def test_what_was_written_right_keeps_its_accents(show: Show):
    assert show("q=Bonabéri+enfanst").form.text == "bonabéri enfants"


def test_a_corrected_search_still_says_what_a_filter_keeps_away(show: Show, follow: Show, world: World):
    MissionPageFactory(parent=page_of(world.douala), title="Vétérinaire de garde")
    MissionPageFactory(parent=page_of(world.yaounde), title="Vétérinaire du zoo")

    page = show("q=veterinere&city=cm-douala")

    assert (page.total, noticed(page)) == (1, [("Sans le filtre « Douala »", 2)])
    assert follow(page.notice.suggestions[0].url).total == 2
    assert show("q=veterinere").notice.suggestions == []


# --- Partial --------------------------------------------------------------------------------------------------------------------------


def test_a_partial_answer_says_so_and_pages_on(show: Show, follow: Show, world: World):
    for number in range(21):
        MissionPageFactory(parent=page_of(world.douala), title=f"Jardin {number}")

    page = show("q=jardin+tractopelle")

    assert page.notice.text == "Aucune mission ne contient tous ces mots ; en voici qui en contiennent une partie."
    assert (page.total, page.form.text) == (21, "jardin tractopelle")
    second = follow(page.pager.next_url)
    assert (len(second.cards), second.notice.text) == (1, page.notice.text)


def test_a_partial_answer_says_where_all_words_are_found(show: Show, follow: Show, world: World):
    MissionPageFactory(parent=page_of(world.yaounde), title="Jardin et poésie")
    MissionPageFactory(parent=page_of(world.douala), title="Jardin partagé")

    page = show("q=jardin+poésie&city=cm-douala")

    assert (page.total, noticed(page)) == (1, [("Sans le filtre « Douala »", 1)])
    assert "Jardin et poésie" in {card.title for card in follow(page.notice.suggestions[0].url).cards}


def test_corrected_and_partial_says_both(show: Show, world: World):
    MissionPageFactory(parent=page_of(world.douala), title="Vétérinaire de garde")

    assert show("q=véterinaire").notice is None
    assert show("q=veterinere+tractopelle").notice.text == (
        "Aucune mission pour « veterinere tractopelle ». Voici celles qui contiennent une partie des mots « vétérinaire tractopelle »."
    )


def test_what_was_found_as_it_was_asked_needs_no_notice(show: Show):
    assert show("q=enfants").notice is None
    assert show().notice is None


def test_the_notice_is_announced_and_escaped(world: World):
    MissionPageFactory(parent=page_of(world.douala), title="Vétérinaire de garde")

    html = visitor_of(world.cameroon).get("/fr/missions/", {"q": "veterinere <script>"}).content.decode()

    assert 'role="status"' in html
    assert "veterinere &lt;script&gt;" in html
    assert "<script>" not in html.replace("<script src", "")


# --- Nothing --------------------------------------------------------------------------------------------------------------------------


def test_words_alone_that_find_nothing_are_named_and_the_newest_shown(show: Show):
    page = show("q=tractopelle")

    assert page.empty.reason == "Aucune mission ne contient « tractopelle »."
    assert page.empty.suggestions == []
    assert len(page.empty.newest) == NEWEST


def test_each_of_many_words_is_offered_by_itself(show: Show, follow: Show):
    page = show("q=tractopelle+moissonneuse+enfants+forage")

    assert offered(page) == [("Seulement « enfants »", 1)] or offered(page)[0][0] == "Seulement « enfants »"
    assert follow(page.empty.suggestions[0].url).total == page.empty.suggestions[0].count
    assert page.empty.newest == []


def test_the_network_is_offered_where_another_country_has_some(show: Show):
    page = show("q=dépistage")

    assert offered(page) == [("Dans tous les pays du réseau", 1)]
    assert page.empty.suggestions[0].url == "http://localhost/fr/missions/?q=d%C3%A9pistage"


def test_the_network_is_not_offered_for_what_is_only_here(show: Show):
    assert offered(show("q=bonabéri&city=cm-yaounde")) == [("Sans les mots « bonabéri »", 1), ("Sans le filtre « Yaoundé »", 1)]


def test_on_the_hub_the_country_is_what_stands_in_the_way(show: Show, world: World):
    assert offered(show("q=dépistage&country=CM", world.hub)) == [
        ("Sans les mots « dépistage »", 3),
        ("Sans le filtre « Cameroun »", 1),
    ]


def test_what_is_spelled_alike_is_offered_without_the_filters(show: Show, follow: Show, world: World):
    MissionPageFactory(parent=page_of(world.yaounde), title="Vétérinaire du zoo")

    page = show("q=veterinere&city=cm-douala")

    assert page.empty.suggestions[0].label.startswith("Essayer « veterinaire »")
    assert follow(page.empty.suggestions[0].url).total == 1


def test_a_wider_circle_is_offered(show: Show, follow: Show, world: World):
    page = show("q=lac&near=cm-douala&within=25")

    for suggestion in page.empty.suggestions:
        if suggestion.url.startswith("/"):
            assert follow(suggestion.url).total == suggestion.count, suggestion
    assert "À n’importe quelle distance" in dict(offered(page))


class Counting(PostgresEngine):
    def __init__(self) -> None:
        self.asked: list[MissionQuery] = []

    def search(self, query: MissionQuery) -> SearchResults:
        self.asked.append(query)
        return super().search(query)


@pytest.fixture
def questions(world: World, rf: RequestFactory) -> Callable[[str], list[MissionQuery]]:
    """What the engine is asked besides what search.finding asks."""

    def questions(query: str) -> list[MissionQuery]:
        engine = Counting()
        with translation.override("fr"):
            result_page(read_parameters(rf.get(f"/?{query}"), world.cameroon), world.cameroon, "fr", engine)
        return [query for query in engine.asked if not query.counts_facets]

    return questions


@pytest.mark.parametrize(
    "query",
    [
        "q=tractopelle+moissonneuse+forage+puits&city=cm-douala&domain=edu&type=edu-soutien&urgent=1&to=2030-01-01&near=cm-douala",
        "q=veterinere+tractopelle+forage&city=cm-douala&domain=agr&modality=remote&language=fr&urgent=1",
        "q=tractopelle",
        "domain=agr",
    ],
)
def test_few_questions_are_asked_and_none_counts_facets(questions: Callable[[str], list[MissionQuery]], query: str):
    assert 0 < len(questions(query)) <= 8


def test_nothing_more_is_asked_where_something_was_found(questions: Callable[[str], list[MissionQuery]]):
    assert questions("q=enfants&city=cm-douala") == []


def test_a_filter_may_keep_away_what_holds_some_of_the_words(show: Show, follow: Show):
    page = show("q=lire+enfants+dinosaures+volcans&city=cm-yaounde")

    lifted = {suggestion.label: suggestion for suggestion in page.empty.suggestions}["Sans le filtre « Yaoundé »"]
    assert follow(lifted.url).total == lifted.count
    assert follow(lifted.url).notice
