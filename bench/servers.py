"""The benches run on servers of their own, whatever the environment names: they fill and drop databases."""

import os

_NAMED = {"DATABASE_URL", "REDIS_URL", "ELASTICSEARCH_URL", "ELASTICSEARCH_API_KEY", "ELASTICSEARCH_CA_FILE"}


def environment_without_servers() -> dict[str, str]:
    """This process's environment but for the addresses of servers."""
    return {name: value for name, value in os.environ.items() if name not in _NAMED}
