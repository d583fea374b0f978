"""A portal's settings in the admin: each country's staff sees its own, central staff all, nobody else any."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from content.models import PortalPartner
from countries.models import OpeningState, Portal, PortalOpening, PortalStatus
from tests.content.desk import Desk
from tests.content.seen import visitor_of
from tests.factories import ImageFactory
from tests.world import World

from .canaries import Canaries, user_of, word


def desk_of(persona: str) -> Desk:
    return Desk(user_of(persona))


def save(desk: Desk, portal: Portal, partners: list[dict[str, Any]] | None = None, **values: Any) -> HttpResponse:
    """Fill in the form of a portal's settings, which otherwise stay as they are, and send it."""
    present = {
        name: getattr(portal, name)
        for name in (
            "status",
            "theme",
            "contact_name",
            "contact_email",
            "contact_phone",
            "contact_whatsapp",
            "contact_address",
            "sender_name",
        )
    }
    rows = inline_formset(partners or [])
    data = present | {"social_links": "\r\n".join(portal.social_links)} | values | nested_form_data({"partners": rows})
    return desk.client.post(reverse("portals:edit", args=[portal.pk]), data)


@pytest.mark.parametrize("persona", ["staff of Morocco"])
def test_country_staff_is_led_to_its_own_portal(guarded: World, persona: str) -> None:
    response = desk_of(persona).client.get(reverse("portals:index"), follow=True)
    page = response.content.decode()
    assert response.redirect_chain == [(reverse("portals:edit", args=[guarded.morocco.pk]), 302)]
    assert word("settings-ma") in page
    assert word("settings-cm") not in page


def test_central_staff_chooses_from_all_portals(guarded: World) -> None:
    page = desk_of("central staff").get("portals:index").content.decode()
    assert all(portal.name in page for portal in (guarded.hub, guarded.cameroon, guarded.morocco))


@pytest.mark.parametrize("persona", ["focal point of Douala", "editor of Lecture pour tous", "translator of Morocco", "analyst of Morocco"])
def test_others_see_no_settings(guarded: World, persona: str) -> None:
    desk = desk_of(persona)
    for portal in (guarded.cameroon, guarded.morocco):
        for response in (desk.get("portals:index"), desk.get("portals:edit", portal.pk), save(desk, portal, sender_name="Autre")):
            assert response["Location"] == "/admin/"
    assert not Portal.objects.filter(sender_name="Autre").exists()


def test_another_countrys_settings_cannot_be_opened_or_saved_by_their_number(guarded: World) -> None:
    desk = desk_of("staff of Morocco")
    assert desk.get("portals:edit", guarded.cameroon.pk).status_code == 404
    assert save(desk, guarded.cameroon, sender_name="Autre").status_code == 404
    assert not Portal.objects.filter(sender_name="Autre").exists()


def test_what_is_saved_is_seen_by_visitors_at_once(guarded: World) -> None:
    visitor = visitor_of(guarded.morocco)
    assert "bonjour@maroc.example.org" not in visitor.get("/fr/").content.decode()
    logo = ImageFactory(title="Royal Air", collection=guarded.morocco.root_collection)
    response = save(
        desk_of("staff of Morocco"),
        guarded.morocco,
        partners=[{"name": "Compagnie aérienne", "url": "https://air.example.org", "logo": logo.pk}],
        contact_email="bonjour@maroc.example.org",
        social_links="https://www.instagram.com/jesuisaumaroc\r\n\r\n  x.com/jesuisaumaroc ",
    )
    assert response.status_code == 302
    portal = Portal.objects.get(code="ma")
    assert portal.social_links == ["https://www.instagram.com/jesuisaumaroc", "https://x.com/jesuisaumaroc"]
    page = visitor.get("/fr/").content.decode()
    for text in ("bonjour@maroc.example.org", "https://x.com/jesuisaumaroc", "Compagnie aérienne"):
        assert text in page


def test_status_and_theme_are_shown_to_country_staff_but_are_not_theirs_to_change(guarded: World) -> None:
    desk = desk_of("staff of Morocco")
    form = desk.get("portals:edit", guarded.morocco.pk).context["form"]
    assert form.fields["status"].disabled
    assert form.fields["theme"].disabled
    assert save(desk, guarded.morocco, status=PortalStatus.ARCHIVED, theme="cameroon", sender_name="Maroc").status_code == 302
    portal = Portal.objects.get(code="ma")
    assert (portal.status, portal.theme, portal.sender_name) == (PortalStatus.LIVE, "base", "Maroc")


