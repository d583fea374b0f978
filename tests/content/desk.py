"""Somebody at the admin: opens a form as a browser shows it, types, presses a button."""

from typing import Any

from bs4 import BeautifulSoup
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpResponse, QueryDict
from django.test import Client, TestCase
from django.urls import reverse
from django.utils.text import slugify
from wagtail.blocks import StreamBlockValidationError
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, querydict_from_html, rich_text, streamfield

from countries.models import User

HUB_HOST = settings.HUB_URL.rsplit("/", 1)[-1]

WHAT_A_MISSION_NEEDS: dict[str, Any] = {
    "title": "Lire à voix haute à Deïdo",
    "mission_type": "edu-soutien",
    "summary": "Deux heures de lecture avec une classe de primaire.",
    "description": rich_text(
        "<p>La bibliothèque du quartier cherche des voix. Vous choisissez un conte, vous le lisez avec douze enfants, puis chacun "
        "raconte la suite. À votre départ, la classe garde l’enregistrement et le livre.</p>"
    ),
    "availability": "any_time",
    "modality": "on_site",
    **nested_form_data({"places": inline_formset([{"label": "Bibliothèque de Deïdo"}])}),
    "contact_email": "bibliotheque@example.org",
}
"""The eight fields that are enough: title, type, summary, description, availability, modality, place, contact."""


class Browser(Client):
    """The test client, whose requests end with what was to be done after their commit: a test's own transaction never commits."""

    def request(self, **request: Any) -> HttpResponse:
        with TestCase.captureOnCommitCallbacks(execute=True):
            return super().request(**request)


class PageForm:
    """A page's form with the values that the browser would send if nothing were typed."""

    def __init__(self, client: Browser, url: str, html: str, page: Page | None = None) -> None:
        self.client, self.url, self.html = client, url, html
        self.values: QueryDict = querydict_from_html(html, form_id="page-edit-form", exclude_csrf=False)
        self.page = page
        for textarea in BeautifulSoup(html, "html.parser").select("form#page-edit-form textarea[name]"):
            # The line break right after the tag is no part of the text.
            self.fill(**{textarea["name"]: textarea.get_text().removeprefix("\r").removeprefix("\n")})
        self._add_streams()

    def fill(self, **values: Any) -> "PageForm":
        """Type into fields; a list is several check boxes. The editor's script makes a new page's address from its title."""
        for name, value in values.items():
            self.values.setlist(name, [str(item) for item in (value if isinstance(value, list) else [value])])
        if "title" in values and self.page and not self.page.pk and not values.get("slug"):
            self.values["slug"] = slugify(values["title"])
        return self

    def fill_rows(self, name: str, rows: list[dict[str, Any]]) -> "PageForm":
        """Add rows to an inline list, as places and fixed dates are."""
        return self.fill(**nested_form_data({name: inline_formset(rows)}))

    def fill_lines(self, name: str, lines: list[str]) -> "PageForm":
        """Fill a list of short lines, as tasks and questions are."""
        return self.fill(**nested_form_data({name: streamfield([("line", line) for line in lines])}))

    def copy(self) -> "PageForm":
        """The same form as it was opened, without what was typed since."""
        return PageForm(self.client, self.url, self.html, self.page)

    def save(self) -> HttpResponse:
        return self._send({})

    def publish(self) -> HttpResponse:
        return self._send({"action-publish": "action-publish"})

    def submit(self) -> HttpResponse:
        """To whoever may publish."""
        return self._send({"action-submit": "action-submit"})

    def autosave(self) -> HttpResponse:
        """What the editor's script sends while somebody is still typing."""
        return self._send({}, headers={"accept": "application/json"})

    def preview(self, url_name: str, *args: Any) -> HttpResponse:
        """Send the unsaved form to the preview, as the side panel does."""
        return self.client.post(reverse(url_name, args=args), self._body({}), content_type="application/x-www-form-urlencoded")

    def _send(self, button: dict[str, str], **request: Any) -> HttpResponse:
        return self.client.post(self.url, self._body(button), content_type="application/x-www-form-urlencoded", **request)

    def _body(self, button: dict[str, str]) -> str:
        values = self.values.copy()
        values.update(button)
        return values.urlencode()

    def _add_streams(self) -> None:
        """The editor of a StreamField is made by a script: write what it would."""
        for container in BeautifulSoup(self.html, "html.parser").select("form#page-edit-form [data-contentpath]"):
            name = container["data-contentpath"]
            if self.page is None or not isinstance(field := _field_of(self.page, name), StreamField):
                continue
            stream = getattr(self.page, field.name)
            rows = [(child.block_type, child.value) for child in stream]
            self.fill(**nested_form_data({name: streamfield(rows)}))
            self.fill(**{f"{name}-{number}-id": child.id or "" for number, child in enumerate(stream)})


def _field_of(page: Page, name: str):
    return next((field for field in page._meta.get_fields() if field.name == name), None)


class Desk:
    """A signed-in person's browser, on the host where the admin answers."""

    def __init__(self, user: User) -> None:
        self.user = user
        self.client = Browser(headers={"host": HUB_HOST})
        self.sign_in()

    def sign_in(self) -> None:
        """Needed again when a test has travelled in time."""
        self.client.force_login(self.user)

    def get(self, url_name: str, *args: Any, **query: Any) -> HttpResponse:
        return self.client.get(reverse(url_name, args=args), query)

    def post(self, url_name: str, *args: Any, **data: Any) -> HttpResponse:
        return self.client.post(reverse(url_name, args=args), data)

    def new(self, parent: Page, model: type[Page]) -> PageForm:
        """The form of a page to create under another one."""
        url = reverse("wagtailadmin_pages:add", args=["content", model._meta.model_name, parent.pk])
        response = self.client.get(url)
        assert response.status_code == 200, response.status_code
        return PageForm(self.client, url, response.content.decode(), model(locale=parent.locale))

    def edit(self, page: Page) -> PageForm:
        """The form of a page as its latest draft has it."""
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        response = self.client.get(url)
        assert response.status_code == 200, response.status_code
        return PageForm(self.client, url, response.content.decode(), page.get_latest_revision_as_object())


def problems_in(response: HttpResponse) -> dict[str, str]:
    """What the form says beside each field, by the field's name."""
    form = response.context["form"]
    problems = {name: " ".join(map(_words, errors.as_data())) for name, errors in form.errors.items()}
    for formset in form.formsets.values():
        for row in formset.forms:
            problems |= {f"{row.prefix}-{name}": " ".join(errors) for name, errors in row.errors.items()}
    return problems


def _words(error: ValidationError) -> str:
    """What the editor reads; a list of blocks says it of the whole list."""
    return " ".join(error.non_block_errors if isinstance(error, StreamBlockValidationError) else error)
