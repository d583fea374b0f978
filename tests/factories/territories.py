from typing import Any

import factory
from factory.django import DjangoModelFactory
from wagtail.models import Page

from content.models import OrganisationPage, TerritoryPage
from countries.collections import ensure_collection
from countries.models import Organisation, Territory

from .portals import home_of


class TerritoryFactory(DjangoModelFactory):
    """A city of a portal with its collection and a published page in each of the portal's languages."""

    slug = "douala"
    names = factory.LazyAttribute(lambda territory: {"fr": territory.slug.replace("-", " ").capitalize()})
    latitude = 4.05
    longitude = 9.77
    timezone = "Africa/Douala"

    class Meta:
        model = Territory

    @classmethod
    def _create(cls, model_class, *args, **kwargs: Any) -> Territory:
        portal = kwargs["portal"]
        territory = super()._create(model_class, *args, **kwargs)
        ensure_collection(territory)
        shared = {}
        for language in portal.languages:
            page = TerritoryPage(title=territory.name_in(language), slug=territory.slug, territory=territory, live=False, **shared)
            home_of(portal, language).add_child(instance=page)
            page.save_revision().publish()
            shared = {"translation_key": page.translation_key}
        return territory


def page_of(row: Territory | Organisation, language: str | None = None) -> Page:
    """The face of a territory or organisation in a language, its portal's first unless said otherwise."""
    model, name = (TerritoryPage, "territory") if isinstance(row, Territory) else (OrganisationPage, "organisation")
    return model.objects.get(**{name: row}, locale__language_code=language or row.portal.default_language)
