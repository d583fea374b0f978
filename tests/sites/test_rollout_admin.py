"""Central staff open a country from the admin: the form, the plan, what is refused and why."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from countries.models import City, OpeningState, Portal, PortalOpening
from countries.permissions import reach_of
from sites.rollout import PortalSpec, open_portal
from tests.content.desk import Desk
from tests.content.seen import soup
from tests.factories import UserFactory

from .openings import Form, central_desk, opening_form


@pytest.fixture
def desk(bare_network: None) -> Desk:
    return central_desk()


def cities_of(form: Form) -> set[str]:
    return set(City.objects.filter(pk__in=form.values.getlist("cities")).values_list("names__fr", flat=True))


# --- What is proposed ---------------------------------------------------------------------------------------------------------------------


def test_the_menu_leads_there(desk: Desk) -> None:
    page = desk.get("wagtailadmin_home").content.decode()
    for view in ("network:dashboard", "network:open"):
        assert reverse(view) in page


def test_countries_that_are_not_open_come_first(desk: Desk) -> None:
    open_portal(PortalSpec("BJ", "bj.localhost", ("fr",)))
    groups = soup(desk.get("network:open")).select("select[name=country] optgroup")
    assert [group["label"] for group in groups] == ["Prévus", "Autres pays", "Déjà ouverts"]
    assert [option["value"] for option in groups[2].select("option")] == ["BJ"]
    assert "BJ" not in [option["value"] for option in groups[0].select("option")]


def test_a_country_brings_its_address_languages_and_largest_cities(desk: Desk) -> None:
    form = Form(desk, desk.get("network:open")).fill(country="TN").send("country")
    assert form.values["host"] == "jesuisentunisie.com"
    assert [form.values[f"languages_{number}"] for number in range(4)] == ["fr", "ar", "", ""]
    largest = City.objects.filter(country="TN").order_by("-population")[:6]
    assert cities_of(form) == {city.names["fr"] for city in largest}
    boxes = soup(form.response).select("input[name=cities]")
    assert len(boxes) == City.objects.filter(country="TN").count()


def test_a_country_that_has_a_theme_of_its_own_begins_with_it(desk: Desk) -> None:
    form = Form(desk, desk.get("network:open")).fill(country="SN").send("country")
    assert form.values["theme"] == "senegal"
    assert form.fill(theme="gambia", country="MA").send().values["theme"] == "gambia", "what was chosen stays"


def test_another_country_keeps_what_was_typed(desk: Desk) -> None:
    form = opening_form(desk, "BJ").fill(country="TN", first_editors="awa@example.org", name="Chez nous", languages=["en", "fr"])
    proposed = form.send("plan")  # without a script nobody presses "propose"
    assert proposed.values["country"] == "TN"
    assert proposed.values["host"] == "jesuisentunisie.com"
    assert (proposed.values["name"], proposed.values["first_editors"]) == ("Chez nous", "awa@example.org")
    assert [proposed.values[f"languages_{number}"] for number in range(2)] == ["en", "fr"]
    assert not PortalOpening.objects.exists()


# --- The plan -----------------------------------------------------------------------------------------------------------------------------


def test_the_plan_is_what_the_opening_will_do(desk: Desk) -> None:
    plan = opening_form(desk).fill(host="bj.localhost", name="Je suis au Bénin", first_editors="awa@example.org").send()
    assert not Portal.objects.filter(code="bj").exists()
    shown = [item.get_text() for item in soup(plan.response).select(".rollout-steps li")]
    assert not PortalOpening.objects.exists()

    plan.send("open")
    opening = PortalOpening.objects.get()
    assert opening.state == OpeningState.QUEUED
    assert opening.first_editors == ["awa@example.org"]
    assert opening.asked_by == desk.user
    assert tuple(shown) == open_portal(PortalSpec.from_json(opening.spec)).steps


def test_one_comes_back_from_the_plan_with_everything_typed(desk: Desk) -> None:
    form = opening_form(desk).fill(host="bj.localhost", name="Je suis au Bénin", languages=["fr", "en"], first_editors="awa@example.org")
    form.fill(cities=form.values.getlist("cities")[:2])
    back = form.send().send("edit")
    for name in ("host", "name", "languages_0", "languages_1", "first_editors", "theme", "country"):
        assert back.values[name] == form.values[name], name
    assert back.values.getlist("cities") == form.values.getlist("cities")
    assert not back.problems


# --- What is refused ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("country", "", "Choisissez un pays"),
        ("country", "XX", "données de référence"),
        ("host", "", "Indiquez l’adresse"),
        ("host", "je suis au bénin", "adresse d’hôte"),
        ("host", "10.0.0.7", "adresse d’hôte"),
        ("host", "localhost", "jesuisaupays"),
        ("name", "", "Indiquez le nom"),
        ("name", "x" * 81, "80"),
        ("languages", [], "au moins une langue"),
        ("languages", ["fr", "fr"], "une fois"),
        ("languages", ["fr", "tlh"], "tlh"),
        ("theme", "neon", "Ce thème n’existe pas"),
        ("cities", [], "au moins une ville"),
        ("cities", ["1"], "n’est pas de ce pays"),
        ("first_editors", f"{'a' * 250}@example.org", "n’est pas une adresse e-mail"),
        ("first_editors", "awa@example.org\npas une adresse\n@", "« pas une adresse », « @ »"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(desk: Desk, field: str, value, sentence: str) -> None:
    form = opening_form(desk).fill(first_editors="koffi@example.org", name="Je suis au Bénin", host="bj.localhost").fill(**{field: value})
    if field == "country":
        form.fill(proposed_for=value)
    answer = form.send()
    assert sentence in answer.problems[field]
    assert sentence in soup(answer.response).select_one(".rollout-wrong .error-message").get_text()
    for name in {"first_editors", "name", "host"} - {field}:
        assert answer.values[name] == form.values[name]
    if isinstance(value, str) and field in ("host", "name", "first_editors"):
        assert answer.values[field].replace("\r", "") == value
    assert not PortalOpening.objects.exists()


def test_everything_wrong_is_said_at_once(desk: Desk) -> None:
    answer = opening_form(desk).fill(host="???", languages=["tlh"], first_editors="personne", cities=[]).send()
    assert set(answer.problems) == {"host", "languages", "first_editors", "cities"}


@pytest.mark.parametrize("host", ["bj.localhost", "https://BJ.localhost/", "http://bj.localhost"])
def test_a_whole_address_is_understood(desk: Desk, host: str) -> None:
    answer = opening_form(desk).fill(host=host).send()
    assert soup(answer.response).select_one(".rollout-asked dd").get_text() == "bj.localhost"


def test_a_host_that_is_taken_names_the_portal_that_has_it(desk: Desk) -> None:
    open_portal(PortalSpec("TG", "ici.localhost", ("fr",), name="Je suis au Togo"))
    assert "Je suis au Togo" in opening_form(desk).fill(host="Ici.localhost").send().problems["host"]


def test_a_country_that_is_open_is_refused(desk: Desk) -> None:
    open_portal(PortalSpec("BJ", "bj.localhost", ("fr",), name="Je suis au Bénin"))
    assert "Je suis au Bénin" in opening_form(desk).send().problems["country"]


def test_the_second_of_two_is_told_who_was_first(desk: Desk) -> None:
    second = central_desk("second@example.org")
    plan, other_plan = (opening_form(who).fill(host="bj.localhost").send() for who in (desk, second))
    plan.send("open")
    answer = other_plan.fill(first_editors="koffi@example.org").send("open")

    opening = PortalOpening.objects.get()
    assert opening.asked_by == desk.user
    assert str(desk.user) in answer.problems["country"]
    assert soup(answer.response).select_one(f".error-message a[href='{reverse('network:opening', args=[opening.pk])}']")
    assert answer.values["first_editors"] == "koffi@example.org"


def test_a_host_that_another_opening_has_asked_for_is_refused(desk: Desk) -> None:
    opening_form(desk, "BJ").fill(host="ici.localhost").send().send("open")
    answer = opening_form(desk, "TG").fill(host="ici.localhost").send("open")
    assert "Bénin" in answer.problems["host"]


def test_markup_in_a_name_is_shown_as_text(desk: Desk) -> None:
    plan = opening_form(desk).fill(name="<script>alert(1)</script>", host="bj.localhost").send()
    assert "<script>alert(1)" not in plan.html
    assert "&lt;script&gt;alert(1)" in plan.html


@pytest.mark.parametrize("query", [{"country": "\0"}, {"country": "XX"}, {"opening": "9" * 40}, {"opening": "x"}])
def test_an_address_made_up_shows_the_empty_form(desk: Desk, query: dict[str, str]) -> None:
    assert desk.get("network:open", **query).status_code == 200


def test_the_preview_shows_the_theme_and_the_name(desk: Desk) -> None:
    form = opening_form(desk)
    frame = soup(form.response).select_one("iframe[name=theme-preview]")
    page = desk.client.get(frame["src"])
    assert page["X-Frame-Options"] == "SAMEORIGIN"
    assert form.values["name"] in page.content.decode()
    cameroon = desk.get("network:theme", "cameroon", name="<b>Ici</b>").content.decode()
    assert "--primary:#0a5c45" in cameroon
    assert "&lt;b&gt;Ici" in cameroon
    assert desk.get("network:theme", "neon").status_code == 404


def test_nobody_else_opens_a_country(desk: Desk) -> None:
    plan = opening_form(desk).fill(host="bj.localhost").send()
    stranger = UserFactory(is_staff=True)
    assert not reach_of(stranger).is_network
    plan.desk = Desk(stranger)
    assert plan.send("open").response.status_code == 302
    assert not PortalOpening.objects.exists()


# --- The dashboard ------------------------------------------------------------------------------------------------------------------------


def test_the_dashboard_asks_the_same_number_of_queries_however_many_portals_there_are(desk: Desk) -> None:
    def queries() -> int:
        desk.get("network:dashboard")
        with CaptureQueriesContext(connection) as captured:
            assert desk.get("network:dashboard").status_code == 200
        return len(captured)

    open_portal(PortalSpec("BJ", "bj.localhost", ("fr",)))
    few = queries()
    for code in ("TG", "CI", "SN"):
        open_portal(PortalSpec(code, f"{code.lower()}.localhost", ("fr",)))
    assert queries() == few
