"""Contrast between two colours as WCAG 2.2 defines it; pure, so that a preview can use it as well as the checks."""

import re

AA_TEXT = 4.5
"""Least contrast of text with its ground (WCAG 1.4.3)."""

AA_GRAPHICS = 3.0
"""Least contrast of a control's outline, an icon or the focus ring with its ground (WCAG 1.4.11)."""

_HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


def is_colour(value: object) -> bool:
    """Whether `value` is a colour as themes write it: a hash and six hexadecimal digits."""
    return isinstance(value, str) and _HEX.fullmatch(value) is not None


def relative_luminance(colour: str) -> float:
    """The luminance of "#rrggbb", from 0.0 (black) to 1.0 (white). Raises ValueError for any other notation."""
    if not is_colour(colour):
        raise ValueError(f"{colour!r} is not a colour like #1a2b3c")
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: str, other: str) -> float:
    """The contrast of two colours, from 1.0 (the same) to 21.0 (black and white), in either order."""
    darker, lighter = sorted((relative_luminance(one), relative_luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
