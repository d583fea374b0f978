"""Writing mails: a row in the transaction of its cause, once per key, in the reader's language, fit for every mail reader."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from html.parser import HTMLParser
from threading import Barrier

import pytest
from django.conf import settings as configured
from django.contrib.auth.models import Group
from django.core import mail as django_mail
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.template import engines
from django.urls import reverse
from django.utils import translation
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks, Settings
from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask
from wagtail.users.models import UserProfile

from countries.checks import mails_have_a_sender, mails_leave
from countries.mails import Address, send_mail, writing
from countries.models import Mail, MailState, Portal, Role
from countries.sign_in.resets import send_reset
from countries.tasks import forget_old_mails
from tests.factories import MembershipFactory, MissionPageFactory, PortalFactory, UserFactory, page_of
from tests.worker import empty_queue, queued
from tests.world import World

OUTBOX = "countries.mails.backend.OutboxBackend"
TRIAL = "countries/mails/trial"
READER = Address("lectrice@example.org")

pytestmark = pytest.mark.django_db


@pytest.fixture
def portal(_first_rows: None) -> Portal:
    return PortalFactory(country=None, name="Portail d’essai", contact_email="bureau@hub.example.org")


# --- The row -------------------------------------------------------------------------------------------------------------------


def test_a_mail_is_a_row_in_the_portals_name(portal: Portal) -> None:
    mail = send_mail(TRIAL, READER, portal=portal, key="trial:1")
    mail.refresh_from_db()
    assert (mail.state, mail.attempts, mail.portal, mail.template) == (MailState.WAITING, 0, portal, TRIAL)
    assert mail.recipient == "lectrice@example.org"
    assert mail.sender == "Portail d’essai <bonjour@jesuisaupays.com>"
    assert mail.reply_to == "bureau@hub.example.org"
    assert mail.subject == "E-mail d’essai de Portail d’essai"
    assert "les e-mails de Portail d’essai partent bien" in mail.text
    assert "les e-mails de Portail d’essai partent bien" in mail.html
    assert f"{portal.root_url}/" in mail.text


def test_the_portals_sender_name_signs_and_a_comma_in_it_makes_no_second_address(portal: Portal) -> None:
    portal.sender_name = 'Mairie, "Awa"\r\nBcc: x@example.org'
    mail = send_mail(TRIAL, READER, portal=portal, key="trial:1")
    assert mail.sender == '"Mairie, \\"Awa\\" Bcc: x@example.org" <bonjour@jesuisaupays.com>'


def test_without_a_portal_the_network_writes() -> None:
    mail = send_mail(TRIAL, READER, key="trial:1")
    assert mail.sender == configured.DEFAULT_FROM_EMAIL
    assert (mail.portal, mail.reply_to) == (None, "")


@pytest.mark.django_db(transaction=True)
def test_it_is_asked_for_after_the_commit_once_for_all_mails(portal: Portal) -> None:
    empty_queue()
    with transaction.atomic():
        for number in range(3):
            send_mail(TRIAL, READER, portal=portal, key=f"trial:{number}")
        assert queued() == 0
    assert queued() == 1


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_is_never_sent(portal: Portal) -> None:
    empty_queue()
    with transaction.atomic():
        send_mail(TRIAL, READER, portal=portal, key="trial:1")
        transaction.set_rollback(True)
    assert not Mail.objects.exists()
    assert queued() == 0


@pytest.mark.django_db(transaction=True)
def test_a_mail_of_a_rolled_back_savepoint_does_not_keep_the_next_one_from_being_asked_for(portal: Portal) -> None:
    empty_queue()
    with transaction.atomic():
        with transaction.atomic():
            send_mail(TRIAL, READER, portal=portal, key="trial:1")
            transaction.set_rollback(True)
        send_mail(TRIAL, READER, portal=portal, key="trial:2")
    assert list(Mail.objects.values_list("key", flat=True)) == ["trial:2"]
    assert queued() == 1


@pytest.mark.django_db(transaction=True)
def test_a_broker_that_is_down_loses_no_mail_and_stops_nobody(portal: Portal, dead_broker: None) -> None:
    with transaction.atomic():
        send_mail(TRIAL, READER, portal=portal, key="trial:1")
    assert Mail.objects.due().count() == 1


def test_the_same_key_writes_once(portal: Portal) -> None:
    first = send_mail(TRIAL, READER, portal=portal, key="trial:1")
    second = send_mail(TRIAL, Address("autre@example.org"), portal=portal, key="trial:1")
    assert second == first
    assert Mail.objects.get().recipient == "lectrice@example.org"


@pytest.mark.django_db(transaction=True)
def test_two_at_once_with_the_same_key_write_once(portal: Portal) -> None:
    start = Barrier(4)

    def write(_number: int) -> int:
        try:
            start.wait()
            with transaction.atomic():
                return send_mail(TRIAL, READER, portal=portal, key="trial:1").pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(write, range(4)))) == 1
    assert Mail.objects.count() == 1


def test_a_mail_without_a_key_is_refused(portal: Portal) -> None:
    with pytest.raises(ValueError, match="needs a key"):
        send_mail(TRIAL, READER, portal=portal, key="")


@pytest.mark.parametrize(
    "address", ["", "awa", "awa@", "awa@example.org\nBcc: x@example.org", "awa@example.org\r\n", "a@example.org, b@example.org"]
)
def test_an_address_that_is_none_is_refused(portal: Portal, address: str) -> None:
    with pytest.raises(ValidationError):
        send_mail(TRIAL, Address(address), portal=portal, key="trial:1")
    assert not Mail.objects.exists()


def test_answers_go_to_an_address_of_the_callers_if_it_is_one(portal: Portal) -> None:
    assert send_mail(TRIAL, READER, portal=portal, key="trial:1", reply_to="point.focal@example.org").reply_to == "point.focal@example.org"
    with pytest.raises(ValidationError):
        send_mail(TRIAL, READER, portal=portal, key="trial:2", reply_to="a@example.org\nBcc: x@example.org")


def test_writing_one_costs_the_same_whatever_is_there(portal: Portal, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    for number in range(20):
        send_mail(TRIAL, READER, portal=portal, key=f"before:{number}")
    with django_assert_max_num_queries(7):  # the key, the reader's language, and an insert between two savepoints
        send_mail(TRIAL, UserFactory.build(pk=0), portal=portal, key="trial:1")


def test_old_rows_are_forgotten(portal: Portal) -> None:
    old, young = (send_mail(TRIAL, READER, portal=portal, key=key) for key in ("old", "young"))
    for mail, days in ((old, 91), (young, 89)):
        Mail.objects.filter(pk=mail.pk).update(created_at=mail.created_at - timedelta(days=days))
    forget_old_mails()
    assert list(Mail.objects.values_list("key", flat=True)) == ["young"]


# --- Languages -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wished", "languages", "expected"),
    [("", ["ar", "fr"], "ar"), ("pt", ["fr"], "pt"), ("de", ["en", "fr"], "en")],
)
def test_the_language_is_the_readers_else_the_portals(portal: Portal, wished: str, languages: list[str], expected: str) -> None:
    portal.languages = languages
    assert send_mail(TRIAL, Address("a@example.org", wished), portal=portal, key="trial:1").language == expected
    user = UserFactory()
    UserProfile.objects.create(user=user, preferred_language=wished)
    assert send_mail(TRIAL, user, portal=portal, key="trial:2").language == expected


def test_a_user_without_a_profile_is_written_to_in_the_portals_language(portal: Portal) -> None:
    portal.languages = ["en", "fr"]
    assert send_mail(TRIAL, UserFactory(), portal=portal, key="trial:1").language == "en"
    assert not UserProfile.objects.exists()


@pytest.mark.parametrize(
    ("language", "direction", "align", "words"),
    [
        ("fr", "ltr", "left", "Bonjour"),
        ("en", "ltr", "left", "Hello"),
        ("ar", "rtl", "right", "تحية طيبة"),
        ("pt", "ltr", "left", "Bom dia"),
    ],
)
def test_both_bodies_are_in_the_readers_language_and_direction(
    portal: Portal, language: str, direction: str, align: str, words: str
) -> None:
    with translation.override("en"):  # whoever caused it
        mail = send_mail(TRIAL, Address("a@example.org", language), portal=portal, key="trial:1")
    assert f'<html lang="{language}" dir="{direction}">' in mail.html
    assert mail.html.count(f'align="{align}"') == 3
    assert words in mail.html
    assert words in mail.text


# --- What editors wrote ----------------------------------------------------------------------------------------------------------

NASTY = "Peindre <script>alert(1)</script> & \"chanter\" {{ 7|add:1 }} {% now 'Y' %}"


def test_markup_in_a_title_is_text(portal: Portal) -> None:
    portal.name = NASTY
    mail = send_mail(TRIAL, READER, portal=portal, key="trial:1")
    assert NASTY in mail.subject
    assert NASTY in mail.text
    assert "<script" not in mail.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in mail.html
    assert "{{ 7|add:1 }}" in mail.html


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\x0b", "\u2028", "\x85", "\0"])
def test_a_line_break_in_a_subject_makes_no_header(portal: Portal, line_break: str) -> None:
    portal.name = f"Ville{line_break}Bcc: x@example.org"
    mail = send_mail(TRIAL, READER, portal=portal, key="trial:1")
    assert mail.subject == "E-mail d’essai de Ville Bcc: x@example.org"
    assert "\0" not in mail.text + mail.html + mail.sender


def test_a_subject_that_is_too_long_is_cut(portal: Portal) -> None:
    portal.name = "long " * 100
    mail = send_mail(TRIAL, READER, portal=portal, key="trial:1")
    assert len(mail.subject) == writing.LONGEST_SUBJECT
    assert mail.subject.endswith("…")


class Whole(HTMLParser):
    """What a mail reader would have to load from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in {"img", "link", "script", "iframe", "style"} or any(name in {"src", "background"} for name, _value in attributes):
            self.loads.append(tag)


