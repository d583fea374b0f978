"""The closed set of tokens: everything that a theme may say about its look, and the rules that its values keep.

A token `on_primary` reaches the style sheet as the custom property `--on-primary`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from themes.contrast import AA_GRAPHICS, AA_TEXT, contrast_ratio, is_colour


def _tile(width: int, height: int, path: str) -> str:
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' fill='none' stroke='#000' stroke-width='2.5'"
        f" stroke-linecap='round'><path d='{path}'/></svg>"
    )


MOTIFS: Mapping[str, str] = {
    "plain": "",
    "weave": _tile(56, 56, "M2 6h24M2 14h24M2 22h24M34 2v24M42 2v24M50 2v24M6 30v24M14 30v24M22 30v24M30 34h24M30 42h24M30 50h24"),
    "lozenges": _tile(
        48, 48, "M24 2 46 24 24 46 2 24zM24 12 36 24 24 36 12 24zM24 22l2 2-2 2-2-2zM0 12 12 0M36 0l12 12M0 36l12 12M36 48l12-12"
    ),
    "waves": _tile(64, 36, "M0 10q16-16 32 0t32 0M-16 28q16-16 32 0t32 0 32 0"),
    "stars": _tile(
        64, 64, "M17 17h30v30H17zM32 11l21 21-21 21-21-21zM32 0v11M32 53v11M0 32h11M53 32h11M0 0l17 17M64 0 47 17M0 64l17-17M64 64 47 47"
    ),
    "river": _tile(80, 48, "M0 16c20 0 20 16 40 16s20-16 40-16M0 24c20 0 20 16 40 16s20-16 40-16M20 6h.1M60 30h.1"),
}
"""The patterns that a theme may choose from, each a tile that the style sheet uses as a mask."""


@dataclass(frozen=True)
class Kind:
    """What values a token takes. A value that `accepts` refuses never reaches the style sheet."""

    accepts: Callable[[object], bool]
    expected: str

    def css(self, value: str) -> str:
        return value


@dataclass(frozen=True)
class MotifKind(Kind):
    def css(self, value: str) -> str:
        return f'url("{data_address(MOTIFS[value])}")' if MOTIFS[value] else "none"


@dataclass(frozen=True)
class Pair:
    """Two colours that meet on the page, and the least contrast between them."""

    ink: str
    ground: str
    minimum: float = AA_TEXT


@dataclass(frozen=True)
class Problem:
    """What is wrong with a theme; `code` ends the id of the system check that reports it."""

    code: str
    message: str
    hint: str = ""


def _matches(pattern: str) -> Callable[[object], bool]:
    compiled = re.compile(pattern)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


COLOUR = Kind(is_colour, "a colour like #1a2b3c")
LENGTH = Kind(_matches(r"0|\d+(\.\d+)?(px|rem)"), "0 or a length like 12px or 0.75rem")
FONTS = Kind(_matches(r"""[A-Za-z][\w -]*(, *([\w -]+|"[\w -]+"))*"""), "font families separated by commas, their quotes double")
MOTIF = MotifKind(lambda value: value in MOTIFS, f"one of {', '.join(MOTIFS)}")

TOKENS: Mapping[str, Kind] = {
    # Grounds, from the back to the front.
    "background": COLOUR,
    "surface": COLOUR,
    "soft": COLOUR,
    # What is written on them.
    "text": COLOUR,
    "muted": COLOUR,
    # The theme's two colours: buttons, links and the hero; highlights.
    "primary": COLOUR,
    "on_primary": COLOUR,
    "accent": COLOUR,
    "on_accent": COLOUR,
    # Lines: between things, around form fields, around what has the focus.
    "border": COLOUR,
    "control": COLOUR,
    "focus": COLOUR,
    # Meaning.
    "urgent": COLOUR,
    "on_urgent": COLOUR,
    "positive": COLOUR,
    # The three-coloured band at the top of the page; decoration, so without a rule of contrast.
    "band_start": COLOUR,
    "band_middle": COLOUR,
    "band_end": COLOUR,
    # Shape and letters.
    "motif": MOTIF,
    "radius": LENGTH,
    "font": FONTS,
    "font_heading": FONTS,
}

PAIRS = (
    *(Pair(ink, ground) for ink in ("text", "muted", "primary") for ground in ("background", "surface", "soft")),
    *(Pair(ink, ground) for ink in ("urgent", "positive") for ground in ("surface", "soft")),
    Pair("on_primary", "primary"),
    Pair("accent", "primary"),
    Pair("on_accent", "accent"),
    Pair("on_urgent", "urgent"),
    *(Pair(ink, ground, AA_GRAPHICS) for ink in ("control", "focus") for ground in ("background", "surface", "soft")),
)


def data_address(svg: str) -> str:
    """The address of a small picture that travels within the page; safe between double quotes."""
    return "data:image/svg+xml," + quote(svg, safe="/:=' ")


def token_problems(tokens: Mapping[str, object]) -> Iterator[Problem]:
    """Everything that is wrong with a theme's tokens; nothing where they may be used."""
    for name, kind in TOKENS.items():
        if name not in tokens:
            yield Problem("E002", f"the token {name!r} is missing", f"Add {name} to [tokens]: {kind.expected}.")
        elif not kind.accepts(tokens[name]):
            yield Problem("E004", f"the token {name!r} may not be {tokens[name]!r}", f"It takes {kind.expected}.")
    for name in tokens:
        if name not in TOKENS:
            yield Problem("E003", f"the token {name!r} is unknown", f"The tokens are {', '.join(TOKENS)}.")
    for pair in PAIRS:
        ink, ground = tokens.get(pair.ink), tokens.get(pair.ground)
        if isinstance(ink, str) and isinstance(ground, str) and is_colour(ink) and is_colour(ground):
            ratio = contrast_ratio(ink, ground)
            if ratio < pair.minimum:
                yield Problem(
                    "E005",
                    f"{pair.ink!r} ({ink}) on {pair.ground!r} ({ground}) has a contrast of {ratio:.2f}, below {pair.minimum}",
                    "Make one of the two darker or lighter until WCAG's level AA is reached.",
                )


def stylesheet(tokens: Mapping[str, str]) -> str:
    """The rule that hands the tokens to the style sheet as custom properties."""
    declarations = ";".join(f"--{name.replace('_', '-')}:{kind.css(tokens[name])}" for name, kind in TOKENS.items())
    return f":root{{{declarations}}}"
