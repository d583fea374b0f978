"""Comments beside a page: those who may edit it talk there, and hear of it by our own mails."""

from typing import Any

import pytest
from django.http import HttpResponse
from wagtail.models import Comment, CommentReply, PageLogEntry, PageSubscription
from wagtail.users.models import UserProfile

from content.life import duplicate
from content.models import MissionPage
from countries.models import Mail, Membership, Role, User
from countries.rights import derive_rights
from tests.factories import MembershipFactory, MissionPageFactory, page_of
from tests.world import World

from .desk import Desk, PageForm

pytestmark = pytest.mark.django_db


class Cast:
    """An author of Lecture pour tous, who follows her draft as whoever makes a page does; Douala's focal point; a translator."""

    def __init__(self, world: World) -> None:
        self.author = self._member("auteure@example.org", Role.ORGANISATION_EDITOR, organisation=world.lecture)
        self.focal_point = self._member("douala@example.org", Role.FOCAL_POINT, territory=world.douala)
        self.translator = self._member("traduction@example.org", Role.TRANSLATOR, portal=world.cameroon)
        derive_rights()
        self.mission = MissionPageFactory(parent=page_of(world.lecture), title="Conter au marché <b>", live=False)
        PageSubscription.objects.create(page=self.mission, user=self.author, comment_notifications=True)

    @staticmethod
    def _member(email: str, role: str, **place) -> User:
        return MembershipFactory(user__email=email, user__first_name=role, role=role, **place).user

    def say(self, who: User, text: str) -> HttpResponse:
        return send(Desk(who).edit(self.mission), [said(text)])


@pytest.fixture
def cast(world: World) -> Cast:
    return Cast(world)


def said(text: str, comment: Comment | None = None, *, answer: str = "", is_settled: bool = False) -> dict[str, Any]:
    """A comment as the editor's script sends it."""
    answers = [{"id": "", "text": answer}] if answer else []
    return {
        "id": comment.pk if comment else "",
        "contentpath": "title",
        "text": text,
        "position": "",
        "resolved": "on" if is_settled else "",
        "replies": answers,
    }


def send(form: PageForm, comments: list[dict[str, Any]]) -> HttpResponse:
    known = sum(1 for comment in comments if comment["id"])
    form.fill(**{"comments-TOTAL_FORMS": len(comments), "comments-INITIAL_FORMS": known})
    for number, comment in enumerate(comments):
        prefix, replies = f"comments-{number}", comment.pop("replies")
        form.fill(**{f"{prefix}-{name}": value for name, value in comment.items() if value != ""})
        form.fill(**{f"{prefix}-replies-TOTAL_FORMS": len(replies), f"{prefix}-replies-INITIAL_FORMS": 0})
        for place, reply in enumerate(replies):
            form.fill(**{f"{prefix}-replies-{place}-text": reply["text"]})
    response = form.save()
    assert response.status_code == 302
    return response


def mails() -> list[Mail]:
    return list(Mail.objects.filter(template="countries/mails/comments").order_by("pk"))


def test_who_follows_the_page_hears_of_it_in_their_language(cast: Cast) -> None:
    UserProfile.objects.update_or_create(user=cast.author, defaults={"preferred_language": "en"})
    cast.say(cast.focal_point, "Dites où vous trouver <script>")

    comment = Comment.objects.get()
    assert (comment.text, comment.user, comment.page_id) == ("Dites où vous trouver <script>", cast.focal_point, cast.mission.pk)
    (mail,) = mails()
    assert (mail.recipient, mail.language, mail.is_confidential) == ("auteure@example.org", "en", False)
    assert mail.subject == "Comments: Conter au marché <b>"
    assert "Dites où vous trouver <script>" in mail.text
    assert "Dites où vous trouver &lt;script&gt;" in mail.html
    assert f"/admin/pages/{cast.mission.pk}/edit/" in mail.text
    assert mail.portal.code == "cm"
    assert PageLogEntry.objects.filter(action="wagtail.comments.create", user=cast.focal_point).exists()


