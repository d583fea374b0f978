"""Sending mails through a real SMTP server that is at times difficult: nothing is lost, nothing is sent twice without need."""

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.core.mail import send_mail as django_send_mail
from django.db import connection
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings

from countries.mails import Address, delivery, send_again, send_mail
from countries.models import Mail, MailProblem, MailState, Portal
from tests.factories import PortalFactory, UserFactory
from tests.smtp import PostOffice

TRIAL = "countries/mails/trial"
LAST = len(delivery.PAUSES) + 1
"""How many attempts a mail has."""

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(post_office: PostOffice, settings: Settings) -> PostOffice:
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", post_office.port, 1
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    return post_office


@pytest.fixture
def portal() -> Portal:
    return PortalFactory(country=None, name="Portail d’essai", contact_email="bureau@hub.example.org")


def write(portal: Portal, number: int = 1, *, is_confidential: bool = False) -> Mail:
    to = Address(f"lectrice{number}@example.org")
    return send_mail(TRIAL, to, portal=portal, key=f"trial:{number}", is_confidential=is_confidential)


def fresh(mail: Mail) -> Mail:
    return Mail.objects.get(pk=mail.pk)


def wait_out(mail: Mail) -> None:
    """The pause before its next attempt is over."""
    Mail.objects.filter(pk=mail.pk).update(due_at=timezone.now())


