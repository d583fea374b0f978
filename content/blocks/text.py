from django.utils.translation import gettext_lazy as _
from wagtail import blocks

RICH_TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]
"""What news and standing pages may hold; missions have fewer (MissionPage.description)."""


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        label = _("Intertitre")
        template = "blocks/heading.html"


class ParagraphBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Texte")
        template = "blocks/paragraph.html"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("citation"), max_length=400)
    author = blocks.CharBlock(label=_("auteur"), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Citation")
        template = "blocks/quote.html"


class CallToActionBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("phrase"), max_length=160)
    label = blocks.CharBlock(label=_("texte du bouton"), max_length=40)
    url = blocks.URLBlock(label=_("adresse"))

    class Meta:
        icon = "link"
        label = _("Appel à l’action")
        template = "blocks/call_to_action.html"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("question"), max_length=160)
    answer = blocks.RichTextBlock(label=_("réponse"), features=["bold", "italic", "ul", "link"])


class FaqBlock(blocks.ListBlock):
    def __init__(self, **kwargs) -> None:
        super().__init__(QuestionBlock(), **kwargs)

    class Meta:
        icon = "help"
        label = _("Questions fréquentes")
        template = "blocks/faq.html"
