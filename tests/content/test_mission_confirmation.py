"""Asking publishers whether their missions still stand: who is asked when, in which words, and the link that lets them answer."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.conf import settings as configured
from django.core import signing
from django.db import close_old_connections, connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.users.models import UserProfile

from content.confirmation import SALT, TEMPLATE, ask_publishers, link_for
from content.models import Mission, MissionPage, MissionState
from content.tasks import ask_for_confirmation
from countries.models import Mail, Membership, PortalStatus, Role, User, Verification
from tests.factories import MembershipFactory, MissionPageFactory, page_of
from tests.world import World

from .seen import cards, main_text, soup, visitor_of

pytestmark = pytest.mark.django_db

TODAY = date(2030, 6, 1)
NOW = datetime(2030, 6, 1, 6, 30, tzinfo=timezone.get_default_timezone())


@pytest.fixture(autouse=True)
def _clock(world: World) -> Iterator[None]:
    """All missions of the world were confirmed today: each test lets those grow old that it is about."""
    with time_machine.travel(NOW, tick=False):
        for mission in Mission.objects.all():
            grow_old(mission, 0)
        yield


def grow_old(mission: Mission | MissionPage, days: int) -> None:
    row = mission.mission if isinstance(mission, MissionPage) else mission
    row.confirmed_on = TODAY - timedelta(days=days)
    row.save()


def member(role: str, email: str, language: str = "", **place) -> User:
    user = MembershipFactory(role=role, user__email=email, **place).user
    if language:
        UserProfile.objects.create(user=user, preferred_language=language)
    return user


def mails() -> dict[str, list[Mail]]:
    """The requests that were written, by address."""
    found: dict[str, list[Mail]] = {}
    for mail in Mail.objects.filter(template=TEMPLATE).order_by("created_at", "pk"):
        found.setdefault(mail.recipient, []).append(mail)
    return found


def on_day(days: int) -> time_machine.travel:
    return time_machine.travel(NOW + timedelta(days=days), tick=False)


# --- Who is asked, and when ----------------------------------------------------------------------------------------------------------


def test_the_rule_is_sixty_days_and_fourteen(world: World) -> None:
    """Asked on the sixtieth day, reminded a week later, in the lists for fourteen days after the first request and no longer."""
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    page = world.douala_mission
    asked, listed = [], []
    for day in range(80):
        with on_day(day):
            before = Mail.objects.count()
            ask_for_confirmation()
            asked += [day] * (Mail.objects.count() - before)
            if day > 58 and page.title in cards(visitor_of(world.cameroon).get("/fr/missions/")):
                listed.append(day)
    assert asked == [60, 67]
    assert listed == list(range(59, 75))


def test_beat_asks_every_day() -> None:
    [entry] = [entry for entry in configured.CELERY_BEAT_SCHEDULE.values() if entry["task"] == ask_for_confirmation.name]
    assert entry["schedule"].remaining_estimate(NOW) <= timedelta(days=1)


def test_editors_are_asked_else_the_focal_point_else_the_countrys_staff(world: World) -> None:
    for page in (world.lecture_mission, world.douala_mission, world.yaounde_mission, world.casablanca_mission):
        grow_old(page, 60)
    member(Role.ORGANISATION_EDITOR, "lecture@example.org", organisation=world.lecture)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    member(Role.COUNTRY_STAFF, "cameroun@example.org", portal=world.cameroon)
    member(Role.COUNTRY_STAFF, "maroc@example.org", portal=world.morocco)
    member(Role.TRANSLATOR, "traduction@example.org", portal=world.cameroon)
    member(Role.ANALYST, "analyse@example.org", portal=world.cameroon)
    member(Role.CENTRAL_STAFF, "central@example.org")
    ask_publishers()

    told = {address: found[0].text for address, found in mails().items()}
    assert set(told) == {"lecture@example.org", "douala@example.org", "cameroun@example.org", "maroc@example.org"}
    titles = {page.title: page for page in MissionPage.objects.all()}
    named = {address: {title for title in titles if title in text} for address, text in told.items()}
    assert named == {
        "lecture@example.org": {world.lecture_mission.title},
        "douala@example.org": {world.douala_mission.title},
        "cameroun@example.org": {world.yaounde_mission.title},
        "maroc@example.org": {world.casablanca_mission.title},
    }


def test_whose_membership_has_ended_is_not_asked_and_the_next_in_line_is(world: World) -> None:
    grow_old(world.lecture_mission, 60)
    editor = member(Role.ORGANISATION_EDITOR, "lecture@example.org", organisation=world.lecture)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    Membership.objects.filter(user=editor).update(valid_until=TODAY - timedelta(days=1))
    ask_publishers()
    assert set(mails()) == {"douala@example.org"}


@pytest.mark.parametrize("what", ["paused", "unpublished", "over", "suspended", "archived", "confirmed"])
def test_nobody_is_asked_about_what_is_not_offered(world: World, what: str) -> None:
    page, mission = world.lecture_mission, world.lecture_mission.mission
    member(Role.ORGANISATION_EDITOR, "lecture@example.org", organisation=world.lecture)
    grow_old(mission, 59 if what == "confirmed" else 60)
    match what:
        case "paused":
            mission.state = MissionState.PAUSED
            mission.save()
        case "unpublished":
            page.unpublish()
        case "over":
            page.deadline = TODAY - timedelta(days=1)
            page.save()
        case "suspended":
            world.lecture.verification = Verification.SUSPENDED
            world.lecture.save()
        case "archived":
            world.cameroon.status = PortalStatus.ARCHIVED
            world.cameroon.save()
    ask_publishers()
    assert not mails()


def test_one_mail_a_person_and_day_lists_all_that_waits(world: World) -> None:
    """The one that became due today, and those that were due before."""
    for number, days in enumerate((60, 63, 76)):
        grow_old(MissionPageFactory(parent=page_of(world.douala), title=f"Lecture du soir {number}"), days)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    ask_publishers()
    [mail] = mails()["douala@example.org"]
    assert all(f"Lecture du soir {number}" in text for number in range(3) for text in (mail.text, mail.html))
    assert "elle quitte les listes le 16 juin 2030" in mail.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "Retirée des listes depuis le 31 mai 2030" in mail.text.replace("\N{NO-BREAK SPACE}", " ")
    assert mail.subject == f"3 missions à confirmer sur {world.cameroon.name}"


def test_run_twice_it_writes_once(world: World) -> None:
    grow_old(world.douala_mission, 60)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    assert ask_publishers() == 1
    assert ask_publishers() == 0
    assert len(mails()["douala@example.org"]) == 1


@pytest.mark.django_db(transaction=True)
def test_run_by_two_at_once_it_writes_once(world: World) -> None:
    for number in range(4):
        grow_old(MissionPageFactory(parent=page_of(world.douala), title=f"Lecture du soir {number}"), 60)
    for number in range(6):
        member(Role.FOCAL_POINT, f"douala{number}@example.org", territory=world.douala)

    def run() -> None:
        close_old_connections()
        try:
            ask_publishers()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(run) for _ in range(2)]:
            future.result()
    assert {address: len(found) for address, found in mails().items()} == {f"douala{number}@example.org": 1 for number in range(6)}


def test_a_missed_day_is_made_up_for(world: World) -> None:
    grow_old(world.douala_mission, 62)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    ask_publishers()
    assert len(mails()["douala@example.org"]) == 1


def test_what_was_confirmed_is_not_reminded_of(world: World) -> None:
    grow_old(world.douala_mission, 60)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    ask_publishers()
    with on_day(1):
        world.douala_mission.mission.confirm()
        world.douala_mission.mission.save()
    for day in range(2, 60):
        with on_day(day):
            ask_publishers()
    assert len(mails()["douala@example.org"]) == 1
    with on_day(61):
        ask_publishers()
    assert world.douala_mission.title in mails()["douala@example.org"][1].text


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        ("en", "A mission to confirm on", "leaves the lists on"),
        ("ar", "مهمة", 'dir="rtl"'),
        ("pt", "Uma missão a confirmar em", "sai das listas"),
        ("", "Une mission à confirmer sur", "quitte les listes le"),
    ],
)
def test_the_mail_is_in_the_readers_language_and_the_portals_name(world: World, language: str, subject: str, words: str) -> None:
    grow_old(world.casablanca_mission, 60)
    member(Role.COUNTRY_STAFF, "maroc@example.org", language, portal=world.morocco)
    ask_publishers()
    [mail] = mails()["maroc@example.org"]
    assert subject in mail.subject
    assert world.morocco.name in mail.subject
    assert words in mail.html
    assert (mail.portal, mail.is_confidential) == (world.morocco, True)
    assert f"{world.morocco.root_url}/-/missions/confirm/?key=" in mail.text


def test_somebody_of_two_countries_gets_one_mail_in_the_networks_name(world: World) -> None:
    for page in (world.yaounde_mission, world.casablanca_mission):
        grow_old(page, 60)
    user = member(Role.COUNTRY_STAFF, "deux@example.org", portal=world.morocco)
    MembershipFactory(user=user, role=Role.COUNTRY_STAFF, portal=world.cameroon)
    ask_publishers()
    [mail] = mails()["deux@example.org"]
    assert world.yaounde_mission.title in mail.text
    assert world.casablanca_mission.title in mail.text
    assert mail.portal is None
    assert f"{configured.HUB_URL}/-/missions/confirm/" in mail.text


def test_a_long_list_is_cut_and_says_so(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("content.confirmation.MOST_IN_A_MAIL", 3)
    for number in range(4):
        grow_old(MissionPageFactory(parent=page_of(world.douala), title=f"Lecture du soir {number}"), 60)
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    ask_publishers()
    text = mails()["douala@example.org"][0].text
    assert text.count("Lecture du soir") == 3
    assert "Une autre attend dans l’admin." in text


def test_reading_costs_the_same_for_one_mission_and_for_many(world: World) -> None:
    member(Role.FOCAL_POINT, "douala@example.org", territory=world.douala)
    grow_old(world.douala_mission, 60)
    with CaptureQueriesContext(connection) as few:
        ask_publishers()
    Mail.objects.all().delete()
    for number in range(8):
        grow_old(MissionPageFactory(parent=page_of(world.douala), title=f"Lecture du soir {number}"), 60)
    with CaptureQueriesContext(connection) as many:
        ask_publishers()
    assert len(mails()["douala@example.org"]) == 1
    assert len(many) == len(few)


def test_a_person_more_costs_the_writing_of_one_mail(world: World) -> None:
    grow_old(world.douala_mission, 60)
    counts = []
    for number in range(3):
        Mail.objects.all().delete()
        member(Role.FOCAL_POINT, f"douala{number}@example.org", territory=world.douala)
        with CaptureQueriesContext(connection) as queries:
            ask_publishers()
        counts.append(len(queries))
    assert counts[2] - counts[1] == counts[1] - counts[0] <= 6


# --- The link ------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def editor(world: World) -> User:
    return member(Role.ORGANISATION_EDITOR, "lecture@example.org", organisation=world.lecture)


@pytest.fixture
def visit(world: World) -> Callable[[str], HttpResponse]:
    """A mail reader's browser, not signed in."""
    return lambda url: visitor_of(world.cameroon).get(url.removeprefix(world.cameroon.root_url))


