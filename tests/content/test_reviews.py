"""The review: an organisation's editor submits, whoever answers for the place decides, and each hears of it."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import PageLogEntry, TaskState, WorkflowPage, WorkflowState
from wagtail.users.models import UserProfile

from content.admin.waiting import FIRST
from content.models import MissionPage, RefusalReason, ReviewTaskState
from content.reviews import ensure_review, is_in_place, reviewers_of
from countries.models import Mail, Membership, Organisation, PortalStatus, Role, User
from countries.rights import derive_rights
from sites.rollout.checks import check_portals
from tests.factories import MembershipFactory, MissionPageFactory, OrganisationPageFactory, TerritoryFactory, UserFactory, page_of
from tests.world import World

from .desk import Desk
from .seen import soup

pytestmark = pytest.mark.django_db


class Cast:
    """An author of Lecture pour tous in Douala, Douala's focal point, and Cameroon's staff."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.author = self._member("auteure@example.org", Role.ORGANISATION_EDITOR, organisation=world.lecture)
        self.focal_point = self._member("douala@example.org", Role.FOCAL_POINT, territory=world.douala)
        self.staff = self._member("cameroun@example.org", Role.COUNTRY_STAFF, portal=world.cameroon)
        derive_rights()
        self.mission = MissionPageFactory(parent=page_of(world.lecture), title="Conter au marché", live=False)

    @staticmethod
    def _member(email: str, role: str, **place) -> User:
        return MembershipFactory(user__email=email, role=role, **place).user

    def submit(self) -> ReviewTaskState:
        response = Desk(self.author).edit(self.mission).submit()
        assert response.status_code == 302
        return self.waiting()

    def waiting(self) -> ReviewTaskState:
        return ReviewTaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS, workflow_state__object_id=str(self.mission.pk))

    def decide(self, user: User, action: str, state: ReviewTaskState | None = None, **said: str) -> HttpResponse:
        state = state or self.waiting()
        return Desk(user).post("wagtailadmin_pages:workflow_action", self.mission.pk, action, state.pk, **said)


@pytest.fixture
def cast(world: World) -> Cast:
    return Cast(world)


def mails(template: str) -> dict[str, Mail]:
    return {mail.recipient: mail for mail in Mail.objects.filter(template=f"content/mails/{template}").order_by("pk")}


def test_an_author_submits_and_cannot_publish(cast: Cast) -> None:
    html = Desk(cast.author).edit(cast.mission).html
    assert "Soumettre à la relecture" in html
    assert 'name="action-publish"' not in html
    Desk(cast.author).edit(cast.mission).publish()
    cast.mission.refresh_from_db()
    assert not cast.mission.live
    cast.submit()
    cast.mission.refresh_from_db()
    assert not cast.mission.live


def test_a_new_mission_is_submitted_at_once(cast: Cast) -> None:
    from .desk import WHAT_A_MISSION_NEEDS

    form = Desk(cast.author).new(page_of(cast.world.lecture), MissionPage).fill(**WHAT_A_MISSION_NEEDS)
    assert form.submit().status_code == 302
    page = MissionPage.objects.get(title=WHAT_A_MISSION_NEEDS["title"])
    assert not page.live
    assert page.workflow_in_progress


def test_an_incomplete_mission_is_not_submitted_and_nothing_is_lost(cast: Cast) -> None:
    form = Desk(cast.author).edit(cast.mission).fill(summary="", title="Un titre à moi")
    response = form.submit()
    assert response.status_code == 200
    assert "Un titre à moi" in response.content.decode()
    assert not cast.mission.workflow_in_progress


def test_the_citys_focal_point_hears_of_it_in_their_language(cast: Cast) -> None:
    UserProfile.objects.create(user=cast.focal_point, preferred_language="en")
    cast.submit()
    told = mails("waiting")
    assert set(told) == {"douala@example.org"}
    mail = told["douala@example.org"]
    assert mail.language == "en"
    assert mail.portal == cast.world.cameroon
    assert f"/admin/pages/{cast.mission.pk}/edit/" in mail.text
    assert f"/admin/pages/{cast.mission.pk}/edit/" in mail.html
    assert Mail.objects.count() == 1, "Wagtail sends none of its own"


def test_without_a_focal_point_country_staff_hears_of_it_then_central_staff(cast: Cast) -> None:
    central = MembershipFactory(role=Role.CENTRAL_STAFF).user
    assert list(reviewers_of(cast.mission)) == [cast.focal_point]
    Membership.objects.filter(user=cast.focal_point).update(valid_until=timezone.localdate().replace(year=2020), valid_from="2019-01-01")
    assert list(reviewers_of(cast.mission)) == [cast.staff]
    assert list(reviewers_of(cast.mission, author=cast.staff)) == [central]
    UserProfile.objects.create(user=cast.staff, submitted_notifications=False)
    assert not reviewers_of(cast.mission), "who wants no such mails gets none"


