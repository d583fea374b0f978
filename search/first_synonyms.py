"""The synonyms that a new network begins with; a migration loads them once, then the list in the admin is the only one."""

import csv
from pathlib import Path

FILE = Path(__file__).with_name("first_synonyms.csv")


def read_first_synonyms() -> list[dict[str, str | bool]]:
    """Values of `Synonym`, row by row; in the file a bar stands between two meanings."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return [
            {
                "term": row["term"],
                "means": "\n".join(meaning.strip() for meaning in row["means"].split("|")),
                "both_ways": row["both_ways"] == "yes",
            }
            for row in csv.DictReader(file)
        ]
