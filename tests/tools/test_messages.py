"""Translations compile without gettext, and a stale compilation is noticed."""

import gettext
from pathlib import Path

import pytest

from tools import messages

SOURCE = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Ville"
msgstr "City"

#, fuzzy
msgid "Rue"
msgstr "Road"
"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    file = tmp_path / "content" / "locale" / "en" / "LC_MESSAGES" / "django.po"
    file.parent.mkdir(parents=True)
    file.write_text(SOURCE)
    return file


def test_a_source_compiles_to_what_gettext_reads(source: Path) -> None:
    assert messages.sources() == [source]
    assert messages.compile_file(source)
    assert not messages.compile_file(source)
    with source.with_suffix(".mo").open("rb") as compiled:
        assert gettext.GNUTranslations(compiled).gettext("Ville") == "City"


def test_a_changed_source_and_a_doubtful_translation_are_named(source: Path) -> None:
    messages.compile_file(source)
    source.write_text(SOURCE.replace("City", "Town"))
    stale, doubtful = messages.problems(source)
    assert "run make messages" in stale
    assert "“Rue”" in doubtful
