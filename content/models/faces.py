from typing import Any

from django.db import models


class RowFace(models.Model):
    """A page that is the face of a row: its form may change fields of the row, which are saved with the page."""

    row_changes: dict[str, Any] | None = None

    class Meta:
        abstract = True

    def apply_row_changes(self, row: models.Model) -> bool:
        """Set what the form asked on the row; return whether anything differs."""
        changes, self.row_changes = self.row_changes or {}, None
        different = {name: value for name, value in changes.items() if getattr(row, name, None) != value}
        for name, value in different.items():
            setattr(row, name, value)
        return bool(different)
