from .documents import Availability, SearchDocument
from .indexes import SearchIndex, SearchLag
from .queries import QueryCount
from .synonyms import Synonym

__all__ = ["Availability", "QueryCount", "SearchDocument", "SearchIndex", "SearchLag", "Synonym"]
