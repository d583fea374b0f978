"""The lists of missions that those who answer for them work with: on the dashboard the first few of each, here all of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise, cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import ListView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page, TaskState, WorkflowState

from countries.models import User
from search.models import SearchDocument
from search.rules import CONFIRMATION_DUE_AFTER, UNCONFIRMED_AFTER

from ..confirmation import place_of
from ..life import DEEDS
from ..models import MissionPage, MissionState, ReviewTaskState
from ..permissions import answers_for, visible
from ..status import leaves_on

EXPIRING_WITHIN = timedelta(days=14)
LAST_LOOK = {"decision": "status", "refusal": "reason", "decided_at": "finished_at"}
"""What is read of the last look at a page: name in the list → field of the look."""


@dataclass(frozen=True)
class MissionList:
    """One list. `condition` says of pages, as `mission_faces` annotates them, which belong to it on a day."""

    code: str
    label: Promise
    nothing: Promise
    condition: Callable[[date, datetime], Q]
    order: tuple[str, ...]
    asks: bool = False
    """Its missions wait for a confirmation."""


def _published(now: datetime) -> Q:
    """Published, open, and still to come."""
    return Q(live=True, mission__state=MissionState.OPEN) & (Q(closes_on=None) | Q(closes_on__gt=now))


def _to_confirm(today: date, now: datetime) -> Q:
    confirmed_on = (today - UNCONFIRMED_AFTER, today - CONFIRMATION_DUE_AFTER)
    return _published(now) & Q(mission__confirmed_on__range=confirmed_on)


def _unconfirmed(today: date, now: datetime) -> Q:
    return _published(now) & Q(mission__confirmed_on__lt=today - UNCONFIRMED_AFTER)


LISTS: dict[str, MissionList] = {
    entry.code: entry
    for entry in (
        MissionList("to-confirm", _("À confirmer"), _("Tout est confirmé."), _to_confirm, ("mission__confirmed_on", "pk"), asks=True),
        MissionList(
            "unconfirmed",
            _("Non confirmées : retirées des listes"),
            _("Aucune mission n’a quitté les listes."),
            _unconfirmed,
            ("-mission__confirmed_on", "pk"),
            asks=True,
        ),
        MissionList(
            "expiring",
            _("Expire bientôt"),
            _("Aucune mission ne finit dans les deux semaines."),
            lambda today, now: _published(now) & Q(closes_on__lte=now + EXPIRING_WITHIN),
            ("closes_on", "pk"),
        ),
        MissionList(
            "in-review",
            _("En attente de relecture"),
            _("Rien n’attend de relecture."),
            lambda today, now: Q(is_in_review=True),
            ("-latest_revision_created_at", "pk"),
        ),
        MissionList(
            "drafts",
            _("Brouillons"),
            _("Aucun brouillon."),
            lambda today, now: Q(has_unpublished_changes=True, is_in_review=False),
            ("-latest_revision_created_at", "pk"),
        ),
        MissionList(
            "published",
            _("Publiées"),
            _("Aucune mission publiée."),
            lambda today, now: _published(now) & Q(mission__confirmed_on__gte=today - UNCONFIRMED_AFTER),
            ("-last_published_at", "pk"),
        ),
    )
}


def _of_page(prefix: str = "") -> dict[str, Any]:
    """Says of reviews that they are of the page of the query around."""
    content_type = ContentType.objects.get_for_model(Page)
    return {f"{prefix}base_content_type": content_type, f"{prefix}object_id": Cast(OuterRef("pk"), CharField())}


def mission_faces(user: User) -> QuerySet[MissionPage]:
    """The missions that a user answers for or may look at, each by its page in the language that it was written in."""
    document = SearchDocument.objects.filter(kind="mission", object_id=OuterRef("mission_id"), is_tombstone=False)
    reviews = WorkflowState.objects.filter(**_of_page(), status=WorkflowState.STATUS_IN_PROGRESS)
    pages = MissionPage.objects.filter(visible(user, "mission__"), locale__language_code=F("mission__source_language"))
    return pages.annotate(closes_on=Subquery(document.values("closes_at")[:1]), is_in_review=Exists(reviews))


def counts_of(user: User) -> dict[str, int]:
    """How many missions each list has; one query."""
    now, today = timezone.now(), timezone.localdate()
    counts = {code.replace("-", "_"): Count("pk", filter=entry.condition(today, now)) for code, entry in LISTS.items()}
    found = mission_faces(user).aggregate(**counts)
    return {code: found[code.replace("-", "_")] for code in LISTS}


def pages_in(entry: MissionList, user: User) -> QuerySet[MissionPage]:
    pages = mission_faces(user).filter(entry.condition(timezone.localdate(), timezone.now())).order_by(*entry.order)
    looks = ReviewTaskState.objects.filter(**_of_page("workflow_state__")).order_by("-pk")
    last = {name: Subquery(looks.values(field)[:1]) for name, field in LAST_LOOK.items()}
    pages = pages.annotate(**last)
    return pages.select_related("mission__territory", "mission__organisation", "mission__portal", "locale").defer("description")


@dataclass(frozen=True)
class Row:
    """A mission in a list, as far as its reader may see and do anything."""

    page: MissionPage
    title: str
    place: str
    url: str
    """Where it is edited; for those who only look, where visitors see it."""
    can_confirm: bool
    note: Promise | str
    day: date | None
    """What the note is about."""


def rows_of(pages: list[MissionPage], entry: MissionList, user: User) -> list[Row]:
    return [_row(page, entry, user) for page in pages]


def _row(page: MissionPage, entry: MissionList, user: User) -> Row:
    answers = answers_for(user, page.mission)
    can_edit = page.permissions_for_user(user).can_edit()
    url = reverse("wagtailadmin_pages:edit", args=[page.pk]) if can_edit else page.full_url if page.live else ""
    note, day = _note(page, entry)
    return Row(page, page.draft_title or page.title, place_of(page.mission), url or "", entry.asks and answers and can_edit, note, day)


def _note(page: MissionPage, entry: MissionList) -> tuple[Promise | str, date | None]:
    match entry.code:
        case "to-confirm":
            return _("quitte les listes le"), leaves_on(page.mission.confirmed_on)
        case "unconfirmed":
            return _("hors des listes depuis le"), leaves_on(page.mission.confirmed_on)
        case "expiring":
            return _("dernier jour"), page.last_day
        case "published":
            return _("confirmée le"), page.mission.confirmed_on
        case _:
            return _drafts_note(page), page.latest_revision_created_at.date() if page.latest_revision_created_at else None


def _drafts_note(page: MissionPage) -> Promise:
    """A page that came back from review says so: it is its author's turn. Until somebody publishes it all the same."""
    is_settled = page.last_published_at and page.decided_at and page.last_published_at > page.decided_at
    if page.decision != TaskState.STATUS_REJECTED or is_settled:
        return _("modifiée le")
    return _("refusée ; modifiée le") if page.refusal else _("modifications demandées ; modifiée le")


class MissionListView(WagtailAdminTemplateMixin, ListView):
    """All missions of one list; the address names which."""

    template_name = "content/admin/mission_list.html"
    header_icon = "doc-full-inverse"
    paginate_by = 50
    page_kwarg = "p"

    @cached_property
    def entry(self) -> MissionList:
        if self.kwargs["name"] not in LISTS:
            raise Http404
        return LISTS[self.kwargs["name"]]

    def get_page_title(self) -> Promise:
        return self.entry.label

    def get_breadcrumbs_items(self) -> list[dict]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def get_queryset(self) -> QuerySet[MissionPage]:
        return pages_in(self.entry, self.request.user)

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        lists = [(entry.label, reverse("mission_list", args=[code]), code == self.entry.code) for code, entry in LISTS.items()]
        rows = rows_of(list(context["object_list"]), self.entry, self.request.user)
        return context | {"rows": rows, "entry": self.entry, "lists": lists, "confirm": DEEDS["confirm"]}
