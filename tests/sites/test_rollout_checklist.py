"""A portal's checklist and the network's dashboard: states that are true, and places where they are mended."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Collection, Page, Site, Task, Workflow, WorkflowTask

from content.models import StandardPage
from countries.directory import forget_directory
from countries.models import Country, Portal, PortalStatus, Role, Territory
from search.rules import UNCONFIRMED_AFTER
from sites.celery import app
from sites.rollout import PortalSpec, open_portal
from sites.rollout.address import Outcome, check_address, last_check, outcome_of
from sites.rollout.checklist import Point, State, checklist
from sites.rollout.network import network_figures
from tests.broker import without_broker
from tests.content.desk import Desk
from tests.content.seen import soup
from tests.factories import MembershipFactory, MissionPageFactory, page_of
from tests.snapshots import Snapshot
from tests.world import World

from .openings import central_desk

SPEC = PortalSpec("BJ", "bj.localhost", ("fr", "en"), name="Je suis au Bénin", cities=("Cotonou", "Porto-Novo"))


@pytest.fixture(scope="session")
def bilingual_snapshot(_migrated: Snapshot, bare_network_snapshot: Snapshot, django_db_blocker: DjangoDbBlocker) -> Snapshot:
    def build() -> None:
        bare_network_snapshot.restore()
        open_portal(SPEC)

    with django_db_blocker.unblock():
        return Snapshot.built_by(build, onto=_migrated)


@pytest.fixture
def benin(_first_rows: None, bilingual_snapshot: Snapshot) -> Portal:
    """Just opened, in French and English, with two cities."""
    bilingual_snapshot.restore()
    return Portal.objects.select_related("site", "root_page", "country").get(code="bj")


@pytest.fixture
def desk(benin: Portal) -> Desk:
    return central_desk()


def point(portal: Portal, code: str) -> Point:
    return next(point for point in checklist(portal) if point.code == code)


def legal_page(portal: Portal, language: str) -> StandardPage:
    slug = {"fr": "mentions-legales", "en": "legal-notice"}[language]
    return StandardPage.objects.get(path__startswith=portal.root_page.path, slug=slug)


# --- The points ---------------------------------------------------------------------------------------------------------------------------


def test_a_new_portal_says_what_is_left_to_do(benin: Portal) -> None:
    states = {point.code: point.state for point in checklist(benin)}
    assert states == {
        "address": State.UNKNOWN,
        "language-fr": State.DONE,
        "language-en": State.DONE,
        "legal": State.TO_DO,
        "theme": State.DONE,
        "contact": State.TO_DO,
        "cities": State.TO_DO,
        "people": State.TO_DO,
        "missions": State.TO_DO,
    }


def test_every_link_leads_to_a_page_of_the_admin(benin: Portal, desk: Desk) -> None:
    page = soup(desk.get("network:checklist", benin.pk))
    assert len(page.select(".rollout-point")) == len(checklist(benin))
    addresses = {link["href"] for link in page.select(".rollout-point a, .rollout-now .rollout-actions a")}
    assert len(addresses) >= 5
    for address in addresses:
        assert desk.client.get(address, follow=True).status_code == 200, address


def test_a_language_counts_the_pages_that_can_be_read_in_it(benin: Portal) -> None:
    total = Page.objects.filter(path__startswith=benin.root_page.path, locale__language_code="fr", depth__gte=3).count()
    legal_page(benin, "en").unpublish()
    english = point(benin, "language-en")
    assert english.state == State.TO_DO
    assert f"{total - 1} pages de base sur {total}" in english.sentence
    assert point(benin, "language-fr").state == State.DONE


def test_the_legal_page_is_filled_once_nothing_is_left_to_complete(benin: Portal) -> None:
    assert "Français, Anglais" in point(benin, "legal").sentence
    for language in ("fr", "en"):
        page = legal_page(benin, language)
        page.body = [("paragraph", "<p>Éditeur : association Bénin Diaspora, Cotonou.</p>")]
        page.save_revision().publish()
        if language == "fr":
            left = point(benin, "legal")
            assert (left.state, "Anglais" in left.sentence, "Français" in left.sentence) == (State.TO_DO, True, False)
            assert left.url == reverse("wagtailadmin_pages:edit", args=[legal_page(benin, "en").pk])
    assert point(benin, "legal").state == State.DONE
    legal_page(benin, "fr").unpublish()
    assert point(benin, "legal").state == State.WRONG


def test_cities_without_a_focal_point_are_named(benin: Portal) -> None:
    cotonou = benin.territories.get(slug="cotonou")
    role = MembershipFactory(role=Role.FOCAL_POINT, territory=cotonou)
    left = point(benin, "cities")
    assert left.state == State.TO_DO
    assert "Porto-Novo" in left.sentence
    assert "Cotonou" not in left.sentence
    MembershipFactory(role=Role.FOCAL_POINT, territory=benin.territories.get(slug="porto-novo"))
    assert point(benin, "cities").state == State.DONE
    role.valid_until = timezone.localdate() - timedelta(days=1)
    role.save()
    assert "Cotonou" in point(benin, "cities").sentence


def test_missions_contact_and_theme(benin: Portal) -> None:
    MissionPageFactory(parent=page_of(benin.territories.get(slug="cotonou")), title="Planter des palétuviers")
    benin.contact_email = "bureau@example.org"
    assert point(benin, "missions").state == State.DONE
    assert point(benin, "contact").state == State.DONE
    benin.theme = "neon"
    assert point(benin, "theme").state == State.WRONG


def test_the_hub_has_a_list_of_its_own(benin: Portal, desk: Desk) -> None:
    hub = Portal.objects.select_related("site", "root_page").get(country=None)
    assert not {"cities", "people", "missions"} & {point.code for point in checklist(hub)}
    assert desk.get("network:checklist", hub.pk).status_code == 200


# --- The address --------------------------------------------------------------------------------------------------------------------------


def _at(portal: Portal, port: int, host: str = "bj.localhost") -> Portal:
    Site.objects.filter(pk=portal.site_id).update(port=port, hostname=host)
    forget_directory()
    return Portal.objects.select_related("site").get(pk=portal.pk)


@pytest.mark.django_db(transaction=True)
def test_an_address_that_leads_here_is_known_for_it(transactional_db: None, benin: Portal, live_server: LiveServer) -> None:
    """Through a real server, while the portal is a draft."""
    assert benin.status == PortalStatus.DRAFT
    portal = _at(benin, live_server.thread.port)
    assert check_address(portal.pk).outcome == Outcome.ANSWERS
    assert point(portal, "address").state == State.DONE
    moved = _at(benin, live_server.thread.port, "autre.localhost")
    assert last_check(moved) is None, "what was found out about another address says nothing of this one"


@pytest.mark.django_db(transaction=True)
def test_an_address_where_another_portal_answers_leads_elsewhere(transactional_db: None, benin: Portal, live_server: LiveServer) -> None:
    """The directory of the server that answers there knows the name as the hub's."""
    port = live_server.thread.port
    portal = _at(benin, port)
    _at(Portal.objects.get(country=None), port, "ailleurs.localhost")
    portal.site.hostname = "ailleurs.localhost"
    assert outcome_of(portal) == Outcome.ELSEWHERE


