"""The demo's mail catcher: a program of its own that takes mails by SMTP and shows them, whatever is in them."""

import http.client
import os
import smtplib
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from sites.demo.mailbox import pages
from sites.demo.mailbox.store import MOST, Store
from sites.demo.ports import addresses_for, free_port
from sites.services import LOCAL, Child, processes
from tests.worker import wait_until


class Running:
    """The program, and a browser on its page."""

    def __init__(self, child: Child, smtp_port: int, port: int) -> None:
        self.child, self.smtp_port, self.port = child, smtp_port, port

    def send(self, message: EmailMessage | bytes, to: str = "awa@example.org") -> None:
        with smtplib.SMTP("127.0.0.1", self.smtp_port) as server:
            content = message if isinstance(message, bytes) else message.as_bytes()
            server.sendmail("bonjour@example.org", [to], content)

    def get(self, path: str = "/", host: str = "localhost", method: str = "GET") -> tuple[http.client.HTTPResponse, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, path, headers={"Host": f"{host}:{self.port}"})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer, text

    def links(self) -> list[str]:
        return [link["href"] for link in BeautifulSoup(self.get()[1], "html.parser").select(".mails a")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mailbox") / "mails"


@pytest.fixture(scope="module")
def mailbox(folder: Path) -> Iterator[Running]:
    yield from run(folder)


def run(folder: Path) -> Iterator[Running]:
    smtp_port, port = free_port(), free_port()
    words = [word for address in addresses_for(port) for word in ("--page", address)]
    command = [sys.executable, "-m", "sites.demo.mailbox", "--folder", str(folder), "--smtp-port", str(smtp_port), *words]
    child = processes.start("mails", command, log=folder.parent / "mails.log", environ=os.environ, cwd=LOCAL.parent)
    running = Running(child, smtp_port, port)
    try:
        wait_until(lambda: child.exit_code is not None or answers(running), "the page answers")
        assert child.exit_code is None, child.last_lines()
        yield running
    finally:
        child.stop()


def answers(running: Running) -> bool:
    try:
        return running.get()[0].status == 200
    except OSError:
        return False


def mail(subject: str = "Bienvenue", text: str = "Bonjour", html: str = "") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Je suis au Cameroun <bonjour@example.org>", "awa@example.org", subject
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def test_mails_are_listed_the_newest_first(mailbox: Running) -> None:
    mailbox.send(mail("Le premier — été"))
    mailbox.send(mail("أهلا وسهلا"), to="autre@example.org")
    answer, text = mailbox.get()
    rows = [row.get_text(" ", strip=True) for row in BeautifulSoup(text, "html.parser").select(".mails li")]
    assert answer.status == 200
    assert rows[0].startswith("أهلا وسهلا")
    assert rows[0].endswith("autre@example.org")
    assert rows[1].startswith("Le premier — été")


def test_a_mail_is_read_as_text_and_as_html(mailbox: Running) -> None:
    mailbox.send(
        mail("Lien", "Ouvrez https://localhost/x?a=1&b=2.", '<html><head><title>x</title></head><body><a href="https://l/">Ouvrir</a>')
    )
    path = mailbox.links()[0]
    page = BeautifulSoup(mailbox.get(path)[1], "html.parser")
    assert page.select_one("h1").get_text() == "Lien"
    assert "awa@example.org" in page.select_one("dl").get_text()
    assert page.select_one("pre").get_text().strip() == "Ouvrez https://localhost/x?a=1&b=2."
    assert page.select_one("pre a")["href"] == "https://localhost/x?a=1&b=2"
    assert page.select_one("iframe")["src"] == f"{path}/html"
    assert '<head><base target="_blank"><title>' in mailbox.get(f"{path}/html")[1]


def test_what_a_mail_holds_has_no_rights(mailbox: Running) -> None:
    nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    mailbox.send(mail(nasty, nasty, f"<p>{nasty}"))
    path = mailbox.links()[0]
    for shown in ("/", path):
        answer, text = mailbox.get(shown)
        page = BeautifulSoup(text, "html.parser")
        assert not page.select("script, img")
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
    sandbox = BeautifulSoup(mailbox.get(path)[1], "html.parser").select_one("iframe")["sandbox"]
    assert set(sandbox) == {"allow-popups", "allow-popups-to-escape-sandbox"}
    answer, _text = mailbox.get(f"{path}/html")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "sandbox allow-popups allow-popups-to-escape-sandbox" in answer.headers["Content-Security-Policy"]
    assert "allow-scripts" not in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "content",
    [
        b"\r\n",
        b"Subject: =?utf-8?q?=ff?=\r\nFrom: <<>>\r\nContent-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe",
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>seul",
        b"Subject: \xe9t\xe9\r\nDate: jamais\r\n\r\nbrut",
    ],
    ids=["nothing", "nonsense", "html alone", "raw bytes"],
)
def test_a_mail_that_is_odd_is_shown_all_the_same(mailbox: Running, content: bytes) -> None:
    before = mailbox.links()
    mailbox.send(content)
    new = mailbox.links()
    assert len(new) == len(before) + 1
    for path in (new[0], f"{new[0]}/html"):
        assert mailbox.get(path)[0].status == 200


@pytest.mark.parametrize(
    "path", ["/mails/", "/mails/x", "/mails/../../environment", "/mails/%2e%2e%2fx", "/mails/20260101000000000000-00000000", "/x"]
)
def test_what_is_not_there_is_said_to_be_so(mailbox: Running, path: str) -> None:
    answer, text = mailbox.get(path)
    assert answer.status == 404
    assert "n’est plus là" in text


@pytest.mark.parametrize("host", ["evil.example.org", "localhost.evil.example.org", ""])
def test_another_name_for_this_machine_is_refused(mailbox: Running, host: str) -> None:
    assert mailbox.get(host=host)[0].status == 421


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed(mailbox: Running, method: str) -> None:
    assert mailbox.get(method=method)[0].status == 501


def test_it_ends_in_good_order_and_its_mails_are_there_at_the_next_start(tmp_path: Path) -> None:
    first = run(tmp_path / "mails")
    running = next(first)
    running.send(mail("Gardé"))
    running.child.ask_to_stop()
    wait_until(lambda: running.child.exit_code is not None, "it has ended")
    assert running.child.exit_code == 0, running.child.last_lines()
    first.close()
    second = run(tmp_path / "mails")
    assert "Gardé" in next(second).get()[1]
    second.close()


def test_the_oldest_go(tmp_path: Path) -> None:
    store = Store(tmp_path)
    names = [store.add(b"Subject: x\r\n\r\n", ["awa@example.org"]) for _number in range(MOST + 3)]
    assert [caught.name for caught in store.all()] == names[:2:-1]


def test_an_address_with_a_line_break_adds_no_header(tmp_path: Path) -> None:
    store = Store(tmp_path)
    caught = store.get(store.add(b"Subject: x\r\n\r\n", ["awa@example.org\r\nSubject: y"]))
    assert caught.subject == "x"


def test_an_empty_box_says_so() -> None:
    assert "Aucun e-mail pour l’instant." in pages.mail_list([])