@pytest.fixture
def link(world: World, editor: User) -> str:
    """As the mail has it."""
    grow_old(world.lecture_mission, 60)
    ask_publishers()
    text = mails()[editor.email][0].text
    return next(line for line in text.splitlines() if "/-/missions/confirm/" in line)


def press(world: World, url: str, answer: str, mission_id: int | None = None) -> HttpResponse:
    """Open the page as a browser that checks forms, and press a button."""
    client = Client(headers={"host": world.cameroon.site.hostname}, enforce_csrf_checks=True)
    path = url.removeprefix(world.cameroon.root_url)
    form = soup(client.get(path)).select_one("form")
    values = {field["name"]: field["value"] for field in form.select("input")} | {"answer": answer}
    if mission_id:
        values["mission"] = str(mission_id)
    return client.post(path, values)


def test_the_link_opens_without_sign_in_and_changes_nothing_by_itself(world: World, link: str, visit: Callable) -> None:
    before = Mission.objects.values().get(pk=world.lecture_mission.mission_id)
    response = visit(link)
    assert response.status_code == 200
    text = main_text(response)
    assert world.lecture_mission.title in text
    assert "Lecture pour tous · Douala" in text
    assert "{#" not in response.content.decode()
    assert [button.contents[0] for button in soup(response).select("form button")] == [
        "Toujours d’actualité",
        "Mettre en pause",
        "Terminée",
    ]
    assert Mission.objects.values().get(pk=world.lecture_mission.mission_id) == before
    assert "no-store" in response.headers["Cache-Control"]
    assert "sessionid" not in response.cookies
    assert response.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [
        ("confirm", MissionState.OPEN, "Merci : c’est confirmé."),
        ("pause", MissionState.PAUSED, "Cette mission est en pause."),
        ("complete", MissionState.COMPLETED, "Cette mission est terminée."),
    ],
)
def test_one_button_is_enough(world: World, editor: User, link: str, visit: Callable, answer: str, state: str, words: str) -> None:
    grow_old(world.lecture_mission, 80)
    response = press(world, link, answer)
    assert response.status_code == 303
    mission = Mission.objects.get(pk=world.lecture_mission.mission_id)
    assert mission.state == state
    assert (mission.confirmed_on == TODAY) is (answer == "confirm")
    page = visit(response.headers["Location"])
    assert words in main_text(page).replace("\N{NO-BREAK SPACE}", " ")
    is_listed = world.lecture_mission.title in cards(visitor_of(world.cameroon).get("/fr/missions/"))
    assert is_listed is (answer == "confirm")
    entry = PageLogEntry.objects.get(action=f"content.mission.{answer}")
    assert (entry.user, entry.page_id) == (editor, world.lecture_mission.pk)
    assert "par le lien d’un e-mail" in str(entry.formatter.format_message(entry))


