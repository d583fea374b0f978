"""Files are private unless a visitor may read them: nobody fetches another's by name or number, on whatever host."""

from pathlib import Path

import pytest
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from django.conf import settings as configured
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import CollectionViewRestriction, PageViewRestriction, ReferenceIndex

from content.models import ContentDocument, ContentImage
from countries import drafts
from countries.models import Membership, Portal, PortalStatus
from countries.permissions import choosable_media
from countries.rights import derive_rights
from tests.content.desk import Desk
from tests.content.seen import main_text, visitor_of
from tests.factories import DocumentFactory, DocumentPageFactory, StandardPageFactory, home_of, translated
from tests.world import World

from .canaries import FOREIGN, OWN, PLACES, ROLES, Canaries, user_of

HOSTS = ("localhost", "cm.localhost", "ma.localhost")


def document_of(place: str) -> ContentDocument:
    return ContentDocument.objects.get(pk=Canaries.of(place).ids["document"])


def image_of(place: str) -> ContentImage:
    return ContentImage.objects.get(pk=Canaries.of(place).ids["image"])


def answer_of(portal: Portal, document: ContentDocument) -> int:
    """What an anonymous visitor of this portal gets."""
    return visitor_of(portal).get(document.url).status_code


def show(document: ContentDocument, portal: Portal, *, live: bool = True) -> StandardPageFactory:
    """A page of the portal that leads to the document."""
    text = f'<p><a linktype="document" id="{document.pk}">Le règlement</a></p>'
    return StandardPageFactory(parent=home_of(portal), title="Règlement", body=[("paragraph", text)], live=live)


# --- What no page shows --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", HOSTS)
def test_a_visitor_fetches_no_file_by_its_name_or_number(guarded: World, host: str) -> None:
    visitor = Client(headers={"host": host})
    for place in PLACES:
        document, image = document_of(place), image_of(place)
        assert Path(document.file.path).exists()
        assert Path(image.file.path).exists()
        for path in (document.url,):
            assert visitor.get(path).status_code == 404, path
        assert visitor.get(image.file.url).status_code in {302, 404}


@pytest.mark.parametrize("persona", FOREIGN)
def test_in_the_admin_one_reads_ones_own_documents_and_no_others(guarded: World, persona: str) -> None:
    client = Desk(user_of(persona)).client
    own = document_of(OWN[persona])
    may_use = choosable_media(user_of(persona), ContentDocument).filter(pk=own.pk).exists()
    assert client.get(own.url).status_code == (200 if may_use else 404)
    for place in FOREIGN[persona]:
        assert client.get(document_of(place).url).status_code == 404, place


@pytest.mark.parametrize("persona", FOREIGN)
def test_in_the_admin_one_sees_the_originals_of_ones_own_pictures_and_no_others(guarded: World, persona: str) -> None:
    client = Desk(user_of(persona)).client
    own = image_of(OWN[persona])
    may_use = choosable_media(user_of(persona), ContentImage).filter(pk=own.pk).exists()
    assert client.get(own.file.url).status_code == (200 if may_use else 404)
    for place in FOREIGN[persona]:
        assert client.get(image_of(place).file.url).status_code == 404, place


def test_most_of_them_have_some_of_their_own(guarded: World) -> None:
    """So that the two tests above look at more than refusals."""
    readers = {persona for persona in OWN if choosable_media(user_of(persona), ContentDocument).exists()}
    assert {"focal point of Douala", "editor of Lecture pour tous", "staff of Morocco"} <= readers


def test_central_staff_reads_them_all(guarded: World) -> None:
    client = Desk(user_of("central staff")).client
    for place in PLACES:
        assert client.get(document_of(place).url).status_code == 200


@pytest.mark.parametrize("persona", ROLES)
def test_whoever_works_in_the_admin_is_a_visitor_on_a_portals_host(guarded: World, persona: str) -> None:
    visitor = Client(headers={"host": "cm.localhost"})
    visitor.force_login(user_of(persona))
    for place in PLACES:
        assert visitor.get(document_of(place).url).status_code == 404


def test_documents_open_behind_the_second_factor_as_the_admin_does(guarded: World) -> None:
    client = Desk(user_of("staff of Morocco")).client
    document = document_of("casablanca")
    assert client.get(document.url).status_code == 200
    session = client.session
    session[AUTHENTICATION_METHODS_SESSION_KEY] = []
    session.save()
    assert client.get("/admin/").status_code == 302
    assert client.get(document.url).status_code == 404


