"""Mails in the admin: country staff sees its portal's, central staff all, nobody else any; nobody reads a confidential one."""

from html import unescape

import pytest
from bs4 import BeautifulSoup
from django.core.mail import send_mail as django_send_mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings
from wagtail.models import ModelLogEntry

from countries.admin.mails import FRAME_RULES
from countries.mails import Address, send_mail
from countries.mails.outbox import SENT_AGAIN
from countries.models import Mail, MailProblem, MailState, Portal
from tests.content.desk import Desk
from tests.world import World

from .canaries import Canaries, user_of, word

OTHERS = ["focal point of Douala", "editor of Lecture pour tous", "translator of Morocco", "analyst of Morocco"]


def desk_of(persona: str) -> Desk:
    return Desk(user_of(persona))


def write(portal: Portal | None, key: str = "trial:1", *, is_confidential: bool = False, **values) -> Mail:
    mail = send_mail("countries/mails/trial", Address("awa@example.org"), portal=portal, key=key, is_confidential=is_confidential)
    Mail.objects.filter(pk=mail.pk).update(**values)
    mail.refresh_from_db()
    return mail


def subjects(response) -> set[str]:
    assert response.status_code == 200
    return {cell.get_text(strip=True) for cell in BeautifulSoup(response.content, "html.parser").select("td.title bdi")}


def test_country_staff_sees_its_portals_mails_only(guarded: World) -> None:
    write(None)
    assert subjects(desk_of("staff of Morocco").get("mails:index")) == {f"{word('casablanca')} objet"}
    assert len(subjects(desk_of("staff of Cameroon").get("mails:index"))) == 3
    assert len(subjects(desk_of("central staff").get("mails:index"))) == 6


def test_search_and_filters_stay_within(guarded: World) -> None:
    staff, central = desk_of("staff of Morocco"), desk_of("central staff")
    assert subjects(staff.get("mails:index", q="Canari")) == {f"{word('casablanca')} objet"}
    assert subjects(staff.get("mails:index_results", portal=guarded.cameroon.pk)) <= {f"{word('casablanca')} objet"}
    assert word("douala") not in staff.get("mails:index", portal=guarded.cameroon.pk).content.decode()
    write(guarded.cameroon)
    assert subjects(central.get("mails:index", q="awa@")) == {f"E-mail d’essai de {guarded.cameroon.name}"}
    assert subjects(central.get("mails:index", state="waiting")) == {f"E-mail d’essai de {guarded.cameroon.name}"}
    assert len(subjects(central.get("mails:index", portal=guarded.cameroon.pk))) == 4
    today = timezone.localdate()
    assert len(subjects(central.get("mails:index", created_at_from=today, created_at_to=today))) == 6
    assert not subjects(central.get("mails:index", created_at_to=today.replace(year=today.year - 1)))


@pytest.mark.parametrize("persona", OTHERS)
def test_others_see_no_mails_and_no_menu(guarded: World, persona: str) -> None:
    desk = desk_of(persona)
    own = Canaries.of("casablanca" if "Morocco" in persona else "douala").ids["mail"]
    assert desk.get("mails:index")["Location"] == "/admin/"
    for name in ("mails:inspect", "mails:send_again"):
        assert desk.get(name, own).status_code == 404
        assert desk.post(name, own).status_code in {404, 405}
    assert reverse("mails:index") not in desk.get("wagtailadmin_home").content.decode()
    assert Mail.objects.get(pk=own).state == MailState.FAILED


def test_the_menu_offers_mails_to_staff(guarded: World) -> None:
    for persona in ("staff of Morocco", "central staff"):
        assert reverse("mails:index") in desk_of(persona).get("wagtailadmin_home").content.decode()


def test_another_portals_mail_is_not_opened_and_not_sent_by_its_number(guarded: World) -> None:
    desk, foreign = desk_of("staff of Morocco"), Canaries.of("douala").ids["mail"]
    for response in (desk.get("mails:inspect", foreign), desk.get("mails:send_again", foreign), desk.post("mails:send_again", foreign)):
        assert response.status_code == 404
    assert Mail.objects.get(pk=foreign).state == MailState.FAILED


def test_the_html_of_a_mail_stands_in_a_frame_without_rights(guarded: World) -> None:
    mail = write(guarded.morocco, html='<p>Bonjour</p><script>alert(1)</script><img src="https://spy.example.org/">"></iframe><b id=out>')
    page = BeautifulSoup(desk_of("staff of Morocco").get("mails:inspect", mail.pk).content, "html.parser")
    frame = page.select_one("iframe")
    assert "sandbox" in frame.attrs
    assert not frame["sandbox"], "nothing is allowed"
    assert frame["srcdoc"].startswith("<meta")
    assert BeautifulSoup(frame["srcdoc"], "html.parser").meta["content"] == FRAME_RULES
    assert frame["srcdoc"].endswith(mail.html)
    assert not page.select("#out, img[src*=spy]")
    assert "default-src 'none'" in FRAME_RULES
    assert not [script for script in page.select("script") if "alert(1)" in script.get_text()]


