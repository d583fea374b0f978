"""What can be done with a mission, in the menus of its page and of its line in the explorer."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import F
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.query import PageQuerySet

from countries.models import User

from ..life import DEEDS, may_do
from ..models import Mission, MissionPage

ROW_FIELDS = ("state", "source_language", "portal_id", "territory_id", "organisation_id")
PREFIX = "of_mission_"


@dataclass(frozen=True)
class MissionRow:
    """What the explorer reads of a mission's row with its page: asked page by page it would be a query each."""

    state: str
    source_language: str
    portal_id: int | None
    territory_id: int | None
    organisation_id: int | None


def with_mission_rows(pages: PageQuerySet) -> PageQuerySet:
    rows = {PREFIX + name: F(f"missionpage__mission__{name}") for name in ROW_FIELDS}
    return pages.annotate(**rows, **{f"{PREFIX}language": F("locale__language_code")})


def mission_buttons(page: Page, user: User, next_url: str | None = None) -> Iterator[Button]:
    """Those that the state and the user's rights allow."""
    if not isinstance(page, MissionPage) or not page.mission_id:
        return
    row = _row_of(page)
    if not may_do(page, row, user):
        return
    query = f"?{urlencode({'next': next_url})}" if next_url else ""
    for number, deed in enumerate(DEEDS.values()):
        if page.live and row.state in deed.possible_in:
            url = reverse("mission_deed", args=[page.pk, deed.code]) + query
            yield Button(deed.label, url=url, icon_name=deed.icon, priority=31 + number)
    if row.source_language == (getattr(page, f"{PREFIX}language", "") or page.locale.language_code):
        yield Button(gettext("Dupliquer"), url=reverse("mission_duplicate", args=[page.pk]), icon_name="copy", priority=39)


def _row_of(page: MissionPage) -> Mission | MissionRow:
    if hasattr(page, f"{PREFIX}state"):
        return MissionRow(**{name: getattr(page, PREFIX + name) for name in ROW_FIELDS})
    return page.mission
