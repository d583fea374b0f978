"""Openings as rows: run by a real worker, followed on a page, recognisable and repeatable after a failure."""

import signal
import subprocess
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import redis
from django.conf import settings
from django.db import connection, transaction
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Site

from countries.locks import LockIsHeld, lock
from countries.models import Invitation, Mail, OpeningState, Portal, PortalOpening, Role, User
from countries.models.openings import SILENT_AFTER
from sites.rollout import PortalSpec, open_portal
from sites.rollout.checklist import checklist
from sites.rollout.openings import AlreadyUnderWay, ask_again, ask_for_opening, invite_first_people, run_opening, send_waiting_openings
from tests.broker import without_broker
from tests.content.desk import Desk
from tests.content.seen import soup, visitor_of
from tests.factories import MembershipFactory, UserFactory
from tests.worker import PATIENCE, running_worker, wait_until

from .openings import central_desk, opening_form

pytestmark = pytest.mark.django_db(transaction=True)

BENIN = PortalSpec(country="BJ", host="bj.localhost", languages=("fr",), name="Je suis au Bénin", cities=("Cotonou", "Porto-Novo"))


@pytest.fixture
def network(transactional_db: None, bare_network: None) -> None:
    """The hub and the reference data, committed: other processes see them. Nothing waits in the queue."""
    _broker().delete(settings.CELERY_TASK_DEFAULT_QUEUE)


@pytest.fixture
def user(network: None) -> User:
    return UserFactory(email="central@example.org")


@pytest.fixture
def worker(network: None, tmp_path: Path) -> Iterator[subprocess.Popen]:
    with running_worker(tmp_path / "worker.log") as process:
        yield process


def _broker() -> redis.Redis:
    return redis.Redis.from_url(settings.CELERY_BROKER_URL)


def queued() -> int:
    return _broker().llen(settings.CELERY_TASK_DEFAULT_QUEUE)


# --- From the form to the checklist ------------------------------------------------------------------------------------------------------


def test_a_worker_opens_the_country_while_its_page_follows(worker: subprocess.Popen) -> None:
    desk = central_desk()
    answer = opening_form(desk).fill(host="bj.localhost", name="Je suis au Bénin").send().send("open").response
    opening = PortalOpening.objects.get()
    assert answer["Location"] == f"{reverse('network:opening', args=[opening.pk])}?follow=1"

    wait_until(lambda: _state(opening) == OpeningState.DONE, "the country is open")

    opening.refresh_from_db()
    assert opening.portal == Portal.objects.get(code="bj")
    assert opening.started_at <= opening.finished_at
    assert any("bj.localhost" in step for step in opening.steps)
    end = desk.client.get(answer["Location"])
    assert end["Location"] == reverse("network:checklist", args=[opening.portal_id])
    page = desk.client.get(end["Location"])
    assert page.status_code == 200
    assert "Je suis au Bénin" in page.content.decode()


def test_what_is_asked_for_is_sent_when_it_is_committed(user: User) -> None:
    with transaction.atomic():
        ask_for_opening(BENIN, [], user)
        assert queued() == 0
    assert queued() == 1


