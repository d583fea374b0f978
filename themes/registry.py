"""The themes of the network, read from `themes/library/<code>/`.

A theme is a folder: `theme.toml` with its name per language and its tokens and, beside it, at most one template for each slot
that it draws in its own way. Adding one needs no Python and no migration.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from themes.tokens import Problem, data_address, stylesheet, token_problems

LIBRARY = Path(__file__).resolve().parent / "library"
"""Settings add this folder to the template engine's DIRS, so that an override is called `<code>/<slot>.html`."""

DEFAULT_THEME = "base"

SLOTS: Mapping[str, str] = MappingProxyType(
    {
        "header": "slots/header.html",
        "footer": "slots/footer.html",
        "hero": "slots/hero.html",
        "mission_card": "components/mission_card.html",
        "city_card": "components/city_card.html",
        "domain_card": "components/domain_card.html",
    }
)
"""Parts of a page that a theme may draw in its own way, and the template of every theme that does not."""

DEFINITION = "theme.toml"

_CODE = re.compile(r"[a-z][a-z0-9_]*")

_MARK = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='9' fill='{primary}'/>"
    "<path d='M16 28s9-8.2 9-15a9 9 0 0 0-18 0c0 6.8 9 15 9 15z' fill='{on_primary}'/>"
    "<circle cx='16' cy='13' r='3.6' fill='{accent}'/></svg>"
)


class ThemeError(Exception):
    """A theme cannot be used."""


class ThemeNotFound(ThemeError):
    """No folder of the library bears this code."""

    def __init__(self, code: str) -> None:
        super().__init__(f"There is no theme {code!r}.")


class BrokenTheme(ThemeError):
    """The folder is there but its content may not be used; `problems` says why."""

    def __init__(self, code: str, problems: list[Problem]) -> None:
        super().__init__(f"The theme {code!r} is broken: {'; '.join(problem.message for problem in problems)}.")
        self.problems = problems


@dataclass(frozen=True, eq=False)
class Theme:
    """A portal's look: its tokens, and for each slot the names of the templates that may draw it, best first."""

    code: str
    names: Mapping[str, str]
    tokens: Mapping[str, str]
    slot: Mapping[str, tuple[str, ...]]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name in the reader's language, else in the product's."""
        for language in (get_language(), settings.LANGUAGE_CODE):
            if language in self.names:
                return self.names[language]
        return next(iter(self.names.values()))

    @cached_property
    def css(self) -> SafeString:
        """The rule that sets the tokens; safe, as every value has passed its token's rule."""
        return mark_safe(stylesheet(self.tokens))  # noqa: S308

    @cached_property
    def favicon(self) -> SafeString:
        """The network's mark in the theme's colours, as a data address; safe within double quotes."""
        return mark_safe(data_address(_MARK.format_map(self.tokens)))  # noqa: S308


@cache
def get_theme(code: str) -> Theme:
    """The theme of this code. Raises ThemeNotFound, or BrokenTheme where the checks would complain."""
    if not _CODE.fullmatch(code) or not (LIBRARY / code).is_dir():
        raise ThemeNotFound(code)
    return read_theme(LIBRARY / code)


def all_themes() -> list[Theme]:
    """Every theme of the library, the base theme first, then by code."""
    themes = [get_theme(folder.name) for folder in theme_folders()]
    return sorted(themes, key=lambda theme: (theme.code != DEFAULT_THEME, theme.code))


def theme_folders(library: Path = LIBRARY) -> list[Path]:
    return sorted(folder for folder in library.iterdir() if folder.is_dir() and not folder.name.startswith((".", "_")))


def read_theme(folder: Path) -> Theme:
    """The theme in `folder`. Raises BrokenTheme, naming every problem at once."""
    definition, problems = _read(folder)
    if problems:
        raise BrokenTheme(folder.name, problems)
    return Theme(
        code=folder.name,
        names=MappingProxyType(definition["name"]),
        tokens=MappingProxyType(definition["tokens"]),
        slot=MappingProxyType({slot: tuple(_templates(folder, slot)) for slot in SLOTS}),
    )


def theme_problems(folder: Path) -> list[Problem]:
    """Everything that keeps the theme in `folder` from being used; empty where it is sound."""
    return _read(folder)[1]


def _read(folder: Path) -> tuple[dict[str, Any], list[Problem]]:
    try:
        definition = tomllib.loads((folder / DEFINITION).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return {}, [Problem("E001", f"{DEFINITION} cannot be read: {error}", "Compare with library/base/theme.toml.")]

    problems = []
    if not _CODE.fullmatch(folder.name):
        problems.append(Problem("E008", "its folder's name is not a code", "Use small letters, digits and underscores."))
    if unknown := definition.keys() - {"name", "tokens"}:
        problems.append(Problem("E001", f"{DEFINITION} has unknown entries: {', '.join(sorted(unknown))}", "It has [name] and [tokens]."))

    names = definition.get("name")
    if not isinstance(names, dict) or not names or not all(isinstance(name, str) and name for name in names.values()):
        problems.append(Problem("E007", "it has no name", 'Add a table [name] with a line per language, such as fr = "Bénin".'))
    tokens = definition.get("tokens")
    problems.extend(token_problems(tokens if isinstance(tokens, dict) else {}))

    for file in sorted(folder.iterdir()):
        if file.name not in {DEFINITION, *(f"{slot}.html" for slot in SLOTS)} and not file.name.startswith("."):
            problems.append(
                Problem("E006", f"{file.name} is no slot", f"Beside {DEFINITION} it may hold a template for: {', '.join(SLOTS)}.")
            )
    return definition, problems


def _templates(folder: Path, slot: str) -> list[str]:
    own = [f"{folder.name}/{slot}.html"] if (folder / f"{slot}.html").is_file() else []
    return [*own, SLOTS[slot]]