def test_central_staff_changes_the_theme(guarded: World) -> None:
    assert save(desk_of("central staff"), guarded.morocco, theme="morocco").status_code == 302
    assert Portal.objects.get(code="ma").theme == "morocco"


def test_the_status_has_a_page_of_its_own(guarded: World) -> None:
    desk = desk_of("central staff")
    save(desk, guarded.morocco, status=PortalStatus.PILOT)
    assert Portal.objects.get(code="ma").status == PortalStatus.LIVE
    address = reverse("portals:status", args=[guarded.morocco.pk, "pilot"])
    assert address in desk.get("portals:edit", guarded.morocco.pk).content.decode()
    assert address not in desk_of("staff of Morocco").get("portals:edit", guarded.morocco.pk).content.decode()


@pytest.mark.parametrize("persona", ["staff of Morocco", "focal point of Douala", "translator of Morocco", "analyst of Morocco"])
def test_nobody_else_changes_a_status_or_opens_a_country(guarded: World, persona: str) -> None:
    desk = desk_of(persona)
    for portal in (guarded.morocco, guarded.cameroon):
        desk.post("portals:status", portal.pk, "archived", seen="live", sure="1")
        assert desk.get("network:checklist", portal.pk).status_code == 302
        assert desk.post("network:checklist", portal.pk).status_code == 302
    before = PortalOpening.objects.count()
    failed = PortalOpening.objects.first()
    desk.post("network:opening", failed.pk)
    assert not Portal.objects.exclude(status=PortalStatus.LIVE).exists()
    assert PortalOpening.objects.count() == before
    assert not PortalOpening.objects.exclude(state=OpeningState.FAILED).exists()
    assert reverse("network:dashboard") not in desk.get("wagtailadmin_home").content.decode()


def test_a_draft_is_shown_to_its_own_staff_alone(guarded: World) -> None:
    for portal in (guarded.morocco, guarded.cameroon):
        portal.status = PortalStatus.DRAFT
        portal.save()
    desk = desk_of("staff of Morocco")
    assert desk.post("portals:draft", guarded.morocco.pk)["Location"].startswith("http://ma.localhost/-/draft/?token=")
    assert desk.post("portals:draft", guarded.cameroon.pk).status_code == 404
    assert desk.get("portals:draft", guarded.morocco.pk).status_code == 405
    for persona in ("focal point of Douala", "editor of Lecture pour tous", "translator of Morocco", "analyst of Morocco"):
        for portal in (guarded.morocco, guarded.cameroon):
            assert desk_of(persona).post("portals:draft", portal.pk)["Location"] == "/admin/"


def test_an_address_that_is_none_is_named(guarded: World) -> None:
    response = save(desk_of("staff of Morocco"), guarded.morocco, social_links="https://x.com/a\r\npas une adresse")
    assert response.status_code == 200
    assert "« pas une adresse »" in str(response.context["form"].errors["social_links"])
    assert "pas une adresse" in response.content.decode()


def test_a_partners_logo_comes_from_the_portals_own_pictures(guarded: World) -> None:
    foreign = Canaries.of("douala").ids["image"]
    response = save(desk_of("staff of Morocco"), guarded.morocco, partners=[{"name": "Partenaire", "url": "", "logo": foreign}])
    assert response.status_code == 200
    assert word("douala") not in response.content.decode()
    assert not PortalPartner.objects.filter(name="Partenaire").exists()


@pytest.mark.parametrize("view", ["add", "delete", "copy", "history", "usage"])
def test_portals_are_opened_and_closed_elsewhere(guarded: World, view: str) -> None:
    client = desk_of("central staff").client
    for path in (f"/admin/portals/{view}/", f"/admin/portals/{view}/{guarded.morocco.pk}/", "/admin/portals/new/"):
        assert client.get(path).status_code == 404


def test_the_menu_offers_settings_to_those_who_have_some(guarded: World) -> None:
    address = reverse("portals:index")
    assert address in desk_of("staff of Morocco").get("wagtailadmin_home").content.decode()
    assert address not in desk_of("focal point of Douala").get("wagtailadmin_home").content.decode()
