"""The texts with which a newly opened portal starts, until its staff edit them: one module per language.

`PLACEHOLDERS` are filled with `str.format`. `body` and `HOME_INTRODUCTION` are rich text: escape the values that go into them.
"""

from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

LANGUAGES = ("fr", "en", "ar", "pt")
"""The languages that have texts, each as a module of this package."""

KEYS = ("about", "how-it-works", "legal", "accessibility")
"""The standing pages that every portal has, in the order of its menu."""

PLACEHOLDERS = frozenset({"portal", "country", "hub_url", "contact_email"})
"""`country` takes no article and no preposition: texts use it after a colon or between brackets."""


class NoTextsForLanguageError(LookupError):
    """A portal wants to open in a language for which nobody has written the standing pages."""

    def __init__(self, language: str) -> None:
        super().__init__(f"There are no standing texts in {language!r}, only in {', '.join(LANGUAGES)}.")
        self.language = language


@dataclass(frozen=True)
class StandingText:
    """One standing page in one language. `title` and `introduction` are plain text, `body` is rich text."""

    slug: str
    title: str
    introduction: str
    body: str


def texts_in(language: str) -> ModuleType:
    """The module with all texts of a language: standing pages, home and news. Raises `NoTextsForLanguageError`."""
    if language not in LANGUAGES:
        raise NoTextsForLanguageError(language)
    return import_module(f"{__name__}.{language}")


def standing_pages(language: str) -> dict[str, StandingText]:
    """The standing pages of a language, by key. Raises `NoTextsForLanguageError`."""
    pages: dict[str, StandingText] = texts_in(language).STANDING_PAGES
    return pages
