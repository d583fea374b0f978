"""How missions are found: the search table, engines, queries, facets."""
