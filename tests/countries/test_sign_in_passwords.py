"""Passwords: forgotten, chosen by a link, changed."""

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user
from django.core import mail
from django.test import Client
from wagtail.users.models import UserProfile

from countries.models import Mail, MailState, Role, User
from countries.rights import derive_rights
from countries.sign_in.links import set_password_url
from sites.celery import app
from tests.factories import MembershipFactory
from tests.factories.users import PASSWORD
from tests.post import delivered
from tests.signed_in import code_now, give_second_factor
from tests.world import World

from .test_sign_in import HOME, LOGIN, sign_in, without_tokens

RESET = "/admin/password_reset/"
NEW = "goyave-tamarin-12"


@pytest.fixture
def user(world: World) -> User:
    user = MembershipFactory(user__email="carine@example.org", role=Role.FOCAL_POINT, territory=world.douala).user
    derive_rights()
    return user


@pytest.fixture(autouse=True)
def _worker() -> Iterator[None]:
    """What is left to the worker is done at once."""
    app.conf.task_always_eager = True
    yield
    app.conf.task_always_eager = False


def ask(client: Client, email: str, **extra):
    return client.post(RESET, {"email": email}, follow=True, **extra)


def link_in(message: mail.EmailMultiAlternatives) -> str:
    link = re.search(r"http://localhost(/\S+)", message.body)[1]
    assert f'href="http://localhost{escape(link)}"' in message.alternatives[0].content
    assert parse_qs(urlsplit(link).query)["key"][0] not in urlsplit(link).path
    return link


def choose(client: Client, link: str, password: str = NEW):
    form = client.get(link, follow=True)
    return client.post(form.request["PATH_INFO"], {"password1": password, "password2": password}, follow=True)


def test_whoever_asks_is_not_told_whether_there_is_such_an_account(user: User, hub_client: Client) -> None:
    closed = MembershipFactory(
        user__email="close@example.org", user__is_active=False, role=Role.ANALYST, portal=user.memberships.get().territory.portal
    )
    answers = [ask(hub_client, email) for email in ("Carine@example.org", "inconnue@example.org", closed.user.email)]
    assert len({without_tokens(response) for response in answers}) == 1
    assert "Si cette adresse est celle d’un compte" in answers[0].content.decode()
    assert [message.to for message in delivered()] == [["carine@example.org"]]


def test_the_request_looks_for_no_user(user: User, hub_client: Client, django_assert_num_queries, settings) -> None:
    """So that the time it takes tells nothing: the worker does, afterwards."""
    app.conf.task_always_eager = False
    hub_client.get(RESET)
    for email in (user.email, "inconnue@example.org"):
        with django_assert_num_queries(0):
            assert hub_client.post(RESET, {"email": email})["Location"] == f"{RESET}done/"
    assert not delivered()


def test_without_a_broker_the_mail_is_sent_all_the_same(user: User, hub_client: Client, dead_broker: None, caplog) -> None:
    app.conf.task_always_eager = False
    ask(hub_client, user.email)
    assert len(delivered()) == 1
    assert "The broker does not answer" in caplog.text
    assert user.email not in caplog.text


def test_the_link_opens_one_form_once(user: User, hub_client: Client) -> None:
    ask(hub_client, user.email)
    link = link_in(delivered()[0])
    assert "pendant 3 jours" in delivered()[0].body
    page = hub_client.get(link, follow=True)
    assert "Choisissez un mot de passe" in page.content.decode()
    assert parse_qs(urlsplit(link).query)["key"][0] not in page.content.decode()
    user.refresh_from_db()
    assert user.check_password(PASSWORD)
    assert "Votre mot de passe est enregistré" in choose(hub_client, link).content.decode()
    again = Client(headers={"host": "localhost"}).get(link, follow=True)
    assert "Ce lien ne sert plus" in again.content.decode()
    assert sign_in(hub_client, user.email, NEW)["Location"] == HOME
    assert not EmailAddress.objects.exists()


def test_the_form_sent_twice_changes_the_password_once(user: User, hub_client: Client) -> None:
    ask(hub_client, user.email)
    first = hub_client.get(link_in(delivered()[0]), follow=True).request["PATH_INFO"]
    hub_client.post(first, {"password1": NEW, "password2": NEW})
    second = hub_client.post(first, {"password1": "autre-mot-de-passe", "password2": "autre-mot-de-passe"})
    assert "Ce lien ne sert plus" in second.content.decode()
    user.refresh_from_db()
    assert user.check_password(NEW)


def test_a_link_is_good_for_three_days(user: User, hub_client: Client) -> None:
    with time_machine.travel("2026-11-22 12:00Z", tick=False) as clock:
        link = set_password_url(user).removeprefix("http://localhost")
        clock.shift(3 * 24 * 3600 - 1)
        assert "Choisissez" in hub_client.get(link, follow=True).content.decode()
        clock.shift(2)
        assert "ne sert plus" in Client(headers={"host": "localhost"}).get(link, follow=True).content.decode()


@pytest.mark.parametrize(
    "link",
    [
        "/admin/password_reset/key/1-abc/",
        "/admin/password_reset/key/zzzzzzzzzz-set-password/",
        "/admin/password_reset/choose/",
        "/admin/password_reset/choose/?user=1&key=abc-def",
        "/admin/password_reset/choose/?user=../../x&key=é",
        "/admin/password_reset/choose/?user=zzzzzzzzzzzzzzzzzzzzzzzz&key=abc",
    ],
)
def test_a_link_that_was_made_up_does_not_serve(user: User, hub_client: Client, link: str) -> None:
    assert "Ce lien ne sert plus" in hub_client.get(link, follow=True).content.decode()


