from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import CommentPanel, FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.admin.widgets.datetime import AdminDateTimeInput
from wagtail.models import COMMENTS_RELATION_NAME, Page, PageViewRestriction, ReferenceIndex, Site

from countries.directory import get_directory
from countries.models import Portal
from search.documents import following_once, update_documents

from ..forms import BasePageForm, Problems
from ..publication import announce_change

# Fields that Wagtail saves with every draft: they change nothing that a visitor sees.
DRAFT_FIELDS = {
    *("draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at", "go_live_at", "expire_at"),
    COMMENTS_RELATION_NAME,
}


class SchedulePanel(PublishingPanel):
    """Wagtail's schedule without its expiry: a mission's end is a date of the mission, and closing never unpublishes."""

    def __init__(self, **kwargs) -> None:
        kwargs["children"] = [FieldPanel("go_live_at", widget=AdminDateTimeInput(js_overlay_parent_selector="#schedule-publishing-dialog"))]
        super().__init__(**kwargs)


class BasePage(Page):
    """What all pages of the network share: addresses by portal and language, search kept true, no N+1 in routing.

    A page that search should find names its `search_kind` and the id of the row that it is a face of.
    """

    search_kind: str = ""
    """Kind of search document that this page is part of; empty: none."""

    leads_to_documents = False
    """Whether editors can put documents on it: visitors read those of its live pages (content.downloads)."""

    shown_relations: tuple[str, ...] = ()
    """What visitors always see of related rows: read with the page when it is served."""

    is_judged_by_form = False
    """Set while a form validates the page: the form knows whether it is about to be published, and with which rows."""

    base_form_class = BasePageForm
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description"), FieldPanel("show_in_menus")],
            heading=_("Adresse et référencement"),
        )
    ]
    settings_panels = [SchedulePanel(), CommentPanel()]
    show_in_menus_default = False

    class Meta:
        abstract = True

    # --- Where it stands -------------------------------------------------------------------------------------------------------------

    @property
    def portal(self) -> Portal | None:
        """The portal whose tree this page stands in; no query once the directory is warm."""
        return get_directory().portal_of(self.path)

    @property
    def language(self) -> str:
        """The page's language, from the home it stands under, else from its locale; a new page's is its parent's."""
        found = get_directory().home_of(self.url_path) if self.url_path else None
        if found:
            return found[1].language
        return (self.locale if self.locale_id else self.get_default_locale()).language_code

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """Site, root address and path, from the directory of portals: no query, and never another portal's address."""
        found = get_directory().home_of(self.url_path)
        if found is None:
            return None
        entry, home = found
        return entry.portal.site_id, entry.portal.root_url, home.path_to(self.url_path)

    def get_url(self, request: HttpRequest | None = None, current_site: Site | None = None) -> str | None:
        """The path alone on its own portal, else the whole address. Wagtail's own asks the cache for the roots of all sites."""
        parts = self.get_url_parts(request)
        if parts is None or parts[1] is None:
            return None
        site_id, root_url, path = parts
        site = current_site or getattr(request, "_wagtail_site", None)
        return path if site and site.pk == site_id else f"{root_url}{path}"

    url = property(get_url)

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Those of this page and of all above it, in one query: aliases are not part of this network's trees."""
        steps = range(self.steplen, len(self.path) + 1, self.steplen)
        return PageViewRestriction.objects.filter(page__path__in=[self.path[:step] for step in steps])

    def translation_paths(self) -> dict[str, str]:
        """Language → path of its real translations that a visitor can read, itself included, in the portal's order of languages."""
        entry = get_directory().by_container_path.get(self.path[: self.steplen * 2])
        if entry is None:
            return {}
        pages = Page.objects.filter(translation_key=self.translation_key, live=True, alias_of__isnull=True)
        url_paths = pages.filter(path__startswith=entry.portal.root_page.path).order_by().values_list("url_path", flat=True)
        if len(entry.languages) == 1:
            url_paths = [self.url_path] if self.live else []
        paths = {}
        for url_path in url_paths:
            if found := get_directory().home_of(url_path):
                paths[found[1].language] = found[1].path_to(url_path)
        return {language: paths[language] for language in entry.languages if language in paths}

    # --- Serving -----------------------------------------------------------------------------------------------------------------------

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        # The frame around the page (language switcher, canonical address, current menu item) reads this.
        request.current_page = self
        return super().get_context(request, *args, **kwargs)

    # --- Saving ------------------------------------------------------------------------------------------------------------------------

    def problems(self) -> Problems:
        """What keeps this page from being published, by field, in words that help its editor."""
        return {}

    def clean(self) -> None:
        super().clean()
        if self.live and not self.is_judged_by_form and (problems := self.problems()):
            raise ValidationError(problems)

    def get_search_object_id(self) -> int | None:
        """The id of the row whose search document this page is part of."""
        return None

    def save(self, *args, **kwargs) -> None:
        """Save the page and its search document in one transaction: Wagtail's publish is not atomic with its signals."""
        update_fields = kwargs.get("update_fields")
        with following_once():
            super().save(*args, **kwargs)
            if update_fields is None or not set(update_fields) <= DRAFT_FIELDS:
                if self.leads_to_documents:
                    # Wagtail's task comes later, if at all: until then a new link would lead nowhere, and one that is gone would work.
                    ReferenceIndex.create_or_update_for_object(self)
                self.follow_change()

    def move(self, *args, **kwargs) -> None:
        """Move the page with all below it, rows and search included. Wagtail's own view calls the action beneath this: there, what
        follows the move comes in a transaction after it."""
        with following_once():
            super().move(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Delete the page with all below it; search follows once."""
        with following_once():
            return super().delete(*args, **kwargs)

    def follow_change(self) -> None:
        """Bring search and cached pages up to date with what the database says of this page now."""
        object_id = self.get_search_object_id()
        if self.search_kind and object_id:
            update_documents(self.search_kind, [object_id])
        announce_change(self.portal)
