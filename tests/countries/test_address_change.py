"""Changing the address with which one signs in: password, link to the new address, note to the old; others' addresses stay unknown."""

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from allauth.core.context import request_context
from django.test import Client, RequestFactory
from django.utils import timezone
from wagtail.models import ModelLogEntry

from countries.models import Mail, Role, User
from countries.rights import derive_rights
from countries.sign_in import email_change
from countries.sign_in.email_change import CHANGED
from countries.tasks import forget_old_address_changes
from tests.content.desk import Desk
from tests.factories import MembershipFactory
from tests.factories.users import PASSWORD
from tests.post import delivered
from tests.signed_in import with_password_only
from tests.world import World

from .test_sign_in import HOME, LOGIN, HashesCounted, sign_in, without_tokens

PATH = "/admin/security/email/"
CONFIRM = "/admin/security/email/confirm/"
NEW = "carine.nouvelle@example.org"


@pytest.fixture
def user(world: World) -> User:
    user = MembershipFactory(user__email="carine@example.org", role=Role.FOCAL_POINT, territory=world.douala).user
    derive_rights()
    return user


@pytest.fixture
def browser(user: User, hub_client: Client) -> Client:
    sign_in(hub_client, user.email)
    return hub_client


def ask(browser: Client, email: str = NEW, password: str = PASSWORD):
    return browser.post(PATH, {"email": email, "password": password})


def link_sent() -> str:
    """The last one."""
    link = re.search(r"http://localhost(/\S+)", Mail.objects.filter(template="countries/mails/email_confirmation").first().text)[1]
    assert link.startswith(f"{CONFIRM}?key=")
    return link


def address_of(user: User) -> str:
    return User.objects.get(pk=user.pk).email


def test_the_new_address_takes_the_place_of_the_old_once_it_has_answered(user: User, browser: Client, world: World) -> None:
    assert ask(browser, "Carine.Nouvelle@Example.org")["Location"] == PATH
    assert NEW in browser.get(PATH).content.decode()
    assert address_of(user) == user.email
    link = link_sent()
    assert NEW in browser.get(link).content.decode()
    assert address_of(user) == user.email, "looking at the page changes nothing"
    assert browser.post(link)["Location"] == "/admin/security/"
    assert address_of(user) == NEW
    assert browser.get(HOME).status_code == 200
    assert not EmailAddress.objects.exists()
    assert sign_in(Client(headers={"host": "localhost"}), NEW)["Location"] == HOME
    assert sign_in(Client(headers={"host": "localhost"}), user.email).status_code == 200

    mails = [(mail.to, mail.subject) for mail in delivered()]
    assert mails == [([NEW], "Votre nouvelle adresse pour jesuisaupays"), ([user.email], "L’adresse de votre compte a changé")]
    assert {mail.portal for mail in Mail.objects.all()} == {world.cameroon}


def test_it_stands_in_the_journal_of_the_country(user: User, browser: Client, world: World) -> None:
    ask(browser)
    browser.post(link_sent())
    entry = ModelLogEntry.objects.get(action=CHANGED)
    assert (entry.user, entry.data) == (user, {"portal": world.cameroon.pk, "before": "carine@example.org", "after": NEW})
    staff = MembershipFactory(role=Role.COUNTRY_STAFF, portal=world.cameroon).user
    derive_rights()
    assert f"carine@example.org → {NEW}" in Desk(staff).get("journal").content.decode()


def test_a_link_works_once(user: User, browser: Client) -> None:
    ask(browser)
    link = link_sent()
    browser.post(link)
    ask(browser, "carine@example.org")
    browser.post(link_sent())
    assert address_of(user) == "carine@example.org"
    assert "ne sert plus" in browser.post(link).content.decode()
    assert address_of(user) == "carine@example.org"


def test_pressed_twice_at_once_it_is_done_once(user: User, browser: Client, rf: RequestFactory) -> None:
    ask(browser)
    first, second = (email_change.waiting_for(user) for _ in range(2))
    with request_context(rf.post(CONFIRM)):
        assert email_change.change(first).email == email_change.change(second).email == NEW
    assert ModelLogEntry.objects.filter(action=CHANGED).count() == 1
    assert Mail.objects.filter(template="countries/mails/email_changed").count() == 1


def test_a_link_is_good_for_three_days(user: User, browser: Client) -> None:
    ask(browser)
    link, now = link_sent(), timezone.now()
    with time_machine.travel(now + timedelta(hours=71, minutes=59), tick=False):
        assert "Confirmer cette adresse" in browser.get(link).content.decode()
    with time_machine.travel(now + timedelta(hours=72, minutes=1), tick=False):
        assert "ne sert plus" in browser.get(link).content.decode()
        browser.post(link)
        assert address_of(user) == user.email
        forget_old_address_changes()
        assert not EmailAddress.objects.exists()


