"""What each page's template gets: one module per noun, small named contexts, a fixed number of queries each."""

from .homes import hub_home_context, portal_home_context
from .missions import mission_context
from .news import news_index_context
from .places import organisation_context, territory_context

__all__ = [
    "hub_home_context",
    "mission_context",
    "news_index_context",
    "organisation_context",
    "portal_home_context",
    "territory_context",
]
