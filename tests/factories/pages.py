from typing import Any

import factory
import wagtail_factories
from wagtail.models import Locale, Page

from content.models import DocumentPage, NewsIndexPage, NewsPage, StandardPage


class PublishedPageFactory(wagtail_factories.PageFactory):
    """A page under `parent`, published as an editor would unless `live=False`."""

    live = True

    class Meta:
        abstract = True

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs) -> Page:
        is_published = kwargs.pop("live")
        parent.refresh_from_db()
        page = super()._create_instance(model_class, parent, kwargs | {"live": False})
        revision = page.save_revision()
        if is_published:
            revision.publish()
            page.refresh_from_db()
        return page


class StandardPageFactory(PublishedPageFactory):
    title = factory.Sequence(lambda n: f"À propos {n}")
    introduction = "Ce que ce portail propose."
    body = [("paragraph", "<p>Un texte.</p>")]

    class Meta:
        model = StandardPage


class NewsIndexPageFactory(PublishedPageFactory):
    title = "Actualités"

    class Meta:
        model = NewsIndexPage


class NewsPageFactory(PublishedPageFactory):
    title = factory.Sequence(lambda n: f"Une nouvelle mission ouvre {n}")
    introduction = "Ce qui change pour les visiteurs."
    body = [("paragraph", "<p>Un texte.</p>")]

    class Meta:
        model = NewsPage


class DocumentPageFactory(PublishedPageFactory):
    title = factory.Sequence(lambda n: f"Livre blanc {n}")
    summary = "Ce que le réseau propose."
    description = "<p>Un texte.</p>"
    external_url = "https://example.org/livre-blanc.pdf"

    class Meta:
        model = DocumentPage


def translated(page: Page, language: str, *, live: bool = True, **texts: Any) -> Page:
    """The page's translation under its parent's, as an editor makes it; `texts` are what the translator wrote."""
    translation = page.specific.copy_for_translation(Locale.objects.get(language_code=language))
    for name, value in texts.items():
        setattr(translation, name, value)
    revision = translation.save_revision()
    if live:
        revision.publish()
        translation.refresh_from_db()
    return translation
