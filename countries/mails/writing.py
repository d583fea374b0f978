"""The texts of a mail: `<name>.subject.txt`, `<name>.txt` and `<name>.html`, rendered in the reader's language.

The HTML extends `mails/base.html` and fills its block `content`; the text extends `mails/base.txt`. Both get, beside the caller's context:
`portal_name`, `portal_url`, `contact_email`, `language`, `is_right_to_left`, `subject` and `colours`, the tokens of the portal's theme.
Whatever editors wrote is escaped in the HTML and left as it is in the others.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template import Context
from django.template.loader import get_template
from django.utils import translation

from themes.registry import DEFAULT_THEME, ThemeError, get_theme

from ..models import Mail, Portal

LONGEST_SUBJECT = Mail._meta.get_field("subject").max_length
NO_TEXT = re.compile(r"[^\S\t\n]*\r\n?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
MANY_EMPTY_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


@dataclass(frozen=True)
class Texts:
    subject: str
    text: str
    html: str


def write(template: str, language: str, portal: Portal | None, context: Mapping[str, Any]) -> Texts:
    """Subject, text and HTML of a mail."""
    with translation.override(language):
        surroundings = _surroundings(language, portal) | dict(context)
        subject = one_line(_render(f"{template}.subject.txt", surroundings, escape=False))
        surroundings["subject"] = subject
        text = _render(f"{template}.txt", surroundings, escape=False)
        html = _render(f"{template}.html", surroundings, escape=True)
    return Texts(subject, tidy(text), html.replace("\0", ""))


def html_of(text: str, subject: str, language: str, portal: Portal | None) -> str:
    """The HTML twin of a mail that was written as text alone."""
    values = {"text": text.strip(), "subject": subject}
    with translation.override(language):
        return _render("mails/text.html", _surroundings(language, portal) | values, escape=True)


def one_line(text: str) -> str:
    """Fit for a header: one line, without control characters, of a length that the row holds."""
    words = " ".join(NO_TEXT.sub(" ", text).split())
    return words if len(words) <= LONGEST_SUBJECT else f"{words[: LONGEST_SUBJECT - 1]}…"


def tidy(text: str) -> str:
    """Without control characters and the many empty lines that a template's tags leave."""
    return MANY_EMPTY_LINES.sub("\n\n", NO_TEXT.sub(lambda found: "\n" if "\r" in found[0] else "", text)).strip() + "\n"


def _render(name: str, values: dict[str, Any], *, escape: bool) -> str:
    return get_template(name).template.render(Context(values, autoescape=escape))  # type: ignore[attr-defined]


def _surroundings(language: str, portal: Portal | None) -> dict[str, Any]:
    try:
        theme = get_theme(portal.theme if portal else DEFAULT_THEME)
    except ThemeError:
        theme = get_theme(DEFAULT_THEME)  # a mail does not fail because of its colours
    return {
        "portal_name": portal.name if portal else settings.WAGTAIL_SITE_NAME,
        "portal_url": portal.root_url if portal else settings.HUB_URL,
        "contact_email": portal.contact_email if portal else "",
        "language": language,
        "is_right_to_left": translation.get_language_info(language)["bidi"],
        "colours": theme.tokens,
    }
