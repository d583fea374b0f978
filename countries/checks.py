"""Rules of the settings that this package relies on, checked at every start."""

from django.conf import settings
from django.core.checks import Error, register


@register()
def one_resolver(app_configs, **kwargs) -> list[Error]:
    """Hosts and languages have one gate each: Django's and Wagtail's own must not run beside them."""
    errors = []
    if "django.middleware.locale.LocaleMiddleware" in settings.MIDDLEWARE:
        errors.append(
            Error(
                "Django's LocaleMiddleware is installed.",
                hint="countries.middleware.PortalLocaleMiddleware takes its place: it knows each portal's own languages.",
                id="countries.E001",
            )
        )
    if "countries.middleware.PortalMiddleware" not in settings.MIDDLEWARE:
        errors.append(Error("The portal resolver is not installed.", hint="Add PortalMiddleware to MIDDLEWARE.", id="countries.E002"))
    if "django.contrib.sites" in settings.INSTALLED_APPS:
        errors.append(Error("django.contrib.sites is installed.", hint="Portals are countries.Portal.", id="countries.E003"))
    if settings.CACHES["default"]["BACKEND"].endswith(("LocMemCache", "DummyCache")):
        errors.append(
            Error(
                "The default cache is not shared between processes.",
                hint="A new portal would stay unknown to other processes: use Valkey or Redis.",
                id="countries.E004",
            )
        )
    return errors