def test_the_html_is_light_and_loads_nothing(portal: Portal) -> None:
    html = send_mail(TRIAL, READER, portal=portal, key="trial:1").html
    parser = Whole()
    parser.feed(html)
    assert parser.loads == []
    assert "url(" not in html
    assert len(html.encode()) < 8_000


def test_the_portals_theme_colours_it(portal: Portal) -> None:
    base = send_mail(TRIAL, READER, portal=portal, key="trial:1").html
    portal.theme = "cameroon"
    assert send_mail(TRIAL, READER, portal=portal, key="trial:2").html != base
    portal.theme = "gone"
    assert send_mail(TRIAL, READER, portal=portal, key="trial:3").html == base


def test_every_mail_has_its_three_files() -> None:
    files = configured.BASE_DIR.glob("*/templates/*/mails/*")
    names = {str(file.relative_to(file.parents[2])).split(".")[0] for file in files}
    assert TRIAL in names
    for name in names:
        for ending in ("subject.txt", "txt", "html"):
            engines["django"].get_template(f"{name}.{ending}")


# --- What others send ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def outbox(settings: Settings) -> None:
    """As in production; Django's test runner has its own."""
    settings.EMAIL_BACKEND = OUTBOX


def test_djangos_own_mails_are_rows_one_for_each_address(outbox: None) -> None:
    sent = django_mail.send_mail(
        "Objet\tlong", "Texte {{ brut }} <b>", None, ["a@example.org", "b@example.org", "a@example.org"], html_message="<p>HTML</p>"
    )
    assert sent == 1
    assert list(Mail.objects.order_by("recipient").values_list("recipient", "subject", "text", "html", "is_confidential", "key")) == [
        ("a@example.org", "Objet long", "Texte {{ brut }} <b>\n", "<p>HTML</p>", True, None),
        ("b@example.org", "Objet long", "Texte {{ brut }} <b>\n", "<p>HTML</p>", True, None),
    ]


