"""Stems made here, for Elasticsearch and for marking, are those that PostgreSQL makes: else the engines would not find the same."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connection
from elasticsearch import Elasticsearch

from search.elasticsearch import mapping
from search.languages import TEXT_CONFIGS
from search.stems import stem, stemmed, stemmed_in_all_languages, stems
from search.words import plain
from tests.elasticsearch import SharedServer

TEXTS = Path(__file__).parents[2] / "bench" / "relevance" / "missions.toml"
KNOWN = {"added"}
"""One English word in some twenty thousand, read as “ad” here and as “add” there."""


@pytest.fixture(params=list(TEXT_CONFIGS))
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def words(language: str) -> list[str]:
    """Every word of the judged missions, whatever its language, as this language reads it."""
    found = sorted(set(plain(TEXTS.read_text(encoding="utf-8"), language).split()) - KNOWN)
    assert len(found) > 2000
    return found


def test_postgresql_stems_alike(db, words: list[str], language: str):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT COALESCE((tsvector_to_array(to_tsvector(%s::regconfig, word)))[1], '')"
            " FROM unnest(%s::text[]) WITH ORDINALITY AS w(word, place) ORDER BY place",
            [TEXT_CONFIGS[language], words],
        )
        theirs = [row[0] for row in cursor.fetchall()]

    # What only one of them takes for a small word is the business of the lists, not of the stemmers.
    ours = [stem(word, language) for word in words]
    assert [pair for pair in zip(words, ours, theirs, strict=True) if pair[1] and pair[2] and pair[1] != pair[2]] == []


def test_small_words_leave_their_place_empty():
    assert stems("La maison de la culture", "fr") == ["", "maison", "", "", "cultur"]
    assert stemmed("La maison de la culture", "fr") == "_ maison _ _ cultur"
    assert stemmed("— l’_hôpital_ —", "fr") == "_ hopital", "what is no word has no place"


def test_in_no_language_each_place_has_what_any_language_reads_there():
    assert stemmed_in_all_languages("Mairie de Garoua") == "mair|mairi|mairie de garou|garoua"


@pytest.fixture
def analyse(elasticsearch_server: SharedServer) -> Iterator[Callable[[str, str], list[tuple[str, int]]]]:
    """What an analyser of the index makes of a text: words and their places."""
    client, index = Elasticsearch(elasticsearch_server.url), "test-stems"
    client.options(ignore_status=404).indices.delete(index=index)
    client.indices.create(index=index, settings=mapping.index_settings(), mappings=mapping.mappings())
    yield lambda analyser, text: [
        (token["token"], token["position"]) for token in client.indices.analyze(index=index, analyzer=analyser, text=text)["tokens"]
    ]
    client.indices.delete(index=index)


def test_the_index_keeps_words_as_far_apart_as_they_were_written(analyse):
    assert analyse("words", "_ maison _ _ cultur") == [("maison", 1), ("cultur", 4)]
    assert analyse("places", "mairi|mairie _ garou|garoua") == [("mairi", 0), ("mairie", 0), ("garou", 2), ("garoua", 2)]


def test_another_stemmer_or_other_small_words_want_another_index(monkeypatch: pytest.MonkeyPatch):
    before = mapping.fingerprint()
    monkeypatch.setattr("Stemmer.version", lambda: "0.0")
    assert mapping.fingerprint() != before
    monkeypatch.undo()
    monkeypatch.setattr("search.stems.stop_words", lambda language: frozenset({"de"}))
    assert mapping.fingerprint() != before
