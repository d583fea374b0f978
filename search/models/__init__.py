from .documents import Availability, SearchDocument
from .indexes import SearchIndex, SearchLag
from .queries import CountedBatch, QueryCount
from .synonyms import Synonym

__all__ = ["Availability", "CountedBatch", "QueryCount", "SearchDocument", "SearchIndex", "SearchLag", "Synonym"]