@pytest.mark.parametrize("reviewer", ["focal_point", "staff"])
def test_approving_publishes_and_tells_the_author(cast: Cast, reviewer: str) -> None:
    cast.submit()
    assert cast.decide(getattr(cast, reviewer), "approve").status_code == 302
    cast.mission.refresh_from_db()
    assert cast.mission.live
    told = mails("decided")
    assert set(told) == {"auteure@example.org"}
    assert "est publiée" in told["auteure@example.org"].text
    assert cast.mission.full_url in told["auteure@example.org"].text
    assert Mail.objects.count() == 2


def test_of_a_portal_that_visitors_do_not_reach_the_mail_leads_to_the_admin(cast: Cast) -> None:
    cast.world.cameroon.status = PortalStatus.DRAFT
    cast.world.cameroon.save()
    cast.submit()
    cast.decide(cast.focal_point, "approve")
    [told] = mails("decided").values()
    assert "est publiée" in told.text
    assert reverse("wagtailadmin_pages:edit", args=[cast.mission.pk]) in told.text


def test_asking_for_changes_needs_words_and_the_author_submits_again(cast: Cast) -> None:
    first = cast.submit()
    cast.decide(cast.focal_point, "reject", comment="")
    assert cast.waiting() == first, "without a word nothing was decided"
    cast.decide(cast.focal_point, "reject", comment="Dites où l’on se retrouve <b>exactement</b>.")
    mail = mails("decided")["auteure@example.org"]
    assert "Dites où l’on se retrouve <b>exactement</b>." in mail.text
    assert "<b>exactement</b>" not in mail.html
    page = Desk(cast.author).edit(cast.mission)
    assert "On vous demande de modifier cette page." in page.html
    assert "&lt;b&gt;exactement&lt;/b&gt;" in page.html
    assert page.fill(title="Conter au marché central").submit().status_code == 302
    assert cast.waiting() != first
    assert len(mails("waiting")) == 1
    assert Mail.objects.filter(template="content/mails/waiting").count() == 2
    assert "On vous demande" not in Desk(cast.focal_point).edit(cast.mission).html


@pytest.mark.parametrize("said", [{}, {"reason": "other"}, {"reason": "other", "comment": "  "}, {"reason": "invented"}])
def test_a_refusal_needs_a_reason_and_for_other_reasons_words(cast: Cast, said: dict[str, str]) -> None:
    state = cast.submit()
    cast.decide(cast.staff, "refuse", **said)
    assert cast.waiting() == state
    desk = Desk(cast.staff)
    url = reverse("wagtailadmin_pages:collect_workflow_action_data", args=[cast.mission.pk, "refuse", state.pk])
    answer = desk.client.post(url, said, headers={"x-requested-with": "XMLHttpRequest"})
    assert "w-field__errors" in answer.json()["html"]


def test_a_refusal_says_why_and_ends_the_review(cast: Cast) -> None:
    cast.submit()
    cast.decide(cast.staff, "refuse", reason="duplicate", comment="Voyez « Lire avec les enfants ».")
    state = ReviewTaskState.objects.get(workflow_state__object_id=str(cast.mission.pk))
    assert (state.reason, state.finished_by) == (RefusalReason.DUPLICATE, cast.staff)
    assert not cast.mission.workflow_in_progress
    mail = mails("decided")["auteure@example.org"]
    assert "Elle existe déjà" in mail.text
    assert "Voyez « Lire avec les enfants »." in mail.text

    edit = Desk(cast.author).edit(cast.mission)
    assert "Cette page a été refusée." in edit.html
    assert "Elle existe déjà" in edit.html
    edit.fill(title="Conter au port").save()
    assert not WorkflowState.objects.active().exists(), "saving does not submit"
    Desk(cast.author).edit(cast.mission).submit()
    assert cast.waiting().workflow_state != state.workflow_state


