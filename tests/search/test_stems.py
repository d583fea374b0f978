"""Stems made here are those that both engines make: else what is found would not be marked, and keywords not be found."""

from pathlib import Path

import pytest
from django.db import connection
from elasticsearch import Elasticsearch

from search.elasticsearch import mapping
from search.languages import TEXT_CONFIGS
from search.stems import stem, stems
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


def test_elasticsearch_stems_alike(elasticsearch_server: SharedServer, words: list[str], language: str):
    client, index = Elasticsearch(elasticsearch_server.url), f"test-stems-{language}"
    client.options(ignore_status=404).indices.delete(index=index)
    client.indices.create(index=index, settings=mapping.index_settings(), mappings=mapping.mappings())
    theirs = dict.fromkeys(words, "")
    for start in range(0, len(words), 2000):
        some = words[start : start + 2000]
        for token in client.indices.analyze(index=index, analyzer=language, text=" ".join(some))["tokens"]:
            theirs[some[token["position"]]] = token["token"]
    client.indices.delete(index=index)

    assert [(word, ours, theirs[word]) for word in words if (ours := stem(word, language)) != theirs[word]] == []


def test_small_words_leave_their_place_empty():
    assert stems("La maison de la culture", "fr") == ["", "maison", "", "", "cultur"]
