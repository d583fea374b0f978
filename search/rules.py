"""The numbers that decide what is found and in which order: each in this one place."""

from dataclasses import dataclass
from datetime import timedelta

UNCONFIRMED_AFTER = timedelta(days=74)
"""A mission whose publisher was asked after 60 days and did not answer for 14 leaves listings and search (mission_fields: life)."""


@dataclass(frozen=True)
class Weights:
    """What makes a result relevant. Text is PostgreSQL's cover density (mostly 0.1 to 3); the rest break near ties."""

    text: float = 1.0
    freshness: float = 0.15
    freshness_days: float = 20.0
    """Days after which freshness has fallen to 1/e."""
    urgency: float = 0.1
    completeness: float = 0.1


WEIGHTS = Weights()
