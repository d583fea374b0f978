"""Texts with the words marked that were asked for: escaped, ready to print."""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from .query import Passage
from .words import NAMES, WORD, plain

_ENDS = tuple(".!?…؟")


def passage_html(passage: Passage | None, language: str, summary: str) -> SafeString | str:
    """The passage in place of the summary, if it is in the language that is shown; else nothing.

    A passage that is not the whole summary is a piece of the body, and says so with an ellipsis at either end.
    """
    if passage is None or passage.language != language:
        return ""
    text = "".join(passage.pieces)
    is_piece = " ".join(text.split()) != " ".join(summary.split())
    before = "… " if is_piece else ""
    after = " …" if is_piece and not text.rstrip().endswith(_ENDS) else ""
    return format_html("{}{}{}", before, _html(passage.pieces), after)


def beginnings_marked(title: str, beginnings: Sequence[str]) -> SafeString:
    """A title with the beginning of each word marked that begins with one of these, which are folded."""
    pieces, end = [""], 0
    for word in WORD.finditer(title):
        longest = max((_letters(word[0], beginning) for beginning in beginnings), default=0)
        if longest:
            pieces[-1] += title[end : word.start()]
            pieces += [word[0][:longest], ""]
            end = word.start() + longest
    pieces[-1] += title[end:]
    return _html(pieces)


def _html(pieces: Sequence[str]) -> SafeString:
    """Plain and marked pieces in turn, plain first."""
    return format_html_join("", "{}{}", ((_marked(piece) if place % 2 else piece, "") for place, piece in enumerate(pieces) if piece))


def _marked(piece: str) -> SafeString:
    return format_html("<mark>{}</mark>", piece)


def _letters(word: str, beginning: str) -> int:
    """How many letters of the word the beginning covers, an article that is cut included; 0 if it does not begin so."""
    name = plain(word, NAMES)
    if not beginning or not name.startswith(beginning):
        return 0
    covered = len(plain(word, "")) - len(name) + len(beginning)
    return next((count for count in range(1, len(word) + 1) if len(plain(word[:count], "")) >= covered), len(word))
