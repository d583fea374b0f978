"""Mails with a real Celery worker and a real SMTP server: what happens when either goes away."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from django.db import transaction
from django.utils import timezone

from countries.mails import Address, send_mail
from countries.models import Mail, MailState, Portal
from countries.tasks import send_mails
from sites.celery import app
from tests.factories import PortalFactory
from tests.smtp import PostOffice
from tests.worker import empty_queue, running_worker, wait_until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def portal() -> Portal:
    empty_queue()
    return PortalFactory(country=None)


@pytest.fixture
def start_worker(post_office: PostOffice, portal: Portal, tmp_path: Path):
    """A worker whose mails go to this test's post office, for as long as the block runs."""
    numbers = count()

    @contextmanager
    def start() -> Iterator:
        with running_worker(tmp_path / f"worker{next(numbers)}.log", EMAIL_URL=post_office.url, EMAIL_TIMEOUT="20") as process:
            yield process

    return start


def write(portal: Portal, number: int = 1) -> Mail:
    with transaction.atomic():
        return send_mail("countries/mails/trial", Address(f"lecteur{number}@example.org"), portal=portal, key=f"trial:{number}")


def fresh(mail: Mail) -> Mail:
    return Mail.objects.get(pk=mail.pk)


def test_the_worker_sends_after_the_commit_and_only_once(start_worker, post_office: PostOffice, portal: Portal) -> None:
    with start_worker():
        mail = write(portal)
        wait_until(lambda: fresh(mail).state == MailState.SENT, "the mail is sent")
        write(portal)
        send_mails.delay()
        other = write(portal, 2)
        wait_until(lambda: fresh(other).state == MailState.SENT, "the next mail is sent")
    assert sorted(to[0] for to in post_office.recipients) == ["lecteur1@example.org", "lecteur2@example.org"]


def test_beat_has_what_nobody_asked_for_sent(start_worker, post_office: PostOffice, portal: Portal) -> None:
    mail = write(portal)
    empty_queue()  # the broker has lost the wish
    with start_worker():
        assert app.conf.beat_schedule["send-mails"]["task"] == send_mails.name
        app.send_task(app.conf.beat_schedule["send-mails"]["task"])
        wait_until(lambda: fresh(mail).state == MailState.SENT, "the mail is sent")
    assert len(post_office.received) == 1


def test_a_worker_killed_between_sending_and_marking_sends_again_under_the_same_number(
    start_worker, post_office: PostOffice, portal: Portal
) -> None:
    post_office.hangs = "ACCEPTED"
    with start_worker() as process:
        mail = write(portal)
        wait_until(lambda: len(post_office.received) == 1, "the server has the mail")
        process.kill()
    post_office.hangs = ""
    mail = fresh(mail)
    assert (mail.state, mail.attempts) == (MailState.WAITING, 1)
    assert mail.due_at > timezone.now(), "nobody else may have it while the first attempt might still run"

    Mail.objects.filter(pk=mail.pk).update(due_at=timezone.now())  # the claim has run out
    with start_worker():
        send_mails.delay()
        wait_until(lambda: fresh(mail).state == MailState.SENT, "the mail is sent after all")
    assert len(post_office.received) == 2
    assert {message["Message-ID"] for message in post_office.received} == {mail.message_id}