def test_a_form_from_elsewhere_does_nothing(world: World, link: str) -> None:
    client = Client(headers={"host": world.cameroon.site.hostname}, enforce_csrf_checks=True)
    path = link.removeprefix(world.cameroon.root_url)
    response = client.post(path, {"mission": world.lecture_mission.mission_id, "answer": "complete"})
    assert response.status_code == 403
    assert Mission.objects.get(pk=world.lecture_mission.mission_id).state == MissionState.OPEN


@pytest.mark.parametrize("answer", ["cancel", "reopen", "delete", ""])
def test_the_link_lets_one_say_nothing_else(world: World, link: str, answer: str) -> None:
    before = Mission.objects.values().get(pk=world.lecture_mission.mission_id)
    assert press(world, link, answer).status_code == 404
    assert Mission.objects.values().get(pk=world.lecture_mission.mission_id) == before


def test_the_link_is_for_its_missions_only(world: World, link: str) -> None:
    """Another mission, even of the same organisation."""
    other = MissionPageFactory(parent=page_of(world.lecture), title="Une autre lecture").mission
    for mission in (other, world.douala_mission.mission):
        assert press(world, link, "complete", mission.pk).status_code == 404
        assert Mission.objects.get(pk=mission.pk).state == MissionState.OPEN


@pytest.mark.parametrize("key", ["", "forged", "WzEsMl0:1sQ:abc", "%00", "é"])
def test_a_forged_link_leads_nowhere(world: World, visit: Callable, key: str) -> None:
    response = visit(f"/-/missions/confirm/?key={key}")
    assert response.status_code == 404
    assert "ne mène à aucune mission" in main_text(response)