def test_an_answer_and_its_settling_go_to_those_who_took_part(cast: Cast) -> None:
    cast.say(cast.focal_point, "Où vous trouver ?")
    comment = Comment.objects.get()
    Mail.objects.all().delete()

    send(Desk(cast.author).edit(cast.mission), [said(comment.text, comment, answer="À l’école.")])
    (mail,) = mails()
    assert mail.recipient == "douala@example.org"
    assert "Réponse à «\u00a0Où vous trouver ?\u00a0»" in mail.text
    assert "À l’école." in mail.text
    assert CommentReply.objects.get().user == cast.author

    send(Desk(cast.author).edit(cast.mission), [said(comment.text, comment, is_settled=True)])
    assert "Réglé" in mails()[-1].text
    assert mails()[-1].recipient == "douala@example.org"


@pytest.mark.parametrize("what", ["role ended", "account closed", "wants none"])
def test_nobody_hears_of_what_they_may_no_longer_see_or_do_not_want(cast: Cast, what: str) -> None:
    if what == "role ended":
        Membership.objects.filter(user=cast.author).delete()
        derive_rights()
    elif what == "account closed":
        User.objects.filter(pk=cast.author.pk).update(is_active=False)
    else:
        UserProfile.objects.update_or_create(user=cast.author, defaults={"updated_comments_notifications": False})
    cast.say(cast.focal_point, "Entre nous")
    assert not mails()


def test_a_page_that_moved_elsewhere_is_not_talked_of_to_those_it_left(cast: Cast, world: World) -> None:
    cast.mission.refresh_from_db()
    cast.mission.move(page_of(world.douala), pos="last-child")
    cast.mission.refresh_from_db()
    cast.say(cast.focal_point, "Elle est à la ville maintenant")
    assert not mails()


def test_several_followers_of_different_threads_hear_of_theirs_only(cast: Cast) -> None:
    PageSubscription.objects.all().delete()
    cast.say(cast.author, "Le titre est-il bon ?")
    first = Comment.objects.get()
    send(Desk(cast.translator).edit(cast.mission), [said(first.text, first), said("Comment traduire « conter » ?")])
    second = Comment.objects.exclude(pk=first.pk).get()
    Mail.objects.all().delete()

    send(
        Desk(cast.focal_point).edit(cast.mission),
        [said(first.text, first, answer="Oui, très bon."), said(second.text, second, answer="To tell stories.")],
    )
    texts = {mail.recipient: mail.text for mail in mails()}
    assert texts.keys() == {"auteure@example.org", "traduction@example.org"}
    assert "Oui, très bon." in texts["auteure@example.org"]
    assert "stories" not in texts["auteure@example.org"]
    assert "stories" in texts["traduction@example.org"]
    assert "très bon" not in texts["traduction@example.org"]


def test_nobody_puts_words_into_anothers_mouth(cast: Cast) -> None:
    cast.say(cast.author, "Je le pense.")
    comment = Comment.objects.get()
    form = Desk(cast.focal_point).edit(cast.mission)
    form.fill(**{"comments-TOTAL_FORMS": 1, "comments-INITIAL_FORMS": 1, "comments-0-id": comment.pk})
    form.fill(**{"comments-0-contentpath": "title", "comments-0-text": "Je ne le pense pas."})
    form.fill(**{"comments-0-replies-TOTAL_FORMS": 0, "comments-0-replies-INITIAL_FORMS": 0})
    assert form.save().status_code == 200
    comment.refresh_from_db()
    assert comment.text == "Je le pense."


def test_a_copy_takes_no_talk_along_and_visitors_read_none(cast: Cast) -> None:
    cast.say(cast.focal_point, "Entre nous")
    copy = duplicate(MissionPage.objects.get(pk=cast.mission.pk), cast.author)
    assert not Comment.objects.filter(page=copy).exists()
    Desk(cast.focal_point).edit(cast.mission).publish()
    cast.mission.refresh_from_db()
    assert cast.mission.live
    assert "Entre nous" not in Desk(cast.author).client.get(cast.mission.full_url, headers={"host": "cm.localhost"}).content.decode()
