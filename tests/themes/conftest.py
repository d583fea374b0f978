from collections.abc import Callable
from pathlib import Path

import pytest

from themes.registry import LIBRARY


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of its own that holds a copy of the base theme."""
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "theme.toml").write_text(definition_of("base"), encoding="utf-8")
    return tmp_path


@pytest.fixture
def theme_with(library: Path) -> Callable[..., Path]:
    """Adds a theme "benin": the base theme's definition with some of its text replaced."""

    def add(replacements: dict[str, str] | None = None, code: str = "benin") -> Path:
        text = definition_of("base")
        for old, new in (replacements or {}).items():
            assert old in text
            text = text.replace(old, new)
        folder = library / code
        folder.mkdir()
        (folder / "theme.toml").write_text(text, encoding="utf-8")
        return folder

    return add


def definition_of(code: str) -> str:
    return (LIBRARY / code / "theme.toml").read_text(encoding="utf-8")
