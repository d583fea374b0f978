"""The standing texts of a newly opened portal: complete in every language, and fit to be filled in."""

import html
import re
from collections.abc import Iterator
from string import Formatter

import pytest

from sites.rollout.texts import KEYS, LANGUAGES, PLACEHOLDERS, NoTextsForLanguageError, StandingText, standing_pages, texts_in

HOME_AND_NEWS = ("HOME_TITLE", "HOME_TAGLINE", "HOME_INTRODUCTION", "NEWS_TITLE", "NEWS_SLUG")
VALUES = {
    "portal": "Je suis en Côte d'Ivoire",
    "country": "Côte d'Ivoire",
    "hub_url": "https://jesuisaupays.com/",
    "contact_email": "bonjour@example.org",
}
TO_BE_COMPLETED = {"fr": "À compléter", "en": "To be completed", "ar": "يُستكمل", "pt": "A completar"}
RICH_TEXT_TAGS = {"h2", "h3", "p", "ul", "li", "b"}


def rich_texts(language: str) -> Iterator[str]:
    yield texts_in(language).HOME_INTRODUCTION
    for page in standing_pages(language).values():
        yield page.body


def plain_texts(language: str) -> Iterator[str]:
    texts = texts_in(language)
    yield from (texts.HOME_TITLE, texts.HOME_TAGLINE, texts.NEWS_TITLE)
    for page in standing_pages(language).values():
        yield from (page.title, page.introduction)


def placeholders(text: str) -> set[str]:
    """The fields of a text; a conversion or a format specification counts as a field of its own."""
    return {
        name + (f"!{conversion}" if conversion else "") + (f":{specification}" if specification else "")
        for _, name, specification, conversion in Formatter().parse(text)
        if name is not None
    }


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_language_has_the_same_pages_in_the_same_order(language: str) -> None:
    pages = standing_pages(language)
    assert tuple(pages) == KEYS
    assert all(isinstance(page, StandingText) for page in pages.values())


def test_every_language_has_its_home_and_its_news(language: str) -> None:
    assert all(getattr(texts_in(language), name).strip() for name in HOME_AND_NEWS)


def test_no_text_is_empty(language: str) -> None:
    assert all(text.strip() for text in (*plain_texts(language), *rich_texts(language)))


def test_only_the_allowed_placeholders_stand_in_the_texts(language: str) -> None:
    for text in (*plain_texts(language), *rich_texts(language)):
        assert placeholders(text) <= PLACEHOLDERS, text[:80]


def test_every_page_uses_the_same_placeholders_in_every_language(language: str) -> None:
    english = standing_pages("en")
    for key, page in standing_pages(language).items():
        used = placeholders(page.introduction + page.body)
        assert used == placeholders(english[key].introduction + english[key].body), key


def test_titles_and_slugs_are_said_without_placeholders(language: str) -> None:
    texts = texts_in(language)
    fixed = [texts.HOME_TITLE, texts.NEWS_TITLE, texts.NEWS_SLUG]
    fixed += [text for page in standing_pages(language).values() for text in (page.title, page.slug)]
    assert not any(placeholders(text) for text in fixed)


def test_filled_texts_hold_the_values_and_no_braces(language: str) -> None:
    escaped = {name: html.escape(value) for name, value in VALUES.items()}
    filled = [text.format(**VALUES) for text in plain_texts(language)]
    filled += [text.format(**escaped) for text in rich_texts(language)]
    assert not any("{" in text or "}" in text for text in filled)
    whole = html.unescape(" ".join(filled))
    assert all(value in whole for value in VALUES.values())


def test_slugs_are_unique_and_safe_in_addresses(language: str) -> None:
    slugs = [page.slug for page in standing_pages(language).values()] + [texts_in(language).NEWS_SLUG]
    assert len(set(slugs)) == len(slugs)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)


def test_rich_text_has_balanced_tags_of_the_allowed_kinds_without_attributes(language: str) -> None:
    for text in rich_texts(language):
        tags = re.findall(r"<[^>]*>", text)
        assert all(re.fullmatch(r"</?[a-z0-9]+>", tag) for tag in tags)
        open_tags: list[str] = []
        for tag in tags:
            name = tag.strip("</>")
            assert name in RICH_TEXT_TAGS
            if tag.startswith("</"):
                assert open_tags.pop() == name
            else:
                open_tags.append(name)
        assert open_tags == []


def test_plain_text_holds_no_markup(language: str) -> None:
    assert not any(character in text for text in plain_texts(language) for character in "<>&")


def test_every_language_gives_a_page_the_same_structure(language: str) -> None:
    english = standing_pages("en")
    for key, page in standing_pages(language).items():
        assert re.findall(r"<(?:h2|h3|p|ul|li)>", page.body) == re.findall(r"<(?:h2|h3|p|ul|li)>", english[key].body), key


def test_the_legal_notice_says_what_staff_must_complete(language: str) -> None:
    marks = standing_pages(language)["legal"].body.count(f"<b>{TO_BE_COMPLETED[language]}")
    assert marks == standing_pages("en")["legal"].body.count("<b>To be completed") >= 5


def test_a_language_without_texts_is_refused_by_name() -> None:
    with pytest.raises(NoTextsForLanguageError, match="'wo'") as refusal:
        standing_pages("wo")
    assert refusal.value.language == "wo"