@pytest.mark.parametrize("state", MailState)
def test_nobody_reads_a_confidential_mail(guarded: World, state: MailState) -> None:
    secret = "https://hub.example.org/secret-4711"
    values = {"text": secret, "html": secret, "state": state, "problem": MailProblem.REFUSED, "detail": f"554 spam: {secret}"}
    mail = write(guarded.morocco, is_confidential=True, **values)
    desk = desk_of("central staff")
    for name in ("mails:inspect", "mails:send_again"):
        page = unescape(desk.client.get(reverse(name, args=[mail.pk]), follow=True).content.decode())
        assert "secret-4711" not in page
    page = desk.get("mails:inspect", mail.pk).content.decode()
    assert mail.recipient in page
    assert mail.subject in page
    assert "secret-4711" not in desk.get("mails:index", q="secret").content.decode()


def test_a_password_reset_cannot_be_read_in_the_admin(guarded: World, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "countries.mails.backend.OutboxBackend"
    django_send_mail("Mot de passe", "https://example.org/reset/4711", None, ["awa@example.org"])
    mail = Mail.objects.get(recipient="awa@example.org")
    page = desk_of("central staff").get("mails:inspect", mail.pk).content.decode()
    assert "Mot de passe" in page
    assert "4711" not in page
    assert desk_of("staff of Morocco").get("mails:inspect", mail.pk).status_code == 404


def test_a_failed_mail_is_sent_again_after_a_question(guarded: World) -> None:
    desk, pk = desk_of("staff of Morocco"), Canaries.of("casablanca").ids["mail"]
    assert reverse("mails:send_again", args=[pk]) in desk.get("mails:inspect", pk).content.decode()
    assert "Envoyer à nouveau" in desk.get("mails:send_again", pk).content.decode()
    assert Mail.objects.get(pk=pk).state == MailState.FAILED, "looking changes nothing"

    response = desk.post("mails:send_again", pk)
    assert response["Location"] == reverse("mails:inspect", args=[pk])
    mail = Mail.objects.get(pk=pk)
    assert (mail.state, mail.attempts) == (MailState.WAITING, 0)
    assert mail.due_at <= timezone.now()
    entry = ModelLogEntry.objects.get(action=SENT_AGAIN)
    assert (entry.user, entry.data["portal"]) == (user_of("staff of Morocco"), guarded.morocco.pk)
    assert "A renvoyé un e-mail" in desk.get("journal").content.decode()


@pytest.mark.parametrize("state", [MailState.SENT, MailState.WAITING])
def test_what_has_not_failed_is_not_sent_again(guarded: World, state: MailState) -> None:
    mail = write(guarded.morocco, state=state)
    desk = desk_of("staff of Morocco")
    assert reverse("mails:send_again", args=[mail.pk]) not in desk.get("mails:inspect", mail.pk).content.decode()
    for response in (desk.get("mails:send_again", mail.pk), desk.post("mails:send_again", mail.pk)):
        assert response["Location"] == reverse("mails:inspect", args=[mail.pk])
    assert Mail.objects.get(pk=mail.pk).state == state


@pytest.mark.parametrize("view", ["new", "edit", "delete", "copy", "history", "usage"])
def test_nobody_writes_changes_or_deletes_one(guarded: World, view: str) -> None:
    client, pk = desk_of("central staff").client, Canaries.of("casablanca").ids["mail"]
    for path in (f"/admin/mails/{view}/", f"/admin/mails/{view}/{pk}/", f"/admin/mails/{pk}/{view}/"):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize("persona", ["staff of Morocco", "central staff"])
def test_the_list_costs_the_same_for_two_mails_and_for_fifty(
    guarded: World, persona: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    desk = desk_of(persona)
    write(guarded.morocco, "trial:0")
    desk.get("mails:index")
    with CaptureQueriesContext(connection) as few:
        desk.get("mails:index")
    for number in range(1, 45):
        write(guarded.morocco, f"trial:{number}")
    with django_assert_num_queries(len(few)):
        assert len(subjects(desk.get("mails:index"))) >= 1
    assert 'SELECT "countries_mail"."id"' in "".join(query["sql"] for query in few.captured_queries)
    assert not any('"countries_mail"."html"' in query["sql"] for query in few.captured_queries)
