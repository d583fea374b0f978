import re
from pathlib import Path

import polib
import pytest
from django.template import engines
from django.template.loader import render_to_string
from django.utils import translation

from content.taxonomy import DOMAINS
from themes import registry

PACKAGE = registry.LIBRARY.parent
TEMPLATES = PACKAGE / "templates"
STATIC = PACKAGE / "static" / "themes"
CATALOGUES = sorted(PACKAGE.glob("locale/*/LC_MESSAGES/django.po"))

PLAIN_SPACE_BEFORE_PUNCTUATION = re.compile(r" [:;?!»]|« ")


def template_names() -> list[str]:
    return [str(file.relative_to(TEMPLATES)) for file in sorted(TEMPLATES.rglob("*.html"))]


@pytest.mark.parametrize("name", template_names())
def test_every_template_compiles(name: str) -> None:
    engines["django"].get_template(name)


def test_every_page_has_a_template() -> None:
    pages = ("portal_home", "hub_home", "territory", "organisation", "mission", "news_index", "news", "standard", "document")
    assert {"404.html", "500.html", "refused.html", "search/results.html", *(f"content/{page}_page.html" for page in pages)} <= set(
        template_names()
    )


def test_the_error_page_needs_nothing() -> None:
    text = (TEMPLATES / "500.html").read_text(encoding="utf-8")
    assert "{%" not in text
    assert "{{" not in text


@pytest.mark.parametrize(
    ("reason", "french", "english"),
    [
        ("unknown", "Aucun portail à cette adresse", "No portal at this address"),
        ("archived", "Ce portail est fermé", "This portal is closed"),
        ("draft", "Ce portail ouvre bientôt", "This portal opens soon"),
    ],
)
def test_a_refusal_says_why_in_both_languages_of_the_hub(reason: str, french: str, english: str) -> None:
    html = render_to_string("refused.html", {"reason": reason, "hub_url": "https://hub.example.org/"})
    assert french in html
    assert english in html
    assert html.count('href="https://hub.example.org/"') == 2


def test_a_refusal_without_a_hub_has_no_link() -> None:
    assert "href" not in render_to_string("refused.html", {"reason": "unknown", "hub_url": ""})


def test_a_component_knows_only_its_arguments() -> None:
    """Includes pass what they need: a name that changes elsewhere cannot change a component."""
    include = re.compile(r"{%\s*include\b[^%]*%}")
    for file in [*TEMPLATES.rglob("*.html"), *registry.LIBRARY.rglob("*.html")]:
        for tag in include.findall(file.read_text(encoding="utf-8")):
            assert tag.endswith("only %}"), f"{file.name}: {tag}"


def test_a_telephone_number_can_be_dialled_and_written_to() -> None:
    html = render_to_string("components/contact_card.html", {"phone": "+237 6 99 00 00 12", "whatsapp": "+237 6 99-00.00 13"})
    assert 'href="tel:+237699000012"' in html
    assert 'href="https://wa.me/237699000013"' in html


@pytest.mark.parametrize(("language", "said"), [("fr", "1 mission"), ("en", "1 mission"), ("ar", "مهمة واحدة"), ("pt", "1 missão")])
def test_counts_follow_the_grammar_of_each_language(language: str, said: str) -> None:
    with translation.override(language):
        assert said in render_to_string("components/city_card.html", {"city": {"name": "Kribi", "url": "/", "count": 1}})


# --- Icons ---------------------------------------------------------------------------------------------------------------------------


def drawn_icons() -> list[str]:
    """Their names, from the top of the strip to the bottom."""
    return re.findall(r'<path id="(\w+)"', (STATIC / "icons.svg").read_text(encoding="utf-8"))


def icon_positions() -> dict[str, int]:
    """Where the style sheet looks for each icon."""
    rules = re.findall(r"(?m)^((?:\.icon-\w+(?:, )?)+) { --i: (\d+) }", (STATIC / "site.css").read_text(encoding="utf-8"))
    return {name: int(position) for selectors, position in rules for name in re.findall(r"\.icon-(\w+)", selectors)}


def test_the_style_sheet_finds_every_icon_where_it_is_drawn() -> None:
    drawn, positions = drawn_icons(), icon_positions()
    assert {name: position for name, position in positions.items() if name in drawn} == {name: i for i, name in enumerate(drawn)}
    assert max(positions.values()) < len(drawn)


def test_the_strip_is_as_long_as_its_icons() -> None:
    svg = (STATIC / "icons.svg").read_text(encoding="utf-8")
    drawn = drawn_icons()
    assert f'viewBox="0 0 24 {24 * len(drawn)}"' in svg
    assert re.findall(r"translate\(0 (\d+)\)", svg) == [str(24 * i) for i in range(1, len(drawn))]


def test_every_icon_that_is_used_exists() -> None:
    used = {name for file in TEMPLATES.rglob("*.html") for name in re.findall(r"icon-(\w+)", file.read_text(encoding="utf-8"))}
    assert used - {"back"} <= icon_positions().keys()


def test_every_domain_and_every_way_to_answer_has_an_icon() -> None:
    assert {*DOMAINS, "email", "phone", "whatsapp", "external"} <= icon_positions().keys()


# --- Weight --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "limit"), [("site.css", 27_500), ("site.js", 5_300), ("icons.svg", 8_000)])
def test_static_files_stay_light(name: str, limit: int) -> None:
    assert (STATIC / name).stat().st_size < limit


# --- Texts ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parts[-3])
def test_every_text_is_translated(file: Path) -> None:
    catalogue = polib.pofile(str(file))
    assert [entry.msgid for entry in catalogue if not entry.translated()] == []


def test_the_languages_of_the_network_have_the_same_texts() -> None:
    assert [file.parts[-3] for file in CATALOGUES] == ["ar", "en", "pt"]
    assert len({frozenset(entry.msgid for entry in polib.pofile(str(file))) for file in CATALOGUES}) == 1


def test_french_texts_keep_french_typography() -> None:
    for entry in polib.pofile(str(CATALOGUES[0])):
        for text in (entry.msgid, entry.msgid_plural):
            assert "'" not in text
            assert not PLAIN_SPACE_BEFORE_PUNCTUATION.search(text), text
