"""The fixed answers of the forms, in French; the bench writes labels.json beside this file."""

import json
from pathlib import Path

LABELS = json.loads(Path(__file__).with_name("labels.json").read_text())

DOMAINS = list(LABELS["domain"].items())
TYPES = list(LABELS["type"].items())
DOMAIN_OF_TYPE = LABELS["domain_of_type"]
MODALITIES = list(LABELS["modality"].items())
ORGANISATION_KINDS = list(LABELS["organisation"].items())
AUDIENCES = list(LABELS["audience"].items())
LEVELS = list(LABELS["level"].items())
SUPPORTS = list(LABELS["support"].items())
WEEKDAYS = [label for _code, label in sorted(LABELS["weekday"].items())]
