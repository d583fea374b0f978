from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContentConfig(AppConfig):
    name = "content"
    label = "content"
    verbose_name = _("Contenus")

    def ready(self) -> None:
        from . import checks, comparison, registrations, review_signals, signal_handlers  # noqa: F401
