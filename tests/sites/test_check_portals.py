"""Each kind of problem of a portal is found and told in a sentence, under the portal that has it."""

from collections.abc import Callable
from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from content.models import OrganisationPage, StandardPage
from countries.directory import forget_directory, get_directory
from countries.models import Portal
from countries.rights import GROUP_PREFIX
from sites.rollout.checks import check_portals
from sites.rollout.texts import KEYS
from tests.factories import PortalFactory, StandardPageFactory, TerritoryFactory, home_of, page_of
from tests.world import World


@pytest.fixture
def network(world: World) -> World:
    """The small network without a flaw: every home with its standing pages, every portal with a contact."""
    for portal in Portal.objects.all():
        for language in portal.languages:
            home = home_of(portal, language)
            for _ in range(len(KEYS) - StandardPage.objects.child_of(home).count()):
                StandardPageFactory(parent=home)
    assert check_portals() == []
    return world


FLAWS: dict[str, tuple[str, Callable[[World], object], str]] = {
    "no home in a language": ("cm", lambda w: Portal.objects.filter(code="cm").update(languages=["fr", "en", "pt"]), "accueil en pt"),
    "a home that is not live": ("cm", lambda w: home_of(w.cameroon, "en").unpublish(), "en n’est pas publié"),
    "a standing page missing": ("ma", lambda w: StandardPage.objects.child_of(home_of(w.morocco)).first().delete(), "permanentes en fr"),
    "a city without its page": ("cm", lambda w: page_of(w.yaounde, "en").delete(), "1 villes sans page en en"),
    "another first language": ("ma", lambda w: Portal.objects.filter(code="ma").update(languages=["ar", "fr"]), "racine du site"),
    "an unknown theme": ("ma", lambda w: Portal.objects.filter(code="ma").update(theme="neon"), "neon"),
    "a port of its own": ("ma", lambda w: Site.objects.filter(portal=w.morocco).update(port=8443), "port"),
    "a hub elsewhere": ("hub", lambda w: Site.objects.filter(portal=w.hub).update(hostname="hub.localhost"), "HUB_URL"),
    "live without a contact": ("cm", lambda w: Portal.objects.filter(code="cm").update(contact_email=""), "sans aucun contact"),
    "rights that nobody gave": ("network", lambda w: Group.objects.create(name=f"{GROUP_PREFIX}cm: intruder"), "intruder"),
    "a page without its row": (
        "network",
        lambda w: OrganisationPage.objects.filter(title="Lecture pour tous").update(organisation=None),
        "1",
    ),
}


@pytest.mark.parametrize(("portal", "break_it", "sentence"), FLAWS.values(), ids=FLAWS)
def test_the_flaw_is_found_where_it_is(network: World, portal: str, break_it: Callable[[World], object], sentence: str) -> None:
    break_it(network)
    forget_directory()
    problems = check_portals()
    assert {problem.portal for problem in problems} == {portal}
    assert any(sentence in problem.message for problem in problems)


def test_a_network_without_a_hub_says_that_the_admin_is_nowhere(world: World) -> None:
    Portal.objects.filter(code="hub").delete()
    assert "open_portal --hub" in next(problem.message for problem in check_portals() if problem.portal == "network")


def test_the_number_of_queries_is_the_same_for_more_portals(network: World) -> None:
    with CaptureQueriesContext(connection) as few:
        check_portals()
    for code in ("SN", "BJ", "GM"):
        portal = PortalFactory(country__code=code, languages=["fr", "en"])
        TerritoryFactory(portal=portal, slug=f"ville-{code.lower()}")
    get_directory()
    with CaptureQueriesContext(connection) as many:
        check_portals()
    assert len(many) == len(few)


def test_the_command_names_the_problems_and_fails(network: World) -> None:
    out = StringIO()
    call_command("check_portals", stdout=out)
    assert "All portals are well" in out.getvalue()
    Portal.objects.filter(code="ma").update(theme="neon")
    forget_directory()
    with pytest.raises(CommandError, match="1 problems"):
        call_command("check_portals", stdout=out)
    assert "ma: Le thème « neon »" in out.getvalue()