def test_a_key_of_another_kind_is_none(world: World, editor: User, visit: Callable) -> None:
    for salt, content in ((SALT, "text"), (SALT, {"user": 1}), (SALT, []), (SALT, ["a", "b"]), ("another", [editor.pk, 1])):
        response = visit(f"/-/missions/confirm/?key={signing.dumps(content, salt=salt, compress=True)}")
        assert response.status_code == 404


def test_a_link_with_another_persons_id_is_refused(world: World, link: str, visit: Callable) -> None:
    """The signature covers who it is for: what somebody else answers for does not open."""
    other = member(Role.FOCAL_POINT, "yaounde@example.org", territory=world.yaounde)
    url = link_for(other, [world.lecture_mission.mission_id], world.cameroon)
    assert visit(url).status_code == 404
    key = parse_qs(urlsplit(link).query)["key"][0]
    changed = key.replace(key[2], "A" if key[2] != "A" else "B", 1)
    assert visit(f"/-/missions/confirm/?key={changed}").status_code == 404


def test_an_old_link_says_so(world: World, link: str, visit: Callable) -> None:
    with on_day(29):
        assert visit(link).status_code == 200
    with on_day(31):
        response = visit(link)
        assert response.status_code == 410
        assert "n’est plus valable" in main_text(response)
        path = link.removeprefix(world.cameroon.root_url)
        assert visitor_of(world.cameroon).post(path, {"mission": world.lecture_mission.mission_id, "answer": "complete"}).status_code == 410