def test_what_is_text_alone_gets_an_html_twin(outbox: None) -> None:
    django_mail.send_mail("Objet", "Ouvrez <b> https://example.org/?a=1&b=2\n\nMerci", None, ["a@example.org"])
    html = Mail.objects.get().html
    assert '<html lang="fr" dir="ltr">' in html
    assert '<a href="https://example.org/?a=1&amp;b=2"' in html
    assert "Ouvrez &lt;b&gt;" in html
    assert "<p>Merci</p>" in html


def test_what_is_sent_to_somebody_of_one_portal_goes_in_its_name(outbox: None, world: World) -> None:
    user = MembershipFactory(role=Role.ANALYST, portal=world.cameroon).user
    django_mail.send_mail("Objet", "Texte", None, [user.email.upper(), "inconnue@example.org"])
    django_mail.send_mail("Autre objet", "Texte", "Autre <autre@example.org>", [user.email])
    rows = {(mail.recipient.lower(), mail.subject): mail for mail in Mail.objects.all()}
    own, unknown, signed = (rows[key] for key in ((user.email, "Objet"), ("inconnue@example.org", "Objet"), (user.email, "Autre objet")))
    assert (own.portal, unknown.portal) == (world.cameroon, None)
    assert own.sender.startswith(world.cameroon.name)
    assert f'<a href="{world.cameroon.root_url}/"' in own.html
    assert signed.sender == "Autre <autre@example.org>"


