"""The form of a picture, wherever it is uploaded: in the menu, several at once, in a chooser."""

from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm


class ImageForm(BaseImageForm):
    """Whoever cannot see the picture reads what it shows: without these words it is not taken.

    Several at once are kept aside until each has them.
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if field := self.fields.get("description"):
            field.required = True
            field.label = _("Texte alternatif")
            field.help_text = _("Ce que montre l’image, en une phrase, pour qui ne la voit pas.")
            field.error_messages["required"] = _("Dites en une phrase ce que montre l’image : qui ne la voit pas lira ces mots.")
