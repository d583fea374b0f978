from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ThemesConfig(AppConfig):
    name = "themes"
    label = "themes"
    verbose_name = _("Thèmes")

    def ready(self) -> None:
        from themes import checks  # noqa: F401 (registers the system checks)
