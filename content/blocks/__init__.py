"""Blocks by family: `text` for words, `media` for pictures and files; `body` puts them together."""

from .body import BODY_BLOCKS

__all__ = ["BODY_BLOCKS"]
