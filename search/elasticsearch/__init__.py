"""Elasticsearch: one index for the whole network, filled from the search table, that an outage cannot hurt."""
