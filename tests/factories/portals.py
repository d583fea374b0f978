from typing import Any
from urllib.parse import urlsplit

import factory
from django.conf import settings
from factory.django import DjangoModelFactory
from wagtail.models import Collection, Locale, Page, Site

from content.models import HubHomePage, PortalHomePage, PortalRoot
from countries.models import Country, Portal, PortalStatus

NAMES = {"CM": "Cameroun", "MA": "Maroc", "SN": "Sénégal", "BJ": "Bénin"}


class CountryFactory(DjangoModelFactory):
    code = "CM"
    names = factory.LazyAttribute(lambda country: {"fr": NAMES.get(country.code, country.code)})
    currency = "XAF"
    timezone = "Africa/Douala"
    languages = ["fr"]
    calling_code = "+237"
    latitude = 3.87
    longitude = 11.52

    class Meta:
        model = Country
        django_get_or_create = ("code",)


class PortalFactory(DjangoModelFactory):
    """A live portal with what it owns: site, container, collection and a published home per language. `country=None` is the hub."""

    country = factory.SubFactory(CountryFactory)
    code = factory.LazyAttribute(lambda portal: portal.country.code.lower() if portal.country else "hub")
    name = factory.LazyAttribute(lambda portal: f"Je suis · {portal.country.name_in('fr')}" if portal.country else "jesuisaupays")
    languages = ["fr"]
    status = PortalStatus.LIVE
    contact_email = factory.LazyAttribute(lambda portal: f"bureau@{portal.code}.example.org")

    host = factory.LazyAttribute(lambda portal: f"{portal.code}.localhost" if portal.country else urlsplit(settings.HUB_URL).hostname)

    class Meta:
        model = Portal

    @classmethod
    def _create(cls, model_class, *args, **kwargs) -> Portal:
        host = kwargs.pop("host")
        name, code, languages = kwargs["name"], kwargs["code"], list(kwargs["languages"])
        locales = [Locale.objects.get_or_create(language_code=language)[0] for language in languages]
        container = PortalRoot(title=name, slug=code, locale=locales[0])
        Page.objects.get(depth=1).add_child(instance=container)
        site = Site.objects.create(hostname=host, port=urlsplit(settings.HUB_URL).port or 80, site_name=name, root_page=container)
        collection = Collection.objects.get(depth=1).add_child(name=name)
        portal = super()._create(model_class, *args, site=site, root_page=container, root_collection=collection, **kwargs)
        first = add_home(portal, locales[0])
        for locale in locales[1:]:
            add_home(portal, locale, translation_key=first.translation_key)
        site.root_page = first
        site.save()
        return portal


def add_home(portal: Portal, locale: Locale, **fields: Any) -> Page:
    """A published home of the portal in one more language."""
    portal.root_page.refresh_from_db()
    model = HubHomePage if portal.is_hub else PortalHomePage
    code = locale.language_code
    home = model(title=portal.name, slug=code, locale=locale, tagline=f"Accroche {code}", live=False, **fields)
    portal.root_page.add_child(instance=home)
    home.save_revision().publish()
    return home


def home_of(portal: Portal, language: str | None = None) -> Page:
    """The portal's home in a language, its first unless said otherwise."""
    homes = Page.objects.filter(path__startswith=portal.root_page.path, depth=3)
    return homes.get(locale__language_code=language or portal.default_language).specific
