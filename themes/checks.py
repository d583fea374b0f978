"""System checks: a theme that would not show, or not be legible, stops the deployment instead of a portal."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from themes.registry import DEFAULT_THEME, LIBRARY, read_theme, theme_folders, theme_problems


@register()
def check_library(app_configs: object = None, **kwargs: Any) -> list[CheckMessage]:
    """Every theme of the library can be used, and the base theme is there."""
    return library_messages(LIBRARY)


@register()
def check_template_dirs(app_configs: object = None, **kwargs: Any) -> list[CheckMessage]:
    """The template engine finds the themes' own templates."""
    folders = {Path(folder).resolve() for engine in settings.TEMPLATES for folder in engine.get("DIRS", ())}
    if LIBRARY in folders:
        return []
    return [
        Error(
            "The library of themes is not among the template folders.",
            hint=f"Add {LIBRARY} to DIRS of TEMPLATES, so that themes may bring templates of their own.",
            id="themes.E009",
        )
    ]


def library_messages(library: Path) -> list[CheckMessage]:
    """What the checks say about the themes in `library`."""
    folders = theme_folders(library)
    messages = [message for folder in folders for message in _theme_messages(folder)]
    if DEFAULT_THEME not in {folder.name for folder in folders}:
        messages.append(
            Error(f"There is no theme {DEFAULT_THEME!r}.", hint="Portals without a theme of their own use it.", id="themes.E010")
        )
    return messages


def _theme_messages(folder: Path) -> Iterator[CheckMessage]:
    problems = theme_problems(folder)
    for problem in problems:
        yield Error(f"Theme {folder.name!r}: {problem.message}.", hint=problem.hint or None, id=f"themes.{problem.code}")
    if not problems:
        names = read_theme(folder).names
        if nameless := [language for language, _ in settings.LANGUAGES if language not in names]:
            yield Warning(
                f"Theme {folder.name!r} has no name in: {', '.join(nameless)}.",
                hint="Add the missing lines to [name] in its theme.toml.",
                id="themes.W001",
            )
