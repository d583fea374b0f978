from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core import checks

from themes.checks import check_library, check_template_dirs, library_messages


def test_the_library_has_no_problem() -> None:
    assert check_library() == []
    assert check_template_dirs() == []


def test_a_sound_theme_is_silent(library: Path, theme_with: Callable[..., Path]) -> None:
    theme_with()
    assert library_messages(library) == []


@pytest.mark.parametrize(
    ("replacements", "check", "said"),
    [
        ({"[tokens]": "[tokens"}, "themes.E001", "theme.toml cannot be read"),
        ({"[name]": 'menu = "dark"\n[name]'}, "themes.E001", "unknown entries: menu"),
        ({'radius = "14px"\n': ""}, "themes.E002", "the token 'radius' is missing"),
        ({"[tokens]": '[tokens]\nshadow = "#000000"'}, "themes.E003", "the token 'shadow' is unknown"),
        ({"#c2562d": "terracotta"}, "themes.E004", "the token 'band_middle' may not be 'terracotta'"),
        ({'motif = "weave"': 'motif = "tartan"'}, "themes.E004", "the token 'motif' may not be 'tartan'"),
        ({'font_heading = "inherit"': 'font_heading = "x}</style>"'}, "themes.E004", "the token 'font_heading' may not be"),
        (
            {'muted = "#655a4f"': 'muted = "#b5aa9f"'},
            "themes.E005",
            "'muted' (#b5aa9f) on 'surface' (#ffffff) has a contrast of 2.28, below 4.5",
        ),
        ({'control = "#8a7c6d"': 'control = "#c5b8a9"'}, "themes.E005", "'control' (#c5b8a9) on 'surface' (#ffffff)"),
        ({"[name]": "[title]"}, "themes.E007", "it has no name"),
    ],
)
def test_a_broken_theme_is_an_error_with_a_hint(
    library: Path, theme_with: Callable[..., Path], replacements: dict[str, str], check: str, said: str
) -> None:
    theme_with(replacements)
    found = [message for message in library_messages(library) if message.id == check and said in message.msg]
    assert found
    assert all(isinstance(message, checks.Error) and "'benin'" in message.msg and message.hint for message in found)


@pytest.mark.parametrize("name", ["sidebar.html", "header.txt", "logo.svg"])
def test_a_file_that_is_no_slot_is_an_error(library: Path, theme_with: Callable[..., Path], name: str) -> None:
    (theme_with() / name).write_text("", encoding="utf-8")
    [message] = library_messages(library)
    assert message.id == "themes.E006"
    assert name in message.msg


def test_a_folder_that_cannot_be_a_code_is_an_error(library: Path, theme_with: Callable[..., Path]) -> None:
    theme_with(code="Côte d’Ivoire")
    assert [message.id for message in library_messages(library)] == ["themes.E008"]


def test_a_folder_without_a_definition_is_an_error(library: Path) -> None:
    (library / "benin").mkdir()
    assert [message.id for message in library_messages(library)] == ["themes.E001"]


def test_a_name_missing_in_one_language_is_a_warning(library: Path, theme_with: Callable[..., Path]) -> None:
    theme_with({'pt = "Rede"\n': ""})
    [message] = library_messages(library)
    assert isinstance(message, checks.Warning)
    assert message.id == "themes.W001"
    assert message.msg.endswith("pt.")


def test_the_base_theme_must_exist(tmp_path: Path) -> None:
    assert [message.id for message in library_messages(tmp_path)] == ["themes.E010"]


def test_the_library_must_be_among_the_template_folders(settings: Any) -> None:
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": []}]
    assert [message.id for message in check_template_dirs()] == ["themes.E009"]
