"""What the tests of the roll-out in the admin share: somebody of the central staff, and the form as a browser sends it."""

from typing import Any

from bs4 import BeautifulSoup
from django.conf import settings
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from wagtail.test.utils.form_data import querydict_from_html

from countries.models import Role
from countries.rights import derive_rights
from tests.content.desk import Desk
from tests.factories import MembershipFactory


def central_desk(email: str = "central@example.org") -> Desk:
    """The desk of somebody of the central staff, on a network that has a hub."""
    membership = MembershipFactory(role=Role.CENTRAL_STAFF, user__email=email)
    derive_rights()
    return Desk(membership.user)


class Form:
    """The form that opens a country, as the browser shows it."""

    def __init__(self, desk: Desk, response: HttpResponse) -> None:
        self.desk = desk
        self.response = response
        self.html = response.content.decode()
        self.values = _values_of(self.html)

    def fill(self, **values: Any) -> "Form":
        for name, value in values.items():
            if name == "languages":
                for number in range(len(settings.LANGUAGES)):
                    self.values[f"languages_{number}"] = value[number] if number < len(value) else ""
            else:
                self.values.setlist(name, value if isinstance(value, list) else [value])
        return self

    def send(self, step: str = "plan") -> "Form":
        """Press a button."""
        self.values["step"] = step
        body = self.values.urlencode()
        return Form(self.desk, self.desk.client.post(reverse("network:open"), body, content_type="application/x-www-form-urlencoded"))

    @property
    def problems(self) -> dict[str, str]:
        form = (self.response.context or {}).get("form")
        return {name: " ".join(errors) for name, errors in form.errors.items()} if form else {}


def opening_form(desk: Desk, country: str = "BJ") -> Form:
    """The form with what is proposed for a country."""
    return Form(desk, desk.get("network:open", country=country))


def _values_of(html: str) -> QueryDict:
    """Of all forms of the page (the admin has some of its own), the one that leads to the next step; none after the last."""
    forms = BeautifulSoup(html, "html.parser").select("form")
    index = next((number for number, form in enumerate(forms) if form.get("action") == reverse("network:open")), None)
    if index is None:
        return QueryDict(mutable=True)
    values = querydict_from_html(html, form_index=index, exclude_csrf=False)
    for name in {hidden["name"] for hidden in forms[index].select("input[type=hidden][name]")}:
        values.setlist(name, [hidden.get("value", "") for hidden in forms[index].select(f"input[type=hidden][name='{name}']")])
    for textarea in forms[index].select("textarea[name]"):
        # The line break right after the tag is no part of the text.
        values[textarea["name"]] = textarea.get_text().removeprefix("\r").removeprefix("\n")
    return values
