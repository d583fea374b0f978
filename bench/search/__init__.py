"""What searching costs as the network grows: Elasticsearch beside a plain query, and PostgreSQL, in one run (docs/bench.md)."""
