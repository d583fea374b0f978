"""What Wagtail's home shows of the missions that somebody answers for. As many queries for one city as for the whole network."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.functional import Promise
from wagtail.admin.ui.components import Component

from countries.models import User

from ..life import DEEDS
from ..permissions import scope_of
from .lists import LISTS, Row, counts_of, pages_in, rows_of

FIRST = 4


@dataclass(frozen=True)
class Box:
    """A list on the dashboard."""

    code: str
    label: Promise
    nothing: Promise
    count: int
    url: str
    rows: list[Row]


class MissionsPanel(Component):
    name = "missions"
    order = 100
    template_name = "content/admin/dashboard.html"

    @property
    def media(self) -> forms.Media:
        return forms.Media(css={"all": ["content/missions.css"]})

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        request = parent_context["request"]
        return {
            "boxes": boxes_of(request.user),
            "can_add": scope_of(request.user).is_answerable,
            "confirm": DEEDS["confirm"],
            "csrf_token": parent_context["csrf_token"],
            "next_url": request.path,
        }


def boxes_of(user: User) -> list[Box]:
    counts = counts_of(user)
    return [
        Box(
            code,
            entry.label,
            entry.nothing,
            counts[code],
            reverse("mission_list", args=[code]),
            rows_of(list(pages_in(entry, user)[:FIRST]), entry, user),
        )
        for code, entry in LISTS.items()
    ]
