"""Reading a CSV file strictly: every cell has a type, and what does not fit is refused by file and line."""

import csv
import re
from collections.abc import Callable, Collection
from functools import cache
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

Row = TypeVar("Row")

LIST_SEPARATOR = "|"


class ReferenceDataError(Exception):
    """A reference file cannot be used as it is; `file` and `line` say where, `reason` why."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


class CellError(ValueError):
    """A cell does not hold what its column promises."""


class Record:
    """One line of a file, whose cells are asked for by column and type."""

    def __init__(self, cells: dict[str, str]) -> None:
        self._cells = cells

    def text(self, column: str, pattern: str = r".+", *, optional: bool = False) -> str:
        """The cell, which matches the whole pattern; an optional cell may be empty."""
        value = self._cells[column]
        if optional and not value:
            return ""
        if value != value.strip() or not re.fullmatch(pattern, value):
            raise CellError(f"{column} {value!r} does not match {pattern}")
        return value

    def number(self, column: str, lowest: float, highest: float) -> float:
        value = self._cells[column]
        try:
            number = float(value)
        except ValueError:
            raise CellError(f"{column} {value!r} is not a number") from None
        if not lowest <= number <= highest:
            raise CellError(f"{column} {value} is not between {lowest} and {highest}")
        return number

    def latitude(self) -> float:
        return self.number("latitude", -90, 90)

    def longitude(self) -> float:
        return self.number("longitude", -180, 180)

    def whole(self, column: str) -> int:
        return int(self.text(column, r"\d+"))

    def flag(self, column: str) -> bool:
        return self.text(column, "yes|no") == "yes"

    def timezone(self, column: str = "timezone") -> str:
        value = self._cells[column]
        if not _is_timezone(value):
            raise CellError(f"{column} {value!r} is not an IANA time zone")
        return value

    def names(self, *, required: Collection[str]) -> dict[str, str]:
        """The columns name_fr, name_en … as language → name, without the empty ones."""
        return {
            language: name
            for column in self._cells
            if column.startswith("name_")
            for language in [column.removeprefix("name_")]
            if (name := self.text(column, optional=language not in required))
        }

    def words(self, column: str, pattern: str) -> tuple[str, ...]:
        """A cell of one or more words, each of which matches the pattern."""
        return tuple(self.text(column, rf"(?:{pattern})(?: (?:{pattern}))*").split(" "))

    def items(self, column: str) -> tuple[str, ...]:
        """A cell of any number of texts."""
        value = self._cells[column]
        items = tuple(value.split(LIST_SEPARATOR)) if value else ()
        if any(not item or item != item.strip() for item in items):
            raise CellError(f"{column} holds an empty or padded item")
        return items


def read(path: Path, columns: Collection[str], parse: Callable[[Record], Row], key: Callable[[Row], object]) -> dict[int, Row]:
    """The rows of a file by their line, in the file's order. Raises ReferenceDataError for the first that does not fit."""
    rows: dict[int, Row] = {}
    seen: dict[object, int] = {}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = next(reader, [])
            if header != list(columns):
                raise ReferenceDataError(path.name, 1, f"columns are {','.join(header)}, not {','.join(columns)}")
            for cells in reader:
                line = reader.line_num
                if len(cells) != len(columns):
                    raise ReferenceDataError(path.name, line, f"{len(cells)} cells, not {len(columns)}")
                try:
                    row = parse(Record(dict(zip(columns, cells, strict=True))))
                except CellError as error:
                    raise ReferenceDataError(path.name, line, str(error)) from error
                if (first := seen.setdefault(key(row), line)) != line:
                    raise ReferenceDataError(path.name, line, f"{key(row)} is on line {first} already")
                rows[line] = row
    except FileNotFoundError:
        raise ReferenceDataError(path.name, 0, "there is no such file") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReferenceDataError(path.name, max(rows, default=1) + 1, str(error)) from error
    return rows


@cache
def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such zone, not a zone's name at all, a folder of zones ("Africa")
        return False
    return True
