from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse


class RowFace(models.Model):
    """A page that is the face of a row: its form may change fields of the row.

    What the form asked for waits in the page's draft, as its texts do, and is done when the page is published; at once while the row
    is new.
    """

    row_changes: dict[str, Any] | None = None

    class Meta:
        abstract = True

    def serializable_data(self) -> dict[str, Any]:
        return super().serializable_data() | ({"row_changes": self.row_changes} if self.row_changes else {})

    @classmethod
    def from_serializable_data(cls, data: dict[str, Any], *args, **kwargs):
        page = super().from_serializable_data(data, *args, **kwargs)
        if page is not None:
            page.row_changes = data.get("row_changes")
        return page

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        self.imagine_row()
        return super().serve_preview(request, mode_name)

    def imagine_row(self) -> None:
        """Give the page, in memory only, its row as publishing it would make it."""
        raise NotImplementedError

    def apply_row_changes(self, row: models.Model) -> bool:
        """Set on the row what the form asked for, if its time has come; return whether anything differs."""
        if not self.live and row.pk:
            return False
        changes, self.row_changes = self.row_changes or {}, None
        return set_fields(row, changes)


def set_fields(row: models.Model, values: dict[str, Any]) -> bool:
    """Set these fields, without saving; return whether any of them differed."""
    different = {name: value for name, value in values.items() if getattr(row, name, None) != value}
    for name, value in different.items():
        setattr(row, name, value)
    return bool(different)
