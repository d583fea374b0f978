from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines
from django.utils import translation

from themes.contrast import contrast_ratio
from themes.registry import SLOTS, BrokenTheme, Theme, ThemeNotFound, all_themes, get_theme, read_theme
from themes.tokens import PAIRS, TOKENS

THEMES = pytest.mark.parametrize("theme", all_themes(), ids=lambda theme: theme.code)


def test_the_base_theme_comes_first_and_every_pilot_country_has_its_own() -> None:
    assert [theme.code for theme in all_themes()] == ["base", "cameroon", "gambia", "morocco", "senegal"]


@pytest.mark.parametrize("code", ["atlantis", "", "..", "base/../base", "Base"])
def test_an_unknown_theme_is_named_in_the_refusal(code: str) -> None:
    with pytest.raises(ThemeNotFound, match="There is no theme"):
        get_theme(code)


def test_a_theme_is_read_once() -> None:
    assert get_theme("base") is get_theme("base")


@THEMES
def test_every_theme_sets_every_token(theme: Theme) -> None:
    assert theme.tokens.keys() == TOKENS.keys()
    assert all(f"--{name.replace('_', '-')}:" in theme.css for name in TOKENS)


@THEMES
def test_every_theme_is_legible(theme: Theme) -> None:
    too_weak = [pair for pair in PAIRS if contrast_ratio(theme.tokens[pair.ink], theme.tokens[pair.ground]) < pair.minimum]
    assert not too_weak


@THEMES
def test_every_slot_of_every_theme_has_a_template(theme: Theme) -> None:
    assert theme.slot.keys() == SLOTS.keys()
    for names in theme.slot.values():
        for name in names:
            engines["django"].get_template(name)


@THEMES
@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_theme_has_a_name_in_every_language(theme: Theme, language: str) -> None:
    with translation.override(language):
        assert theme.name == theme.names[language]


@THEMES
def test_what_a_theme_puts_into_the_page_cannot_leave_its_place(theme: Theme) -> None:
    assert "<" not in theme.css
    assert not {'"', "<", ">", "#"} & set(theme.favicon)


def test_no_two_themes_look_alike() -> None:
    assert len({theme.tokens["primary"] for theme in all_themes()}) == len(all_themes())


def test_a_language_without_a_name_gets_the_french_one(theme_with: Callable[..., Path]) -> None:
    theme = read_theme(theme_with({'en = "Network"\n': ""}))
    with translation.override("en"):
        assert theme.name == "Réseau"


def test_an_override_stands_before_the_template_of_every_theme(theme_with: Callable[..., Path]) -> None:
    folder = theme_with()
    (folder / "footer.html").write_text("", encoding="utf-8")
    theme = read_theme(folder)
    assert theme.slot["footer"] == ("benin/footer.html", "slots/footer.html")
    assert theme.slot["header"] == ("slots/header.html",)


def test_an_override_of_the_library_is_drawn() -> None:
    template = engines["django"].from_string("{% include theme.slot.footer with frame=frame only %}")
    assert "Dalal ak jàmm" in template.render({"theme": get_theme("senegal")})
    assert "Dalal ak jàmm" not in template.render({"theme": get_theme("gambia")})


def test_a_broken_theme_names_all_its_problems(theme_with: Callable[..., Path]) -> None:
    folder = theme_with({'radius = "14px"': 'radius = "wide"', 'motif = "weave"\n': ""})
    with pytest.raises(BrokenTheme) as caught:
        read_theme(folder)
    assert "'benin'" in str(caught.value)
    assert [problem.code for problem in caught.value.problems] == ["E002", "E004"]
