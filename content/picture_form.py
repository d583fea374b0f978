"""The form of a picture in the admin: a damaged file is refused in words, before a page would have to show it."""

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
    file = PictureField(label=_("Fichier"), widget=BaseImageForm.Meta.widgets["file"])