class _Silent(socketserver.BaseRequestHandler):
    """Takes the connection and says nothing."""

    def handle(self) -> None:
        self.request.recv(1000)
        self.server.end.wait(30)  # type: ignore[attr-defined]


class _Chatty(BaseHTTPRequestHandler):
    """Sends everybody elsewhere, and says a lot."""

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["Host"]))  # type: ignore[attr-defined]
        self.send_response(302)
        self.send_header("Location", f"http://127.0.0.1:{self.server.server_address[1]}/secret")
        self.end_headers()
        self.wfile.write(b"x" * 100_000)

    def log_message(self, *args) -> None:
        """Quiet."""


@contextmanager
def _listening(server: socketserver.BaseServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def test_a_redirect_is_not_followed(benin: Portal) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Chatty)
    server.asked = []
    with _listening(server) as port:
        assert check_address(_at(benin, port).pk).outcome == Outcome.ELSEWHERE
    assert len(server.asked) == 1
    path, host = server.asked[0]
    assert path.startswith("/-/portal/?question=")
    assert host == f"bj.localhost:{port}"


def test_a_server_that_says_nothing_is_not_waited_for(benin: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sites.rollout.address.SECONDS", 0.3)
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Silent)
    server.end, server.daemon_threads = threading.Event(), True
    with _listening(server) as port:
        assert check_address(_at(benin, port).pk).outcome == Outcome.UNREACHABLE
        server.end.set()


def test_an_address_where_nobody_listens_or_that_nobody_knows(benin: Portal) -> None:
    assert check_address(_at(benin, 1).pk).outcome == Outcome.UNREACHABLE
    assert check_address(_at(benin, 80, "jesuisaubenin.invalid").pk).outcome == Outcome.UNRESOLVED
    assert point(_at(benin, 80, "jesuisaubenin.invalid"), "address").state == State.WRONG


def test_the_page_does_not_wait_for_the_check(benin: Portal, desk: Desk) -> None:
    address = reverse("network:checklist", args=[benin.pk])
    assert soup(desk.client.get(address)).select_one(".rollout-point form")
    assert desk.client.post(address).status_code == 302
    page = soup(desk.client.get(address))
    assert page.select_one("[data-rollout-poll]")
    assert page.select_one("noscript meta[http-equiv=refresh]")
    assert not page.select_one(".rollout-point form")
    check_address(_at(benin, 1).pk)
    assert not soup(desk.client.get(address)).select_one("[data-rollout-poll]")


@pytest.fixture
def quick_worker() -> Iterator[None]:
    """Is done with a task before whoever sent it goes on."""
    app.conf.task_always_eager = True
    yield
    app.conf.task_always_eager = False


