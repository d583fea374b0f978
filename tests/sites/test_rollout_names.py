"""What a portal is called until somebody names it."""

import pytest

from countries.models import Country, Portal
from sites.rollout import PortalSpec, open_portal
from sites.rollout.names import suggested_name
from tests.factories import home_of

pytestmark = pytest.mark.django_db

NAMES = {
    ("BJ", "fr"): "Je suis au Bénin",
    ("CI", "fr"): "Je suis en Côte d'Ivoire",
    ("AO", "fr"): "Je suis en Angola",
    ("ER", "fr"): "Je suis en Érythrée",
    ("MZ", "fr"): "Je suis au Mozambique",
    ("CD", "fr"): "Je suis en République démocratique du Congo",
    ("CG", "fr"): "Je suis au Congo-Brazzaville",
    ("SL", "fr"): "Je suis en Sierra Leone",
    ("KM", "fr"): "Je suis aux Comores",
    ("RE", "fr"): "Je suis à La Réunion",
    ("MG", "fr"): "Je suis à Madagascar",
    ("GM", "en"): "I am in The Gambia",
    ("CD", "en"): "I am in the Democratic Republic of the Congo",
    ("EG", "ar"): "أنا في مصر",
    ("CV", "pt"): "Estou em Cabo Verde",
    ("GW", "pt"): "Estou na Guiné-Bissau",
}


def test_a_name_fits_its_country_in_each_language(reference_data: None) -> None:
    countries = Country.objects.in_bulk({code for code, _language in NAMES})
    assert {(code, language): suggested_name(countries[code], language) for code, language in NAMES} == NAMES


def test_each_home_has_the_name_in_its_own_language(bare_network: None) -> None:
    open_portal(PortalSpec(country="MA", host="ma.example.org", languages=("fr", "ar"), cities=("Rabat",)))
    portal = Portal.objects.get(code="ma")
    assert portal.name == "Je suis au Maroc"
    assert [home_of(portal, code).title for code in portal.languages] == ["Je suis au Maroc", "أنا في المغرب"]


def test_a_name_that_was_given_is_left_as_it_is(bare_network: None) -> None:
    open_portal(PortalSpec(country="MA", host="ma.example.org", languages=("fr", "ar"), cities=("Rabat",), name="Maroc chez nous"))
    portal = Portal.objects.get(code="ma")
    assert {home_of(portal, code).title for code in portal.languages} == {"Maroc chez nous"}