@pytest.mark.parametrize("end", ["membership", "account"])
def test_the_link_ends_with_the_persons_access(world: World, editor: User, link: str, visit: Callable, end: str) -> None:
    if end == "membership":
        Membership.objects.filter(user=editor).delete()
    else:
        User.objects.filter(pk=editor.pk).update(is_active=False)
    assert visit(link).status_code == 404


def test_what_was_closed_meanwhile_says_so_and_asks_nothing(world: World, link: str, visit: Callable) -> None:
    mission = world.lecture_mission.mission
    mission.state = MissionState.CANCELLED
    mission.save()
    response = visit(link)
    assert "Cette mission est annulée." in main_text(response)
    assert not soup(response).select("form")
    client, path = visitor_of(world.cameroon), link.removeprefix(world.cameroon.root_url)
    assert client.post(path, {"mission": mission.pk, "answer": "pause"}).status_code == 303
    assert Mission.objects.get(pk=mission.pk).state == MissionState.CANCELLED


def test_what_is_no_longer_published_is_not_named(world: World, link: str, visit: Callable) -> None:
    world.lecture_mission.unpublish()
    response = visit(link)
    assert response.status_code == 200
    assert "n’y a plus rien à confirmer" in main_text(response).replace("\N{NO-BREAK SPACE}", " ")
    assert world.lecture_mission.title not in main_text(response)


def test_the_link_signs_nobody_in(world: World, link: str) -> None:
    client = Client(headers={"host": "localhost"})
    client.get(link.removeprefix(world.cameroon.root_url))
    assert client.get("/admin/").status_code == 302


def test_the_page_is_in_the_readers_language(world: World, editor: User, link: str, visit: Callable) -> None:
    UserProfile.objects.create(user=editor, preferred_language="ar")
    response = visit(link)
    html = BeautifulSoup(response.content, "html.parser").html
    assert (html["lang"], html["dir"]) == ("ar", "rtl")
    assert response.headers["Content-Language"] == "ar"


def test_the_page_costs_the_same_for_one_mission_and_for_many(world: World, editor: User, visit: Callable) -> None:
    pages = [MissionPageFactory(parent=page_of(world.lecture), title=f"Lecture du soir {number}") for number in range(6)]
    ids = [page.mission_id for page in pages]
    visit(link_for(editor, ids[:1], world.cameroon))
    counts = []
    for chosen in (ids[:1], ids):
        with CaptureQueriesContext(connection) as queries:
            assert len(soup(visit(link_for(editor, chosen, world.cameroon))).select("form")) == len(chosen)
        counts.append(len(queries))
    assert counts[0] == counts[1]