def test_an_end_of_membership_ends_the_reading(guarded: World) -> None:
    user = user_of("focal point of Douala")
    desk = Desk(user)
    document = document_of("douala")
    assert desk.client.get(document.url).status_code == 200
    Membership.objects.filter(user=user).delete()
    derive_rights()
    assert desk.client.get(document.url).status_code == 404


def test_no_name_in_the_private_folder_leads_elsewhere(guarded: World) -> None:
    client = Desk(user_of("central staff")).client
    own = image_of("douala")
    for name in (f"../private/{own.file.name}", "../media", "..%2f..%2fetc/passwd", "original_images/", "organisationpaper/x"):
        assert client.get(f"/admin/files/{name}").status_code == 404, name


# --- What a page shows ---------------------------------------------------------------------------------------------------------------


def test_a_visitor_reads_what_a_live_page_of_the_portal_leads_to(guarded: World) -> None:
    document = document_of("douala")
    page = show(document, guarded.cameroon)
    assert document.url in visitor_of(guarded.cameroon).get(page.get_url_parts()[2]).content.decode()
    response = visitor_of(guarded.cameroon).get(document.url)
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == Path(document.file.path).read_bytes()
    assert answer_of(guarded.morocco, document) == 404
    assert answer_of(guarded.hub, document) == 404


def test_a_draft_shows_nothing_and_what_was_unpublished_no_longer(guarded: World) -> None:
    document = document_of("douala")
    page = show(document, guarded.cameroon, live=False)
    assert answer_of(guarded.cameroon, document) == 404
    page.save_revision().publish()
    assert answer_of(guarded.cameroon, document) == 200
    page.refresh_from_db()
    page.unpublish()
    assert answer_of(guarded.cameroon, document) == 404


def test_a_link_that_was_taken_out_no_longer_opens_it_and_one_in_a_draft_does_not_yet(guarded: World) -> None:
    document, other = document_of("douala"), document_of("lecture")
    page = show(document, guarded.cameroon)
    page.body = [("documents", [other])]
    page.save_revision()
    assert (answer_of(guarded.cameroon, document), answer_of(guarded.cameroon, other)) == (200, 404)
    page.get_latest_revision().publish()
    assert (answer_of(guarded.cameroon, document), answer_of(guarded.cameroon, other)) == (404, 200)


def test_a_publication_leads_to_its_file(guarded: World) -> None:
    document = document_of("casablanca")
    DocumentPageFactory(parent=home_of(guarded.morocco), file=document, external_url="")
    assert answer_of(guarded.morocco, document) == 200


def test_a_translation_shows_it_as_well_unless_its_language_is_not_offered(guarded: World) -> None:
    document = document_of("douala")
    page = show(document, guarded.cameroon)
    translated(page, "en", title="Rules")
    page.unpublish()
    assert answer_of(guarded.cameroon, document) == 200
    guarded.cameroon.languages = ["fr"]
    guarded.cameroon.save()
    assert answer_of(guarded.cameroon, document) == 404


def test_no_page_shows_what_is_another_countrys_but_the_hubs(guarded: World) -> None:
    document = document_of("casablanca")
    show(document, guarded.cameroon)
    assert answer_of(guarded.cameroon, document) == 404
    show(document, guarded.hub)
    assert answer_of(guarded.hub, document) == 200


def test_the_networks_own_may_be_shown_by_every_portal(guarded: World) -> None:
    document = document_of("hub")
    assert answer_of(guarded.cameroon, document) == 404
    show(document, guarded.cameroon)
    assert answer_of(guarded.cameroon, document) == 200


def test_a_page_behind_a_password_keeps_its_documents_behind_it(guarded: World) -> None:
    document = document_of("douala")
    page = show(document, guarded.cameroon)
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="baobab")
    visitor = visitor_of(guarded.cameroon)
    assert visitor.get(document.url).status_code == 404
    session = visitor.session
    session[PageViewRestriction.passed_view_restrictions_session_key] = [restriction.pk]
    session.save()
    assert visitor.get(document.url).status_code == 200
    StandardPageFactory(parent=home_of(guarded.cameroon), body=[("documents", [document])])  # open to all
    assert answer_of(guarded.cameroon, document) == 200