def test_a_worker_that_is_done_at_once_keeps_nobody_waiting(benin: Portal, desk: Desk, quick_worker: None) -> None:
    _at(benin, 1)
    address = reverse("network:checklist", args=[benin.pk])
    desk.client.post(address)
    page = soup(desk.client.get(address))
    assert not page.select_one("[data-rollout-poll]")
    assert "rien n’y répond" in page.select_one(".rollout-points").text


def test_without_a_broker_nobody_waits_for_the_check(benin: Portal, desk: Desk) -> None:
    address = reverse("network:checklist", args=[benin.pk])
    with without_broker():
        answer = desk.client.post(address, follow=True)
    assert "Le service des tâches ne répond pas" in answer.content.decode()
    assert not soup(answer).select_one("[data-rollout-poll]")


# --- The dashboard ------------------------------------------------------------------------------------------------------------------------


def test_figures_of_each_portal(world: World) -> None:
    figures = {row.portal.code: row for row in network_figures()}
    assert (figures["cm"].live, figures["cm"].stale, figures["cm"].cities, figures["cm"].cities_alone) == (3, 0, 2, 2)
    assert (figures["ma"].live, figures["ma"].cities) == (1, 1)

    mission = world.douala_mission.mission
    mission.confirmed_on = timezone.localdate() - UNCONFIRMED_AFTER - timedelta(days=1)
    mission.save()
    world.yaounde_mission.mission.state = "paused"
    world.yaounde_mission.mission.save()
    MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala)
    _submit(world)
    row = next(row for row in network_figures() if row.portal.code == "cm")
    assert (row.live, row.stale, row.waiting, row.cities_alone) == (1, 1, 1, 1)


def test_missions_of_a_suspended_organisation_are_not_online(world: World) -> None:
    world.lecture.verification = "suspended"
    world.lecture.save()
    assert next(row for row in network_figures() if row.portal.code == "cm").live == 2


def _submit(world: World) -> None:
    workflow = Workflow.objects.create(name="Modération")
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.create(name="Relecture"))
    draft = MissionPageFactory(parent=page_of(world.douala), title="Encore un brouillon", live=False)
    draft.save_revision()
    workflow.start(draft, None)


def test_the_dashboard_shows_each_portal_with_the_way_to_its_list(benin: Portal, desk: Desk) -> None:
    page = soup(desk.get("network:dashboard"))
    rows = {row.select_one("a").get_text(): row for row in page.select("tbody tr")}
    assert set(rows) == {"Je suis au Bénin", "jesuisaupays"}
    assert rows["Je suis au Bénin"].select_one("a")["href"] == reverse("network:checklist", args=[benin.pk])
    assert "Brouillon" in rows["Je suis au Bénin"].get_text()


def test_forty_countries_of_fourteen_cities_cost_as_many_queries_as_one(benin: Portal, desk: Desk) -> None:
    def queries() -> int:
        desk.get("network:dashboard")
        with CaptureQueriesContext(connection) as captured:
            assert desk.get("network:dashboard").status_code == 200
        return len(captured)

    few = queries()
    _fill_network(benin, portals=40, cities=14)
    assert Portal.objects.countries().count() == 41
    assert queries() == few
    page = soup(desk.get("network:dashboard"))
    assert len(page.select("tbody tr")) == 42
    assert page.select("tfoot td.number")[3].get_text() == str(40 * 14 + 2)


def _fill_network(model: Portal, portals: int, cities: int) -> None:
    """Rows are enough: what is counted are rows."""
    codes = list(Country.objects.exclude(pk="BJ").values_list("pk", flat=True)[:portals])
    for number, code in enumerate(codes):
        site = Site.objects.create(hostname=f"{code.lower()}.example.org", port=80, site_name=code, root_page=model.root_page)
        container = Page(title=code, slug=code.lower(), locale=model.root_page.locale)
        Page.get_first_root_node().add_child(instance=container)
        portal = Portal.objects.create(
            code=code.lower(),
            name=f"Portail {number}",
            country_id=code,
            site=site,
            root_page=container,
            root_collection=Collection.get_first_root_node().add_child(name=code),
            languages=["fr"],
            status=PortalStatus.LIVE,
        )
        Territory.objects.bulk_create(
            Territory(portal=portal, slug=f"ville-{n}", names={"fr": f"Ville {n}"}, latitude=0, longitude=0, timezone="UTC")
            for n in range(cities)
        )


def test_the_checklist_asks_the_same_number_of_queries_however_many_cities(benin: Portal, desk: Desk) -> None:
    def queries() -> int:
        desk.get("network:checklist", benin.pk)
        with CaptureQueriesContext(connection) as captured:
            desk.get("network:checklist", benin.pk)
        return len(captured)

    few = queries()
    Territory.objects.bulk_create(
        Territory(portal=benin, slug=f"ville-{n}", names={"fr": f"Ville {n}"}, latitude=0, longitude=0, timezone="UTC") for n in range(14)
    )
    assert queries() == few
