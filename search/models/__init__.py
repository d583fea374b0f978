from .documents import Availability, SearchDocument
from .indexes import SearchIndex, SearchLag
from .queries import CountedBatch, QueryCount
from .synonyms import Synonym
from .words import KnownWord

__all__ = ["Availability", "CountedBatch", "KnownWord", "QueryCount", "SearchDocument", "SearchIndex", "SearchLag", "Synonym"]
