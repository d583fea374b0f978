from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    label = "network_search"
    verbose_name = _("Recherche")

    def ready(self) -> None:
        from . import checks, signal_handlers  # noqa: F401
        from .lags import on_lag
        from .tasks import request_sending

        on_lag(request_sending)
