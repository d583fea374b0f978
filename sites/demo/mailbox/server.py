"""The pages over HTTP, for this machine's browsers only."""

import http.server
import socket
from functools import partial
from http import HTTPStatus

from . import pages
from .store import Store

OURS = {"localhost", "127.0.0.1", "[::1]"}
"""Another name that leads here is a page's that wants to read the mails through its visitor's browser."""

STRICT = "default-src 'none'; base-uri 'none'; form-action 'none'"
POLICIES = {
    "page": f"{STRICT}; style-src 'self'; img-src data:; frame-src 'self'; frame-ancestors 'none'",
    # No origin, no scripts, nothing from elsewhere. Links open in a tab of their own: they are what a mail is for.
    "mail": f"{STRICT}; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; "
    "sandbox allow-popups allow-popups-to-escape-sandbox",
}


class PageServer(http.server.ThreadingHTTPServer):
    """Listens on one loopback address, given as `127.0.0.1:8025` or `[::1]:8025`."""

    daemon_threads = True

    def __init__(self, address: str, store: Store) -> None:
        host, _colon, port = address.rpartition(":")
        self.address_family = socket.AF_INET6 if host.startswith("[") else socket.AF_INET
        super().__init__((host.strip("[]"), int(port)), partial(_Handler, store))


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "mailbox"
    sys_version = ""
    timeout = 30

    def __init__(self, store: Store, *args: object) -> None:
        self._store = store
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if self._host() not in OURS:
            self._answer("", HTTPStatus.MISDIRECTED_REQUEST)
            return
        match self.path.partition("?")[0].strip("/").split("/"):
            case [""]:
                self._answer(pages.mail_list(self._store.all()))
            case ["style.css"]:
                self._answer(pages.STYLE, kind="text/css")
            case ["mails", name] if caught := self._store.get(name):
                self._answer(pages.mail(caught))
            case ["mails", name, "html"] if caught := self._store.get(name):
                self._answer(pages.html_of(caught), policy="mail")
            case _:
                self._answer(pages.not_found(), HTTPStatus.NOT_FOUND)

    def _host(self) -> str:
        host = self.headers.get("Host", "")
        return host if host.endswith("]") else host.rpartition(":")[0] or host

    def _answer(self, text: str, status: HTTPStatus = HTTPStatus.OK, *, kind: str = "text/html", policy: str = "page") -> None:
        body = text.encode(errors="replace")
        self.send_response(status)
        headers = {
            "Content-Type": f"{kind}; charset=utf-8",
            "Content-Length": str(len(body)),
            "Content-Security-Policy": POLICIES[policy],
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Nobody wants to read which mails were looked at."""
