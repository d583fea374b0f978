"""What central staff do with search: synonyms, and the report of what visitors search and do not find."""
