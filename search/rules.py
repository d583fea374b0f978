"""The numbers that decide what is found and in which order: each in this one place."""

from dataclasses import dataclass
from datetime import timedelta

CONFIRMATION_DUE_AFTER = timedelta(days=60)
"""How long after its last confirmation a mission's publisher is asked whether it still stands."""
UNCONFIRMED_AFTER = CONFIRMATION_DUE_AFTER + timedelta(days=14)
"""A mission whose publisher did not answer for 14 days leaves listings and search (mission_fields: life)."""


@dataclass(frozen=True)
class Weights:
    """What makes a result relevant. How well the text answers is a number from 0 to 1; what follows it only parts near ties."""

    title: float = 1.0
    summary: float = 0.5
    body: float = 0.2
    keywords: float = 0.1
    """Names of places, organisation, type and domain: they are the same for many missions."""

    closeness: float = 0.1
    """Words that stand together (Elasticsearch; PostgreSQL's ranking has its own measure of it)."""

    freshness: float = 0.08
    freshness_days: float = 20.0
    """Days after which freshness has fallen to 1/e."""
    urgency: float = 0.05
    completeness: float = 0.05


WEIGHTS = Weights()
