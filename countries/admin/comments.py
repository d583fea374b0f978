"""What is said beside a page reaches those who follow it, by our own mails: in each reader’s language, while they may edit the page.

Wagtail would write to whoever once followed it, also after their access has ended.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.db.models import Q, QuerySet
from django.urls import reverse
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import Comment, CommentReply, Page

from ..directory import get_directory
from ..mails import send_mail
from ..models import User

TEMPLATE = "countries/mails/comments"


@dataclass(frozen=True)
class Remark:
    """Something said, answered or settled beside a page; `answers_to` is the comment that it answers."""

    key: str
    thread: int
    text: str
    answers_to: str = ""
    is_settled: bool = False


def remarks_in(changes: dict[str, list]) -> list[Remark]:
    """What is news in a saved form, in Wagtail's words for it. What was taken back is not told."""
    return list(_remarks_in(changes))


def _remarks_in(changes: dict[str, list]) -> Iterator[Remark]:
    for comment in changes["new_comments"]:
        yield Remark(f"comment {comment.pk}", comment.pk, comment.text)
    for comment, replies in changes["new_replies"]:
        for reply in replies:
            yield Remark(f"reply {reply.pk}", comment.pk, reply.text, answers_to=comment.text)
    for comment in changes["resolved_comments"]:
        yield Remark(f"settled {comment.pk} {comment.resolved_at}", comment.pk, comment.text, is_settled=True)


def tell_readers(page: Page, by: User, remarks: list[Remark]) -> None:
    """Write to those who follow the page about all of it, to those who took part in a thread about that; never to who said it."""
    if not remarks:
        return
    threads = {remark.thread for remark in remarks}
    taking_part = _taking_part(threads)
    followers = set(page.subscribers.filter(comment_notifications=True).values_list("user_id", flat=True))
    for reader in _readers(followers | taking_part.keys(), by):
        told = [remark for remark in remarks if reader.pk in followers or remark.thread in taking_part[reader.pk]]
        if page.permissions_for_user(reader).can_edit():
            _write(page, reader, by, told)


def _taking_part(threads: set[int]) -> dict[int, set[int]]:
    """User → the threads that they said something in."""
    said = [
        *Comment.objects.filter(pk__in=threads).values_list("user_id", "pk"),
        *CommentReply.objects.filter(comment__in=threads).values_list("user_id", "comment_id"),
    ]
    found: dict[int, set[int]] = {}
    for user_id, thread in said:
        found.setdefault(user_id, set()).add(thread)
    return found


def _readers(ids: set[int], by: User) -> QuerySet[User]:
    wanted = Q(wagtail_userprofile=None) | Q(wagtail_userprofile__updated_comments_notifications=True)
    return User.objects.filter(wanted, pk__in=ids, is_active=True).exclude(pk=by.pk).order_by("pk")


def _write(page: Page, reader: User, by: User, told: list[Remark]) -> None:
    news = sha256("|".join(remark.key for remark in told).encode()).hexdigest()
    send_mail(
        TEMPLATE,
        reader,
        key=f"comments:{page.pk}:{reader.pk}:{news}",
        portal=get_directory().portal_of(page.path),
        context={
            "title": page.get_admin_display_title(),
            "by": by.get_full_name() or by.email,
            "remarks": told,
            "url": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[page.pk]),
        },
        is_confidential=False,
    )


class CommentedEditView(EditView):
    def send_commenting_notifications(self, changes: dict[str, list]) -> None:
        tell_readers(self.page, self.request.user, remarks_in(changes))
