"""Asking an Elasticsearch without its client, which only the application needs."""

import base64
import http.client
import json
import ssl
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlsplit


def url_with_login(url: str, user: str, password: str) -> str:
    """The address with user and password in it."""
    scheme, rest = url.split("://", 1)
    return f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{rest}"


def ask(
    url: str, path: str, *, method: str = "GET", body: object = None, timeout: float, environ: Mapping[str, str] | None = None
) -> tuple[int, dict[str, object]]:
    """Status and answer. The login is the address's own, else ELASTICSEARCH_API_KEY of `environ`. No proxy is asked.

    Raises OSError where nobody answers, ValueError for an address or an answer that cannot be read.
    """
    parts, environ = urlsplit(url), environ or {}
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("the address must begin with http:// or https:// and name a host")
    headers = {"Accept": "application/json"}
    if parts.username:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = f"Basic {base64.b64encode(login.encode()).decode()}"
    elif key := environ.get("ELASTICSEARCH_API_KEY"):
        headers["Authorization"] = f"ApiKey {key}"
    if body is not None:
        headers["Content-Type"] = "application/json"
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context(cafile=environ.get("ELASTICSEARCH_CA_FILE") or None)
        connection = http.client.HTTPSConnection(parts.hostname, parts.port or 443, timeout=timeout, context=context)
    else:
        connection = http.client.HTTPConnection(parts.hostname, parts.port or 9200, timeout=timeout)
    try:
        connection.request(method, parts.path.rstrip("/") + path, body=None if body is None else json.dumps(body), headers=headers)
        answer = connection.getresponse()
        read = answer.read()
    except http.client.HTTPException as error:
        raise ValueError(f"it does not speak HTTP ({type(error).__name__})") from error
    finally:
        connection.close()
    try:
        data = json.loads(read) if read else {}
    except ValueError:
        data = {}
    return answer.status, data if isinstance(data, dict) else {}
