"""Lists that leave as spreadsheets: what anybody wrote is text there, whatever it begins with."""

from typing import Any

from django.utils.encoding import force_str

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet reads as a formula when a cell begins with it."""


def without_formula(value: object) -> str:
    """As text that no spreadsheet calculates: titles and names are what anybody wrote."""
    text = force_str(value)
    return f"'{text}" if text.lstrip(" \u00a0").startswith(FORMULA_STARTS) else text


class WithoutFormulas:
    """For views that export. In the other format, XLSX, Wagtail says of each cell that it is text."""

    def write_csv_row(self, writer, row_dict: dict[str, Any]) -> Any:
        cells = {name: self.preprocess_field_value(name, value, self.FORMAT_CSV) for name, value in row_dict.items()}
        return writer.writerow({name: without_formula(cell) if isinstance(cell, str) else cell for name, cell in cells.items()})
