"""Who may read a document: visitors what a page shows them, people who work in the admin what is theirs to use."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Exists, OuterRef
from django.db.models.functions import Cast
from django.http import HttpRequest
from wagtail.models import Collection, Page, PageViewRestriction, ReferenceIndex

from countries import drafts
from countries.directory import HOME_DEPTH, PortalEntry, get_directory
from countries.models import Portal, PortalStatus
from countries.permissions import choosable_media
from countries.sign_in import second_factor

from .models import ContentDocument


def may_read(document: ContentDocument, request: HttpRequest) -> bool:
    """Whether whoever asks, on this host, may read this document. A fixed number of queries, and one for each restriction by groups."""
    return _is_shown(document, request) or _is_readers_own(document, request)


def _is_shown(document: ContentDocument, request: HttpRequest) -> bool:
    """A page of this portal that the visitor may read leads to it, and it is no other country's. The hub may show any."""
    entry: PortalEntry = request.portal_entry
    if not _is_open(request, entry.portal):
        return False
    paths = [path for path, url_path in _pages_with(document, entry.portal) if _is_served(url_path, entry)]
    if not paths or not _is_open_to(request, paths):
        return False
    return entry.portal.is_hub or not _is_anothers(document, entry.portal)


def _is_open(request: HttpRequest, portal: Portal) -> bool:
    """The hub's host lets people into the admin while visitors are still, or again, kept out."""
    return portal.status != PortalStatus.ARCHIVED and (portal.status != PortalStatus.DRAFT or drafts.may_look(request, portal))


def _pages_with(document: ContentDocument, portal: Portal):
    references = ReferenceIndex.get_references_to(document).filter(base_content_type=ContentType.objects.get_for_model(Page))
    pages = Page.objects.filter(path__startswith=portal.root_page.path, depth__gte=HOME_DEPTH, live=True)
    page_ids = references.annotate(page_id=Cast("object_id", BigIntegerField())).values("page_id")
    return pages.filter(pk__in=page_ids).values_list("path", "url_path")


def _is_served(url_path: str, entry: PortalEntry) -> bool:
    """Whether the page has an address for visitors: under a home in a language that the portal offers."""
    found = get_directory().home_of(url_path)
    return found is not None and found[1].language in entry.languages


def _is_open_to(request: HttpRequest, paths: list[str]) -> bool:
    """Whether the visitor passes all restrictions of at least one of these pages."""
    prefixes = {path[:end] for path in paths for end in range(Page.steplen, len(path) + 1, Page.steplen)}
    restrictions = PageViewRestriction.objects.filter(page__path__in=prefixes).select_related("page").prefetch_related("groups")
    closed = tuple(restriction.page.path for restriction in restrictions if not restriction.accept_request(request))
    return any(not path.startswith(closed) for path in paths)


def _is_anothers(document: ContentDocument, portal: Portal) -> bool:
    """Whether the document lies in another country's collections. The network's own is everybody's to show."""
    below = Collection.objects.filter(pk=document.collection_id, path__startswith=OuterRef("root_collection__path"))
    return Portal.objects.exclude(pk=portal.pk).filter(Exists(below), country__isnull=False).exists()


def _is_readers_own(document: ContentDocument, request: HttpRequest) -> bool:
    """On the admin's host, behind the whole sign-in: a document that the reader may choose or edit there."""
    if not (request.portal_entry.portal.is_hub and request.user.is_authenticated) or second_factor.is_missing(request):
        return False
    return choosable_media(request.user, ContentDocument).filter(pk=document.pk).exists()
