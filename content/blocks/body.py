from .media import CaptionedImageBlock, DocumentsBlock
from .text import RICH_TEXT_FEATURES, CallToActionBlock, FaqBlock, HeadingBlock, ParagraphBlock, QuoteBlock

BODY_BLOCKS = [
    ("heading", HeadingBlock()),
    ("paragraph", ParagraphBlock(features=RICH_TEXT_FEATURES)),
    ("image", CaptionedImageBlock()),
    ("quote", QuoteBlock()),
    ("call_to_action", CallToActionBlock()),
    ("faq", FaqBlock()),
    ("documents", DocumentsBlock()),
]
"""The body of news and standing pages."""
