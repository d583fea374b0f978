"""Rules of the settings that this package relies on, checked at every start."""

from email.utils import parseaddr
from pathlib import Path

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

SMTP = "django.core.mail.backends.smtp.EmailBackend"
THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


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


@register()
def private_files_are_private(app_configs, **kwargs) -> list[Error]:
    private = Path(settings.PRIVATE_ROOT).resolve()
    for public in ("MEDIA_ROOT", "STATIC_ROOT"):
        if private.is_relative_to(Path(getattr(settings, public)).resolve()):
            hint = "Name a folder that no web server serves."
            problem = f"PRIVATE_ROOT lies in {public}: originals of pictures, documents and papers of organisations would be public."
            return [Error(problem, hint=hint, id="countries.E010")]
    return []


@register()
def mails_have_a_sender(app_configs, **kwargs) -> list[Error]:
    try:
        validate_email(parseaddr(settings.DEFAULT_FROM_EMAIL)[1])
    except ValidationError:
        hint = "Write an address, with or without a name: “jesuisaupays <bonjour@jesuisaupays.com>”."
        return [Error("DEFAULT_FROM_EMAIL is no address of mail.", hint=hint, id="countries.E005")]
    return []


@register(Tags.security, deploy=True)
def mails_leave(app_configs, **kwargs) -> list[Error | Warning]:
    """In production mails go to a mail server, and nobody on the way reads the links in them."""
    hint = "Name it in EMAIL_URL, as smtp+tls://user:password@mail.example.org:587."
    if settings.MAIL_TRANSPORT != SMTP or not settings.EMAIL_HOST:
        return [Error("No mail server: invitations and passwords would reach nobody.", hint=hint, id="countries.E006")]
    if not (settings.EMAIL_USE_TLS or settings.EMAIL_USE_SSL or settings.EMAIL_HOST in THIS_MACHINE):
        return [Warning("Mails travel unencrypted to the mail server.", hint=hint, id="countries.W001")]
    return []