def test_a_mail_goes_out_once_with_both_texts(office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    delivery.send_due()
    delivery.send_due()
    assert len(office.received) == 1
    got = office.received[0]
    assert office.recipients == [["lectrice1@example.org"]]
    assert got["Subject"] == "E-mail d’essai de Portail d’essai"
    assert got["From"] == "Portail d’essai <bonjour@jesuisaupays.com>"
    assert (got["To"], got["Reply-To"]) == ("lectrice1@example.org", "bureau@hub.example.org")
    assert (got["Auto-Submitted"], got["Content-Language"], got["Message-ID"]) == ("auto-generated", "fr", mail.message_id)
    assert [part.get_content_type() for part in got.iter_parts()] == ["text/plain", "text/html"]
    assert "partent bien" in got.get_body(("plain",)).get_content()
    assert "partent bien" in got.get_body(("html",)).get_content()
    mail = fresh(mail)
    assert (mail.state, mail.attempts, mail.problem) == (MailState.SENT, 1, "")
    assert mail.sent_at
    assert mail.text, "what is not confidential can be read again"


def test_the_texts_of_a_confidential_mail_go_with_it(office: PostOffice, portal: Portal) -> None:
    mail = write(portal, is_confidential=True)
    delivery.send_due()
    mail = fresh(mail)
    assert (mail.state, mail.text, mail.html) == (MailState.SENT, "", "")
    assert "partent bien" in office.received[0].get_body(("plain",)).get_content()


def test_what_waits_longest_goes_first(office: PostOffice, portal: Portal) -> None:
    mails = [write(portal, number) for number in range(3)]
    Mail.objects.filter(pk=mails[2].pk).update(due_at=timezone.now() - timedelta(hours=1))
    delivery.send_due()
    assert [to[0] for to in office.recipients] == ["lectrice2@example.org", "lectrice0@example.org", "lectrice1@example.org"]


def test_a_server_that_asks_for_patience_gets_it(office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    office.answers["RCPT"] = ["451 4.7.1 Greylisted, come back"]
    delivery.send_due()
    mail = fresh(mail)
    assert (mail.state, mail.attempts, mail.problem) == (MailState.WAITING, 1, MailProblem.BUSY)
    assert mail.detail == "451 4.7.1 Greylisted, come back"
    assert timedelta(seconds=50) < mail.due_at - timezone.now() <= timedelta(minutes=1)
    delivery.send_due()
    assert office.received == [], "not before the pause is over"

    wait_out(mail)
    delivery.send_due()
    assert (fresh(mail).state, fresh(mail).attempts, fresh(mail).detail) == (MailState.SENT, 2, "")
    assert len(office.received) == 1


@pytest.mark.parametrize(
    ("command", "problem"), [("RCPT", MailProblem.ADDRESS), ("DATA", MailProblem.REFUSED)], ids=["the address", "the content"]
)
def test_what_is_refused_for_good_fails_at_once_and_holds_up_nobody(
    office: PostOffice, portal: Portal, command: str, problem: MailProblem
) -> None:
    mails = [write(portal, number) for number in range(2)]
    office.answers[command] = ["550 5.1.1 Never"]
    delivery.send_due()
    refused, other = map(fresh, mails)
    assert (refused.state, refused.problem, refused.detail, refused.attempts) == (MailState.FAILED, problem, "550 5.1.1 Never", 1)
    assert other.state == MailState.SENT


def test_pauses_grow_until_the_mail_has_failed(office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    office.answers["DATA"] = ["452 Full"] * LAST
    pauses = []
    for _attempt in range(LAST):
        wait_out(mail)
        delivery.send_due()
        pauses.append(round((fresh(mail).due_at - timezone.now()).total_seconds() / 60))
    assert pauses[:-1] == [1, 5, 20, 60, 240, 720, 1440]
    mail = fresh(mail)
    assert (mail.state, mail.problem, mail.detail, mail.attempts) == (MailState.FAILED, MailProblem.BUSY, "452 Full", LAST)
    assert mail.text

    wait_out(mail)
    delivery.send_due()
    assert office.received == []


def test_a_failed_mail_can_be_sent_again_with_all_its_attempts(office: PostOffice, portal: Portal) -> None:
    mail = write(portal, is_confidential=True)
    office.answers["RCPT"] = ["550 Never"]
    delivery.send_due()
    by = UserFactory()
    assert send_again(fresh(mail), by)
    assert not send_again(fresh(mail), by), "it waits already"
    office.answers["RCPT"] = ["451 Later"]
    delivery.send_due()
    assert fresh(mail).state == MailState.WAITING
    wait_out(mail)
    delivery.send_due()
    assert fresh(mail).state == MailState.SENT
    assert "partent bien" in office.received[0].get_body(("plain",)).get_content()


def test_while_nobody_listens_one_mail_asks_and_the_others_wait(office: PostOffice, portal: Portal) -> None:
    mails = [write(portal, number) for number in range(3)]
    office.close()
    delivery.send_due()
    assert [fresh(mail).attempts for mail in mails] == [1, 0, 0]
    assert fresh(mails[0]).problem == MailProblem.UNREACHABLE
    assert "ConnectionRefusedError" in fresh(mails[0]).detail

    office.open()
    wait_out(mails[0])
    delivery.send_due()
    assert {fresh(mail).state for mail in mails} == {MailState.SENT}
    assert len(office.received) == 3


@pytest.mark.parametrize("command", ["EHLO", "RCPT", "DATA"])
def test_a_server_that_hangs_costs_the_time_limit_once(office: PostOffice, portal: Portal, command: str) -> None:
    mails = [write(portal, number) for number in range(3)]
    office.hangs = command
    begin = time.monotonic()
    delivery.send_due()
    assert time.monotonic() - begin < 4
    assert [fresh(mail).attempts for mail in mails] == [1, 0, 0]
    assert (fresh(mails[0]).state, fresh(mails[0]).problem) == (MailState.WAITING, MailProblem.UNREACHABLE)


def test_a_refused_sender_is_not_the_mails_fault(office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    office.answers["MAIL"] = ["550 Sender not allowed"]
    delivery.send_due()
    assert (fresh(mail).state, fresh(mail).problem) == (MailState.WAITING, MailProblem.REFUSED)


def test_a_wrong_password_is_named_and_may_be_put_right(office: PostOffice, portal: Portal, settings: Settings) -> None:
    office.password = "mangue"
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "jesuisaupays", "papaye"
    mails = [write(portal, number) for number in range(2)]
    delivery.send_due()
    assert [fresh(mail).attempts for mail in mails] == [1, 0]
    assert (fresh(mails[0]).state, fresh(mails[0]).problem) == (MailState.WAITING, MailProblem.LOGIN)
    assert "papaye" not in fresh(mails[0]).detail

    settings.EMAIL_HOST_PASSWORD = "mangue"
    wait_out(mails[0])
    delivery.send_due()
    assert len(office.received) == 2


def test_a_server_without_encryption_gets_nothing_where_it_is_asked_for(office: PostOffice, portal: Portal, settings: Settings) -> None:
    settings.EMAIL_USE_TLS = True
    mail = write(portal)
    delivery.send_due()
    assert office.received == []
    assert fresh(mail).problem == MailProblem.UNREACHABLE
    assert "STARTTLS" in fresh(mail).detail


def test_a_mail_whose_every_attempt_was_cut_short_fails_in_the_end(office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    Mail.objects.filter(pk=mail.pk).update(attempts=LAST)
    delivery.send_due()
    assert (fresh(mail).state, fresh(mail).problem) == (MailState.FAILED, MailProblem.INTERRUPTED)
    assert office.received == []


def test_a_late_note_of_failure_does_not_undo_what_another_worker_did(office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    held_up = delivery._claim()
    wait_out(mail)
    delivery.send_due()
    delivery._note_failure(held_up, delivery.Failure(MailProblem.UNREACHABLE, "too late"))
    assert (fresh(mail).state, fresh(mail).detail) == (MailState.SENT, "")


@pytest.mark.django_db(transaction=True)
def test_many_workers_at_once_send_each_mail_once(office: PostOffice) -> None:
    portal = PortalFactory(country=None)
    for number in range(30):
        write(portal, number)
    start = Barrier(4)

    def work(_number: int) -> None:
        try:
            start.wait()
            delivery.send_due()
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert sorted(to[0] for to in office.recipients) == sorted(f"lectrice{number}@example.org" for number in range(30))
    assert set(Mail.objects.values_list("state", "attempts")) == {(MailState.SENT, 1)}


@pytest.mark.django_db(transaction=True)
def test_no_transaction_is_open_while_the_server_is_spoken_to(office: PostOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    write(PortalFactory(country=None))
    seen = []
    transmit = delivery.transmit
    monkeypatch.setattr(delivery, "transmit", lambda mail: (seen.append(connection.in_atomic_block), transmit(mail)))
    delivery.send_due()
    assert seen == [False]
    assert len(office.received) == 1


def test_a_round_ends_and_says_that_there_is_more(office: PostOffice, portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "ROUND", 0.0)
    write(portal)
    assert delivery.send_due() is True


def test_a_sent_mail_costs_four_statements(office: PostOffice, portal: Portal, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for number in range(5):
        write(portal, number)
    with django_assert_num_queries(5 * 4 + 1):
        delivery.send_due()


@pytest.mark.parametrize("answer", ["550 5.1.1 <lectrice1@example.org> unknown", "451 <lectrice1@example.org> later"])
def test_logs_name_no_address_and_no_text(office: PostOffice, portal: Portal, answer: str, caplog: pytest.LogCaptureFixture) -> None:
    mail = write(portal)
    office.answers["RCPT"] = [answer]
    with caplog.at_level(logging.DEBUG, logger="countries"):
        delivery.send_due()
    assert f"Mail {mail.pk}: attempt 1" in caplog.text
    assert "example.org" not in caplog.text
    assert "essai" not in caplog.text
    assert "lectrice1" in fresh(mail).detail


def test_what_django_sends_goes_the_same_way(office: PostOffice, portal: Portal, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "countries.mails.backend.OutboxBackend"
    django_send_mail("Nouveau mot de passe", "Le lien : https://example.org/secret", None, ["awa@example.org"])
    assert office.received == []
    delivery.send_due()
    assert office.received[0].get_body(("plain",)).get_content().strip() == "Le lien : https://example.org/secret"
    assert "https://example.org/secret" in office.received[0].get_body(("html",)).get_content()
    assert (Mail.objects.get().text, Mail.objects.get().html) == ("", "")