def test_whoever_was_invited_chooses_a_password_by_the_same_kind_of_link(world: World, hub_client: Client) -> None:
    invited = User.objects.create_user("invite@example.org")
    assert not sign_in(hub_client, invited.email, "").has_header("Location")
    choose(hub_client, set_password_url(invited).removeprefix("http://localhost"))
    assert sign_in(hub_client, invited.email, NEW).status_code == 302


@pytest.mark.parametrize(
    ("password", "complaint"),
    [("court", "trop court"), ("123456789012", "numérique"), ("carine@example.org", "semblable"), ("", "requis")],
)
def test_a_weak_password_is_refused_with_its_reason(user: User, hub_client: Client, password: str, complaint: str) -> None:
    response = choose(hub_client, set_password_url(user).removeprefix("http://localhost"), password)
    assert complaint in str(response.context["form"].errors)
    user.refresh_from_db()
    assert user.check_password(PASSWORD)


def test_a_new_password_ends_all_sessions_but_does_not_stand_for_the_second_factor(user: User, hub_client: Client) -> None:
    sign_in(hub_client, user.email)
    user.refresh_from_db()
    give_second_factor(user)
    other = Client(headers={"host": "localhost"})
    choose(other, set_password_url(user).removeprefix("http://localhost"))
    assert get_user(hub_client).is_anonymous
    assert sign_in(other, user.email, NEW)["Location"] == "/admin/login/code/"
    assert other.post("/admin/login/code/", {"code": code_now()})["Location"] == HOME


def test_changing_it_takes_the_old_one_keeps_this_session_and_ends_the_others(user: User, hub_client: Client) -> None:
    other = Client(headers={"host": "localhost"})
    for client in (hub_client, other):
        sign_in(client, user.email)
    path = "/admin/security/password/"
    wrong = hub_client.post(path, {"oldpassword": "pas le bon", "password1": NEW, "password2": NEW})
    assert "mot de passe actuel" in str(wrong.context["form"].errors)
    unlike = hub_client.post(path, {"oldpassword": PASSWORD, "password1": NEW, "password2": f"{NEW}3"})
    assert unlike.context["form"].errors["password2"]
    assert hub_client.post(path, {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})["Location"] == "/admin/security/"
    assert get_user(hub_client) == user
    assert get_user(other).is_anonymous
    assert [message.subject for message in delivered()] == ["Votre mot de passe a changé"]
    assert "127.0.0.1" not in delivered()[0].body


@pytest.mark.parametrize(
    ("chosen", "browser", "subject"),
    [
        ("en", "fr", "Choose a password for jesuisaupays"),
        ("", "en", "Choose a password for jesuisaupays"),
        ("", "pt", "Choisissez un mot de passe pour jesuisaupays"),
    ],
)
def test_the_mail_is_in_the_readers_language(user: User, hub_client: Client, chosen: str, browser: str, subject: str) -> None:
    UserProfile.objects.create(user=user, preferred_language=chosen)
    ask(hub_client, user.email, headers={"accept-language": browser})
    assert delivered()[0].subject == subject


def test_nobody_fills_somebodys_mailbox(user: User, hub_client: Client) -> None:
    answers = [ask(hub_client, user.email).status_code for _ in range(4)]
    assert answers == [200, 200, 200, 429]
    assert len(delivered()) == 3
    assert ask(hub_client, "inconnue@example.org").status_code == 200


def test_a_mail_server_that_is_down_undoes_nothing_and_gets_the_mail_later(user: User, hub_client: Client, settings, caplog) -> None:
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    sign_in(hub_client, user.email)
    hub_client.post("/admin/security/password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert not delivered()
    user.refresh_from_db()
    assert user.check_password(NEW)
    assert Mail.objects.get().state == MailState.WAITING
    assert user.email not in caplog.text


def test_the_mail_looks_like_all_others_and_is_its_portals(user: User, hub_client: Client, world: World) -> None:
    ask(hub_client, user.email)
    row = Mail.objects.get()
    assert (row.portal, row.template, row.is_confidential) == (world.cameroon, "countries/mails/password_reset_key", True)
    assert row.sender.startswith(world.cameroon.sender_name or world.cameroon.name)
    assert f'<a href="{world.cameroon.root_url}/"' in row.html
    delivered()
    row.refresh_from_db()
    assert (row.text, row.html) == ("", "")


def test_whoever_works_for_several_portals_is_written_to_by_the_network(user: User, hub_client: Client, world: World) -> None:
    MembershipFactory(user=user, role=Role.ANALYST, portal=world.morocco)
    ask(hub_client, user.email)
    assert Mail.objects.get().portal is None


@pytest.mark.parametrize("path", ["confirm/MQ/abc-def/", "confirm/MQ/set-password/"])
def test_wagtails_own_links_lead_to_ours(user: User, hub_client: Client, path: str) -> None:
    assert hub_client.get(f"{RESET}{path}")["Location"] == RESET


def test_the_page_of_a_signed_out_visitor_leads_back(hub_client: Client, user: User) -> None:
    assert f'href="{LOGIN}"' in hub_client.get(RESET).content.decode()
    assert f'href="{RESET}"' in hub_client.get(LOGIN).content.decode()
