"""The process under measurement: one project's WSGI application, driven without a network in between.

Run by its path in a fresh interpreter of its own, with DJANGO_SETTINGS_MODULE and PYTHONPATH naming the project: it imports nothing but
Django. It reads one question per line of its standard input and writes one answer per line of its standard output, both as JSON:

    {"do": "hello"}                            → the process ids of this process and of its database backend
    {"do": "look", "requests": [[host, path]]} → status, number of queries and bytes (raw, compressed) of each
    {"do": "time", "requests": [[host, path]], "gzip": false} → CPU seconds and wall seconds of each

CPU is this process's own (user and system), to the nanosecond; whoever asks adds what the servers behind it spent.
"""

import gzip
import io
import json
import sys
import time
from typing import Any
from urllib.parse import unquote

from django.core.wsgi import get_wsgi_application
from django.db import connection

Json = dict[str, Any]


class Browser:
    """Asks the application as an anonymous visitor's browser would: no cookies, in French."""

    def __init__(self) -> None:
        self.application = get_wsgi_application()
        self.status = ""
        self.headers: dict[str, str] = {}

    def get(self, host: str, address: str, *, compressed: bool = False) -> bytes:
        """The body; the whole answer is read and closed, as a server would."""
        path, _, query = address.partition("?")
        environ = {
            "REQUEST_METHOD": "GET",
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(path).encode().decode("latin-1"),
            "QUERY_STRING": query,
            "SERVER_NAME": host,
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": host,
            "HTTP_ACCEPT": "text/html",
            "HTTP_ACCEPT_LANGUAGE": "fr",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }
        if compressed:
            environ["HTTP_ACCEPT_ENCODING"] = "gzip"
        response = self.application(environ, self._start)
        try:
            return b"".join(response)
        finally:
            response.close()

    def _start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
        self.status, self.headers = status, dict(headers)


class QueryCounter:
    """Counts what the application asks of the database."""

    def __init__(self) -> None:
        self.statements: list[str] = []
        connection.execute_wrappers.append(self._count)

    def _count(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.statements.append(sql)
        return execute(sql, params, many, context)


def look(browser: Browser, requests: list[list[str]], *, show: bool = False) -> list[Json]:
    """Each page once to warm what is remembered between requests, then once more to count."""
    answers = []
    for host, address in requests:
        browser.get(host, address)
        counter = QueryCounter()
        try:
            body = browser.get(host, address)
        finally:
            connection.execute_wrappers.pop()
        answers.append(
            {
                "status": browser.status,
                "queries": len(counter.statements),
                "bytes": len(body),
                "compressed": len(gzip.compress(body, 6)),
                **({"statements": counter.statements, "body": body.decode()} if show else {}),
            }
        )
    return answers


def measure(browser: Browser, requests: list[list[str]], *, compressed: bool) -> Json:
    cpu, wall = [], []
    for host, address in requests:
        started, busy = time.perf_counter(), time.process_time()
        browser.get(host, address, compressed=compressed)
        cpu.append(time.process_time() - busy)
        wall.append(time.perf_counter() - started)
        if not browser.status.startswith("200"):
            raise RuntimeError(f"{host}{address}: {browser.status}")
    return {"cpu": cpu, "wall": wall}


def hello() -> Json:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return {"backend": cursor.fetchone()[0]}


def main() -> None:
    browser = Browser()
    for line in sys.stdin:
        question = json.loads(line)
        match question["do"]:
            case "hello":
                answer: Any = hello()
            case "look":
                answer = look(browser, question["requests"], show=question.get("show", False))
            case _:
                answer = measure(browser, question["requests"], compressed=question["gzip"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
