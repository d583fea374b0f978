from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CountriesConfig(AppConfig):
    name = "countries"
    label = "countries"
    verbose_name = _("Pays et portails")

    def ready(self) -> None:
        from . import checks, signal_handlers  # noqa: F401
        from .sign_in import signal_handlers as sign_in_signal_handlers  # noqa: F401