def test_a_collection_behind_a_password_stays_behind_it(guarded: World) -> None:
    document = document_of("douala")
    show(document, guarded.cameroon)
    CollectionViewRestriction.objects.create(collection=document.collection, restriction_type="password", password="baobab")
    response = visitor_of(guarded.cameroon).get(document.url)
    assert not response.streaming
    assert Path(document.file.path).read_bytes() not in response.content


def test_documents_of_a_draft_portal_open_to_whoever_may_look_at_it(guarded: World) -> None:
    document = document_of("douala")
    show(document, guarded.cameroon)
    guarded.cameroon.status = PortalStatus.DRAFT
    guarded.cameroon.save()
    visitor = visitor_of(guarded.cameroon)
    assert visitor.get(document.url).status_code == 404
    visitor.post(drafts.draft_link(guarded.cameroon, user_of("staff of Cameroon")).removeprefix("http://cm.localhost"))
    response = visitor.get(document.url)
    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"
    guarded.cameroon.status = PortalStatus.ARCHIVED
    guarded.cameroon.save()
    assert answer_of(guarded.cameroon, document) == 410


@pytest.mark.parametrize("status", [PortalStatus.DRAFT, PortalStatus.ARCHIVED])
def test_documents_of_a_closed_hub_are_closed(guarded: World, status: PortalStatus) -> None:
    document = document_of("hub")
    show(document, guarded.hub)
    visitor = visitor_of(guarded.hub)
    assert visitor.get(document.url).status_code == 200
    guarded.hub.status = status
    guarded.hub.save()
    assert visitor.get(document.url).status_code != 200


def test_hiding_files_notes_anew_which_pages_lead_to_them(guarded: World) -> None:
    document = document_of("douala")
    show(document, guarded.cameroon)
    ReferenceIndex.objects.all().delete()
    visitor = visitor_of(guarded.cameroon)
    assert visitor.get(document.url).status_code == 404
    call_command("hide_files")
    assert visitor.get(document.url).status_code == 200


# --- How it is told ------------------------------------------------------------------------------------------------------------------


def refusal(response: HttpResponse) -> tuple:
    headers = {name: value for name, value in response.items() if name not in ("Content-Length", "Server-Timing")}
    return response.status_code, headers, main_text(response)


def test_a_refusal_does_not_tell_that_the_document_exists(guarded: World) -> None:
    document = document_of("yaounde")
    visitor = visitor_of(guarded.cameroon)
    refused, unknown = visitor.get(document.url), visitor.get(f"/documents/{document.pk + 999}/{document.filename}")
    assert refusal(refused) == refusal(unknown)
    assert guarded.cameroon.name in refused.content.decode()


def test_no_shared_cache_keeps_a_document_and_browsers_ask_again(guarded: World) -> None:
    document = document_of("douala")
    document.get_file_hash()
    page = show(document, guarded.cameroon)
    visitor = visitor_of(guarded.cameroon)
    response = visitor.get(document.url)
    assert {"private", "no-cache"} == set(response["Cache-Control"].split(", "))
    again = {"If-None-Match": response["ETag"]}
    assert visitor.get(document.url, headers=again).status_code == 304
    page.unpublish()
    assert visitor.get(document.url, headers=again).status_code == 404


def test_the_question_costs_the_same_whatever_shows_the_document(
    guarded: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    document = document_of("douala")
    show(document, guarded.cameroon)
    visitor = visitor_of(guarded.cameroon)

    def show_behind_passwords(pages: int) -> None:
        for _number in range(pages):
            page = StandardPageFactory(parent=home_of(guarded.cameroon), body=[("documents", [document])])
            PageViewRestriction.objects.create(page=page, restriction_type="password", password="baobab")

    show_behind_passwords(1)
    visitor.get(document.url)
    with django_assert_max_num_queries(7) as few:
        assert visitor.get(document.url).status_code == 200
    show_behind_passwords(3)
    DocumentFactory.create_batch(3, collection=guarded.cameroon.root_collection)
    with django_assert_max_num_queries(len(few)):
        assert visitor.get(document.url).status_code == 200


def test_only_renditions_lie_in_the_folder_that_the_proxy_serves(guarded: World) -> None:
    for place in PLACES:
        image_of(place).get_rendition("width-10")
    public = Path(configured.MEDIA_ROOT)
    assert {path.relative_to(public).parts[0] for path in public.rglob("*") if path.is_file()} == {"renditions"}
