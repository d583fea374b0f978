"""Spreadsheets: every list that leaves as one writes text, whatever the text begins with, and only what its reader may see."""

import csv
from io import BytesIO, StringIO

import pytest
from django.http import HttpResponse
from django.urls import resolve
from openpyxl import load_workbook

from countries.admin.exports import WithoutFormulas
from tests.content.desk import Desk
from tests.factories import MissionPageFactory, page_of
from tests.world import World

from .addresses import PART, admin_patterns
from .canaries import user_of

EVIL = '=HYPERLINK("https://spy.example.org";"cliquez ici") pour Deïdo'
REPORTS = ("reports/aging-pages/", "reports/locked/", "reports/workflow/", "reports/workflow_tasks/")


def exporting_views() -> dict[str, type]:
    """The classes of the views that answer at the admin's addresses and export a list."""
    found = {}
    for name, pattern in admin_patterns():
        if PART.search(pattern):
            continue
        view_class = getattr(resolve(f"/{pattern}").func, "view_class", None)
        if getattr(view_class, "list_export", None):
            found[name] = view_class
    return found


def test_every_list_that_leaves_as_a_spreadsheet_writes_text() -> None:
    views = exporting_views()
    assert {"journal", "wagtailadmin_reports:aging_pages", "wagtailredirects:index", "search_report"} <= views.keys()
    assert not [name for name, view_class in views.items() if not issubclass(view_class, WithoutFormulas)]


@pytest.mark.parametrize("path", REPORTS)
def test_reports_calculate_nothing(guarded: World, path: str) -> None:
    mission = MissionPageFactory(parent=page_of(guarded.douala), title=EVIL)
    desk = Desk(user_of("staff of Cameroon"))
    desk.post("wagtailadmin_pages:lock", mission.pk)
    mission.get_workflow().start(mission, desk.user)

    rows = list(csv.reader(StringIO(text_of(desk.client.get(f"/admin/{path}?export=csv")))))
    cells = [cell for row in rows for cell in row]
    assert any(EVIL in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]

    book = load_workbook(BytesIO(desk.client.get(f"/admin/{path}?export=xlsx").getvalue()))
    assert not [cell.value for row in book.active.iter_rows() for cell in row if cell.data_type == "f"]


def text_of(response: HttpResponse) -> str:
    assert response.status_code == 200
    return response.getvalue().decode()
