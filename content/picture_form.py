"""The form of a picture, wherever it is uploaded: in the menu, several at once, in a chooser."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """Reads the whole picture: Wagtail's field looks at its beginning, and fails where that is cut off."""

    def to_python(self, data):
        try:
            if (file := super().to_python(data)) is not None:
                file.seek(0)
                with Image.open(file) as picture:
                    picture.draft("RGB", (1, 1))  # as small as it can be read
                    picture.load()
                file.seek(0)
        except (OSError, SyntaxError, ValueError) as error:
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error
        return file


class PictureForm(BaseImageForm):
    """Whoever cannot see the picture reads what it shows: without these words it is not taken.

    A damaged file is refused before a page would have to show it. Several at once are kept aside until each has its words.
    """

    file = PictureField(label=_("Fichier"), widget=BaseImageForm.Meta.widgets["file"])

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "file" in (self._meta.exclude or ()) or "file" not in (self._meta.fields or ["file"]):
            # Wagtail's form for one of several, whose file was read before, leaves it out; a declared field stays unless it is taken out.
            del self.fields["file"]
        if field := self.fields.get("description"):
            field.required = True
            field.label = _("Texte alternatif")
            field.help_text = _("Ce que montre l’image, en une phrase, pour qui ne la voit pas.")
            field.error_messages["required"] = _("Dites en une phrase ce que montre l’image : qui ne la voit pas lira ces mots.")