def test_steps_are_seen_while_all_else_is_not_yet_committed(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    opening, seen = ask_for_opening(BENIN, [], user), []

    def wait_for_the_steps(*args) -> None:
        """Late in the opening's transaction: what does somebody else see?"""

        def look() -> None:
            try:
                wait_until(lambda: len(PortalOpening.objects.get(pk=opening.pk).steps) > 2, "steps are seen")
                seen.append((_state(opening), Portal.objects.filter(code="bj").exists()))
            finally:
                connection.close()

        _in_thread(look)

    monkeypatch.setattr("sites.rollout.service.open_standing_pages", wait_for_the_steps)
    run_opening(opening.pk)
    assert seen == [(OpeningState.RUNNING, False)]
    assert _state(opening) == OpeningState.DONE


def test_the_address_is_asked_for_and_people_are_invited_before_it_is_said_to_be_done(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever follows the page is on the checklist the moment it is."""
    opening, seen = ask_for_opening(BENIN, [], user), []
    for name in ("invite_first_people", "ask_for_check"):
        monkeypatch.setattr(f"sites.rollout.openings.{name}", lambda *args, name=name: seen.append((name, _state(opening))))
    run_opening(opening.pk)
    assert seen == [("invite_first_people", OpeningState.RUNNING), ("ask_for_check", OpeningState.RUNNING)]
    assert _state(opening) == OpeningState.DONE


def test_the_page_tells_how_it_goes(user: User) -> None:
    desk, opening = central_desk("autre@example.org"), ask_for_opening(BENIN, [], user)
    page = _page(desk, opening)
    assert page.select_one("[data-rollout-poll]")["data-rollout-poll"].startswith(reverse("network:progress", args=[opening.pk]))
    assert page.select_one("noscript meta[http-equiv=refresh]")
    assert page.select_one("[role=status][aria-live=polite]")

    run_opening(opening.pk)
    part = soup(desk.get("network:progress", opening.pk, follow=1))
    assert part.select_one("[data-rollout-go]")["data-rollout-go"] == reverse("network:checklist", args=[Portal.objects.get(code="bj").pk])
    assert not part.select_one("[data-rollout-poll]")
    assert len(part.select(".rollout-steps li")) == len(PortalOpening.objects.get().steps) > 5


def test_steps_are_told_in_the_language_of_whoever_asked(user: User) -> None:
    with translation.override("en"):
        opening = ask_for_opening(BENIN, [], user)
    run_opening(opening.pk)
    opening.refresh_from_db()
    assert opening.language == "en"
    assert not any("Portail" in step for step in opening.steps)


# --- What goes wrong ----------------------------------------------------------------------------------------------------------------------


def test_what_is_refused_on_the_way_is_said(user: User) -> None:
    desk, opening = central_desk("autre@example.org"), ask_for_opening(BENIN, ["awa@example.org"], user)
    open_portal(PortalSpec("TG", "bj.localhost", ("fr",), name="Je suis au Togo"))
    run_opening(opening.pk)

    opening.refresh_from_db()
    assert opening.state == OpeningState.FAILED
    assert "Je suis au Togo" in opening.failure
    assert not Portal.objects.filter(code="bj").exists()
    page = _page(desk, opening)
    assert "Je suis au Togo" in page.get_text()
    again = desk.client.get(page.select_one("a[href*='opening=']")["href"])
    assert again.context["form"]["first_editors"].value() == "awa@example.org"
    assert again.context["form"]["host"].value() == "bj.localhost"


def test_an_error_takes_everything_back_but_the_row(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    opening = ask_for_opening(BENIN, [], user)

    def fail(*args) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr("sites.rollout.service.open_news", fail)
    run_opening(opening.pk)
    opening.refresh_from_db()
    assert opening.state == OpeningState.FAILED
    assert "RuntimeError" in opening.failure
    assert "secret" not in opening.failure
    assert opening.steps
    assert not Portal.objects.filter(code="bj").exists()

    monkeypatch.undo()
    desk = central_desk("autre@example.org")
    desk.post("network:opening", opening.pk)
    run_opening(opening.pk)
    opening.refresh_from_db()
    assert (opening.state, opening.failure) == (OpeningState.DONE, "")


def test_a_worker_that_is_killed_leaves_what_can_be_run_again(worker: subprocess.Popen, tmp_path: Path, user: User) -> None:
    with transaction.atomic():
        lock("open_portal")  # the worker waits for it in the middle of its task
        _in_thread(lambda: _ask_and_close(user))
        opening = PortalOpening.objects.get()
        wait_until(lambda: _state(opening) == OpeningState.RUNNING, "the worker has begun")
        worker.send_signal(signal.SIGKILL)
        worker.wait(PATIENCE)
    opening.refresh_from_db()
    assert opening.state == OpeningState.RUNNING
    assert not opening.is_abandoned, "it may only be slow"
    assert not ask_again(opening)

    PortalOpening.objects.update(seen_at=timezone.now() - SILENT_AFTER - timedelta(seconds=1))
    desk = central_desk("autre@example.org")
    page = _page(desk, opening)
    assert "Interrompue" in page.get_text()
    _broker().delete(settings.CELERY_TASK_DEFAULT_QUEUE, "unacked", "unacked_index")
    with running_worker(tmp_path / "second.log"):
        desk.post("network:opening", opening.pk)
        wait_until(lambda: _state(opening) == OpeningState.DONE, "it was run again")
    assert visitor_of(Portal.objects.get(code="bj")).get("/fr/").status_code == 404  # a draft


def test_a_worker_gives_signs_of_life_while_it_waits(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sites.rollout.openings.PULSE", 0.05)
    opening, pulses = ask_for_opening(BENIN, [], user), []

    def watch(*args) -> None:
        for _time in range(2):
            before = PortalOpening.objects.get(pk=opening.pk).seen_at
            wait_until(lambda before=before: PortalOpening.objects.get(pk=opening.pk).seen_at > before, "there is a new sign of life")
            pulses.append(before)

    monkeypatch.setattr("sites.rollout.service.open_news", watch)
    run_opening(opening.pk)
    assert len(pulses) == 2


def test_a_task_that_comes_twice_opens_once(user: User) -> None:
    opening = ask_for_opening(BENIN, [], user)
    run_opening(opening.pk)
    finished = PortalOpening.objects.get().finished_at
    run_opening(opening.pk)
    assert PortalOpening.objects.get().finished_at == finished


def test_what_waits_runs_or_is_done_is_not_run_again(user: User) -> None:
    opening = ask_for_opening(BENIN, [], user)
    for state in (OpeningState.QUEUED, OpeningState.RUNNING, OpeningState.DONE):
        PortalOpening.objects.update(state=state, seen_at=timezone.now())
        assert not ask_again(opening)
        assert _state(opening) == state
    PortalOpening.objects.update(state=OpeningState.FAILED)
    assert ask_again(opening)


def test_two_at_once_open_one(user: User) -> None:
    refused: list[str] = []

    def ask() -> None:
        try:
            ask_for_opening(BENIN, [], user)
        except AlreadyUnderWay as other:
            refused.append(str(other.opening.asked_by))
        finally:
            connection.close()

    threads = [threading.Thread(target=ask) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert PortalOpening.objects.count() == 1
    assert refused == [str(user)] * 3


def test_a_broker_that_is_away_loses_nothing(user: User) -> None:
    with without_broker():
        opening = ask_for_opening(BENIN, [], user)
    assert _state(opening) == OpeningState.QUEUED
    assert opening.sent_at is None

    assert send_waiting_openings() == 0, "it was only just asked for"
    PortalOpening.objects.update(created_at=timezone.now() - timedelta(minutes=5))
    assert send_waiting_openings() == 1
    assert queued() == 1
    assert send_waiting_openings() == 0, "it was only just sent"


def test_a_plan_does_not_wait_for_long_while_another_country_opens(network: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sites.rollout.views.PATIENCE", 0.2)
    desk = central_desk()
    form = opening_form(desk).fill(host="bj.localhost")
    begun, end = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with transaction.atomic():
                lock("open_portal")
                begun.set()
                end.wait(PATIENCE)
        finally:
            connection.close()

    holder = threading.Thread(target=hold)
    holder.start()
    begun.wait(PATIENCE)
    try:
        with pytest.raises(LockIsHeld), transaction.atomic():
            lock("open_portal", patience=0.1)
        answer = form.send()
    finally:
        end.set()
        holder.join(PATIENCE)
    assert "Réessayez" in answer.problems["__all__"]
    assert answer.values["host"] == "bj.localhost"


# --- Afterwards ---------------------------------------------------------------------------------------------------------------------------


def test_a_new_host_answers_at_once(user: User) -> None:
    """Through the directory that this process has already read."""
    visitor = visitor_of(Portal(site=Site(hostname="bj.localhost")))
    assert visitor.get("/fr/").status_code == 404
    run_opening(ask_for_opening(BENIN, [], user).pk)
    desk, portal = central_desk("autre@example.org"), Portal.objects.get(code="bj")
    assert visitor.get("/fr/").status_code == 404
    desk.post("portals:status", portal.pk, "pilot", seen="draft")
    assert visitor.get("/fr/").status_code == 200


def test_the_first_people_are_invited_once_the_country_is_open(network: None) -> None:
    central = MembershipFactory(role=Role.CENTRAL_STAFF).user
    run_opening(ask_for_opening(BENIN, ["Awa@example.org", "koffi@example.org"], central).pk)
    portal = Portal.objects.get(code="bj")
    assert sorted(portal.invitations.values_list("email", "role")) == [
        ("awa@example.org", Role.COUNTRY_STAFF),
        ("koffi@example.org", Role.COUNTRY_STAFF),
    ]
    assert set(Mail.objects.filter(portal=portal).values_list("recipient", flat=True)) == {"awa@example.org", "koffi@example.org"}
    assert next(point for point in checklist(portal) if point.code == "people").details == ("awa@example.org", "koffi@example.org")
    assert invite_first_people(PortalOpening.objects.get(), portal) == 0, "nobody is invited twice"


def test_nobody_is_invited_in_the_name_of_somebody_who_may_not(user: User) -> None:
    run_opening(ask_for_opening(BENIN, ["awa@example.org"], user).pk)
    assert PortalOpening.objects.get().state == OpeningState.DONE
    assert not Invitation.objects.exists()


def _state(opening: PortalOpening) -> str:
    return PortalOpening.objects.values_list("state", flat=True).get(pk=opening.pk)


def _page(desk: Desk, opening: PortalOpening):
    response: HttpResponse = desk.get("network:opening", opening.pk)
    return soup(response)


def _ask_and_close(user: User) -> None:
    try:
        ask_for_opening(BENIN, [], user)
    finally:
        connection.close()


def _in_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(PATIENCE)