@pytest.mark.parametrize(
    ("action", "said", "note"),
    [("reject", {"comment": "À quelle heure ?"}, "modifications demandées"), ("refuse", {"reason": "incomplete"}, "refusée")],
)
def test_what_came_back_is_a_draft_again_and_says_so(cast: Cast, action: str, said: dict[str, str], note: str) -> None:
    cast.submit()
    waiting, drafts = reverse("mission_list", args=["in-review"]), reverse("mission_list", args=["drafts"])
    for person in (cast.author, cast.focal_point):
        assert cast.mission.title in Desk(person).client.get(waiting).content.decode()

    cast.decide(cast.focal_point, action, **said)
    for person in (cast.author, cast.focal_point):
        desk = Desk(person)
        assert cast.mission.title not in text_in(desk.client.get(waiting))
        assert note in text_in(desk.client.get(drafts))

    cast.submit()
    assert cast.mission.title in text_in(Desk(cast.author).client.get(waiting))

    cast.decide(cast.focal_point, action, **said)
    desk = Desk(cast.focal_point)
    desk.edit(cast.mission).publish()
    desk.edit(cast.mission).fill(urgent="on").save()
    listed = text_in(desk.client.get(drafts))
    assert cast.mission.title in listed
    assert note not in listed, "it was published since"


def text_in(response: HttpResponse) -> str:
    return " ".join(soup(response).select_one("main").get_text().split())


def test_the_history_says_who_decided_what_in_the_readers_language(cast: Cast) -> None:
    cast.submit()
    cast.decide(cast.staff, "refuse", reason="unsafe", comment="Le lac n’est pas surveillé.")
    state = ReviewTaskState.objects.get(workflow_state__object_id=str(cast.mission.pk))
    desk = Desk(cast.author)
    for address in (
        reverse("wagtailadmin_pages:history", args=[cast.mission.pk]),
        reverse("wagtailadmin_pages:workflow_history_detail", args=[cast.mission.pk, state.workflow_state_id]),
    ):
        html = desk.client.get(address).content.decode()
        assert "Elle met quelqu’un en danger" in html
        assert "Le lac n’est pas surveillé." in html
        assert cast.staff.get_full_name() in html
    entry = PageLogEntry.objects.get(action="content.refuse")
    assert (entry.user, entry.data["reason"]) == (cast.staff, "unsafe")
    with translation.override("en"):
        assert state.get_comment().startswith("Refused: ")


def test_while_it_waits_the_author_reads_and_may_take_it_back(cast: Cast) -> None:
    cast.submit()
    form = Desk(cast.author).edit(cast.mission)
    response = form.fill(title="Sous vos yeux").save()
    assert response.status_code == 200
    assert cast.mission.get_latest_revision_as_object().title == "Conter au marché"
    form.copy()._send({"action-cancel-workflow": "1"})
    assert not WorkflowState.objects.active().exists()
    assert not mails("decided"), "who took it back knows"


def test_publishing_past_the_review_tells_the_author_too(cast: Cast) -> None:
    cast.submit()
    form = Desk(cast.focal_point).edit(cast.mission)
    assert 'name="action-publish"' not in form.html
    form.publish()
    assert "est publiée" in mails("decided")["auteure@example.org"].text


def test_an_approved_date_is_kept_and_told(cast: Cast) -> None:
    cast.mission.go_live_at = timezone.now() + timezone.timedelta(days=3)
    cast.mission.save_revision()
    cast.submit()
    cast.decide(cast.focal_point, "approve")
    cast.mission.refresh_from_db()
    assert not cast.mission.live
    assert cast.mission.approved_schedule
    assert "est approuvée" in mails("decided")["auteure@example.org"].text


def test_two_decide_at_once_and_the_second_reads_it(cast: Cast) -> None:
    state = cast.submit()
    cast.decide(cast.focal_point, "refuse", reason="incomplete")
    other = MissionPageFactory(parent=page_of(cast.world.lecture), live=False)
    other.get_workflow().start(other, cast.author)
    Desk(cast.author).edit(cast.mission).submit()
    response = cast.decide(cast.staff, "approve", state)
    assert response.status_code == 302
    assert "Une décision a déjà été prise" in Desk.get(_same(cast.staff, response), "wagtailadmin_home").content.decode()
    assert not MissionPage.objects.get(pk=cast.mission.pk).live


def _same(user: User, response: HttpResponse) -> Desk:
    """The browser in which an answer arrived, cookies and messages included."""
    desk = Desk(user)
    desk.client.cookies.update(response.client.cookies)
    return desk


def test_what_can_no_longer_be_published_is_not_approved(cast: Cast) -> None:
    cast.mission.deadline = timezone.localdate() + timezone.timedelta(days=1)
    cast.mission.save_revision()
    state = cast.submit()
    page = cast.mission.get_latest_revision_as_object()
    page.summary = ""
    page.save_revision(clean=False)
    assert cast.decide(cast.focal_point, "approve", state).status_code == 302
    cast.mission.refresh_from_db()
    assert not cast.mission.live
    assert cast.waiting() == state


