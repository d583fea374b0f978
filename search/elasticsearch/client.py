"""The connection to the cluster, as the settings name it."""

from functools import cache

from django.conf import settings
from elasticsearch import Elasticsearch
from elasticsearch.serializer import OrjsonSerializer

SEARCH_SECONDS = 0.6
"""How long a visitor's question may take before the database answers in its place: with its own answer, well below a second."""
BULK_SECONDS = 30.0
"""How long one bulk request may take."""


def is_configured() -> bool:
    return bool(settings.ELASTICSEARCH["URL"])


def alias() -> str:
    """The name under which the live index answers."""
    return settings.ELASTICSEARCH["INDEX"]


def search_client() -> Elasticsearch:
    """For visitors: quick to give up, never tries twice."""
    return _client(SEARCH_SECONDS)


def bulk_client() -> Elasticsearch:
    """For the worker and for commands: patient; what fails is on record and is sent again."""
    return _client(BULK_SECONDS)


def _client(patience: float) -> Elasticsearch:
    given = settings.ELASTICSEARCH
    return _patient(given["URL"], given["API_KEY"], given["CA_FILE"], patience)


@cache
def _patient(url: str, api_key: str, ca_file: str, patience: float) -> Elasticsearch:
    """Kept: the client makes all its parts anew for every other set of options."""
    return _connect(url, api_key, ca_file).options(request_timeout=patience, max_retries=0)


@cache
def _connect(url: str, api_key: str, ca_file: str) -> Elasticsearch:
    """One pool of connections per process and address."""
    options = {name: value for name, value in (("api_key", api_key), ("ca_certs", ca_file)) if value}
    nodes = [node.strip() for node in url.split(",")]
    return Elasticsearch(nodes, retry_on_timeout=False, serializers={"application/json": OrjsonSerializer()}, **options)