def test_all_messages_of_a_call_become_rows_or_none(outbox: None) -> None:
    messages = [django_mail.EmailMessage("Un", "x", None, ["a@example.org"]), django_mail.EmailMessage("Deux", "x", None, ["a@\nb"])]
    with pytest.raises(ValidationError):
        django_mail.get_connection().send_messages(messages)
    assert not Mail.objects.exists()


def test_an_attachment_is_refused_rather_than_lost(outbox: None) -> None:
    message = django_mail.EmailMessage("Objet", "x", None, ["a@example.org"], attachments=[("a.txt", "x", "text/plain")])
    with pytest.raises(ValueError, match="attachments"):
        message.send()


def test_a_password_reset_is_a_confidential_row(outbox: None, world: World) -> None:
    user = MembershipFactory(role=Role.CENTRAL_STAFF).user
    send_reset(user.email, "fr")
    mail = Mail.objects.get(recipient=user.email)
    assert mail.is_confidential
    assert f"{reverse('sign_in_choose_password')}?" in mail.text
    assert not django_mail.outbox


def test_wagtails_moderation_writes_rows_in_each_readers_language(
    outbox: None, world: World, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    author, reader = UserFactory(), UserFactory(is_superuser=True)
    UserProfile.objects.create(user=reader, preferred_language="en")
    group = Group.objects.create(name="Relecture")
    reader.groups.add(group)
    task = GroupApprovalTask.objects.create(name="Relecture")
    task.groups.add(group)
    workflow = Workflow.objects.create(name="Modération")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    page = MissionPageFactory(parent=page_of(world.douala), title="Fresque <b>de</b> Bali", live=False)
    page.save_revision(user=author)
    with django_capture_on_commit_callbacks(execute=True):
        workflow.start(page, author)
    subjects = list(Mail.objects.filter(recipient=reader.email).values_list("subject", flat=True))
    assert subjects
    assert all("Fresque <b>de</b> Bali" in subject and "submitted" in subject for subject in subjects)
    assert not django_mail.outbox


# --- Settings --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sender", ["", "jesuisaupays", "jesuisaupays <bonjour>"])
def test_a_sender_that_is_no_address_is_named_at_the_start(settings: Settings, sender: str) -> None:
    assert mails_have_a_sender(None) == []
    settings.DEFAULT_FROM_EMAIL = sender
    assert [error.id for error in mails_have_a_sender(None)] == ["countries.E005"]


@pytest.mark.parametrize(
    ("change", "complaints"),
    [
        ({"MAIL_TRANSPORT": "django.core.mail.backends.console.EmailBackend"}, ["countries.E006"]),
        ({"EMAIL_HOST": ""}, ["countries.E006"]),
        ({"EMAIL_HOST": "mail.example.org"}, ["countries.W001"]),
        ({"EMAIL_HOST": "mail.example.org", "EMAIL_USE_TLS": True}, []),
        ({"EMAIL_HOST": "mail.example.org", "EMAIL_USE_SSL": True}, []),
        ({"EMAIL_HOST": "127.0.0.1"}, []),
    ],
)
def test_a_deployment_without_a_safe_mail_server_is_refused(settings: Settings, change: dict, complaints: list[str]) -> None:
    usual = {"MAIL_TRANSPORT": "django.core.mail.backends.smtp.EmailBackend", "EMAIL_USE_TLS": False, "EMAIL_USE_SSL": False}
    for name, value in (usual | change).items():
        setattr(settings, name, value)
    assert [problem.id for problem in mails_leave(None)] == complaints


def test_production_does_not_start_without_a_mail_server() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "EMAIL_URL"}
    environment |= {"DJANGO_SETTINGS_MODULE": "sites.settings.production", "SECRET_KEY": "x"}
    command = [sys.executable, "-c", "from django.conf import settings; print(settings.EMAIL_PORT, settings.EMAIL_USE_TLS)"]
    refused = subprocess.run(command, env=environment, cwd=configured.BASE_DIR, capture_output=True, text=True, check=False)
    assert refused.returncode != 0
    assert "Set the EMAIL_URL environment variable" in refused.stderr
    environment["EMAIL_URL"] = "smtp+tls://user:p%40ss@mail.example.org"
    assert (
        subprocess.run(command, env=environment, cwd=configured.BASE_DIR, capture_output=True, text=True, check=True).stdout == "587 True\n"
    )


def test_trying_it_out_names_a_wrong_address_or_portal() -> None:
    with pytest.raises(CommandError, match="no address"):
        call_command("try_mail", "awa")
    with pytest.raises(CommandError, match="no portal “xx”"):
        call_command("try_mail", "awa@example.org", portal="xx")