def test_what_still_waits_is_not_forgotten(user: User, browser: Client) -> None:
    ask(browser)
    forget_old_address_changes()
    assert "Confirmer cette adresse" in browser.get(link_sent()).content.decode()


def test_asked_for_again_only_the_last_link_works(user: User, browser: Client) -> None:
    ask(browser)
    first = link_sent()
    ask(browser)
    assert link_sent() != first
    assert "ne sert plus" in browser.post(first).content.decode()
    browser.post(link_sent())
    assert address_of(user) == NEW


def test_one_may_keep_the_old_one(user: User, browser: Client) -> None:
    ask(browser)
    link = link_sent()
    assert browser.post(PATH, {"give-up": "1"})["Location"] == PATH
    assert NEW not in browser.get(PATH, follow=True).content.decode()
    browser.post(link)
    assert address_of(user) == user.email


def test_it_takes_the_password(user: User, browser: Client) -> None:
    response = ask(browser, password="pas le bon mot")
    assert "pas votre mot de passe" in str(response.context["form"].errors)
    assert NEW in response.content.decode(), "what was typed is not lost"
    assert not EmailAddress.objects.exists()
    for _ in range(5):
        response = ask(browser, password="pas le bon mot")
    assert "Trop d’essais" in str(response.context["form"].errors)


@pytest.mark.parametrize("email", ["", "personne", "carine@example.org", "Carine@Example.org"])
def test_what_is_no_new_address_is_refused(user: User, browser: Client, email: str) -> None:
    assert ask(browser, email).context["form"].errors["email"]
    assert not Mail.objects.exists()


def test_nobody_learns_whether_an_address_has_an_account(user: User, browser: Client, world: World) -> None:
    taken = MembershipFactory(user__email="prise@example.org", role=Role.ANALYST, portal=world.morocco).user
    pages, rows = [], []
    for email in (taken.email, "libre@example.org"):
        ask(browser, email)
        pages.append(re.sub(r"prise|libre|\d\d:\d\d", "", without_tokens(browser.get(PATH))))
        mail = Mail.objects.first()
        rows.append((mail.subject, mail.portal, mail.template, mail.is_confidential, mail.recipient == email))
    assert pages[0] == pages[1]
    assert rows[0] == rows[1]
    text = Mail.objects.get(recipient=taken.email).text
    assert "déjà celle d’un compte" in text
    assert CONFIRM not in text


def test_an_address_that_is_asked_for_opens_nothing_and_slows_nobody(user: User, browser: Client, world: World) -> None:
    other = MembershipFactory(user__email="autre@example.org", role=Role.ANALYST, portal=world.morocco).user
    ask(browser, other.email)
    with HashesCounted() as hashes:
        sign_in(Client(headers={"host": "localhost"}), other.email, "pas le bon mot")
    assert hashes.count == 1
    ask(browser, NEW)
    assert sign_in(Client(headers={"host": "localhost"}), NEW).status_code == 200


def test_an_address_that_was_taken_meanwhile_stays_with_whoever_has_it(user: User, browser: Client, world: World) -> None:
    ask(browser)
    MembershipFactory(user__email=NEW, role=Role.ANALYST, portal=world.morocco)
    page = browser.post(link_sent()).content.decode()
    assert "Un autre compte a pris cette adresse" in page
    assert address_of(user) == user.email


def test_the_link_is_for_the_account_that_asked(user: User, browser: Client, world: World) -> None:
    """Whoever reads the mail at a mistyped address does not get the account."""
    ask(browser)
    link = link_sent()
    stranger = Client(headers={"host": "localhost"})
    asked = stranger.get(link)["Location"]
    assert asked.startswith(f"{LOGIN}?next=")
    assert stranger.post(link)["Location"].startswith(LOGIN)
    with_password_only(stranger, MembershipFactory(role=Role.ANALYST, portal=world.cameroon).user)
    derive_rights()
    assert "ne sert plus" in stranger.get(link).content.decode()
    stranger.post(link)
    assert address_of(user) == user.email


def test_somebody_is_not_written_to_for_ever(user: User, browser: Client) -> None:
    for number in range(5):
        ask(browser, f"nouvelle{number}@example.org")
    response = ask(browser)
    assert "attendez une heure" in response.content.decode()
    assert Mail.objects.count() == 5


def test_nothing_personal_is_logged(user: User, browser: Client, caplog) -> None:
    caplog.set_level("DEBUG")
    ask(browser)
    browser.post(link_sent())
    messages = [record.getMessage() for record in caplog.records if record.name != "django.db.backends"]
    assert not re.search("carine|key=", "\n".join(messages))