@pytest.mark.parametrize("role", [Role.ORGANISATION_EDITOR, Role.TRANSLATOR, Role.ANALYST])
def test_others_do_not_decide(cast: Cast, role: str) -> None:
    place = {"organisation": cast.world.lecture} if role == Role.ORGANISATION_EDITOR else {"portal": cast.world.cameroon}
    user = cast._member("autre@example.org", role, **place)
    derive_rights()
    state = cast.submit()
    assert cast.decide(user, "approve").status_code in {302, 403}
    assert cast.waiting() == state
    with pytest.raises(PermissionDenied):
        state.task.specific.on_action(state, user, "approve")


def test_another_citys_page_is_not_decided_by_way_of_an_own_one(cast: Cast) -> None:
    """Wagtail takes the page and the task from the address without asking whether they belong together."""
    yaounde = cast._member("yaounde@example.org", Role.FOCAL_POINT, territory=cast.world.yaounde)
    derive_rights()
    foreign = cast.submit()
    own = MissionPageFactory(parent=page_of(cast.world.yaounde), live=False)
    own.get_workflow().start(own, cast.author)
    desk = Desk(yaounde)
    for name in ("workflow_action", "collect_workflow_action_data"):
        for action in ("approve", "reject", "refuse"):
            response = desk.post(f"wagtailadmin_pages:{name}", own.pk, action, foreign.pk, comment="Pris", reason="other")
            assert response.status_code == 404
            assert desk.get(f"wagtailadmin_pages:{name}", own.pk, action, foreign.pk).status_code == 404
    assert cast.waiting() == foreign
    with pytest.raises(PermissionDenied):
        foreign.task.specific.on_action(foreign, yaounde, "approve")


def test_reports_list_what_one_may_decide_only(cast: Cast) -> None:
    yaounde = cast._member("yaounde@example.org", Role.FOCAL_POINT, territory=cast.world.yaounde)
    derive_rights()
    state = cast.submit()
    for user, expected in ((cast.focal_point, [state.pk]), (cast.staff, [state.pk]), (yaounde, []), (cast.author, [])):
        assert [found.pk for found in TaskState.objects.reviewable_by(user)] == expected
        report = Desk(user).get("wagtailadmin_reports:workflow", reviewable="true")
        assert len(report.context["object_list"]) == len(expected)


def test_what_waits_costs_the_same_on_the_home_for_one_page_and_for_all(cast: Cast) -> None:
    cast.submit()
    desk = Desk(cast.focal_point)

    def home() -> tuple[int, BeautifulSoup]:
        desk.get("wagtailadmin_home")
        with CaptureQueriesContext(connection) as captured:
            page = soup(desk.get("wagtailadmin_home"))
        return len(captured), page

    few, page = home()
    [line] = page.select("#awaiting-review-content tbody tr")
    assert cast.mission.title in line.text
    names = [button.text for button in line.select("button[data-workflow-action-url]")]
    assert names == ["Approuver", "Demander des modifications", "Refuser"]
    assert "Tout ce qui attend" not in page.text

    for number in range(FIRST):
        other = MissionPageFactory(parent=page_of(cast.world.lecture), title=f"Conter au marché {number}", live=False)
        other.get_workflow().start(other, cast.author)
    many, page = home()
    assert many == few
    assert len(page.select("#awaiting-review-content tbody tr")) == FIRST
    assert "Tout ce qui attend" in page.text


def test_a_portal_that_opens_later_has_the_review_and_check_portals_misses_it(world: World) -> None:
    territory = TerritoryFactory(portal=world.morocco, slug="rabat")
    mission = MissionPageFactory(parent=OrganisationPageFactory(parent=page_of(territory)), live=False)
    assert mission.has_workflow
    assert is_in_place()
    assert not ensure_review()
    WorkflowPage.objects.all().delete()
    assert any("relit" in problem.message for problem in check_portals())
    assert ensure_review()
    assert MissionPage.objects.get(pk=mission.pk).has_workflow


def test_a_trusted_organisation_publishes_directly_until_it_is_suspended(cast: Cast) -> None:
    Organisation.objects.filter(pk=cast.world.lecture.pk).update(may_publish=True)
    assert derive_rights()
    assert not derive_rights()
    Desk(User.objects.get(pk=cast.author.pk)).edit(cast.mission).publish()
    cast.mission.refresh_from_db()
    assert cast.mission.live
    stranger = UserFactory()
    assert not stranger.groups.exists()
    Organisation.objects.filter(pk=cast.world.lecture.pk).update(verification="suspended")
    derive_rights()
    assert not cast.mission.permissions_for_user(User.objects.get(pk=cast.author.pk)).can_publish()
